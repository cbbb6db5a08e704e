"""The practice account: an Official Account in a process of its own, on this machine."""

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError
from wego_desktop.wechat.troubles import Action

if TYPE_CHECKING:  # imported when the process is started, in a worker
    import subprocess

_PATIENCE = 20.0  # s; a slow disk at first start
_GRACE = 5.0  # s for it to end by itself


@dataclass(frozen=True)
class PracticeAddress:
    """Where it answers, and as whom."""

    base_url: str
    app_id: str
    app_secret: str = field(repr=False)


class PracticeUnavailable(TroubleError):  # noqa: N818 - says what happened
    """The process did not start, or said nothing that makes sense. details: what it wrote on its way out."""

    def __init__(self, details: str) -> None:
        what = QT_TRANSLATE_NOOP("Trouble", "The practice account did not start")
        why = QT_TRANSLATE_NOOP("Trouble", "Another WEGO Desktop may have it open. Close that one, then try again.")
        super().__init__(Trouble(what, why, Action.RETRY, details=details))


class PracticeServer:
    """Starts the process when it is first needed and again when it died. It ends when its standard input closes, so
    it goes with the app however the app goes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._address: PracticeAddress | None = None

    def address(self) -> PracticeAddress:
        """Where the account answers now; starts it if it is not there. Raises PracticeUnavailable."""
        with self._lock:
            if self._process is None or self._process.poll() is not None or self._address is None:
                self._close()
                self._address = self._start()
            return self._address

    def close(self) -> None:
        with self._lock:
            self._close()

    def _start(self) -> PracticeAddress:
        import subprocess

        log = self._folder / "server.log"  # a file, not a pipe: nobody would empty a pipe
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                _command(self._folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            )
        line = _first_line(self._process)
        try:
            told = json.loads(line)
            return PracticeAddress(told["base_url"], told["app_id"], told["app_secret"])
        except (ValueError, KeyError, TypeError):
            self._close()
            said = log.read_text("utf-8", "replace").strip()
            raise PracticeUnavailable(said) from None

    def _close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with _killed_after(_GRACE, process):
                process.communicate()  # closes its standard input, which tells it to end


def _command(folder: Path) -> list[str]:
    # A frozen app has no ``-m``: its executable starts the account itself when told so.
    start = [sys.executable, "--sandbox"] if getattr(sys, "frozen", False) else [sys.executable, "-m", _MODULE]
    return [*start, "--folder", str(folder)]


_MODULE = "wego_desktop.sandbox"


def _first_line(process: "subprocess.Popen[bytes]") -> bytes:
    """The line it begins with, or b"" when it ended or stayed silent for too long."""
    stdout: IO[bytes] | None = process.stdout
    with _killed_after(_PATIENCE, process):
        return stdout.readline() if stdout else b""


@contextmanager
def _killed_after(seconds: float, process: "subprocess.Popen[bytes]") -> Iterator[None]:
    """Wait no longer than this for a process."""
    watchdog = threading.Timer(seconds, process.kill)
    watchdog.start()
    try:
        yield
    finally:
        watchdog.cancel()
        watchdog.join()
