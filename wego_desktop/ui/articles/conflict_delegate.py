"""Paints the rows of a conflict: what it is about, and the three versions with what is different and what is taken."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desktop.articles.rows import BlockRow, Side
from wego_desktop.articles.word_changes import Kind
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_cell import SIDES, Note, Picture
from wego_desktop.ui.articles.conflict_rows import ConflictRows
from wego_desktop.ui.articles.conflict_shape import (
    COVER,
    EDGE,
    PADDING,
    PICTURE,
    RADIO,
    TEXT_AT,
    CellShape,
    RowShape,
    Shapes,
    columns,
)
from wego_desktop.ui.articles.conflict_sheet import Item, Part
from wego_desktop.ui.articles.covers import CoverPicture, Covers
from wego_desktop.ui.articles.small_pictures import SmallPictures
from wego_desktop.ui.controls.painting import icon, plate
from wego_desktop.ui.style import Look
from wego_desktop.wechat.draft_bodies import Ratio

_RADIUS = 8
_MARK = 16
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Spot:
    """What of a row lies under the mouse: a side to choose, or the words that show all of it."""

    row: int
    side: Side | None = None


class ConflictDelegate(QStyledItemDelegate):
    """hot: what the mouse is over. The row's ring belongs to the table."""

    def __init__(
        self, look: Look, rows: ConflictRows, covers: Covers, pictures: SmallPictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._rows, self._covers, self._pictures = look, rows, covers, pictures
        self.shapes = Shapes(look, rows)
        self._take_fonts()
        self.hot: Spot | None = None

    def forget(self) -> None:
        """Rows, fonts or colours are others now."""
        self._take_fonts()
        self.shapes.forget()

    def _take_fonts(self) -> None:
        self._font, self._small = self._look.font(), self._look.font("details")

    def height(self, row: int, width: int) -> int:
        return self.shapes.shape(row, width).height

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), self.height(index.row(), option.rect.width()))

    def spot(self, row: int, area: QRect, at: QPoint) -> Spot | None:
        """What can be pressed there. area: of the row."""
        item, shape = self._rows.items[row], self.shapes.shape(row, area.width())
        label, cells = columns(area)
        if item.part is Part.FOLD:
            return Spot(row)
        if shape.toggle_at >= 0 and QRect(label.left(), area.top() + shape.toggle_at, label.width(), 20).contains(at):
            return Spot(row)
        if shape.both_at >= 0 and QRect(label.left(), area.top() + shape.both_at, label.width(), 24).contains(at):
            return Spot(row, Side.BOTH)
        for side, cell in zip(SIDES, cells, strict=True):
            if cell.adjusted(0, 4, 0, -4).contains(at) and at.x() < cell.left() + TEXT_AT:
                return Spot(row, side) if side in self._rows.sides(item) else None
        return None

    # Paint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area, item = option.rect, self._rows.items[index.row()]
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(area, self._look.tokens.canvas)  # over the platform's selection: tints mean something here
        shape = self.shapes.shape(index.row(), area.width())
        if item.part is Part.FOLD:
            self._paint_fold(painter, area, shape, hot=self.hot == Spot(index.row()))
        elif item.part is Part.SAME and isinstance(item.row, BlockRow):
            self._paint_same(painter, area, shape, item.row)
        else:
            self._paint_row(painter, area, index.row(), item, shape)
        painter.restore()

    def _paint_fold(self, painter: QPainter, area: QRect, shape: RowShape, *, hot: bool) -> None:
        tokens = self._look.tokens
        band = area.adjusted(EDGE, 6, -EDGE, -7)
        plate(painter, band, 6, tokens.sunken)
        if hot:
            plate(painter, band, 6, tokens.hover)
        ink = "text2"
        width = QFontMetrics(self._small).horizontalAdvance(shape.label)
        left = band.center().x() - (width + 20) // 2
        icon(painter, self._look, "chevrons", ink, QPoint(left + 7, band.center().y() + 1), 16)
        self._line(painter, band.adjusted(left - band.left() + 20, 0, 0, 0), shape.label, self._small, tokens.text2)

    def _paint_same(self, painter: QPainter, area: QRect, shape: RowShape, row: BlockRow) -> None:
        tokens = self._look.tokens
        label, cells = columns(area)
        self._hairline(painter, area)
        self._line(painter, label, shape.label, self._small, tokens.text3)
        left = cells[0].left() + TEXT_AT
        room = QRect(left, area.top(), cells[-1].right() - left, area.height())
        self._line(painter, room, words.line(row), self._font, tokens.text3)

    def _paint_row(self, painter: QPainter, area: QRect, number: int, item: Item, shape: RowShape) -> None:
        label, cells = columns(area)
        undecided, side = self._rows.is_undecided(item), self._rows.side(item)
        self._hairline(painter, area)
        if undecided:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height() - 1), self._look.tokens.warn)
        self._paint_label(painter, label, item, shape, undecided=undecided)
        if shape.both_at >= 0:
            self._paint_both(painter, label, number, shape, taken=side is Side.BOTH)
        by_hand, sides = self._rows.is_by_hand(item), self._rows.sides(item)
        for each, cell, one in zip(SIDES, cells, shape.cells, strict=True):
            taken = side is each or (side is Side.BOTH and each is not Side.BASE)
            if taken:
                border = self._look.tokens.accent_line if by_hand else self._look.tokens.line_strong
                plate(painter, cell.adjusted(0, 4, 0, -5), _RADIUS, None, border)
            if each in sides:
                centre = QPoint(cell.left() + TEXT_AT // 2 + 1, cell.top() + PADDING + self.shapes.line // 2)
                hot = self.hot == Spot(number, each)
                self._paint_radio(painter, centre, taken=taken, by_hand=by_hand, undecided=undecided, hot=hot)
            faint = bool(item.key) and side is not None and not taken
            self._paint_cell(painter, cell, one, each, faint=faint)

    def _paint_label(self, painter: QPainter, label: QRect, item: Item, shape: RowShape, *, undecided: bool) -> None:
        tokens = self._look.tokens
        top = label.top() + PADDING
        heading = QFont(self._font)
        heading.setWeight(QFont.Weight.DemiBold if item.key else QFont.Weight.Normal)
        line = QRect(label.left(), top, label.width(), self.shapes.line)
        self._line(painter, line, shape.label, heading, tokens.text)
        if shape.verdict:
            at = QPoint(label.left() + 8, top + self.shapes.line + self.shapes.small_line // 2)
            if item.key:
                icon(painter, self._look, "warning" if undecided else "check", "warn" if undecided else "text2", at, 16)
            painter.setPen(tokens.warn if undecided else tokens.text2)
            indent = 20 if item.key else 0
            shape.verdict.draw(painter, QPointF(label.left() + indent, top + self.shapes.line))
        if shape.toggle_at >= 0:
            line = QRect(label.left(), label.top() + shape.toggle_at, label.width(), self.shapes.small_line)
            self._line(painter, line, shape.toggle, self._small, tokens.accent_text)

    def _paint_both(self, painter: QPainter, label: QRect, number: int, shape: RowShape, *, taken: bool) -> None:
        tokens = self._look.tokens
        line = QRect(label.left(), label.top() + shape.both_at, label.width(), 24)
        hot = self.hot == Spot(number, Side.BOTH)
        self._paint_radio(painter, QPoint(line.left() + 8, line.center().y() + 1), taken=taken, by_hand=taken, hot=hot)
        self._line(painter, line.adjusted(22, 0, 0, 0), words.side_name(Side.BOTH), self._small, tokens.text)

    def _paint_radio(
        self,
        painter: QPainter,
        centre: QPoint,
        *,
        taken: bool,
        by_hand: bool = False,
        undecided: bool = True,
        hot: bool = False,
    ) -> None:
        """A ring; full where it is taken, with a dot: strong where a person chose."""
        tokens = self._look.tokens
        ring = QRectF(centre.x() - RADIO / 2 + 0.75, centre.y() - RADIO / 2 + 0.75, RADIO - 1.5, RADIO - 1.5)
        fill = tokens.accent_fill if by_hand else tokens.text2
        edge = tokens.text if hot else tokens.text3 if undecided else tokens.line_strong
        painter.setPen(QPen(fill if taken else edge, 1.5))
        painter.setBrush(fill if taken else tokens.canvas)
        painter.drawEllipse(ring)
        if taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.on_accent if by_hand else tokens.canvas)
            painter.drawEllipse(QPointF(ring.center()), 3, 3)

    def _paint_cell(self, painter: QPainter, cell: QRect, shape: CellShape, side: Side, *, faint: bool) -> None:
        tokens = self._look.tokens
        left, width = cell.left() + TEXT_AT, cell.width() - TEXT_AT - PADDING
        ink = tokens.text2 if faint or shape.cell.is_base else tokens.text
        if shape.note:
            self._paint_note(painter, QRect(left, cell.top() + PADDING, width, self.shapes.line), shape, ink)
        if shape.layout:
            painter.setPen(ink)
            shape.layout.draw(painter, QPointF(left, cell.top() + shape.words_at))
        at = QPoint(left, cell.top() + shape.pictures_at)
        if shape.cell.note is Note.COVER:
            self._paint_cover(painter, at, width, side)
        else:
            self._paint_pictures(painter, at, shape)
        if shape.more:
            line = QRect(left, cell.top() + shape.more_at, width, self.shapes.small_line)
            self._line(painter, line, shape.more, self._small, tokens.text3)

    def _paint_note(self, painter: QPainter, line: QRect, shape: CellShape, ink: QColor) -> None:
        """ON and OFF are what the cell says, the rest is about it."""
        tokens, note = self._look.tokens, shape.cell.note
        name, token = _NOTES.get(note, ("", ""))
        if name:
            icon(painter, self._look, name, token, QPoint(line.left() + 7, line.center().y() + 1), 14)
            line = line.adjusted(20, 0, 0, 0)
        is_value = note in (Note.ON, Note.OFF)
        colour = ink if is_value else tokens.text3 if note in (Note.ABSENT, Note.EMPTY) else tokens.text2
        self._line(painter, line, shape.note, self._font if is_value else self._small, colour)

    # Pictures

    def _paint_pictures(self, painter: QPainter, at: QPoint, shape: CellShape) -> None:
        for number, picture in enumerate(shape.cell.pictures[: shape.shown]):
            self._paint_picture(painter, QRect(at.x() + number * (PICTURE + 6), at.y(), PICTURE, PICTURE), picture)
        if rest := len(shape.cell.pictures) - shape.shown:
            well = QRect(at.x() + shape.shown * (PICTURE + 6), at.y(), PICTURE, PICTURE)
            painter.setFont(self._small)
            painter.setPen(self._look.tokens.text2)
            painter.drawText(well, Qt.AlignmentFlag.AlignCenter, f"+{rest}")

    def _paint_picture(self, painter: QPainter, well: QRect, picture: Picture) -> None:
        tokens = self._look.tokens
        plate(painter, well, 6, tokens.sunken)
        pixmap = self._pictures.picture(picture.address)
        painter.setOpacity(0.4 if picture.kind is Kind.TAKEN_OUT else 1.0)
        if pixmap is not None:
            _fill(painter, well, pixmap, QRectF(pixmap.rect()), fits=True)
        else:
            name = "broken-picture" if self._pictures.is_broken(picture.address) else "image"
            icon(painter, self._look, name, "text3", well.center() + QPoint(1, 1), 20)
        painter.setOpacity(1.0)
        plate(painter, well, 6, None, tokens.line)
        if picture.kind is not Kind.SAME:
            self._paint_mark(painter, well, is_new=picture.kind is Kind.PUT_IN)

    def _paint_mark(self, painter: QPainter, well: QRect, *, is_new: bool) -> None:
        """Plus or minus in the corner of a picture that came or went."""
        tokens = self._look.tokens
        mark = QRect(well.right() - _MARK + 4, well.top() - 3, _MARK, _MARK)
        plate(painter, mark, _MARK / 2, tokens.accent_fill if is_new else tokens.err)
        ink = "on_accent" if is_new else "canvas"
        icon(painter, self._look, "plus" if is_new else "minus", ink, mark.center() + QPoint(1, 1), 12)

    def _paint_cover(self, painter: QPainter, at: QPoint, width: int, side: Side) -> None:
        """As it is cut for the first place and for the others, and by whom."""
        sheet = self._rows.sheet
        if sheet is None:
            return
        found, crops = self._covers.picture(sheet.cover(side)), sheet.crops(side)
        wide, height = COVER
        wells = {
            Ratio.WIDE: QRect(at.x(), at.y(), wide, height),
            Ratio.SQUARE: QRect(at.x() + wide + 6, at.y(), height, height),
        }
        for ratio, well in wells.items():
            plate(painter, well, 4, self._look.tokens.sunken)
            if isinstance(found, CoverPicture):
                _fill(painter, well, found.pixmap, found.part(found.shown(ratio, crops.get(ratio))), fits=False)
            elif found is not None:
                icon(painter, self._look, "broken-picture", "text3", well.center() + QPoint(1, 1), 20)
            plate(painter, well, 4, None, self._look.tokens.line)
        line = QRect(at.x(), at.y() + height + 4, width, self.shapes.small_line)
        self._line(painter, line, words.cut(by_hand=bool(crops)), self._small, self._look.tokens.text2)

    # Strokes

    def _hairline(self, painter: QPainter, area: QRect) -> None:
        line = QRect(area.left() + EDGE, area.bottom(), area.width() - 2 * EDGE, 1)
        painter.fillRect(line, self._look.tokens.line)

    @staticmethod
    def _line(painter: QPainter, room: QRect, text: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


_NOTES = {
    Note.GONE: ("minus", "err"),
    Note.NEW: ("plus", "accent_text"),
    Note.FORMAT: ("edit", "text2"),
    Note.FORMAT_TOO: ("edit", "text2"),
}


def _fill(painter: QPainter, well: QRect, pixmap: QPixmap, part: QRectF, *, fits: bool) -> None:
    """A picture within a well: whole, or a part of it that has the well's shape."""
    target = QRectF(well)
    if fits:
        size = pixmap.size().scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(well).center())
    shape = QPainterPath()
    shape.addRoundedRect(target, 4, 4)
    painter.save()
    painter.setClipPath(shape)
    painter.drawPixmap(target, pixmap, part)
    painter.restore()
