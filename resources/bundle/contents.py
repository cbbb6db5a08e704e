"""What goes into the packaged app and what stays out, as lists that ``build.spec`` follows."""

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

# PyInstaller's table of contents: (name in the bundle, path on this machine, kind).
Entry = tuple[str, str, str]

LANGUAGES = ("zh_CN", "en")
LOCALES = ("zh-CN", "en-US")  # the browser's own words: menus of forms, errors
RESOURCES = ("limits.toml", "app-icon.svg", "editor/*", "icons/*", "style/*", "translations/*.qm")

# Modules that something imports when it is there, and that nothing here calls.
LEFT_OUT = (
    *("tkinter", "PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageGrab", "PIL._tkinter_finder"),
    *("zstandard", "brotli", "numpy", "olefile", "defusedxml", "socks", "h2", "chardet", "linkify_it", "yaml"),
    *(
        "pygments",
        "pytest",
        "_pytest",
        "hypothesis",
        "setuptools",
        "pkg_resources",
        "pip",
        "unittest",
        "pydoc",
        "doctest",
    ),
    *("test", "lib2to3", "distutils", "curses", "readline", "rlcompleter", "pdb", "multiprocessing", "idlelib"),
    *(
        f"PySide6.Qt{part}"
        for part in ("Quick", "QuickWidgets", "Qml", "OpenGL", "OpenGLWidgets", "Positioning", "Test")
    ),
    *(
        "PySide6.QtConcurrent",
        "PySide6.QtDBus",
        "PySide6.QtMultimediaWidgets",
        "keyring.testing",
        "keyring.devpi_client",
    ),
)
CODECS = ("av", "pillow_heif")  # the extras transcode and heic; a slim build does without

# Qt's plugins by folder; a folder that is not named stays out. On each system those that exist there are taken.
PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qgtk3", "qxdgdesktopportal"),
    "platforminputcontexts": ("ibus*", "compose*"),
    "xcbglintegrations": ("*",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "styles": ("*",),
    "imageformats": ("qgif", "qjpeg", "qsvg", "qwebp", "qico"),
    "iconengines": ("qsvgicon",),
    "multimedia": ("ffmpeg*",),
}

# What lies beside the plugins and is never asked for.
_UNUSED = (
    "*/Qt/qml/*",
    "*/PySide6/qml/*",
    "*qtwebengine_devtools_resources.pak",
    "*.debug.bin",
    "*.debug.pak",
    "*/libpyside6qml*",
)
_LOCALE = re.compile(r"qtwebengine_locales/([^/]+)\.pak$")
_CATALOGUE = re.compile(r"/translations/(?!qtwebengine_locales/)([^/]+)\.qm$")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")

# Of the machine that builds, only these go along; the rest of what Linux has is the business of the machine that runs
# it (a graphics driver, a C library or a theme that meets an older copy of its own libraries does not start).
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
FROM_SYSTEM = (
    *("libssl.so.*", "libcrypto.so.*", "libffi.so.*", "libsqlite3.so.*", "libbz2.so.*", "liblzma.so.*"),  # Python's
    *("libxcb-cursor.so.*", "libxcb-icccm.so.*", "libxcb-image.so.*", "libxcb-keysyms.so.*"),  # few desktops have these
    *("libxcb-render-util.so.*", "libxcb-util.so.*"),
)


def resources(folder: Path) -> list[tuple[str, str]]:
    """Our own: (file, its folder in the bundle)."""
    files = (file for pattern in RESOURCES for file in sorted(folder.glob(pattern)))
    return [(str(file), str(Path("resources") / file.relative_to(folder).parent)) for file in files]


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Those that the app can come to need."""
    return [entry for entry in entries if is_wanted(entry[0], entry[1])]


def is_wanted(name: str, source: str) -> bool:
    """name: its place in the bundle; source: where it comes from."""
    name, source = name.replace("\\", "/"), source.replace("\\", "/")
    if any(fnmatch(f"/{name}", pattern) for pattern in _UNUSED):
        return False
    if found := _LOCALE.search(name):
        return found[1] in LOCALES
    if found := _CATALOGUE.search(name):
        return found[1].startswith(("qtbase_", "wego_")) and found[1].endswith(LANGUAGES)
    if found := _PLUGIN.search(name):
        return any(fnmatch(found[2], kept) for kept in PLUGINS.get(found[1], ()))
    return _may_leave_this_machine(name, source)


def _may_leave_this_machine(name: str, source: str) -> bool:
    if not source.startswith(SYSTEM_FOLDERS):
        return True
    return any(fnmatch(PurePosixPath(name).name, kept) for kept in FROM_SYSTEM)
