"""Before an account is let go: what is under way there is asked about, and files that are being sent are waited for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.style import Look


class Stopping(QObject):
    """Asks without waiting: whoever wants to go says what is to be done then."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window

    def begin(self, page: AccountPage | None, occasion: Occasion, then: Callable[[], object]) -> None:
        """then: called once nothing of this page would be lost, or a person said that it may be; never, if a person
        would rather stay. With nothing under way it is called at once."""
        if page is None:
            then()
        elif page.cuts_short():
            title, keep = self.tr("Work is under way. Stop it?"), self.tr("Go on")
            asking = Asking(self._look, title, "", (), self.tr("Stop"), self._window, keep=keep)
            asking.agreed.connect(lambda: self._let_uploads_land(page, occasion, then))
            asking.open()
        else:
            self._let_uploads_land(page, occasion, then)

    def _let_uploads_land(self, page: AccountPage, occasion: Occasion, then: Callable[[], object]) -> None:
        if not page.uploads_fly():
            then()
            return
        from wego_desktop.ui.uploads.leaving import Leaving  # came with the uploads

        Leaving(page.transfers, self._window).ask(occasion, then)
