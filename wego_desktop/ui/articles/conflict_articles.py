"""The articles of a conflict at the left, each with what became of it; their order is a row of its own."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wego_desktop.articles.choosing import Choosing
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_sheet import Sheet
from wego_desktop.ui.controls.painting import icon, painter_for, plate
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.paint import two_lines

WIDTH, NARROW = 240, 200
_EDGE = 16
_PADDING = 10
_RADIUS = 8
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MARK_ROLE = Qt.ItemDataRole.UserRole + 1


class _Rows(QAbstractListModel):
    """Sheets, with what is chosen of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets: tuple[Sheet, ...] = ()
        self._choosing: Choosing | None = None

    def show(self, sheets: tuple[Sheet, ...], choosing: Choosing) -> None:
        self.beginResetModel()
        self.sheets, self._choosing = sheets, choosing
        self.endResetModel()

    def retell(self) -> None:
        if self.sheets:
            self.dataChanged.emit(self.index(0), self.index(len(self.sheets) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheets)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.sheets) or self._choosing is None:
            return None
        sheet = self.sheets[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.title(sheet)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{words.title(sheet)}, {words.mark(sheet, self._choosing)[2]}"
            case x if x == _MARK_ROLE:
                return words.mark(sheet, self._choosing)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        font = self._look.font()
        room = option.rect.width() - 2 * _EDGE - 4
        lines = 1 + sum(map(bool, two_lines(str(index.data()), font, room)))
        return QSize(option.rect.width(), lines * max(18, QFontMetrics(font).height()) + 2 * _PADDING + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, cell, state = self._look.tokens, option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(cell.left() + _EDGE, cell.bottom(), cell.width() - 2 * _EDGE, 1), tokens.line)
        around = cell.adjusted(8, 2, -8, -3)
        if state & _State.State_Selected:
            plate(painter, around, _RADIUS, tokens.accent_tint)
            width = 3 if state & _State.State_HasFocus else 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent_line, width))
            painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        elif state & _State.State_MouseOver:
            plate(painter, around, _RADIUS, tokens.hover)
        self._paint_words(painter, cell.adjusted(_EDGE + 2, _PADDING, -_EDGE - 2, -_PADDING), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: _Index) -> None:
        tokens, font, small = self._look.tokens, self._look.font(), self._look.font("details")
        name, token, told = index.data(_MARK_ROLE)
        line = max(18, QFontMetrics(font).height())
        lines = [each for each in two_lines(str(index.data()), font, room.width()) if each]
        top = room.center().y() + 1 - (len(lines) + 1) * line // 2
        painter.setFont(font)
        painter.setPen(tokens.text)
        for number, each in enumerate(lines):
            painter.drawText(QRect(room.left(), top + number * line, room.width(), line), _FLAGS, each)
        below = QRect(room.left(), top + len(lines) * line, room.width(), line)
        if name:
            icon(painter, self._look, name, token, QPoint(below.left() + 7, below.center().y() + 1), 14)
            below = below.adjusted(20, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(tokens.colour(token))
        painter.drawText(below, _FLAGS, QFontMetrics(small).elidedText(told, _CUT, below.width()))


_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_CUT = Qt.TextElideMode.ElideRight


class ConflictArticles(QListView):
    """picked(Sheet): another one is looked at."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 8, 1, 8)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._pick(now.row()))
        look.changed.connect(self.viewport().update)
        look.changed.connect(self.update)
        self._retranslate()

    def show_sheets(self, sheets: tuple[Sheet, ...], choosing: Choosing) -> None:
        self.rows.show(sheets, choosing)
        self.setVisible(len(sheets) > 1)

    def retell(self) -> None:
        """Other choices were made."""
        self.rows.retell()

    def pick(self, key: str) -> None:
        """Look at the sheet of that key."""
        for row, sheet in enumerate(self.rows.sheets):
            if sheet.key == key:
                self.setCurrentIndex(self.rows.index(row))

    @property
    def current(self) -> Sheet | None:
        row = self.currentIndex().row()
        return self.rows.sheets[row] if row >= 0 else None

    def _pick(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(self.rows.sheets[row])

    def event(self, event: QEvent) -> bool:
        """The ground of the pane, around and under the rows."""
        if event.type() == QEvent.Type.Paint:
            tokens = self._look.tokens
            with painter_for(self) as painter:
                painter.fillRect(self.rect(), tokens.window)
                painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)
        return super().event(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Articles of this message"))
        self.rows.retell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
