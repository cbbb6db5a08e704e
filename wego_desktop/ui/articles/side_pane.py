"""The editor's right side: tabs, and below each what it is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look

WIDTH = 320


class SidePane(QWidget):
    """Pages by key, in the order they are added. page_wanted: one is to be seen, and the pane may be folded away."""

    page_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.tabs = CountTabs(look, self)
        self._stack = QStackedWidget(self)
        self._pages: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 3, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        column.addLayout(line)
        line.setContentsMargins(8, 0, 0, 0)
        line.addWidget(self.tabs)
        column.addSpacing(1)  # for the line, at the height of the one below the tools
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(280)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.tabs.current_changed.connect(lambda key: self._stack.setCurrentWidget(self._pages[key]))
        look.changed.connect(self.update)

    def add(self, key: str, text: str, page: QWidget) -> None:
        self._pages[key] = page
        self._stack.addWidget(page)
        self.tabs.add(key, text)

    def __contains__(self, key: str) -> bool:
        return key in self._pages

    def show_page(self, key: str) -> None:
        self.tabs.set_current(key)
        self._stack.setCurrentWidget(self._pages[key])
        self.page_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.window)
            painter.fillRect(0, 0, 1, self.height(), tokens.line)
            painter.fillRect(0, self.tabs.geometry().bottom() + 1, self.width(), 1, tokens.line)
