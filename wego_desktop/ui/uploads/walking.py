"""From what was dropped to the files in it: folders are walked, hidden files skipped, names sorted as people count."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MOST_FILES = 5000  # in one plan; more than that dropped at once was mostly a mistake
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Found:
    """files: in order. more: there were others beyond the bound. empty: folders were dropped and held nothing."""

    files: tuple[Path, ...]
    more: bool = False
    empty: bool = False


def find_files(paths: Sequence[Path], most: int = MOST_FILES) -> Found:
    """The files that were dropped and those in dropped folders, at most so many. For a worker: disks can be slow."""
    files = tuple(islice(_walk(paths), most + 1))
    return Found(files[:most], len(files) > most, not files and bool(paths))


def natural(name: str) -> tuple[tuple[tuple[int, int | str], ...], str]:
    """A key that sorts "2.jpg" before "10.jpg" and "tea.jpg" before "tea 2.jpg", whatever the case."""
    stem, dot, ending = name.casefold().rpartition(".")
    parts = [part for part in _NUMBERS.split(stem if dot else ending) if part]
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts), ending


def _walk(paths: Iterable[Path]) -> Iterator[Path]:
    """What is not there or can't be read gets its sentence from the probe, folders as well."""
    for path in paths:
        if _is_folder(path):
            yield from _walk_folder(path)
        else:
            yield path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # in a folder that may not be looked into, or of a name that no disk holds
        return False


def _walk_folder(folder: Path) -> Iterator[Path]:
    """Links to folders are not followed: they may lead back. A folder that can't be opened stands for its files."""
    closed: list[Path] = []
    for where, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        yield from _taken(closed)
        folders[:] = sorted((name for name in folders if not _hidden(Path(where, name))), key=natural)
        yield from (Path(where, name) for name in sorted(files, key=natural) if not _hidden(Path(where, name)))
    yield from _taken(closed)


def _taken(paths: list[Path]) -> Iterator[Path]:
    while paths:
        yield paths.pop(0)


def _hidden(path: Path) -> bool:
    if path.name.startswith("."):
        return True
    flag = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0) if os.name == "nt" else 0
    return bool(flag and getattr(path.lstat(), "st_file_attributes", 0) & flag)
