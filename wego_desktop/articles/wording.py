"""The kinds of differences between what was sent and what came back, each with its sentence."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from wego_desktop.intake.findings import Value
from wego_desktop.markup.reading import Kind, read
from wego_desktop.translate import QT_TRANSLATE_NOOP

_NAME = re.compile(r"<(!?[A-Za-z][^\s/>]*)")
_BREAK_NAMES = "p section div br li ul ol td tr table h1 h2 h3 h4 h5 h6 blockquote pre"
_WORDS = (Kind.TEXT, Kind.CHARACTER)
_BREAKS = frozenset(_BREAK_NAMES.split())
_NEAR = 3000  # characters of source that are looked through for words
_MOST = 24  # characters of words that are shown


class What(StrEnum):
    PICTURE_REMOVED = "picture-removed"
    LINK_REMOVED = "link-removed"
    SECTION_UNWRAPPED = "section-unwrapped"
    ELEMENT_REMOVED = "element-removed"
    TAGS_REMOVED = "tags-removed"
    ELEMENT_ADDED = "element-added"
    ATTRIBUTE_REMOVED = "attribute-removed"
    ATTRIBUTE_CHANGED = "attribute-changed"
    ATTRIBUTE_ADDED = "attribute-added"
    STYLE_REMOVED = "style-removed"
    STYLE_CHANGED = "style-changed"
    STYLE_ADDED = "style-added"
    TEXT_REMOVED = "text-removed"
    TEXT_ADDED = "text-added"
    TAKEN = "taken"
    OTHER = "other"


SENTENCES: Mapping[What, str] = {
    What.PICTURE_REMOVED: QT_TRANSLATE_NOOP("Difference", "A picture was removed"),
    What.LINK_REMOVED: QT_TRANSLATE_NOOP("Difference", "The link was taken off, its words stay"),
    What.SECTION_UNWRAPPED: QT_TRANSLATE_NOOP("Difference", "A section lost its style, its content stays"),
    What.ELEMENT_REMOVED: QT_TRANSLATE_NOOP("Difference", "<{name}> was removed with all that was in it"),
    What.TAGS_REMOVED: QT_TRANSLATE_NOOP("Difference", "<{name}> was taken off, its content stays"),
    What.ELEMENT_ADDED: QT_TRANSLATE_NOOP("Difference", "<{name}> was added"),
    What.ATTRIBUTE_REMOVED: QT_TRANSLATE_NOOP("Difference", "{attribute} was removed from <{name}>"),
    What.ATTRIBUTE_CHANGED: QT_TRANSLATE_NOOP("Difference", "{attribute} was changed in <{name}>"),
    What.ATTRIBUTE_ADDED: QT_TRANSLATE_NOOP("Difference", "{attribute} was added to <{name}>"),
    What.STYLE_REMOVED: QT_TRANSLATE_NOOP("Difference", "{attribute} was removed from the style of <{name}>"),
    What.STYLE_CHANGED: QT_TRANSLATE_NOOP("Difference", "{attribute} was changed in the style of <{name}>"),
    What.STYLE_ADDED: QT_TRANSLATE_NOOP("Difference", "{attribute} was added to the style of <{name}>"),
    What.TEXT_REMOVED: QT_TRANSLATE_NOOP("Difference", "Words were removed: {words}"),
    What.TEXT_ADDED: QT_TRANSLATE_NOOP("Difference", "Words were added: {words}"),
    What.TAKEN: QT_TRANSLATE_NOOP("Difference", "WeChat was expected to refuse this article, and took it"),
    What.OTHER: QT_TRANSLATE_NOOP("Difference", "<{name}> was changed"),
}

Said = tuple[What, Mapping[str, Value]]


def name_at(html: str, at: int) -> str:
    """The name of the tag that begins here; "" for none."""
    found = _NAME.match(html, at)
    return found[1].lower() if found else ""


def gone(name: str, *, with_content: bool) -> Said:
    """What to call it that an element, or only its tags, are gone."""
    kinds = (
        {"img": What.PICTURE_REMOVED} if with_content else {"a": What.LINK_REMOVED, "section": What.SECTION_UNWRAPPED}
    )
    otherwise = What.ELEMENT_REMOVED if with_content else What.TAGS_REMOVED
    return kinds.get(name, otherwise), {"name": name}


def words_at(html: str, at: int) -> str:
    """The words that follow a place of an article, or else the ones before it; "" where there are none near."""
    behind = next(filter(None, _lines(html[at : at + _NEAR])), "")
    if behind:
        return shortened(behind)
    start = max(0, at - _NEAR)
    if start:
        start = max(start, html.find(">", start, at) + 1)
    before = next(filter(None, reversed(list(_lines(html[start:at])))), "")
    return f"…{before[-_MOST:]}" if len(before) > _MOST else before


def shortened(words: str) -> str:
    plain = " ".join(words.split())
    return f"{plain[:_MOST]}…" if len(plain) > _MOST else plain


def _lines(html: str) -> Iterator[str]:
    """The words of each paragraph."""
    words: list[str] = []
    for token in read(html):
        if token.kind in _WORDS:
            words.append(token.name or html[token.start : token.end])
        elif token.name in _BREAKS:
            yield " ".join("".join(words).split())
            words = []
    yield " ".join("".join(words).split())
