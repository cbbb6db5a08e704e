"""The view of a message's articles: choosing, and moving them by mouse and by keys."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from wego_desktop.ui.articles.article_delegate import EDGE, ArticleDelegate
from wego_desktop.ui.style import Look

_Key, _Plain = Qt.Key, Qt.KeyboardModifier
_Flag = QItemSelectionModel.SelectionFlag
_KNOB = 3
_LEAST = 96  # px high


class ArticleView(QListView):
    """moved(row, to): to is counted without the row. remove_wanted, duplicate_wanted: of the current row.

    menu_wanted: the global point. A drag is the view's own, since Qt's spins an event loop; Esc ends it without effect.
    """

    moved = Signal(int, int)
    remove_wanted = Signal()
    duplicate_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, delegate: ArticleDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._delegate = look, delegate
        self._pressed: tuple[int, QPoint] | None = None
        self._gap = -1  # the row before which the lifted one would come down
        self.setItemDelegate(delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.viewport().update)

    @property
    def is_dragging(self) -> bool:
        return self._delegate.lifted >= 0

    def choose(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._at(row), _Flag.ClearAndSelect)
        self.scrollTo(self._at(row))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Its keys come before the window's: there Delete and Esc are about other things."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    def _knows(self, event: QKeyEvent) -> bool:
        key, with_ = event.key(), event.modifiers() & ~_Plain.KeypadModifier
        if key == _Key.Key_Escape:
            return self.is_dragging
        plain = key in (_Key.Key_Delete, _Key.Key_Backspace) and with_ == _Plain.NoModifier
        moves = key in (_Key.Key_Up, _Key.Key_Down) and with_ == _Plain.AltModifier
        return plain or moves or (key == _Key.Key_D and with_ == _Plain.ControlModifier)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ = event.key(), event.modifiers() & ~_Plain.KeypadModifier
        step = {_Key.Key_Up: -1, _Key.Key_Down: 1}.get(_Key(key), 0)
        if key == _Key.Key_Escape and self.is_dragging:
            self._let_go()
        elif step and with_ == _Plain.AltModifier:
            self.move_current(step)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace) and with_ == _Plain.NoModifier:
            self.remove_wanted.emit()
        elif key == _Key.Key_D and with_ == _Plain.ControlModifier:
            self.duplicate_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def move_current(self, step: int) -> None:
        row, last = self.currentIndex().row(), self._rows().rowCount() - 1
        if self._delegate.movable and row >= 0 and 0 <= row + step <= last:
            self.moved.emit(row, row + step)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            row = self.indexAt(point).row()
            self._pressed = (row, point) if row >= 0 and self._delegate.movable else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's own would begin to select, or to drag in its way."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        row, start = self._pressed
        if self.is_dragging or (point - start).manhattanLength() >= QApplication.startDragDistance():
            self._delegate.lifted, self._gap = row, self._gap_at(point)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._follow(point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, gap = self._delegate.lifted, self._gap
        self._pressed = None
        if row < 0:
            super().mouseReleaseEvent(event)
            return
        self._let_go()
        to = gap - 1 if gap > row else gap
        if to != row:
            self.moved.emit(row, to)

    def _gap_at(self, point: QPoint) -> int:
        for row in range(self._rows().rowCount()):
            if point.y() < self.visualRect(self._at(row)).center().y():
                return row
        return self._rows().rowCount()

    def _follow(self, point: QPoint) -> None:
        """Scroll towards what the mouse leaves for."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if point.y() < EDGE or point.y() > height - EDGE:
            bar.setValue(bar.value() + (-EDGE if point.y() < EDGE else EDGE))

    def _let_go(self) -> None:
        self._pressed, self._gap, self._delegate.lifted = None, -1, -1
        self.unsetCursor()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.choose(index.row())
            spot = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(spot)

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap >= 0:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_gap(painter, self._gap_y())

    def _gap_y(self) -> int:
        last = self._rows().rowCount() - 1
        if self._gap > last:
            return self.visualRect(self._at(last)).bottom() - 1
        return max(2, self.visualRect(self._at(self._gap)).top())

    def _paint_gap(self, painter: QPainter, y: int) -> None:
        painter.setPen(QPen(self._look.tokens.accent_line, 2))
        left, right = EDGE, self.viewport().width() - EDGE
        painter.drawLine(left + _KNOB, y, right, y)
        painter.setBrush(self._look.tokens.window)
        painter.drawEllipse(QPointF(left, y), _KNOB, _KNOB)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    # Shape: as high as its rows, so that what follows stands right below

    def sizeHint(self) -> QSize:
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, self.width(), 0)
        rows = range(self._rows().rowCount())
        return QSize(self.width(), sum(self._delegate.sizeHint(option, self._at(row)).height() for row in rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _at(self, row: int) -> QModelIndex:
        return self._rows().index(row, 0)

    def _rows(self) -> QAbstractItemModel:
        model = self.model()
        assert model is not None  # noqa: S101 - given where the view is made
        return model
