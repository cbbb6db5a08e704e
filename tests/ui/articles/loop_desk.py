"""A message on the table, and a person who writes it in a fake browser: what they do, and what has to be so then."""

import random
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.ui.articles.bringing_in import BringingIn
from wego_desktop.ui.articles.editor_foot import EditorFoot
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

from .fake_browser import END, FakeBrowser, canonical

MS = 10_000
TEXTS = ("<p  >one</p>", "<p>two</p>", "three")


class Pasting(QObject):
    """What comes into an article from outside; ``ready`` is emitted by the test."""

    ready = Signal(str, str)
    replaced = Signal(dict)
    imported = Signal(dict, str)
    said = Signal(str)
    trouble = Signal(object)
    busy = Signal(bool)

    def paste(self) -> None: ...
    def take_files(self) -> None: ...
    def take(self) -> None: ...


class Desk:
    """Somebody who types, turns and pastes, and what has to be where: each sign is one of its kind."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, look: Look, seed: int, loses: float = 0.0) -> None:
        self.qtbot, self.random = qtbot, random.Random(seed)
        self.work = Work(Message(Place.DRAFT, tuple(Entry(Article("", content=text)) for text in TEXTS)))
        self.browser = FakeBrowser(tasks, seed, loses)
        page = cast(Any, self.browser)
        self.turning = Turning(tasks, self.work, page, self.browser)
        self.pasting = Pasting()
        self.around = QWidget()
        qtbot.addWidget(self.around)
        qtbot.addWidget(self.browser.view)
        BringingIn(
            self.work, page, self.turning, cast(Any, self.pasting), Notices(look, self.around),
            EditorFoot(look, self.around), QMenu(self.around), lambda: None, self.around,
        )  # fmt: skip
        self._next = 0x4E00
        self.wanted: dict[str, str] = {}  # sign to the article it is for; "" for whichever was there
        self.turning.begin()

    @property
    def keys(self) -> list[str]:
        return [entry.key for entry in self.work.message.entries]

    def text(self, key: str) -> str:
        return self.work.message.entry(key).article.content

    def sign(self, key: str) -> str:
        self._next += 1
        self.wanted[chr(self._next)] = key
        return chr(self._next)

    # Acts

    def write(self) -> None:
        is_sure = not self.turning.is_leaving and self.work.key == self.turning.key
        self.browser.press(self.sign(self.turning.key if is_sure else ""))

    def turn(self) -> None:
        self.work.choose(self.random.choice(self.keys))

    def paste(self) -> None:
        key = self.random.choice(self.keys)
        self.pasting.ready.emit(f"<b>{self.sign(key)}</b>", key)

    def rewrite(self) -> None:
        key = self.random.choice(self.keys)
        sign = self.sign(key)
        self.turning.rewrite(key, lambda text: f"<p>{sign}</p>{text}")

    def nest(self) -> None:
        """What no source can say."""
        if self.browser.is_alive and self.browser.script.text.endswith(END):
            self.browser.script.type("<p>x</p>", None)

    def compose(self) -> None:
        self.browser.compose(self.sign(""))

    def go_on(self) -> None:
        self.browser.script.commit()
        self.browser.script.tell()

    def settle(self) -> None:
        self.browser.settle(lambda _source: None)

    def end(self) -> None:
        """Or begin again; after several ends a person says when, who has seen before that it ended."""
        if self.browser.is_alive:
            self.browser.end(for_good=self.random.random() < 0.3)
        elif not self.browser.is_gone or self._is_told:
            self.browser.begin()

    @property
    def _is_told(self) -> bool:
        is_busy = self.turning.is_leaving or self.turning.is_rewriting_unseen
        return not is_busy and not self.browser.document._waiting

    ACTS: tuple[Callable[["Desk"], None], ...] = (
        write,
        write,
        write,
        turn,
        paste,
        rewrite,
        nest,
        compose,
        go_on,
        settle,
    )

    def play(self, acts: int, *, ends: bool) -> None:
        for number in range(acts):
            is_end = ends and (number == acts // 3 or self.random.random() < 0.06)
            (self.end if is_end else self.random.choice(self.ACTS).__get__(self))()
            for _ in range(self.random.randrange(6)):
                self.browser.step()
                QApplication.processEvents()

    def rewrite_first(self, sign: str) -> None:
        self.turning.rewrite(self.keys[0], lambda text: f"<p>{sign}</p>{text}")

    def is_next(self, function: str) -> bool:
        """Whether the page is about to do this."""
        return bool(self.browser._calls) and self.browser._calls[0][0] == function

    def until(self, is_so: Callable[[], bool]) -> None:
        """Go on step by step."""

        def goes_on() -> bool:
            while not is_so():
                if not self.browser.step():
                    return False
            return True

        self.qtbot.waitUntil(goes_on, timeout=MS)

    # What has to be so

    def rest(self) -> None:
        """Nobody does anything any more, and the browser answers."""
        if self.browser.is_gone:
            self.qtbot.waitUntil(lambda: self._is_told, timeout=MS)
        if not self.browser.is_alive:
            self.browser.begin()
        self.browser.loses = 0.0
        self.go_on()
        self.qtbot.waitUntil(self._is_at_rest, timeout=MS)

    def _is_at_rest(self) -> bool:
        while self.browser.step():
            pass
        if self.browser.script.composing:
            self.browser.commit()
        self.browser.script.tell()  # as it does by itself after a moment
        return self._is_told and self.browser.document.is_settled

    def settled(self) -> str:
        told: list[str] = []
        self.browser.settle(lambda source: told.append(source.text))
        self.qtbot.waitUntil(lambda: self._is_at_rest() and bool(told), timeout=MS)
        return told[0]

    def check(self) -> None:
        for key in self.keys:
            self.work.choose(key)
            self.rest()
            assert self.settled() == self.text(key)
            assert self.browser.script.text == canonical(self.text(key))
        for sign, key in self.wanted.items():
            places = [each for each in self.keys for found in self.text(each) if found == sign]
            if sign in self.browser.lost:
                assert len(places) <= 1
            else:
                assert len(places) == 1, (sign, places)
                assert key in ("", places[0]), (sign, key, places)
