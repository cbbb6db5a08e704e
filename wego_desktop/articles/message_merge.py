"""Three versions of a message: articles edited, added, taken out and put in another order, here and at the account."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from wego_desktop.wechat.answers import Article

from .counterparts import counterparts, written
from .merge import ArticleMerge, merge
from .message import Entry, Message
from .rows import Choices, Side, State, UndecidedError, chosen, state_of

ORDER = "order"
_NO_CHOICES: Choices = {}


@dataclass(frozen=True)
class ArticleRow:
    """One article in three versions; None where a version has none.

    :ivar state: of its being there at all: SAME when all three have it
    :ivar at: where the account has it now; -1 where it has not
    :ivar merge: of its fields and blocks; None unless all three have it
    """

    key: str
    base: Article | None
    mine: Entry | None
    theirs: Article | None
    state: State
    at: int = -1
    merge: ArticleMerge | None = None

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The keys to choose by."""
        if self.state is State.CONFLICT:
            return (self.key,)
        return tuple(f"{self.key}/{each}" for each in self.merge.conflicts) if self.merge else ()

    def chosen(self, choices: Choices) -> Entry | None:
        """The article that comes of choosing; None when it is to go. Raises UndecidedError."""
        if self.merge and self.mine:
            own = {key.partition("/")[2]: side for key, side in choices.items() if key.startswith(f"{self.key}/")}
            cover = self.merge.cover_sha256(own)
            return Entry(self.merge.merged(own), self.theirs, self.at, cover, self.mine.key)
        return self._version(chosen(self, choices))

    def _version(self, side: Side) -> Entry | None:
        if side is Side.MINE:
            return replace(self.mine, base=self.theirs, at=self.at) if self.mine else None
        found = self.base if side is Side.BASE else self.theirs
        key = self.mine.key if self.mine else self.key
        return Entry(found, self.theirs, self.at, key=key) if found else None


@dataclass(frozen=True)
class OrderRow:
    """The order of the articles that all versions have; to be chosen when both sides changed it."""

    state: State
    key: str = ORDER


@dataclass(frozen=True)
class MessageMerge:
    """Rows for a view, in the order of either side, and the message that comes of choosing.

    Choices go by the key of a row, ``ORDER``, or, within an article, ``<key of its row>/<key of the field or block>``.
    """

    mine: Message
    theirs: Message
    rows: tuple[ArticleRow, ...]
    order: OrderRow
    _sequences: tuple[tuple[str, ...], tuple[str, ...]]

    @cached_property
    def conflicts(self) -> tuple[str, ...]:
        found = [key for row in self.rows for key in row.conflicts]
        return (*found, ORDER) if self.order.state is State.CONFLICT else tuple(found)

    def merged(self, choices: Choices = _NO_CHOICES) -> Message:
        """The message, as if it had been read as the account has it now, and edited since. Raises UndecidedError."""
        open_ = tuple(key for key in self.conflicts if key not in choices)
        if open_:
            raise UndecidedError(open_)
        found = {row.key: row.chosen(choices) for row in self.rows}
        entries = tuple(entry for key in self._order(choices) if (entry := found[key]))
        kept = {entry.at for entry in entries}
        gone = tuple(entry for entry in self.theirs.entries if entry.at not in kept)
        return replace(self.theirs, key=self.mine.key, entries=entries, gone=gone)

    def _order(self, choices: Choices) -> list[str]:
        """One side's order, with what only the other has behind what it stands behind there."""
        first, second = self._sequences
        if self.order.state is not State.SAME and chosen(self.order, choices) is not Side.MINE:
            first, second = second, first
        keys = list(first)
        for at, key in enumerate(second):
            if key not in keys:
                before = keys.index(second[at - 1]) + 1 if at else 0
                while before < len(keys) and keys[before] not in second:
                    before += 1
                keys.insert(before, key)
        return keys


def merge_messages(mine: Message, now: Message) -> MessageMerge:
    """Compare a message edited here with a fresh read of it. Not on the UI thread.

    :param mine: its ``bases`` are what it was read as
    :param now: as the account has it, unedited
    """
    theirs = [entry.article for entry in now.entries]
    places = counterparts(mine.bases, theirs)
    names = {entry.at: entry.key for entry in (*mine.gone, *mine.entries) if entry.at >= 0}
    base_keys = [names.get(at, f"base:{at}") for at in range(mine.stored)]
    by_place = {other: base_keys[at] for at, other in places.items()} | _added_alike(mine, theirs, places)
    their_keys = [by_place.get(at, f"theirs:{at}") for at in range(len(theirs))]
    rows = tuple(_rows(mine, theirs, base_keys, their_keys))
    sequences = _sequences(rows, [entry.key for entry in mine.entries], their_keys)
    order = OrderRow(_order_state(base_keys, *sequences))
    ordered = MessageMerge(mine, now, rows, order, sequences)
    place = {key: at for at, key in enumerate(ordered._order({ORDER: Side.MINE}))}
    return replace(ordered, rows=tuple(sorted(rows, key=lambda row: place[row.key])))


def _added_alike(mine: Message, theirs: Sequence[Article], places: Mapping[int, int]) -> dict[int, str]:
    """Articles that both added, and that are the same."""
    taken, found = set(places.values()), dict[int, str]()
    for entry in mine.entries:
        for at, article in enumerate(theirs):
            if entry.at < 0 and at not in taken and at not in found and written(entry.article) == written(article):
                found[at] = entry.key
                break
    return found


def _rows(
    mine: Message, theirs: Sequence[Article], base_keys: Sequence[str], their_keys: Sequence[str]
) -> Iterator[ArticleRow]:
    bases = dict(zip(base_keys, mine.bases, strict=True))
    entries = {entry.key: entry for entry in mine.entries}
    places = {key: at for at, key in enumerate(their_keys)}
    for key in dict.fromkeys((*base_keys, *entries, *their_keys)):
        base, entry, at = bases.get(key), entries.get(key), places.get(key, -1)
        if entry or at >= 0:
            yield _row(key, base, entry, theirs[at] if at >= 0 else None, at)


def _row(key: str, base: Article | None, mine: Entry | None, theirs: Article | None, at: int) -> ArticleRow:
    if mine and theirs:
        before = base or theirs
        state = State.SAME if base else State.ALIKE
        found = merge(before, mine.article, theirs, mine.cover_sha256)
        return ArticleRow(key, base, mine, theirs, state, at, found)
    if base is None:
        return ArticleRow(key, base, mine, theirs, State.MINE if mine else State.THEIRS, at)
    if mine:
        changed = written(mine.article) != written(base) or bool(mine.cover_sha256)
        return ArticleRow(key, base, mine, None, State.CONFLICT if changed else State.THEIRS, at)
    state = State.MINE if theirs and written(theirs) == written(base) else State.CONFLICT
    return ArticleRow(key, base, None, theirs, state, at)


def _sequences(
    rows: Sequence[ArticleRow], mine: Sequence[str], theirs: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known = {row.key for row in rows}
    return tuple(key for key in mine if key in known), tuple(key for key in theirs if key in known)


def _order_state(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> State:
    common = set(base) & set(mine) & set(theirs)
    return state_of(*([key for key in each if key in common] for each in (base, mine, theirs)))
