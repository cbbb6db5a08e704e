"""Weighs the packaged app part by part: what it takes on the disk, and what it takes packed."""

import io
import tarfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

# The first that fits; patterns of paths below the app's folder.
PARTS = (
    ("Browser of the articles", "*WebEngine*", "*webengine*", "*/icudtl.dat", "*v8_context*", "*WebChannel*"),
    ("Films and sounds: Qt", "*/Qt/lib/libav*", "*/Qt/lib/libsw*", "*Multimedia*", "*/multimedia/*", "*FFmpegStub*"),
    ("Qt Quick, which the browser needs", "*Qt6Quick*", "*Qt6Qml*", "*Qt6Positioning*", "*Qt6OpenGL*"),
    ("Qt", "*/PySide6/*", "*/shiboken6/*", "*/libQt6*"),
    ("Repairs of films and sounds: PyAV", "*/av/*", "*/av.libs/*"),
    ("HEIC pictures", "*pillow_heif*"),
    ("Pictures: Pillow", "*/PIL/*", "*/pillow.libs/*"),
    ("Keyring", "*cryptography*", "*cffi*", "*keyring*"),
    ("Words, icons, editor, licences", "*/resources/*"),
    ("Python, and our code", "*"),
)


def weigh(folder: Path) -> list[tuple[str, float, float]]:
    """(part, MB on the disk, MB packed by itself at a middling level), the heaviest first."""
    files: dict[str, list[Path]] = {}
    for file in _files(folder):
        files.setdefault(_part(f"/{file.relative_to(folder)}"), []).append(file)
    found = [(part, _size(those) / 1e6, _packed(those) / 1e6) for part, those in files.items()]
    return sorted(found, key=lambda row: -row[1])


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())


def _part(path: str) -> str:
    return next(name for name, *patterns in PARTS if any(fnmatch(path, pattern) for pattern in patterns))


def _size(files: list[Path]) -> int:
    return sum(file.stat().st_size for file in files)


def _packed(files: list[Path]) -> int:
    import zstandard

    sink = io.BytesIO()
    with zstandard.ZstdCompressor(level=9, threads=-1).stream_writer(sink, closefd=False) as packed:
        with tarfile.open(fileobj=packed, mode="w|") as tar:
            for file in files:
                tar.add(file, file.name)
        packed.flush(zstandard.FLUSH_FRAME)
    return len(sink.getbuffer())
