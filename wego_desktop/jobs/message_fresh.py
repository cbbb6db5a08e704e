"""A message as it is edited, set against what the account has now: every update starts from that."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.message_boxes import Stored
from wego_desktop.jobs.message_comparing import may_have_become, untouched
from wego_desktop.library.saves import ArticleState, Save, SavedArticle
from wego_desktop.wechat.answers import Article

LastSent = Callable[[str], SavedArticle | None]
"""What the entry of a key sent last, if that may have arrived (``Saves.last_sent``)."""


def on_top_of(message: Message, stored: Stored, last_sent: LastSent) -> Message | None:
    """The message with what is stored as its bases; None when somebody else changed it since it was read.

    What this machine itself wrote there, and did not hear of or did not live to note, is no change of somebody else.
    """
    if len(stored.articles) != message.stored:
        return None
    theirs = [*message.entries, *message.gone]
    if not all(_expected(entry, stored.articles, last_sent) for entry in theirs if entry.at >= 0):
        return None
    seen = {entry.at for entry in theirs}
    if not seen.issuperset(range(message.stored)) and stored.updated != message.updated:
        return None
    entries = tuple(_rebased(entry, stored.articles) for entry in message.entries)
    gone = tuple(_rebased(entry, stored.articles) for entry in message.gone)
    return replace(message, entries=entries, gone=gone, updated=stored.updated)


def _expected(entry: Entry, stored: Sequence[Article], last_sent: LastSent) -> bool:
    if entry.at >= len(stored):
        return False
    there = stored[entry.at]
    if entry.base is not None and untouched(entry.base, there):
        return True
    ours = last_sent(entry.key)
    return ours is not None and may_have_become(ours.article, there)


def _rebased(entry: Entry, stored: Sequence[Article]) -> Entry:
    if entry.at < 0:
        return entry
    there = stored[entry.at]
    untyped = entry.base is not None and not entry.is_changed
    return replace(entry, base=there, article=there if untyped else entry.article)


def without_arrived(message: Message, last_sent: LastSent) -> Message:
    """The message with those entries as unchanged whose very article was sent already and is there."""
    return replace(message, entries=tuple(_settled(entry, last_sent) for entry in message.entries))


def _settled(entry: Entry, last_sent: LastSent) -> Entry:
    sent = last_sent(entry.key) if entry.is_changed and not entry.cover_sha256 else None
    if entry.base is None or sent is None or sent.article != entry.article or not _arrived(sent, entry.base):
        return entry
    return replace(entry, article=entry.base)


def _arrived(sent: SavedArticle, there: Article) -> bool:
    """Words alone can't tell a change of looks from what was there before it."""
    if sent.state is not ArticleState.WRITTEN and sent.base is not None and untouched(sent.base, there):
        return False
    return may_have_become(sent.article, there)


def moved_to(message: Message, save: Save) -> Message:
    """The message, which stands where a save put it: its bases are what was sent then."""
    sent = {each.key: each for each in save.articles}
    entries = tuple(_moved(entry, save) for entry in message.entries)
    kept = {entry.key for entry in entries}
    gone = tuple(
        Entry(each.article, each.article, each.position, key=key) for key, each in sent.items() if key not in kept
    )
    return replace(
        message,
        place=Place(save.place),
        media_id=save.made,
        entries=entries,
        gone=gone,
        stored=len(sent),
        updated=0,
    )


def _moved(entry: Entry, save: Save) -> Entry:
    sent = next((each for each in save.articles if each.key == entry.key), None)
    return replace(entry, base=sent.article if sent else None, at=sent.position if sent else -1)


def as_stored(message: Message, place: Place, media_id: str, stored: Stored) -> Message:
    """What the account has now as a message of the same key; entries keep theirs where as many are there."""
    read = Message.read(place, media_id, stored.articles, stored.updated)
    if len(message.entries) == len(read.entries):
        pairs = zip(read.entries, message.entries, strict=True)
        read = replace(read, entries=tuple(replace(entry, key=ours.key) for entry, ours in pairs))
    return replace(read, key=message.key)
