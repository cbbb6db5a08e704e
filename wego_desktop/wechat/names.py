"""File names on their way: up to WeChat, and down into a folder of the user's."""

import errno
import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path, PurePath
from urllib.parse import unquote_to_bytes

from wego_desktop.wechat.formats import KNOWN_EXTENSIONS, Format

_LONGEST = 180  # bytes: file systems take 255, and a " (12)" and an extension have to fit in
_LONGEST_EXTENSION = 16
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # make "gpj.exe" read "exe.jpg"
_STAR = re.compile(r"filename\*\s*=\s*([\w-]*)'[^']*'([^;\s]+)", re.IGNORECASE)
_QUOTED = re.compile(r'filename\s*=\s*"((?:[^"\\]|\\.)*)"', re.IGNORECASE)
_BARE = re.compile(r"filename\s*=\s*([^;\"]+)", re.IGNORECASE)


def with_extension(name: str, form: Format | None) -> str:
    """The name with the extension its bytes ask for: kept if right, replaced if another kind's, else added."""
    path = PurePath(name)
    extension = path.suffix[1:].lower()
    if form is None or extension in form.extensions:
        return name
    stem = name[: -len(path.suffix)] if extension in KNOWN_EXTENSIONS else name.rstrip(".")
    return f"{stem}.{form.extensions[0]}"


def sendable(name: str, form: Format | None) -> str:
    """A name that WeChat takes: two dots in a row give 47001, no extension 40005 or 40113 (wechat-api.md 4.3, Q6)."""
    text = name.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    text = re.sub(r"[/\\]", "_", "".join(each for each in text if unicodedata.category(each) != "Cc" or each in "\r\n"))
    text = re.sub(r"\.{2,}", ".", text).strip() or "file"
    return with_extension(text, form)


def storable(name: str, form: Format | None) -> str:
    """A name that every file system takes, Windows' included, with the right extension."""
    text = "".join("_" if unicodedata.category(each) in ("Cc", "Cs") else each for each in name if each not in _TURNING)
    text = _FORBIDDEN.sub("_", text).strip(" .") or "file"
    text = with_extension(f"_{text}" if _DEVICES.fullmatch(text) else text, form)
    if len(text.encode()) <= _LONGEST:
        return text
    suffix = PurePath(text).suffix
    suffix = suffix if len(suffix.encode()) <= _LONGEST_EXTENSION else ""  # what follows a dot need not be one
    room = _LONGEST - len(suffix.encode())
    return text.removesuffix(suffix).encode()[:room].decode("utf-8", "ignore").rstrip(" .") + suffix


def told_name(disposition: str) -> str:
    """The file name in a Content-Disposition header, "" when it has none.

    WeChat writes raw UTF-8 bytes, which HTTP hands over as ISO-8859-1.
    """
    text = _as_utf8(disposition)
    if star := _STAR.search(text):
        return unquote_to_bytes(star[2]).decode(_codec(star[1]), "replace")
    if quoted := _QUOTED.search(text):
        return re.sub(r"\\(.)", r"\1", quoted[1])
    bare = _BARE.search(text)
    return bare[1].strip() if bare else ""


def free_name(folder: Path, name: str) -> Path:
    """A path in the folder that is not taken: ``picture.jpg``, ``picture (2).jpg`` and so on."""
    path, number = folder / name, 1
    while path.exists() or path.is_symlink():
        number += 1
        path = folder / f"{PurePath(name).stem} ({number}){PurePath(name).suffix}"
    return path


def moved_free(made: Path, wanted: Path) -> Path:
    """Give a file, or a folder that is not empty, the wanted name or the next free one beside it; where it is now.

    Nothing is ever overwritten, not even by two that find the same name free at once. A file may stay under its old
    name as well. Raises OSError.
    """
    while True:
        path = free_name(wanted.parent, wanted.name)
        with suppress(FileExistsError):
            _move_folder(made, path) if made.is_dir() else _move_file(made, path)
            return path


def _move_folder(made: Path, path: Path) -> None:
    try:
        made.rename(path)
    except OSError as error:
        if error.errno == errno.ENOTEMPTY:
            raise FileExistsError from None
        raise


def _move_file(made: Path, path: Path) -> None:
    """A hard link can't overwrite; where there are none, an empty file keeps the name free."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        path.touch(exist_ok=False)
        try:
            made.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _as_utf8(header: str) -> str:
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _codec(name: str) -> str:
    return name if name.lower() in ("utf-8", "iso-8859-1", "gbk", "gb18030") else "utf-8"
