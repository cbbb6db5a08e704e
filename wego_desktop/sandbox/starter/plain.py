"""Cheap bytes for benchmarks: ``plain/image/17``, ``plain/voice/3``, ``plain/video/1``."""

import colorsys
import io
import struct

from PIL import Image, ImageDraw

from .movie import Track, mp4
from .sounds import wav_file


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
    """Half a second of a square wave."""
    period = 20 + number
    return wav_file(struct.pack("<4000h", *(8000 if at // period % 2 else -8000 for at in range(4000))), 8000)


def _clip(number: int) -> bytes:
    """One second of two colours."""
    pictures = [_swatch(number + flip) for flip in (0, 1, 0, 1)]
    return mp4([Track(pictures, 400, 100, size=(320, 240))])
