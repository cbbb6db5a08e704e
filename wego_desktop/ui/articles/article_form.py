"""What goes with an article's text: title, author, link to the source, digest."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.articles.counting import Room
from wego_desktop.articles.message import Entry
from wego_desktop.limits import ArticleLimit
from wego_desktop.ui.articles.counted_field import CountedField
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import is_picture_message

_DIGEST_LINES = 3


class ArticleForm(QWidget):
    """edited(Article): a person wrote in a field; the fields nobody wrote in are as they were told."""

    edited = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._article, self._single, self._fixed = "", Article(""), True, False
        self._digest_always = True
        self.title = CountedField(look, 2, self)  # in this order the keyboard goes through them
        self.author, self.source = CountedField(look, 1, self), CountedField(look, 1, self)
        self.digest = CountedField(look, _DIGEST_LINES, self)
        self.source.text.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        for field, name in (
            (self.title, "title"),
            (self.author, "author"),
            (self.source, "source_url"),
            (self.digest, "digest"),
        ):
            field.edited.connect(lambda text, name=name: self._edit(name, text))
        self._lay_out()
        self._retranslate()

    def show_entry(self, entry: Entry, single: bool, limits: ArticleLimit) -> None:
        """single: whether the message has this article only. The field that is written in is left alone."""
        anew, self._key, self._article = entry.key != self._key, entry.key, entry.article
        self.title.set_room(Room(limits.title_chars, limits.title_warn_chars))
        self.author.set_room(Room(limits.author_chars))
        self.source.set_room(Room(limits.source_url_bytes, in_bytes=True))
        self.digest.set_room(Room(limits.digest_chars))
        article = entry.article
        for field, text in (
            (self.title, article.title),
            (self.author, article.author),
            (self.source, article.source_url),
            (self.digest, article.digest),
        ):
            field.show_text(text, anew=anew)
        self._turn(single, is_picture_message(article), not limits.digest_single_only)

    def _turn(self, single: bool, fixed: bool, digest_always: bool) -> None:
        if (single, fixed, digest_always) != (self._single, self._fixed, self._digest_always):
            self._single, self._fixed, self._digest_always = single, fixed, digest_always
            self._tell_what_is_off()

    def _tell_what_is_off(self) -> None:
        several = "" if self._single or self._digest_always else self.tr("WeChat shows a digest for single articles.")
        for field in (self.title, self.author, self.source):
            field.setEnabled(not self._fixed)
        empty = self.tr("WeChat takes the beginning of the text where this is empty")
        self.digest.name(self.tr("Digest"), "" if several else empty)
        self.digest.turn_off(several)
        self.digest.setEnabled(not several and not self._fixed)

    def _edit(self, name: str, text: str) -> None:
        self._article = replace(self._article, **{name: text})  # type: ignore[arg-type]
        self.edited.emit(self._article)

    def _lay_out(self) -> None:
        column, pair = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(pair)
        pair.setSpacing(12)
        pair.addWidget(self.author, 1)
        pair.addWidget(self.source, 1)
        column.addWidget(self.digest)

    def _retranslate(self) -> None:
        self.title.name(self.tr("Title"))
        self.author.name(self.tr("Author"))
        self.source.name(self.tr("Source link"))
        self._tell_what_is_off()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
