"""A message after it was saved: what the account made of it, and what was typed while it was on its way.

Nothing that was typed is lost: where both changed the same thing, what is here stays, and is saved the next time.
"""

from dataclasses import replace

from .block_merge import block_rows
from .merge import merge
from .message import Entry, Message
from .rows import Side, State, chosen


def caught_up(handed_in: Message, stored: Message, now: Message, in_page: str = "") -> Message:
    """The message as it is here, on top of what is stored. Reads no article's text.

    :param handed_in: as it was given to be saved
    :param stored: what became of it; its entries keep their keys
    :param in_page: key of the article whose text is not touched: ``caught_up_text`` is for that
    """
    before, there = ({entry.key: entry for entry in each.entries} for each in (handed_in, stored))
    entries = tuple(
        _entry(before.get(entry.key), there.get(entry.key), entry, keeps_text=entry.key == in_page)
        for entry in now.entries
    )
    kept = {entry.key for entry in entries}
    gone = tuple(entry for entry in (*stored.entries, *stored.gone) if entry.at >= 0 and entry.key not in kept)
    return replace(stored, key=now.key, entries=entries, gone=gone)


def caught_up_text(handed_in: str, stored: str, now: str) -> str:
    """The same of one text. Not on the UI thread: it may read all of a long article."""
    if now == handed_in:
        return stored
    rows = block_rows(handed_in, now, stored)
    return "".join(row.source(Side.MINE if row.state is State.CONFLICT else chosen(row, {})) for row in rows)


def _entry(before: Entry | None, there: Entry | None, now: Entry, *, keeps_text: bool) -> Entry:
    if before is None or there is None:  # it came meanwhile, or the account has no such article
        return replace(now, base=None, at=-1)
    merged = _fields(before, there, now)
    untouched = now.article.content == before.article.content and not keeps_text
    content = there.article.content if untouched else now.article.content
    return replace(merged, article=replace(merged.article, content=content))


def _fields(before: Entry, there: Entry, now: Entry) -> Entry:
    """All but the text."""
    if replace(now.article, content="") == replace(before.article, content="") and _same_cover(before, now):
        return there
    new_cover = "" if _same_cover(before, now) else now.cover_sha256
    old, mine = before, now
    if _same_cover(before, now):  # it may have become permanent meanwhile: only how it is cut can differ
        old, mine = (_with_cover_of(there, each) for each in (before, now))
    base, ours, theirs = (replace(each.article, content="") for each in (old, mine, there))
    found = merge(base, ours, theirs, new_cover)
    choices = dict.fromkeys(found.conflicts, Side.MINE)
    kept = there.cover_sha256 if _same_cover(before, now) else found.cover_sha256(choices)
    return replace(there, article=found.merged(choices), cover_sha256=kept)


def _same_cover(one: Entry, other: Entry) -> bool:
    return one.cover_sha256 == other.cover_sha256 and one.article.cover_media_id == other.article.cover_media_id


def _with_cover_of(there: Entry, entry: Entry) -> Entry:
    media_id, url = there.article.cover_media_id, there.article.cover_url
    return replace(entry, article=replace(entry.article, cover_media_id=media_id, cover_url=url))
