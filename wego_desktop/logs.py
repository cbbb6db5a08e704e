"""The log file, and what must never stand in it."""

import logging
import re
import threading
from pathlib import Path

_HIDDEN = "***"
_PARAMETER = re.compile(r"""(access_token|secret|appsecret)(["']?\s*[=:]\s*["']?)([^&\s"',}]+)""", re.IGNORECASE)
_lock = threading.Lock()
_secrets: set[str] = set()


def keep_secret(text: str) -> None:
    """From now on this text (a token, an AppSecret) is blotted out wherever :func:`redact` sees it."""
    if len(text) >= 6:  # shorter ones would blot out ordinary words
        with _lock:
            _secrets.add(text)


def redact(text: str) -> str:
    """The text without secrets: known ones, and whatever stands behind ``access_token=`` or ``secret=``."""
    with _lock:
        known = sorted(_secrets, key=len, reverse=True)
    for secret in known:
        text = text.replace(secret, _HIDDEN)
    return _PARAMETER.sub(rf"\1\2{_HIDDEN}", text)


class RedactingFormatter(logging.Formatter):
    """Formats a record, its traceback included, and then blots out what is secret."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class LogFile(logging.Handler):
    """A file of 1 MB, and two old ones; made with the first record, since what turns it takes 15 ms to load."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._turning: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._turning is None:
                self._turning = self._made()
        except Exception:  # as where the interpreter ends: no call to a logger raises
            self.handleError(record)
        else:
            self._turning.emit(record)

    def close(self) -> None:
        if self._turning is not None:
            self._turning.close()
        super().close()

    def _made(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        made = RotatingFileHandler(self._file, "a", 1_048_576, backupCount=2, encoding="utf-8", delay=True)
        made.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return made


def set_up(folder: Path) -> Path:
    """Log to ``wego-desktop.log``; returns the file."""
    file = folder / "wego-desktop.log"
    root = logging.getLogger()
    root.addHandler(LogFile(file))
    root.setLevel(logging.INFO)
    # These two write whole URLs, and so tokens, at DEBUG.
    for name in ("urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.WARNING)
    return file
