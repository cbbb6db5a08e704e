"""What the window says of an open account all the time: counts on the tabs, capacity, freshness, calls."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import KINDS, Material
from wego_desktop.ui.account_words import AccountWords
from wego_desktop.ui.controls.capacity import CapacityBar
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.status_line import StatusLine
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


class AccountState(QObject):
    """capacity and status are laid out by whoever has them."""

    def __init__(self, look: Look, opened: OpenAccount, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened = opened
        self.words = AccountWords(opened)
        self.capacity = CapacityBar(look, parent)
        self.status = StatusLine(look, parent)

    def tell(self, tabs: CountTabs, front: Kind | None, selection: Sequence[Material], *, refreshing: bool) -> None:
        """All of it, from the index. front: what the tab in front shows, None when that is a ledger of this machine."""
        held = self._opened.materials.held()
        asked = self.words.asked() or any(held.values())
        for kind in KINDS:
            tabs.set_count(kind.value, held[kind] if asked else None)
        cap = self._opened.limits.caps.get(front) if front is not None and asked else None
        self.capacity.setVisible(cap is not None)
        if front is not None and cap is not None:
            self.capacity.show_used(held[front], cap)
        self.tell_selection(selection)
        self.status.capacity.setText(self.words.capacity(held) if asked else "")
        freshness = (self.words.refreshed(running=refreshing), self.words.checked_fully())
        self.status.refreshed.setText(" · ".join(freshness))
        self.status.calls.setText(self.words.calls())

    def tell_selection(self, selection: Sequence[Material]) -> None:
        self.status.selection.setText(self.words.selection(selection))
