"""What lies over the window while something is dragged across it."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import paint
from wego_desktop.ui.uploads.drop import count, refusal

_DRAWING = 96
_INSET = 12


class DropOverlay(QWidget):
    """Says what would happen; drags go through it to what lies below."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self.text, self._refuses = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.installEventFilter(self)

    def tell(self, mime: QMimeData) -> None:
        refused = refusal(mime)
        self._refuses, files = bool(refused), count(mime)
        if refused:
            self.text = QCoreApplication.translate("Uploads", refused)
        elif files:
            self.text = self.tr("Drop to check %n files", "", files)
        else:
            self.text = self.tr("Drop to check this picture")
        self.setAccessibleName(self.text)
        self._cover()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        ink = "err" if self._refuses else "accent_text"
        veil = QColor(tokens.err_tint if self._refuses else tokens.accent_tint)
        veil.setAlpha(235)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            edge = tokens.err if self._refuses else tokens.accent_line
            painter.setPen(QPen(edge, 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), 12, 12)
            middle = self.rect().center()
            drawing = QPoint(middle.x() - _DRAWING // 2, middle.y() - _DRAWING)
            paint.icon(painter, self._look, "empty-drop", ink, drawing, _DRAWING)
            painter.setFont(self._look.font("page"))
            painter.setPen(tokens.colour(ink))
            below = QRect(0, middle.y() + 16, self.width(), 64)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.text)
