"""What the tests of the ledgers share."""

import threading
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.limits import Target
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.wechat.errors import Trouble

HOUR = 3600
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Clock:
    """Unix seconds that go on by order only."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


class Heard:
    """What a tab told."""

    def __init__(self, tab: Shelf) -> None:
        self.said: list[str] = []
        self.troubles: list[Trouble] = []
        self.uploads: list[Upload] = []
        tab.said.connect(self.said.append)
        tab.trouble.connect(self.troubles.append)
        tab.uploads_made.connect(self.uploads.extend)


def picture(path: Path, colour: str = "teal") -> Path:
    Image.new("RGB", (320, 200), colour).save(path)
    return path


def send(opened: OpenAccount, path: Path, target: Target, title: str = "") -> Uploaded:
    what = Upload(path, target, path.name, title=title, introduction=title)
    return opened.upload(what, lambda _done, _total: None, threading.Event())


def names(tab: Shelf) -> list[str]:
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def details(tab: Shelf) -> list[str]:
    """What a screen reader says of each card."""
    return [
        tab.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(tab.model.rowCount())
    ]


def click(tab: Shelf, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(tab.grid.viewport(), LEFT, keys, tab.grid.visualRect(tab.model.index(row, 0)).center())
    QApplication.processEvents()  # what is selected is told when the hand rests


def press(tab: Shelf, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(tab.grid, key, keys)
    QApplication.processEvents()
