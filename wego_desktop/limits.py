"""What WeChat takes, read from ``resources/limits.toml``: two dated profiles, each account chooses one.

Sizes are bytes, lengths seconds, texts characters. Formats are the names of ``intake.probe`` ("jpeg", never "jpg").
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from wego_desktop import paths

PROFILES: tuple[str, ...] = ("wego", "wechat-2025")  # by age: the last one is what WeChat takes today


class Severity(StrEnum):
    BLOCKS = "blocks"  # surely refused: cannot be sent
    WARNS = "warns"  # may be refused: "send anyway"


class Target(StrEnum):
    """Where a file goes; one row of the table each."""

    IMAGE = "image"
    VOICE = "voice"
    VIDEO = "video"
    THUMB = "thumb"
    TEMPORARY_IMAGE = "temporary-image"
    TEMPORARY_VOICE = "temporary-voice"
    TEMPORARY_VIDEO = "temporary-video"
    TEMPORARY_THUMB = "temporary-thumb"
    BODY_PICTURE = "body-picture"


@dataclass(frozen=True, kw_only=True)
class FileLimit:
    """One row: which files go to one target."""

    formats: frozenset[str]
    max_bytes: int
    severity: Severity
    dated: str  # year of the words this row repeats
    source: str
    max_seconds: float | None = None
    needs_description: bool = False  # title and introduction, sent beside the file
    unsure: frozenset[str] = frozenset()  # formats in no list that were reported to pass


@dataclass(frozen=True, kw_only=True)
class ArticleLimit:
    """What an article may hold. None: this profile names no limit. ``severity`` is that of the content's length."""

    max_articles: int
    content_chars: int
    content_bytes: int
    severity: Severity
    digest_single_only: bool
    dated: str
    source: str
    title_chars: int | None = None
    title_warn_chars: int | None = None
    author_chars: int | None = None
    digest_chars: int | None = None
    source_url_bytes: int | None = None


@dataclass(frozen=True, kw_only=True)
class PictureLimit:
    """The most pixels that are known to pass; no page names a number, so going over it only ever warns."""

    max_side: int
    max_pixels: int
    dated: str
    source: str


@dataclass(frozen=True)
class Limits:
    """One profile. ``caps``: list kind ("image", "voice", "video", "news") to pieces the library holds."""

    profile: str
    label: str
    files: Mapping[Target, FileLimit]
    caps: Mapping[str, int]
    article: ArticleLimit
    pictures: PictureLimit


# Which cap a target is counted in. A permanent thumb is stored as an image; what is absent is not counted.
COUNTED_AS: Mapping[Target, str] = MappingProxyType(
    {Target.IMAGE: "image", Target.THUMB: "image", Target.VOICE: "voice", Target.VIDEO: "video"}
)

_CAPS = frozenset({"image", "voice", "video", "news"})
_Row = TypeVar("_Row", FileLimit, ArticleLimit, PictureLimit)


@cache
def load(profile: str) -> Limits:
    """The limits of one profile. Raises KeyError for an unknown profile, ValueError for a damaged table."""
    if profile not in PROFILES:
        raise KeyError(profile)
    text = (paths.resources() / "limits.toml").read_text(encoding="utf-8")
    return read(profile, tomllib.loads(text)[profile])


def known(profile: str) -> Limits:
    """The limits of one profile; the oldest ones for a name that only another version knows."""
    return load(profile if profile in PROFILES else PROFILES[0])


def today() -> Limits:
    """The newest profile."""
    return load(PROFILES[-1])


def read(profile: str, table: Mapping[str, Any]) -> Limits:
    """One profile from its parsed table. Raises ValueError naming the place of what is missing, unknown or wrong."""
    files, caps, where = table.get("files", {}), table.get("caps", {}), f"limits.toml [{profile}]"
    if set(files) != set(Target):
        raise ValueError(f"{where}: targets {sorted(set(files) ^ set(Target))} are missing or unknown")
    if set(caps) != _CAPS or not all(_is_count(cap) for cap in caps.values()):
        raise ValueError(f"{where}: caps must be a count for each of {sorted(_CAPS)}")
    rows = {Target(name): _row(FileLimit, row, f"{where} {name}") for name, row in files.items()}
    article = _row(ArticleLimit, table.get("article", {}), f"{where} article")
    pictures = _row(PictureLimit, table.get("pictures", {}), f"{where} pictures")
    label, counts = str(table["label"]), MappingProxyType(dict(caps))
    return Limits(profile, label, MappingProxyType(rows), counts, article, pictures)


def _row(kind: type[_Row], row: Mapping[str, Any], where: str) -> _Row:
    unknown = set(row) - {field.name for field in fields(kind)}
    wrong = [name for name, value in row.items() if not _fits(name, value)]
    if unknown or wrong:
        raise ValueError(f"{where}: {sorted(unknown) + wrong} not understood")
    try:
        return kind(**{name: _typed(name, value) for name, value in row.items()})
    except TypeError as missing:
        raise ValueError(f"{where}: {missing}") from None


def _fits(name: str, value: object) -> bool:
    """Whether a value can stand under its key: the suffixes of the keys tell the unit."""
    if name in ("formats", "unsure"):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if name.endswith(("_bytes", "_chars", "_seconds", "_articles", "_side", "_pixels")):
        return _is_count(value)
    if name in ("needs_description", "digest_single_only"):
        return isinstance(value, bool)
    return value in tuple(Severity) if name == "severity" else isinstance(value, str) and bool(value)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _typed(name: str, value: Any) -> Any:
    if name == "severity":
        return Severity(value)
    return frozenset(value) if name in ("formats", "unsure") else value
