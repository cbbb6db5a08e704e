"""Tabs, and below each a page that is built when it is first looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look


@dataclass(frozen=True)
class Sheet:
    """One tab. text: its words in the language of the window. build: makes its page, as a child of the stack."""

    key: str
    text: Callable[[], str]
    build: Callable[[QWidget], QWidget]


class Pages(QObject):
    """``tabs`` and ``stack`` are laid out by whoever has them. shown(key): another page is in front."""

    shown = Signal(str)

    def __init__(self, look: Look, sheets: tuple[Sheet, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.tabs, self.stack = CountTabs(look, parent), QStackedWidget(parent)
        self._sheets: Mapping[str, Sheet] = {sheet.key: sheet for sheet in sheets}
        self._built: dict[str, QWidget] = {}
        for key in self._sheets:
            self.tabs.add(key, "")
        self.tabs.current_changed.connect(self.show)

    def __contains__(self, key: str) -> bool:
        return key in self._sheets

    def __getitem__(self, key: str) -> QWidget:
        """The page of a tab, built now if need be."""
        if key not in self._built:
            self._built[key] = self._sheets[key].build(self.stack)
            self.stack.addWidget(self._built[key])
        return self._built[key]

    @property
    def current(self) -> str:
        return self.tabs.current()

    def show(self, key: str) -> None:
        self.tabs.set_current(key)
        self.stack.setCurrentWidget(self[key])
        self.shown.emit(key)

    def retranslate(self) -> None:
        for key, sheet in self._sheets.items():
            self.tabs.set_text(key, sheet.text())
