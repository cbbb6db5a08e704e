"""Reading lists: which parts, how large, and what to do when one does not come."""

import time
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from typing import Protocol

from wego_desktop.library.parallel import Cancel, in_parallel
from wego_desktop.wechat.answers import Kind, Page
from wego_desktop.wechat.errors import NetworkError, WechatError

MOST = 20  # items a page may have (wechat-api.md 4.8)
_FIRST_NEWS = 5  # as long as nothing is known of this account's articles
# Decoding holds the interpreter: a million characters some 10 ms, which the window does not feel.
_LIGHT = 1_000_000
_SLOW = 8.0  # s
_SYSTEM_BUSY = -1
_STRIKES = 8  # failures with no success between them: it is not the page
_MOST_EMPTY = 25  # pages of a list without an item between them: the rest of it is counted and not there


class Lists(Protocol):
    """The part of wechat.holdings.Holdings that reading needs. Called from several threads."""

    def count(self, kinds: Collection[Kind]) -> Mapping[Kind, int]: ...
    def page(self, kind: Kind, offset: int, count: int) -> Page: ...


@dataclass(frozen=True)
class Part:
    """Items first to first + count - 1 of a list."""

    kind: Kind
    first: int
    count: int

    def halves(self) -> tuple["Part", "Part"]:
        half = self.count // 2
        return replace(self, count=half), replace(self, first=self.first + half, count=self.count - half)


@dataclass(frozen=True)
class Told:
    """A page that came. at: when it was asked for, Unix seconds; took: how long it was on its way, in seconds."""

    part: Part
    page: Page
    at: float
    took: float

    @property
    def weight(self) -> int:
        """Characters of article text."""
        return sum(len(article.content) for item in self.page.items for article in item.articles)


class Todo:
    """Parts to be read; they may be larger than a page. left_out: single items that could not be had, and why."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = deque(parts)
        self.left_out: list[tuple[Part, Exception]] = []

    def add(self, part: Part) -> None:
        if part.count > 0:
            self._parts.append(part)

    def drop(self, kind: Kind) -> None:
        """Read no more of a list."""
        self._parts = deque(part for part in self._parts if part.kind is not kind)

    def take(self, size: Callable[[Kind], int]) -> Part | None:
        if not self._parts:
            return None
        part = self._parts.popleft()
        most = size(part.kind)
        if part.count > most:
            self._parts.appendleft(replace(part, first=part.first + most, count=part.count - most))
        return replace(part, count=min(part.count, most))


class PageSizes:
    """How many items to ask for. News are as large as their articles: a page of 20 can be 38 MB."""

    def __init__(self, news: int = 0) -> None:
        self.news = min(MOST, news) or _FIRST_NEWS

    def of(self, kind: Kind) -> int:
        return self.news if kind is Kind.NEWS else MOST

    def came(self, told: Told) -> None:
        """Learn from a page: heavy or slow ones make the next smaller at once, light ones larger step by step."""
        count = len(told.page.items)
        if told.part.kind is not Kind.NEWS or not count:
            return
        fitting = _LIGHT * count // (told.weight + 1)
        if told.took > _SLOW:
            fitting = min(fitting, count // 2)
        self.news = max(1, min(fitting, self.news * 2, MOST))

    def failed(self, part: Part) -> None:
        if part.kind is Kind.NEWS:
            self.news = max(1, min(self.news, part.count // 2))


class Reader:
    """Reads parts of lists, several at a time. sizes: learnt on the way."""

    def __init__(
        self, lists: Lists, executor: Executor, sizes: PageSizes, now: Callable[[], float], cancel: Cancel | None
    ) -> None:
        self._lists = lists
        self._executor = executor
        self._now = now
        self._cancel = cancel
        self._strikes = 0
        self._empty: Counter[Kind] = Counter()
        self.sizes = sizes

    def read(self, todo: Todo) -> Iterator[list[Told]]:
        """The pages, in batches as they come. A page that fails is asked for again in halves, down to one item.

        Raises what says that no page can be had: errors of the account other than -1, or one failure after another.
        """
        for batch in in_parallel(self._executor, self._ask, lambda: todo.take(self.sizes.of), self._cancel):
            told, fatal = self._sorted(todo, batch)
            if told:
                yield told
            if fatal:
                raise fatal

    def _ask(self, part: Part) -> Told:
        at, began = self._now(), time.monotonic()
        page = self._lists.page(part.kind, part.first, part.count)
        return Told(part, page, at, time.monotonic() - began)

    def _sorted(
        self, todo: Todo, batch: "list[tuple[Part, Future[Told]]]"
    ) -> tuple[list[Told], NetworkError | WechatError | None]:
        told, fatal = [], None
        for part, future in batch:
            try:
                told.append(future.result())
            except (NetworkError, WechatError) as error:
                fatal = fatal or self._failed(todo, part, error)
            else:
                self._came(todo, told[-1])
        return told, fatal

    def _came(self, todo: Todo, told: Told) -> None:
        self._strikes = 0
        self.sizes.came(told)
        part, got = told.part, len(told.page.items)
        self._empty[part.kind] = 0 if got else self._empty[part.kind] + 1
        if self._empty[part.kind] >= _MOST_EMPTY:
            todo.drop(part.kind)
        if 0 < got < part.count and part.first + got < told.page.total:  # a short page: the rest is asked for again
            todo.add(replace(part, first=part.first + got, count=part.count - got))

    def _failed(self, todo: Todo, part: Part, error: NetworkError | WechatError) -> NetworkError | WechatError | None:
        """The error when it says more than that this page did not come."""
        self._strikes += 1
        if self._strikes >= _STRIKES or (isinstance(error, WechatError) and error.code != _SYSTEM_BUSY):
            return error
        self.sizes.failed(part)
        if part.count > 1:
            for half in part.halves():
                todo.add(half)
        else:
            todo.left_out.append((part, error))
        return None
