"""Collects the licences of everything that is shipped into a folder, which About shows."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from bundle.contents import Entry
from bundle.libraries import START, Library, library_of
from wego_desktop import licences
from wego_desktop.licences import Part

TERMS = Path(__file__).parent / "terms"


class UnknownLicenceError(Exception):
    """A library is shipped of which nobody wrote down where it comes from: add it to libraries.py."""


def collect(binaries: Iterable[Entry], folder: Path, *, codecs: bool) -> list[Part]:
    """Fill the folder anew; returns what stands in it. Raises UnknownLicenceError."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    left_out = () if codecs else ("av", "pillow-heif", "pillow_heif")
    found = [*(part for part in licences.installed() if part.name not in left_out), *_libraries(binaries)]
    terms = {file.stem: _kept(folder, file.name, file.read_text("utf-8")) for file in sorted(TERMS.glob("*.txt"))}
    index = [_entry(part, folder, terms) for part in found]
    (folder / licences.INDEX).write_text(json.dumps(index, ensure_ascii=False, indent=1), "utf-8")
    return found


def _libraries(binaries: Iterable[Entry]) -> Iterator[Part]:
    shipped: dict[Library, Path] = {START: Path()}
    unknown = set[str]()
    for name, source, kind in binaries:
        file = Path(name).name
        if kind == "SYMLINK" or not _is_library(name, kind):
            continue
        library = library_of(file)
        if library is None:
            unknown.add(file)
        else:
            shipped.setdefault(library, Path(source))
    if unknown:
        raise UnknownLicenceError(f"Nobody wrote down the licence of: {', '.join(sorted(unknown))}")
    yield from (Part(library.name, "", library.terms, library.source) for library in shipped)


def _is_library(name: str, kind: str) -> bool:
    """Not a module of Python's or of a package, which has its package's licence; nor a plugin of Qt's."""
    return kind == "BINARY" and "/plugins/" not in name.replace("\\", "/") and "/libexec/" not in name


def _entry(part: Part, folder: Path, terms: dict[str, str]) -> dict[str, object]:
    own = [_kept(folder, f"{_slug(part.name)}.txt", part.text)] if part.text else []
    named = [file for short, file in terms.items() if short in part.terms] if not own else []
    return {**asdict(part), "text": own + named}


def _kept(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, "utf-8")
    return name


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
