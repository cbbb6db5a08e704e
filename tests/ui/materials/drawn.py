"""Made-up materials with pictures drawn here, in a real library: what the views are tested and looked at with."""

import colorsys
import functools
import hashlib
import math
import random
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from wego_desktop.library.index import DRAFTS_REFRESHED, Index
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial

NOON = 1_738_546_920  # 3 February 2025, 09:42 in Beijing
HOST = "http://mmbiz.qpic.cn/mmbiz_"


@functools.cache
def jpeg(width: int, height: int, seed: int) -> bytes:
    """Hills under a sun, in colours of their own."""
    chance = random.Random(seed)
    hue = chance.random()
    large = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(large)
    for line in range(height):
        draw.line((0, line, width, line), _colour(hue, 0.10 + 0.25 * line / height, 0.97))
    radius = min(width, height) / 9
    x, y = chance.uniform(0.2, 0.8) * width, chance.uniform(0.15, 0.4) * height
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=_colour(hue + 0.06, 0.65, 0.93))
    for layer in range(4):
        colour = _colour(hue + 0.38, 0.25 + 0.13 * layer, 0.8 - 0.17 * layer)
        draw.polygon(_hill(width, height, layer, chance), fill=colour)
    return _bytes(large, "JPEG")


@functools.cache
def plain(width: int, height: int, colour: str, form: str = "PNG") -> bytes:
    """One colour: what it is drawn as can be told from a single pixel."""
    return _bytes(Image.new("RGB", (width, height), colour), form)


def see_through(width: int, height: int) -> bytes:
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((width // 4, height // 4, width * 3 // 4, height * 3 // 4), fill="#D0402B")
    return _bytes(image, "PNG")


def moving_gif(width: int, height: int) -> bytes:
    frames = [Image.new("RGB", (width, height), colour) for colour in ("#C03028", "#2060C0", "#209050")]
    out = BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=60, loop=0)
    return out.getvalue()


def image(number: int, name: str, form: str = "jpeg", *, day: int = 0) -> RemoteMaterial:
    url = f"{HOST}{form}/{number:04}/0?wx_fmt={form}"
    return RemoteMaterial(Kind.IMAGE, media_id(number), name, NOON - day * 86_400, url)


def voice(number: int, name: str) -> RemoteMaterial:
    return RemoteMaterial(Kind.VOICE, media_id(number), name, NOON - number * 3_600)


def video(number: int, name: str) -> RemoteMaterial:
    return RemoteMaterial(Kind.VIDEO, media_id(number), name, NOON - number * 3_600)


def news(number: int, articles: Sequence[Article]) -> RemoteMaterial:
    return RemoteMaterial(Kind.NEWS, media_id(number), articles[0].title, NOON - number * 3_600, "", tuple(articles))


def article(title: str, number: int, content: str = "<p>正文</p>", **more: str) -> Article:
    return Article(title, content=content, cover_url=f"{HOST}jpg/c{number:03}/0", **more)  # type: ignore[arg-type]


def media_id(number: int) -> str:
    return "mK3v8Zq1TnR7y" + hashlib.sha256(str(number).encode()).hexdigest()[:30]


def open_index(folder: Path, materials: Sequence[RemoteMaterial]) -> Index:
    """A library that was refreshed once and holds these."""
    index = Index.open(folder / "library")
    index.put(materials, NOON)
    index.set_state("refreshed_at", str(NOON))
    index.set_state(DRAFTS_REFRESHED, str(NOON))
    return index


class PictureHost:
    """Answers like the picture host, from memory. asked: URLs in the order they came."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.asked: list[str] = []

    def put(self, material: RemoteMaterial, content: bytes) -> None:
        self.pictures[material.url] = content

    def fetch(self, url: str, edge: int) -> bytes:
        del edge
        self.asked.append(url)
        return self.pictures[url]


def _hill(width: int, height: int, layer: int, chance: random.Random) -> list[tuple[float, float]]:
    base, phase = height * (0.45 + 0.14 * layer), chance.uniform(0, 6.3)
    wave = [base + math.sin(x / width * (5 + layer) + phase) * height * 0.08 for x in range(width + 1)]
    return [(0, height), *enumerate(wave), (width, height)]


def _colour(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def _bytes(picture: Image.Image, form: str) -> bytes:
    out = BytesIO()
    picture.save(out, form)
    return out.getvalue()
