"""The article filter: what each rule does, what is kept byte for byte, and its three levels."""

import random
from collections.abc import Iterator

import pytest
from sandbox_process import SandboxAt, SandboxProcess

from sandbox.plain_client import PlainClient, article, picture
from wego_desktop.sandbox.account import HOST_MARK
from wego_desktop.sandbox.article_filter import RULES, described, filtered
from wego_desktop.sandbox.article_markup import Page

# rule, sent, kept after draft/get
CHANGED = [
    ("script", "<p>a</p><script>if (1 < 2) '</p>'</script>b", "<p>a</p>b"),
    ("script", "<p>a</p><SCRIPT src=x></SCRIPT\n>b", "<p>a</p>b"),
    ("event attribute", '<p onclick="x()" class="a" ONLOAD=y>b</p>', '<p class="a">b</p>'),
    ("script link", '<a href=" JavaScript:x()">b</a>', "b"),
    ("script link", '<svg><a xlink:href="java&#10;script:x()"><g/></a></svg>', "<svg><g/></svg>"),
    ("style element", "<style>.a > b { c: d }</style><p>e</p>", "<p>e</p>"),
    ("style element", '<svg><style>.a{}</style><g class="a"></g></svg>', '<svg><g class="a"></g></svg>'),
    ("link element", '<link rel="stylesheet" href="http://a/b.css"><p>c</p>', "<p>c</p>"),
    ("object", '<object data="a"><embed src="b"><p>c</p></object>d', "d"),
    ("form", '<form action="a"><input name="b">c</form>d', "d"),
    ("iframe", '<iframe src="https://example.com/"></iframe>a', "a"),
    ("iframe", '<iframe class="other" src="https://v.qq.com/iframe/preview.html?vid=a"></iframe>b', "b"),
    ("iframe", '<iframe class="video_iframe" src="https://example.com/"></iframe>b', "b"),
    ("doctype", "<!DOCTYPE html><p>a</p>", "<p>a</p>"),
    ("page head", '<head><meta charset="utf-8"></head><p>a</p>', "<p>a</p>"),
    ("page title", "<title>a</title><p>b</p>", "<p>b</p>"),
    ("page body", "<html><body class=a><p>b</p></body></html>", "<p>b</p>"),
    ("id", '<p id="a" data-id="b">c</p>', '<p data-id="b">c</p>'),
    ("id", "<svg><g id=a></g></svg>", "<svg><g></g></svg>"),
    ("position", '<p style="color: red;POSITION : fixed; top: 0">a</p>', '<p style="color: red; top: 0">a</p>'),
    ("position", "<p style='position:relative'>a</p>", "<p style=''>a</p>"),
    ("position", "<p style='/*;*/position:relative;a:b'>a</p>", "<p style='a:b'>a</p>"),
    ("doctype", "<!-->a<!--b--!><!doctype html>c", "<!-->a<!--b--!>c"),
    ("calc", '<p style="width: calc((1px + 2px) * 3);height: 50vw;">a</p>', '<p style="height: 50vw;">a</p>'),
    ("decoration details", '<u style="text-underline-offset: 3px;color: red">a</u>', '<u style="color: red">a</u>'),
    (
        "foreign background",
        '<p style="a:b;background: url(https://x/y;z.png) red;c:d">e</p>',
        '<p style="a:b;c:d">e</p>',
    ),
    ("quoted address", '<section style="background: url(&quot;a&quot;)"><p>b</p></section>', "<p>b</p>"),
    ("quoted address", "<section style='background: url(\"a\")'><p>b</p></section>", "<p>b</p>"),
    ("foreign link", '<p><a href="https://example.com/">a <b>b</b></a></p>', "<p>a <b>b</b></p>"),
    ("foreign link", '<p><a href="https:\\\\x.y">a</a></p>', "<p>a</p>"),
    ("foreign picture", '<p><img src="https://example.com/a.png"/>b</p>', "<p>b</p>"),
    ("foreign picture", "<p><img src=data:image/png;base64,AAAA>b</p>", "<p>b</p>"),
    ("foreign picture", '<p><img data-src="//example.com/a.png">b</p>', "<p>b</p>"),
    (
        "lazy picture",
        '<img alt="a" src="https://mmbiz.qpic.cn/mmbiz_png/K/640?wx_fmt=png&amp;from=appmsg" />',
        '<img alt="a" data-src="https://mmbiz.qpic.cn/mmbiz_png/K/640?wx_fmt=png&amp;from=appmsg" />',
    ),
    (
        "lazy picture",
        f'<img data-src="{HOST_MARK}/a/640?from=appmsg" src="{HOST_MARK}/a/640">',
        f'<img data-src="{HOST_MARK}/a/640?from=appmsg">',
    ),
    (
        "picture over https",
        '<img data-src="http://mmbiz.qpic.cn/a/640?from=appmsg">',
        '<img data-src="https://mmbiz.qpic.cn/a/640?from=appmsg">',
    ),
    (
        "picture scale",
        '<img data-src="https://mmbiz.qlogo.cn/a/0">',
        '<img data-src="https://mmbiz.qlogo.cn/a/640?from=appmsg">',
    ),
    (
        "picture scale",
        '<img data-src="https://mmbiz.qpic.cn/a/0?wx_fmt=png#imgIndex=1">',
        '<img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png&amp;from=appmsg#imgIndex=1">',
    ),
    (
        "picture width",
        f'<img data-src="{HOST_MARK}/a/640?from=appmsg" width="100" height="50" style="width: 3px">',
        f'<img data-src="{HOST_MARK}/a/640?from=appmsg" height="50" style="width: 3px">',
    ),
    ("viewBox", '<svg viewBox="0 0 1 1"></svg>', '<svg viewbox="0 0 1 1"></svg>'),
    ("nodeleaf", "<section nodeleaf><img></section>", '<section nodeleaf="nodeleaf"><img></section>'),
    ("line break", "a<br>b<br/>c<br class=d />e", "a<br  />b<br  />c<br class=d  />e"),
    ("quote in a style", "<p style=\"font: 'a'\">'b'</p>", "<p style=\"font: &#39;a&#39;\">'b'</p>"),
]
KEPT = [
    '<section class="a" data-x="b" mpa-is-content="t"><div style="color: red;">c</div></section>',
    '<p style="background: linear-gradient(90deg, #FA5151 0%, rgb(1,2,3) 100%);clip-path: circle(50%);gap: 8px">a</p>',
    '<section style="writing-mode: vertical-rl;transform: rotate(3deg);box-shadow: 0 2px rgba(0,0,0,.2)">a</section>',
    '<p style="background-image: url(https://mmbiz.qpic.cn/mmbiz_png/K/0?wx_fmt=png)">a</p>',
    '<p style="background-image: url(data:image/png;base64,AA==);color: red">a</p>',
    "<p>unclosed<p>twice<li>a<li>b</section></p>",
    "<p title=it's class=a/b bare>&nbsp;&amp;&#39;&hellip; 3 < 4 & 5 > 4 </ p></p>",
    "<!-- <script> --><![CDATA[ x ]]><?php a ?>",
    '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><![CDATA[ <script> ]]><animate values="1;2"/></svg>',
    '<iframe class="video_iframe rich_pages" data-src="https://v.qq.com/iframe/preview.html?vid=a"></iframe>',
    '<mp-common-profile class="a" data-id="b"></mp-common-profile>',
    '<a href="https://mp.weixin.qq.com/s/abc">a</a><a href="#b">c</a><a data-miniprogram-appid="d" href="">e</a>',
    "<p>\r\n\t好😀\u3000</p>",
    '<p style="font: &#39;a;position:b&#39;">c</p>',
    '<p a="unfinished',
]


@pytest.mark.parametrize(
    ("rule", "sent", "kept"), CHANGED, ids=[f"{rule}-{at}" for at, (rule, _, _) in enumerate(CHANGED)]
)
def test_a_rule_changes_this_and_nothing_else(rule: str, sent: str, kept: str) -> None:
    made = filtered(f"<i>前</i>{sent}<i>后</i>", "measured")
    assert made.content == f"<i>前</i>{kept}<i>后</i>"
    assert made.changed_by == (rule,)


def test_every_rule_has_an_example_and_a_mark() -> None:
    assert {rule for rule, _, _ in CHANGED} == {rule.name for rule in RULES if not rule.refuses}
    assert all(rule.evidence and set(rule.evidence) <= set("DRFG") for rule in RULES)
    assert len({row["name"] for row in described()}) == len(RULES) + 1


@pytest.mark.parametrize("html", KEPT)
def test_what_no_rule_touches_stays_byte_for_byte(html: str) -> None:
    assert filtered(html, "measured").content == html
    everything = filtered("<script></script>" + html, "measured")
    assert everything.content == html
    assert everything.changed_by == ("script",)


@pytest.mark.parametrize(
    "html",
    [
        "<p><mpvoice name=a></mpvoice></p>",
        "<a href='https://mp.weixin.qq.com/s?__biz=a&tempkey=b'>c</a>",
    ],
)
def test_what_is_refused(html: str) -> None:
    made = filtered(html, "measured")
    assert made.refused_by
    assert made.content == html
    assert not filtered(html, "documented").refused_by
    assert not filtered(html.replace("mpvoice", "p").replace("tempkey", "key"), "measured").refused_by


def test_a_script_that_is_never_closed_is_all_that_follows() -> None:
    assert filtered("<p>a</p><script>b</p>c", "measured").content == "<p>a</p>"
    assert filtered("<p>a</p><script>", "measured").content == "<p>a</p>"


def test_levels() -> None:
    html = '<script>a</script><p id="b" onclick="c">d<br/><img src="http://x/y"></p>'
    assert filtered(html, "off").content == html
    assert filtered(html, "documented").content == '<p id="b">d<br/></p>'
    assert filtered(html, "measured").content == "<p>d<br  /></p>"


def test_news_are_not_scaled() -> None:
    """Their calls were closed before the rest was measured."""
    url = "http://mmbiz.qpic.cn/a/0?wx_fmt=png"
    assert (
        filtered(f'<img src="{url}" width=3>', "measured", is_draft=False).content == f'<img data-src="{url}" width=3>'
    )


def test_once_is_enough() -> None:
    """A page that was filtered is left alone, whatever it was made of."""
    dice = random.Random(7)
    parts = [sent for _, sent, _ in CHANGED] + KEPT[:-1]
    for _ in range(150):
        html = "".join(dice.choices(parts, k=6))
        once = filtered(html, "measured").content
        assert filtered(once, "measured") == filtered(once, "off")


def test_pieces_add_up() -> None:
    dice = random.Random(3)
    parts = [
        "<p",
        "</p>",
        "<svg",
        "<style>",
        "</style",
        "<!--",
        "-->",
        '="',
        "'",
        ">",
        "/>",
        " a",
        "<",
        "=",
        "字",
        "<![CDATA[",
    ]
    for _ in range(2000):
        html = "".join(dice.choices(parts, k=25))
        assert str(Page(html)) == html


def test_a_long_article_full_of_openings_is_read_in_one_go() -> None:
    html = "<p " * 200_000
    assert filtered(html, "measured").content == html


@pytest.fixture
def levels(served: SandboxProcess) -> Iterator[SandboxProcess]:
    yield served
    served.settings(filter="measured")


def test_the_level_is_chosen_while_it_runs(levels: SandboxProcess, client: PlainClient) -> None:
    cover = client.add("image", "a.png", picture())["media_id"]
    body = client.upload("media/uploadimg", "b.png", picture())["url"]
    html = f'<p id="a" style="position: fixed">b<br/><img src="{body}" onload="c"><script>d</script></p>'
    kept = {}
    for level in ("off", "documented", "measured"):
        levels.settings(filter=level)
        media_id = client.post("draft/add", {"articles": [article(cover, content=html)]})["media_id"]
        kept[level] = client.post("draft/get", {"media_id": media_id})["news_item"][0]["content"]
    assert kept == {
        "off": html,
        "documented": f'<p id="a" style="position: fixed">b<br/><img src="{body}"></p>',
        "measured": f'<p style="">b<br  /><img data-src="{body[:-2]}/640?from=appmsg"></p>',
    }
    assert client.http.get(f"{body[:-2]}/640?from=appmsg").content == picture()


def test_the_level_is_chosen_at_the_start(sandbox_at: SandboxAt) -> None:
    with sandbox_at(None, "--filter", "documented", "--no-comments") as process:
        assert process.settings() == {"news": "classic", "filter": "documented", "limits": "wego", "comments": False}


def test_a_link_to_what_nobody_sent_yet(client: PlainClient) -> None:
    cover = client.add("image", "a.png", picture())["media_id"]
    unsent = client.post("draft/add", {"articles": [article(cover)]})["media_id"]
    url = client.post("draft/get", {"media_id": unsent})["news_item"][0]["url"]
    linking = {"articles": [article(cover, content=f'<a href="{url.replace("&", "&amp;")}">a</a>')]}
    assert client.post("draft/add", linking)["errcode"] == 45166
    client.post("draft/delete", {"media_id": unsent})
    assert "media_id" in client.post("draft/add", linking)
