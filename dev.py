#!/usr/bin/env python3
"""Everything a developer needs, on a machine that has Python 3.11 and nothing else.

    python3 dev.py run [FILE ...]    open the app on the practice account
    python3 dev.py test [PYTEST ...] run the tests, several at a time unless some are named
    python3 dev.py lint              check style and types
    python3 dev.py bench [NAME ...]  print the numbers the design asks for
    python3 dev.py translate         bring the catalogues up to date with the source
    python3 dev.py build             make the packaged app; --quick packs it lightly, --slim leaves the codecs out

The first call makes ``.venv`` beside this file and installs what pyproject.toml names. On Debian and Ubuntu it also
installs missing system libraries when it runs as root; otherwise it prints the line to run.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import venv
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed-from"
MEMORY = Path("/dev/shm")  # noqa: S108
PLENTY = 4 << 30  # a run writes a quarter of it
STANDSTILL = 20.0  # s in which not even a sleeping thread is woken: no test can tell that from a program that hangs
HANGING = 2400.0  # s; a whole run takes a tenth

# What Qt loads from the system: soname, then the packages that may hold it (newer Ubuntu renamed some to ...t64).
FOR_QT = {
    "libGL.so.1": ["libgl1"],
    "libEGL.so.1": ["libegl1"],
    "libdbus-1.so.3": ["libdbus-1-3"],
    "libfontconfig.so.1": ["libfontconfig1"],
    "libglib-2.0.so.0": ["libglib2.0-0t64", "libglib2.0-0"],
    "libxkbcommon.so.0": ["libxkbcommon0"],
    "libpulse.so.0": ["libpulse0"],
    # The articles' browser.
    "libX11.so.6": ["libx11-6"],
    "libXcomposite.so.1": ["libxcomposite1"],
    "libXdamage.so.1": ["libxdamage1"],
    "libXrandr.so.2": ["libxrandr2"],
    "libXtst.so.6": ["libxtst6"],
    "libasound.so.2": ["libasound2t64", "libasound2"],
    "libgbm.so.1": ["libgbm1"],
    "libnss3.so": ["libnss3"],
    "libudev.so.1": ["libudev1"],
    "libxcb-dri3.so.0": ["libxcb-dri3-0"],
    "libxkbfile.so.1": ["libxkbfile1"],
}
FOR_A_WINDOW = {
    "libX11-xcb.so.1": ["libx11-xcb1"],
    "libxcb-cursor.so.0": ["libxcb-cursor0"],
    "libxcb-icccm.so.4": ["libxcb-icccm4"],
    "libxcb-image.so.0": ["libxcb-image0"],
    "libxcb-keysyms.so.1": ["libxcb-keysyms1"],
    "libxcb-randr.so.0": ["libxcb-randr0"],
    "libxcb-render-util.so.0": ["libxcb-render-util0"],
    "libxcb-shape.so.0": ["libxcb-shape0"],
    "libxcb-xkb.so.1": ["libxcb-xkb1"],
    "libxkbcommon-x11.so.0": ["libxkbcommon-x11-0"],
}
CHINESE_FONT = ["fonts-wqy-microhei", "fonts-noto-cjk"]


def main(arguments: list[str]) -> int:
    commands: dict[str, Callable[[list[str]], int]] = {
        "run": run,
        "test": test,
        "lint": lint,
        "bench": bench,
        "translate": translate,
        "build": build,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments[:1] in ([], ["--help"], ["-h"]) else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - older ones get a sentence, not a syntax error
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    set_up({**FOR_QT, **FOR_A_WINDOW})
    return in_venv("-m", "wego_desktop", "--practice", *arguments)


def test(arguments: list[str]) -> int:
    set_up(FOR_QT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # many Pythons start, and each would compile everything again
    if arguments:
        return in_venv("-m", "pytest", *arguments)
    # In the order they stand in: sorted by how many tests they have, the longest file would come last.
    spread = ["-n", str(min(8, (os.cpu_count() or 1) + 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
    spread += ["--max-worker-restart", "0"]  # one that dies ends the run: xdist may wait for ever for its successor
    code, still = run_watched("-m", "pytest", *spread)
    if code and still > STANDSTILL:
        print(f"This machine stood still for {still:.0f} s meanwhile, so that says little. Once more:", flush=True)
        code, _ = run_watched("-m", "pytest", *spread)
    return code


def run_watched(*command: str) -> tuple[int, float]:
    """Its exit code, and how long the machine stood still at most, in seconds: its host may do that to it."""
    still, ended = [0.0], threading.Event()

    def watch() -> None:
        then = time.monotonic()
        while not ended.wait(1):
            then, before = time.monotonic(), then
            still.append(then - before - 1)

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        with scratch():
            code = subprocess.run([str(PYTHON), *command], cwd=HERE, check=False, timeout=HANGING).returncode
    except subprocess.TimeoutExpired:
        print(f"No end after {HANGING / 60:.0f} minutes: it hangs.", flush=True)
        code = 1
    ended.set()
    watching.join()
    return code, max(still)


@contextmanager
def scratch() -> Iterator[None]:
    """Let the tests write to memory where there is plenty: they sync thousands of small files that nobody keeps."""
    plenty = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= PLENTY
    if not plenty or "PYTEST_DEBUG_TEMPROOT" in os.environ:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="wego-desktop-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = folder
        yield


def lint(arguments: list[str]) -> int:
    set_up({})
    checks = (["-m", "ruff", "check", "."], ["-m", "mypy"])
    return max(in_venv(*check, *arguments) for check in checks)


def bench(arguments: list[str]) -> int:
    set_up(FOR_QT)
    return in_venv(str(HERE / "tests" / "bench"), *arguments)


def translate(arguments: list[str]) -> int:
    set_up({})
    sources = sorted(str(file.relative_to(HERE)) for file in (HERE / "wego_desktop").rglob("*.py"))
    for catalogue in sorted((HERE / "resources" / "translations").glob("*.ts")):
        name = str(catalogue.relative_to(HERE))
        lupdate = [str(BIN / "pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none", "-ts", name]
        for tool in (lupdate, [str(BIN / "pyside6-lrelease"), name]):
            subprocess.run([*tool, *arguments], cwd=HERE, check=True)
    return 0


def build(arguments: list[str]) -> int:
    set_up(FOR_QT)
    if in_venv("-m", "pip", "install", "-q", "-e", ".[build,heic,transcode]"):
        sys.exit("What a build needs could not be installed; what pip said stands above.")
    os.environ["PYTHONPATH"] = str(HERE / "resources")
    return in_venv("-m", "bundle", *arguments)


def in_venv(*command: str) -> int:
    return subprocess.run([str(PYTHON), *command], cwd=HERE, check=False).returncode


def set_up(libraries: dict[str, list[str]]) -> None:
    """Make the virtual environment and the system ready; does nothing when they are."""
    ask_for_system_packages(libraries)
    state = hashlib.sha256((HERE / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == state:
        return
    make_venv()
    print("Installing what pyproject.toml names ...", flush=True)
    if in_venv("-m", "pip", "install", "-q", "-e", ".[dev]"):
        sys.exit("Some packages could not be installed; what pip said stands above.")
    STAMP.write_text(state)


def make_venv() -> None:
    if PYTHON.exists() and succeeds(str(PYTHON), "-m", "pip", "--version"):
        return
    if not has_ensurepip():
        install([[f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3-venv"]])
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True)


def has_ensurepip() -> bool:
    return succeeds(sys.executable, "-c", "import ensurepip, sys; sys.exit(not ensurepip.version())")


def ask_for_system_packages(libraries: dict[str, list[str]]) -> None:
    """Install, or name, the packages of libraries that do not load; other systems bring their own."""
    if sys.platform != "linux":
        return
    missing = [packages for soname, packages in libraries.items() if not loads(soname)]
    if libraries and not has_chinese_font():
        missing.append(CHINESE_FONT)
    if missing:
        install(missing)


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_chinese_font() -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    names = ("wqy", "notosanscjk", "notoserifcjk", "sourcehan", "droidsansfallback", "uming", "ukai")
    fonts = (file.name.lower().replace("-", "") for folder in folders for file in folder.rglob("*.[to]t[cf]"))
    return any(name.startswith(names) for name in fonts)


def install(choices: Iterable[list[str]]) -> None:
    """Install one package of each choice with apt as root; elsewhere print the line and end."""
    if not shutil.which("apt-get"):
        names = ", ".join(packages[0] for packages in choices)
        sys.exit(f"These system packages are needed (Debian's names): {names}")
    root = os.geteuid() == 0
    if root:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
    line = ["apt-get", "install", "-y", "--no-install-recommends", *sorted({known(packages) for packages in choices})]
    if not root:
        sys.exit("Some system packages are missing. Run this once, then again what you ran:\n  sudo " + " ".join(line))
    print("Installing system packages:", *line[4:], flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*line, "-qq"], env=quiet, check=True, stdout=subprocess.DEVNULL)


def known(packages: list[str]) -> str:
    """The first of these names that this release has."""
    for package in packages:
        if succeeds("apt-cache", "show", "-q", package):
            return package
    return packages[-1]


def succeeds(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
