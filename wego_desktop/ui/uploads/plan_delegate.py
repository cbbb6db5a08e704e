"""Paints the cells of the plan: the box, the file, where it goes, what was found."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import paint
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_model import ROW_ROLE, Column
from wego_desktop.ui.uploads.plan_repair_cell import RepairCell
from wego_desktop.ui.uploads.plan_row import PlanRow

ROW_HEIGHT = 56
EDGE = 16  # px from the window's edge to boxes and hairlines
BOX = 18
_PICTURE = 40
_GAP = 12
_LINE = 18
_Index = QModelIndex | QPersistentModelIndex


class PlanDelegate(QStyledItemDelegate):
    """The focus ring belongs to the table: it is the whole row's."""

    def __init__(self, look: Look, pictures: FilePictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self._font, self._details = look.font(), look.font("details")
        self.repair = RepairCell(look)
        self.folded = False  # no column for repairs: the findings' column tells of them

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, cell = index.data(ROW_ROLE), option.rect
        painter.save()
        self._paint_ground(painter, option, Column(index.column()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match Column(index.column()):
            case Column.TAKEN:
                state = Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
                paint.check_box(painter, self._look, self.box(cell), state, row.hopeful)
            case Column.FILE:
                self._paint_file(painter, cell, row)
            case Column.PLACE:
                self._paint_place(painter, cell, row)
            case Column.FINDING:
                self._paint_finding(painter, cell, row)
            case Column.REPAIR:
                self.repair.paint(painter, cell, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, column: Column) -> None:
        """Tint and hairline run through all cells of a row; the hairline keeps its distance from the window's edges."""
        tokens, cell = self._look.tokens, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(cell, tokens.accent_tint if selected else tokens.canvas)
        left = EDGE if column is Column.TAKEN else 0
        right = EDGE if column is (Column.FINDING if self.folded else Column.REPAIR) else 0
        painter.fillRect(QRect(cell.left() + left, cell.bottom(), cell.width() - left - right, 1), tokens.line)

    @staticmethod
    def box(cell: QRect) -> QRect:
        return QRect(EDGE, cell.center().y() - BOX // 2 + 1, BOX, BOX)

    def _paint_file(self, painter: QPainter, cell: QRect, row: PlanRow) -> None:
        tokens = self._look.tokens
        well = QRect(cell.left(), cell.center().y() - _PICTURE // 2 + 1, _PICTURE, _PICTURE)
        drawn = row.seen is not None and row.seen.family in ("picture", "film")
        pixmap = self._pictures.small(row.shown_path) if drawn else None
        painter.setOpacity(0.5 if row.quiet else 1.0)
        paint.picture(painter, self._look, well, pixmap, words.family_icon(row))
        painter.setOpacity(1.0)
        name, details = self._lines(self._beside(cell))
        painter.setPen(tokens.text2 if row.quiet else tokens.text)
        paint.line(painter, name, words.name(row), self._font, middle=True)
        painter.setPen(tokens.text2)
        paint.line(painter, details, words.what(row), self._details)

    @staticmethod
    def _beside(cell: QRect) -> QRect:
        """Right of the picture, with air before the next column."""
        return cell.adjusted(_PICTURE + _GAP, 0, -EDGE, 0)

    @staticmethod
    def _lines(area: QRect) -> tuple[QRect, QRect]:
        top = area.center().y() - _LINE + 1
        return QRect(area.left(), top, area.width(), _LINE), QRect(area.left(), top + _LINE, area.width(), _LINE)

    def _paint_place(self, painter: QPainter, cell: QRect, row: PlanRow) -> None:
        if row.probe is None:
            return
        text = words.place(row.target if row.wanted else None)
        painter.setPen(self._look.tokens.text2 if row.quiet else self._look.tokens.text)
        area = cell.adjusted(0, 0, -EDGE - 20, 0)
        paint.line(painter, area, text, self._font)
        if row.places:
            end = area.left() + min(area.width(), QFontMetrics(self._font).horizontalAdvance(text)) + 6
            paint.icon(painter, self._look, "chevron-down", "text2", QPoint(end, cell.center().y() - 7))

    def _paint_finding(self, painter: QPainter, cell: QRect, row: PlanRow) -> None:
        name, token = words.verdict_icon(row)
        area = cell.adjusted(24, 0, -EDGE, 0)
        if self.folded:
            self.repair.paint_end(painter, cell, row)
            area = self.repair.room(cell, row).adjusted(24, 0, 0, 0)
        more = len(row.findings) - 1
        if more > 0:
            area.setRight(self._paint_more(painter, area, f"+{more}"))
        first, second, is_detail = self._told(row, area.width())
        one, other = self._lines(area)
        if not second:
            one.moveTop(cell.center().y() - _LINE // 2 + 1)
        paint.icon(painter, self._look, name, token, QPoint(cell.left(), one.top() + 1))
        painter.setPen(self._look.tokens.text if row.findings and not row.quiet else self._look.tokens.text2)
        paint.line(painter, one, first, self._font)
        if second:
            painter.setPen(self._look.tokens.text2 if is_detail else painter.pen().color())
            paint.line(painter, other, second, self._details if is_detail else self._font)

    def _told(self, row: PlanRow, width: int) -> tuple[str, str, bool]:
        """Two lines, and whether the second is a detail of the first."""
        what, way_out = words.halves(words.verdict(row))
        repair = self.repair.summary(row) if self.folded else ""
        if QFontMetrics(self._font).horizontalAdvance(what) <= width:
            return what, repair or way_out, True
        return *self._over_two(words.verdict(row), what, width), False

    def _paint_more(self, painter: QPainter, area: QRect, text: str) -> int:
        """A plate for what stands in the side pane only. Gives where the sentence has to end."""
        width = QFontMetrics(self._details).horizontalAdvance(text) + 14
        plate = QRect(area.right() - width, area.center().y() - 9, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.sunken)
        painter.drawRoundedRect(plate, 10, 10)
        painter.setPen(self._look.tokens.text2)
        painter.setFont(self._details)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        return plate.left() - 8

    def _over_two(self, whole: str, what: str, width: int) -> tuple[str, str]:
        """What is wrong and the way out where both fit; else only the first: the side pane and the button say more."""
        first, second = paint.two_lines(whole, self._font, width)
        return (first, second) if whole.endswith(second) else paint.two_lines(what, self._font, width)

    # Renaming in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name that WeChat will list"))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Escape gives up the new name, not the plan."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        del index
        area = self._beside(option.rect)
        height = editor.sizeHint().height()
        editor.setGeometry(area.left() - 9, area.center().y() - height // 2, area.width() + 9, height)
