"""What a material looks like as a row, both ways."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from enum import StrEnum
from hashlib import blake2b
from typing import Any
from zlib import crc32

from wego_desktop.library.material import Material
from wego_desktop.library.names import sort_key
from wego_desktop.library.outline import Outline
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial
from wego_desktop.wechat.draft_bodies import is_picture_message, picture_ids

_LARGEST = 2**63 - 1
_CONTENT = "content"
_ARTICLE_FIELDS = frozenset(field.name for field in fields(Article))
COLUMNS = ", ".join(field.name for field in fields(Material))
REMOTE_COLUMNS = (
    *("media_id", "kind", "name", "sort_key", "url", "updated", "created", "first_seen"),
    *("titles", "digest", "cover_url", "articles_count", "pictures", "fingerprint", "seen"),
)


def material(row: Sequence[object]) -> Material | None:
    """A row of COLUMNS; None when damage left nothing to go by."""
    values = dict(zip((field.name for field in fields(Material)), row, strict=True))
    try:
        kind = Kind(str(values["kind"]))
    except ValueError:
        return None
    titles = tuple(map(str, _list(values["titles"])))
    return Material(**{**values, "kind": kind, "titles": titles, "thumb": bool(values["thumb"])})  # type: ignore[arg-type]


def remote_row(remote: RemoteMaterial, first_seen: int, seen: int) -> tuple[object, ...]:
    """The values of REMOTE_COLUMNS for what a list said."""
    first = remote.articles[0] if remote.articles else Article("")
    titles = tuple(text(article.title) for article in remote.articles)
    name = text(remote.name) or next(filter(None, titles), "")
    return (
        text(remote.media_id),
        remote.kind.value,
        name,
        sort_key(name),
        text(remote.url),
        _number(remote.updated),
        _number(remote.created),
        first_seen,
        json.dumps(titles, ensure_ascii=False),
        text(first.digest),
        text(first.cover_url),
        len(remote.articles),
        len(picture_ids(first)) if is_picture_message(first) else 0,
        fingerprint(remote),
        seen,
    )


def fingerprint(remote: RemoteMaterial) -> bytes:
    """16 bytes that differ when anything differs that the list says of the material.

    The same for a draft with its content and without: when it was changed, its time says so. Its preview links say
    nothing, as they may be made anew for each answer.
    """
    is_draft = remote.kind is Kind.DRAFT
    digest = blake2b(digest_size=16)
    for part in (remote.kind, remote.name, "" if is_draft else remote.url, str(remote.updated), str(remote.created)):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    for article in remote.articles:
        packed = pack(replace(article, content="", url="") if is_draft else article)
        digest.update(b"%d " % len(packed) + packed)
    return digest.digest()


def pack(article: Article, *, whole: bool = True) -> bytes:
    """JSON in UTF-8. Lone surrogates, which answers can hold as half an emoji, survive the way there and back.

    whole: False for an article that was listed without its content. It is kept without, so that nobody takes it for
    an empty one: sent back, that would wipe what is there.
    """
    values = article_values(article)
    if not whole:
        del values[_CONTENT]
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")


def article_values(article: Article) -> dict[str, object]:
    """Every field by its name, for JSON."""
    values = {field.name: getattr(article, field.name) for field in fields(Article)}
    return {**values, "extra": dict(article.extra)}


def unpack(packed: object) -> Article | None:
    """None without content, and for a row that damage made unreadable. Fields of another version are left out."""
    values = _unpacked(packed)
    return _article(values) if values and _CONTENT in values else None


def outline(packed: object) -> Outline | None:
    """None for a row that damage made unreadable."""
    values = _unpacked(packed)
    if not values:
        return None
    article, content = _article(values), values.get(_CONTENT)
    pictures = picture_ids(article) if is_picture_message(article) else ()
    mark = None if content is None else crc32(str(content).encode("utf-8", "surrogatepass"))
    return Outline(
        article.title, article.author, article.digest, article.url, article.cover_url, tuple(map(str, pictures)), mark
    )


def _unpacked(packed: object) -> Mapping[str, object] | None:
    try:
        values = json.loads(packed.decode("utf-8", "surrogatepass")) if isinstance(packed, bytes) else None
    except ValueError:
        return None
    return values if isinstance(values, Mapping) and isinstance(values.get("title"), str) else None


def _article(values: Mapping[str, object]) -> Article:
    known: dict[str, Any] = {name: value for name, value in values.items() if name in _ARTICLE_FIELDS}
    return replace(Article(""), **known)


def listed(states: Iterable[StrEnum]) -> str:
    """Of names that are ours, what stands between the brackets of IN ()."""
    return ", ".join(f"'{state.value}'" for state in states)


def text(value: str) -> str:
    """What a TEXT column can hold: lone surrogates become "?"."""
    return value.encode("utf-8", "replace").decode("utf-8")


def packed_ids(media_ids: Iterable[str]) -> str:
    """Ids for ``IN (SELECT value FROM json_each(?))``, which takes any number of them."""
    return json.dumps([text(media_id) for media_id in media_ids])


def _number(value: int) -> int:
    return max(-_LARGEST, min(_LARGEST, value))


def _list(value: object) -> list[object]:
    try:
        found = json.loads(str(value))
    except ValueError:
        return []
    return found if isinstance(found, list) else []
