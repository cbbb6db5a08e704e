"""How long work is watched and stopped."""

from collections.abc import Callable
from typing import Protocol

from wego_desktop.wechat.errors import Cancelled

Progress = Callable[[int, int], None]
"""Told (bytes done, bytes in all) from the thread that works; in all is 0 when the server does not say."""


class Cancel(Protocol):
    """A threading.Event, or anything like it."""

    def is_set(self) -> bool: ...


def stop_if(cancel: Cancel | None) -> None:
    """Raise :class:`Cancelled` when the user has stopped this."""
    if cancel is not None and cancel.is_set():
        raise Cancelled
