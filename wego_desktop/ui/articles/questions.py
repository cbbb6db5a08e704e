"""Lets a worker ask the page, which only the window's thread may talk to, and wait for the answer."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from wego_desktop.ui.task import Task

_LOOK = 0.1  # s between two looks whether anyone still waits for the work

Ask = Callable[[str, Callable[[object], object]], None]
"""Asks for the canonical text of a source and tells it (None when there is none). On the window's thread."""


class PageGone(Exception):  # noqa: N818 - says what happened
    """The page ended before it answered."""


class _Question:
    def __init__(self, html: str) -> None:
        self.html = html
        self.answer: str | None = None
        self.answered = threading.Event()


class Questions(QObject):
    """Built on the window's thread, asked from workers."""

    _asked = Signal(object)

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._open: set[_Question] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._asked.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def canonical(self, html: str, task: Task) -> str:
        """What Chromium makes of a source. In a worker; blocks. Raises PageGone, also when the task is to stop."""
        question = _Question(html)
        with self._lock:
            if self._closed:
                raise PageGone
            self._open.add(question)
        self._asked.emit(question)
        while not question.answered.wait(_LOOK) and not task.is_set():
            pass
        with self._lock:
            self._open.discard(question)
        if question.answer is None:
            raise PageGone
        return question.answer

    def drop(self) -> None:
        """The page is gone: wake all who wait."""
        with self._lock:
            asked, self._open = self._open, set()
        for question in asked:
            question.answered.set()

    def close(self) -> None:
        """The page does not come back."""
        with self._lock:
            self._closed = True
        self.drop()

    def _pass_on(self, question: _Question) -> None:
        with self._lock:
            still_asked = question in self._open
        if still_asked:
            self._ask(question.html, lambda answer: _answer(question, answer))


def _answer(question: _Question, answer: object) -> None:
    question.answer = answer if isinstance(answer, str) else None
    question.answered.set()
