"""About, and the licences behind it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wego_desktop import __version__, licences
from wego_desktop.ui.about import About
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.licences_sheet import LicencesSheet
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the build collects it."""
    folder = tmp_path / licences.FOLDER
    folder.mkdir()
    (folder / "MIT.txt").write_text("Do as you like", "utf-8")
    (folder / "more.txt").write_text("名字", "utf-8")
    entry = {"name": "thing", "version": "1", "terms": "MIT", "source": "", "text": ["MIT.txt", "more.txt"]}
    (folder / licences.INDEX).write_text(json.dumps([entry]), "utf-8")
    monkeypatch.setattr(licences, "resources", lambda: tmp_path)
    return folder


def said(about: About) -> str:
    return "\n".join(label.text() for label in about.findChildren(QLabel))


def test_about_tells_the_version_and_where_qt_can_be_replaced(qtbot: QtBot, look: Look) -> None:
    about = About(look)
    qtbot.addWidget(about)
    assert __version__ in said(about)
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath) in said(about)
    assert "General Public License, version 3." not in said(about)


def test_the_package_with_codecs_is_under_the_gpl(
    qtbot: QtBot, look: Look, packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "has_codecs", lambda: True)
    with_them = About(look)
    monkeypatch.setattr(licences, "has_codecs", lambda: False)
    without = About(look)
    qtbot.addWidget(with_them)
    qtbot.addWidget(without)
    assert "GNU General Public License, version 3" in said(with_them)
    assert "GNU General Public License, version 3" not in said(without)


def test_the_button_asks_for_all_licences(qtbot: QtBot, look: Look) -> None:
    about = About(look)
    qtbot.addWidget(about)
    button = next(each for each in about.findChildren(OutlineButton) if each.text() == "Licences")
    with qtbot.waitSignal(about.licences_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_sheet_shows_every_part_and_the_text_of_the_chosen(qtbot: QtBot, look: Look, tasks: Tasks) -> None:
    sheet = LicencesSheet(look, tasks)
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: sheet.list.count() > 5)
    names = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    assert names == sorted(names, key=str.lower)
    sheet.list.setCurrentRow(next(row for row, name in enumerate(names) if name.startswith("requests ")))
    assert "Apache-2.0" in sheet.facts.text()
    assert "Apache License" in sheet.text.toPlainText()


def test_what_the_build_collected_is_shown(packaged: Path) -> None:
    assert licences.is_packaged()
    assert licences.parts() == [licences.Part("thing", "1", "MIT", "", "Do as you like\n\n名字")]


def test_files_that_can_not_be_read_are_told(qtbot: QtBot, look: Look, tasks: Tasks, packaged: Path) -> None:
    (packaged / "more.txt").unlink()
    sheet = LicencesSheet(look, tasks)
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: "more.txt" in sheet.facts.text())


def test_the_packages_that_ours_needs_are_known_with_their_terms() -> None:
    found = {part.name.lower(): part for part in licences.installed()}
    assert {"requests", "pillow", "pyside6", "keyring", "wego-desktop"} <= found.keys()
    assert "pytest" not in found
    assert all(part.terms for part in found.values())
