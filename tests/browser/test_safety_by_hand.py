"""A person clicks, presses and drops in hostile articles: the page stays where it is and asks for nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.tasks import Tasks

from .driven import MS, Driven
from .test_page_surroundings import drop
from .vectors import EVENTS, LATELY, LINKS, VECTORS
from .watched import Watched, watching

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
KEY = Qt.Key
CLICKS = ((LEFT, NONE), (LEFT, CONTROL), (LEFT, SHIFT), (LEFT, ALT), (MIDDLE, NONE))
TO_BE_CLICKED = [
    number
    for number, vector in enumerate(VECTORS)
    if vector in {*LINKS, *LATELY} or (vector in EVENTS and ("click" in vector or "focus" in vector))
]
# Places to click, at most three: links first, then whatever takes a click.
SPOTS = """JSON.stringify(
  [...view.article.querySelectorAll("a, area, button, input, [onclick], [tabindex], img, p + *")]
    .map((each) => each.getBoundingClientRect()).filter(({width, height}) => width > 1 && height > 1).slice(0, 3)
    .map(({x, y, width, height}) => [x + Math.min(width / 2, 8), y + height / 2]))"""
FOCUS = """(() => {
  const found = view.article.querySelector("a[href], button, input, [tabindex]");
  found?.focus();
  return found ? 1 : 0;
})()"""
PRESSED = [(KEY.Key_Return, NONE), (KEY.Key_Return, CONTROL), (KEY.Key_Space, NONE)]
# Keys that a browser would do something about. F6 and those of undo are the app's own.
OF_BROWSERS = [
    (KEY.Key_I, CONTROL | SHIFT),
    (KEY.Key_J, CONTROL | SHIFT),
    (KEY.Key_C, CONTROL | SHIFT),
    (KEY.Key_F12, NONE),
    (KEY.Key_F5, NONE),
    (KEY.Key_F7, NONE),
    (KEY.Key_F11, NONE),
    (KEY.Key_R, CONTROL),
    (KEY.Key_U, CONTROL),
    (KEY.Key_P, CONTROL),
    (KEY.Key_S, CONTROL),
    (KEY.Key_O, CONTROL),
    (KEY.Key_N, CONTROL),
    (KEY.Key_T, CONTROL),
    (KEY.Key_L, CONTROL),
    (KEY.Key_D, CONTROL),
    (KEY.Key_Left, ALT),
    (KEY.Key_Home, ALT),
    (KEY.Key_Back, NONE),
    (KEY.Key_Refresh, NONE),
]


@pytest.fixture
def watched(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    with watching(qtbot, monkeypatch, lambda: Driven(qtbot, tasks)) as watched:
        watched.driven.page.resize(900, 700)  # all that is to be clicked is in sight
        yield watched
        watched.driven.close()


def target(watched: Watched) -> QWidget:
    return watched.driven._target


def count(watched: Watched, event: str) -> None:
    """So that a test knows that what it did has reached the page."""
    watched.driven.load("<p>ab</p>")
    watched.ask(f"window.counted = 0; document.addEventListener('{event}', () => window.counted++, true); 1")


def test_clicked_they_lead_nowhere(watched: Watched) -> None:
    clicked = 0
    count(watched, "mousedown")
    for number in TO_BE_CLICKED:
        vector = watched.vectors[number]
        watched.driven.load(f"<p>ab</p>{vector}")
        spots = watched.spots(SPOTS)
        for spot in spots:
            for button, modifiers in CLICKS:
                QTest.mouseClick(target(watched), button, modifiers, spot)
                clicked += 1
        watched.check(vector)
    assert clicked > 300
    assert watched.ask("window.counted") == clicked
    watched.check_at_last()


def test_links_and_forms_do_not_answer_to_keys(watched: Watched) -> None:
    pressed = 0
    count(watched, "keydown")
    for number in TO_BE_CLICKED:
        vector = watched.vectors[number]
        watched.driven.load(f"<p>ab</p><section contenteditable=false>{vector}</section>")
        if watched.ask(FOCUS) == 1:
            pressed += 1
            for key, modifiers in PRESSED:
                watched.driven.key(key, modifiers)
        watched.check(vector)
    assert pressed > 25
    assert watched.ask("window.counted") == pressed * (len(PRESSED) + 1)  # Ctrl is one
    watched.check_at_last()


def test_keys_of_browsers_do_nothing(watched: Watched) -> None:
    article = f"<p>ab</p><p><a href='{watched.canary.address}/key'>cd</a></p>"
    for key, modifiers in OF_BROWSERS:
        watched.driven.load(article)
        watched.driven.select("cd", 1)
        watched.driven.key(key, modifiers)
        watched.check(f"{key} {modifiers}")
        assert QApplication.topLevelWidgets().count(watched.driven.page.window()) == 1
    watched.check_at_last()


def test_the_browsers_own_menu_never_comes(watched: Watched, qtbot: QtBot) -> None:
    """It could open links, save pictures, show the source in a window."""
    driven = watched.driven
    driven.load(f"<p>ab</p><p><a href='{watched.canary.address}/menu'>cd<img src='{watched.canary.address}/i'></a></p>")
    for spot in watched.spots(SPOTS):
        with qtbot.waitSignal(driven.page.context_wanted, timeout=MS):
            QTest.mouseClick(target(watched), Qt.MouseButton.RightButton, NONE, spot)
        assert QApplication.activePopupWidget() is None
    assert driven.page._view.findChildren(QMenu) == []
    watched.check("the menu")


def test_dropped_links_and_pages_are_only_handed_over(watched: Watched, qtbot: QtBot) -> None:
    driven = watched.driven
    driven.load("<p>ab</p>")
    for text in (f"{watched.canary.address}/dropped", "javascript:1", "data:text/html,<script>1</script>", "qrc:/x"):
        mime = QMimeData()
        mime.setUrls([QUrl(text)])
        with qtbot.waitSignal(driven.page.html_dropped, timeout=MS):
            drop(driven, mime, QPoint(60, 200))
        watched.check(text)
    for number, vector in enumerate(watched.vectors[::8]):
        mime = QMimeData()
        mime.setHtml(vector)
        with qtbot.waitSignal(driven.page.html_dropped, timeout=MS):
            drop(driven, mime, QPoint(60, 200))
        watched.check(f"{number} {vector}")
    assert driven.text() == "<p>ab</p>"
    watched.check_at_last()
