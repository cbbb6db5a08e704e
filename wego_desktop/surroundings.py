"""What a packaged app owes to the programs it starts, and a session to the app."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

_LOADER = "LD_LIBRARY_PATH"


def prepare() -> None:
    """Before Qt is loaded."""
    if getattr(sys, "frozen", False):
        free_others()
    if sys.platform.startswith("linux"):
        choose_input_method()


def say(sentence: str) -> None:
    """To the terminal, where there is one."""
    if sys.stderr is not None:  # a program without a console
        sys.stderr.write(f"wego-desktop: {sentence}\n")


def free_others() -> None:
    """The packaged app's start points the loader at its own libraries. We have them by now, and a browser or file
    manager that opens a link for us must find its own.
    """
    before = os.environ.pop(f"{_LOADER}_ORIG", None)
    if before is not None:
        os.environ[_LOADER] = before
    else:
        os.environ.pop(_LOADER, None)


def choose_input_method() -> None:
    """Qt from PyPI has no plug-in for Fcitx, which most Chinese desktops ask for; but Fcitx speaks IBus's language as
    well, and with no plug-in at all no Chinese could be typed.
    """
    if os.environ.get("QT_IM_MODULE", "") not in ("fcitx", "fcitx5") or "QT_PLUGIN_PATH" in os.environ:
        return
    folder = qt_plugins("platforminputcontexts")
    if folder is not None and not any(folder.glob("*fcitx*")):
        os.environ["QT_IM_MODULE"] = "ibus"


def qt_plugins(kind: str) -> Path | None:
    """Qt's plug-ins of one kind inside the PySide6 package; None where a system keeps them elsewhere."""
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found is not None else None
    folders = [Path(place) / "Qt" / "plugins" / kind for place in places or ()]
    return next((folder for folder in folders if folder.is_dir()), None)
