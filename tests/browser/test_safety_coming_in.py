"""Hostile articles that are pasted, imported, written as source or shown by fields: nothing of them runs or calls."""

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from articles.harmless import harm
from plain_words import read_as_markup
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks

from .driven import Driven
from .seats import Seat, message, seated, unreached
from .watched import Watched, watching

CONTROL = Qt.KeyboardModifier.ControlModifier
TOGETHER = 18


@pytest.fixture
def both(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Seat, Watched]]:
    """The editor, and everything that must not come of what is put into it."""
    with unreached(tasks) as opened, ExitStack() as stack:
        seats: list[Seat] = []

        def sit() -> Driven:
            seats.append(stack.enter_context(seated(qtbot, tasks, opened, message("<p>ab</p>", "<p>cd</p>"))))
            return seats[0].driven

        with watching(qtbot, monkeypatch, sit) as watched:
            yield seats[0], watched


def groups(vectors: Sequence[str]) -> Iterator[list[str]]:
    for at in range(0, len(vectors), TOGETHER):
        yield list(vectors[at : at + TOGETHER])


def html(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(text)
    return mime


def test_pasted_they_lose_what_runs(both: tuple[Seat, Watched]) -> None:
    seat, watched = both
    came = 0
    for group in groups(watched.vectors):
        for vector in group:
            seat.editor.pasting.take(html(vector))
        seat.wait()
        watched.check("\n".join(group))
        assert harm(seat.stored) == []
        came += len(seat.stored)
        seat.clear()
    assert came > 1000
    watched.check_at_last(seat.clear)


def test_pasted_by_key_they_lose_what_runs(both: tuple[Seat, Watched]) -> None:
    seat, watched = both
    seat.driven.select("ab", 1)
    for vector in watched.vectors[::20]:
        QGuiApplication.clipboard().setMimeData(html(f"{vector}<p>Z</p>"))
        before = seat.stored.count("Z")
        seat.driven.key(Qt.Key.Key_V, CONTROL)
        seat.driven.wait(lambda: seat.stored.count("Z") > before)  # noqa: B023 - waited for here
        watched.check(vector)
    assert harm(seat.stored) == []


def test_imported_as_markdown_they_lose_what_runs(both: tuple[Seat, Watched], tmp_path: Path) -> None:
    seat, watched = both
    came = 0
    for at, group in enumerate(groups(watched.vectors)):
        for number in range(0, len(group), 3):
            file = tmp_path / f"{at}-{number}.md"
            text = "\n\n".join(
                f"{one}\n\n![x](<{watched.canary.address}/md>) `{one}`" for one in group[number : number + 3]
            )
            file.write_text(f"# A\n\n{text}\n", "utf-8")
            seat.editor.pasting.take_markdown(file)
        seat.wait()
        watched.check("\n".join(group))
        assert harm(seat.stored) == []
        came += seat.stored.count("</code>")
        seat.clear()
    assert came > 150, "as words"
    if seat.editor.pasting.asking is not None:  # whether to bring pictures along: it lies over the page
        seat.editor.pasting.asking.close()
    watched.check_at_last(seat.clear)


def test_written_as_source_they_stay_as_written_and_do_nothing(both: tuple[Seat, Watched]) -> None:
    seat, watched = both
    middle = seat.editor.middle
    for vector in watched.vectors[::12]:
        middle.turn()
        seat.driven.wait(lambda: middle.shows_source)
        middle.source.setPlainText(f"<p>ab</p>{vector}")
        written = middle.source.source
        watched.check(vector)
        middle.turn()
        seat.driven.wait(lambda: seat.stored == written)  # noqa: B023 - waited for here
        watched.check(vector)
    watched.check_at_last(seat.clear)


def test_rewritten_they_do_nothing(both: tuple[Seat, Watched]) -> None:
    """As repairs, restored versions and what others wrote do it."""
    seat, watched = both
    key = seat.editor.work.key
    for vector in watched.vectors[1::3]:
        seat.editor.turning.rewrite(key, lambda _text: f"<p>ab</p>{vector}")  # noqa: B023 - waited for here
        seat.driven.wait(lambda: seat.editor.work.entry.article.content == f"<p>ab</p>{vector}")  # noqa: B023
        watched.check(vector)
    watched.check_at_last(seat.clear)


def test_as_titles_authors_and_digests_they_are_words(
    both: tuple[Seat, Watched], qtbot: QtBot, qapp: QApplication
) -> None:
    seat, watched = both
    before = qapp.styleSheet()
    style = Style(qapp, Scheme.LIGHT)
    work, shown = seat.editor.work, 0
    for group in groups(watched.vectors):
        for vector in group[::4]:
            entry = work.entry
            article = replace(entry.article, title=vector, author=vector, digest=vector, source_url=vector)
            work.put(replace(entry, article=article))
            qapp.processEvents()
            assert not list(read_as_markup(seat.editor)), vector
            assert seat.editor.head.title.text() == vector.strip()
            shown += 1
        watched.check("\n".join(group))
        assert watched.ask("document.getElementById('title').childElementCount") == 0
    assert shown > 50
    watched.check_at_last(seat.clear)
    qapp.setStyleSheet(before)
    style.deleteLater()


def texts(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield action.text()
        if (below := action.menu()) is not None:
            assert isinstance(below, QMenu)
            yield from texts(below)


def test_the_menu_in_the_page_opens_no_link_and_saves_no_picture(both: tuple[Seat, Watched]) -> None:
    seat, watched = both
    seat.clear(f"<p>ab</p><p><a href='{watched.canary.address}/menu'>cd<img src='{watched.canary.address}/i'></a></p>")
    seat.driven.select("cd", 1)
    (spot,) = watched.spots(
        "JSON.stringify([view.article.querySelector('a')].map((a) => a.getClientRects()[0])"
        ".map(({x, y, height}) => [x + 8, y + height / 2]))"
    )
    QTest.mouseClick(seat.driven._target, Qt.MouseButton.RightButton, pos=spot)
    seat.driven.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = list(texts(menu))
    menu.close()
    assert any(text.startswith("Copy") for text in found)
    assert not [text for text in found if re.search(r"open|save|download|view|inspect|reload", text, re.IGNORECASE)]
    watched.check("the menu")
