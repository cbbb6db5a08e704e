"""Thin bars: how far something is."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look

HEIGHT = 4


def paint_bar(painter: QPainter, look: Look, rect: QRect | QRectF, share: float, ink: str = "accent") -> None:
    """A bar of any place and size, for delegates too. share: 0 to 1."""
    area, tokens = QRectF(rect), look.tokens
    radius = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.line)
    painter.drawRoundedRect(area, radius, radius)
    if share > 0:
        area.setWidth(max(area.height(), area.width() * min(1.0, share)))
        painter.setBrush(tokens.colour(ink))
        painter.drawRoundedRect(area, radius, radius)


def fill(bar: QProgressBar, value: int, most: int) -> None:
    """``setValue`` that waits for its turn: Qt's own paints at once, and with it all of the window that is due."""
    if (bar.value(), bar.maximum()) == (value, most):
        return
    bar.setUpdatesEnabled(False)
    bar.setRange(0, most)
    bar.setValue(value)
    bar.setUpdatesEnabled(True)


class ProgressLine(QProgressBar):
    """4 px high. While the end is not known (maximum 0) it stands whole in the colour of "checking": nothing blinks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ink = look, "accent"
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_ink(self, ink: str) -> None:
        """accent while it goes on, info while the result is being checked, err when it did not go."""
        self._ink = ink
        self.update()

    def show_share(self, share: float) -> None:
        """0 to 1."""
        fill(self, round(1000 * max(0.0, min(1.0, share))), 1000)

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span > 0 else 1.0
        with painter_for(self) as painter:
            band = QRect(0, (self.height() - HEIGHT) // 2, self.width(), HEIGHT)
            paint_bar(painter, self._look, band, share, self._ink if span > 0 else "info")
