"""Paints the articles of a message as WeChat lists them: the first large on its cover, the others as rows."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desktop.articles.cover import Cover, cover_of
from wego_desktop.articles.message import Entry
from wego_desktop.ui import formats
from wego_desktop.ui.articles.article_rows import Role, title
from wego_desktop.ui.articles.covers import CoverPicture, Covers
from wego_desktop.ui.controls.painting import icon, plate
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.paint import two_lines
from wego_desktop.wechat.draft_bodies import Ratio, crops_of

EDGE = 16  # px beside cards and rows
_CARD_RADIUS, _SMALL_RADIUS = 8, 6
_BELOW_CARD, _ABOVE_CARD = 8, 4
COVER = 48  # px of a small one
_ROW_PADDING, _NARROW_PADDING = 8, 6
_HANDLE = 16
_DOT = 3.5
_LINE = 18
_FOOT = 56  # px of shade below a card's title
_MARK = 18
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """movable: whether rows can be dragged and show it. lifted: the row that is being dragged, or -1.

    narrow: there is room for covers alone; titles are in the tooltips.
    """

    def __init__(self, look: Look, covers: Covers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._covers = look, covers
        self._font, self._small = look.font(), look.font("details")
        self._line = max(_LINE, QFontMetrics(self._font).height())
        self.movable = True
        self.narrow = False
        self.lifted = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = option.rect.width()
        if self.narrow:
            return QSize(width, COVER + 2 * _NARROW_PADDING)
        if index.row() == 0:
            return QSize(width, round((width - 2 * EDGE) / 2.35) + _ABOVE_CARD + _BELOW_CARD)
        return QSize(width, max(COVER, 2 * self._line) + 2 * _ROW_PADDING + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.45 if index.row() == self.lifted else 1.0)
        entry, findings = index.data(Role.ENTRY), index.data(Role.FINDINGS)
        if self.narrow:
            self._paint_narrow(painter, option.rect, option.state, entry, findings)
        elif index.row() == 0:
            self._paint_card(painter, self.card(option.rect), option.state, entry, findings)
        else:
            self._paint_row(painter, option.rect, option.state, entry, findings)
        painter.restore()

    @staticmethod
    def card(cell: QRect) -> QRect:
        return cell.adjusted(EDGE, _ABOVE_CARD, -EDGE, -_BELOW_CARD)

    # Any of them, where there is no room

    def _paint_narrow(self, painter: QPainter, cell: QRect, state: _State, entry: Entry, findings: int) -> None:
        cover = QRect(0, 0, COVER, COVER)
        cover.moveCenter(cell.center())
        self._paint_cover(painter, cover, _SMALL_RADIUS, entry, Ratio.SQUARE)
        if entry.is_changed:
            self._paint_changed(painter, cover.topLeft() + QPoint(3, 3))
        if state & _State.State_Selected:
            self._paint_ring(painter, cover.adjusted(-4, -4, 4, 4), _SMALL_RADIUS + 3, state)
        elif state & _State.State_MouseOver:
            plate(painter, cover, _SMALL_RADIUS, self._look.tokens.hover)
        self._paint_findings(painter, QPoint(cover.right() + 7, cover.bottom() + 4 - _MARK), findings)

    # The first one

    def _paint_card(self, painter: QPainter, card: QRect, state: _State, entry: Entry, findings: int) -> None:
        tokens, covered = self._look.tokens, self._paint_cover(painter, card, _CARD_RADIUS, entry, Ratio.WIDE)
        if covered:
            self._paint_foot(painter, card)
        room = card.adjusted(12, 0, -12, -10)
        lines = [line for line in two_lines(title(entry), self._font, room.width()) if line]
        painter.setFont(self._font)
        painter.setPen(tokens.on_plate if covered else tokens.text if entry.article.title.strip() else tokens.text3)
        for number, line in enumerate(reversed(lines)):
            place = QRect(room.left(), room.bottom() + 1 - (number + 1) * self._line, room.width(), self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        if entry.is_changed:
            self._paint_changed(painter, card.topLeft() + QPoint(8, 8))
        self._paint_findings(painter, QPoint(card.right() - 7, card.top() + 8), findings)
        if state & _State.State_Selected:
            self._paint_ring(painter, card.adjusted(-4, -4, 4, 4), _CARD_RADIUS + 3, state)
        elif state & _State.State_MouseOver:
            plate(painter, card, _CARD_RADIUS, self._look.tokens.hover)

    @staticmethod
    def _paint_foot(painter: QPainter, card: QRect) -> None:
        """A shade that white words can be read on, whatever the picture."""
        foot = QRect(card.left(), card.bottom() + 1 - _FOOT, card.width(), _FOOT)
        shade = QLinearGradient(QPointF(foot.topLeft()), QPointF(foot.bottomLeft()))
        for at, alpha in ((0.0, 0), (0.4, 130), (1.0, 190)):
            shade.setColorAt(at, QColor(0, 0, 0, alpha))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(card), _CARD_RADIUS, _CARD_RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(foot, shade)
        painter.restore()

    def _paint_changed(self, painter: QPainter, corner: QPoint) -> None:
        mark = QRect(corner, QSize(_MARK, _MARK))
        plate(painter, mark, _MARK / 2, self._look.tokens.plate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.accent)
        painter.drawEllipse(QRectF(mark).center(), _DOT, _DOT)

    def _paint_findings(self, painter: QPainter, right: QPoint, findings: int) -> None:
        """An icon and a number on a dark plate; right: its upper right corner."""
        if not findings:
            return
        text, metrics = formats.count(findings), QFontMetrics(self._small)
        width = 5 + 12 + 3 + metrics.horizontalAdvance(text) + 6
        mark = QRect(right.x() - width, right.y(), width, _MARK)
        plate(painter, mark, _MARK / 2, self._look.tokens.plate)
        icon(painter, self._look, "warning", "on_plate", QPoint(mark.left() + 11, mark.center().y() + 1), 12)
        painter.setFont(self._small)
        painter.setPen(self._look.tokens.on_plate)
        painter.drawText(mark.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ring(self, painter: QPainter, around: QRect, radius: int, state: _State) -> None:
        """2 px, and one more where the keyboard is."""
        tokens, width = self._look.tokens, 3 if state & _State.State_HasFocus else 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent_line, width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(around).adjusted(inset, inset, -inset, -inset), radius, radius)

    # The others

    def _paint_row(self, painter: QPainter, cell: QRect, state: _State, entry: Entry, findings: int) -> None:
        tokens, row = self._look.tokens, cell.adjusted(EDGE, 0, -EDGE, -1)
        painter.fillRect(QRect(row.left(), cell.bottom(), row.width(), 1), tokens.line)
        around = row.adjusted(-8, 3, 8, -2)
        if state & _State.State_Selected:
            plate(painter, around, _CARD_RADIUS, tokens.accent_tint)
            self._paint_ring(painter, around, _CARD_RADIUS, state)
        elif state & _State.State_MouseOver:
            plate(painter, around, _CARD_RADIUS, tokens.hover)
        cover = QRect(row.right() + 1 - COVER, row.center().y() - COVER // 2 + 1, COVER, COVER)
        self._paint_cover(painter, cover, _SMALL_RADIUS, entry, Ratio.SQUARE)
        self._paint_handle(painter, row, changed=entry.is_changed)
        self._paint_title(painter, row.adjusted(_HANDLE + 6, 0, -COVER - 12, 0), entry)
        self._paint_findings(painter, QPoint(cover.right() + 5, cover.top() - 4), findings)

    def _paint_handle(self, painter: QPainter, row: QRect, *, changed: bool) -> None:
        middle = QPoint(row.left() + _HANDLE // 2 - 2, row.center().y() + 1)
        if self.movable:
            icon(painter, self._look, "drag", "text3", middle, _HANDLE)
        if changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.tokens.accent_line)
            painter.drawEllipse(QPointF(middle.x(), row.top() + _ROW_PADDING + 5), _DOT, _DOT)

    def _paint_title(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        tokens = self._look.tokens
        lines = [line for line in two_lines(title(entry), self._font, room.width()) if line]
        painter.setFont(self._font)
        painter.setPen(tokens.text if entry.article.title.strip() else tokens.text3)
        top = room.center().y() + 1 - len(lines) * self._line // 2
        for number, line in enumerate(lines):
            place = QRect(room.left(), top + number * self._line, room.width(), self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    # Covers

    def _paint_cover(self, painter: QPainter, well: QRect, radius: int, entry: Entry, ratio: Ratio) -> bool:
        """Whether there is a picture."""
        tokens, cover = self._look.tokens, cover_of(entry)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(well), radius, radius)
        painter.fillPath(shape, tokens.sunken)
        found = self._covers.picture(cover)
        covered = isinstance(found, CoverPicture)
        if isinstance(found, CoverPicture):
            painter.save()
            painter.setClipPath(shape)
            part = found.part(found.shown(ratio, crops_of(entry.article).get(ratio)))
            painter.drawPixmap(QRectF(well), found.pixmap, part)
            painter.restore()
        else:
            self._paint_without(painter, well, cover, broken=found is not None)
        plate(painter, well, radius, None, tokens.line)
        return covered

    def _paint_without(self, painter: QPainter, well: QRect, cover: Cover, *, broken: bool) -> None:
        """Nothing while a picture is under way."""
        name = "broken-picture" if broken else "" if cover else "image"
        if name:
            large = well.height() > COVER
            middle = well.center() - QPoint(0, well.height() // 6) if large else well.center() + QPoint(1, 1)
            icon(painter, self._look, name, "text3", middle, 24 if large else 20)
