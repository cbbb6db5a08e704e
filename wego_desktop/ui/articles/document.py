"""The article in the page, and what is done to it that nobody types: commands, rewriting, undo and redo."""

import json
from collections.abc import Callable

from wego_desktop.articles.history import Selection, Step
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.edit_loop import EditLoop, as_it_is
from wego_desktop.ui.articles.note import Note
from wego_desktop.ui.articles.questions import PageGone
from wego_desktop.ui.task import Pool, Task

Answer = Callable[[object], object]


class Document(EditLoop):
    """One article in the page at a time; see ``EditLoop``."""

    def run(self, command: str, argument: object = None, then: Answer | None = None) -> None:
        """Have the page do a command, behind all keys that were pressed. then: told its answer; {"refused": "gone"}
        where it was not done: the page is not there, shows something else, or failed."""

        def obey() -> None:
            self._call("view.obey", command, argument, self._page.epoch, then=lambda told: self._obeyed(told, then))

        self._after_keys(obey)

    def _obeyed(self, told: object, then: Answer | None) -> None:
        done = json.loads(told) if isinstance(told, str) and told else {"answer": {"refused": "gone"}, "note": None}
        if done["note"]:
            self.note(Note.of(done["note"]))
        if then:
            then(done["answer"])

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Give the article the text that ``change`` makes of its own, as one step.

        change: asked in a worker, and again when something is typed meanwhile.
        """
        self._settle_this(lambda: self._rewrite(change, asks=True))

    def _settle_this(self, then: Callable[[], object]) -> None:
        """Unless another article is shown by then."""
        article = self._article
        self.settle(lambda _source: then() if article == self._article else None)

    def _rewrite(self, change: Callable[[str], str], *, asks: bool) -> None:
        """asks: the page what it makes of the text; else that is taken as it is."""
        source, article, epoch = self._current().source, self._article, self._page.epoch
        asks = asks and not self._lost

        def work(task: Task) -> Source:
            text = change(source.text)
            if text == source.text:
                return source
            return source.rewritten(text, self._questions.canonical(text, task)) if asks else as_it_is(text)

        def again(*, asks: bool = asks) -> None:
            self._waiting.appendleft(lambda: self._rewrite(change, asks=asks) if article == self._article else None)
            self._work()

        def failed(error: BaseException) -> None:
            self._task = None
            if isinstance(error, PageGone):
                again(asks=self._is_gone(epoch, error))
                return
            self._work()
            raise error

        def done(result: Source) -> None:
            self._task = None
            if result is not source and self._is_at_work:
                again()
            elif result is not source:
                step = Step(result, self._current().selection)
                self._present(step, None, lambda accepted: self._rewritten(step) if accepted else again())
            self._work()

        self._task = self._tasks.follow(work, done, failed, owner=self, pool=Pool.JOBS)

    def _present(self, step: Step, selected: Selection | None, then: Callable[[bool], object]) -> None:
        """Where the article is not in a page now, it shows this when it is."""
        if self._page.is_alive and not self._lost and self._page.text is not None:
            self._page.show(step, selected, then)
        else:
            then(True)

    def _rewritten(self, step: Step) -> None:
        if self._history is None:
            self._text = step.source.text
        else:
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

        self._present(step, step.selection, shown)
