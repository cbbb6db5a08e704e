"""The pictures of a new account: name, size, format, and what draws each."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from . import landscapes, papers, patterns, plants, scenes, things
from .canvas import Canvas, animated, encoded

Drawing = Callable[..., None]


@dataclass(frozen=True)
class Picture:
    """``slug`` is its recipe; ``frames`` above 1 makes an animation whose drawing takes a ``phase``."""

    slug: str
    name: str
    width: int
    height: int
    drawing: Drawing
    back: str | None = "#ffffff"
    frames: int = 1
    quality: int = 88
    thumb: bool = False
    cut_to: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def format(self) -> str:
        extension = self.name.rpartition(".")[2]
        return "jpeg" if extension == "jpg" else extension


def _hills(
    sky: tuple[str, ...],
    far: str,
    near: str,
    light: tuple[float, float, float, str, str] | None,
    layers: int = 5,
    start: float = 0.5,
) -> Drawing:
    return partial(landscapes.hills, sky=sky, far=far, near=near, light=light, layers=layers, start=start)


_DAWN = _hills(("#fbe6d2", "#f7ecdc", "#eef0e2"), "#c3d8c9", "#1f4f4a", (0.68, 0.32, 0.11, "#e9875a", "#fbdcbf"))
_MIST = _hills(("#e3efee", "#eef4ee"), "#c4dad8", "#2d6a6f", None, 6, 0.36)
_ROSE = _hills(
    ("#f7c9b6", "#f9dccb", "#f6ead9"), "#d9a9a4", "#5b3550", (0.36, 0.34, 0.12, "#e5584a", "#fbd0b4"), 5, 0.52
)
_BLUE = _hills(
    ("#cfe2ee", "#e6eef0", "#f8efdf"), "#a9c3d3", "#20425e", (0.3, 0.28, 0.08, "#f6b26b", "#fdebd0"), 6, 0.46
)
_AUTUMN = _hills(("#fbe3b8", "#fbeed4"), "#e3b878", "#7a3b22", (0.74, 0.27, 0.1, "#dd5a33", "#fbd8a0"), 5, 0.48)
_DAY_SEA = partial(landscapes.sea, sky=("#9cc9e0", "#d5e9ea", "#fbe7c6"), water=("#7fb9c6", "#1f6077"), disc="#f6b46a")
_DUSK_SEA = partial(
    landscapes.sea, sky=("#3c3468", "#a4587a", "#f0a070", "#f9d08f"), water=("#b4607a", "#2a2a58"), disc="#fbe0a2"
)
_RICE = partial(
    landscapes.fields,
    sky=("#f6d79a", "#f9e4b8", "#fbefd6"),
    inks=("#e3b550", "#d29a35", "#b97c24", "#8f5a18"),
    disc="#f0843f",
)
_RAPE = partial(
    landscapes.fields,
    sky=("#a9d3e6", "#d6ebec", "#f4f5e2"),
    inks=("#b9cf5a", "#f0d23c", "#e6bd22", "#8fae3c"),
    disc="#fdf3c4",
)
_NIGHT_CITY = partial(
    scenes.city,
    sky=("#2b2350", "#5a3a78", "#a8588a"),
    far="#5d3f7c",
    near="#17122e",
    window="#ffd98a",
    light=(0.78, 0.2, 0.06, "#fbeecb", "#b98ac0"),
)
_DAY_CITY = partial(
    scenes.city,
    sky=("#bfe0ea", "#e2eee6", "#fbeed6"),
    far="#b9cfd0",
    near="#3f6f78",
    window="",
    light=(0.3, 0.28, 0.08, "#f6b26b", "#fdebcf"),
)

PICTURES: tuple[Picture, ...] = (
    Picture("dawn", "立春封面-山雾.jpg", 1080, 810, _DAWN),
    Picture("leaves", "茶山新芽.jpg", 1280, 960, plants.leaves),
    Picture("rosette", "春节红包封面.png", 957, 718, patterns.rosette),
    Picture("banner", "会员日横幅.png", 900, 383, papers.banner),
    Picture("night-city", "门店夜景.jpg", 1920, 1440, _NIGHT_CITY, quality=92),
    Picture("tin", "新品·龙井礼盒.png", 1080, 1080, things.tin),
    Picture("cup-thumb", "谷雨封面.jpg", 300, 300, things.teacup, thumb=True),
    Picture("bars", "三季度增长数据图.png", 1200, 900, papers.bars),
    Picture("waves", "海浪纹样.png", 800, 600, patterns.waves),
    Picture("letter", "读者来信 0412.jpg", 1200, 900, things.books, cut_to=12 * 1024),
    Picture("dragon-boat", "端午龙舟插画.png", 1440, 1080, scenes.dragon_boat),
    Picture("long", "春茶长图-最终版.jpg", 900, 2700, papers.long_page),
    Picture("bamboo", "文章分割线-竹.gif", 640, 200, plants.bamboo),
    Picture("collage", "几何拼贴海报.png", 1200, 900, patterns.collage),
    Picture("night", "夜航.jpg", 1280, 960, landscapes.night),
    Picture("rice", "秋分稻田.jpg", 1280, 960, _RICE),
    Picture("contours", "等高线底纹.png", 1600, 1200, patterns.contours),
    Picture("tiles", "青花瓷砖.png", 960, 720, patterns.tiles),
    Picture("lotus", "荷塘.jpg", 1280, 960, plants.lotus),
    Picture("dunes", "大漠孤烟.jpg", 1440, 960, landscapes.dunes),
    Picture("teapot", "紫砂壶·手作.jpg", 1200, 1200, things.teapot),
    Picture("snow", "冬至雪岭.jpg", 1440, 1080, landscapes.snow),
    Picture("koi", "锦鲤.png", 1000, 1000, scenes.koi),
    Picture("balloons", "热气球之旅.jpg", 1280, 960, scenes.balloons),
    Picture("plum", "梅花枝（透明）.png", 900, 700, plants.plum, back=None),
    Picture("aurora", "极光.jpg", 1600, 900, landscapes.aurora),
    Picture("mooncake", "中秋月饼.jpg", 1080, 1080, things.mooncake),
    Picture("dandelion", "蒲公英.gif", 360, 270, plants.dandelion, frames=10),
    Picture("lines", "阅读量走势.png", 1200, 800, papers.lines),
    Picture("forest", "松林薄雾.jpg", 1280, 960, landscapes.forest),
    Picture("papercut", "剪纸窗花.png", 800, 800, patterns.papercut, back=None),
    Picture("town", "江南水巷.jpg", 1440, 1080, scenes.town),
    Picture("terrazzo", "水磨石底图.jpg", 1200, 900, patterns.terrazzo),
    Picture("lantern", "元宵灯笼.png", 600, 800, things.lantern, back=None),
    Picture("dusk-sea", "海上日落.jpg", 1600, 1000, _DUSK_SEA),
    Picture("coffee", "咖啡与书.jpg", 1280, 853, things.coffee),
    Picture("donut", "读者年龄分布.png", 1200, 800, papers.donut),
    Picture("terraces", "梯田晨光.jpg", 1280, 960, landscapes.terraces),
    Picture("wall", "长城.jpg", 1600, 1067, landscapes.wall),
    Picture("clouds", "祥云纹.png", 1000, 750, patterns.clouds),
    Picture("rape", "油菜花田.jpg", 1280, 960, _RAPE),
    Picture("umbrella", "雨水·油纸伞.jpg", 1080, 1080, things.umbrella),
    Picture("planets", "行星.png", 1200, 900, scenes.planets),
    Picture("lake", "湖心亭.jpg", 1280, 960, landscapes.lake),
    Picture("kites", "清明风筝.jpg", 1280, 960, scenes.kites),
    Picture("triangles", "折纸渐变.png", 1200, 900, patterns.triangles),
    Picture("rose", "白露·远山.jpg", 1280, 960, _ROSE),
    Picture("fan", "折扇（透明）.png", 1000, 620, things.fan, back=None),
    Picture("ripples", "水滴.gif", 320, 240, papers.ripples, frames=12),
    Picture("city", "城市清晨.jpg", 1440, 960, _DAY_CITY),
    Picture("moons", "月相.png", 1400, 300, scenes.moons),
    Picture("cactus", "多肉三友.png", 800, 700, things.cactus, back=None),
    Picture("sea", "海上日出.jpg", 1600, 1000, _DAY_SEA),
    Picture("panorama", "富春山卷轴.jpg", 3000, 600, _MIST),
    Picture("mesh", "渐变底图.jpg", 1280, 720, patterns.mesh),
    Picture(
        "night-scales",
        "鱼鳞纹-夜.png",
        800,
        600,
        patterns.waves,
        options={"ink": "#e0b565", "paper": "#1c2740", "disc": "#c94f3d"},
    ),
    Picture("ginkgo", "银杏（透明）.png", 800, 800, plants.ginkgo, back=None),
    Picture("meander", "回纹边框.png", 900, 600, patterns.meander, back=None),
    Picture("sunrise", "日出延时.gif", 320, 200, papers.sunrise, frames=12),
    Picture("blue", "小寒·群山.jpg", 1280, 960, _BLUE),
    Picture("dots", "波点.bmp", 320, 240, patterns.dots),
    Picture("plaid", "格纹.bmp", 480, 360, patterns.plaid),
    Picture("autumn", "霜降·层林.jpg", 1440, 1080, _AUTUMN),
    Picture(
        "tea-emoji",
        "喝茶🍵时间.png",
        800,
        600,
        things.teacup,
        options={"back": ("#d7e6df", "#b9d3c8"), "glaze": "#f3efe2"},
    ),
    Picture("avatar", "像素头像.png", 64, 64, papers.avatar),
    Picture("arrow", "图标-箭头.png", 32, 32, papers.arrow, back=None),
    Picture("dot", "占位 1×1.png", 1, 1, papers.ruler),
    Picture("spinner", "加载中.gif", 96, 96, papers.spinner, frames=12),
    Picture("ruler", "色带-超长.png", 160, 3600, papers.ruler),
    Picture("strip", "分割线-彩.png", 2400, 80, papers.ruler),
    Picture("hills-thumb", "春分封面.jpg", 300, 300, _DAWN, thumb=True),
    Picture("moon-thumb", "中秋封面.jpg", 300, 300, things.mooncake, thumb=True),
    Picture(
        "banner-thumb",
        "周三问答封面.jpg",
        360,
        153,
        partial(papers.banner, back=("#5a2f3a", "#8a4a4a"), disc="#f2be4a"),
        thumb=True,
    ),
)
BY_SLUG: Mapping[str, Picture] = {picture.slug: picture for picture in PICTURES}


def draw_picture(slug: str) -> bytes:
    """The file of one picture. The dice come from its name, so it is the same on every machine."""
    made = BY_SLUG[slug]
    if made.frames > 1:
        frames = [_drawn(made, number / made.frames) for number in range(made.frames)]
        return animated([canvas.finished() for canvas in frames], 90)
    data = encoded(_drawn(made).finished(), made.format, made.quality)
    return data[: made.cut_to] if made.cut_to else data


def _drawn(made: Picture, phase: float | None = None) -> Canvas:
    canvas = Canvas(made.width, made.height, made.back)
    options = dict(made.options) if phase is None else {**made.options, "phase": phase}
    made.drawing(canvas, Random(zlib.crc32(made.slug.encode())), **options)  # noqa: S311
    return canvas
