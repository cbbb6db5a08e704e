"""Paints one transfer: picture, name, where it goes, bar, bytes, words, and its one action."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desktop.ui.controls.bars import paint_bar
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import paint
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_words import place
from wego_desktop.ui.uploads.transfer import State, Transfer
from wego_desktop.ui.uploads.transfer_words import Said
from wego_desktop.ui.uploads.transfers_model import TRANSFER_ROLE, WORDS_ROLE

ROW_HEIGHT = 40
_EDGE = 16
_PICTURE = 28
_ACTION = 28
_BAR = 4
_KIND, _BYTES = 124, 132  # px, wide enough for both languages
_NARROW = 760  # px: below it the bar and the kind give way to the words
_STAND_INS = {"image": "image", "thumb": "thumb", "voice": "voice", "video": "video", "body-picture": "image"}
_DRAWN = ("image", "thumb", "body-picture")
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


@dataclass(frozen=True)
class Parts:
    """Where the parts of a row lie; an empty rectangle is not painted."""

    picture: QRect
    name: QRect
    kind: QRect
    bar: QRect
    size: QRect
    words: QRect
    action: QRect

    @classmethod
    def within(cls, row: QRect) -> "Parts":
        picture = _centred(row, _EDGE, _PICTURE, _PICTURE)
        action = _centred(row, row.width() - _EDGE - _ACTION + 4, _ACTION, _ACTION)
        left, right = picture.right() + 13, action.left() - row.left() - 8
        space = right - left
        name, said = space * 24 // 100, space * 30 // 100
        kind = _KIND if space > _NARROW else 0
        bar = max(0, space - name - kind - _BYTES - said - 16) if space > _NARROW else 0
        at = iter(_stack(row.left() + left, (name, kind, bar, 16, _BYTES, 16)))
        columns = [QRect(next(at), row.top(), width, row.height()) for width in (name - 12, kind, bar)]
        next(at)
        size = QRect(next(at), row.top(), _BYTES, row.height())
        words_left = size.right() + 17
        line = QRect(columns[2].left(), row.center().y() - _BAR // 2 + 1, bar, _BAR)
        said_rect = QRect(words_left, row.top(), row.left() + right - words_left, row.height())
        return cls(picture, columns[0], columns[1], line, size, said_rect, action)


def _centred(row: QRect, left: int, width: int, height: int) -> QRect:
    return QRect(row.left() + left, row.center().y() - height // 2 + 1, width, height)


def _stack(left: int, widths: tuple[int, ...]) -> list[int]:
    """Where each of these begins."""
    return [left + sum(widths[:n]) for n in range(len(widths))]


class TransfersDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, pictures: FilePictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self._font, self._details = look.font(), look.font("details")
        self._details.setFeature(QFont.Tag("tnum"), 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        transfer, said, parts = index.data(TRANSFER_ROLE), index.data(WORDS_ROLE), Parts.within(option.rect)
        if transfer is None or said is None:  # gone since this list was told
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        target = transfer.upload.target.removeprefix("temporary-")
        pixmap = self._pictures.small(transfer.upload.path) if target in _DRAWN else None
        paint.picture(painter, self._look, parts.picture, pixmap, _STAND_INS.get(target, "file"))
        self._paint_texts(painter, parts, transfer)
        self._paint_bar(painter, parts.bar, transfer)
        self._paint_words(painter, parts.words, said)
        self._paint_action(painter, parts.action, option, transfer)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._look.tokens
        if option.state & _State.State_Selected:
            painter.fillRect(option.rect, tokens.accent_tint)
        elif option.state & _State.State_MouseOver:
            painter.fillRect(option.rect, tokens.hover)
        if option.state & _State.State_HasFocus:
            painter.setPen(QPen(tokens.accent_line, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_texts(self, painter: QPainter, parts: Parts, transfer: Transfer) -> None:
        tokens = self._look.tokens
        painter.setPen(tokens.text)
        paint.line(painter, parts.name, words.name(transfer), self._font, middle=True)
        painter.setPen(tokens.text2)
        if parts.kind.width():
            paint.line(painter, parts.kind, place(transfer.upload.target), self._details)
        paint.line(painter, parts.size, words.amount(transfer), self._details, right=True)

    def _paint_bar(self, painter: QPainter, bar: QRect, transfer: Transfer) -> None:
        if bar.width() <= 0:
            return
        share = transfer.sent / transfer.size if transfer.size else float(transfer.state is State.DONE)
        paint_bar(painter, self._look, bar, share, "info" if transfer.state is State.UNKNOWN else "accent")

    def _paint_words(self, painter: QPainter, area: QRect, said: Said) -> None:
        if said.icon:
            paint.icon(painter, self._look, said.icon, said.ink, QPoint(area.left(), area.center().y() - 7))
            area = area.adjusted(22, 0, 0, 0)
        painter.setPen(self._look.tokens.colour(said.ink))
        paint.line(painter, area, said.text, self._details)

    def _paint_action(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, transfer: Transfer) -> None:
        name, _ = words.action(transfer)
        if not name:
            return
        if option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.tokens.hover)
            painter.drawRoundedRect(rect, 6, 6)
        paint.icon(painter, self._look, name, "text2", rect.center() - QPoint(7, 7))
