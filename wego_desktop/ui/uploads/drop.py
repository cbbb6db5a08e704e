"""What a drop or a paste carries: files, folders, or the pixels of a picture. Nothing is ever fetched."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

from wego_desktop.translate import QT_TRANSLATE_NOOP

NOTHING = QT_TRANSLATE_NOOP("Uploads", "There is nothing to paste. Copy a file or a picture first")
LINKS = QT_TRANSLATE_NOOP("Uploads", "Links are not fetched. Save the file first, then bring it here")
TEXT = QT_TRANSLATE_NOOP("Uploads", "Text is no material. Bring files, folders or a picture")
_PNG = "image/png"


@dataclass(frozen=True)
class Picture:
    """Pixels without a file. stem: what the drag calls them, or "". data: a whole PNG, or else an image to encode."""

    stem: str
    data: bytes = b""
    image: QImage | None = None


@dataclass(frozen=True)
class Carried:
    """paths: files and folders of this machine. refused: why there is nothing to take, marked for translation."""

    paths: tuple[Path, ...] = ()
    picture: Picture | None = None
    refused: str = ""


def carries_something(mime: QMimeData) -> bool:
    """Whether a drag is worth an answer: what holds files, links, a picture or text."""
    return mime.hasUrls() or _has_pixels(mime) or mime.hasText()


def count(mime: QMimeData) -> int:
    """Files and folders of this machine in it."""
    return len(_local(mime))


def carried(mime: QMimeData) -> Carried:
    """Cheap: nothing is read from the disk and no picture encoded. The UI thread's."""
    paths = _local(mime)
    if paths:
        return Carried(paths=paths)
    if _has_pixels(mime):
        return Carried(picture=_picture(mime))
    if mime.hasUrls():
        return Carried(refused=LINKS)
    return Carried(refused=TEXT if mime.hasText() else NOTHING)


def keep_picture(picture: Picture, folder: Path, stem: str) -> Path:
    """Write the pixels as a PNG under a name of their own. For a worker. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    file = _free(folder, stem)
    if picture.data:
        file.write_bytes(picture.data)
    elif picture.image is None or not picture.image.save(str(file), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{file.name} could not be written")
    return file


def moment(now: datetime) -> str:
    """As it stands in a name, with no character that a file system refuses: "2026-11-23 21.40.05"."""
    return now.strftime("%Y-%m-%d %H.%M.%S")


def _has_pixels(mime: QMimeData) -> bool:
    return mime.hasImage() or mime.hasFormat(_PNG)


def _local(mime: QMimeData) -> tuple[Path, ...]:
    if not mime.hasUrls():
        return ()
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile())
    return tuple(dict.fromkeys(paths))


def _picture(mime: QMimeData) -> Picture | None:
    """A PNG is taken byte for byte; everything else is decoded by Qt and encoded later."""
    stem = _stem(mime)
    data: QByteArray = mime.data(_PNG) if mime.hasFormat(_PNG) else QByteArray()
    if data.startsWith(b"\x89PNG"):
        return Picture(stem, bytes(data.data()))
    image = mime.imageData()
    return Picture(stem, image=QImage(image)) if isinstance(image, QImage) else None


def _stem(mime: QMimeData) -> str:
    """A picture out of a browser comes with its address, and that mostly with a name."""
    names = (PurePosixPath(url.fileName()) for url in mime.urls()) if mime.hasUrls() else ()
    return next((name.stem for name in names if name.suffix and name.stem), "")


def _free(folder: Path, stem: str) -> Path:
    file, number = folder / f"{stem}.png", 2
    while file.exists():
        file, number = folder / f"{stem} {number}.png", number + 1
    return file
