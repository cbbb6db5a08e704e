"""What an upload and an article must be, each broken rule with the errcode WeChat answers.

From logs: 41005 for no usable file or a film without description, 40005 (media/upload) and 40113 (add_material) for a
name without extension, 40006 and 45001 and 40009 for too big, 40137 for broken or extreme pictures, 45034 for a full
library. Guesses: 44001 for zero bytes, 45007 for a long voice, 40005 for bytes of another kind, 44003 and 44004 for
missing parts of an article, a film without title.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .answers import RefusedError
from .contents import Received
from .formats import EXTENSIONS, picture_is_sound, seconds, sniff
from .forms import Form, UploadedFile
from .limits import FileLimit, Limits

UPLOAD_TYPES = ("image", "voice", "video", "thumb")


@dataclass(frozen=True)
class Codes:
    """The errcodes of one upload call for the same mistakes."""

    no_extension: int
    too_big: int


TEMPORARY = Codes(no_extension=40005, too_big=40006)
PERMANENT = Codes(no_extension=40113, too_big=45001)
BODY_PICTURE = Codes(no_extension=40005, too_big=40009)


def upload_type(query: Mapping[str, str], form: Form) -> str:
    """The kind of an upload; belongs in the query, is read from the form as well since WEGO sends it there."""
    kind = query.get("type") or form.fields.get("type", "")
    if kind not in UPLOAD_TYPES:
        raise RefusedError(40004)
    return kind


def present(form: Form) -> UploadedFile:
    """The file part."""
    if form.file is None or not form.file.name:
        raise RefusedError(41005)
    return form.file


def checked(file: UploadedFile, limit: FileLimit, codes: Codes) -> Received:
    """The file with its true format, if nothing is wrong with it."""
    if file.size == 0:
        raise RefusedError(44001)
    extension = file.name.rpartition(".")[2].lower() if "." in file.name else ""
    if extension not in EXTENSIONS:
        raise RefusedError(codes.no_extension)
    name = sniff(file.path)
    if name not in limit.formats:
        raise RefusedError(40005)
    if file.size > limit.max_bytes:
        raise RefusedError(codes.too_big)
    _check_inside(file, name, limit)
    return Received(file.path, file.sha256, file.size, name)


def _check_inside(file: UploadedFile, name: str, limit: FileLimit) -> None:
    if name in ("jpeg", "png", "gif", "bmp") and not picture_is_sound(file.path):
        raise RefusedError(40137)
    if limit.max_seconds is not None:
        playtime = seconds(file.path, name)
        if playtime is not None and playtime > limit.max_seconds:
            raise RefusedError(45007)


def film_texts(query: Mapping[str, str], form: Form) -> tuple[str, str]:
    """Title and introduction of a permanent film, from the form field ``description``; wechatpy has it in the query."""
    text = form.fields.get("description") or query.get("description", "")
    if not text:
        raise RefusedError(41005)
    try:
        described = json.loads(text, strict=False)
    except ValueError:
        raise RefusedError(47001) from None
    if not isinstance(described, dict) or not isinstance(described.get("title"), str) or not described["title"]:
        raise RefusedError(41005)
    return described["title"], str(described.get("introduction", ""))


def articles_of(body: Mapping[str, object], limits: Limits) -> list[dict[str, object]]:
    """The articles of an add_news body, counted but not yet read."""
    articles = body.get("articles")
    if not isinstance(articles, list) or not articles:
        raise RefusedError(44003)
    if any(not isinstance(article, dict) for article in articles):
        raise RefusedError(47001)
    if len(articles) > limits.articles:
        raise RefusedError(45008)
    return articles


def check_lengths(article: Mapping[str, object], raw: Mapping[str, object], limits: Limits) -> None:
    """Lengths of one article. ``raw`` is the article with its ``\\uXXXX`` as they came, six characters each."""
    if not article.get("title"):
        raise RefusedError(45003)
    for field, most, code in (
        ("title", limits.title, 45003),
        ("author", limits.author, 45110),
        ("digest", limits.digest, 45004),
    ):
        if len(str(raw.get(field) or "")) > most:
            raise RefusedError(code)
    if len(str(article.get("content_source_url") or "").encode()) > limits.source_url_bytes:
        raise RefusedError(45005)
    if not article.get("content"):
        raise RefusedError(44004)
    if len(str(article["content"]).encode()) >= limits.content_bytes:
        raise RefusedError(45002)


_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*)\\u")


def keep_escapes(text: str) -> str:
    """JSON text in which every ``\\uXXXX`` reads as six characters instead of one."""
    return _ESCAPE.sub(r"\1\\\\u", text)


def check_room(counts: Mapping[str, int], kind: str, limits: Limits) -> None:
    if counts[kind] >= limits.caps[kind]:
        raise RefusedError(45034)


def index_of(body: Mapping[str, object], articles: Sequence[object]) -> int:
    """The article an update means, counted from 0; 0 where none is said."""
    index = body.get("index", 0)
    if isinstance(index, str) and index.isdigit():
        index = int(index)
    if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(articles):
        raise RefusedError(40114)
    return index
