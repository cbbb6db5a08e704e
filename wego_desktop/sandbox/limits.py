"""What the account takes: two dated profiles, and one without sizes for load tests.

``wego`` is what WEGO documents (about 2016), ``wechat-2025`` the official pages of 2025/26. Permanent films and thumbs
are not in WEGO's documents: both have the official values. 1 MB = 1,048,576 bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

KB, MB = 1024, 1024 * 1024
PICTURES = frozenset({"bmp", "png", "jpeg", "gif"})
VOICES = frozenset({"mp3", "wma", "wav", "amr"})


@dataclass(frozen=True)
class FileLimit:
    """Formats by their bytes, size in bytes, length in seconds (None: not measured)."""

    formats: frozenset[str]
    max_bytes: int
    max_seconds: float | None = None


@dataclass(frozen=True)
class Limits:
    """``permanent`` and ``temporary`` by upload type, ``caps`` by list type (thumbs count as images)."""

    permanent: Mapping[str, FileLimit]
    temporary: Mapping[str, FileLimit]
    body_picture: FileLimit
    caps: Mapping[str, int]
    articles: int = 8
    title: int = 64
    author: int = 16
    digest: int = 120
    source_url_bytes: int = 1024
    content_bytes: int = MB


_THUMB = FileLimit(frozenset({"jpeg"}), 64 * KB)
_FILM = FileLimit(frozenset({"mp4"}), 10 * MB)
_SHORT_VOICE = FileLimit(frozenset({"amr", "mp3"}), 2 * MB, 60.0)
# "Under 1 MB": the last byte is not allowed.
_BODY_PICTURE = FileLimit(frozenset({"jpeg", "png"}), MB - 1)

WEGO = Limits(
    permanent={
        "image": FileLimit(PICTURES, 2 * MB),
        "voice": FileLimit(VOICES, 5 * MB, 60.0),
        "video": _FILM,
        "thumb": _THUMB,
    },
    temporary={
        "image": FileLimit(PICTURES, 2 * MB),
        "voice": _SHORT_VOICE,
        "video": _FILM,
        "thumb": _THUMB,
    },
    body_picture=_BODY_PICTURE,
    caps={"image": 5000, "voice": 1000, "video": 1000, "news": 5000},
)
WECHAT_2025 = Limits(
    permanent={
        "image": FileLimit(PICTURES, 10 * MB),
        "voice": FileLimit(VOICES, 2 * MB, 60.0),
        "video": _FILM,
        "thumb": _THUMB,
    },
    temporary={
        "image": FileLimit(PICTURES - {"bmp"}, 10 * MB),
        "voice": _SHORT_VOICE,
        "video": _FILM,
        "thumb": _THUMB,
    },
    body_picture=_BODY_PICTURE,
    caps={"image": 100_000, "voice": 1000, "video": 1000, "news": 100_000},
)


def _unsized(files: Mapping[str, FileLimit]) -> dict[str, FileLimit]:
    return {kind: replace(limit, max_bytes=1 << 62) for kind, limit in files.items()}


UNLIMITED = replace(
    WECHAT_2025,
    permanent=_unsized(WECHAT_2025.permanent),
    temporary=_unsized(WECHAT_2025.temporary),
    body_picture=replace(_BODY_PICTURE, max_bytes=1 << 62),
    caps=dict.fromkeys(WECHAT_2025.caps, 1 << 62),
)
PROFILES: Mapping[str, Limits] = {"wego": WEGO, "wechat-2025": WECHAT_2025, "none": UNLIMITED}
