"""Files to drop: real pictures, sounds and films, made on the spot."""

import struct
import wave
from pathlib import Path

from PIL import Image, ImageDraw


def picture(path: Path, size: tuple[int, int] = (320, 240), *, seed: int = 0, form: str | None = None) -> Path:
    """A drawing that differs with its seed. form: Pillow's name, when the extension is to tell something else."""
    image = Image.new("RGB", size, (200, 220, 40 + seed % 200))
    draw = ImageDraw.Draw(image)
    draw.ellipse((size[0] // 4, seed % 20, size[0] // 2, size[1] // 2), fill=(240, 140, 80))
    draw.text((8, 8), str(seed), fill="black")
    image.save(path, form)
    return path


def large_picture(path: Path) -> Path:
    """Over 2 MB and under 10: noise does not compress."""
    Image.effect_noise((1500, 1700), 100).convert("RGB").save(path, "PNG", compress_level=1)
    assert 2 << 20 < path.stat().st_size < 10 << 20
    return path


def sound(path: Path, seconds: float = 1.0) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\0\0" * round(8000 * seconds))
    return path


def film(path: Path, size: int = 4000) -> Path:
    """Boxes of an mp4 of twelve seconds, with its index and no picture worth showing."""
    header = _box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 12000) + b"\0" * 80)
    track = _box(b"trak", _box(b"tkhd", struct.pack(">6I", 7, 0, 0, 1, 0, 12000) + b"\0" * 60))
    start = _box(b"ftyp", b"isom\0\0\2\0isomiso2mp41")
    path.write_bytes(start + _box(b"mdat", b"\0" * size) + _box(b"moov", header + track))
    return path


def document(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n" + b"x" * 2000)
    return path


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content
