"""The form in which the language is chosen."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from wego_desktop import settings
from wego_desktop.settings import Settings
from wego_desktop.ui.language import Language
from wego_desktop.ui.settings_form import SettingsForm
from wego_desktop.ui.style import Look


def test_it_speaks_the_language_that_was_just_chosen_in_it(
    qtbot: QtBot, look: Look, language: Language, tmp_path: Path
) -> None:
    chosen = Settings(tmp_path / "settings.json")
    form = SettingsForm(look, chosen)
    qtbot.addWidget(form)
    form.changed.connect(lambda _key: language.choose(chosen.get(settings.LANGUAGE)))
    box, theme = form.findChild(QComboBox, settings.LANGUAGE.key), form.findChild(QComboBox, settings.THEME.key)
    assert box is not None
    assert theme is not None
    box.setCurrentIndex(box.findData("zh_CN"))
    qtbot.waitUntil(lambda: "语言" in {label.text() for label in form.findChildren(QLabel)})
    assert form.windowTitle() == "设置"
    assert (box.accessibleName(), theme.currentText()) == ("语言", "跟随系统")
    qtbot.waitUntil(lambda: [button.text() for button in form.findChildren(QPushButton)] == ["关闭"])
    assert chosen.get(settings.LANGUAGE) == "zh_CN", "speaking another language chooses nothing"
