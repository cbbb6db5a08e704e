"""Chromium for tests: starts chromium.py and asks it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Command = tuple[object, ...]


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
        return self.ask(("canonical", html))[0]

    def load(self, html: str) -> str:
        return self.ask(("load", html))[0]

    def edit(self, name: str, pick: int = 0, a: int = 0, b: int = 0, words: str = "") -> str:
        return self.ask(("edit", name, pick, a, b, words))[0]

    def command(self, name: str, argument: object = None, selection: object = None) -> Act:
        """Run a command of the editor on what is loaded; ``selection`` as acts.js tells, None for what is selected."""
        return Act(**json.loads(self.ask(("command", name, argument, selection))[0]))

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
