"""What is said above the cards follows the language, as long as it is seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.notice import Notice
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.results import Results
from wego_desktop.ui.style import Look

ZH = {"Saved %n file(s)": "存好了 2 个文件", "Open folder": "打开文件夹", "Close": "关上"}


class Chinese(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, hint: str | None = None, number: int = -1) -> str | None:
        return ZH.get(text)


@pytest.fixture
def chinese(qapp: QCoreApplication) -> Iterator[QTranslator]:
    words = Chinese()
    yield words
    qapp.removeTranslator(words)


def test_a_notice_that_is_shown_takes_on_the_language(
    qapp: QApplication, qtbot: QtBot, chinese: QTranslator, tmp_path: Path
) -> None:
    notices = Notices(Look())
    qtbot.addWidget(notices)
    results = Results(notices, tmp_path)
    results.tell_saved([tmp_path / "a", tmp_path / "b"], [])
    notices.show()
    assert "2" in notices.notice.text
    qapp.installTranslator(chinese)
    qtbot.waitUntil(lambda: notices.notice.text == "存好了 2 个文件")
    assert notices.notice._button.text() == "打开文件夹"


def test_what_nobody_sees_stays_hidden(qapp: QApplication, qtbot: QtBot, chinese: QTranslator) -> None:
    notice = Notice(Look())
    qtbot.addWidget(notice)
    words = iter(("once",))
    notice.say(lambda: next(words))
    notice.hide()
    qapp.installTranslator(chinese)
    qtbot.waitUntil(lambda: notice._close.toolTip() == "关上")
    assert notice.isHidden()
