"""Each rule about the HTML of an article: where it applies, where it does not, and what its repair leaves."""

import pytest

from wego_desktop.articles.checks import ArticleFinding, check_content, grouped
from wego_desktop.articles.message import Place
from wego_desktop.articles.repairs import repaired, repaired_all
from wego_desktop.articles.rules import BY_ID, RULES, Page, Repair, Setting, Weight
from wego_desktop.intake.findings import ENGLISH, sentence

DRAFT = Setting(Place.DRAFT)
SHA = "ab" * 32
OURS = "https://mmbiz.qpic.cn/mmbiz_png/K/0?wx_fmt=png"

# rule, an article with one such place, what it is about, and the article when it was repaired (None: it can't be)
FOUND = [
    ("mpvoice", "<p>a</p><mpvoice name=x></mpvoice>b", "<mpvoice name=x>", "<p>a</p>b"),
    ("mpvoice", "<MPVoice>", "<MPVoice>", ""),
    ("script", "a<script>if (1 < 2) '</p>'</script>b", "<script>", "ab"),
    ("script", "a<SCRIPT src=x></SCRIPT\n>b", "<SCRIPT src=x>", "ab"),
    ("script", "a<script>never closed</p>", "<script>", "a"),
    ("script", "<svg><script>a</script><g/></svg>", "<script>", "<svg><g/></svg>"),
    ("event-attribute", '<p onclick="x()" class=a>b', 'onclick="x()"', "<p class=a>b"),
    ("event-attribute", "<img src='' ONERROR = x>", "ONERROR = x", "<img src=''>"),
    ("event-attribute", "<svg/onload=x>", "onload=x", "<svg>"),
    ("event-attribute", "<p a=x/ onclick=b / c>", "onclick=b", "<p a=x/ / c>"),
    ("style-element", "<style>.a > b { c: d }</style>e", "<style>", "e"),
    ("style-element", "<svg><style>.a{}</style><g/></svg>", "<style>", "<svg><g/></svg>"),
    (
        "link-element",
        '<link rel="stylesheet" href="http://a/b.css">c',
        '<link rel="stylesheet" href="http://a/b.css">',
        "c",
    ),
    ("object", "<object data=a><embed src=b><p>c</object>d", "<object data=a>", "d"),
    ("object", "<embed src=b>c", "<embed src=b>", "c"),
    ("form", "<form action=a><input name=b>c</form>d", "<form action=a>", "d"),
    ("form", "a<input>b", "<input>", "ab"),
    ("iframe", "<iframe src='https://example.com/'>x</iframe>a", "<iframe src='https://example.com/'>", "a"),
    (
        "iframe",
        "<iframe class=other src=https://v.qq.com/a></iframe>",
        "<iframe class=other src=https://v.qq.com/a>",
        "",
    ),
    (
        "iframe",
        "<iframe class=video_iframe data-src=https://v.qq.com.x.y/a></iframe>",
        "<iframe class=video_iframe data-src=https://v.qq.com.x.y/a>",
        "",
    ),
    ("doctype", "<!DOCTYPE html>a", "<!DOCTYPE html>", "a"),
    ("page-head", "<head><meta charset=a><title>b</title></head>c", "<head>", "c"),
    ("page-head", "<meta charset=a>b", "<meta charset=a>", "b"),
    ("page-title", "<title>a <b></title>c", "<title>", "c"),
    ("page-body", "<body class=a><p>b</p></body>", "<body class=a>", "<p>b</p>"),
    ("preview-link", "<a href='https://mp.weixin.qq.com/s?a=1&amp;tempkey=b'>c</a>d", None, "cd"),
    ("script-link", '<a href=" JavaScript:x()">b</a>', None, "b"),
    ("script-link", '<a href="java&#10;script&colon;x()">b</a>', None, "b"),
    ("script-link", '<svg><a xlink:href="javascript:x()"><g/></a></svg>', None, "<svg><g/></svg>"),
    (
        "foreign-link",
        '<p><a href="https://example.com/">a <b>b</b></a>',
        'href="https://example.com/"',
        "<p>a <b>b</b>",
    ),
    ("foreign-link", "<A HREF=//example.com>a</A>", "HREF=//example.com", "a"),
    ("foreign-link", "<a href='&#104;ttps:\\\\mp.weixin.qq.com@x.y/'>a</a>", None, "a"),
    ("id-used", '<svg><linearGradient id="g"/><rect fill="url(#g)"/></svg>', 'id="g"', None),
    ("id-used", "<svg><path id=p /><use xlink:href='#p'/></svg>", "id=p", None),
    ("id-used", "<p style='clip-path: url(#c)'></p><svg><clipPath id=c></clipPath></svg>", "id=c", None),
    ("id-used", "<a href='#top'>up</a><p id=top>", "id=top", None),
    ("id-used", "<svg><g id=b /><animate begin='0s;b.click'/></svg>", "id=b", None),
    ("id", '<p id="a" data-id="b">c', 'id="a"', '<p data-id="b">c'),
    ("id", "<p ID=a>b", "ID=a", "<p>b"),
    ("foreign-picture", '<img src="https://example.com/a.png"/>b', None, None),
    ("foreign-picture", "<img src=data:image/png;base64,AAAA>", None, None),
    ("foreign-picture", "<IMG DATA-SRC='//example.com/a.png'>", None, None),
    ("foreign-picture", "<img src='a.png'>", None, None),
    ("foreign-picture", "<img src='https://mmbiz.qpic.cn.example.com/a'>", None, None),
    ("foreign-picture", "<img src='https://mmbiz.qpic.cn@example.com/a'>", None, None),
    ("foreign-picture", "<img src='http://[x'>", None, None),
    ("picture-stand-in", f"<img src='data:image/gif;base64,R0' data-src='{OURS}'>", None, f"<img data-src='{OURS}'>"),
    ("foreign-drawing", "<svg><image xlink:href='https://x.y/a.png'/></svg>", None, None),
    ("foreign-background", "<p style='a:b;background: url(https://x/y;z.png) red;c:d'>e", None, None),
    ("foreign-background", "<p style=background:url(//x.y)>e", None, None),
    ("foreign-background", "<p style='background: URL( https://x/y&amp;z )'>e", None, None),
    ("local-picture", f'<img src="wego://local/{SHA}">', f'src="wego://local/{SHA}"', None),
    (
        "local-background",
        f"<p style='background:url(wego://local/{SHA})'>",
        f"background:url(wego://local/{SHA})",
        None,
    ),
    (
        "quoted-address",
        f"<section style='background: url(&quot;{OURS}&quot;)'><p>b</section>",
        f"&quot;{OURS}&quot;",
        f"<section style='background: url({OURS})'><p>b</section>",
    ),
    (
        "quoted-address",
        f"<section style=\"a:b;background: url( '{OURS} (1)' );c:d\">b",
        f"'{OURS} (1)'",
        f'<section style="a:b;background: url( {OURS}%20%281%29 );c:d">b',
    ),
    (
        "quoted-address-elsewhere",
        f"<p style='background: url(&#39;{OURS}&#39;)'>b",
        f"&#39;{OURS}&#39;",
        f"<p style='background: url({OURS})'>b",
    ),
    (
        "position",
        "<p style='color: red;POSITION : fixed; top: 0'>a",
        "POSITION : fixed;",
        "<p style='color: red; top: 0'>a",
    ),
    ("position", "<p style=position:relative>a", "position:relative", "<p style=>a"),
    ("position", "<p style='/*;*/position:fixed; a:b'>c", "/*;*/position:fixed;", "<p style='a:b'>c"),
    ("position", "<p style='&#112;osition&colon;fixed;a:b'>c", "&#112;osition&colon;fixed;", "<p style='a:b'>c"),
    ("calc", "<p style='width: calc((1px + 2px) * 3);height: 50vw;'>a", None, "<p style='height: 50vw;'>a"),
    ("calc", "<p style='a:b;width:-webkit-CALC(1px)'>c", "width:-webkit-CALC(1px)", "<p style='a:b;'>c"),
    ("decoration-details", "<u style='text-underline-offset: 3px;color: red'>a", None, "<u style='color: red'>a"),
    (
        "div-style",
        "<div style='color: red'>a</DIV>b",
        "<div style='color: red'>",
        "<section style='color: red'>a</section>b",
    ),
    ("block-in-nodeleaf", "<section nodeleaf><p>a</p></section>", "<p>", None),
    ("filter", "<p style='filter: blur(1px);a:b'>c", "filter: blur(1px);", "<p style='a:b'>c"),
    ("float", "<img style='float:left'>", "float:left", "<img style=''>"),
    ("chinese-font", '<p style="font-family: &#39;微软雅黑&#39;, serif;">a', None, '<p style="">a'),
]

UNTOLD = [
    "<p>mpvoice script onclick position: fixed calc( id=a</p>",
    "<!-- <script>a</script> <p id=a onclick=b style='position: fixed'> -->",
    "<svg><![CDATA[ <script>a</script><img src=https://x.y> ]]></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg'><title>a</title><g fill='red'/></svg>",
    "<p data-id=a class=once data-on=b title=' onclick=x'>c</p>",
    "<p a='<script>'>b</p>",
    f"<img src='{OURS}'><img data-src='http://mmbiz.qlogo.cn/a/640'><img src=//mmbiz.qpic.cn/a><img src=''><img>",
    "<img src='https://res.wx.qq.com/mpres/a.png'>",
    f"<section style='background: url({OURS})'>a</section>",
    "<p style='background: url(data:image/png;base64,AA==);background: url(#a)'>b</p>",
    "<p style=\"content: 'position: fixed; calc'; font-family: &#39;a;position:b&#39;\">b</p>",
    "<p style='background-position: center; position-area: top; width: 3vw; float: none'>b</p>",
    "<a href='https://mp.weixin.qq.com/s/abc'>a</a><a href='#b'>c</a><a href=''>d</a><a>e</a>",
    "<a href='mailto:a@b.c'>f</a><a href='tel:1'>g</a>",
    "<a href='' data-miniprogram-appid=d data-miniprogram-path=e>f</a>",
    "<iframe class='video_iframe rich_pages' data-src='https://v.qq.com/iframe/preview.html?vid=a'></iframe>",
    "<iframe class=video_iframe data-src='https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl'></iframe>",
    "<section nodeleaf><img><span>a</span></section><div>b</div><div style=''>c</div>",
    "<mp-common-profile class=a data-id=b></mp-common-profile>",
    "<p style='font-family: -apple-system, &quot;PingFang SC&quot;, &quot;Microsoft YaHei&quot;'>a</p>",
    '<p a="unfinished <script>',
    "</script></form></p>",
]


def found(html: str, setting: Setting = DRAFT) -> list[ArticleFinding]:
    return list(check_content(Page(html), setting))


@pytest.mark.parametrize(
    ("rule", "html", "about", "mended"), FOUND, ids=[f"{each[0]}-{at}" for at, each in enumerate(FOUND)]
)
def test_a_rule_is_told_where_it_applies(rule: str, html: str, about: str | None, mended: str | None) -> None:
    around = f"<i>前</i>{html}"
    (finding,) = found(around)
    assert finding.rule == rule
    assert about is None or around[finding.start : finding.end] == about
    assert around[finding.at] == "<"
    said = sentence(finding, ENGLISH)
    assert said
    assert "{" not in said
    if mended is None:
        assert repaired(around, finding) == around
    else:
        assert repaired(around, finding) == f"<i>前</i>{mended}"
        assert repaired_all(around, rule, DRAFT) == f"<i>前</i>{mended}"
        assert not found(f"<i>前</i>{mended}")


@pytest.mark.parametrize("html", UNTOLD)
def test_what_no_rule_is_about(html: str) -> None:
    assert found(html) == []


def test_every_told_rule_has_an_example_and_every_rule_its_evidence() -> None:
    unlinked = {"unsent-link"}
    assert {rule.id for rule in RULES if rule.what} == {each[0] for each in FOUND} | unlinked
    assert len(BY_ID) == len(RULES)
    for rule in RULES:
        assert set(rule.evidence) <= set("DRFG")
        assert rule.evidence
        assert rule.source
        assert rule.tags or rule.attributes
        assert bool(rule.what) is (rule.weight is not Weight.SILENT)


@pytest.mark.parametrize(
    "html", ["<p style='width:calc(1px)'>", "<section style='a:url(\"b\")'>", "<u style='text-underline-offset:1px'>"]
)
def test_what_is_known_of_drafts_only_is_not_said_of_news(html: str) -> None:
    assert found(html)
    assert not found(html, Setting(Place.NEWS))


def test_links_to_drafts_are_known_by_their_article() -> None:
    link = "<a href='https://mp.weixin.qq.com/s?__biz=A&amp;mid=1&amp;idx=2&amp;sn=c#rd'>d</a>"
    assert not found(link)
    (finding,) = found(link, Setting(Place.DRAFT, unsent=frozenset({("A", "1", "2")})))
    assert (finding.rule, finding.weight) == ("unsent-link", Weight.WARNS)
    assert repaired(link, finding) == "d"


def test_the_practice_account_serves_its_own_pictures() -> None:
    html = "<img src='http://127.0.0.1:4000/mmbiz_png/a/0'><a href='http://127.0.0.1:4000/s?__biz=a'>b</a>"
    assert [finding.rule for finding in found(html)] == ["foreign-picture", "foreign-link"]
    assert found(html, Setting(Place.DRAFT, "http://127.0.0.1:4000")) == []
    other = Setting(Place.DRAFT, "http://127.0.0.1:4001")
    assert len(found(html, other)) == 2


def test_what_is_in_a_dropped_element_is_not_told_twice() -> None:
    html = "<form onclick=a><input><p id=b style='position:fixed'>c</p></form><p id=d>"
    assert [finding.rule for finding in found(html)] == ["form", "id"]


def test_a_thousand_links_are_one_group_of_a_thousand_places() -> None:
    html = "".join(f"<p><a href='https://x.y/{at}'>{at}</a></p>" for at in range(1000)) + "<mpvoice>"
    groups = grouped(found(html))
    assert [(group.rule, len(group.findings)) for group in groups] == [("foreign-link", 1000), ("mpvoice", 1)]
    assert len({finding.start for finding in groups[0].findings}) == 1000
    assert repaired_all(html, "foreign-link", DRAFT) == "".join(f"<p>{at}</p>" for at in range(1000)) + "<mpvoice>"


def test_an_address_that_fills_the_screen_is_shortened_in_the_sentence_only() -> None:
    html = f"<img src='data:image/png;base64,{'A' * 5000}'>"
    (finding,) = found(html)
    assert len(sentence(finding, ENGLISH)) < 200
    assert str(finding.values["address"]).endswith("AAAA")


@pytest.mark.parametrize(
    ("html", "repair", "mended"),
    [
        ("<p><img src=https://x.y/a>b", Repair.REMOVE, "<p>b"),
        (f"<p><img src=https://x.y/a data-src='{OURS}'>b", Repair.REMOVE, "<p>b"),
        ("<p style='a:b;background:url(https://x.y);c:d'>", Repair.REMOVE, "<p style='a:b;c:d'>"),
        ("<a href=https://x.y>b</a>", Repair.SOURCE_LINK, "b"),
        ("<svg><image href=https://x.y /><g/></svg>", Repair.REMOVE, "<svg><g/></svg>"),
    ],
)
def test_another_way_out(html: str, repair: Repair, mended: str) -> None:
    (finding,) = found(html)
    assert repair in finding.repairs[1:]
    assert repaired(html, finding, repair) == mended
    assert repaired_all(html, finding.rule, DRAFT, repair) == mended


def test_a_repair_that_is_not_offered_changes_nothing() -> None:
    (finding,) = found("<p id=a>")
    assert repaired("<p id=a>", finding, Repair.SECTION) == "<p id=a>"
    assert repaired_all("<p id=a>", "id", DRAFT, Repair.SECTION) == "<p id=a>"
