"""Where each card of the grid stands: arithmetic alone, so that 100,000 cards are laid out in no time."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

ZOOMS = (112, 152, 200, 264)  # px a picture is about wide; cards stretch a little so that both edges line up
GUTTER = 24  # between pictures: half of it around each card, then the card's own padding
GAP = 8  # between cards
PADDING = 8  # inside a card
_EDGE = 4  # with half a gap and the padding, pictures begin 16 px from the window's edge


@dataclass(frozen=True)
class Card:
    """The parts of one card, in the coordinates of its cell."""

    frame: QRect
    well: QRect
    name: QRect
    detail: QRect

    @classmethod
    def within(cls, cell: QRect, name_height: int, detail_height: int) -> "Card":
        frame = cell.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        inner = frame.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        well = QRect(inner.topLeft(), well_size(inner.width()))
        name = QRect(inner.left(), well.bottom() + 1 + PADDING, inner.width(), name_height)
        return cls(frame, well, name, QRect(inner.left(), name.bottom() + 1, inner.width(), detail_height))


def well_size(width: int) -> QSize:
    """A well of that width: 4:3."""
    return QSize(width, round(width * 3 / 4))


@dataclass(frozen=True)
class GridShape:
    """width: px of the viewport; all points and rectangles are of the content, whose top left is 0, 0."""

    width: int
    columns: int
    cell: QSize
    count: int

    @classmethod
    def fit(cls, width: int, zoom: int, text_height: int, count: int) -> "GridShape":
        """As many columns as make cards about `zoom` wide; text_height: px of both lines of text."""
        usable = max(width - 2 * _EDGE, zoom + GUTTER)
        columns = max(1, round(usable / (zoom + GUTTER)))
        across = usable // columns
        down = GAP + 3 * PADDING + well_size(across - GUTTER).height() + text_height
        return cls(width, columns, QSize(across, down), count)

    @property
    def height(self) -> int:
        return -(-self.count // self.columns) * self.cell.height() + 2 * _EDGE

    def rect(self, row: int) -> QRect:
        """The cell of an item; cells touch."""
        down, across = divmod(row, self.columns)
        return QRect(QPoint(self._left(across), _EDGE + down * self.cell.height()), self.cell)

    def row_at(self, point: QPoint) -> int:
        """The item whose card covers a point, -1 between cards and beside them."""
        for row in self.rows_in(QRect(point, QSize(1, 1))):
            if self.rect(row).adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2).contains(point):
                return row
        return -1

    def ranges_in(self, area: QRect) -> list[tuple[int, int]]:
        """First and last item of each line of cells that a rectangle touches."""
        top = max(0, (area.top() - _EDGE) // self.cell.height())
        bottom = (area.bottom() - _EDGE) // self.cell.height()
        across = [column for column in range(self.columns) if self._touches(column, area)]
        if not across:
            return []
        lines = range(top, min(bottom, (self.count - 1) // self.columns) + 1)
        found = [(line * self.columns + across[0], line * self.columns + across[-1]) for line in lines]
        return [(first, min(last, self.count - 1)) for first, last in found if first < self.count]

    def rows_in(self, area: QRect) -> list[int]:
        return [row for first, last in self.ranges_in(area) for row in range(first, last + 1)]

    def _touches(self, column: int, area: QRect) -> bool:
        left = self._left(column)
        return area.left() < left + self.cell.width() and area.right() >= left

    def _left(self, column: int) -> int:
        """What is left over of the width goes between the columns, a pixel each, not all to one side."""
        usable = max(self.width - 2 * _EDGE, self.columns * self.cell.width())
        return _EDGE + column * usable // self.columns
