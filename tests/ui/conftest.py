"""What every test of the window lives in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from wego_desktop.ui.language import Language
from wego_desktop.ui.style import Scheme, Style


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
