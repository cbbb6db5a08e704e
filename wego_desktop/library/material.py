"""A material as this machine knows it, and the table of kinds."""

from collections.abc import Mapping
from dataclasses import dataclass

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Kind


@dataclass(frozen=True)
class Material:
    """One permanent material, or a draft.

    url: of the picture, or of the first article of a message; "" of all else. updated, first_seen: Unix seconds. size:
    bytes; width, height: pixels as shown (EXIF orientation applied); seconds: length. These and format ("jpeg", "mp3"
    ...) are None or "" until this machine saw the bytes: the lists of WeChat do not tell them. titles, digest,
    cover_url, articles_count: messages (news and drafts) only. pictures: of a picture message (``newspic``), how many;
    0 for everything else. id: the row in the index, never used twice.
    """

    media_id: str
    kind: Kind
    name: str
    url: str = ""
    updated: int = 0
    first_seen: int = 0
    size: int | None = None
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    format: str = ""
    thumb: bool = False
    sha256: str = ""
    titles: tuple[str, ...] = ()
    digest: str = ""
    cover_url: str = ""
    articles_count: int = 0
    pictures: int = 0
    id: int = 0

    @property
    def picture_url(self) -> str:
        """Where the picture of its card comes from; "" when the remote account shows none."""
        return self.cover_url if self.kind.has_articles else self.url


@dataclass(frozen=True)
class MaterialKind:
    """What the window needs to know of a kind. extensions: of its files."""

    kind: Kind
    icon: str
    label: str
    one: str
    extensions: tuple[str, ...]


KINDS: Mapping[Kind, MaterialKind] = {
    entry.kind: entry
    for entry in (
        MaterialKind(
            Kind.IMAGE,
            "image",
            QT_TRANSLATE_NOOP("MaterialKind", "Images"),
            QT_TRANSLATE_NOOP("MaterialKind", "Image"),
            (".jpg", ".jpeg", ".png", ".gif", ".bmp"),
        ),
        MaterialKind(
            Kind.VOICE,
            "voice",
            QT_TRANSLATE_NOOP("MaterialKind", "Voices"),
            QT_TRANSLATE_NOOP("MaterialKind", "Voice"),
            (".mp3", ".wma", ".wav", ".amr"),
        ),
        MaterialKind(
            Kind.VIDEO,
            "video",
            QT_TRANSLATE_NOOP("MaterialKind", "Videos"),
            QT_TRANSLATE_NOOP("MaterialKind", "Video"),
            (".mp4",),
        ),
        MaterialKind(
            Kind.NEWS,
            "news",
            QT_TRANSLATE_NOOP("MaterialKind", "News"),
            QT_TRANSLATE_NOOP("MaterialKind", "News"),
            (".html",),
        ),
        MaterialKind(
            Kind.DRAFT,
            "draft",
            QT_TRANSLATE_NOOP("MaterialKind", "Drafts"),
            QT_TRANSLATE_NOOP("MaterialKind", "Draft"),
            (".html",),
        ),
    )
}
