"""Make the packaged app of this system: the folder, what it weighs, and on Linux the archive and the .deb.

python3 dev.py build            everything, packed as small as it gets (minutes)
python3 dev.py build --quick    packed lightly, to try it
python3 dev.py build --slim     without PyAV and HEIC: no repairs of sounds, films and HEIC pictures
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import archive, debian, weight
from wego_desktop import __version__

HERE = Path(__file__).resolve().parents[2]
BUILD, DIST = HERE / "build", HERE / "dist"
APP = BUILD / "app" / "wego-desktop"


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    print("Collecting the app ...", flush=True)
    _freeze(slim=options.slim)
    _tell_weight()
    for file in _packages(options) if sys.platform == "linux" else ():
        print(f"{file.relative_to(HERE)}  {file.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py build", description="Make the packaged app.")
    parser.add_argument("--quick", action="store_true", help="pack lightly, to try it")
    parser.add_argument("--slim", action="store_true", help="without PyAV and HEIC")
    return parser.parse_args(arguments)


def _freeze(*, slim: bool) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--workpath", str(BUILD / "work"), "--distpath", str(APP.parent), str(HERE / "build.spec")]
    subprocess.run(command, check=True, cwd=HERE, env={**os.environ, "WEGO_DESKTOP_SLIM": "1" if slim else "0"})


def _tell_weight() -> None:
    rows = weight.weigh(APP)
    print(f"{'':<42} {'on disk':>9} {'packed':>9}")
    for part, size, packed in [*rows, ("all", sum(row[1] for row in rows), sum(row[2] for row in rows))]:
        print(f"{part:<42} {size:>6.1f} MB {packed:>6.1f} MB", flush=True)


def _packages(options: argparse.Namespace) -> list[Path]:
    DIST.mkdir(exist_ok=True)
    name = f"wego-desktop-{__version__}-linux-{platform.machine()}{'-slim' if options.slim else ''}"
    level = 3 if options.quick else 19
    made = BUILD / "made"
    made.joinpath("wego-desktop.desktop").write_text(debian.desktop_entry(), "utf-8")
    contents = [
        ("wego-desktop", APP),
        ("wego-desktop/share/wego-desktop.desktop", made / "wego-desktop.desktop"),
        ("wego-desktop/share/wego-desktop.svg", HERE / "resources" / "app-icon.svg"),
    ]
    files = [archive.pack(contents, DIST / f"{name}.tar.zst", level)]
    if shutil.which("dpkg-deb"):
        deb = debian.build(
            APP,
            made / "icons",
            HERE / "resources" / "app-icon.svg",
            DIST / f"{name}.deb",
            version=__version__,
            level=level,
            codecs=not options.slim,
            work=BUILD / "deb",
        )
        files.append(deb)
    return files


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
