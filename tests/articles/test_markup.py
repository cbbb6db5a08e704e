"""Article HTML is read here as Chromium reads it."""

from html.entities import html5
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.references import decoded, escaped, escaped_value
from wego_desktop.markup.tags import attributes, close_at, closes_itself, values

from .browser import Browser
from .conftest import CORPUS, stored
from .test_random_edits import ATTRIBUTES, articles

BROKEN = [
    "&",
    "&;",
    "&#",
    "&#;",
    "&#x;1",
    "&#xg",
    "&#38",
    "&#38x",
    "&#x26;&#X26",
    "&a",
    "&amp=1",
    "&copy=1",
    "&notit;",
    "&bogus;",
]
NUMBERS = [*range(0x300), 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFDD0, 0xFFFE, 0x1F600, 0x10FFFF, 0x110000, 99999999999]
TAGS = [
    "<p>",
    "<p class=a  data-b = 'c' d>",
    '<p style="font-family: &#39;A&#39;, &quot;B&quot;;" STYLE=x>',
    "<p a='1'b=\"2\"c=3/d>",
    "<p / a / b/c=/ >",
    "<p =x ==y a==b>",
    "<p a=>",
    "<p a= >",
    "<p a=&copy=1 b=&copy;2 c=&copy3 d='&ampx' e='&amp'>",
    "<p a\n=\n'x\r\ny' \tb>",
    "<p a<b='<>'>",
    '<p 属性="值" data-json="{&quot;a&quot;:1}">',
]


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_every_character_of_an_article_is_part_of_one_token(name: str) -> None:
    assert_gapless(stored(name))


@given(articles.map("".join) | st.text(alphabet="<>/=!-?a \"'&#;[]\r\n\0"))
def test_every_character_of_anything_is_part_of_one_token(html: str) -> None:
    assert_gapless(html)


def assert_gapless(html: str) -> None:
    tokens = list(read(html))
    assert "".join(html[token.start : token.end] for token in tokens) == html
    assert all(before.end == after.start for before, after in pairwise(tokens))


def test_references_stand_for_what_chromium_makes_of_them(browser: Browser) -> None:
    references = [*(f"&{name}" for name in html5), *(f"&#{number};" for number in NUMBERS), *BROKEN]
    written = browser.ask(*(("canonical", f"<p>{reference}x</p>") for reference in references))
    read_here = [f"<p>{escaped(decoded(f'{reference}x'))}</p>".replace("&#13;", "\r") for reference in references]
    assert read_here == written


def test_references_in_values_stand_for_what_chromium_makes_of_them(browser: Browser) -> None:
    tags = [f'<p a="&{name}{more}">' for name in html5 for more in ("", "=", "1")]
    written = browser.ask(*(("canonical", tag) for tag in tags))
    assert [f'<p a="{escaped_value(values(tag)["a"])}"></p>' for tag in tags] == written


def test_attributes_have_the_values_chromium_gives_them(browser: Browser) -> None:
    tags = TAGS + [f"<p{attribute}>" for attribute in ATTRIBUTES]
    for tag, written in zip(tags, browser.ask(*(("canonical", tag) for tag in tags)), strict=True):
        spelled = "".join(f' {name}="{escaped_value(value)}"' for name, value in values(tag).items())
        assert written == f"<p{spelled}></p>", tag


def test_an_attribute_has_its_ranges() -> None:
    tag = "<IMG  data-src='a.png' alt=图 hidden  />"
    found = list(attributes(tag))
    assert [tag[a.start : a.end] for a in found] == ["data-src='a.png'", "alt=图", "hidden"]
    assert [tag[a.value_start : a.value_start + len(a.written)] for a in found] == ["a.png", "图", ""]
    assert tag[close_at(tag) :] == "  />"


@pytest.mark.parametrize(
    ("tag", "itself"),
    [("<a/>", True), ("<a />", True), ("<a b/>", True), ("<a b=c/>", False), ('<a b="c"/>', True), ("<a>", False)],
)
def test_a_slash_ends_a_tag_unless_it_is_a_value(tag: str, itself: bool) -> None:
    assert closes_itself(tag) is itself


def kinds(html: str) -> list[tuple[str, str]]:
    return [(token.kind.name, html[token.start : token.end]) for token in read(html)]


def test_cdata_is_text_in_svg_and_a_comment_elsewhere() -> None:
    inside = kinds("<svg><![CDATA[a<b]]></svg>")[1:-1]
    assert inside == [("SILENT", "<![CDATA["), ("TEXT", "a<b"), ("SILENT", "]]>")]
    assert kinds("<![CDATA[a]]>") == [("COMMENT", "<![CDATA[a]]>")]


def test_a_style_is_raw_in_html_and_holds_elements_in_svg() -> None:
    assert kinds("<style>a<b></style>")[1] == ("RAW", "a<b>")
    assert kinds("<svg><style><b></style>")[2] == ("START", "<b>")
    assert kinds("<svg><foreignObject><style>a<b></style>")[3] == ("RAW", "a<b>")


def test_an_element_that_closes_itself_has_an_end_in_svg_only() -> None:
    assert [kind for kind, _ in kinds("<svg><path/></svg>")] == ["START", "START", "END", "END"]
    assert [kind for kind, _ in kinds("<p/>")] == ["START"]


def test_a_line_end_of_windows_is_one_character() -> None:
    assert [token.name for token in read("\r\n\r")] == ["\n", "\n"]
    assert [token.kind for token in read("\r\n", stored=False)] == [Kind.TEXT]


def test_a_tag_that_never_ends_is_silent() -> None:
    assert kinds('a<p class="x') == [("TEXT", "a"), ("SILENT", '<p class="x')]
