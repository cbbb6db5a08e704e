"""Another language and another theme while the editor is open: all of it follows, and nothing that was typed goes."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from wego_desktop.ui.style import Scheme
from wego_desktop.wechat.answers import Kind

from .days import Start
from .driven import MS

# A title, keys, an address; and arrows of Qt that only more tabs would need.
OWN = re.compile(r"news \d+|Esc|Shift\+F3|https://mp\.weixin\.qq\.com/.*|Scroll (Left|Right)")
WORD = re.compile(r"[A-Za-z]{3,}")


class Marking(QTranslator):
    """Speaks a language in which every sentence stands in marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        return f"‹{text.replace('%n', str(n))}›"


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[Marking]:
    translator = Marking()
    yield translator
    qapp.removeTranslator(translator)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything there is to read or hear of a widget and all in it, and whose it is."""
    for one in (root, *root.findChildren(QWidget)):
        name = f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        said = [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        if isinstance(one, QLabel | QAbstractButton):
            said.append(one.text())
        if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
            said.append(one.placeholderText())
        if isinstance(one, QMenu):
            said.append(one.title())
        actions = [action.text() for action in one.actions() if isinstance(action, QAction)]
        for text in (*said, *actions):
            yield text, name


def unmarked(root: QWidget) -> set[tuple[str, str]]:
    """What is in no marks and has a word that is not a person's."""
    return {
        (text, name) for text, name in texts(root) if "‹" not in text and WORD.search(text) and not OWN.fullmatch(text)
    }


def test_all_of_the_editor_speaks_another_language(start: Start, qapp: QApplication, marking: Marking) -> None:
    day = start(draft=1)
    day.open_shown(Kind.DRAFT)
    day.driven.select("1", 1)
    day.driven.type("A")
    assert unmarked(day.editor)
    qapp.installTranslator(marking)
    QCoreApplication.processEvents()
    assert unmarked(day.editor) == set()
    assert day.text.startswith("<p>1A</p>")
    assert "‹" not in day.text


def test_the_theme_changes_around_the_article(start: Start) -> None:
    day = start(draft=1)
    day.open_shown(Kind.DRAFT)
    day.driven.select("1", 1)
    day.driven.type("A")
    look, style = day.window.workspace._look, day.window.workspace._style
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    before, was = day.driven.js(colour), look.tokens.sunken
    style.choose(Scheme.DARK)
    day.driven.wait(lambda: day.driven.js(colour) != before)
    assert look.tokens.sunken != was
    assert day.editor.page._stage.page.backgroundColor() == look.tokens.sunken
    assert day.text.startswith("<p>1A</p>")
    style.choose(Scheme.LIGHT)
    day.driven.wait(lambda: day.driven.js(colour) == before)
    day.driven.type("B")
    assert day.text.startswith("<p>1AB</p>")
    day.qtbot.waitUntil(lambda: "1AB" in day.editor.work.entry.article.content, timeout=MS)
