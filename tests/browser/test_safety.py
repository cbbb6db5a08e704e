"""Hostile articles in the real page: none runs, fetches, asks or leads away, whichever way it came in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWebEngineCore import QWebEngineSettings
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles.frame import Frame
from wego_desktop.ui.tasks import Tasks

from .driven import Driven
from .watched import Watched, watching


@pytest.fixture
def watched(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    with watching(qtbot, monkeypatch, lambda: Driven(qtbot, tasks)) as watched:
        watched.driven.page.resize(400, 700)  # as where they come through: see unwalled.py
        yield watched
        watched.driven.close()


def test_there_are_enough_of_them(watched: Watched) -> None:
    assert len(set(watched.vectors)) >= 250


def test_edited_they_do_nothing_and_change_by_what_is_typed_alone(watched: Watched) -> None:
    for vector in watched.vectors:
        article = f"<p>ab</p>{vector}"
        watched.driven.load(article)
        assert watched.typed() == f"<p>aQb</p>{vector}"
        watched.check(vector)
    watched.check_at_last()


def test_looked_at_they_do_nothing_and_stay_as_they_are(watched: Watched) -> None:
    watched.driven.page.set_frame(Frame.WIDE)
    watched.driven.page.set_dark(True)
    for vector in watched.vectors:
        watched.driven.load(vector)
        steps = watched.driven.page.history
        assert steps is not None
        assert steps.current.source.text == vector
        watched.check(vector)
    assert watched.driven.changes == []
    watched.check_at_last()


def test_the_page_is_locked_whatever_else_holds(watched: Watched) -> None:
    """The policy stops scripts too: nobody would notice that this lock is open."""
    settings = watched.driven.page._stage.page.settings()
    kinds = QWebEngineSettings.WebAttribute
    for off in (
        kinds.JavascriptEnabled,
        kinds.DnsPrefetchEnabled,
        kinds.HyperlinkAuditingEnabled,
        kinds.PluginsEnabled,
    ):
        assert not settings.testAttribute(off), off
    for off in (
        kinds.LocalContentCanAccessFileUrls,
        kinds.LocalContentCanAccessRemoteUrls,
        kinds.NavigateOnDropEnabled,
    ):
        assert not settings.testAttribute(off), off
    assert settings.testAttribute(kinds.WebRTCPublicInterfacesOnly)
    assert watched.driven.page._stage.page.profile().isOffTheRecord()
