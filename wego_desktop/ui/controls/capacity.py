"""How full the account is."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.bars import HEIGHT as BAR_HEIGHT
from wego_desktop.ui.controls.bars import fill, paint_bar
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look

BAR_WIDTH, LEAST_WIDTH = 80, 24  # px; shorter, a bar tells nothing
NEARLY_FULL = 0.9
_GAP = 8


class CapacityBar(QProgressBar):
    """Words and a bar. From 90 % on it warns, in colour and in words; 0 allowed means no bound, and no bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._used, self._allowed, self._brief = look, 0, 0, False
        self._bar = BAR_WIDTH
        self.setFont(look.font("details"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_used(self, used: int, allowed: int) -> None:
        """Pieces in the account and pieces it may hold."""
        self._used, self._allowed = used, allowed
        fill(self, min(used, max(1, allowed)), max(1, allowed))
        self._retranslate()

    def text(self) -> str:
        used, allowed = formats.count(self._used), formats.count(self._allowed)
        if not self._allowed:
            return self.tr("{used} used").format(used=used)
        if not self.nearly_full:
            return self.tr("{used} of {allowed} used").format(used=used, allowed=allowed)
        left = formats.count(max(0, self._allowed - self._used))
        return self.tr("{used} of {allowed} used, {left} left").format(used=used, allowed=allowed, left=left)

    @property
    def nearly_full(self) -> bool:
        return self._allowed > 0 and self._used >= NEARLY_FULL * self._allowed

    @property
    def whole(self) -> int:
        """px that words and bar take together."""
        return self.fontMetrics().horizontalAdvance(self.text()) + (_GAP + BAR_WIDTH if self._allowed else 0)

    def set_room(self, room: int) -> None:
        """px there are: without those for the words the bar is alone, with them in the tip, and short where it must."""
        brief, bar = room < self.whole, min(BAR_WIDTH, max(0, room))
        bar = bar if bar >= LEAST_WIDTH else 0
        if (brief, bar) != (self._brief, self._bar):
            self._brief, self._bar = brief, bar
            self._retranslate()

    def sizeHint(self) -> QSize:
        return QSize(self._bar if self._brief else self.whole, max(20, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        wide = min(BAR_WIDTH, self.width())
        bar = QRect(self.width() - wide, (self.height() - BAR_HEIGHT) // 2, wide, BAR_HEIGHT)
        words = self.rect().adjusted(0, 0, -BAR_WIDTH - _GAP if self._allowed else 0, 0)
        with painter_for(self) as painter:
            painter.setPen(self._look.tokens.warn if self.nearly_full else self._look.tokens.text2)
            if not self._brief:
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.text())
            if self._allowed:
                ink = "warn" if self.nearly_full else "accent"
                paint_bar(painter, self._look, bar, self._used / self._allowed, ink)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.text())
        self.setToolTip(self.text() if self._brief else "")
        self.updateGeometry()
        self.update()
