"""Articles as WeChat stores them, edited in Chromium: only what was edited is written anew."""

import re

import pytest

from wego_desktop.articles.source import Source

from .browser import Browser
from .conftest import CORPUS, stored

ARTICLES = sorted(file.stem for file in CORPUS.glob("*.html"))
BEFORE = '<section data-a=1  ><p STYLE="font-family: &#39;A&#39;">前&nbsp<br  /></p></section>'
_NEAR = 100  # characters behind a place that are looked at before all of a long article is
BEHIND = "<section data-z><p\n>后&#39;<img data-src='x'  /></p></section>"


@pytest.mark.parametrize("name", ARTICLES)
def test_untouched_is_the_same_string(browser: Browser, name: str) -> None:
    html = stored(name)
    canonical = browser.load(html)
    source = Source.load(html, canonical)
    assert source.text == html
    assert source.canonical == canonical
    assert source.edit(canonical, browser.canonical).text == html


@pytest.mark.parametrize("name", ARTICLES)
def test_a_typed_character_is_one_character_of_the_source(browser: Browser, name: str) -> None:
    html = stored(name)
    source = Source.load(html, browser.load(html))
    for new in browser.edits(html, (("type", pick, pick * 5 % 9, 0, "字") for pick in range(12))):
        assert_inserted(html, source.edit(new, browser.canonical).text, "字")


@pytest.mark.parametrize("name", ARTICLES)
def test_a_bold_word_changes_nothing_before_or_behind_its_part(browser: Browser, name: str) -> None:
    assert_between(browser, name, "bold", 0, 2)


@pytest.mark.parametrize("name", ARTICLES)
def test_a_style_changes_nothing_before_or_behind_its_part(browser: Browser, name: str) -> None:
    assert_between(browser, name, "style *", 0, 0, "color: blue;")


@pytest.mark.parametrize("name", ARTICLES)
def test_a_split_paragraph_changes_nothing_before_or_behind_its_part(browser: Browser, name: str) -> None:
    assert_between(browser, name, "split", 1)


def assert_between(browser: Browser, name: str, edit: str, *given: object) -> None:
    """Edit what stands between two other parts, in several places."""
    html = f"{BEFORE}<section>{stored(name)}</section>{BEHIND}"
    canonical = browser.load(html)
    source = Source.load(html, canonical)
    parts = browser.ask(("canonical", BEFORE), ("canonical", BEHIND))
    for new in browser.edits(html, ((edit, pick, *given) for pick in range(6))):
        if new.startswith(parts[0]) and new.endswith(parts[1]) and browser.canonical(new) == new:
            text = source.edit(new, browser.canonical).text
            assert browser.canonical(text) == new
            assert text.startswith(BEFORE)
            assert text.endswith(BEHIND)


@pytest.mark.parametrize("name", ARTICLES)
def test_deleting_a_section_removes_exactly_its_range(browser: Browser, name: str) -> None:
    html = f"{BEFORE}<section >{stored(name)}</section>{BEHIND}"
    source = Source.load(html, browser.load(html))
    if browser.canonical(f"<section>{stored(name)}</section>文").endswith("</section>文"):
        new = browser.ask(("canonical", BEFORE + BEHIND))[0]
        assert source.edit(new, browser.canonical).text == BEFORE + BEHIND


def assert_inserted(before: str, after: str, character: str) -> None:
    """Or nothing was."""
    places = (found.start() for found in re.finditer(re.escape(character), after))
    near = (place for place in places if after[place + 1 : place + _NEAR] == before[place : place + _NEAR - 1])
    assert any(after[:place] + after[place + 1 :] == before for place in near) or after == before


@pytest.mark.parametrize(
    ("html", "typed", "wanted"),
    [
        ("<p>a&nbsp</p>", "<p>a&nbsp;b</p>", "<p>a&nbspb</p>"),  # still a reference
        ("<p>a&copy</p>", "<p>a©;</p>", None),  # would become one that ends there
        ("<p>1 < 2</p>", "<p>1 &lt;b 2</p>", None),  # would become a tag
        ("<p>a &am</p>", "<p>a &amp;amp;</p>", None),  # would become a reference
        ("<p>文</p>", "<p>文&amp;</p>", "<p>文&amp;</p>"),
        ("<p>文</p>", "<p>文&lt;b&gt;</p>", "<p>文&lt;b&gt;</p>"),
        ("<p><br  /></p>", "<p>文</p>", "<p>文</p>"),  # a placeholder goes
        ("<p>文 </p>", "<p>文&nbsp;b</p>", "<p>文&nbsp;b</p>"),  # white space beside the caret
        ("<pre>\n\nx</pre>", "<pre>a\nx</pre>", "<pre>\na\nx</pre>"),
        ("<pre>x</pre>", "<pre>\nx</pre>", "<pre>\n\nx</pre>"),  # the first line end would be lost
        (
            "<svg><style><![CDATA[a]]></style></svg>",
            "<svg><style>a&lt;</style></svg>",
            "<svg><style><![CDATA[a<]]></style></svg>",
        ),
        ("<svg><g/></svg>", "<svg><g>a</g></svg>", "<svg><g>a</g></svg>"),
        ("<p>a<p>b", "<p>ac</p><p>b</p>", "<p>ac<p>b"),
        ("<p>a<p>b", "<p>a</p>c<p>b</p>", "<p>a</p>c<p>b"),
        ("<table>a<tr><td>1</table>", "ab<table><tbody><tr><td>1</td></tr></tbody></table>", None),
        ("<b>1<p>2</b>3</p>", "<b>1</b><p><b>2</b>34</p>", "<b>1<p>2</b>34</p>"),
        ("a\r\nb", "a\nbc", "a\r\nbc"),
        ("a&#13;b", "a\rbc", "a&#13;bc"),
    ],
)
def test_what_may_change_beside_a_typed_character(browser: Browser, html: str, typed: str, wanted: str | None) -> None:
    source = Source.load(html, browser.canonical(html)).edit(typed, browser.canonical)
    assert source.canonical == typed
    assert browser.canonical(source.text) == typed
    assert wanted is None or source.text == wanted


@pytest.mark.parametrize(
    ("html", "new", "wanted"),
    [
        (
            "<P CLASS=a style='color:red'  >x",
            '<p class="a" style="color:blue">x</p>',
            "<P CLASS=a style='color:blue'  >x",
        ),
        ("<p a=1 a=2 b>x", '<p a="3" b="">x</p>', '<p a="3" a=2 b>x'),
        ("<p a=1 a=2 b>x", '<p b="">x</p>', "<p b>x"),
        ("<img src=a  />", '<img src="a" alt="图">', '<img src=a alt="图"  />'),
        ("<svg viewbox='0 0 1 1'/>", '<svg viewBox="0 0 2 2"></svg>', "<svg viewbox='0 0 2 2'/>"),
        (
            '<p style="font-family: &#39;A&#39;;color: red">x',
            "<p style=\"font-family: 'A';color: tan\">x</p>",
            '<p style="font-family: &#39;A&#39;;color: tan">x',
        ),
        ("<p a='\"'>x", '<p a="\'&quot;">x</p>', "<p a='&#39;\"'>x"),
    ],
)
def test_a_changed_tag_changes_its_attribute_only(browser: Browser, html: str, new: str, wanted: str) -> None:
    source = Source.load(html, browser.canonical(html)).edit(new, browser.canonical)
    assert (source.text, source.canonical) == (wanted, new)


@pytest.mark.parametrize(
    ("html", "new", "wanted"),
    [
        ("<p >a</p><p  >b</p><p>c</p>", "<p>a</p><p>c</p>", "<p >a</p><p>c</p>"),
        ("<p >a</p><p>c</p>", "<p>a</p><p>b</p><p>c</p>", "<p >a</p><p>b</p><p>c</p>"),
        ("<p  >w&#111;rd and</p>", "<p><b>word</b> and</p>", "<p  ><b>w&#111;rd</b> and</p>"),
        (
            "<p >a</p><p  data-x=1>b<br  />c</p>",
            '<p data-x="1">b<br>c</p><p>a</p>',
            "<p  data-x=1>b<br  />c</p><p >a</p>",
        ),
        (
            "<p  data-x=1>b<br  /></p>",
            '<p data-x="1">b<br></p><p data-x="1">b<br></p>',
            "<p  data-x=1>b<br  /></p>" * 2,
        ),
    ],
)
def test_whole_elements_keep_their_spelling(browser: Browser, html: str, new: str, wanted: str) -> None:
    source = Source.load(html, browser.canonical(html)).edit(new, browser.canonical)
    assert (source.text, source.canonical) == (wanted, new)


def test_what_no_source_can_say_becomes_the_nearest_that_one_can(browser: Browser) -> None:
    source = Source.load("<p>a</p>", "<p>a</p>").edit("<p>a<p>b</p></p>", browser.canonical)
    assert source.canonical == "<p>a</p><p>b</p><p></p>"
    assert source.agrees(browser.canonical)


@pytest.mark.parametrize(
    ("command", "words", "place", "old", "new"),
    [
        ("insertText", "字", (1, 1), "一、", "一字、"),
        ("italic", "", (0, 2), "一、", "<i>一、</i>"),
        ("insertParagraph", "", (1, 1), "一、", '一</span></h2><h2 style="font-size:20px;"><span leaf="">、'),
        ("insertLineBreak", "", (1, 1), "一、", "一<br>、"),
        ("delete", "", (2, 2), "一、", "一"),
    ],
)
def test_commands_of_the_browser_change_what_they_name(
    browser: Browser, command: str, words: str, place: tuple[int, int], old: str, new: str
) -> None:
    html = stored("console")
    source = Source.load(html, browser.load(html))
    edited = browser.ask(("exec", command, 1, *place, words))[0]
    assert source.edit(edited, browser.canonical).text == html.replace(old, new)


@pytest.mark.parametrize("depth", [0, 1, 2, 3, 5, 8])
def test_what_is_misnested_in_one_section_has_no_other_written_anew(browser: Browser, depth: int) -> None:
    """The tags of a paragraph are implied where a bold word reaches over its end: the section is the least to write."""
    wild = "<p><strong>六<p>七</strong>八</p>"
    html = f"{BEFORE}{'<section  >' * (depth + 1)}{wild}{'</section>' * (depth + 1)}{BEHIND}"
    canonical = browser.load(html)
    new = canonical.replace("<p><strong>七</strong>八</p>", "<p>七八</p>")
    assert new != canonical
    after = Source.load(html, canonical).edit(new, browser.canonical)
    assert after.canonical == new
    assert after.text.startswith(BEFORE)
    assert after.text.endswith(BEHIND)
