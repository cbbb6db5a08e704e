"""What each action does with the account that is open, and when it can."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.actions import Actions

_TRIGGERED: Mapping[str, Callable[[AccountPage], object]] = {
    "refresh": lambda page: page.refreshing.start(),
    "check-fully": lambda page: page.refreshing.start(full=True),
    "download": lambda page: page.deeds.download(),
    "delete": lambda page: page.deeds.delete(),
    "copy-link": lambda page: page.deeds.copy_link(),
    "copy-id": lambda page: page.deeds.copy_id(),
    "edit": lambda page: page.deeds.edit(),
    "new-article": lambda page: page.messages.begin(),
    "copy-to-drafts": lambda page: page.deeds.copy_to_drafts(),
    "trash-folder": AccountPage.open_trash,
}
_TOGGLED: Mapping[str, Callable[[AccountPage, bool], object]] = {
    "transfers": lambda page, on: page.transfers.set_open(on),
    "preview": lambda page, on: page.shelves.side.setVisible(on),
}
_OF_ANY_ACCOUNT = (
    *("upload", "paste", "new-article", "refresh", "check-fully"),
    *("trash-folder", "transfers", "preview"),
)
_OF_SELECTED = ("delete", "download", "copy-link", "copy-id")


class PageActions(QObject):
    """page: the account that is open now, as seen, or None."""

    def __init__(self, actions: Actions, page: Callable[[], AccountPage | None], parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._page = actions, page
        for name, deed in _TRIGGERED.items():
            actions[name].triggered.connect(lambda _on, deed=deed: self._do(deed))
        for name, switch in _TOGGLED.items():
            actions[name].toggled.connect(lambda on, switch=switch: self._do(lambda page: switch(page, on)))

    def _do(self, deed: Callable[[AccountPage], object]) -> None:
        page = self._page()
        if page is not None:
            deed(page)

    def enable(self, selected: int) -> None:
        """Those that can be done with so many selected."""
        page, actions = self._page(), self._actions
        for name in _OF_SELECTED:
            actions[name].setEnabled(selected > 0)
        actions["edit"].setEnabled(page is not None and page.deeds.may_edit())
        actions["copy-to-drafts"].setEnabled(page is not None and page.deeds.may_copy_to_drafts())
        for name in _OF_ANY_ACCOUNT:
            actions[name].setEnabled(page is not None)
