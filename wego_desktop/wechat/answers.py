"""What the account answers: frozen shapes, and the reading of them out of decoded JSON.

Reading is strict about what the app cannot go on without (an id, a count) and lenient about the rest: real answers
carry a stray ``"item":[]``, miss documented fields, and write flags as 1 or "1" (wechat-api.md 1, 4 and 11).
Every ``read`` takes the decoded JSON object and raises :class:`ShapeError` when an indispensable part is not there.
Times are Unix seconds; ids are opaque.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Self

Json = Mapping[str, object]

_LARGEST = 2**63 - 1  # what a database holds; none of the API's numbers comes near
_NO_EXTRA: Mapping[str, object] = MappingProxyType({})


class ShapeError(ValueError):
    """An answer without a part that has to be there. ``str()`` names the part, never its content."""


class Kind(StrEnum):
    """What the lists of an account know. A permanent thumb stands among the images; the draft box is a list apart."""

    IMAGE = "image"
    VOICE = "voice"
    VIDEO = "video"
    NEWS = "news"
    DRAFT = "draft"

    @property
    def has_articles(self) -> bool:
        """Whether it is a message of articles; the others are files."""
        return self in (Kind.NEWS, Kind.DRAFT)


MATERIAL_KINDS = (Kind.IMAGE, Kind.VOICE, Kind.VIDEO, Kind.NEWS)
"""What the material library holds: the kinds of its lists and of its counts."""


class UploadKind(StrEnum):
    """What a file can be sent as."""

    IMAGE = "image"
    VOICE = "voice"
    VIDEO = "video"
    THUMB = "thumb"


@dataclass(frozen=True)
class Counts:
    """How many permanent materials there are, those made in the web console included; news by message."""

    voice: int
    video: int
    image: int
    news: int

    def of(self, kind: Kind) -> int:
        """Of one of MATERIAL_KINDS; drafts are counted by a call of their own."""
        return {Kind.VOICE: self.voice, Kind.VIDEO: self.video, Kind.IMAGE: self.image, Kind.NEWS: self.news}[kind]

    @classmethod
    def read(cls, body: Json) -> Self:
        voice, video, image, news = (_number(body, f"{name}_count") for name in ("voice", "video", "image", "news"))
        return cls(voice, video, image, news)


@dataclass(frozen=True)
class Article:
    """One article of a news. ``content`` is HTML as stored; ``url`` and ``cover_url`` are given by the server only.

    extra: fields this app does not know, as they came, so that an update does not drop them.
    """

    title: str
    author: str = ""
    digest: str = ""
    content: str = ""
    source_url: str = ""
    cover_media_id: str = ""
    cover_url: str = ""
    url: str = ""
    show_cover: bool = False
    open_comment: bool = False
    fans_only: bool = False
    extra: Mapping[str, object] = field(default_factory=lambda: _NO_EXTRA)

    @classmethod
    def read(cls, body: Json) -> Self:
        return cls(
            title=_text(body, "title"),
            author=_text(body, "author"),
            digest=_text(body, "digest"),
            content=_text(body, "content"),
            source_url=_text(body, "content_source_url"),
            cover_media_id=_text(body, "thumb_media_id"),
            cover_url=_text(body, "thumb_url"),
            url=_text(body, "url"),
            show_cover=_flag(body, "show_cover_pic"),
            open_comment=_flag(body, "need_open_comment"),
            fans_only=_flag(body, "only_fans_can_comment"),
            extra={name: value for name, value in body.items() if name not in _KNOWN},
        )

    def body(self) -> dict[str, object]:
        """The object add_news and update_news take: every field that can be written, none of the read-only ones."""
        return {
            **{name: value for name, value in self.extra.items() if name in _WRITABLE_EXTRA},
            "title": self.title,
            "thumb_media_id": self.cover_media_id,
            "author": self.author,
            "digest": self.digest,
            "show_cover_pic": int(self.show_cover),
            "content": self.content,
            "content_source_url": self.source_url,
            "need_open_comment": int(self.open_comment),
            "only_fans_can_comment": int(self.fans_only),
        }


_READ_ONLY = {"url", "thumb_url"}
_KNOWN = {*Article("").body(), *_READ_ONLY}
# Of the fields that answers carry and that are not known above, these can also be sent (wechat-api.md 5.1).
_WRITABLE_EXTRA = {"cover_info", "product_info", "image_info", "pic_crop_235_1", "pic_crop_1_1"}


@dataclass(frozen=True)
class News:
    """A permanent material of one to eight articles. Old answers tell no times: 0."""

    articles: tuple[Article, ...]
    created: int = 0
    updated: int = 0

    @classmethod
    def read(cls, body: Json) -> Self:
        articles = tuple(Article.read(_object(item, "news_item")) for item in _list(body, "news_item"))
        return cls(articles, _number(body, "create_time", 0), _number(body, "update_time", 0))


@dataclass(frozen=True)
class RemoteMaterial:
    """One row of a list.

    name: the uploaded file's name (image, voice), the title (video), the first article's title (news, draft).
    url: of the picture (image), of the first article (news, draft), "" for voice and video, which have none.
    whole: False when the articles came without their content; what they hold then is no content, not an empty one.
    """

    kind: Kind
    media_id: str
    name: str
    updated: int
    url: str = ""
    articles: tuple[Article, ...] = ()
    created: int = 0
    whole: bool = True

    @classmethod
    def read(cls, kind: Kind, body: Json) -> Self:
        media_id = _id(body, "media_id")
        if kind.has_articles:
            news = News.read(_object(body.get("content"), "content"))
            first = news.articles[0] if news.articles else Article("")
            updated = _number(body, "update_time", news.updated)
            return cls(kind, media_id, first.title, updated, first.url, news.articles, news.created)
        return cls(kind, media_id, _text(body, "name"), _number(body, "update_time", 0), _text(body, "url"))


@dataclass(frozen=True)
class Page:
    """A part of a list. total: all materials of that kind; lists have no promised order."""

    items: tuple[RemoteMaterial, ...]
    total: int

    @classmethod
    def read(cls, kind: Kind, body: Json) -> Self:
        items = tuple(RemoteMaterial.read(kind, _object(item, "item")) for item in _list(body, "item"))
        return cls(items, _number(body, "total_count"))


@dataclass(frozen=True)
class Added:
    """A new permanent material. url: of images and thumbs, "" otherwise."""

    media_id: str
    url: str = ""

    @classmethod
    def read(cls, body: Json) -> Self:
        return cls(_id(body, "media_id", "thumb_media_id"), _text(body, "url"))


@dataclass(frozen=True)
class AddedTemporary:
    """A new temporary material, alive for three days from ``created``."""

    media_id: str
    kind: UploadKind
    created: int

    @classmethod
    def read(cls, kind: UploadKind, body: Json) -> Self:
        """A thumb is answered with ``thumb_media_id`` instead of ``media_id`` (wechat-api.md 3.1)."""
        return cls(_id(body, "media_id", "thumb_media_id"), kind, _number(body, "created_at", 0))


@dataclass(frozen=True)
class Film:
    """A permanent video as get_material describes it. down_url expires, and may lead to a page instead of a film."""

    title: str
    description: str
    down_url: str

    @classmethod
    def read(cls, body: Json) -> Self:
        return cls(_text(body, "title"), _text(body, "description"), _id(body, "down_url", "video_url"))


@dataclass(frozen=True)
class Saved:
    """A file that was fetched whole. name: its name in the folder, with the extension its bytes ask for."""

    path: Path
    size: int
    name: str


def read_total(body: Json) -> int:
    """How many drafts there are."""
    return _number(body, "total_count")


def read_url(body: Json) -> str:
    """The URL of a body picture."""
    return _id(body, "url")


def error_code(body: Json) -> int:
    """``errcode`` of an answer, 0 when there is none; some answers write it as a string."""
    return _number(body, "errcode", 0)


def _id(body: Json, *names: str) -> str:
    for name in names:
        value = body.get(name)
        if isinstance(value, str) and value:
            return value
    raise ShapeError(names[0])


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else "" if value is None else str(value)


def _flag(body: Json, name: str) -> bool:
    return body.get(name) in (1, "1", "true")


def _number(body: Json, name: str, default: int | None = None) -> int:
    value = body.get(name, default)
    try:
        number = int(value) if isinstance(value, int | float | str) else None
    except (ValueError, OverflowError):
        number = None
    return _missing(name, default) if number is None or abs(number) > _LARGEST else number


def _missing(name: str, default: int | None) -> int:
    if default is None:
        raise ShapeError(name)
    return default


def _list(body: Json, name: str) -> list[object]:
    value = body.get(name)
    if isinstance(value, list):
        return value
    raise ShapeError(name)


def _object(value: object, name: str) -> Json:
    if isinstance(value, dict):
        return value
    raise ShapeError(name)
