"""Pauses of tests: as between the tries of the app, a hundredth as long."""

import time

from wego_desktop.wechat.progress import Cancel, stop_if

SHARE = 0.01


def brief(seconds: float, cancel: Cancel | None) -> None:
    """In place of what the client waits between two tries."""
    stop_if(cancel)
    time.sleep(seconds * SHARE)
