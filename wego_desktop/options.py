"""What can be said on the command line. No Qt here: ``--help`` answers where no window could open."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop import __version__

if TYPE_CHECKING:
    from argparse import ArgumentParser

_EPILOG = """\
Files are looked at and shown in the upload plan; nothing is sent before Start. A second start hands them to the
window that is open. WEGO_DESKTOP_HOME=FOLDER keeps everything the app writes below that folder.
"""
_LONGEST = 86_400.0 * 20  # s; what Qt's timers can count


@dataclass(frozen=True)
class Options:
    """files: to check and upload. screenshot: where the window is to be drawn. quit_after: in seconds."""

    files: tuple[Path, ...] = ()
    practice: bool = False
    screenshot: Path | None = None
    quit_after: float | None = None

    @property
    def unattended(self) -> bool:
        """Whether nobody is there to be asked."""
        return self.screenshot is not None or self.quit_after is not None


def read(arguments: Sequence[str]) -> Options:
    """Ends the process for --help, --version and what it can't read."""
    if not arguments:  # as from a menu: what reads them takes 10 ms to load
        return Options()
    parser = _parser()
    told = parser.parse_args(arguments)
    try:
        return Options(tuple(told.files), told.practice, _picture(told.screenshot), _seconds(told.quit_after))
    except ValueError as wrong:
        parser.error(str(wrong))


def _parser() -> "ArgumentParser":
    import argparse

    parser = argparse.ArgumentParser(
        prog="wego-desktop",
        description="The material library of a WeChat Official Account, on the desktop.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files to check and upload")
    parser.add_argument("--practice", action="store_true", help="open the practice account, which needs no WeChat")
    parser.add_argument(
        "--screenshot",
        metavar="FILE",
        help="draw the window into a picture (.png, .jpg or .webp) once it is complete, and quit; needs no screen",
    )
    parser.add_argument(
        "--quit-after",
        metavar="SECONDS",
        help="quit by itself; what is under way stops as if you had quit, and goes on at the next start",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _picture(text: str | None) -> Path | None:
    """Raises ValueError, with a sentence, for a file that can't be drawn into."""
    if text is None:
        return None
    file = Path(text)
    if file.suffix.lower() not in (".png", ".jpg", ".jpeg", ".webp"):
        raise ValueError(f"--screenshot: {text} must end in .png, .jpg or .webp")
    if not file.absolute().parent.is_dir():
        raise ValueError(f"--screenshot: there is no folder {file.absolute().parent}")
    return file


def _seconds(text: str | None) -> float | None:
    """Raises ValueError, with a sentence, for what is none."""
    if text is None:
        return None
    with suppress(ValueError):
        if 0 <= float(text) <= _LONGEST:
            return float(text)
    raise ValueError(f"--quit-after: {text} is no number of seconds")
