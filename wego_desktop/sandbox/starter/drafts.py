"""The drafts of a new account: half-finished and ready, of one and more articles, and a picture message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .articles import Story
from .blocks import card, end, h, img, p, pair, quote, rule, table, ul

_DEPTH = 14
_INKS = ("#2b6a55", "#3f7f5f", "#5d9a6f", "#7fa694", "#a9c6b4", "#cfe3d6", "#e9f2ec")


@dataclass(frozen=True)
class Kept:
    """An article of a draft.

    crops: ratios the cover is cut to, in its middle. pictures: slugs that make it a picture message. more: as read.
    """

    story: Story
    crops: Sequence[str] = ()
    pictures: Sequence[str] = ()
    more: Mapping[str, object] = field(default_factory=dict)


def _nested(text: str) -> str:
    """Frames in frames, as the editors for layouts make them."""
    inner = f'<p style="margin: 0px;text-align: center;"><span leaf="">{text}</span></p>'
    for depth in range(_DEPTH):
        ink = _INKS[depth % len(_INKS)]
        inner = (
            f'<section style="border: 1px solid {ink};border-radius: {depth + 2}px;padding: 3px;box-sizing: border-box;'
            f'" data-tools="frame" data-id="{depth}">{inner}</section>'
        )
    return inner


def _breathing() -> str:
    """A circle that grows and fades: SVG with SMIL, and text in a foreignObject."""
    return (
        '<section style="margin: 20px 0;text-align: center;" nodeleaf><svg viewBox="0 0 300 120" '
        'xmlns="http://www.w3.org/2000/svg" style="width: 100%;vertical-align: top;"><circle cx="150" cy="60" r="20" '
        'fill="#2b6a55"><animate attributeName="r" values="20;48;20" dur="4s" repeatCount="indefinite"></animate>'
        '<animate attributeName="opacity" values="1;0.3;1" dur="4s" repeatCount="indefinite"></animate></circle>'
        '<foreignObject x="0" y="96" width="300" height="24"><section style="font-size: 12px;color: #999999;'
        'text-align: center;">跟着它呼吸：吸四拍，呼四拍</section></foreignObject></svg></section>'
    )


def _program() -> str:
    """A card that opens a mini program, and a code snippet."""
    return (
        '<p style="text-align: center;"><a class="weapp_text_link" data-miniprogram-appid="wx0000000000000000" '
        'data-miniprogram-path="pages/shop/index" data-miniprogram-nickname="青山茶铺" data-miniprogram-type="text" '
        'data-miniprogram-servicetype="" href="">打开小程序下单</a></p>'
        '<section class="code-snippet__fix code-snippet__js"><ul class="code-snippet__line-index code-snippet__js"><li>'
        '</li><li></li></ul><pre class="code-snippet__js" data-lang="python"><code><span class="code-snippet_outer">'
        'water = 80&nbsp;&nbsp;# 摄氏度</span></code><code><span class="code-snippet_outer">brew(tea=3, water=water)'
        "</span></code></pre></section>"
    )


def _background(text: str) -> str:
    return (
        '<section style="margin: 16px 0;padding: 36px 18px;border-radius: 10px;color: #ffffff;background-image: '
        "linear-gradient(120deg, #2b6a55 0%, #e2795a 100%);font-family: 'PingFang SC', serif;writing-mode: "
        f'horizontal-tb;"><p style="font-size: 20px;letter-spacing: 2px;">{text}<br/>——&nbsp;&nbsp;青山编辑部</p>'
        "</section>"
    )


DRAFTS: tuple[tuple[Kept, ...], ...] = (
    (
        Kept(
            Story(
                "小满：雨水与麦穗之间",
                "terraces",
                (
                    _background("小满者，物至于此小得盈满"),
                    p("江河渐满，麦穗将黄。这一期还缺最后两张照片，<strong>周四前补上</strong>。"),
                    img("terraces", "五月的梯田"),
                    _nested("满而不溢，才是小满"),
                    _breathing(),
                    h("壹", "田里的事"),
                    ul("看水：沟渠不能断流", "看穗：麦芒由青转黄", "看天：雷雨前收晒场"),
                    rule(),
                    end(),
                ),
                "江河渐满，麦穗将黄。",
                comments=True,
            ),
            ("2.35_1", "1_1"),
        ),
    ),
    (
        Kept(
            Story(
                "【六月上新】三款冷泡茶，今天开订",
                "tin",
                (
                    p("天热起来了，茶要凉着喝。"),
                    table(
                        ("冷泡茶", "配方", "规格", "价格"),
                        ("青梅绿", "炒青、青梅、薄荷", "8 袋", "68 元"),
                        ("桂花乌龙", "铁观音、金桂", "8 袋", "78 元"),
                        ("陈皮白", "白牡丹、三年陈皮", "6 袋", "88 元"),
                    ),
                    _program(),
                    card("怎么泡", "一袋，五百毫升凉水，冰箱四小时", "喝完可以再续一次水"),
                    end(),
                ),
                author="小满",
                source="https://example.com/cold-brew",
            ),
        ),
        Kept(
            Story(
                "冷泡的道理：为什么不苦",
                "cup-thumb",
                (
                    p("茶多酚和咖啡碱要热水才出得快，氨基酸在冷水里也肯出来。"),
                    quote("慢一点，甜的先来。"),
                    table(
                        ("成分", "80 ℃ 三分钟", "4 ℃ 四小时"),
                        ("咖啡碱", "多", "少"),
                        ("茶多酚", "多", "中"),
                        ("氨基酸", "中", "多"),
                    ),
                    end(),
                ),
                author="数据组",
            )
        ),
        Kept(
            Story(
                "读者来信：第一次给爸爸泡茶",
                "coffee",
                (p("他说太淡，又喝了三杯。"), pair("teapot", "leaves"), end()),
                author="小满",
            )
        ),
    ),
    (
        Kept(
            Story("荷塘一日 · 四张图", "lotus", ("清晨五点到傍晚七点，同一片荷塘。",), author="老周"),
            ("1_1",),
            ("lotus", "koi", "lake", "umbrella"),
        ),
    ),
    (
        Kept(
            Story(
                "活动复盘：一场雨中的茶会（内部讨论稿）",
                "umbrella",
                (
                    p("来了四十六个人，走了四十六把伞的水渍。<br/>😀 还要补：签到表、账目、致谢名单。"),
                    img("umbrella"),
                    ul("下次带防滑垫", "雨棚再大一圈", "热茶比冷泡受欢迎", ordered=True),
                ),
                "来了四十六个人。",
            ),
            more={"product_info": {"footer_product_info": {"product_key": "青山茶铺-雨前-50g"}}},
        ),
    ),
    (Kept(Story("未命名：秋天的选题", "autumn", (p("想到再写。"),))),),
)
