"""The cover of an article: which picture it is, and how it is cut."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wego_desktop.articles.message import Entry
from wego_desktop.wechat.draft_bodies import Crop, Ratio, with_crops


@dataclass(frozen=True)
class Cover:
    """Names a picture.

    :ivar media_id: of a permanent image; "" for none, and for one that is on this machine only
    :ivar url: where the account shows it
    :ivar sha256: of bytes that are kept here until the message is saved, and made permanent then; else ""
    """

    media_id: str = ""
    url: str = ""
    sha256: str = ""

    def __bool__(self) -> bool:
        return bool(self.media_id or self.url or self.sha256)


def cover_of(entry: Entry) -> Cover:
    """The picture that will be the cover when the message is saved now."""
    if entry.cover_sha256:
        return Cover(sha256=entry.cover_sha256)
    return Cover(entry.article.cover_media_id, entry.article.cover_url)


def with_cover(entry: Entry, cover: Cover) -> Entry:
    """The same article with another cover, which is not cut yet; the text is not touched."""
    if cover == cover_of(entry):
        return entry
    article = replace(with_crops(entry.article, {}), cover_media_id=cover.media_id, cover_url=cover.url)
    return replace(entry, article=article, cover_sha256=cover.sha256)


def with_cut(entry: Entry, crops: Mapping[Ratio, Crop]) -> Entry:
    """The same article with its cover cut like this; no box for a ratio: WeChat cuts the middle by itself."""
    return replace(entry, article=with_crops(entry.article, crops))
