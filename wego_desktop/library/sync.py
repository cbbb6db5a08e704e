"""Bringing the index up to date with the account.

What "unchanged" rests on: lists have no promised order, but what is new or edited stands at their newest side. A kind
is taken for unchanged when the index holds as many materials as the list counts and the first page says nothing new.
That costs one call for the counts and one a kind; drafts, which are counted apart, cost two. What it can miss (one
deleted and one added elsewhere; a count that lags) is found by the sweep of everything, once a day or by hand.

The draft box is read after the materials and by itself: an account that does not show it shows all else.
"""

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from wego_desktop.library.index import DRAFTS_TROUBLE, Index
from wego_desktop.library.parallel import Cancel
from wego_desktop.library.put import Put
from wego_desktop.library.reading import Lists, PageSizes, Part, Reader, Todo, Told
from wego_desktop.library.sweep import Sweep, excess, last_begun, live
from wego_desktop.library.vanished import Holder, Missing
from wego_desktop.wechat.answers import MATERIAL_KINDS, Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError, WechatError

DAY = 86_400.0
_HOUR = 3600.0
_SMALL = 800  # materials that may be swept at every suspicion: 40 calls
_PASSES = 2
Progress = Callable[[int, int], None]


class Remote(Lists, Holder, Protocol):
    """What a refresh asks of the account: wechat.holdings.Holdings."""


@dataclass(frozen=True)
class Changed:
    """What a refresh changed here. kinds: those whose views have to look again.

    error: why it did not get to its end (WechatError, NetworkError, Cancelled); what is told was changed all the same,
    and the next refresh goes on from there. drafts_error: why the draft box could not be read, told by the first of
    the refreshes for which that is so.
    """

    kinds: frozenset[Kind] = frozenset()
    added: int = 0
    updated: int = 0
    vanished: int = 0
    error: Exception | None = None
    drafts_error: Exception | None = None


def sync(
    index: Index,
    remote: Remote,
    executor: Executor,
    *,
    full: bool = False,
    now: Callable[[], float] = time.time,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Changed:
    """Refresh the index from the account; eight calls at a time on the executor, which must not be the caller's own.

    full: read every list to its end, as happens by itself once a day. progress: told (materials read, to be read) while
    whole lists of materials are read. State it leaves: "refreshed_at" and, when everything was swept, "swept_at", Unix
    seconds; the same of the draft box under "refreshed_at:draft" and "swept_at:draft", and in DRAFTS_TROUBLE what kept
    it from being read. Raises LibraryError, and what counting the materials raises (nothing was changed then); every
    later error of the account or the network is in the result.
    """
    counts = remote.count(MATERIAL_KINDS)
    materials = _refreshed(_Refresh(index, remote, executor, now, progress, cancel, MATERIAL_KINDS), counts, full)
    if isinstance(materials.error, Cancelled):
        return materials
    box = _Refresh(index, remote, executor, now, None, cancel, (Kind.DRAFT,))
    try:
        drafts = _refreshed(box, remote.count((Kind.DRAFT,)), full)
    except (WechatError, NetworkError) as refused:
        drafts = Changed(error=refused)
    return _with_drafts(index, materials, drafts)


def _refreshed(refresh: "_Refresh", counts: Mapping[Kind, int], full: bool) -> Changed:
    error: Exception | None = None
    try:
        refresh.run(counts, full)
    except (WechatError, NetworkError, Cancelled) as stopped:
        error = stopped
    return replace(refresh.changed(), error=error or refresh.left_out)


def _with_drafts(index: Index, materials: Changed, drafts: Changed) -> Changed:
    """An account that never shows its drafts says so once, and not every five minutes."""
    both = replace(
        materials,
        kinds=materials.kinds | drafts.kinds,
        added=materials.added + drafts.added,
        updated=materials.updated + drafts.updated,
        vanished=materials.vanished + drafts.vanished,
    )
    if isinstance(drafts.error, Cancelled):
        return replace(both, error=both.error or drafts.error)
    trouble = _name_of(drafts.error)
    if trouble == index.state(DRAFTS_TROUBLE):
        return both
    index.set_state(DRAFTS_TROUBLE, trouble)
    return replace(both, kinds=both.kinds | {Kind.DRAFT}, drafts_error=drafts.error)


def _name_of(error: Exception | None) -> str:
    """A code of WeChat's, else what kind of error it is; "" for none."""
    return str(error.code) if isinstance(error, WechatError) else type(error).__name__ if error else ""


class _Refresh:
    def __init__(
        self,
        index: Index,
        remote: Remote,
        executor: Executor,
        now: Callable[[], float],
        progress: Progress | None,
        cancel: Cancel | None,
        kinds: Sequence[Kind],
    ) -> None:
        """kinds: those that are counted with one call."""
        self._all = kinds
        self._suffix = "" if kinds == MATERIAL_KINDS else f":{kinds[0]}"
        self._index, self._remote, self._executor = index, remote, executor
        self._now, self._progress, self._cancel = now, progress or _silent, cancel
        remembered = index.state("news_page")
        sizes = PageSizes(int(remembered) if remembered.isdecimal() else 0)
        self._reader = Reader(remote, executor, sizes, now, cancel)
        self._put = Put()
        self._vanished = 0
        self._kinds: set[Kind] = set()
        self.left_out: Exception | None = None

    def changed(self) -> Changed:
        return Changed(frozenset(self._kinds), self._put.added, self._put.updated, self._vanished)

    def run(self, counts: Mapping[Kind, int], full: bool) -> None:
        began, before = self._now(), self._index.totals()
        self._index.set_totals(counts)
        self._kinds |= {kind for kind in self._all if before.get(kind) != counts[kind]}
        try:
            self._read(counts, full)
            self._settle_missing(counts)
        finally:
            self._index.set_state("news_page", str(self._reader.sizes.news))
        if not self.left_out:
            self._index.set_state(f"refreshed_at{self._suffix}", repr(began))

    def _read(self, counts: Mapping[Kind, int], full: bool) -> None:
        expected = dict(counts)
        to_sweep = {kind for kind in self._all if full or self._is_due(kind)}
        quick = [kind for kind in self._all if kind not in to_sweep and (expected[kind] or live(self._index, kind))]
        for told in self._first_pages(quick):
            kind = told.part.kind
            expected[kind] = told.page.total
            if not self._caught_up(told) and self._may_sweep(kind, told.page.total):
                to_sweep.add(kind)
        self._sweep(to_sweep, expected)

    def _is_due(self, kind: Kind) -> bool:
        """A first or a cut off sweep, or the daily one; one that met no steady list is not repeated within an hour."""
        if last_begun(self._index, kind) is None or Sweep.unfinished(self._index, kind, self._now()):
            return True
        return self._age(self._index.state(f"swept:{kind}")) > DAY and not self._just_swept(kind)

    def _may_sweep(self, kind: Kind, total: int) -> bool:
        """Whether suspicion is reason enough; large lists are not read whole again and again."""
        return total <= _SMALL or not self._just_swept(kind)

    def _just_swept(self, kind: Kind) -> bool:
        return abs(self._now() - (last_begun(self._index, kind) or 0)) < _HOUR

    def _age(self, moment: str) -> float:
        with suppress(ValueError):
            return abs(self._now() - float(moment))
        return float("inf")

    # The newest side

    def _first_pages(self, kinds: Collection[Kind]) -> list[Told]:
        todo = Todo(Part(kind, 0, self._reader.sizes.of(kind)) for kind in kinds)
        pages = [told for batch in self._reader.read(todo) for told in batch]
        self._note_left_out(todo)
        self._take(told for told in pages if told.part.first)  # the rest of one that came in halves
        return [told for told in pages if not told.part.first]

    def _caught_up(self, first: Told) -> bool:
        """Read on from the newest side as long as that brings something. False: only a sweep can tell more."""
        kind, total, at = first.part.kind, first.page.total, len(first.page.items)
        news = self._take([first])
        while True:
            lacking = total - excess(self._index, kind) - live(self._index, kind)
            if lacking == 0 and not news:
                return True
            if lacking < 0 or not news or at >= total:
                return lacking == 0
            part = Part(kind, at, min(max(lacking, self._reader.sizes.of(kind)), total - at))
            todo = Todo([part])
            news = False
            for batch in self._reader.read(todo):
                news = self._take(batch) or news
            self._note_left_out(todo)
            at += part.count

    def _take(self, pages: Iterable[Told]) -> bool:
        """Whether the pages said anything new."""
        put = Put()
        with self._index.write():
            for told in pages:
                put += self._count(told.part.kind, self._index.put(told.page.items, told.at))
        return bool(put)

    # Everything

    def _sweep(self, kinds: Collection[Kind], expected: Mapping[Kind, int]) -> None:
        sweeps = {kind: Sweep.unfinished(self._index, kind, self._now()) for kind in kinds}
        for attempt in range(_PASSES):
            under_way = {kind: sweep or self._begin(kind, expected[kind]) for kind, sweep in sweeps.items()}
            whole = self._pass(under_way, final=attempt == _PASSES - 1)
            sweeps = {kind: None for kind in under_way if kind not in whole}
            expected = {kind: sweep.total for kind, sweep in under_way.items()}
            if not sweeps or self.left_out:
                break
        self._note_swept()

    def _begin(self, kind: Kind, total: int) -> Sweep:
        """A list that is said to be empty while something is known gets one page to prove it."""
        return Sweep.begin(self._index, kind, total or min(1, live(self._index, kind)), self._now())

    def _pass(self, sweeps: Mapping[Kind, Sweep], *, final: bool) -> set[Kind]:
        """Read what the sweeps lack; the kinds that are finished."""
        todo = Todo(part for sweep in sweeps.values() for part in sweep.remaining())
        for batch in self._reader.read(todo):
            with self._index.write():
                for told in batch:
                    self._count(told.part.kind, sweeps[told.part.kind].keep([told], todo))
            self._tell(sweeps.values())
        self._note_left_out(todo)
        broken = {part.kind for part, _ in todo.left_out}
        ended = {kind for kind, sweep in sweeps.items() if kind not in broken and (final or sweep.is_whole())}
        for kind in ended:
            sweeps[kind].finish()
        return ended

    def _tell(self, sweeps: Collection[Sweep]) -> None:
        total = sum(sweep.total for sweep in sweeps)
        self._progress(min(total, sum(sweep.done for sweep in sweeps)), total)

    def _note_swept(self) -> None:
        moments = [self._index.state(f"swept:{kind}") for kind in self._all]
        if all(moments):
            self._index.set_state(f"swept_at{self._suffix}", min(moments, key=float))

    # What no list shows

    def _settle_missing(self, before: Mapping[Kind, int]) -> None:
        missing = Missing(self._index, self._now)
        if not missing.media_ids(self._all):
            return
        after = self._remote.count(self._all)
        steady = [kind for kind in self._all if before[kind] == after[kind]]
        kinds = {media_id: kind for kind in steady for media_id in missing.media_ids([kind])}
        for gone in missing.ask(kinds, self._remote, self._executor, self._cancel):
            self._vanished += len(gone)
            self._kinds |= {kinds[media_id] for media_id in gone}

    def _count(self, kind: Kind, put: Put) -> Put:
        self._put += put
        if put:
            self._kinds.add(kind)
        return put

    def _note_left_out(self, todo: Todo) -> None:
        if todo.left_out:
            self.left_out = todo.left_out[0][1]


def _silent(done: int, total: int) -> None:
    del done, total
