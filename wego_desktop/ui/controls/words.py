"""Text in the type and colour of its role."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import advance
from wego_desktop.ui.style import Look, Role


class Words(QLabel):
    """Plain text that keeps its token's colour. Never read as markup: names come from files and the network."""

    def __init__(
        self, look: Look, text: str = "", role: Role = "base", ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look, self._ink = look, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(role))
        look.changed.connect(self._recolour)
        self._recolour()

    def set_ink(self, ink: str) -> None:
        self._ink = ink
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.tokens.colour(self._ink))
        self.setPalette(palette)


class ElidedLabel(Words):
    """One line cut to the room there is, by default in the middle so that an extension stays; whole in the tooltip."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = "base",
        ink: str = "text",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(look, text, role, ink, parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """The text as it can be read now."""
        return self.fontMetrics().elidedText(self._line(), self._mode, self.contentsRect().width())

    def sizeHint(self) -> QSize:
        return QSize(advance(self.font(), self._line()), max(self.fontMetrics().height(), 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("M…M"), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            place = Qt.AlignmentFlag.AlignVCenter | (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
            painter.drawText(self.contentsRect(), place, self.shown)

    def _line(self) -> str:
        return self.text().replace("\n", " ")

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.shown != self._line() else "")
