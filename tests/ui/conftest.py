"""What every test of the window lives in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.language import Language
from wego_desktop.ui.style import Scheme, Style

Show = Callable[..., QWidget]


@pytest.fixture(scope="session")
def language(qapp: QApplication) -> Iterator[Language]:
    """English from its catalogue, as a person reads it: the source knows no plurals."""
    before = QLocale()
    yield Language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def english(language: Language) -> Iterator[None]:
    yield
    if language.code != "en":
        language.choose("en")


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    """Light, whatever the system has; the application looks as before when it ends."""
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    made = Style(qapp, Scheme.LIGHT)
    yield made
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])
    qapp.setStyle(before[3])
    made.deleteLater()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Puts widgets in an active window, which lives as long as the test."""
    windows: list[QWidget] = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield put
    for window in windows:
        window.close()
