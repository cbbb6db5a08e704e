"""The material API as data: one function per endpoint, in the manual's terms. Sending is the client's business.

What can't be right is refused here, before the network, with an ArgumentError that says it in a sentence.
Endpoints, fields and ranges: wechat-api.md 3 and 4.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import MATERIAL_KINDS, Json, UploadKind
from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.formats import HEAD, sniff
from wego_desktop.wechat.multipart import Body, FilePart, FileSource, Source, json_body, multipart_body
from wego_desktop.wechat.names import sendable
from wego_desktop.wechat.progress import Cancel, Progress

E = TypeVar("E", bound=StrEnum)

MOST_ARTICLES = 8
LARGEST_PAGE = 20

_NO_TYPE = QT_TRANSLATE_NOOP("Trouble", "“{kind}” is not a kind of material. Choose one of: {kinds}.")
_BAD_COUNT = QT_TRANSLATE_NOOP("Trouble", "A list can be asked for 1 to 20 materials at a time, not {count}.")
_BAD_OFFSET = QT_TRANSLATE_NOOP("Trouble", "A list begins at 0, so it can't be read from {offset}.")
_NO_ID = QT_TRANSLATE_NOOP("Trouble", "No material was named.")
_NO_TITLE = QT_TRANSLATE_NOOP("Trouble", "A video needs a title. Enter one.")
_NO_FILE = QT_TRANSLATE_NOOP("Trouble", "There is no file {file}. It may have been moved; choose it again.")
_EMPTY_FILE = QT_TRANSLATE_NOOP("Trouble", "{name} is empty. Choose another file.")
_BAD_NUMBER = QT_TRANSLATE_NOOP("Trouble", "News holds 1 to 8 articles, not {count}.")
_BAD_INDEX = QT_TRANSLATE_NOOP("Trouble", "Articles of a news are counted from 0 to 7; there is no article {index}.")
_NO_ARTICLE_TITLE = QT_TRANSLATE_NOOP("Trouble", "Article {number} has no title. Enter one.")
_NO_COVER = QT_TRANSLATE_NOOP("Trouble", "Article {number} has no cover. Choose an image of the library.")


@dataclass(frozen=True)
class Call:
    """One call. writes: it changes the account. media_ids: the materials it names, which have to be known there.

    patient: too many calls in a minute (45011) are waited out; False hands that answer to whoever asked.
    """

    api: str
    method: str = "POST"
    writes: bool = False
    query: Mapping[str, str] = field(default_factory=dict)
    content: Mapping[str, object] | None = None
    file: FilePart | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    media_ids: frozenset[str] = frozenset()
    patient: bool = True

    def body(self, progress: Progress | None, cancel: Cancel | None) -> Body | None:
        """A new body for one attempt."""
        if self.file:
            return multipart_body(self.file, self.fields, progress, cancel)
        return None if self.content is None else json_body(self.content)


def count() -> Call:
    return Call("material/get_materialcount", "GET")


def page(kind: str, offset: int, number: int) -> Call:
    """kind: image, voice, video or news. number: 1 to 20."""
    asked = {"type": one_of(MATERIAL_KINDS, kind).value, **part_of_list(offset, number)}
    return Call("material/batchget_material", content=asked)


def get(media_id: str) -> Call:
    return Call("material/get_material", content={"media_id": known(media_id)}, media_ids=frozenset({media_id}))


def get_temporary(media_id: str) -> Call:
    return Call("media/get", "GET", query={"media_id": known(media_id)}, media_ids=frozenset({media_id}))


def delete(media_id: str) -> Call:
    asked = {"media_id": known(media_id)}
    return Call("material/del_material", writes=True, content=asked, media_ids=frozenset({media_id}))


def add(kind: str, file: FilePart, title: str = "", introduction: str = "") -> Call:
    """A video's title and introduction go as one form field of JSON text; without it WeChat answers 41005."""
    chosen = one_of(UploadKind, kind)
    if chosen is UploadKind.VIDEO and not title.strip():
        raise ArgumentError(_NO_TITLE)
    described = json.dumps({"title": title, "introduction": introduction}, ensure_ascii=False)
    fields = {"description": described} if chosen is UploadKind.VIDEO else {}
    return Call("material/add_material", writes=True, query={"type": chosen.value}, file=file, fields=fields)


def add_temporary(kind: str, file: FilePart) -> Call:
    return Call("media/upload", writes=True, query={"type": one_of(UploadKind, kind).value}, file=file)


def add_body_picture(file: FilePart) -> Call:
    return Call("media/uploadimg", writes=True, file=file)


def add_news(articles: Sequence[Json]) -> Call:
    """articles: objects of the manual's fields, one to eight."""
    if not 1 <= len(articles) <= MOST_ARTICLES:
        raise ArgumentError(_BAD_NUMBER, {"count": str(len(articles))})
    covers = frozenset(cover_of(article, number) for number, article in enumerate(articles, 1))
    return Call("material/add_news", writes=True, content={"articles": list(articles)}, media_ids=covers)


def update_news(media_id: str, index: int, article: Json) -> Call:
    """index: from 0. The whole article is replaced, so send all its fields."""
    if not 0 <= index < MOST_ARTICLES:
        raise ArgumentError(_BAD_INDEX, {"index": str(index)})
    asked = {"media_id": known(media_id), "index": index, "articles": article}
    named = frozenset({media_id, cover_of(article, index + 1)})
    return Call("material/update_news", writes=True, content=asked, media_ids=named)


def file_part(path: Path, name: str | None = None, sha256: str = "") -> FilePart:
    """A file on disk. name: what it is called there; its extension is set right by the bytes. sha256: see FilePart."""
    if not path.is_file():
        raise ArgumentError(_NO_FILE, {"file": str(path)})
    return part_of(FileSource(path, path.stat().st_size), name or path.name, sha256)


def part_of(source: Source, name: str, sha256: str = "") -> FilePart:
    """Any source of bytes. Raises ArgumentError when it is empty, OSError when it can't be read."""
    if not source.size:
        raise ArgumentError(_EMPTY_FILE, {"name": name})
    with source.open() as stream:
        form = sniff(stream.read(HEAD))
    return FilePart(source, sendable(name, form), form.mime if form else "application/octet-stream", sha256)


def part_of_list(offset: int, number: int) -> dict[str, int]:
    """The fields that ask for a page, unless no list has such a one."""
    if not 1 <= number <= LARGEST_PAGE:
        raise ArgumentError(_BAD_COUNT, {"count": str(number)})
    if offset < 0:
        raise ArgumentError(_BAD_OFFSET, {"offset": str(offset)})
    return {"offset": offset, "count": number}


def known(media_id: str) -> str:
    """The id, unless it is none. Ids are opaque; only emptiness and blanks are surely wrong."""
    if not media_id or media_id != "".join(media_id.split()):
        raise ArgumentError(_NO_ID)
    return media_id


def one_of(kinds: Iterable[E], kind: str) -> E:
    """The kind of that name."""
    for each in kinds:
        if each == kind:
            return each
    raise ArgumentError(_NO_TYPE, {"kind": str(kind), "kinds": ", ".join(kinds)})


def cover_of(article: Json, number: int) -> str:
    """The article's cover id, once it is sure that the article can be sent."""
    if not str(article.get("title") or "").strip():
        raise ArgumentError(_NO_ARTICLE_TITLE, {"number": str(number)})
    cover = article.get("thumb_media_id")
    if not isinstance(cover, str) or not cover:
        raise ArgumentError(_NO_COVER, {"number": str(number)})
    return cover
