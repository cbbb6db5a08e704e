"""Somebody at the packaged app: a screen, a mouse and keys, as X11 has them."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

SIZE = (1600, 1000)
_EYE = 0.4  # s
_PATIENCE = 6.0  # s until somebody tries once more


@contextmanager
def screen() -> Iterator[str]:
    """An X server of its own; yields its name."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-ac"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdout
        try:
            yield f":{int(server.stdout.readline())}"
        finally:
            server.terminate()


class Person:
    """Knows the window by its title; places are px from its upper left corner."""

    def __init__(self, display: str, folder: Path) -> None:
        self._display, self._folder = display, folder
        self.window = ""

    def find(self, title: str) -> None:
        """Wait for the window and give it the keys, as a window manager would."""

        def has_keys() -> bool:
            self.window = self._search(title)
            self._xdotool("windowfocus", self.window or "0", check=False)
            return bool(self.window) and self._xdotool("getwindowfocus", check=False).strip() == self.window

        wait_for(has_keys, f"a window called {title}", 60)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--window", self.window, str(x), str(y), "click", "1")
        time.sleep(_EYE)  # nobody clicks before they see what the click before did

    def press(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def try_until(self, act: Callable[[], object], condition: Callable[[], bool], what: str) -> None:
        """Do it, and again where nothing came of it: the window may have been busy arranging itself."""
        deadline = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < deadline, f"tried in vain: {what}"
            act()
            again = time.monotonic() + _PATIENCE
            while time.monotonic() < again and not condition():
                time.sleep(0.1)

    def see(self, name: str) -> Image.Image:
        """The screen as it is now, kept as NAME.png."""
        file = self._folder / f"{name}.png"
        subprocess.run(["import", "-display", self._display, "-window", "root", str(file)], check=True)
        with Image.open(file) as picture:
            return picture.convert("RGB")

    def _search(self, title: str) -> str:
        found = self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()
        return found[-1] if found else ""

    def _xdotool(self, *words: str, check: bool = True) -> str:
        told = subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self._display, "PATH": "/usr/bin:/bin"},
            check=check,
            capture_output=True,
        )
        return told.stdout.decode()


def wait_for(condition: Callable[[], bool], what: str, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}"
        time.sleep(0.1)
