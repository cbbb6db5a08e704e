"""Looks whether a window can open here. Qt would end the process with SIGABRT where it can't, and say so in riddles.

Only X11 and Wayland are looked at; Windows and macOS always have a screen to show.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from wego_desktop.surroundings import qt_plugins

_PLATFORM = "QT_QPA_PLATFORM"
NOWHERE = (
    "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop "
    "session, or draw the window into a file with --screenshot FILE."
)
# Debian's names of what few systems lack but bare ones do.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB_EXTENSION = re.compile(r"lib(xcb-[a-z-]+)\.so\.(\d+)$")


def trouble() -> str | None:
    """One sentence for the terminal when no window can open; None when one can.

    Where the environment leaves the choice to Qt and only Wayland answers, it is chosen for this process.
    """
    if not sys.platform.startswith(("linux", "freebsd", "openbsd", "netbsd")):
        return None
    asked = [name.partition(":")[0] for name in os.environ.get(_PLATFORM, "").split(";") if name]
    names = asked or _offered()
    found = {name: _trouble_with(name) for name in names}
    if not asked and len(names) > 1 and found["xcb"] and not found["wayland"]:
        os.environ[_PLATFORM] = "wayland"
    return None if None in found.values() else next(iter(found.values()), NOWHERE)


def missing(error: ImportError) -> str | None:
    """The sentence for a library that Qt's modules did not find when they were loaded; None for other troubles."""
    return _sentence(str(error))


def _offered() -> list[str]:
    """What this session has."""
    wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return [*(["xcb"] if os.environ.get("DISPLAY") else []), *(["wayland"] if wayland else [])]


def _trouble_with(name: str) -> str | None:
    folder = qt_plugins("platforms")
    if folder is not None:
        plugins = sorted(folder.glob(f"libq{name}*.so"))
        if not plugins and "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ:
            return f"{_PLATFORM} asks for {name}, which is not one of: {', '.join(_names(folder))}."
        try:
            for plugin in plugins[:1]:
                ctypes.CDLL(str(plugin))
        except OSError as error:
            return _sentence(str(error)) or f"Qt's part for {name} can't be loaded: {error}."
    connects = _CONNECTIONS.get(name)
    if connects is None or connects():
        return None
    variable = "DISPLAY" if name == "xcb" else "WAYLAND_DISPLAY"
    shown = os.environ.get(variable, "")
    return f"The display that {variable} names ({shown}) does not answer." if shown else NOWHERE


def _names(folder: Path) -> list[str]:
    return sorted(file.name.removeprefix("libq").removesuffix(".so") for file in folder.glob("libq*.so"))


def _sentence(told: str) -> str | None:
    """What the loader told ("libX.so.1: cannot open shared object file: ...") for a person."""
    library, _, rest = told.partition(":")
    if "cannot open shared object file" not in rest:
        return None
    extension = _XCB_EXTENSION.match(library)
    package = f"lib{extension[1]}{extension[2]}" if extension else PACKAGES.get(library)
    hint = f" On Debian and Ubuntu: sudo apt install {package}" if package else ""
    return f"This system lacks {library}, which every window needs.{hint}"


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    return True  # and stay connected: an X server without any client begins anew, and Qt would meet it doing that


def _wayland_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(None)
    if connection:
        wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return bool(connection)


def _quietly(connects: Callable[[], bool]) -> Callable[[], bool]:
    def answers() -> bool:
        try:
            return connects()
        except OSError:  # no such library: then nothing of this kind runs here
            return False

    return answers


_CONNECTIONS = {"xcb": _quietly(_x11_answers), "wayland": _quietly(_wayland_answers)}
