"""Troubles as people meet them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.trouble import LABELS, TroublePanel
from wego_desktop.wechat.errors import NetworkError, Trouble, WechatError, trouble_of
from wego_desktop.wechat.troubles import Action

LEFT = Qt.MouseButton.LeftButton
REFUSED = WechatError(40164, "invalid ip 203.0.113.7, not in whitelist rid: 6593b2c5-1a2b3c4d-5e6f7a8b", "token")


@pytest.fixture(params=[False, True], ids=["bar", "block"])
def panel(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[TroublePanel]:
    window = QWidget()
    made = TroublePanel(Look(parent=window), window, block=request.param)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(900, 600)
    window.show()
    yield made
    window.close()


def texts(panel: TroublePanel) -> str:
    return "\n".join(words.text() for words in panel.findChildren(Words) if words.isVisible())


def button(panel: TroublePanel, text: str) -> QWidget:
    buttons = [*panel.findChildren(OutlineButton), *panel.findChildren(QuietButton)]
    return next(button for button in buttons if button.text() == text and button.isVisible())


def test_nothing_is_said_before_something_happens(panel: TroublePanel) -> None:
    assert panel.isHidden()


def test_it_says_what_and_why_and_offers_the_way_out(qtbot: QtBot, panel: TroublePanel) -> None:
    panel.show_trouble(trouble_of(NetworkError("material/batchget_material", "The connection was refused.")))
    assert "WeChat could not be reached\nThe connection was refused." in texts(panel)
    assert panel.accessibleName().startswith("WeChat could not be reached")
    with qtbot.waitSignal(panel.action) as taken:
        QTest.mouseClick(button(panel, "Try again"), LEFT)
    assert taken.args == ["retry"]


def test_a_refused_address_is_copied_and_the_console_asked_for(qtbot: QtBot, panel: TroublePanel) -> None:
    panel.show_trouble(trouble_of(REFUSED))
    assert "203.0.113.7" in texts(panel)
    with qtbot.waitSignal(panel.action) as taken:
        QTest.mouseClick(button(panel, "Copy and open the console"), LEFT)
    assert taken.args == ["open-console"]
    assert QGuiApplication.clipboard().text() == "203.0.113.7"
    with qtbot.waitSignal(panel.action) as taken:
        QTest.mouseClick(button(panel, "Try again"), LEFT)
    assert taken.args == ["retry"]


def test_details_are_folded_until_asked_for(panel: TroublePanel) -> None:
    panel.show_trouble(trouble_of(REFUSED))
    assert "errcode" not in texts(panel)
    QTest.keyClick(button(panel, "Details"), Qt.Key.Key_Space)
    assert "errcode 40164" in texts(panel)
    assert "6593b2c5-1a2b3c4d-5e6f7a8b" in texts(panel)
    QTest.mouseClick(button(panel, "Hide details"), LEFT)
    assert "errcode" not in texts(panel)


def test_details_are_copied_whole(panel: TroublePanel) -> None:
    panel.show_trouble(Trouble("Something unexpected happened", "", Action.COPY_DETAILS, details="ValueError: x"))
    QTest.mouseClick(button(panel, "Copy the details"), LEFT)
    assert QGuiApplication.clipboard().text() == "Something unexpected happened\nValueError: x"


def test_it_can_be_closed(qtbot: QtBot, panel: TroublePanel) -> None:
    panel.show_trouble(trouble_of(REFUSED))
    close = next(button for button in panel.findChildren(QuietButton) if button.accessibleName() == "Close")
    with qtbot.waitSignal(panel.dismissed):
        QTest.mouseClick(close, LEFT)
    assert panel.isHidden()
    assert panel.trouble is None


def test_the_next_trouble_takes_the_place_of_the_first(panel: TroublePanel) -> None:
    panel.show_trouble(trouble_of(REFUSED))
    panel.show_trouble(trouble_of(ValueError("x")))
    assert "203.0.113.7" not in texts(panel)


def test_long_sentences_are_never_cut(qtbot: QtBot, panel: TroublePanel) -> None:
    panel.window().resize(520, 600)
    panel.show_trouble(Trouble("What happened " * 12, "Because " * 60, Action.RETRY))

    def all_fits() -> bool:
        return all(
            words.height() >= words.heightForWidth(words.width())
            for words in panel.findChildren(Words)
            if words.isVisible() and words.wordWrap()
        )

    qtbot.waitUntil(all_fits)


def test_every_way_out_has_its_words() -> None:
    assert set(LABELS) == set(Action) - {Action.NONE}
