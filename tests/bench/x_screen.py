"""When a window is there to be seen: asked of an X server of its own, so that any program can be watched."""

import ctypes
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_ALL, _WHOLE_PIXELS = ctypes.c_ulong(-1), 2
# Where every window of 1440 x 900 at the corner has something other than black: bar, middle, foot.
_PLACES = ((720, 30), (720, 450), (430, 800))
_CARDS = 200  # px from the top


class Screen:
    """A black root, and what programs put on it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, function).restype = ctypes.c_void_p
        for function in ("XDefaultRootWindow", "XGetPixel"):
            getattr(self._x, function).restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def wait(self, is_so: "Callable[[Screen], bool]", seconds: float = 60) -> None:
        """Raises RuntimeError when it does not become so."""
        deadline = time.perf_counter() + seconds
        while not is_so(self):
            if time.perf_counter() > deadline:
                raise RuntimeError("The screen did not change as it should")
            time.sleep(0.001)

    def shows_window(self, *, some: bool = False) -> bool:
        """Whether all of the places, or some, have a colour."""
        return (any if some else all)(bool(self._colour(x, y)) for x, y in _PLACES)

    def shows_cards(self) -> bool:
        """Whether there is something else than canvas where the first cards are."""
        return len({self._colour(x, _CARDS) for x in range(20, 400, 20)}) > 1

    def _colour(self, x: int, y: int) -> int:
        one = ctypes.c_uint(1)
        place = (ctypes.c_int(x), ctypes.c_int(y), one, one)
        image = ctypes.c_void_p(self._x.XGetImage(self._display, self._root, *place, _ALL, _WHOLE_PIXELS))
        colour = int(self._x.XGetPixel(image, 0, 0)) & 0xFFFFFF
        self._x.XDestroyImage(image)
        return colour


@contextmanager
def screen() -> Iterator[Screen]:
    """Needs Xvfb."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-ac", "-br", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout
        try:
            yield Screen(f":{int(server.stdout.readline())}")
        finally:
            server.terminate()
