"""Which article of a message as read is which one of the account's now: they have no names that last.

Whoever is not surely the same is another: then one was taken out and one was added, which loses nothing, and where it
was edited here a person is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import READ_ONLY

from .likeness import likeness
from .reading_text import reading

_SURE, _APART = 0.5, 0.2
_TITLE = 0.3  # of the likeness of two articles; the rest is their text


def written(article: Article) -> Article:
    """Without what only the account writes."""
    extra = {name: value for name, value in article.extra.items() if name not in READ_ONLY}
    return replace(article, url="", cover_url="", extra=extra)


def counterparts(base: Sequence[Article], theirs: Sequence[Article]) -> Mapping[int, int]:
    """For places in the base the place in theirs; none for those that are gone, or may be."""
    mine, others = list(map(written, base)), list(map(written, theirs))
    found = {at: at for at in range(min(len(mine), len(others))) if mine[at] == others[at]}
    for at in range(len(mine)):
        same = [other for other in range(len(others)) if other not in found.values() and mine[at] == others[other]]
        if at not in found and same:
            found[at] = same[0]
    left = [at for at in range(len(mine)) if at not in found]
    right = [other for other in range(len(others)) if other not in found.values()]
    return {**found, **_alike(mine, others, left, right)}


def _alike(mine: list[Article], others: list[Article], left: list[int], right: list[int]) -> dict[int, int]:
    worth = {(at, other): _likeness(mine[at], others[other]) for at in left for other in right}
    return {at: other for at, other in worth if _is_sure(worth, at, other)}


def _is_sure(worth: Mapping[tuple[int, int], float], at: int, other: int) -> bool:
    """Alike, and clearly more so than either is to any other."""
    rivals = [value for (a, b), value in worth.items() if (a == at) != (b == other)]
    value = worth[at, other]
    return value >= _SURE and all(value >= rival + _APART for rival in rivals)


def _likeness(mine: Article, theirs: Article) -> float:
    here, there = reading(mine.content), reading(theirs.content)
    titles = likeness(mine.title, theirs.title) if mine.title or theirs.title else 0.0
    if here.text or there.text:
        return _TITLE * titles + (1 - _TITLE) * likeness(here.text, there.text)
    return _TITLE * titles + (1 - _TITLE) * (here.pictures == there.pictures)
