"""Colours that can be read, and a window that follows the system or the user."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from wego_desktop.paths import resources
from wego_desktop.ui.style import Look, Scheme, Style, palette, sheet
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens

HOSTILE = '<img src="file:///etc/hostname" width="300" height="200">'


def test_words_are_never_read_as_markup(style: Style, qtbot: QtBot) -> None:
    """A title that names a picture would have it opened from any path, on Windows also from another machine's."""
    label = QLabel(HOSTILE)
    qtbot.addWidget(label)
    label.show()
    assert label.sizeHint().height() < 100
    QToolTip.showText(QPoint(10, 10), HOSTILE, label)
    tips = [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel")]
    assert tips
    assert all(isinstance(tip, QLabel) and tip.textFormat() is Qt.TextFormat.PlainText for tip in tips)
    assert all(tip.height() < 100 for tip in tips)
    QToolTip.hideText()


def luminance(colour: QColor) -> float:
    red, green, blue = (_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "grounds"),
    [
        ("text", ("window", "canvas", "sunken", "raised", "accent_tint", "err_tint")),
        ("text2", ("window", "canvas", "raised", "accent_tint", "err_tint", "warn_tint")),
        ("text3", ("window", "canvas")),
        ("accent_text", ("window", "canvas", "accent_tint")),
        ("on_accent", ("accent_fill",)),
        ("err", ("window", "canvas", "err_tint")),
        ("warn", ("window", "canvas", "warn_tint")),
        ("info", ("window", "canvas", "info_tint")),
    ],
)
def test_words_can_be_read(tokens: Tokens, ink: str, grounds: tuple[str, ...]) -> None:
    found = {ground: contrast(tokens.colour(ink), tokens.colour(ground)) for ground in grounds}
    assert min(found.values()) >= 4.5, found


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.accent_line, tokens.window) >= 3
    assert contrast(tokens.accent_line, tokens.canvas) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_knows_only_tokens(tokens: Tokens) -> None:
    text = sheet(tokens)
    assert "$" not in text
    for picture in re.findall(r'url\("([^"]+)"\)', text):
        assert picture.startswith(resources().as_posix())
        assert resources().joinpath("style", picture.rsplit("/", 1)[1]).is_file()


def test_a_scheme_that_was_chosen_holds(style: Style, qapp: QApplication) -> None:
    style.choose(Scheme.DARK)
    assert style.look.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.window
    style.choose(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == LIGHT.window


def test_everyone_is_told_once_and_after_the_palette(style: Style, qapp: QApplication) -> None:
    seen: list[QColor] = []
    style.look.changed.connect(lambda: seen.append(qapp.palette().color(QPalette.ColorRole.Window)))
    style.choose(Scheme.DARK)
    style.choose(Scheme.DARK)
    assert seen == [DARK.window]


def test_without_a_word_from_the_system_the_palette_decides(qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setPalette(palette(DARK))
    style = Style(qapp)
    dark = style.look.tokens.dark
    qapp.setPalette(before)
    qapp.setStyleSheet("")
    style.deleteLater()
    assert dark


def test_fields_wear_the_tokens(style: Style, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    style.choose(Scheme.DARK)
    field.resize(200, 32)
    assert field.grab().toImage().pixelColor(100, 6) == DARK.canvas


def test_type(qtbot: QtBot) -> None:
    look = Look()
    assert look.font().pixelSize() >= 13
    assert look.font("details").pixelSize() == look.font().pixelSize() - 1
    assert look.font("title").weight() == QFont.Weight.DemiBold
    assert look.font("page").pixelSize() == look.font().pixelSize() + 7
    assert look.font("numbers").featureTags()
    assert any("CJK" in family or "Micro Hei" in family for family in look.font().families())
    mono = QFontMetrics(look.font("mono"))
    assert mono.horizontalAdvance("iiii") == mono.horizontalAdvance("WWWW")


def test_a_colour_that_is_none() -> None:
    with pytest.raises(AttributeError):
        LIGHT.colour("dark")
