"""A list view whose layout is arithmetic.

QListView lays out item by item; its scroll range shrinks and grows back while it does, so that a resize far down a
long list loses the place. Here a card's place is computed from its number: there is nothing to lay out, whatever the
count, and selection, focus, keys and accessibility stay Qt's.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wego_desktop.ui.materials.model import AnyIndex
from wego_desktop.ui.materials.selection import ranges
from wego_desktop.ui.materials.shape import ZOOMS, GridShape

_Hint = QAbstractItemView.ScrollHint
_LINE = 40  # px a line of the mouse wheel is


class ArrangedView(QListView):
    """Knows where each item is and keeps in sight what the eye rests on. moved: other rows came into view."""

    moved = Signal()

    def __init__(self, text_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_height = text_height
        self._zoom = ZOOMS[1]
        self._shape = GridShape.fit(0, self._zoom, text_height, 0)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling paints what is new

    @property
    def zoom(self) -> int:
        return self._zoom

    def set_zoom(self, zoom: int) -> None:
        """One of ZOOMS."""
        self._zoom = zoom
        self._reshape()

    @property
    def shape_now(self) -> GridShape:
        return self._shape

    def rows_shown(self) -> tuple[int, int]:
        """First and last row in view; last < first when there is none."""
        rows = self._shape.rows_in(self._area(self.viewport().rect()))
        return (rows[0], rows[-1]) if rows else (0, -1)

    # Where things are

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid():
            return QRect()
        return self._shape.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._shape.row_at(point + QPoint(0, self.verticalOffset()))
        return self._index(row) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return index.column() > 0

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What of a selection is in view, which is all that needs painting."""
        first, last = self.rows_shown()
        region = QRegion()
        for part in ranges(selection):
            for row in range(max(first, part.top()), min(last, part.bottom()) + 1):
                region += self.visualRect(self._index(row))
        return region

    def scrollTo(self, index: AnyIndex, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        rect, height = self.visualRect(index), self.viewport().height()
        if hint is _Hint.EnsureVisible and rect.top() >= 0 and rect.bottom() < height:
            return
        below = hint is _Hint.PositionAtBottom or (hint is _Hint.EnsureVisible and rect.top() > 0)
        by = rect.top() - 4
        if hint is _Hint.PositionAtCenter:
            by = rect.center().y() - height // 2
        elif below and rect.height() < height:
            by = rect.bottom() - height + 4
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    # Layout

    def doItemsLayout(self) -> None:
        self._measure()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._shape.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(_LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        del event
        self._reshape()

    def _reshape(self) -> None:
        """Lay out anew around what the eye rests on: the current card when it is in view, else the topmost."""
        first, last = self.rows_shown()
        current = self.currentIndex().row()
        kept = current if first <= current <= last else first
        before = self._shape.rect(kept).top() - self.verticalOffset()
        self._measure()
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._shape.rect(kept).top() - before)
        if kept == current:
            self.scrollTo(self._index(kept))
        self.viewport().update()
        self.moved.emit()

    def _measure(self) -> None:
        """With the scroll bar only where the cards need one: asked of the space there would be, not of what there is,
        or a bar that comes and goes would chase itself."""
        model = self.model()
        count = model.rowCount() if model else 0
        space = self.maximumViewportSize()
        shape = GridShape.fit(space.width(), self._zoom, self._text_height, count)
        if shape.height > space.height():
            width = space.width() - self.verticalScrollBar().sizeHint().width()
            shape = GridShape.fit(width, self._zoom, self._text_height, count)
        self._shape = shape

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self.moved.emit()

    def dataChanged(self, top: AnyIndex, bottom: AnyIndex, roles: Sequence[int] = ()) -> None:
        """A row is several cells, for which Qt would paint the whole view anew at each picture that comes in."""
        if top.row() == bottom.row():
            self.viewport().update(self.visualRect(top))
        else:
            super().dataChanged(top, bottom, roles)

    def _area(self, rect: QRect) -> QRect:
        return rect.translated(0, self.verticalOffset())

    def _index(self, row: int) -> QModelIndex:
        model = self.model()
        return model.index(row, 0) if model else QModelIndex()
