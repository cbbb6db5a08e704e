"""The .deb in a bare Debian: installed, started, used and quit, as a plain user and as root.

    python3 dev.py build --quick
    python3 dev.py test -m packaging -s tests/packaging

Needs root, debootstrap, Xvfb, xdotool, ImageMagick and Debian's packages. WEGO_DESKTOP_ROOT=FOLDER keeps the system for
the next time, WEGO_DESKTOP_PICTURES=FOLDER the pictures of the screen.
"""

import json
import os
import re
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bare_system import BareSystem
from person import Person, screen, wait_for
from PIL import Image, ImageChops

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(1200)]
HERE = Path(__file__).resolve().parent.parent.parent
TOOLS = ("debootstrap", "Xvfb", "xdotool", "import", "unshare")
FIRST_CARD, VIDEOS, NEWS = (100, 200), (222, 76), (302, 76)  # in the one font that a bare system has
PREVIEW = (1120, 60, 400, 300)  # x, y, width, height on the screen
UPLOADED = "上传.png"


@pytest.fixture(scope="module")
def package() -> Path:
    packages = sorted((HERE / "dist").glob("wego-desktop-*.deb"), key=lambda file: file.stat().st_mtime)
    assert packages, "build it first: python3 dev.py build --quick"
    return packages[-1]


@pytest.fixture(scope="module")
def system(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareSystem]:
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    assert not missing, f"these are needed: {', '.join(missing)}"
    kept = os.environ.get("WEGO_DESKTOP_ROOT")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("debian")
    system = BareSystem(folder)
    system.install(package)
    say(f"installed {package.name} in Debian {(folder / 'etc/debian_version').read_text().strip()}")
    yield system
    system.remove()
    assert not (folder / "opt" / "wego-desktop").exists()
    assert not (folder / "usr" / "bin" / "wego-desktop").is_symlink()
    say("purged: nothing of it is left below /opt and /usr/bin")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return Path(os.environ.get("WEGO_DESKTOP_PICTURES", tmp_path))


def test_it_brings_what_a_desktop_asks_for(system: BareSystem) -> None:
    share = system.folder / "usr" / "share"
    entry = (share / "applications" / "wego-desktop.desktop").read_text("utf-8")
    assert "Exec=wego-desktop %F" in entry
    assert "image/png;" in entry
    assert len(list((share / "icons" / "hicolor").glob("*/apps/wego-desktop.*"))) >= 9


def test_without_a_display_it_says_so(system: BareSystem, tmp_path: Path) -> None:
    system.add_user("plain")
    log = tmp_path / "said"
    with system.start("plain", "wego-desktop", display="", log=log) as app:
        assert app.wait(60) == 1
    told = log.read_text("utf-8")
    say(f"without a display: {told.strip()}")
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in told


@pytest.mark.parametrize("user", ["plain", "root"])
def test_a_person_works_with_it(user: str, system: BareSystem, pictures: Path, tmp_path: Path) -> None:
    home = system.folder / "root" if user == "root" else system.add_user(user)
    shutil.rmtree(home / ".local", ignore_errors=True)
    shutil.copy(HERE / "resources" / "pictures" / "main-light.png", home / UPLOADED)
    (home / UPLOADED).chmod(0o644)
    log = tmp_path / "said"
    command = ("wego-desktop", "--practice", f"{inside(home, system)}/{UPLOADED}", "--quit-after", "60")
    with screen() as display, system.start(user, *command, display=display, log=log) as app:
        person = Person(display, pictures)
        person.find("WEGO Desktop")
        say(f"{user}: the window is there")
        upload(person, home)
        say(f"{user}: {UPLOADED} is in the practice account")
        play(person, app.pid, user)
        say(f"{user}: the film moves")
        edit(person, app.pid, user)
        say(f"{user}: the article is open, {walls_of(app.pid)}")
        if user == "root":
            person.press("ctrl+q")
        assert app.wait(100) == 0, log.read_text("utf-8", "replace")
    say(f"{user}: quit {'at the key' if user == 'root' else 'by itself'}, exit code 0")
    for file in (log, *(home / ".local" / "state").rglob("*.log")):
        told = file.read_text("utf-8", "replace")
        assert "Traceback" not in told, told
    assert not left_over(system), "processes were left behind"


def upload(person: Person, home: Path) -> None:
    wait_for(lambda: "image" in counts(home), "the practice account", 60)
    before = counts(home)["image"]
    person.see("plan")

    def arrived() -> bool:
        person.press("ctrl+Return")  # until the file is looked at, Start does nothing
        return counts(home)["image"] == before + 1

    wait_for(arrived, "the upload", 60)
    newest = state(home)["materials"][0]
    assert newest["name"] == UPLOADED
    assert newest["size"] == (home / UPLOADED).stat().st_size


def play(person: Person, process: int, user: str) -> None:
    def begin() -> None:
        person.click(*VIDEOS)
        person.click(*FIRST_CARD)
        person.press("space")

    person.try_until(begin, lambda: "libffmpegmediaplugin" in maps(process), "play a film")
    wait_for(lambda: moves(person, user), "a moving picture", 60)


def moves(person: Person, user: str) -> bool:
    first = part(person.see(f"{user}-film-1"))
    changed = ImageChops.difference(first, part(person.see(f"{user}-film-2"))).getbbox() is not None
    if not changed:
        person.click(*FIRST_CARD)
        person.press("space")  # it is short, and may have ended before both were taken
    return changed and coloured(first)


def edit(person: Person, process: int, user: str) -> None:
    def begin() -> None:
        person.click(*NEWS)
        person.click(*FIRST_CARD)
        person.press("ctrl+e")

    person.try_until(begin, lambda: any("QtWebEngineProcess" in line for line in commands(process)), "open an article")
    wait_for(lambda: not in_library(person.see(f"{user}-article")), "the editor", 60)
    person.find("WEGO Desktop")  # with the browser in it the window is made anew
    wait_for(lambda: coloured(person.see(f"{user}-article").crop((420, 180, 780, 740))), "the article", 60)


def in_library(picture: Image.Image) -> bool:
    """Whether the account's green badge stands in the corner, where the editor has its way back."""
    corner = picture.crop((10, 10, 60, 80))
    colours = [colour for _count, colour in corner.getcolors(10_000) or ()]
    return any(isinstance(c, tuple) and c[0] < 40 and c[1] > 100 and c[2] < 90 for c in colours)


def part(picture: Image.Image) -> Image.Image:
    x, y, width, height = PREVIEW
    return picture.crop((x, y, x + width, y + height))


def coloured(picture: Image.Image) -> bool:
    """Whether there is a photograph in it, not only surfaces."""
    return len(picture.quantize(256).getcolors() or ()) > 120 and len(picture.getcolors(1 << 20) or range(9999)) > 500


def state(home: Path) -> dict[str, Any]:
    port = next((home / ".local" / "share").rglob("practice/port")).read_text().strip()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_sandbox/state?most=1", timeout=10) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def counts(home: Path) -> dict[str, int]:
    try:
        found: dict[str, int] = state(home)["counts"]
    except (OSError, StopIteration):  # it is just being started
        return {}
    return found


def inside(path: Path, system: BareSystem) -> str:
    return f"/{path.relative_to(system.folder)}"


def maps(process: int) -> str:
    return Path(f"/proc/{process}/maps").read_text("utf-8", "replace")


def commands(process: int) -> list[str]:
    """The command lines of what this process started, and of what those did."""
    family, found = {process}, []
    for stat in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda file: int(file.parent.name)):
        try:
            number, parent = int(stat.parent.name), int(re.split(r"\) ", stat.read_text())[-1].split()[1])
            line = (stat.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        if parent in family:
            family.add(number)
            found.append(line)
    return found


def walls_of(process: int) -> str:
    bare = any("--no-sandbox" in line for line in commands(process))
    return "without the browser's own sandbox" if bare else "inside the browser's own sandbox"


def left_over(system: BareSystem) -> list[str]:
    found = []
    for exe in Path("/proc").glob("[0-9]*/exe"):
        try:
            found.append(str(exe.readlink()))
        except OSError:
            continue
    return [path for path in found if path.startswith(("/opt/wego-desktop", str(system.folder / "opt/wego-desktop")))]


def say(text: str) -> None:
    print(f"\n  {text}", end="")
