"""The articles of a message below each other."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.outline import Outline
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials.preview.article_card import ArticleCard, ReadText
from wego_desktop.ui.materials.preview.emptying import empty
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.plain import plain_text
from wego_desktop.ui.materials.preview.strip import PictureStrip
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

ReadArticles = Callable[[Material], Sequence[Article]]
"""The articles of a news or a draft with their content; asked in a worker, and may cost a call."""


class ArticleList(QWidget):
    """The cards of one message; a single one is unfolded at once, where that costs no call.

    failed(error): why an article could not be read.
    """

    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        thumbnails: Thumbnails,
        index: Index,
        read: ReadArticles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails, self._index, self._read = look, tasks, thumbnails, index, read
        self._task: Task | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._material: Material | None = None
        self._built_at = 0
        self.cards: list[ArticleCard] = []
        self._failed: ArticleCard | None = None
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
            self._task = self._tasks.run(lambda: self._index.outlines(media_id), self._arrived, owner=self)

    def _arrived(self, outlines: tuple[Outline, ...]) -> None:
        self._task = None
        updated = self._material.updated if self._material else 0
        if updated != self._built_at or not _tell_the_same(self._outlines, outlines):
            self._build(outlines)
            self._built_at = updated

    def _build(self, outlines: Sequence[Outline]) -> None:
        self._outlines = tuple(outlines)
        self.cards.clear()
        empty(self._column)
        for place, outline in enumerate(outlines):
            self._add(outline, place)
        if len(self.cards) == 1:
            self._show_alone(self.cards[0], outlines[0])

    def _show_alone(self, card: ArticleCard, outline: Outline) -> None:
        """Its link is the message's, which is told above."""
        if self._material is not None and outline.url == self._material.url:
            card.link.hide()
        if card.is_at_hand:
            card.unfold()

    def _add(self, outline: Outline, place: int) -> None:
        material = self._material
        if material is None:
            return
        if place:
            self._column.addWidget(QFrame(self, frameShape=QFrame.Shape.HLine))
        cover = PictureView(self._look, self._tasks, self._thumbnails, self, radius=4)
        strip = None
        if outline.picture_ids:
            strip = PictureStrip(self._look, self._tasks, self._thumbnails, self._index, self)
            strip.show_pictures(outline.picture_ids)
        card = ArticleCard(self._look, self._tasks, outline, self._reader(material, place), cover, strip, self)
        card.failed.connect(lambda error: self._fail(card, error))
        cover.show_material(material, outline.cover_url)
        self.cards.append(card)
        self._column.addWidget(card)

    def read_again(self) -> None:
        """The article that could not be read last, if it is still shown."""
        if self._failed is not None and self._failed in self.cards:
            self._failed.unfold()

    def _fail(self, card: ArticleCard, error: BaseException) -> None:
        self._failed = card
        self.failed.emit(error)

    def _reader(self, material: Material, place: int) -> ReadText:
        read = self._read

        def text() -> str:
            articles = read(material)
            return plain_text(articles[place].content) if place < len(articles) else ""

        return text


def _tell_the_same(shown: Sequence[Outline], now: Sequence[Outline]) -> bool:
    """Content that came only now, because it was read here, is no other content."""
    known = {place for place, outline in enumerate(shown) if outline.content_mark is not None}
    seen = tuple(each if place in known else replace(each, content_mark=None) for place, each in enumerate(now))
    return tuple(shown) == seen
