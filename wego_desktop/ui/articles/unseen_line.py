"""Texts of articles that are not in the page become others: in a worker, one after the other."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

Change = Callable[[str], str]


@dataclass(frozen=True)
class Wish:
    """:ivar key: of the article that ``change`` is for
    :ivar then: called when the message has it, and no page was needed for that
    """

    key: str
    change: Change
    then: Callable[[], object]


class UnseenLine(QObject):
    """text: of an article, None where it is not one of the unseen. take: told a wish, the text and what became of it.
    give_back: one of an article that is not unseen any more.
    """

    def __init__(
        self,
        tasks: Tasks,
        text: Callable[[str], str | None],
        take: Callable[[Wish, str, str], object],
        give_back: Callable[[Wish], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._take, self._give_back = tasks, text, take, give_back
        self._wishes: deque[Wish] = deque()
        self._waiting: deque[Callable[[], object]] = deque()
        self._task: Task | None = None

    def put(self, wish: Wish) -> None:
        self._wishes.append(wish)
        self._go_on()

    @property
    def is_empty(self) -> bool:
        return not self._wishes

    def once_empty(self, then: Callable[[], object]) -> None:
        self._waiting.append(then)
        self._go_on()

    def _go_on(self) -> None:
        while self._task is None and self._wishes:
            self._begin(self._wishes[0])
        while not self._wishes and self._waiting:
            self._waiting.popleft()()

    def _begin(self, wish: Wish) -> None:
        before = self._text(wish.key)
        if before is None:
            self._give_back(self._wishes.popleft())
            return
        self._task = self._tasks.run(
            lambda: wish.change(before),
            lambda after: self._changed(wish, before, after),
            self._failed,
            owner=self,
            pool=Pool.JOBS,
        )

    def _changed(self, wish: Wish, before: str, after: str) -> None:
        """Where the text became another one meanwhile, it is asked for once more."""
        self._task = None
        if self._text(wish.key) == before:
            self._wishes.popleft()
            self._take(wish, before, after)
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._wishes.popleft()
        self._go_on()
        raise error
