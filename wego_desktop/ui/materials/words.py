"""What is said of a material: on its card, in the list, to a screen reader. All in the user's language."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt

from wego_desktop.library.material import KINDS, Material
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.wechat.answers import Kind

_WIDE = 1_861_387_200  # Unix seconds, 25 December 2028: no day or month has more digits, wherever one is
_SHOWN = 300  # characters of a name; nobody reads more on a card, and some have thousands


def name(material: Material) -> str:
    """In one line; line breaks and tabs in names are spaces."""
    return " ".join(material.name[:_SHOWN].split()) or QCoreApplication.translate("Materials", "Untitled")


def name_cut(kind: Kind) -> Qt.TextElideMode:
    """Where a name gives way: one of a file in the middle, so that its extension stays; a title at its end."""
    return Qt.TextElideMode.ElideRight if kind.has_articles else Qt.TextElideMode.ElideMiddle


def pixels(material: Material) -> str:
    if not material.width or not material.height:
        return ""
    return f"{material.width} × {material.height}"


def size(material: Material) -> str:
    return "" if material.size is None else formats.size(material.size)


def length(material: Material) -> str:
    return "" if material.seconds is None else formats.clock(material.seconds)


def updated(material: Material) -> str:
    return formats.date_time(material.updated)


def articles(material: Material) -> str:
    return formats.count(material.articles_count) if material.articles_count else ""


def pictures(material: Material) -> str:
    return formats.count(material.pictures) if material.pictures else ""


def digest(material: Material) -> str:
    return " ".join(material.digest[:_SHOWN].split())


def format_name(material: Material) -> str:
    """As people write it: "JPEG", "MP3"; from the extension while nobody saw the bytes."""
    told = material.format or extension(material.name)
    return "JPEG" if told == "jpg" else told.upper()


def extension(text: str) -> str:
    """Without its dot, lower case; "" when the name has none that is known for a material."""
    end = text.rpartition(".")[2].lower()
    return end if any(f".{end}" in entry.extensions for entry in KINDS.values()) else ""


def detail(material: Material) -> str:
    """The second line of a card: what is known of pixels and size, else the date."""
    return next(details(material))[0]


def details(material: Material) -> Iterator[tuple[str, str]]:
    """The same, then in fewer and fewer words, for cards that are too narrow for it; each with the widest of its like:
    dates side by side are all written in one way."""
    known = [] if material.kind.has_articles else [part for part in (pixels(material), size(material)) if part]
    if known:
        yield (whole := " · ".join(known)), whole
        yield known[0], known[0]
    else:
        for written in (formats.date_time, formats.date, formats.numeric_date):
            yield written(material.updated), written(_WIDE)


def mark(material: Material) -> str:
    """The words on the plate in a card's corner, if any."""
    match material.kind:
        case Kind.IMAGE if material.thumb:
            return QCoreApplication.translate("Materials", "Thumb")
        case Kind.IMAGE:
            return "GIF" if is_gif(material) else ""
        case Kind.NEWS | Kind.DRAFT if material.articles_count > 1:
            return article_count(material.articles_count)
        case Kind.NEWS | Kind.DRAFT if material.pictures:
            return picture_count(material.pictures)
    return length(material)


def is_gif(material: Material) -> bool:
    return material.format == "gif" or (not material.format and "wx_fmt=gif" in material.url)


def article_count(count: int) -> str:
    one, many = QT_TRANSLATE_NOOP("Materials", "1 article"), QT_TRANSLATE_NOOP("Materials", "%n articles")
    return formats.counted("Materials", one, many, count)


def picture_count(count: int) -> str:
    """Of a picture message."""
    one, many = QT_TRANSLATE_NOOP("Materials", "1 picture"), QT_TRANSLATE_NOOP("Materials", "%n pictures")
    return formats.counted("Materials", one, many, count)


def kind_label(kind: Kind) -> str:
    """Of the many: "Images"."""
    return QCoreApplication.translate("MaterialKind", KINDS[kind].label)


def kind_name(material: Material) -> str:
    """What it is, in one word or two: "Image", "Thumb"."""
    if material.thumb:
        return QCoreApplication.translate("Materials", "Thumb")
    if material.pictures:
        return QCoreApplication.translate("Materials", "Picture message")
    return QCoreApplication.translate("MaterialKind", KINDS[material.kind].one)


def tip(material: Material) -> str:
    """The whole name, for cards that have no room for it."""
    return name(material)


def spoken(material: Material) -> str:
    """For a screen reader: name, kind and what the card shows beside."""
    parts = (name(material), kind_name(material), mark(material) if not material.thumb else "", detail(material))
    return ", ".join(filter(None, parts))
