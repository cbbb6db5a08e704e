"""A page that scrolls up and down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from wego_desktop.ui.controls.painting import FocusRing, painter_for
from wego_desktop.ui.style import Look


class Scroller(QScrollArea):
    """Its page is as wide as it is. Tab stops here, with a ring, only as long as keys have something to scroll."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._over = _Over(FocusRing(look, self), self.viewport())
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        self._over.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._over.setGeometry(self.viewport().rect())

    def _follow(self, least: int, most: int) -> None:
        scrolls = most > least
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)


class _Over(QWidget):
    """The ring, over whatever the page paints."""

    def __init__(self, ring: FocusRing, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._ring = ring
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            self._ring.paint(painter, self.rect())
