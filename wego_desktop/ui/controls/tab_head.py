"""The line of tabs, with the capacity at its end."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wego_desktop.ui.controls.capacity import CapacityBar
from wego_desktop.ui.controls.tabs import CountTabs

_BEFORE, _AFTER = 8, 16  # px


class TabHead(QWidget):
    """Where both don't fit the capacity gives way, first its words, then its bar: all tabs stay in sight."""

    def __init__(self, tabs: CountTabs, capacity: CapacityBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs, self._capacity = tabs, capacity
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_BEFORE, 0, _AFTER, 0)
        row.addWidget(tabs, 1)
        row.addWidget(capacity)

    def _share(self) -> None:
        room = self.width() - _BEFORE - _AFTER - self._row.spacing() - self._tabs.sizeHint().width()
        self._capacity.set_room(room)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
