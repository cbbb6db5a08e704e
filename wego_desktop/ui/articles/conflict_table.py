"""The table of a conflict: rows to read, choose in, unfold and see whole, by mouse and by keys."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from wego_desktop.articles.rows import Side
from wego_desktop.ui.articles.conflict_delegate import ConflictDelegate, Spot
from wego_desktop.ui.articles.conflict_rows import ConflictRows
from wego_desktop.ui.articles.conflict_sheet import Part
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look

_GUESS = 64  # px of a row that was not measured yet
_Key, _Plain = Qt.Key, Qt.KeyboardModifier
_CHOICES = {_Key.Key_1: Side.MINE, _Key.Key_2: Side.BASE, _Key.Key_3: Side.THEIRS, _Key.Key_4: Side.BOTH}
_ENTERS = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)


class ConflictTable(QTableView):
    """chosen(key, Side): a person wants it. Rows are measured when they come into view: there may be thousands."""

    chosen = Signal(str, object)

    def __init__(
        self, look: Look, rows: ConflictRows, delegate: ConflictDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._rows, self._delegate = look, rows, delegate
        self._measured: set[int] = set()
        self._measuring = False
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self._behave()
        rows.modelReset.connect(self._forget)
        rows.rowsRemoved.connect(self._forget)
        rows.rowsInserted.connect(self._forget)
        rows.dataChanged.connect(self._forget)
        look.changed.connect(self._forget)

    def _behave(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(_GUESS)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the width would jump
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def go(self, row: int) -> None:
        """Make it the current one and show it."""
        index = self._rows.index(row, 0)
        self.setCurrentIndex(index)
        self._measure()
        self.scrollTo(index)  # where it stands now that its neighbours are measured

    def row_rect(self, row: int) -> QRect:
        """In the viewport."""
        return self.visualRect(self._rows.index(row, 0))

    # Heights

    def _forget(self) -> None:
        self._delegate.forget()
        self._measured.clear()
        self._measure()
        self.viewport().update()

    def _measure(self) -> None:
        """Give the rows in view their height; what is read stays where it is."""
        if self._measuring or not self.isVisible():
            return
        self._measuring = True
        header, width, shift = self.verticalHeader(), self.viewport().width(), 0
        row = max(0, self.rowAt(0))
        while row < self._rows.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            if row not in self._measured:
                self._measured.add(row)
                before, after = header.sectionSize(row), self._delegate.height(row, width)
                if before != after:
                    above = self.rowViewportPosition(row) < 0
                    header.resizeSection(row, after)
                    shift += after - before if above else 0
            row += 1
        self.updateGeometries()
        if shift:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift)
        self._measuring = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measured.clear()
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hot = self._spot(event.position().toPoint())
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = self._spot(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else None
        if spot is not None:
            self._press(spot)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hot = None
        self.viewport().update()
        super().leaveEvent(event)

    def _spot(self, at: QPoint) -> Spot | None:
        row = self.rowAt(at.y())
        return self._delegate.spot(row, self.row_rect(row), at) if row >= 0 else None

    def _press(self, spot: Spot) -> None:
        if spot.side is not None:
            self.chosen.emit(self._rows.items[spot.row].key, spot.side)
        else:
            self._open(spot.row)

    def _open(self, row: int) -> None:
        """Unfold a fold, or show all of a row."""
        if self._rows.items[row].part is Part.FOLD:
            self._rows.unfold(row)
            self.go(row)
        else:
            self._rows.toggle_whole(row)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's while the table has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _knows(event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~_Plain.KeypadModifier == _Plain.NoModifier
        return plain and (event.key() in _CHOICES or event.key() in _ENTERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if not self._knows(event):
            super().keyPressEvent(event)
        elif row >= 0 and event.key() in _ENTERS:
            self._open(row)
        elif row >= 0 and self._rows.items[row].key:
            self.chosen.emit(self._rows.items[row].key, _CHOICES[_Key(event.key())])

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Which row is the current one lies over what it shows."""
        super().paintEvent(event)
        index: QModelIndex = self.currentIndex()
        if index.isValid():
            tokens, area = self._look.tokens, self.visualRect(index)
            with painter_for(self.viewport()) as painter:
                painter.setPen(QPen(tokens.accent_line if self.hasFocus() else tokens.line_strong, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(4, 1, -4, -2), 6, 6)
