"""Paints a picture to choose: whole, in a well of the same size for all, ringed and checked when it is chosen."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desktop.ui.controls.painting import icon, plate
from wego_desktop.ui.style import Look

CELL = QSize(168, 136)
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 1  # QPixmap; None while it is under way
_INSET = 8
_RADIUS, _CHECK = 6, 20
_State = QStyle.StateFlag


class PictureDelegate(QStyledItemDelegate):
    """An item that is not enabled has no picture, and shows that."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        well = option.rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        plate(painter, well, _RADIUS, self._look.tokens.sunken)
        picture = index.data(PICTURE_ROLE)
        if isinstance(picture, QPixmap):
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(well), _RADIUS, _RADIUS)
            painter.setClipPath(shape)
            painter.drawPixmap(_within(well, picture), picture, QRectF(picture.rect()))
            painter.setClipping(False)
        elif not option.state & _State.State_Enabled:
            icon(painter, self._look, "broken-picture", "text2", well.center(), 24)
        self._paint_state(painter, well, option.state)
        painter.restore()

    def _paint_state(self, painter: QPainter, well: QRect, state: _State) -> None:
        tokens = self._look.tokens
        plate(painter, well, _RADIUS, tokens.hover if state & _State.State_MouseOver else None, tokens.line)
        if not state & _State.State_Selected:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent_line, 2))
        painter.drawRoundedRect(QRectF(well).adjusted(-3, -3, 3, 3), _RADIUS + 2, _RADIUS + 2)
        mark = QRect(well.right() - 5 - _CHECK, well.top() + 6, _CHECK, _CHECK)
        painter.setPen(QPen(tokens.on_accent, 1.5))
        painter.setBrush(tokens.accent_fill)
        painter.drawEllipse(mark)
        icon(painter, self._look, "check", "on_accent", mark.center() + QPoint(1, 1), 16)


def _within(well: QRect, picture: QPixmap) -> QRectF:
    fitted = picture.size().scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, fitted.width(), fitted.height())
    area.moveCenter(QRectF(well).center())
    return area
