"""Asks one thing at a time."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog

Q = TypeVar("Q", bound=QDialog)


class OneQuestion(Generic[Q]):
    """A later one takes the place of one that nobody answered. asked: what is open now."""

    def __init__(self) -> None:
        self.asked: Q | None = None

    def ask(self, question: Q) -> None:
        self.close()
        self.asked = question
        question.finished.connect(partial(self._answered, question))
        question.open()

    def close(self) -> None:
        """Nobody has to answer any more."""
        if self.asked is not None:
            self.asked.close()

    def _answered(self, question: Q, _result: int) -> None:
        if self.asked is question:
            self.asked = None
