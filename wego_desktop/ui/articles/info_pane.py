"""The tab "Info" at the editor's right: the form, the cover, and what is on or off."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wego_desktop.articles.cover import Cover, with_cover, with_cut
from wego_desktop.articles.message import Entry
from wego_desktop.limits import ArticleLimit
from wego_desktop.ui.articles.article_form import ArticleForm
from wego_desktop.ui.articles.article_switches import ArticleSwitches
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.articles.cover_pane import CoverPane
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import is_picture_message

WIDTH = 320
_EDGE = 16
_RING = 2  # px that a switch keeps around itself for its ring


class InfoPane(QScrollArea):
    """edited(Entry): a person changed something of it. Its text is the one that was told last: the page's is newer."""

    edited = Signal(object)

    def __init__(
        self, look: Look, tasks: Tasks, covers: Covers, desk: CoverDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._shown: tuple[bool, ArticleLimit] | None = None
        self._content = QWidget(self)
        self.fixed = Words(look, "", "base", "text2", self._content)
        self.form = ArticleForm(look, self._content)
        self.cover = CoverPane(look, tasks, covers, desk, self._content)
        self.switches = ArticleSwitches(look, self._content)
        self.form.edited.connect(self._put_article)
        self.switches.edited.connect(self._put_article)
        self.cover.chosen.connect(self._put_cover)
        self.cover.cropped.connect(self._put_cut)
        self._lay_out()
        self._retranslate()

    def show_entry(self, entry: Entry, single: bool, limits: ArticleLimit) -> None:
        """single: whether the message has this article only. Whatever a person is at goes on undisturbed."""
        self._entry, self._shown = entry, (single, limits)
        self.fixed.setVisible(is_picture_message(entry.article))
        self.form.show_entry(entry, single, limits)
        self.cover.show_entry(entry)
        self.switches.show_entry(entry)

    def show_field(self, name: str) -> None:
        """Lead the keyboard to "title", "author", "digest", "source_url" or "cover"."""
        form = self.form
        fields = {"title": form.title, "author": form.author, "digest": form.digest, "source_url": form.source}
        part = fields[name].text if name in fields else self.cover.change
        self.ensureWidgetVisible(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    # What a person does

    def _put_article(self, article: Article) -> None:
        if self._entry is not None:
            self._put(replace(self._entry, article=article))

    def _put_cover(self, cover: Cover) -> None:
        if self._entry is not None:
            self._put(with_cover(self._entry, cover))

    def _put_cut(self, crops: object) -> None:
        if self._entry is not None:
            self._put(with_cut(self._entry, crops))  # type: ignore[arg-type]

    def _put(self, entry: Entry) -> None:
        """All parts hear of it at once: each writes the whole article."""
        if entry != self._entry and self._shown is not None:
            self.show_entry(entry, *self._shown)
            self.edited.emit(entry)

    # Building

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self.fixed.setWordWrap(True)
        self.fixed.hide()
        column, box = QVBoxLayout(self._content), QVBoxLayout()
        self._column = column
        column.setSpacing(_EDGE)
        column.addLayout(box)
        box.setContentsMargins(_RING, 0, _RING, 0)
        box.setSpacing(_EDGE)
        for part in (self.fixed, self.form, _line(self._content), self.cover, _line(self._content)):
            box.addWidget(part)
        column.addWidget(self.switches)
        column.addStretch(1)
        self._set_margins()
        self.setWidget(self._content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scroll bar stands in the margin: what is beside it keeps its width."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        edge, bar = _EDGE - _RING, self.width() - self.viewport().width()
        self._column.setContentsMargins(edge, _EDGE, max(2, edge - bar), _EDGE)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Info"))
        self.fixed.setText(self.tr("Picture messages are shown here, not edited. Edit them in the console."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    return line
