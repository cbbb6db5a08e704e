"""The edit loop: what the page tells becomes the article's source, one edit after the other, and steps of its history.

The page runs ahead of the source while someone types. Its notes are put in line; a worker takes them into the source
one at a time. Where the source then says something else than the page shows (no source says a paragraph within a
paragraph), the page is made to show it, unless something newer was typed: then that is taken in first.
"""

import logging
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.history import History, Selection, Step
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.edit_line import Edit, EditLine
from wego_desktop.ui.articles.note import Note, Shown
from wego_desktop.ui.articles.questions import PageGone, Questions
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

Call = Callable[..., None]
AfterKeys = Callable[[Callable[[], object]], None]
Then = Callable[[Source], object]

_log = logging.getLogger(__name__)


class Document(QObject):
    """One article in the page at a time.

    call: a function of the page's scripts by name, with arguments and ``then``. after_keys: calls back when all keys
    that were pressed have reached the page. changed(Source): an edit, undo or redo has reached the source.
    loaded(Source): the article can be edited and saved.
    """

    changed = Signal(object)
    loaded = Signal(object)

    def __init__(self, tasks: Tasks, call: Call, after_keys: AfterKeys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._call, self._after_keys = tasks, call, after_keys
        self._questions = Questions(lambda html, then: self._call("view.canonical", html, then=then), self)
        self._epoch = self._article = 0  # how often one was shown, and how many there were
        self._alive = self._lost = False
        self._text: str | None = None
        self._history: History | None = None
        self._task: Task | None = None
        self._line = EditLine()
        self._waiting: deque[Callable[[], object]] = deque()
        self._begin()

    def _begin(self) -> None:
        """For another article, or the same in a new page."""
        self._epoch += 1
        self._sequence = 0
        self._early: dict[int, Note] = {}
        self._shown: Shown | None = None
        self._showing = False
        self._refused = False  # a note is on its way

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
        self._begin()
        self._line.clear()
        self._article += 1
        self._text, self._history = text, history
        if self._alive:
            self._show_all()

    def begin(self) -> None:
        """The page is there, for the first time or again."""
        self._alive, self._lost = True, False
        if self._text is None:
            return
        if self._history and self._line:
            self._work()  # what was typed before the page ended comes first
        else:
            self._show_all()

    def end(self, *, for_good: bool = False) -> None:
        """The page's process ended. Everything that was told is still here.

        for_good: it does not come back: what is in line is taken in as the page spelled it.
        """
        self._alive, self._lost = False, for_good
        self._begin()
        self._questions.drop()
        self._work()

    def close(self) -> None:
        """Tell nobody anything any more: what the page is asked right now, it answers as it goes."""
        self._alive = False
        self._stop()
        self._begin()
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
        text = step.source.text if step else self._text
        epoch = self._epoch
        places = _places(step.selection) if step else None
        self._showing = True
        self._call("view.load", text, epoch, places, then=lambda told: self._loaded(told, epoch))

    def _loaded(self, canonical: object, epoch: int) -> None:
        if epoch != self._epoch or not isinstance(canonical, str):
            return
        self._shown, self._showing = Shown(canonical), False
        text = self._text or ""
        if self._history is None:
            self._task = self._tasks.follow(
                lambda _task: Source.load(text, canonical), self._aligned, self._not_aligned, owner=self, pool=Pool.JOBS
            )
        else:
            self._take_notes()
            self._go_on()

    def _aligned(self, source: Source) -> None:
        self._task = None
        self._history = History(source)
        self.loaded.emit(source)
        self._take_notes()
        self._go_on()

    def _not_aligned(self, error: BaseException) -> None:
        self._task = None
        raise error

    # Edits

    def note(self, note: Note) -> None:
        """Something was typed. Notes come on two ways, so not always in their order."""
        if note.epoch == self._epoch:
            self._early[note.sequence] = note
            self._take_notes()

    def _take_notes(self) -> None:
        while self._shown and not self._showing and (note := self._early.pop(self._sequence + 1, None)):
            self._sequence += 1
            self._refused = False
            if self._shown.take(note):
                self._line.put(
                    Edit(self._shown.text, note.before, note.after, note.kind), is_begun=self._task is not None
                )
            else:
                self._read_all(note)
        self._work()

    def _read_all(self, note: Note) -> None:
        """Page and app disagree about what the page shows: the page is right."""
        _log.error("the page's text has another length than what it told")
        epoch, sequence = self._epoch, self._sequence

        def read(told: object) -> None:
            if isinstance(told, str) and (epoch, sequence) == (self._epoch, self._sequence):
                self._shown = Shown(told)
                self._line.put(Edit(told, note.before, note.after, None), is_begun=self._task is not None)
                self._work()

        self._call("view.text", then=read)

    def _work(self) -> None:
        if self._task or not self._history or self._showing or not (self._alive or self._lost):
            return
        if not self._line:
            self._go_on()
            return
        if self._lost:
            self._take_as_it_is(self._line.first)
            return
        source, edit = self._history.current.source, self._line.first
        self._task = self._tasks.follow(
            lambda task: source.edit(edit.text, lambda html: self._questions.canonical(html, task)),
            lambda result: self._edited(edit, result),
            lambda error: self._not_edited(edit, error),
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

    def _not_edited(self, edit: Edit, error: BaseException) -> None:
        self._task = None
        if isinstance(error, PageGone):
            self._work()  # when it is there again
            return
        _log.error("an edit could not be taken into the source; the browser's spelling is kept", exc_info=error)
        self._take_as_it_is(edit)

    def _take_as_it_is(self, edit: Edit) -> None:
        self._task = self._tasks.run(
            lambda: Source.load(edit.text, edit.text),
            lambda result: self._edited(edit, result),
            owner=self,
            pool=Pool.JOBS,
        )

    # At rest

    @property
    def is_settled(self) -> bool:
        """Whether all that was told has reached the source and the page shows it."""
        if self._history is None or self._task or self._line or self._showing or self._shown is None:
            return False
        return self._shown.text == self._history.current.source.canonical

    def settle(self, then: Callable[[Source], object]) -> None:
        """Call it with the source once everything typed up to now is in it."""

        def flushed(told: object) -> None:
            if isinstance(told, str) and told not in ("null", ""):  # a page that is deleted answers with nothing
                self.note(Note.read(told))
            self._waiting.append(lambda: then(self._current().source))
            self._work()

        if self._alive and self._text is not None:
            self._after_keys(lambda: self._call("view.flushed", then=flushed))
        else:
            flushed(None)

    def _current(self) -> Step:
        assert self._history is not None  # noqa: S101 - nobody waits for an article that was not loaded
        return self._history.current

    def _go_on(self) -> None:
        """Nothing is in line: make the page show the source, then do what waited for that."""
        if self._history is None or self._task or self._line or self._showing or self._refused:
            return
        if not self._alive:
            while self._waiting:  # nothing is in line that would have to come first
                self._waiting.popleft()()
        elif self._shown is None:
            self._show_all()
        elif not self.is_settled:
            self._show(self._history.current, None)
        elif self._waiting:
            self._waiting.popleft()()
            self._go_on()

    def _show(self, step: Step, selected: Selection | None, then: Callable[[bool], object] | None = None) -> None:
        """Make the page show a step. Refused when something newer was typed: its note is on its way."""
        epoch, sequence, history = self._epoch, self._sequence, self._history
        self._showing = True

        def told(accepted: object) -> None:
            if epoch != self._epoch:
                if then and history is self._history:  # the page ended: it will show this when it is there again
                    then(True)
                return
            self._showing, self._refused = False, accepted is False
            if accepted:
                self._sequence += 1
                self._shown = Shown(step.source.canonical)
            if then:
                then(accepted is not False)
            if accepted is None:  # the scripts failed
                self._begin()
            self._take_notes()

        self._call("view.show", step.source.text, sequence, _places(selected), then=told)

    # Steps that nobody typed

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Give the article the text that ``change`` makes of its own, as one step.

        change: asked in a worker, and again when something is typed meanwhile.
        """
        self._settle_this(lambda: self._rewrite(change))

    def _settle_this(self, then: Callable[[], object]) -> None:
        """Unless another article is shown by then."""
        article = self._article
        self.settle(lambda _source: then() if article == self._article else None)

    def _rewrite(self, change: Callable[[str], str]) -> None:
        source = self._current().source

        def work(task: Task) -> Source:
            text = change(source.text)
            return source if text == source.text else source.rewritten(text, self._questions.canonical(text, task))

        def failed(error: BaseException) -> None:
            self._task = None
            if not isinstance(error, PageGone):
                raise error
            again()

        article = self._article

        def again() -> None:
            self._waiting.appendleft(lambda: self._rewrite(change) if article == self._article else None)
            self._work()

        def done(result: Source) -> None:
            self._task = None
            if self._line:
                again()
            elif result is not source:
                step = Step(result, self._current().selection)
                self._show(step, None, lambda accepted: self._rewritten(step) if accepted else again())
            else:
                self._work()

        self._task = self._tasks.follow(work, done, failed, owner=self, pool=Pool.JOBS)

    def _rewritten(self, step: Step) -> None:
        if self._history is not None:
            self._history.record(step.source, step.selection)
            self.changed.emit(step.source)

    def undo(self) -> None:
        self._settle_this(lambda: self._step(back=True))

    def redo(self) -> None:
        self._settle_this(lambda: self._step(back=False))

    def _step(self, *, back: bool) -> None:
        history = self._history
        if history is None or not (history.can_undo if back else history.can_redo):
            return
        step = history.undo() if back else history.redo()

        def shown(accepted: bool) -> None:
            if accepted:
                self.changed.emit(step.source)
            else:  # somebody types: that is the newer wish
                (history.redo if back else history.undo)()

        self._show(step, step.selection, shown)


def _places(selected: Selection | None) -> list[list[int]] | None:
    return [list(selected.anchor), list(selected.focus)] if selected and selected.anchor else None
