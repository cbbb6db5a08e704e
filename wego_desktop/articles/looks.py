"""What of an element's attributes a reader can see, so that two spellings of the same look are the same."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from wego_desktop.markup.styles import declarations
from wego_desktop.markup.tags import values

STYLE, PICTURE = "style", "picture"
_UNSEEN = frozenset(("class", "leaf", "nodeleaf", "crossorigin", "alt", "title", "target", "tab", "loading"))
_SIZE = re.compile(r"/\d+$")
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})(?![0-9a-f])")
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([,()])\s*")
_SOURCES = ("data-src", "src")


def looks(name: str, tag: str) -> dict[str, str]:
    """The seen attributes of a tag by their names, in one spelling. A picture's address stands under ``picture``."""
    known = values(tag)
    found = {each: value for each, value in known.items() if not _is_unseen(each)}
    found.pop(STYLE, None)
    if name == "img":
        sources = [source for source in map(known.get, _SOURCES) if source and source.strip()]
        for each in (*_SOURCES, "width"):
            found.pop(each, None)
        if sources:
            found[PICTURE] = _picture(sources[0])
    return found


def style(tag: str) -> dict[str, str]:
    """The declarations of a tag's style, in one spelling; of two of the same property both count."""
    written = values(tag).get(STYLE, "")
    found: dict[str, str] = {}
    for each in declarations(written.replace("&", "&amp;")):
        value = _value(each.value)
        found[each.name] = f"{found[each.name]}; {value}" if each.name in found else value
    return found


def differing(before: Mapping[str, str], after: Mapping[str, str]) -> Iterable[str]:
    """The names whose values are not the same, those of ``before`` first."""
    return [name for name in dict.fromkeys((*before, *after)) if before.get(name) != after.get(name)]


def _is_unseen(name: str) -> bool:
    return name in _UNSEEN or (name.startswith("data-") and name != "data-src")


def _picture(address: str) -> str:
    """The same for every size of a picture, and for http and https."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return address
    return f"{parts.netloc}{_SIZE.sub('', parts.path)}" if parts.netloc else address


def _value(text: str) -> str:
    plain = _AROUND.sub(r"\1", _SPACE.sub(" ", text.strip().lower())).replace('"', "'")
    return _HEX.sub(lambda found: _rgb(found[1]), plain)


def _rgb(digits: str) -> str:
    full = "".join(each * 2 for each in digits) if len(digits) == 3 else digits
    return "rgb({},{},{})".format(*(int(full[at : at + 2], 16) for at in (0, 2, 4)))
