"""Small files of each kind that goes up."""

import io
from pathlib import Path

from PIL import Image


def png(shade: int = 7) -> bytes:
    return _picture("PNG", shade)


def jpeg(shade: int = 7) -> bytes:
    return _picture("JPEG", shade)


def gif(shade: int = 7) -> bytes:
    return _picture("GIF", shade)


def bmp(shade: int = 7) -> bytes:
    return _picture("BMP", shade)


def webp(shade: int = 7) -> bytes:
    return _picture("WEBP", shade)


def mp4(size: int = 4096) -> bytes:
    """The beginning of a film, and a box of nothing."""
    head = (24).to_bytes(4, "big") + b"ftypisom\0\0\2\0isommp42"
    return head + (size + 8).to_bytes(4, "big") + b"mdat" + bytes(size)


def amr(seconds: int = 1) -> bytes:
    return b"#!AMR\n" + (b"\x3c" + bytes(31)) * (50 * seconds)


def large(path: Path, size: int, head: bytes = b"") -> Path:
    """A file of that many bytes, written in pieces."""
    with path.open("wb") as stream:
        stream.write(head)
        for start in range(len(head), size, 1 << 20):
            stream.write(bytes(min(1 << 20, size - start)))
    return path


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _picture(form: str, shade: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 100, 200 - shade)).save(stream, form)
    return stream.getvalue()
