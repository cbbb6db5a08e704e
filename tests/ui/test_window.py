"""The window before anything fills it: its ground, what it takes meanwhile, and what is said where nothing comes."""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from wego_desktop import start
from wego_desktop.settings import GEOMETRY, Settings
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens
from wego_desktop.ui.window import Window


@pytest.fixture
def chosen(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def window(qtbot: QtBot, chosen: Settings) -> Iterator[Window]:
    made = Window(chosen, LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_seen)
    yield made
    made.close()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_bar_and_canvas_are_there_at_once(qtbot: QtBot, chosen: Settings, tokens: Tokens) -> None:
    window = Window(chosen, tokens)
    qtbot.addWidget(window)
    picture = window.grab().toImage()
    middle = picture.width() // 2
    assert picture.pixelColor(middle, 20) == tokens.window
    assert picture.pixelColor(middle, 55) == tokens.line
    assert picture.pixelColor(middle, picture.height() // 2) == tokens.canvas


def test_it_can_be_closed_before_it_is_filled(window: Window, chosen: Settings) -> None:
    window.resize(900, 600)
    assert window.close()
    assert chosen.get(GEOMETRY)


@pytest.mark.parametrize(
    ("theme", "system", "tokens"),
    [("light", "black", LIGHT), ("dark", "white", DARK), ("system", "black", DARK), ("system", "white", LIGHT)],
)
def test_the_ground_has_the_colours_that_were_chosen(theme: str, system: str, tokens: Tokens) -> None:
    assert start.ground(theme, QPalette(system)) is tokens


def test_what_keeps_the_app_from_starting_is_said_in_a_box(window: Window) -> None:
    start._fail(window, False, OSError("the disk is full"))
    (box,) = window.findChildren(QMessageBox)
    assert box.isVisible()
    assert "the disk is full" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert not window.isVisible()


def test_what_was_closed_is_not_filled_any_more(qtbot: QtBot, window: Window) -> None:
    def build() -> NoReturn:
        raise AssertionError

    errors: list[BaseException] = []
    rest = start.Rest(build, errors.append, window)
    window.close()
    qtbot.waitUntil(lambda: not rest._timer.isActive())
    assert errors == []


def test_files_that_come_with_the_start_are_kept_until_it_is_filled(window: Window, tmp_path: Path) -> None:
    window.look_at([tmp_path / "a.png"])
    window.welcome_files([tmp_path / "b.png"])
    assert window.early == [tmp_path / "a.png", tmp_path / "b.png"]


def test_it_is_filled_even_if_it_is_never_seen(qtbot: QtBot, chosen: Settings) -> None:
    window = Window(chosen, LIGHT)
    qtbot.addWidget(window)
    errors: list[BaseException] = []

    def build() -> NoReturn:
        raise OSError("no")

    rest = start.Rest(build, errors.append, window)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "no"
    assert rest.failed
    rest.close()
