"""What every test of the window lives in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from wego_desktop.ui.language import Language


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
