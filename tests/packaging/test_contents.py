"""The lists that the build follows name things that are there, and keep what the app needs."""

import configparser
import plistlib
from importlib.util import find_spec
from pathlib import Path

import pytest
from bundle import contents, debian, icons, libraries, licences, reach, systems
from bundle.contents import is_wanted
from PIL import Image
from pytestqt.qtbot import QtBot

HERE = Path(__file__).resolve().parent.parent.parent
RESOURCES = HERE / "resources"


def package(name: str) -> Path:
    found = find_spec(name)
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0])


def test_every_resource_is_there() -> None:
    assert all(list(RESOURCES.glob(pattern)) for pattern in contents.RESOURCES)
    taken = {Path(source).relative_to(RESOURCES).as_posix() for source, _folder in contents.resources(RESOURCES)}
    kept_out = {"bundle", "pictures", "translations"}  # what makes the package; the README's; the catalogues' sources
    there = {file.relative_to(RESOURCES).as_posix() for file in RESOURCES.rglob("*") if file.is_file()}
    assert {name for name in there - taken if name.split("/")[0] not in kept_out} == set()
    assert {"translations/wego_zh_CN.qm", "editor/shell.html"} <= taken


@pytest.mark.skipif(not (package("PySide6") / "Qt" / "plugins").is_dir(), reason="Qt is the system's, or Windows's")
def test_every_plugin_that_linux_needs_is_there() -> None:
    plugins = package("PySide6") / "Qt" / "plugins"
    kept = {
        f"{file.parent.name}/{file.name}"
        for file in plugins.rglob("*.so")
        if is_wanted(f"PySide6/Qt/plugins/{file.parent.name}/{file.name}", str(file))
    }
    needed = {
        "platforms/libqxcb.so",
        "platforms/libqoffscreen.so",
        "imageformats/libqwebp.so",
        "iconengines/libqsvgicon.so",
    }
    assert needed | {"multimedia/libffmpegmediaplugin.so"} <= kept
    assert not any(name.startswith(("qmltooling", "sqldrivers", "assetimporters")) for name in kept)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/libexec/QtWebEngineProcess", True),
        ("PySide6/Qt/resources/qtwebengine_resources.pak", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/translations/qtwebengine_locales/zh-CN.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/de.pak", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
    ],
)
def test_what_stays_and_what_goes(name: str, stays: bool) -> None:
    assert is_wanted(name, f"/somewhere/{name}") is stays


@pytest.mark.parametrize(
    ("name", "stays"), [("libgtk-3.so.0", False), ("libstdc++.so.6", False), ("libssl.so.3", True)]
)
def test_the_builders_own_system_stays_at_home(name: str, stays: bool) -> None:
    assert is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}") is stays


def test_only_libraries_of_qt_that_something_needs_go_along() -> None:
    entries = [
        ("PySide6/QtGui.abi3.so", "gui", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "qt-gui", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "qt-core", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick3D.so.6", "qt-3d", "BINARY"),
        ("PySide6/Qt/libexec/QtWebEngineProcess", "process", "BINARY"),
        ("libQt6Quick3D.so.6", "PySide6/Qt/lib/libQt6Quick3D.so.6", "SYMLINK"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    links = {"gui": ["libQt6Gui.so.6"], "qt-gui": ["libQt6Core.so.6", "libc.so.6"]}
    kept = [name for name, _, _ in reach.without_idle_qt(entries, lambda file: links.get(file, []))]
    assert kept == [name for name, _, _ in entries if "3D" not in name]


def test_the_origin_of_every_library_in_the_wheels_is_written_down() -> None:
    site = package("PIL").parent
    files = [
        file.name for folder in ("av.libs", "pillow.libs", "pillow_heif.libs") for file in (site / folder).glob("*")
    ]
    qt = [file.name for file in (site / "PySide6" / "Qt" / "lib").glob("*.so.*") if file.name.count(".") == 2]
    assert [name for name in files + qt if libraries.library_of(name) is None] == []


def test_an_unknown_library_stops_the_build(tmp_path: Path) -> None:
    entries = [("libnobody-knows.so.1", str(tmp_path), "BINARY")]
    with pytest.raises(licences.UnknownLicenceError, match="nobody-knows"):
        licences.collect(entries, tmp_path / "licences", codecs=True)


def test_the_menu_entry_can_be_read() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(debian.desktop_entry())
    assert entry["Desktop Entry"]["Exec"] == "wego-desktop %F"
    assert entry["Desktop Entry"]["MimeType"].count(";") == len(systems.MIME_TYPES)
    assert all(each.count("/") == 1 for each in systems.MIME_TYPES)


def test_windows_and_macos_are_told_the_version() -> None:
    assert "filevers=(1, 2, 3, 0)" in systems.version_resource("1.2.3")
    compile(systems.version_resource("1.2.3"), "version.txt", "eval")
    assert plistlib.loads(plistlib.dumps(systems.property_list("1.2.3")))["CFBundleVersion"] == "1.2.3"


def test_the_icon_is_drawn_in_every_size(qtbot: QtBot, tmp_path: Path) -> None:
    drawn = icons.draw(RESOURCES / "app-icon.svg", tmp_path)
    for size, file in drawn.items():
        with Image.open(file) as picture:
            assert picture.size == (size, size)
            assert picture.getpixel((0, 0)) == (0, 0, 0, 0)
    with Image.open(tmp_path / "wego-desktop.ico") as ico:
        assert {(16, 16), (256, 256)} <= ico.info["sizes"]
    assert (tmp_path / "wego-desktop.icns").stat().st_size > 10_000
