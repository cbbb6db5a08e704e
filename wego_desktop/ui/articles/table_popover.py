"""How many rows and columns a new table gets."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

ROWS, COLUMNS = 8, 8
_CELL, _GAP = 18, 4
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class SizeGrid(QWidget):
    """A field of cells: the mouse or the arrows mark how many. changed(): others are marked. taken(): these are it."""

    changed = Signal()
    taken = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows, self.columns = 2, 2
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._ring = FocusRing(look, self)

    def sizeHint(self) -> QSize:
        step = _CELL + _GAP
        return QSize(COLUMNS * step + _GAP, ROWS * step + _GAP)

    def choose(self, rows: int, columns: int) -> None:
        """As many, within the field."""
        chosen = max(1, min(ROWS, rows)), max(1, min(COLUMNS, columns))
        if chosen != (self.rows, self.columns):
            self.rows, self.columns = chosen
            self.update()
            self.changed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.choose(self.rows + step[0], self.columns + step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        with painter_for(self) as painter:
            for row in range(ROWS):
                for column in range(COLUMNS):
                    on = row < self.rows and column < self.columns
                    fill, line = (tokens.accent_tint, tokens.accent_line) if on else (tokens.canvas, tokens.line_strong)
                    plate(painter, self._cell(row, column), 3, fill, line)
            self._ring.paint(painter, self.rect())

    def _cell(self, row: int, column: int) -> QRect:
        step = _CELL + _GAP
        return QRect(_GAP + column * step, _GAP + row * step, _CELL, _CELL)

    def _point(self, place: QPoint) -> None:
        step = _CELL + _GAP
        self.choose(place.y() // step + 1, place.x() // step + 1)


class TablePopover(Popover):
    """chosen(command, argument): "insertTable" with rows and columns."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.grid = SizeGrid(look, self)
        self.says = Words(look, "", "details", "text2", self)
        self.column.addWidget(self.grid)
        self.column.addWidget(self.says)
        self.grid.changed.connect(self._retranslate)
        self.grid.taken.connect(self._take)
        self._retranslate()

    def prepare(self) -> None:
        self.grid.choose(2, 2)
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self) -> None:
        self.hide()
        self.chosen.emit("insertTable", {"rows": self.grid.rows, "columns": self.grid.columns})

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        rows, columns = self.grid.rows, self.grid.columns
        words = self.tr("%n row(s)", "", rows) + " × " + self.tr("%n column(s)", "", columns)
        self.says.setText(words)
        self.grid.setAccessibleName(self.tr("Size of the table"))
        self.grid.setAccessibleDescription(words)
