"""The articles of a news: cover, title, author, digest, and the text when it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.copy_field import CopyField
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.emptying import empty
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.plain import plain_text
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

_COVER = (64, 48)
_SHOWN = 200  # characters of titles and digests, which nobody bounds


class ArticleCard(QWidget):
    """One article. Its text is made from the markup behind the window, when it is first asked for."""

    def __init__(self, look: Look, tasks: Tasks, cover: PictureView, article: Article, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._article = tasks, article
        self._task: Task | None = None
        self.title = Words(look, _one_line(article.title), "base", "text", self)
        self.author = Words(look, _one_line(article.author), "details", "text2", self)
        self.digest = Words(look, _one_line(article.digest), "details", "text2", self)
        self.more = LinkButton(look, parent=self)
        self.link = CopyField(look, "", self)
        self.text = Words(look, "", "base", "text", self)
        self.more.clicked.connect(self.unfold)
        self._lay_out(cover)
        self._retranslate()

    def unfold(self) -> None:
        """Show the text, or fold it away again."""
        if not self.text.isHidden():
            self.text.hide()
        elif self.text.text():
            self.text.show()
        elif self._task is None:
            content = self._article.content
            self._task = self._tasks.run(lambda: plain_text(content), self._show_text, owner=self)
        self._retranslate()

    def _show_text(self, text: str) -> None:
        self._task = None
        self.text.setText(text or self.tr("This article has no text."))
        self.text.show()
        self._retranslate()

    def _lay_out(self, cover: PictureView) -> None:
        for part in (self.title, self.digest, self.text):
            part.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.hide()
        self.author.setVisible(bool(self._article.author))
        self.digest.setVisible(bool(self._article.digest))
        self.link.setVisible(bool(self._article.url))
        self.link.set_value(self._article.url)
        cover.setFixedSize(*_COVER)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.author)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(cover, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.digest)
        column.addWidget(self.link)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text)

    def _retranslate(self) -> None:
        self.more.setText(self.tr("Read") if self.text.isHidden() else self.tr("Fold"))
        self.more.setAccessibleDescription(self.title.text())
        self.link.set_label(self.tr("Link"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class ArticleList(QWidget):
    """The cards of one news below each other; a single one is unfolded at once."""

    def __init__(
        self, look: Look, tasks: Tasks, thumbnails: Thumbnails, index: Index, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails, self._index = look, tasks, thumbnails, index
        self._task: Task | None = None
        self._articles: tuple[Article, ...] = ()
        self._material: Material | None = None
        self.cards: list[ArticleCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_material(self, material: Material | None) -> None:
        """Read behind the window: eight articles can be megabytes."""
        if self._task:
            self._task.drop()
            self._task = None
        if material is None or (self._material and self._material.media_id != material.media_id):
            self._build(())
        self._material = material
        if material:
            media_id = material.media_id
            self._task = self._tasks.run(lambda: self._index.articles(media_id), self._arrived, owner=self)

    def _arrived(self, articles: tuple[Article, ...]) -> None:
        self._task = None
        if articles != self._articles:
            self._build(articles)

    def _build(self, articles: Sequence[Article]) -> None:
        self._articles = tuple(articles)
        self.cards.clear()
        empty(self._column)
        for place, article in enumerate(articles):
            self._add(article, first=place == 0)
        if len(self.cards) == 1:
            self.cards[0].unfold()

    def _add(self, article: Article, *, first: bool) -> None:
        if not first:
            self._column.addWidget(QFrame(self, frameShape=QFrame.Shape.HLine))
        cover = PictureView(self._look, self._tasks, self._thumbnails, self, radius=4)
        card = ArticleCard(self._look, self._tasks, cover, article, self)
        if self._material:
            cover.show_material(self._material, article.cover_url)
        self.cards.append(card)
        self._column.addWidget(card)


def _one_line(text: str) -> str:
    return " ".join(text[:_SHOWN].split())
