"""After a save: what differs is told, with the rule that expected it; nothing is said of what only is spelt anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.message import Place
from wego_desktop.articles.prediction import predicted
from wego_desktop.articles.readback import MOST, ReadBack, compared
from wego_desktop.articles.rules import RULES, Weight
from wego_desktop.articles.wording import SENTENCES, What

from .conftest import CORPUS, stored
from .test_random_edits import articles
from .test_rules import FOUND

SENT = (
    '<p id="a" style="position:fixed;color:#f00">一二三 <a href="https://x.y/">四五<b>六</b></a></p>'
    "<img src=https://f/x.png><p>七八<br/></p><section style=\"background:url('a')\">九</section><script>x</script>"
)
RULE = {
    "id": What.ATTRIBUTE_REMOVED,
    "position": What.STYLE_REMOVED,
    "foreign-link": What.LINK_REMOVED,
    "foreign-picture": What.PICTURE_REMOVED,
    "quoted-address": What.SECTION_UNWRAPPED,
    "script": What.ELEMENT_REMOVED,
}


def held(sent: str, came: str | None = None) -> ReadBack:
    prediction = predicted(sent, Place.DRAFT)
    return compared(sent, prediction, prediction.text if came is None else came)


def told(back: ReadBack) -> list[tuple[str, str, bool]]:
    return [(each.what.value, each.rule, each.happened) for each in back.differences]


def test_all_came_as_expected() -> None:
    back = held(SENT)
    assert {each.rule: each.what for each in back.differences} == RULE
    assert (back.as_expected, back.missed, back.surprising) == (6, 0, 0)
    assert back.silent == 1
    link = next(each for each in back.differences if each.rule == "foreign-link")
    assert (link.where, SENT[link.at :][:2]) == ("四五六", "<a")


def test_nothing_came_as_expected() -> None:
    back = held(SENT, SENT)
    assert {each.rule: each.what for each in back.differences} == RULE
    assert (back.as_expected, back.missed, back.surprising) == (0, 6, 0)


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("id", '<p id=a style="color:#f00">'),
        ("position", '<p style="position: fixed; color:#f00">'),
        ("foreign-link", '<p style="color:#f00">一二三 <a href="https://x.y/">四五<b>六</b></a>'),
    ],
)
def test_one_rule_did_not_hold(rule: str, kept: str) -> None:
    expected = predicted(SENT, Place.DRAFT).text
    part = '<p style="color:#f00">一二三 四五<b>六</b>' if "<a" in kept else '<p style="color:#f00">'
    assert part in expected
    back = held(SENT, expected.replace(part, kept))
    assert [each.rule for each in back.differences if not each.happened] == [rule]
    assert back.surprising == 0


@pytest.mark.parametrize(
    ("sent", "came", "what"),
    [
        ("<p>a<b>b</b>c</p>", "<p>abc</p>", What.TAGS_REMOVED),
        ("<p>前一二</p><section>三</section>", "<p>前一二</p>三", What.SECTION_UNWRAPPED),
        ("<p>a</p><table><tr><td>b</table><p>c</p>", "<p>a</p><p>c</p>", What.ELEMENT_REMOVED),
        ("<p>a</p><img src=https://mmbiz.qpic.cn/a/640?from=appmsg><p>b</p>", "<p>a</p><p>b</p>", What.PICTURE_REMOVED),
        ("<p>天地玄黄宇宙洪荒</p>", "<p>天地玄黄洪荒</p>", What.TEXT_REMOVED),
        ("<p>天地玄黄</p>", "<p>天地玄黄宇宙</p>", What.TEXT_ADDED),
        ("<p>天地</p>", "<p>天地</p><p>玄黄</p>", What.ELEMENT_ADDED),
        ("<p align=left>天地</p>", "<p>天地</p>", What.ATTRIBUTE_REMOVED),
        ("<p align=left>天地</p>", "<p align=right>天地</p>", What.ATTRIBUTE_CHANGED),
        ("<p>天地</p>", "<p align=right>天地</p>", What.ATTRIBUTE_ADDED),
        ("<p style='a:b;c:d'>天地</p>", "<p style='c:d'>天地</p>", What.STYLE_REMOVED),
        ("<p style='a:b;c:d'>天地</p>", "<p style='a:b;c:e'>天地</p>", What.STYLE_CHANGED),
        ("<p style='a:b'>天地</p>", "<p style='a:b;c:d'>天地</p>", What.STYLE_ADDED),
        ("<p style='a:b'>天地</p>", "<p style=''>天地</p>", What.STYLE_REMOVED),
    ],
)
def test_a_surprise_is_told(sent: str, came: str, what: What) -> None:
    back = held(sent, came)
    (found,) = back.differences
    assert found.what is what
    assert (found.rule, found.weight, back.surprising) == ("", Weight.WARNS, 1)
    assert "{" not in found.sentence.format_map(found.values)


@pytest.mark.parametrize(
    ("sent", "came"),
    [
        ("<P CLASS=a >天&nbsp;地<br>", "<p class='a'>天\xa0地<br  /></p>"),
        ("<p style='color: #FA5151; A:b'>天</p>", '<p style="color:rgb(250, 81, 81);a: b;">天</p>'),
        ("<p style='font-family: \"A\"'>天</p>", '<p style="font-family: &#39;A&#39;;">天</p>'),
        ("<p style=''>天</p>", "<p>天</p>"),
        ("<p>天\r\n</p>\n<p>地</p>", "<p>天 </p><p>地</p>"),
        (
            "<img src='http://mmbiz.qpic.cn/a/0?wx_fmt=png' width=3>",
            "<img data-ratio='1' data-src='https://mmbiz.qpic.cn/a/300?x=y' class=b data-w=''  />",
        ),
        ("<p>天</p><!-- a -->", "<p>天</p>"),
        ("<svg viewBox='0 0 1 1'><g/></svg>天", "<svg viewbox='0 0 1 1'><g></g></svg>天"),
    ],
)
def test_what_only_is_spelt_anew_is_not_told(sent: str, came: str) -> None:
    assert held(sent, came).differences == ()


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_an_article_that_comes_back_as_expected_holds_no_surprise(name: str) -> None:
    back = held(stored(name))
    assert (back.surprising, back.missed) == (0, len(predicted(stored(name), Place.DRAFT).refused_by))


def test_what_was_to_be_refused_and_was_taken_is_told() -> None:
    assert told(held("<mpvoice></mpvoice>")) == [("taken", "mpvoice", False)]


garbage = st.lists(articles.map("".join) | st.sampled_from([html for _, html, _, _ in FOUND]), max_size=4).map("".join)


@given(garbage, garbage | st.text(alphabet="<>/=!-?a \"'&#;[]\r\n\0一"))
def test_whatever_comes_back_can_be_told(sent: str, came: str) -> None:
    back = held(sent, came)
    for each in back.differences:
        assert "{" not in each.sentence.replace("{words}", "").format_map(each.values)
        assert 0 <= each.at <= len(sent)
    expected = sum(not change.is_silent for change in predicted(sent, Place.DRAFT).changes)
    refused = sum(each.what is What.TAKEN for each in back.differences)
    assert back.as_expected + back.missed == expected + refused


@given(garbage)
def test_what_comes_as_predicted_holds_no_surprise(sent: str) -> None:
    assert held(sent).surprising == 0


def test_very_many_surprises_are_counted() -> None:
    back = held("<p>天地玄黄</p>" * 50, "".join(f"<h1>{at}</h1>" for at in range(3000)))
    assert len(back.differences) == MOST
    assert back.surprising == MOST + back.more > 3000


def test_a_long_article_is_read_in_one_go() -> None:
    html = "".join(f"<p id=a{at}>{at}<a href=https://x.y>天地</a></p>" for at in range(8000))
    back = held(html, html)
    assert (back.as_expected, back.missed, back.surprising) == (0, 16000, 0)


def test_every_kind_has_a_sentence_and_every_rule_a_weight() -> None:
    assert set(SENTENCES) == set(What)
    assert all(rule.weight in Weight for rule in RULES)
