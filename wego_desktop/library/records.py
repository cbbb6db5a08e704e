"""What a material looks like as a row, both ways."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from hashlib import blake2b

from wego_desktop.library.material import Material
from wego_desktop.library.names import sort_key
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial

_LARGEST = 2**63 - 1
_ARTICLE_FIELDS = frozenset(field.name for field in fields(Article))
COLUMNS = ", ".join(field.name for field in fields(Material))
REMOTE_COLUMNS = (
    *("media_id", "kind", "name", "sort_key", "url", "updated", "created", "first_seen"),
    *("titles", "digest", "cover_url", "articles_count", "fingerprint", "seen"),
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


def remote_row(remote: RemoteMaterial, articles: Sequence[bytes], first_seen: int, seen: int) -> tuple[object, ...]:
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
        fingerprint(remote, articles),
        seen,
    )


def fingerprint(remote: RemoteMaterial, articles: Sequence[bytes]) -> bytes:
    """16 bytes that differ when anything differs that the list says of the material."""
    digest = blake2b(digest_size=16)
    for part in (remote.kind, remote.name, remote.url, str(remote.updated), str(remote.created)):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    for article in articles:
        digest.update(b"%d " % len(article) + article)
    return digest.digest()


def pack(article: Article) -> bytes:
    """JSON in UTF-8. Lone surrogates, which answers can hold as half an emoji, survive the way there and back."""
    return json.dumps(article_values(article), ensure_ascii=False).encode("utf-8", "surrogatepass")


def article_values(article: Article) -> dict[str, object]:
    """Every field by its name, for JSON."""
    values = {field.name: getattr(article, field.name) for field in fields(Article)}
    return {**values, "extra": dict(article.extra)}


def unpack(packed: object) -> Article | None:
    """None for a row that damage made unreadable. Fields of another version of the app are left out."""
    try:
        values = json.loads(packed.decode("utf-8", "surrogatepass")) if isinstance(packed, bytes) else None
    except ValueError:
        return None
    if not isinstance(values, Mapping) or not isinstance(values.get("title"), str):
        return None
    return replace(Article(""), **{name: value for name, value in values.items() if name in _ARTICLE_FIELDS})


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
