"""The command line, as processes of their own: what it answers, and what it says where no window can open."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from wego_desktop import __version__, display, options, surroundings
from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts

linux = pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are looked at")


def run(*arguments: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    """changes: of the environment; None takes a variable away."""
    environment = {**os.environ, **changes}
    command = [sys.executable, "-m", "wego_desktop", *arguments]
    kept = {name: value for name, value in environment.items() if value is not None}
    return subprocess.run(command, capture_output=True, text=True, timeout=90, env=kept, check=False)


def test_version_and_help_need_no_window() -> None:
    told = run("--version", DISPLAY=None, QT_QPA_PLATFORM=None)
    assert (told.returncode, told.stdout) == (0, f"wego-desktop {__version__}\n")


def test_help_names_every_way(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        options.read(["--help"])
    assert end.value.code == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("FILE", "--practice", "--screenshot", "--quit-after", "--version"))


@pytest.mark.parametrize(
    "wrong", [["--quit-after", "soon"], ["--quit-after", "-1"], ["--quit-after", "nan"], ["--screenshot", "x.doc"]]
)
def test_what_can_not_be_read_is_said(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        options.read(wrong)
    assert end.value.code == 2
    assert wrong[1] in capsys.readouterr().err


def test_a_picture_needs_a_folder_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        options.read(["--screenshot", str(tmp_path / "none" / "x.png")])
    assert options.read(["--screenshot", str(tmp_path / "x.png")]).screenshot == tmp_path / "x.png"


@linux
def test_without_a_display_it_ends_with_a_sentence() -> None:
    told = run(DISPLAY=None, WAYLAND_DISPLAY=None, XDG_SESSION_TYPE=None, QT_QPA_PLATFORM=None)
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in told.stderr


def test_the_window_is_drawn_without_a_screen_and_the_app_ends(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "window.png"
    told = run("--screenshot", str(file), DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert told.returncode == 0, told.stderr
    picture = QImage(str(file))
    assert picture.width() >= 760
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 20  # the welcome, not an empty pane
    assert not any("Traceback" in log.read_text("utf-8") for log in (home / "log").glob("*"))


def test_it_quits_by_itself() -> None:
    told = run("--quit-after", "0.1")
    assert (told.returncode, told.stderr) == (0, "")


def test_what_keeps_it_from_starting_is_said(home: Path) -> None:
    (home / "config" / "accounts.json").mkdir(parents=True)
    told = run("--quit-after", "60")
    assert told.returncode == 1
    assert "could not start: IsADirectoryError" in told.stderr
    assert any("IsADirectoryError" in log.read_text("utf-8") for log in (home / "log").glob("*"))


def test_a_home_that_can_not_be_written_is_said(home: Path) -> None:
    (home / "config").write_text("not a folder")
    told = run("--quit-after", "60")
    assert told.returncode == 1
    assert "could not start: FileExistsError" in told.stderr


def test_it_starts_where_nothing_can_be_logged(home: Path) -> None:
    (home / "log").write_text("not a folder")
    told = run("--quit-after", "0.1")
    assert told.returncode == 0
    assert "Nothing can be logged" in told.stderr


def test_it_opens_the_account_where_that_can_not_be_remembered(home: Path) -> None:
    file = home / "config" / "accounts.json"
    file.parent.mkdir()
    Accounts(file).put(Account(PRACTICE_KEY, "", "", practice=True))
    file.with_name("accounts.json.part").mkdir()
    assert run("--practice", "--quit-after", "0.1").returncode == 0
    assert "which account is open was not written" in (home / "log" / "wego-desktop.log").read_text("utf-8")


def begun(first: str) -> subprocess.CompletedProcess[str]:
    """Started after these lines of Python."""
    code = f"{first}\nfrom wego_desktop import options, start\nsys.exit(start.main(options.read(sys.argv[1:])))"
    command = [sys.executable, "-c", f"import sys\n{code}", "--quit-after", "60"]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


def test_an_app_of_which_parts_are_missing_says_so_and_logs_it(home: Path) -> None:
    told = begun("sys.modules['wego_desktop.ui.workspace'] = None")
    assert told.returncode == 1
    assert "could not start: ModuleNotFoundError" in told.stderr
    assert "ModuleNotFoundError" in (home / "log" / "wego-desktop.log").read_text("utf-8")


def test_the_first_moment_can_be_interrupted() -> None:
    interrupt = "class Finder:\n    def find_spec(self, name, *_rest):\n"
    interrupt += "        if name == 'wego_desktop.app': raise KeyboardInterrupt\nsys.meta_path.insert(0, Finder())"
    told = begun(interrupt)
    assert (told.returncode, told.stderr) == (130, "")


@linux
def test_a_server_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ctypes")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    monkeypatch.setenv("DISPLAY", f":{_free_number()}")
    monkeypatch.setattr(display, "qt_plugins", lambda kind: None)  # CI has no libraries for windows
    told = display.trouble()
    assert told is not None
    assert os.environ["DISPLAY"] in told


@linux
def test_a_platform_that_qt_lacks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "moon")
    assert "offscreen" in str(display.trouble())
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")
    assert display.trouble() is None


@linux
@pytest.mark.parametrize(
    ("library", "package"),
    [("libxcb-cursor.so.0", "libxcb-cursor0"), ("libxcb-icccm.so.4", "libxcb-icccm4"), ("libGL.so.1", "libgl1")],
)
def test_a_missing_library_is_named_with_its_package(library: str, package: str) -> None:
    told = display.missing(ImportError(f"{library}: cannot open shared object file: No such file or directory"))
    assert library in str(told)
    assert str(told).endswith(f"apt install {package}")


def test_other_troubles_of_an_import_are_not_hidden() -> None:
    assert display.missing(ImportError("No module named 'tinytag'")) is None


def test_what_the_packaged_app_starts_finds_its_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/ours")
    surroundings.free_others()
    assert "LD_LIBRARY_PATH" not in os.environ
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/ours")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/theirs")
    surroundings.free_others()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/theirs"


@linux
@pytest.mark.parametrize(("asked", "gets"), [("fcitx", "ibus"), ("fcitx5", "ibus"), ("ibus", "ibus"), ("xim", "xim")])
def test_chinese_can_be_typed_where_fcitx_is_asked_for(asked: str, gets: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULE", asked)
    monkeypatch.delenv("QT_PLUGIN_PATH", raising=False)
    surroundings.choose_input_method()
    assert os.environ["QT_IM_MODULE"] == gets


def _free_number() -> int:
    """Of an X display that nobody serves."""
    for number in range(900, 999):
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(f"\0/tmp/.X11-unix/X{number}") and not Path(f"/tmp/.X11-unix/X{number}").exists():
                return number
    raise AssertionError("all display numbers are taken")
