"""Which pictures a text names, and other addresses for some of them without touching anything else."""

import pytest

from articles.conftest import CORPUS, stored
from wego_desktop.articles.addresses import Place, foreign_in, pictures_in, place_of, with_addresses

WECHAT = "https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png&from=appmsg"
OTHER = "https://img.example/a.png?x=1&y=2"
LOCAL = "wego://local/" + "a" * 64


@pytest.mark.parametrize(
    ("address", "place"),
    [
        (WECHAT, Place.WECHAT),
        ("http://mmbiz.qlogo.cn/x/0", Place.WECHAT),
        ("//mmbiz.qpic.cn/x/0", Place.WECHAT),
        ("https://mmbiz.qpic.cn.evil.example/x", Place.WEB),
        ("https://mmbiz.qpic.cn@evil.example/x", Place.WEB),
        ("http://127.0.0.1:8123/mmbiz/x/0", Place.WECHAT),
        ("http://127.0.0.1:8124/x", Place.WEB),
        (OTHER, Place.WEB),
        (LOCAL, Place.LOCAL),
        ("file:///tmp/a.png", Place.FILE),
        (r"file:///C:\Users\a.png", Place.FILE),
        ("data:image/png;base64,AA==", Place.DATA),
        ("data:text/html,x", Place.OTHER),
        ("a/b.png", Place.OTHER),
        ("http://[broken/x", Place.OTHER),
        ("javascript:1", Place.OTHER),
        ("", Place.OTHER),
    ],
)
def test_whose_a_picture_is(address: str, place: Place) -> None:
    assert place_of(address, {"127.0.0.1:8123"}) is place


TEXT = (
    f'<section style="background: url(&quot;{OTHER}&quot;) red"><p>text about {OTHER}</p>'
    f"<img class=a data-src='{WECHAT}' src=\"{OTHER}\"><IMG src={OTHER.split('?')[0]} width=3>"
    f'<svg><image xlink:href="file:///x.png"/></svg><td background="{OTHER}"></td></section>'
)


def test_the_pictures_of_a_text_and_the_tags_they_are_in() -> None:
    found = [(one.address, one.element) for one in pictures_in(TEXT)]
    assert found == [
        (OTHER, 0),
        (WECHAT, 2),
        (OTHER.split("?")[0], 3),
        ("file:///x.png", 5),
        (OTHER, 6),
    ]
    assert foreign_in(TEXT) == (OTHER, OTHER.split("?")[0], "file:///x.png")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f'<img src="{OTHER}">', f'<img src="{LOCAL}">'),
        (f'<img   src = "{OTHER.replace("&", "&amp;")}"  alt=x  />', f'<img   src = "{LOCAL}"  alt=x  />'),
        (f"<img src='{OTHER}'>", f"<img src='{LOCAL}'>"),
        (f"<img src={OTHER} alt=x>", f'<img src="{LOCAL}" alt=x>'),
        (f'<img data-src="{OTHER}" data-w="3"  />', f'<img src="{LOCAL}" data-w="3"  />'),
        (f'<img src="data:x" data-src="{OTHER}">', f'<img src="{LOCAL}">'),
        (f'<img src="{OTHER}" srcset="{OTHER} 2x" alt="b">', f'<img src="{LOCAL}" alt="b">'),
        (f'<img src="{OTHER}" data-src="{WECHAT}">', f'<img src="{OTHER}" data-src="{WECHAT}">'),
        (
            f'<p style="color:red;background:url( &quot;{OTHER.replace("&", "&amp;")}&quot; ) 0 0"  >',
            f'<p style="color:red;background:url({LOCAL}) 0 0"  >',
        ),
        (f"<p style='background:url(\"{OTHER}\")'>", f"<p style='background:url({LOCAL})'>"),
        (f"<p style=background:url({OTHER})>", f'<p style="background:url({LOCAL})">'),
        (f'<svg><image href="{OTHER}"/></svg>', f'<svg><image href="{LOCAL}"/></svg>'),
        (f'<td background="{OTHER}">', f'<td background="{LOCAL}">'),
        (f'<a href="{OTHER}">{OTHER}</a><!-- <img src="{OTHER}"> -->', None),
        (f'<p title="{OTHER}" data-x="{OTHER}">', None),
    ],
)
def test_only_the_address_of_a_picture_is_changed(text: str, expected: str | None) -> None:
    assert with_addresses(text, {OTHER: LOCAL}) == (text if expected is None else expected)


def test_what_is_replaced_is_not_foreign_any_more() -> None:
    new = {address: f"wego://local/{number:064x}" for number, address in enumerate(foreign_in(TEXT))}
    after = with_addresses(TEXT, new)
    assert not foreign_in(after)
    assert f"text about {OTHER}" in after


@pytest.mark.parametrize("name", sorted(path.stem for path in CORPUS.glob("*.html")))
def test_stored_articles_keep_their_bytes(name: str) -> None:
    text = stored(name)
    assert with_addresses(text, {}) == text
    assert with_addresses(text, {"https://nowhere.example/": LOCAL}) == text
