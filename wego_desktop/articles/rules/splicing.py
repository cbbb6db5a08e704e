"""Splices done to a text: which of them count where they overlap, and the text they make."""

import re
from collections.abc import Iterable, Iterator, Sequence

from wego_desktop.articles.rules.rule import Splice
from wego_desktop.markup.references import decoded

_OPENS = re.compile(r"<$|&[#\w]*$")
_TAG = re.compile(r"[A-Za-z/!?]")
_LONGEST = 40  # characters of a reference


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all of them done; they have to be in order, and none within another."""
    parts, at = [], 0
    for start, end, new in splices:
        parts += [text[at:start], new]
        at = end
    return "".join([*parts, text[at:]])


def outermost(groups: Sequence[Sequence[Splice]]) -> tuple[list[Splice], set[int]]:
    """The splices of all groups in order, without those within others, and which groups have a say in them.

    Of two that overlap one is made, which takes out both.
    """
    numbered = [(splice, number) for number, group in enumerate(groups) for splice in group]
    numbered.sort(key=lambda each: (each[0].start, each[0].end > each[0].start, -each[0].end, each[1]))
    found, heard = list[Splice](), set[int]()
    for splice, number in numbered:
        last = found[-1] if found else None
        if last is None or splice.start >= last.end:
            found.append(splice)
        elif splice.end > last.end:
            found[-1] = Splice(last.start, splice.end)
        else:
            continue
        heard.add(number)
    return found, heard


def trimmed(text: str, splices: Sequence[Splice], ranges: Sequence[tuple[int, int]]) -> list[Splice]:
    """Splices that leave no white space at the ends of these ranges, which are in order."""
    found, at = list[Splice](), 0
    for start, end in ranges:
        while at < len(splices) and splices[at].end <= start and splices[at].start < start:
            found.append(splices[at])
            at += 1
        inside = []
        while at < len(splices) and splices[at].end <= end:
            inside.append(Splice(splices[at].start - start, splices[at].end - start, splices[at].text))
            at += 1
        if inside:
            found.append(Splice(start, end, spliced(text[start:end], inside).strip()))
    return [*found, *splices[at:]]


def kept_apart(text: str, splices: Iterable[Splice]) -> Iterator[Splice]:
    """Splices behind which a ``<``, ``&`` or reference reads as before, whatever comes to stand behind it."""
    reach = 0
    for splice in splices:
        start, end, new = splice
        opens = _OPENS.search(text, max(reach, start - _LONGEST), start) if not new else None
        apart = _apart(opens[0], text[end : end + _LONGEST]) if opens else ""
        yield Splice(opens.start(), end, apart) if opens and apart else splice
        reach = end


def _apart(opens: str, behind: str) -> str:
    """Another spelling for what would join with what is behind; "" where it would not."""
    if opens == "<":
        return "&lt;" if _TAG.match(behind) else ""
    behind = behind.partition("<")[0]
    if decoded(opens + behind) == decoded(opens) + decoded(behind):
        return ""
    return f"{opens};" if decoded(f"{opens};") == decoded(opens) else f"&amp;{opens[1:]}"
