"""What saving messages works with, of an opened account."""

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from wego_desktop.articles.message import Place
from wego_desktop.jobs.looking import refresh_enough
from wego_desktop.jobs.message_boxes import Box, DraftBox, NewsShelf
from wego_desktop.jobs.message_covers import MessageCovers
from wego_desktop.jobs.message_library import MessageLibrary
from wego_desktop.jobs.message_saving import Means
from wego_desktop.jobs.message_settling import LostMessages
from wego_desktop.jobs.news_retired import NewsRetired
from wego_desktop.jobs.rest import Rest
from wego_desktop.library.saved_covers import SavedCovers
from wego_desktop.wechat.progress import Cancel

if TYPE_CHECKING:
    from collections.abc import Callable

    from wego_desktop.jobs.open_account import OpenAccount

P = ParamSpec("P")
T = TypeVar("T")


class Inline(Executor):
    """Works at once, in the thread that asks: a save is in a worker already, and in no hurry."""

    def submit(self, fn: "Callable[P, T]", /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def means_of(opened: "OpenAccount") -> Means:
    """Reaches nothing yet."""
    saves, rest = opened.saves, Rest()

    def box(place: Place) -> Box:
        remote = opened.connection.holdings
        return NewsShelf(remote.materials) if place is Place.NEWS else DraftBox(remote.drafts)

    def refresh(cancel: Cancel) -> None:
        changed = refresh_enough(
            opened.index, lambda full, cancel: opened.refresh(Inline(), full=full, cancel=cancel), cancel
        )
        if changed.error is not None:
            raise changed.error

    return Means(
        saves,
        box,
        MessageLibrary(opened.index, opened.thumbnails, opened.trash),
        LostMessages(saves, opened.index, box, rest),
        MessageCovers(
            SavedCovers(opened.logbook), opened.index, opened.upload, opened.local_pictures.path, refresh, rest
        ),
        NewsRetired(opened.logbook),
        rest,
        opened.known_url,
        opened.why_no_cover,
    )
