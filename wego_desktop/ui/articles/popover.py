"""A small form that opens below a button and goes when it is done, or when anything else is clicked."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.controls.painting import painter_for, plate
from wego_desktop.ui.style import Look

RADIUS = 8
_GAP = 4


class Popover(QWidget):
    """gone: it closed, whatever the reason. Esc closes it; what it holds goes into ``column``."""

    gone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(8)
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        look.changed.connect(self.update)

    def open_below(self, anchor: QWidget) -> None:
        """At the lower left corner of a widget, moved to where there is room."""
        self.prepare()
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + _GAP))
        room = anchor.screen().availableGeometry()
        size = self.sizeHint()
        place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
        if place.y() + size.height() > room.bottom():
            place.setY(anchor.mapToGlobal(QPoint(0, -_GAP - size.height())).y())
        self.move(place)
        self.show()

    def prepare(self) -> None:
        """Show what is so now; called each time before it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            plate(painter, self.rect(), RADIUS, self._look.tokens.raised, self._look.tokens.line_strong)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()
