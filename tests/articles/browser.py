"""Chromium for tests: starts chromium.py and asks it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Command = tuple[object, ...]
_SHORT = 20_000  # characters of an article that is remembered


@dataclass(frozen=True)
class Act:
    """What came of a command.

    :ivar html: the article's innerHTML
    :ivar marked: the same, with "[" and "]" where the selection is
    :ivar canonical: what Chromium makes of ``html``
    :ivar value: what the command gave back
    """

    html: str
    marked: str
    canonical: str
    value: Any


class Browser:
    """One Chromium for many questions; it ends with the ``with`` block.

    What it makes of a short article is asked once: it makes the same of it each time.

    :param home: where it may keep what it likes
    :ivar asked: the length of each source it was asked to read
    :raises RuntimeError: when the process does not start or ends early
    """

    def __init__(self, home: Path) -> None:
        here = Path(__file__).parent
        environment = {
            **os.environ,
            "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu --disable-logging",
        }
        self.asked: list[int] = []
        self._known: dict[str, str] = {}
        self._loaded = ""
        self._process = subprocess.Popen(
            [sys.executable, str(here / "chromium.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env=environment,
        )
        self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        self._process.stdout.close()

    def ask(self, *commands: Command) -> list[str]:
        """The answers to several commands at once; one trip to the page."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(commands) + "\n")
        self._process.stdin.flush()
        return self._read()

    def canonical(self, html: str) -> str:
        self.asked.append(len(html))
        if found := self._known.get(html):
            return found
        answer = self.ask(("canonical", html))[0]
        if len(html) < _SHORT:
            self._known[html] = answer
        return answer

    def load(self, html: str) -> str:
        self._loaded = html
        return self.ask(("load", html))[0]

    def again(self, html: str) -> None:
        """Load an article; nothing is parsed when it was loaded last."""
        if html == self._loaded:
            self.ask(("again",))
        else:
            self.load(html)

    def edit(self, name: str, pick: int = 0, a: int = 0, b: int = 0, words: str = "") -> str:
        return self.ask(("edit", name, pick, a, b, words))[0]

    def edits(self, html: str, edits: Iterable[Command]) -> list[str]:
        """What comes of each of some edits, as ``edit`` takes them, of an article."""
        return self._each(html, (("edit", *edit) for edit in edits))

    def commands(self, html: str, commands: Iterable[Command]) -> list[str]:
        """What comes of each of some commands, as ``command`` takes them, in an article."""
        return self._each(html, (("bare", *command) for command in commands))

    def _each(self, html: str, commands: Iterable[Command]) -> list[str]:
        first = [] if html == self._loaded else [("load", html)]
        again = chain.from_iterable((("again",), command) for command in commands)
        self._loaded = html
        return self.ask(*first, *again)[len(first) + 1 :: 2]

    def command(self, name: str, argument: object = None, selection: object = None) -> Act:
        """Run a command of the editor on what is loaded; ``selection`` as acts.js tells, None for what is selected."""
        return Act(**json.loads(self.ask(("command", name, argument, selection))[0]))

    def value(self, name: str, argument: object = None, selection: object = None) -> Any:
        """What a command gives back, and no look at the article."""
        return json.loads(self.ask(("value", name, argument, selection))[0])

    def marked(self, html: str) -> None:
        """Load an article in which "[" and "]" stand where the selection begins and ends."""
        self.ask(("marked", html))

    def _read(self) -> list[str]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("Chromium did not answer")
        answers: list[str] = json.loads(line)
        return answers
