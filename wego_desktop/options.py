"""What can be said on the command line. No Qt here: ``--help`` answers where no window could open."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from wego_desktop import __version__

_EPILOG = """\
Files are looked at and shown in the upload plan; nothing is sent before Start. A second start hands them to the
window that is open. WEGO_DESKTOP_HOME=FOLDER keeps everything the app writes below that folder.
"""
_LONGEST = 86_400.0 * 20  # s; what Qt's timers can count


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """files, practice, screenshot, quit_after; ends the process for --help, --version and what it can't read."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
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
        type=_picture,
        metavar="FILE",
        help="draw the window into a picture (.png, .jpg or .webp) once it is complete, and quit; needs no screen",
    )
    parser.add_argument(
        "--quit-after",
        type=_seconds,
        metavar="SECONDS",
        help="quit by itself; what is under way stops as if you had quit, and goes on at the next start",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _picture(text: str) -> Path:
    file = Path(text)
    if file.suffix.lower() not in (".png", ".jpg", ".jpeg", ".webp"):
        raise argparse.ArgumentTypeError(f"{text} must end in .png, .jpg or .webp")
    if not file.absolute().parent.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {file.absolute().parent}")
    return file


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _LONGEST:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds")
    return seconds
