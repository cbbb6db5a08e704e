"""The line below the page: how much there is, where it will be saved, and how near it is to the limit."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wego_desktop.limits import ArticleLimit
from wego_desktop.ui import formats
from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look

_HEIGHT, _BAR = 28, 64
_NEAR = 0.9


class EditorFoot(QWidget):
    """Words, pictures, a note, and the article's length as WeChat counts it: with all its tags.

    Beside the counts it says while something that was pasted, dropped or chosen is still on its way.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts, self._length = (0, 0), 0
        self._limit: ArticleLimit | None = None
        self.setFixedHeight(_HEIGHT)
        self.counts = Words(look, "", "details", "text2", self)
        self.on_its_way = Words(look, "", "details", "text2", self)
        self.on_its_way.hide()
        self.note = ElidedLabel(look, "", "details", "text2", self)
        self.length = Words(look, "", "details", "text2", self)
        self._bar = ProgressLine(look, self)
        self._bar.setFixedWidth(_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.counts)
        row.addWidget(self.on_its_way)
        row.addStretch(1)
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.note)
        row.addWidget(self.length)
        row.addWidget(self._bar)
        look.changed.connect(self.update)

    def tell_busy(self, busy: bool) -> None:
        self.on_its_way.setVisible(busy)

    def tell_counts(self, words: int, pictures: int) -> None:
        self._counts = (words, pictures)
        self._tell()

    def tell_length(self, characters: int, limit: ArticleLimit) -> None:
        self._length, self._limit = characters, limit
        self._tell()

    def _tell(self) -> None:
        self.on_its_way.setText(self.tr("On its way into the article…"))
        words, pictures = self._counts
        parts = (self.tr("%n word(s)", "", words), self.tr("%n picture(s)", "", pictures))
        self.counts.setText(" · ".join(parts))
        if self._limit is None:
            return
        most = self._limit.content_chars
        share = self._length / most
        of = self.tr("Source {length} of {most} characters")
        if share > 1:
            of = self.tr("Source {length} of {most} characters: WeChat may refuse it")
        self.length.setText(of.format(length=formats.count(self._length), most=formats.count(most)))
        self.length.set_ink("warn" if share >= _NEAR else "text2")
        self._bar.set_ink("warn" if share >= _NEAR else "accent")
        self._bar.show_share(min(1.0, share))
        self._bar.setAccessibleName(self.length.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
