"""Several calls at a time, on threads that somebody else owns."""

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import Protocol, TypeVar

from wego_desktop.wechat.errors import Cancelled

Job = TypeVar("Job")
Result = TypeVar("Result")
WIDTH = 8
_LOOK = 0.1  # s between looks at cancel


class Cancel(Protocol):
    """A threading.Event will do."""

    def is_set(self) -> bool: ...


def in_parallel(
    executor: Executor, work: Callable[[Job], Result], take: Callable[[], Job | None], cancel: Cancel | None = None
) -> Iterator[list[tuple[Job, Future[Result]]]]:
    """Jobs with their ended futures, in batches as they end, WIDTH under way at a time.

    take is asked for the next job whenever there is room, also after it said None: jobs may beget jobs. Raises
    Cancelled without waiting for what is under way; its results go nowhere.
    """
    running: dict[Future[Result], Job] = {}
    try:
        while _fill(running, executor, work, take):
            done, _ = wait(running, _LOOK, FIRST_COMPLETED)
            if cancel is not None and cancel.is_set():
                raise Cancelled
            batch = [(running.pop(future), future) for future in done]
            _fill(running, executor, work, take)  # first the network's turn, then the caller's
            if batch:
                yield batch
    finally:
        for future in running:
            future.cancel()


def _fill(
    running: dict[Future[Result], Job],
    executor: Executor,
    work: Callable[[Job], Result],
    take: Callable[[], Job | None],
) -> bool:
    """Whether anything is under way."""
    while len(running) < WIDTH and (job := take()) is not None:
        running[executor.submit(work, job)] = job
    return bool(running)
