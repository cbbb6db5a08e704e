"""Addresses of this machine in articles, and whether an article is what WeChat made of another."""

from dataclasses import replace

import pytest

from wego_desktop.jobs.local_addresses import local_in, with_urls
from wego_desktop.jobs.message_comparing import may_all_have_become, may_have_become, untouched
from wego_desktop.wechat.answers import Article

RED, BLUE = "a" * 64, "b" * 64
URL = "http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&a=b"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<img src="wego://local/{}"  />', '<img src="http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&amp;a=b"  />'),
        ("<IMG data-src='wego://local/{}'>", "<IMG data-src='http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&amp;a=b'>"),
        ("<img src=wego://local/{} x>", "<img src=http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&amp;a=b x>"),
        (
            '<p style="background:url(&quot;wego://local/{}&quot;)">',
            '<p style="background:url(&quot;http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&amp;a=b&quot;)">',
        ),
        (
            '<svg><image xlink:href="wego://local/{}"/></svg>',
            '<svg><image xlink:href="http://mmbiz.qpic.cn/mmbiz_png/x/0?from=appmsg&amp;a=b"/></svg>',
        ),
    ],
)
def test_an_address_is_replaced_wherever_it_stands_in_a_tag(before: str, after: str) -> None:
    source = f"<p>前<br  /></p>{before.format(RED)}<p>後&nbsp;</p>"
    assert local_in(source) == (RED,)
    assert with_urls(source, {RED: URL}) == f"<p>前<br  /></p>{after}<p>後&nbsp;</p>"


@pytest.mark.parametrize(
    "source",
    [
        f"<p>wego://local/{RED}</p>",
        f"<!-- wego://local/{RED} -->",
        f'<img src="wego://local/{RED}0">',
        '<img src="wego://local/">',
        "",
    ],
)
def test_what_is_no_such_address_stays(source: str) -> None:
    assert local_in(source) == ()
    assert with_urls(source, {RED: URL}) == source


def test_each_picture_is_named_once_and_unknown_ones_stay() -> None:
    source = f'<img src="wego://local/{BLUE}" data-x="wego://local/{RED} wego://local/{BLUE}">'
    assert local_in(source) == (BLUE, RED)
    assert with_urls(source, {BLUE: "u"}) == f'<img src="u" data-x="wego://local/{RED} u">'


SENT = Article(
    "标题", "作者", "", '<p id="x">春茶 &amp; 秋茶<img src="http://mmbiz.qpic.cn/mmbiz_png/abc/0"></p>', "", "c"
)
STORED = replace(
    SENT,
    digest="春茶",
    content='<p>春茶 &amp; 秋茶<img data-src="https://mmbiz.qpic.cn/sz_mmbiz_png/abc/640?from=appmsg"  /></p>',
    url="http://mp.weixin.qq.com/s",
    cover_url="http://mmbiz.qpic.cn/c/0",
    show_cover=True,
)


def test_what_wechat_rewrites_is_recognised() -> None:
    assert may_have_become(SENT, STORED)
    assert may_have_become(replace(SENT, content=SENT.content + '<img src="https://foreign/x.png">'), STORED)
    assert may_have_become(replace(SENT, title=" 标题 "), STORED)
    assert may_all_have_become([SENT, SENT], [STORED, STORED])
    assert not may_all_have_become([SENT], [STORED, STORED])


@pytest.mark.parametrize(
    "other",
    [
        {"title": "别的"},
        {"author": "别人"},
        {"cover_media_id": "d"},
        {"source_url": "http://x"},
        {"open_comment": True},
        {"content": "<p>春茶</p>"},
        {"content": STORED.content + '<img data-src="https://mmbiz.qpic.cn/mmbiz_png/other/640">'},
    ],
)
def test_what_is_another_article_is_not(other: dict[str, object]) -> None:
    assert not may_have_become(SENT, replace(STORED, **other))  # type: ignore[arg-type]
    assert not untouched(STORED, replace(STORED, **other))  # type: ignore[arg-type]


def test_a_digest_that_was_written_is_kept() -> None:
    assert not may_have_become(replace(SENT, digest="我的"), STORED)
    assert may_have_become(replace(SENT, digest="春茶 "), STORED)


def test_links_that_wechat_makes_anew_change_nothing() -> None:
    other = replace(STORED, url="http://other", cover_url="http://other", extra={"is_deleted": False})
    assert untouched(STORED, other)
    assert not untouched(STORED, replace(STORED, extra={"product_info": {"a": 1}}))
    assert not untouched(STORED, replace(STORED, content=STORED.content + " "))
