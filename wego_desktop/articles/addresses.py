"""The pictures that the text of an article names: which there are, whose they are, and other addresses for them.

What is not replaced keeps its bytes. A picture's address is its ``data-src``, which WeChat stores, or else its ``src``.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.library.local_pictures import SCHEME
from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.references import escaped_value, value_text
from wego_desktop.markup.tags import Attribute, attributes
from wego_desktop.wechat.hosts import PICTURE_HOSTS
from wego_desktop.wechat.urls import parts_of

LOCAL = SCHEME
_DRAWN = frozenset({"image", "feimage"})  # SVG: their picture is their href
_SETS = frozenset({"srcset", "data-srcset"})
_IN_STYLE = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s][^()\s]*))\s*\)""", re.IGNORECASE)
_IN_WRITTEN = re.compile(
    r"""url\(\s*(?:(?P<quote>"|'|&quot;|&\#0*39;|&\#[xX]0*27;|&apos;|&\#0*34;)(?P<quoted>.*?)(?P=quote)"""
    r"""|(?P<bare>(?!["'])(?:(?!&quot;|&\#0*3[49];|&apos;)[^()\s"'])+))\s*\)""",
    re.IGNORECASE | re.VERBOSE,
)


class Place(StrEnum):
    """Where a picture lies. WECHAT: at WeChat, which serves it. LOCAL: kept by this app. OTHER: nowhere it could be
    taken from, as a relative address. What is WEB, FILE or DATA, WeChat drops."""

    WECHAT = "wechat"
    LOCAL = "local"
    WEB = "web"
    FILE = "file"
    DATA = "data"
    OTHER = "other"


FOREIGN = frozenset({Place.WEB, Place.FILE, Place.DATA})


@dataclass(frozen=True)
class Named:
    """A picture that a text names. element: which start tag of the text it is, from 0."""

    address: str
    place: Place
    element: int


def own_hosts(base_url: str) -> frozenset[str]:
    """The hosts that count as WeChat's where the account itself is at this address, see ``place_of``."""
    host = parts_of(base_url).netloc.lower()
    return frozenset({host}) if host else frozenset()


def place_of(address: str, own: Collection[str] = ()) -> Place:
    """own: hosts, with their port if they have one, that count as WeChat's, as that of the practice account does."""
    if address.startswith(LOCAL):
        return Place.LOCAL
    if address.startswith("//"):
        address = "https:" + address
    parts = parts_of(address)
    if parts.scheme in ("http", "https"):
        host = parts.netloc.rpartition("@")[2].lower()
        ours = host in own or f".{host}".endswith(PICTURE_HOSTS)
        return Place.WECHAT if ours else Place.WEB if host else Place.OTHER
    if parts.scheme == "data":
        return Place.DATA if address[5:11].lower() == "image/" else Place.OTHER
    return Place.FILE if parts.scheme == "file" else Place.OTHER


def pictures_in(text: str, own: Collection[str] = ()) -> list[Named]:
    """Every picture the text names, in order, one that is named twice twice."""
    return [
        Named(address, place_of(address, own), number)
        for number, (name, tag) in enumerate(_tags(text))
        for address in _addresses(name, list(attributes(tag)))
    ]


def foreign_in(text: str, own: Collection[str] = ()) -> tuple[str, ...]:
    """The addresses that WeChat would drop, each once."""
    return tuple(dict.fromkeys(one.address for one in pictures_in(text, own) if one.place in FOREIGN))


def with_addresses(text: str, new: Mapping[str, str]) -> str:
    """The text with other addresses for some pictures; everything else keeps its bytes.

    new: address, as ``pictures_in`` gives it, to the one that takes its place. A picture that is replaced has its
    address as ``src``, and nothing beside it that names the old one in other sizes.
    """
    parts, at = [], 0
    for token in read(text):
        if token.kind is not Kind.START:
            continue
        tag = text[token.start : token.end]
        changed = _changed(token.name, tag, new)
        if changed != tag:
            parts += [text[at : token.start], changed]
            at = token.end
    return "".join(parts) + text[at:]


def _tags(text: str) -> Iterator[tuple[str, str]]:
    return ((token.name, text[token.start : token.end]) for token in read(text) if token.kind is Kind.START)


def _addresses(name: str, given: list[Attribute]) -> Iterator[str]:
    main = _main(name, given)
    if main is not None and main.value.strip():
        yield main.value.strip()
    for attribute in given:
        if attribute.name == "style":
            yield from (next(filter(None, found.groups()), "") for found in _IN_STYLE.finditer(attribute.value))
        elif attribute.name == "background" and attribute.value.strip():
            yield attribute.value.strip()


def _main(name: str, given: list[Attribute]) -> Attribute | None:
    """The attribute that says which picture an element shows."""
    wanted = ("data-src", "src") if name == "img" else ("href", "xlink:href") if name in _DRAWN else ()
    known: dict[str, Attribute] = {}
    for attribute in given:
        known.setdefault(attribute.name, attribute)
    return next((known[one] for one in wanted if one in known and known[one].value.strip()), None)


def _changed(name: str, tag: str, new: Mapping[str, str]) -> str:
    given = list(attributes(tag))
    main = _main(name, given)
    replaced = main is not None and main.value.strip() in new
    for attribute in reversed(given):
        if replaced and main is not None:
            tag = _with_main(tag, attribute, main, new[main.value.strip()])
        if attribute.name == "style" and (attribute is not main):
            tag = _with_written(tag, attribute, _style(attribute.written, attribute.quote, new))
        elif attribute.name == "background" and attribute.value.strip() in new:
            tag = _with_written(tag, attribute, _written(new[attribute.value.strip()], attribute.quote))
    return tag


def _with_main(tag: str, attribute: Attribute, main: Attribute, address: str) -> str:
    if attribute is main:
        if attribute.name == "data-src":
            return f'{tag[: attribute.start]}src="{escaped_value(address)}"{tag[attribute.end :]}'
        return _with_written(tag, attribute, _written(address, attribute.quote))
    if main.name in ("src", "data-src") and attribute.name in _SETS | {"src", "data-src"}:
        return tag[: attribute.start].rstrip() + tag[attribute.end :]
    return tag


def _with_written(tag: str, attribute: Attribute, written: str) -> str:
    """The tag with another value, in the quotes it has; one without quotes gets them when it needs them."""
    if written == attribute.written:
        return tag
    if not attribute.quote:
        return f'{tag[: attribute.value_start]}"{written}"{tag[attribute.end :]}'
    return tag[: attribute.value_start] + written + tag[attribute.value_start + len(attribute.written) :]


def _written(value: str, quote: str) -> str:
    return escaped_value(value).replace("'", "&#39;") if quote == "'" else escaped_value(value)


def _style(written: str, quote: str, new: Mapping[str, str]) -> str:
    """Without quotes around the address: WeChat unwraps the section when there are some."""

    def one(found: re.Match[str]) -> str:
        address = value_text(found["quoted"] if found["quoted"] is not None else found["bare"])
        return f"url({_written(new[address], quote)})" if address in new else found[0]

    return _IN_WRITTEN.sub(one, written)
