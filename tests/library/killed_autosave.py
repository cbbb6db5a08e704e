"""A program that is killed while it keeps what is typed: it says which autosave is on the disk."""

from dataclasses import replace
from pathlib import Path

from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.versions import Versions
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.logbook import Logbook
from wego_desktop.wechat.answers import Article

LONG = "<p>很长的一段</p>" * 4000


def autosave(folder: Path) -> None:
    """Type on and on; the numbers in title and content are those of the autosave."""
    logbook = Logbook.open(folder)
    autosaves, versions = Autosaves(AutosaveRows(logbook)), Versions(ArticleVersions(logbook))
    message = Message.read(Place.DRAFT, "MEDIA", [Article("0", content=LONG), Article("另一篇")], 1)
    versions.opened(message)
    for number in range(100_000):
        entry = message.entries[0]
        article = replace(entry.article, title=str(number), content=f"{number}{LONG}")
        message = message.with_entry(replace(entry, article=article))
        autosaves.keep(message)
        versions.keep(message, entry.key)
        print(number, flush=True)  # noqa: T201
