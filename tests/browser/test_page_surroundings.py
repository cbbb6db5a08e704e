"""What else a person does with the page: paste, drop, look for a finding; and what the app does meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles.frame import Frame
from wego_desktop.ui.articles.mark import Mark
from wego_desktop.ui.tasks import Tasks

from .driven import MS, Driven

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_pasting_is_asked_for_and_nothing_goes_in_by_itself(driven: Driven, qtbot: QtBot) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 1)
    mime = QMimeData()
    mime.setHtml("<b>X</b>")
    QApplication.clipboard().setMimeData(mime)
    for modifiers, plain in ((CONTROL, False), (CONTROL | SHIFT, True)):
        with qtbot.waitSignal(driven.page.paste_wanted, timeout=MS) as asked:
            driven.key(Qt.Key.Key_V, modifiers)
        assert asked.args == [plain]
    assert driven.text() == "<p  >ab</p>"


def test_copied_text_has_the_articles_own_addresses(driven: Driven) -> None:
    driven.load("<p>ab<img data-src='https://mmbiz.qpic.cn/a/0'>cd</p>")
    driven.select("ab", 1, "cd", 1)
    QApplication.clipboard().clear()
    driven.key(Qt.Key.Key_C, CONTROL)
    driven.wait(lambda: bool(QApplication.clipboard().text()))
    html = QApplication.clipboard().mimeData().html()
    assert '<img data-src="https://mmbiz.qpic.cn/a/0">' in html
    assert "wego:" not in html
    driven.key(Qt.Key.Key_X, CONTROL)
    driven.wait(lambda: bool(driven.changes))
    assert driven.text() == "<p>ad</p>"


def drop(driven: Driven, mime: QMimeData, place: QPoint) -> None:
    """As the window system does it."""
    view = driven.page._view
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(view, enter)
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(view, event)


def place_of(driven: Driven, selector: str) -> QPoint:
    box = driven.js(
        f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])"
        f"(document.querySelector({selector!r}).getBoundingClientRect())"
    )
    assert isinstance(box, list)
    return QPoint(round(box[0]), round(box[1]))


def test_dropped_files_are_handed_over_with_the_caret_where_they_fell(
    driven: Driven, qtbot: QtBot, tmp_path: Path
) -> None:
    driven.load("<p>one</p><p id=two>two</p>")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    with qtbot.waitSignal(driven.page.files_dropped, timeout=MS) as dropped:
        drop(driven, mime, place_of(driven, "#two"))
    assert dropped.args == [[tmp_path / "a.png"]]
    assert driven.js("getSelection().anchorNode.data") == "two"
    assert driven.text() == "<p>one</p><p id=two>two</p>"


def test_dropped_html_is_handed_over(driven: Driven, qtbot: QtBot) -> None:
    driven.load("<p>one</p>")
    mime = QMimeData()
    mime.setHtml("<p>x</p>")
    with qtbot.waitSignal(driven.page.html_dropped, timeout=MS) as dropped:
        drop(driven, mime, place_of(driven, "#article p"))
    assert dropped.args is not None
    assert dropped.args[0].html() == "<p>x</p>"
    assert driven.text() == "<p>one</p>"


def test_html_goes_in_at_the_caret_as_one_step(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 1)
    driven.page.run("insertHtml", "<b>x</b><img src='https://mmbiz.qpic.cn/a/0'>")
    driven.wait(lambda: bool(driven.changes))
    assert driven.text() == '<p  >a<b>x</b><img src="https://mmbiz.qpic.cn/a/0">b</p>'
    driven.wait(lambda: "https://mmbiz.qpic.cn/a/0" in driven.pictures.asked)
    assert driven.undo() == "<p  >ab</p>"


def test_a_command_that_is_unknown_is_refused(driven: Driven, caplog: pytest.LogCaptureFixture) -> None:
    driven.load("<p>a</p>")
    told: list[object] = []
    driven.page.run("noSuchThing", then=told.append)
    driven.wait(lambda: bool(told))
    assert told == [{"refused": "gone"}]
    caplog.clear()


def test_a_rewriting_is_one_step_and_comes_after_what_was_typed(driven: Driven) -> None:
    driven.load("<p  >ab</p><p>old</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p><p>old</p>"
    driven.page.rewrite(lambda text: text.replace("old", "new"))
    driven.type("d")
    driven.wait(lambda: any("new" in source.text for source in driven.changes))
    assert driven.text() == "<p  >abcd</p><p>new</p>"
    driven.wait(lambda: driven.js("view.article.textContent") == "abcdnew")
    for _ in range(3):
        before = driven.undo()
    assert before == "<p  >ab</p><p>old</p>"


def test_findings_stand_beside_their_blocks_and_can_be_clicked(driven: Driven, qtbot: QtBot) -> None:
    html = "<section><p>one</p><p>two <a href=x>three</a></p></section>"
    driven.load(html)
    driven.page.mark([Mark(3, "warns", "a link", "f1")])
    driven.wait(lambda: driven.js("document.querySelectorAll('#overlay i').length") == 2)
    with qtbot.waitSignal(driven.page.mark_chosen, timeout=MS) as chosen:
        target = driven.page._view.focusProxy()
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=place_of(driven, "#overlay .bar"))
    assert chosen.args is not None
    assert chosen.args[0] == "f1"
    assert driven.text() == html
    driven.page.show_element(3)
    driven.wait(lambda: driven.js("document.querySelectorAll('#overlay .ring').length") == 1)
    driven.page.mark([])
    driven.wait(lambda: driven.js("document.querySelectorAll('#overlay .bar').length") == 0)


def test_f6_leaves_the_page_and_tab_stays(qtbot: QtBot, tasks: Tasks) -> None:
    around = QWidget()
    field = QLineEdit(around)
    driven = Driven(qtbot, tasks)
    driven.page.setParent(around)
    outer = QVBoxLayout(around)
    outer.addWidget(driven.page)
    outer.addWidget(field)
    around.show()
    around.activateWindow()
    driven.load("<p>a</p>")
    driven.select("a", 1)
    driven.key(Qt.Key.Key_Tab)
    driven.type("b")
    assert driven.text() == "<p>ab</p>"
    driven.key(Qt.Key.Key_F6)
    driven.wait(field.hasFocus)
    driven.close()
    around.deleteLater()


def test_frames_and_the_dark_preview(driven: Driven) -> None:
    driven.page.set_head("题目", "作者", "4月5日 08:00", "南山茶事")
    driven.load("<p>a</p>")
    width = "Math.round(document.getElementById('phone').getBoundingClientRect().width)"
    driven.wait(lambda: driven.js(width) == 375)
    assert driven.js("document.getElementById('title').textContent") == "题目"
    driven.page.set_frame(Frame.WIDE)
    driven.wait(lambda: driven.js(width) == driven.page.width())
    driven.page.set_dark(True)
    colour = "getComputedStyle(document.getElementById('phone')).backgroundColor"
    driven.wait(lambda: driven.js(colour) == "rgb(25, 25, 25)")
    assert driven.text() == "<p>a</p>"


def test_the_dark_preview_lightens_inks_and_darkens_grounds_and_leaves_the_text_alone(driven: Driven) -> None:
    html = "<p style='color:#333;background-color: #FFF'>a</p><p style='background: rgb(7, 193, 96);color: white'>b</p>"
    driven.load(html)
    driven.page.set_dark(True)
    lightness = """[...view.article.children].map((one) => getComputedStyle(one)).flatMap((style) =>
      [style.color, style.backgroundColor].map((each) => each.match(/\\d+/g).slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0)))"""
    found = driven.js(lightness)
    assert isinstance(found, list)
    dark_ink, light_ground, light_ink, green = found  # red, green and blue together
    assert dark_ink > 450 > 150 > light_ground
    assert light_ink > 600
    assert abs(green - (7 + 193 + 96)) < 4
    assert driven.text() == html


def test_a_page_that_keeps_dying_is_left_and_nothing_typed_is_lost(driven: Driven, qtbot: QtBot) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p>"
    for again in (True, True, False):
        with qtbot.waitSignal(driven.page.crashed, timeout=MS) as crashed:
            driven.kill()
        assert crashed.args == [again]
        if again:
            driven.wait_for_page("abc")
    told: list[str] = []
    driven.page.settle(lambda source: told.append(source.text))
    driven.wait(lambda: bool(told))
    assert told == ["<p  >abc</p>"]
    driven.page.reload()
    driven.wait_for_page("abc")


def test_a_page_that_was_not_closed_goes_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    """The profile may not go before its page: Qt would warn, which fails the test."""
    driven = Driven(qtbot, tasks)
    driven.load("<p>a</p>")
    driven.page.deleteLater()


def test_what_stays_as_it_looks_is_not_dressed_again(driven: Driven) -> None:
    """Each edit says the title again; all of the page would be laid out for it."""
    driven.load("<p>a</p>")
    spied = "((dress) => (...told) => { window.dressed = (window.dressed ?? 0) + 1; return dress(...told); })"
    driven.js(f"(view.dress = {spied}(view.dress), 0)")
    for title in ("One", "One", "Two", "Two"):
        driven.page.set_head(title, "", "")
    driven.page.set_dark(False)
    driven.page.set_frame(driven.page.frame)
    assert driven.js("[window.dressed, document.getElementById('title').textContent]") == [2, "Two"]
