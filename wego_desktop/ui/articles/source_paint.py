"""Colours the lines of a source that are in sight; a whole article of a megabyte would take seconds."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.tags import attributes
from wego_desktop.ui.style import Look

_BACK = 60  # lines above the first in sight in which its tag may have begun
_BEHIND = 20  # lines below the last that are coloured along


class Part(NamedTuple):
    """A stretch of a text, and the token of its colour."""

    start: int
    end: int
    ink: str


class SourcePaint(QObject):
    """Watches a view. signs: characters that are no part of the text but stand for its line ends."""

    def __init__(self, look: Look, view: QPlainTextEdit, signs: Callable[[], str]) -> None:
        super().__init__(view)
        self._look, self._view, self._signs = look, view, signs
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._paint)
        view.document().contentsChange.connect(lambda _at, _gone, _new: self._soon.start())
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        look.changed.connect(self.again)

    def again(self) -> None:
        """What is in sight may have changed."""
        self._soon.start()

    def _paint(self) -> None:
        blocks = list(self._in_sight())
        if not blocks:
            return
        first = blocks[0].position()
        text = "\n".join(block.text() for block in blocks)  # as many characters as there are positions
        parts = sorted(coloured(text, self._signs()))
        for block in blocks:
            start = block.position() - first
            self._dress(block, parts, start, start + block.length() - 1)
        document = self._view.document()
        document.markContentsDirty(first, len(text))

    def _in_sight(self) -> Iterator[QTextBlock]:
        view = self._view
        block = view.firstVisibleBlock()
        for _ in range(_BACK):
            if block.text().startswith("<") or not block.previous().isValid():
                break
            block = block.previous()
        bottom, behind = view.viewport().height(), 0
        top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()
        while block.isValid() and behind < _BEHIND:
            yield block
            top += view.blockBoundingRect(block).height()
            behind += top > bottom
            block = block.next()

    def _dress(self, block: QTextBlock, parts: list[Part], start: int, end: int) -> None:
        formats = []
        for part in parts:
            if part.start < end and part.end > start:
                made = QTextLayout.FormatRange()
                made.start = max(part.start, start) - start
                made.length = min(part.end, end) - start - made.start
                made.format = self._format(self._look.tokens.colour(part.ink))
                formats.append(made)
        if block.layout().formats() != formats:
            block.layout().setFormats(formats)

    @staticmethod
    def _format(colour: QColor) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(colour)
        return made


def coloured(text: str, signs: str = "") -> Iterator[Part]:
    """The parts of a source that are not plain text; ``signs`` among it are told as such."""
    for kind, start, end, _name in read(text):
        if kind in (Kind.START, Kind.END) and end > start:
            yield from _tag(text[start:end], start)
        elif kind is Kind.COMMENT or kind is Kind.SILENT:
            yield Part(start, end, "text3")
        elif kind is Kind.CHARACTER and text[start] == "&":
            yield Part(start, end, "warn")
        elif kind is Kind.RAW:
            yield Part(start, end, "text2")
    for place, sign in enumerate(text):
        if sign in signs:
            yield Part(place, place + 1, "disabled")


def _tag(tag: str, at: int) -> Iterator[Part]:
    """Its name, the names of its attributes, their values."""
    begin = 0
    for attribute in attributes(tag) if not tag.startswith("</") else ():
        yield Part(at + begin, at + attribute.start, "accent_text")
        quote = len(attribute.quote)
        value = attribute.value_start - quote if attribute.value_start < attribute.end else attribute.end
        yield Part(at + attribute.start, at + value, "info")
        if value < attribute.end:
            yield Part(at + value, at + attribute.end, "text2")
        begin = attribute.end
    yield Part(at + begin, at + len(tag), "accent_text")
