"""The articles of one opened account: what this machine keeps of them, and what is done with them."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.versions import Versions
from wego_desktop.jobs.once import Once
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.local_pictures import LocalPictures
from wego_desktop.library.material import Material
from wego_desktop.library.needed_pictures import needed_pictures
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # imported when they are made: see open_account
    from wego_desktop.jobs.article_pictures import ArticlePictures
    from wego_desktop.jobs.copy_to_drafts import Copied
    from wego_desktop.jobs.messages import Messages
    from wego_desktop.jobs.open_account import OpenAccount

_OLD = 7 * 86_400.0  # s: what is being written now, or lies on the clipboard, is younger or was autosaved
_ORIGINAL = 0xFFFF  # as an edge: larger than any scaled picture


class AccountArticles:
    """A part of an OpenAccount, which hands out what is in here by its own methods; they are explained there."""

    def __init__(self, opened: "OpenAccount", pictures: Path) -> None:
        self._opened = opened
        self.local_pictures = LocalPictures(pictures)
        self.autosaves = Autosaves(AutosaveRows(opened.logbook))
        self.versions = Versions(ArticleVersions(opened.logbook))
        self.pictures = Once(self._make_pictures)
        self.messages = Once(self._make_messages)

    def stop(self) -> None:
        """End pauses."""
        if (messages := self.messages.made) is not None:
            messages.stop()

    def forget_unused_pictures(self) -> int:
        """Delete old pictures that nothing needs; gives how many files went."""
        return self.local_pictures.forget_unused(needed_pictures(self._opened.logbook), _OLD)

    def known_url(self, sha256: str) -> str:
        known = self._opened.body_pictures.by_sha256(self.local_pictures.sent_as(sha256))
        return known.url if known else ""

    def read(self, material: Material) -> tuple[Article, ...]:
        index = self._opened.index
        known = index.articles(material.media_id)
        if known or material.kind is not Kind.DRAFT:
            return known
        asked, draft = time.time(), self._opened.connection.holdings.drafts.get(material.media_id)
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

        opened = self._opened
        return ArticlePictures(
            self.local_pictures,
            opened.staging,
            opened.fetched,
            lambda: opened.limits,
            opened.upload,
            lambda url: opened.connection.picture(url, _ORIGINAL),
            base_url=lambda: opened.base_url,
        )

    def _make_messages(self) -> "Messages":
        from wego_desktop.jobs.message_means import means_of
        from wego_desktop.jobs.messages import Messages

        return Messages(means_of(self._opened))
