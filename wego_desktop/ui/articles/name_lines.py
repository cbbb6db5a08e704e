"""Names below each other, each in one line cut in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look


class NameLines(QWidget):
    """Read out as one text; whole in the tooltip."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.names: tuple[str, ...] = ()
        self.setFont(look.font("details"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_names(self, names: Sequence[str]) -> None:
        if tuple(names) != self.names:
            self.names = tuple(names)
            self.setToolTip("\n".join(names))
            self.setAccessibleName(", ".join(names))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._line * len(self.names))

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self._look.tokens.text2)
            for place, name in enumerate(self.names):
                room = QRect(0, place * self._line, self.width(), self._line)
                cut = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
