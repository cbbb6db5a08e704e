"""Which of Qt's libraries something in the bundle needs: PyInstaller follows QML, which nothing here speaks."""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

from bundle.contents import Entry

_QT = re.compile(r"(?:lib)?Qt6?(?!WebEngineProcess)[A-Z0-9]\w*(?:\.so(?:\.\d+)*|\.dll|\.dylib)?$")
Imports = Callable[[str], Iterable[str]]


def without_idle_qt(entries: Iterable[Entry], imports: Imports) -> list[Entry]:
    """Leave out each Qt library that no other file needs, directly or through others, and links to it.

    imports: path of a binary on this machine → file names of the libraries it is linked to.
    """
    entries = list(entries)
    files = {_base(name): source for name, source, kind in entries if kind != "SYMLINK"}
    reached = {base for base in files if not _QT.match(base)}
    waiting = list(reached)
    while waiting:
        new = {_base(name) for name in imports(files[waiting.pop()])} & files.keys() - reached
        reached |= new
        waiting += new
    return _without_dangling([e for e in entries if not _QT.match(_base(e[0])) or _base(e[0]) in reached])


def _without_dangling(entries: list[Entry]) -> list[Entry]:
    """Links to what stayed out stay out as well."""
    there = {_base(name) for name, _, kind in entries if kind != "SYMLINK"}
    return [(name, source, kind) for name, source, kind in entries if kind != "SYMLINK" or _base(source) in there]


def _base(name: str) -> str:
    return PurePath(name.replace("\\", "/")).name
