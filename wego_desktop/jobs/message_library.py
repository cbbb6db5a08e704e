"""What the library learns of a saved message: the only place where saving touches index and trash."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from wego_desktop.jobs.message_boxes import Box, Stored
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.library.trash import Trash
from wego_desktop.wechat.answers import Article, RemoteMaterial


class MessageLibrary:
    """Any thread may ask. What an index on a full disk does not take, the next refresh tells: a save is one all the
    same."""

    def __init__(
        self, index: Index, thumbnails: Thumbnails, trash: Trash, *, now: Callable[[], float] = time.time
    ) -> None:
        self._index, self._thumbnails, self._trash, self._now = index, thumbnails, trash, now

    def learn(self, box: Box, media_id: str, stored: Stored, asked: float) -> None:
        """Its tab shows it at once, as it is stored. asked: when it was asked for, Unix seconds."""
        first = stored.articles[0] if stored.articles else Article("")
        remote = RemoteMaterial(
            box.kind, media_id, first.title, stored.updated, first.url, stored.articles, stored.created
        )
        with suppress(LibraryError):
            self._index.put([remote], asked)

    def learn_sent(self, box: Box, media_id: str, articles: Sequence[Article]) -> None:
        """The same of a new one that could not be read back; the next refresh tells the rest."""
        now = self._now()
        self.learn(box, media_id, Stored(tuple(articles), int(now), int(now)), now)

    def keep(self, box: Box, media_id: str, articles: Sequence[Article]) -> None:
        """A message that is about to be deleted goes to the trash folder. Raises OSError; then nothing may be."""
        title = articles[0].title if articles else ""
        titles = tuple(article.title for article in articles)
        known = self._index.find(media_id)
        self._trash.keep(known or Material(media_id, box.kind, title, titles=titles), articles=articles)

    def forget(self, media_id: str) -> None:
        with suppress(LibraryError):
            self._index.forget([media_id])
            self._thumbnails.forget([media_id])
