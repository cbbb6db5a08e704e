"""Chromium for all tests of articles: one process, which ends with the last of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .browser import Browser

CORPUS = Path(__file__).parent / "corpus"


def stored(name: str) -> str:
    """An article of the corpus as WeChat stores it, its line ends included."""
    return (CORPUS / f"{name}.html").read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as browser:
        yield browser
