"""The edit loop: what the page tells becomes the article's source, one edit after the other, and steps of its history.

The page runs ahead of the source while someone types. Its edits are put in line; a worker takes them into the source
one at a time. Where the source then says something else than the page shows (no source says a paragraph within a
paragraph), the page is made to show it, unless something newer was typed: then that is taken in first.

Nothing here waits for ever: where the page cannot answer any more the loop goes on without it.
"""

import logging
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.history import BEGINNING, History, Step
from wego_desktop.articles.pieces import Piece
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.article_in_page import ArticleInPage, Call
from wego_desktop.ui.articles.edit_line import Edit, EditLine
from wego_desktop.ui.articles.note import Flushed, Note
from wego_desktop.ui.articles.questions import PageGone, Questions
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

AfterKeys = Callable[[Callable[[], object]], None]
Then = Callable[[Source], object]

_log = logging.getLogger(__name__)


class EditLoop(QObject):
    """One article in the page at a time.

    call: a function of the page's scripts by name, with arguments and ``then``, which is told None when it fails.
    after_keys: calls back when all keys that were pressed have reached the page. changed(Source): an edit, undo or redo
    has reached the source. loaded(Source): the article can be edited and saved. hidden, shown: until it is in the page
    again no key is for it; from then on they are.
    """

    changed = Signal(object)
    loaded = Signal(object)
    hidden = Signal()
    shown = Signal()

    def __init__(self, tasks: Tasks, call: Call, after_keys: AfterKeys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._call, self._after_keys = tasks, call, after_keys
        self._questions = Questions(lambda html, then: self._call("view.canonical", html, then=then), self)
        self._page = ArticleInPage(call, self._put, self._work, self)
        self._article = 0  # how many there were
        self._lost = False  # whether this article will not be shown: the page does not come back, or can't
        self._text: str | None = None
        self._history: History | None = None
        self._task: Task | None = None
        self._line = EditLine()
        self._waiting: deque[Callable[[], object]] = deque()

    @property
    def history(self) -> History | None:
        """The steps of the article; None until it is loaded."""
        return self._history

    # Loading

    def load(self, text: str, history: History | None = None) -> None:
        """Show an article. What the one before has not settled is given up: ``settle`` first. Who still waits for that
        hears of the new one.

        history: of the same article, when it was shown before; its current step must say ``text``.
        """
        self._stop()
        self._page.begin()
        self._line.clear()
        self._article += 1
        self._text, self._history = text, history
        if self._page.is_alive:
            self._lost = False
            self._show_all()

    def begin(self) -> None:
        """The page is there, for the first time or again."""
        self._page.is_alive, self._lost = True, False
        self._work()  # what was typed before the page ended comes first

    def end(self, *, for_good: bool = False) -> None:
        """The page's process ended. Everything that was told is still here.

        for_good: it does not come back: what is in line is taken in as the page spelled it.
        """
        self._page.is_alive = self._lost = False
        self._page.hear_last(self._history.current.source.canonical if self._history else None)
        self._lost = for_good
        self._page.begin()
        self._questions.drop()
        self._work()

    def close(self) -> None:
        """Tell nobody anything any more: what the page is asked right now, it answers as it goes."""
        self._page.is_alive = False
        self._stop()
        self._page.begin()
        self._line.clear()
        self._waiting.clear()
        self._text = self._history = None
        self._questions.close()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _show_all(self) -> None:
        step = self._history.current if self._history else None
        self.hidden.emit()
        self._page.give(step.source.text if step else self._text, step.selection if step else None, self._loaded)

    def _loaded(self, canonical: str | None) -> None:
        if canonical is None:
            _log.error("the page could not show an article")
            self._lost = True
            self.shown.emit()
            self._work()
            return
        self.shown.emit()
        source = self._history.current.source if self._history else None
        if self._task is None and (source is None or source.canonical != canonical):  # it was taken as it was, unread
            self._align(source.text if source else self._text or "", canonical)
        else:
            self._page.take()

    def _align(self, text: str, canonical: str) -> None:
        self._task = self._tasks.follow(
            lambda _task: Source.load(text, canonical),
            self._aligned,
            lambda error: self._not_aligned(Piece(text, canonical), error),
            owner=self,
            pool=Pool.JOBS,
        )

    def _aligned(self, source: Source) -> None:
        self._task = None
        if self._history is None:
            self._history = History(source)
            self.loaded.emit(source)
        else:
            self._history.read_anew(source)
        self._page.take()

    def _not_aligned(self, piece: Piece, error: BaseException) -> None:
        _log.error("an article could not be aligned; the first edit reads all of it", exc_info=error)
        self._aligned(Source([piece]))

    # Edits

    def note(self, note: Note) -> None:
        """Something was typed."""
        self._page.note(note)

    def _put(self, edit: Edit) -> None:
        self._line.put(edit, is_begun=self._task is not None)

    def _work(self) -> None:
        if self._task or self._page.is_showing or not (self._page.is_alive or self._lost):
            return
        if self._history is None or not self._line:
            self._go_on()
        elif self._lost:
            self._take_as_it_is(self._line.first)
        else:
            self._take_in(self._line.first, self._history.current.source)

    def _take_in(self, edit: Edit, source: Source) -> None:
        epoch = self._page.epoch
        self._task = self._tasks.follow(
            lambda task: source.edit(edit.text, lambda html: self._questions.canonical(html, task)),
            lambda result: self._edited(edit, result),
            lambda error: self._not_edited(edit, epoch, error),
            owner=self,
            pool=Pool.JOBS,
        )

    def _edited(self, edit: Edit, result: Source) -> None:
        self._task = None
        self._line.drop()
        history = self._history
        assert history is not None  # noqa: S101 - edits begin when it is there
        if result is not history.current.source:
            history.select(edit.before)
            history.record(result, edit.after, edit.kind)
            self.changed.emit(result)
        self._work()

    def _not_edited(self, edit: Edit, epoch: int, error: BaseException) -> None:
        self._task = None
        if self._is_gone(epoch, error):
            self._work()  # when it is there again
            return
        _log.error("an edit could not be taken into the source; the browser's spelling is kept", exc_info=error)
        self._take_as_it_is(edit)

    def _is_gone(self, epoch: int, error: BaseException) -> bool:
        """Whether the page ended meanwhile; one that is still there has failed to answer, and would again."""
        return isinstance(error, PageGone) and not (self._page.is_alive and epoch == self._page.epoch)

    def _take_as_it_is(self, edit: Edit) -> None:
        self._task = self._tasks.run(
            lambda: as_it_is(edit.text), lambda result: self._edited(edit, result), owner=self, pool=Pool.JOBS
        )

    # At rest

    @property
    def is_settled(self) -> bool:
        """Whether all that was told has reached the source and the page shows it."""
        if self._history is None or self._is_at_work:
            return False
        return self._page.text == self._history.current.source.canonical

    @property
    def _is_at_work(self) -> bool:
        """Whether something is on its way that ends by itself."""
        return self._task is not None or bool(self._line) or self._page.is_awaited

    def settle(self, then: Then) -> None:
        """Call it with the source once everything typed up to now is in it."""

        def flushed(told: object) -> None:
            if isinstance(told, str) and told:  # a page that is deleted answers with nothing
                self._page.flushed(Flushed.read(told))
            self._waiting.append(lambda: then(self._current().source))
            self._work()

        if self._text is not None:
            self._after_keys(lambda: self._call("view.flushed", then=flushed))
        else:
            flushed(None)

    def _current(self) -> Step:
        """Of an article that never came into a page: what it was given as."""
        text = self._text or ""
        return self._history.current if self._history else Step(Source([Piece(text, text)]), BEGINNING)

    def _go_on(self) -> None:
        """Nothing is in line: make the page show the source, then do what waited for that."""
        while self._text is not None and not self._is_at_work and (self._page.is_alive or self._lost):
            if not self._lost and self._page.text is None:
                self._show_all()
            elif not self._lost and not self.is_settled:
                self._page.show(self._current(), None)
            elif self._waiting:
                self._waiting.popleft()()
            else:
                return


def as_it_is(text: str) -> Source:
    """As if a browser would write it just so. Not on the UI thread."""
    try:
        return Source.load(text, text)
    except Exception as error:
        _log.error("a text could not be read", exc_info=error)
        return Source([Piece(text, text)])
