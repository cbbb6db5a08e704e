"""Pictures that the text of an article names by their bytes on this machine, and their addresses at WeChat instead."""

import re
from collections.abc import Iterator, Mapping

from wego_desktop.library.local_pictures import ADDRESS, SCHEME
from wego_desktop.markup.reading import Kind, Token, read
from wego_desktop.markup.references import escaped_value
from wego_desktop.markup.tags import attributes


def local_in(source: str) -> tuple[str, ...]:
    """The SHA-256 of each such picture once, in the order of the text."""
    found: dict[str, None] = {}
    for token in _tags(source):
        for attribute in attributes(source[token.start : token.end]):
            found |= dict.fromkeys(ADDRESS.findall(attribute.written))
    return tuple(found)


def with_urls(source: str, urls: Mapping[str, str]) -> str:
    """The source with these URLs, by SHA-256, in place of the addresses; not a character differs but for them."""
    parts, at = [], 0
    for token in _tags(source):
        parts += [source[at : token.start], _tag(source[token.start : token.end], urls)]
        at = token.end
    return "".join(parts) + source[at:]


def _tags(source: str) -> Iterator[Token]:
    """Only tags: a text that speaks of such an address is a text."""
    if SCHEME not in source:
        return
    yield from (
        token for token in read(source) if token.kind is Kind.START and SCHEME in source[token.start : token.end]
    )


def _tag(tag: str, urls: Mapping[str, str]) -> str:
    for attribute in reversed(list(attributes(tag))):
        start = attribute.value_start
        end = start + len(attribute.written)
        tag = tag[:start] + ADDRESS.sub(lambda found: _written(urls, found), tag[start:end]) + tag[end:]
    return tag


def _written(urls: Mapping[str, str], found: re.Match[str]) -> str:
    url = urls.get(found[1])
    return found[0] if url is None else escaped_value(url).replace("'", "&#39;")
