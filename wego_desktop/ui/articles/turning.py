"""One article leaves the page, another takes its place; what was typed reaches the message before."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.catching_up import caught_up_text
from wego_desktop.articles.history import History
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.unseen_line import Change, UnseenLine, Wish
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from wego_desktop.ui.articles.page import ArticlePage


def _nothing() -> None: ...


@dataclass(frozen=True)
class _Unseen:
    """What was done to an article that is not in the page: what is typed when it comes back need not agree with that.

    :ivar text: what the message said of it then; None when something else happened to it as well
    """

    text: str | None
    changes: tuple[Change, ...]

    def then(self, before: str, change: Change, text: str) -> "_Unseen":
        return _Unseen(text if self.text == before else None, (*self.changes, change))

    def __call__(self, text: str) -> str:
        for change in self.changes:
            text = change(text)
        return text


class Turning(QObject):
    """Each article keeps its own steps back while another is shown.

    shown(key): its article can be edited. edited(Source): the text of the article in the page is another.
    """

    shown = Signal(str)
    edited = Signal(object)

    def __init__(self, tasks: Tasks, work: Work, page: "ArticlePage", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._page = work, page
        self._key = ""
        self._leaving = False
        self._steps: dict[str, History] = {}
        self._agreed: dict[str, str] = {}  # what page and message said last, each time they said the same
        self._unseen: dict[str, _Unseen] = {}
        self._unseen_line = UnseenLine(tasks, self._unseen_text, self._take_unseen, self._give_back, self)
        self._waiting: deque[Callable[[], object]] = deque()
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

    def rewrite(self, key: str, change: Change, then: Callable[[], object] = _nothing) -> None:
        """Give an article the text that ``change`` makes of its own: as one step that can be taken back where it is in
        the page. It is asked in a worker, and perhaps more than once.

        then: called when the message has it, where that went without the page.
        """
        if key != self._key:
            self._unseen_line.put(Wish(key, change, then))
        elif self._leaving:
            self._waiting.append(lambda: self.rewrite(key, change, then))
        else:
            self._page.rewrite(change)

    def _unseen_text(self, key: str) -> str | None:
        return self._work.message.entry(key).article.content if key != self._key and self._knows(key) else None

    def _take_unseen(self, wish: Wish, before: str, text: str) -> None:
        """One that was shown before takes it as a step when it comes back."""
        self._work.put_text(wish.key, text)
        known = self._unseen.get(wish.key, _Unseen(self._agreed.get(wish.key), ()))
        self._unseen[wish.key] = known.then(before, wish.change, text)
        wish.then()

    def _give_back(self, wish: Wish) -> None:
        if self._knows(wish.key):
            self.rewrite(wish.key, wish.change, wish.then)

    @property
    def is_rewriting_unseen(self) -> bool:
        """Whether the message has not heard yet of all that was done to articles that are not in the page."""
        return not self._unseen_line.is_empty

    def once_unseen_rewritten(self, then: Callable[[], object]) -> None:
        """Call it when the message has heard of that."""
        self._unseen_line.once_empty(then)

    @property
    def is_leaving(self) -> bool:
        """Whether another article is about to take its place."""
        return self._leaving

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
            self._page.commit()
            self._page.settle(self._leave)
            if self._leaving:
                self._page.hold_keys()

    def _write_told(self) -> None:
        """The message may say something else of the article in the page: it was read anew, merged or restored."""
        steps = self._page.history
        if steps is not None:
            self._agree(steps.current.source)

    def _agree(self, shown: Source) -> None:
        """Page and message say the same again. What the message says comes into the page as one step that leaves what
        is typed this very moment; it did not hear of what was typed while it had no such article."""
        if not self._knows(self._key):
            return
        text, base = self._text, self._agreed.get(self._key, shown.text)
        if text == shown.text:
            self._agreed[self._key] = text
        elif text == base:
            self._take(shown)
        else:
            self._page.rewrite(lambda now: caught_up_text(base, text, now))

    @property
    def _text(self) -> str:
        """What the message says of the article in the page."""
        return self._work.message.entry(self._key).article.content

    def _leave(self, source: Source) -> None:
        self._leaving = False
        if self._work.key == self._key:
            self._page.let_keys()
            self._agree(source)
        else:
            self._hand_over(source)
            if self._page.history is not None:
                self._steps[self._key] = self._page.history
            self._show()
        while self._waiting and not self._leaving:
            self._waiting.popleft()()

    def _hand_over(self, source: Source) -> None:
        """What was typed goes into the message, and leaves what that heard from elsewhere."""
        base = self._agreed.get(self._key, source.text)
        if self._knows(self._key) and self._text not in (base, source.text):
            self._work.put_text(self._key, caught_up_text(base, self._text, source.text))
            self._agreed[self._key] = source.text
        else:
            self._take(source)

    def _show(self) -> None:
        self._key = self._work.key
        steps = self._steps.get(self._key)
        if steps is None:
            self._unseen.pop(self._key, None)
            self._agreed[self._key] = self._text
            self._page.load(self._text)
            return
        shown = steps.current.source
        self._page.load(shown.text, steps)
        self.shown.emit(self._key)
        unseen = self._unseen.pop(self._key, None)
        if unseen is not None and unseen.text == self._text:
            self._page.rewrite(unseen)
        else:
            self._agree(shown)
        self.edited.emit(shown)

    def _came(self, source: Source) -> None:
        self._agree(source)
        self.shown.emit(self._key)
        self.edited.emit(source)

    def _take(self, source: Source) -> None:
        if self._knows(self._key):
            self._work.put_text(self._key, source.text)
            self._agreed[self._key] = source.text
        self.edited.emit(source)

    def _knows(self, key: str) -> bool:
        return any(entry.key == key for entry in self._work.message.entries)
