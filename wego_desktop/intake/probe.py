"""What a file is: kind, size, pixels, length. Its bytes are asked, never its name.

A probe reads headers and tails of a regular file and nothing else: no decoding, no entity of an SVG, no pipe or device;
bounded time and memory for whatever the bytes claim (see ``bounded``).
"""

import errno
import hashlib
import os
import struct
from dataclasses import dataclass, replace
from pathlib import Path

from tinytag import TinyTagException

from wego_desktop.intake import films, formats, matroska, pictures, sounds
from wego_desktop.intake.bounded import BoundedFile, BudgetSpentError, NotAFileError, open_regular
from wego_desktop.intake.facts import Facts

EMPTY, FOLDER, UNREADABLE, UNKNOWN = "empty", "folder", "unreadable", "unknown"
_LONGEST = 7 * 24 * 3600.0  # seconds; whoever claims more is damaged, and no slider could show it
_READERS = {**pictures.READERS, **sounds.READERS, **films.READERS, **matroska.READERS}
_DAMAGED = (struct.error, ValueError, IndexError, OverflowError, ZeroDivisionError, BudgetSpentError, TinyTagException)


@dataclass(frozen=True)
class Probe:
    """One file, looked at once.

    size        bytes
    format      a key of ``formats.FORMATS``, or "empty", "folder", "unreadable", "unknown"
    family      "picture", "sound", "film", or "" for the last four
    width, height   pixels as stored; None where they are not known (of a picture: its header is damaged)
    frames      pictures in an animation, pages of a TIFF
    seconds     measured length; None where it is not known
    declared_seconds    the length that the header claims, when the bytes hold another
    sha256      hexadecimal, "" unless asked for
    complete    False: a picture or sound is cut off, a film lacks its index or its end
    foreign     what an unknown file is, in words marked for translation ("a PDF file"), or ""
    notes       of an unreadable file why: "no-permission" "gone" "not-a-file" "link-loop" "name-too-long" "disk-error";
                of a folder "no-permission";
                of a film "no-index"; "odd-codec" when it is an mp4 of other codecs than H.264 and AAC
    """

    path: Path
    name: str
    size: int
    format: str
    family: str = ""
    width: int | None = None
    height: int | None = None
    frames: int = 1
    seconds: float | None = None
    declared_seconds: float | None = None
    sha256: str = ""
    complete: bool = True
    foreign: str = ""
    notes: tuple[str, ...] = ()


def probe(path: Path, *, hashed: bool = False) -> Probe:
    """Looks at a file. Never raises for what it finds, or does not find, there. hashed: fill ``sha256`` as well."""
    try:
        with open_regular(path) as file:
            seen = _look(path, file)
            return replace(seen, sha256=_digest(file)) if hashed else seen
    except IsADirectoryError:
        return Probe(path, path.name, 0, FOLDER, notes=() if os.access(path, os.R_OK | os.X_OK) else ("no-permission",))
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        return Probe(path, path.name, 0, UNREADABLE, notes=(_why(error),))


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal; memory stays flat. Raises OSError, also for what is no regular file."""
    with open_regular(path) as file:
        return _digest(file)


def _look(path: Path, file: BoundedFile) -> Probe:
    if not file.size:
        return Probe(path, path.name, 0, EMPTY)
    name = _identify(path, file)
    if name not in formats.FORMATS:
        return Probe(path, path.name, file.size, UNKNOWN, foreign=name)
    facts = _measure(name, file)
    name = facts.format or name
    return Probe(
        path,
        path.name,
        file.size,
        name,
        formats.FORMATS[name].family,
        width=facts.width,
        height=facts.height,
        frames=facts.frames,
        seconds=facts.seconds if (facts.seconds or 0.0) <= _LONGEST else None,
        declared_seconds=facts.declared,
        complete=facts.complete,
        notes=("no-index",) * facts.no_index + ("odd-codec",) * facts.odd_codec,
    )


def _identify(path: Path, file: BoundedFile) -> str:
    """A format, the text of something foreign, or ""."""
    try:
        found = formats.by_head(file)
        if found:
            return found
        if pictures.svg_root(file):
            return "svg"
        return _sound_without_signature(path, file) or formats.by_text(file.at(0, 1024)) or ""
    except _DAMAGED:
        return ""


def _sound_without_signature(path: Path, file: BoundedFile) -> str | None:
    """mp3 has no signature: frames have to follow each other. Far into a file they are sought only for its name."""
    if sounds.is_aac(file):
        return "aac"
    named = path.suffix.lower() == ".mp3" or file.at(0, 3) == b"ID3"
    return "mp3" if sounds.mp3_start(file, *(() if named else (1,))) is not None else None


def _measure(name: str, file: BoundedFile) -> Facts:
    reader = _READERS.get(name)
    try:
        return reader(file) if reader else Facts()
    except _DAMAGED:
        return Facts(complete=False)


def _digest(file: BoundedFile) -> str:
    found = hashlib.sha256()
    for block in file.blocks():
        found.update(block)
    return found.hexdigest()


_WHY = {
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.ELOOP: "link-loop",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ENXIO: "not-a-file",
}


def _why(error: Exception) -> str:
    if isinstance(error, NotAFileError):
        return "not-a-file"
    if isinstance(error, ValueError):
        return "gone"  # no file can have such a name
    return _WHY.get(getattr(error, "errno", None) or 0, "disk-error")
