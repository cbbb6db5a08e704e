"""What can be done on a shelf, as QActions: their words, icons and keys."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.actions import Deed
from wego_desktop.ui.style import Look

CONTEXT = "ShelfDeeds"


class ShelfActions(Mapping[str, QAction]):
    """The actions of one tab. Deeds without keys have the window's: it passes Delete, Download and Copy on."""

    def __init__(self, tab: QWidget, look: Look, deeds: Sequence[Deed]) -> None:
        self._look, self._deeds = look, deeds
        self._actions = {deed.name: QAction(tab) for deed in deeds}
        for deed in deeds:
            action = self._actions[deed.name]
            action.setShortcuts([QKeySequence(key) for key in deed.keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setShortcutVisibleInContextMenu(True)
        self.serve(tab)
        look.changed.connect(self.recolour)
        self.recolour()
        self.retranslate()

    def serve(self, widget: QWidget) -> None:
        """Let the keys work there too."""
        widget.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def __len__(self) -> int:
        return len(self._actions)

    def icon(self, name: str) -> str:
        return next(deed.icon for deed in self._deeds if deed.name == name)

    def recolour(self) -> None:
        for deed in self._deeds:
            self._actions[deed.name].setIcon(self._look.icon(deed.icon))

    def retranslate(self) -> None:
        for deed in self._deeds:
            text = QCoreApplication.translate(CONTEXT, deed.text)
            key = QKeySequence(deed.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if deed.keys else ""
            self._actions[deed.name].setText(text)
            self._actions[deed.name].setToolTip(f"{text.rstrip('…')}  {key}".rstrip())
