"""Chromium for all tests of articles: one process, which ends with the last of them."""

import builtins
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


@pytest.fixture(autouse=True)
def plain_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hypothesis imports with each value it draws, which takes four times as long the way PySide has made it."""
    monkeypatch.setattr(builtins, "__import__", getattr(builtins, "__orig_import__", builtins.__import__))
