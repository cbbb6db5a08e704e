"""Cheap bytes for benchmarks: ``plain/image/17``, ``plain/voice/3``, ``plain/video/1``."""

import colorsys
import io
import struct

from PIL import Image, ImageDraw


def draw_plain(recipe: str) -> bytes:
    """The bytes of one plain recipe."""
    _, kind, number = recipe.split("/")
    return {"image": _swatch, "voice": _beep, "video": _clip}[kind](int(number))


def _swatch(number: int) -> bytes:
    """A JPEG of 320 x 240: a colour and a mark that tell neighbours apart."""
    hue = number * 0.618034 % 1
    back = tuple(int(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.35, 0.9))
    front = tuple(int(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.6, 0.55))
    picture = Image.new("RGB", (320, 240), back)
    pen = ImageDraw.Draw(picture)
    for bit in range(20):
        if number >> bit & 1:
            left, top = 20 + bit % 5 * 58, 15 + bit // 5 * 54
            pen.rectangle((left, top, left + 46, top + 44), fill=front)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=75)
    return out.getvalue()


def _beep(number: int) -> bytes:
    """Half a second of 8-bit square wave."""
    period = 20 + number
    samples = bytes(160 if at // period % 2 else 96 for at in range(4000))
    head = struct.pack("<4sI4s", b"RIFF", 36 + len(samples), b"WAVE")
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    return head + form + struct.pack("<4sI", b"data", len(samples)) + samples


def _clip(number: int) -> bytes:
    return _swatch(number)
