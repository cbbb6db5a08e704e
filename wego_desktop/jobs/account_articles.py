"""The articles of one opened account: what this machine keeps of them, and what is done with them."""

import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.versions import Versions
from wego_desktop.jobs.account_ground import AccountGround
from wego_desktop.jobs.account_ledgers import AccountLedgers
from wego_desktop.jobs.once import Once
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.local_pictures import LocalPictures
from wego_desktop.library.material import Material
from wego_desktop.library.needed_pictures import needed_pictures
from wego_desktop.library.saves import Saves
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # imported when they are made: see open_account
    from wego_desktop.jobs.article_pictures import ArticlePictures
    from wego_desktop.jobs.copy_to_drafts import Copied
    from wego_desktop.jobs.looking import Refresh
    from wego_desktop.jobs.messages import Messages
    from wego_desktop.jobs.upload import Send

_OLD = 7 * 86_400.0  # s: what is being written now, or lies on the clipboard, is younger or was autosaved
_ORIGINAL = 0xFFFF  # as an edge: larger than any scaled picture


class AccountArticles:
    """A part of an OpenAccount, which hands out what is in here by its own methods; they are explained there.

    send, refresh: OpenAccount's; the latter in the thread that asks.
    """

    def __init__(
        self, ground: AccountGround, saves: Saves, ledgers: AccountLedgers, send: "Send", refresh: "Refresh"
    ) -> None:
        self._ground, self._saves, self._ledgers = ground, saves, ledgers
        self._send, self._refresh = send, refresh
        self.local_pictures = LocalPictures(ground.folder / "pictures")
        self.autosaves = Autosaves(AutosaveRows(ground.logbook))
        self.versions = Versions(ArticleVersions(ground.logbook))
        self.pictures = Once(self._make_pictures)
        self.messages = Once(self._make_messages)

    def stop(self) -> None:
        """End pauses."""
        if (messages := self.messages.made) is not None:
            messages.stop()

    def forget_unused_pictures(self) -> int:
        """Delete old pictures that nothing needs; gives how many files went."""
        if not self._ground.logbook.knows_all:
            return 0
        return self.local_pictures.forget_unused(needed_pictures(self._ground.logbook), _OLD)

    def known_url(self, sha256: str) -> str:
        known = self._ledgers.body_pictures.by_sha256(self.local_pictures.sent_as(sha256))
        return known.url if known else ""

    def read(self, material: Material) -> tuple[Article, ...]:
        index = self._ground.index
        known = index.articles(material.media_id)
        if known or material.kind is not Kind.DRAFT:
            return known
        asked, draft = time.time(), self._ground.connection.holdings.drafts.get(material.media_id)
        with suppress(LibraryError):  # a full disk: it can be read all the same
            index.put([draft.listed()], asked)
        return draft.articles

    def copy_to_drafts(self, news: Sequence[Material], progress: Progress, cancel: Cancel) -> "list[Copied]":
        from wego_desktop.jobs.copy_to_drafts import each

        def copy(media_id: str) -> str:
            return self.messages().copy_to_drafts(media_id, self._send_picture, cancel)

        return each(news, copy, progress=progress, cancel=cancel)

    def _send_picture(self, sha256: str, progress: Progress, cancel: Cancel) -> str:
        return self.pictures().send(sha256, progress, cancel)

    def _make_pictures(self) -> "ArticlePictures":
        from wego_desktop.jobs.article_pictures import ArticlePictures

        ground = self._ground
        return ArticlePictures(
            self.local_pictures,
            ground.staging,
            ground.fetched,
            lambda: ground.limits,
            self._send,
            lambda url: ground.connection.picture(url, _ORIGINAL),
            base_url=lambda: ground.connection.base_url,
        )

    def _make_messages(self) -> "Messages":
        from wego_desktop.jobs.message_means import means
        from wego_desktop.jobs.messages import Messages

        kept = self._saves, self._ledgers, self.local_pictures
        return Messages(means(self._ground, *kept, self.known_url, self._send, self._refresh))
