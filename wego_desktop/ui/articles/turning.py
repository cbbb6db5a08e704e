"""One article leaves the page, another takes its place; what was typed reaches the message before."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.catching_up import caught_up_text
from wego_desktop.articles.history import History
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.work import Work


class Turning(QObject):
    """Each article keeps its own steps back while another is shown.

    shown(key): its article can be edited. edited(Source): the text of the article in the page is another.
    """

    shown = Signal(str)
    edited = Signal(object)

    def __init__(self, work: Work, page: ArticlePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._page = work, page
        self._key = ""
        self._leaving = False
        self._steps: dict[str, History] = {}
        self._waiting: list[Callable[[], object]] = []
        work.chosen.connect(self._turn)
        page.loaded.connect(self._came)
        page.changed.connect(self._take)

    def begin(self) -> None:
        """Show the article that is being edited."""
        self._show()

    @property
    def key(self) -> str:
        """The article in the page."""
        return self._key

    def rewrite(self, key: str, change: Callable[[str], str]) -> None:
        """Give an article the text that ``change`` makes of its own: as one step that can be taken back where it is in
        the page. It may be asked in a worker, and more than once."""
        if key == self._key:
            self._page.rewrite(change)
        else:
            self._work.put_text(key, change(self._work.message.entry(key).article.content))

    def once_settled(self, then: Callable[[], object]) -> None:
        """Call it when no article is about to leave the page: what is done to that one now would be lost."""
        if self._leaving:
            self._waiting.append(then)
        else:
            then()

    def _turn(self, key: str) -> None:
        """What was typed comes first. Whoever turns on meanwhile gets the last one."""
        if self._leaving:
            return
        if key == self._key:
            self._write_told()
        else:
            self._leaving = True
            self._page.settle(self._leave)

    def _write_told(self) -> None:
        """The message says something else of the article in the page: it was read anew, merged or restored."""
        steps = self._page.history
        if steps is not None:
            self._bring(steps.current.source.text)

    def _bring(self, shown: str) -> None:
        """What the message says into the page, as one step that leaves what is typed this very moment."""
        text = self._work.entry.article.content
        if shown != text:
            self._page.rewrite(lambda now: caught_up_text(shown, text, now))

    def _leave(self, source: Source) -> None:
        self._leaving = False
        if self._work.key != self._key:
            self._take(source)
            if self._page.history is not None:
                self._steps[self._key] = self._page.history
            self._show()
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _show(self) -> None:
        self._key = self._work.key
        steps = self._steps.get(self._key)
        if steps is None:
            self._page.load(self._work.entry.article.content)
            return
        shown = steps.current.source.text
        self._page.load(shown, steps)
        self.shown.emit(self._key)
        self._bring(shown)

    def _came(self, source: Source) -> None:
        self.shown.emit(self._key)
        self.edited.emit(source)

    def _take(self, source: Source) -> None:
        if any(entry.key == self._key for entry in self._work.message.entries):
            self._work.put_text(self._key, source.text)
        self.edited.emit(source)
