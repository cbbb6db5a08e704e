"""What a drop or a paste carries: files, folders, or the pixels of a picture. Nothing is ever fetched."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count as numbers
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.translate import QT_TRANSLATE_NOOP

NOTHING = QT_TRANSLATE_NOOP("Uploads", "There is nothing to paste. Copy a file or a picture first")
LINKS = QT_TRANSLATE_NOOP("Uploads", "Links are not fetched. Save the file first, then bring it here")
TEXT = QT_TRANSLATE_NOOP("Uploads", "Text is no material. Bring files, folders or a picture")
BROKEN = QT_TRANSLATE_NOOP("Uploads", "This picture came without its pixels. Save it first, then bring the file here")
# As bytes, the best first: a GIF may move, and where a PNG stands beside a JPEG, either may be made of the other.
_WHOLE = ("image/gif", "image/png", "image/jpeg", "image/webp")
_NOT_IN_NAMES = re.compile(r"[<>:|?*]")  # some disks refuse these; the others are settled with every name
_MOST_STEM = 56  # characters, of up to four bytes each: room is left for a number and an extension
_FILE = "application/octet-stream"  # how some browsers hand over a picture that is dragged: its file as it was loaded


@dataclass(frozen=True)
class Picture:
    """Pixels without a file. stem: what the drag calls them, or "". data: the whole of a picture file, and the
    extension it should have; or else an image to encode."""

    stem: str
    data: bytes = b""
    extension: str = "png"
    image: QImage | None = None


@dataclass(frozen=True)
class Carried:
    """paths: files and folders of this machine. refused: why there is nothing to take, marked for translation."""

    paths: tuple[Path, ...] = ()
    picture: Picture | None = None
    refused: str = ""


def carries_something(mime: QMimeData) -> bool:
    """Whether a drag is worth an answer: what holds files, links, a picture or text."""
    return mime.hasUrls() or _may_hold_pixels(mime) or mime.hasText()


def count(mime: QMimeData) -> int:
    """Files and folders of this machine in it."""
    return len(_local(mime))


def refusal(mime: QMimeData) -> str:
    """Why nothing of it will be taken, marked for translation, or "". Quick: no data is asked for."""
    if _local(mime) or _may_hold_pixels(mime):
        return ""
    if mime.hasUrls():
        return LINKS
    return TEXT if mime.hasText() else NOTHING


def carried(mime: QMimeData) -> Carried:
    """Nothing is read from the disk and no picture encoded. The UI thread's."""
    paths = _local(mime)
    if paths:
        return Carried(paths=paths)
    picture = _picture(mime) if _may_hold_pixels(mime) else None
    if picture is not None:
        return Carried(picture=picture)
    return Carried(refused=refusal(mime) or (LINKS if mime.hasUrls() else BROKEN))


def keep_picture(picture: Picture, folder: Path, stem: str) -> Path:
    """Write the picture under a name of its own, pixels as a PNG. For a worker. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    file = _claimed(folder, stem, picture.extension)
    try:
        _write(picture, file)
    except OSError:
        file.unlink(missing_ok=True)
        raise
    return file


def _write(picture: Picture, file: Path) -> None:
    if picture.data:
        file.write_bytes(picture.data)
    elif picture.image is None or not picture.image.save(str(file), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{file.name} could not be written")


def moment(now: datetime) -> str:
    """As it stands in a name, with no character that a file system refuses: "2026-11-23 21.40.05"."""
    return now.strftime("%Y-%m-%d %H.%M.%S")


def _may_hold_pixels(mime: QMimeData) -> bool:
    return mime.hasImage() or bool(_whole_formats(mime))


def _whole_formats(mime: QMimeData) -> list[str]:
    """Those that may give a picture as the bytes of its file; a file that comes with no address is somebody's own."""
    given = mime.formats()
    files = [name for name in given if name.split(";")[0] == _FILE] if mime.hasUrls() else []
    return [name for name in _WHOLE if name in given] + files


def _local(mime: QMimeData) -> tuple[Path, ...]:
    if not mime.hasUrls():
        return ()
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile())
    return tuple(dict.fromkeys(paths))


def _picture(mime: QMimeData) -> Picture | None:
    """A file of a picture is taken byte for byte; everything else is decoded by Qt and encoded later."""
    stem = _stem(mime)
    for name in _whole_formats(mime):
        data = bytes(mime.data(name).data())
        ending = _ending(data)
        if ending:
            return Picture(stem, data, ending)
    held = mime.imageData() if mime.hasImage() else None
    image = held.toImage() if isinstance(held, QPixmap) else held
    return Picture(stem, image=QImage(image)) if isinstance(image, QImage) and not image.isNull() else None


def _ending(data: bytes) -> str:
    """The extension of a picture, by its bytes; "" for what is none."""
    from wego_desktop.intake import formats  # here and not above: no start needs it

    found = formats.FORMATS.get(formats.by_bytes(data) or "")
    return found.extensions[0] if found is not None and found.family == "picture" else ""


def _stem(mime: QMimeData) -> str:
    """A picture out of a browser comes with its address, and that mostly with a name; any length, any character."""
    names = (PurePosixPath(url.fileName()) for url in mime.urls()) if mime.hasUrls() else ()
    found = next((name.stem for name in names if name.suffix and name.stem), "")
    return _NOT_IN_NAMES.sub("_", found)[:_MOST_STEM]


def _claimed(folder: Path, stem: str, ending: str) -> Path:
    """A new, empty file: of two pictures that come at once, neither may take the other's name."""
    for number in numbers(1):
        file = folder / (f"{stem}.{ending}" if number == 1 else f"{stem} {number}.{ending}")
        with suppress(FileExistsError):
            file.touch(exist_ok=False)
            break
    return file
