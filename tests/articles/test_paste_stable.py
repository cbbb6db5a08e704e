"""Cleaning what is clean changes nothing, and no word is lost on the way."""

import re

from hypothesis import given
from hypothesis import strategies as st

from articles.clipboards import CLIPBOARDS
from wego_desktop.articles.markdown import imported
from wego_desktop.articles.paste.clean import clean
from wego_desktop.articles.paste.tree import parse

TAGS = [
    "p",
    "div",
    "span",
    "b",
    "i",
    "u",
    "h2",
    "ul",
    "ol",
    "li",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "code",
]
TAGS += ["a", "section", "font", "sup", "center", "figure", "figcaption", "dl", "dt", "dd", "article"]
STYLES = [
    "",
    "color:red",
    "font-weight:700",
    "text-align:center",
    "font-size:24px",
    "background-color:#ffe",
    "color:#fff",
]
STYLES += ["text-decoration:underline", "font-style:italic", "text-indent:2em", "white-space:pre;font-family:monospace"]
WORDS = st.text(st.sampled_from("ab 中文、。 \n\t\xa0<&\"'"), max_size=6)


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, style, content: f'<{tag} style="{style}">{content}</{tag}>',
        st.sampled_from(TAGS),
        st.sampled_from(STYLES),
        st.lists(inner, max_size=4).map("".join),
    )


LEAVES = WORDS.map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;")) | st.sampled_from(
    ["<br>", "<hr>", "<img src='https://x.y/a.png'>", "<img src='a.png' width=1>", "<input type=checkbox>"]
)
PAGES = st.lists(st.recursive(LEAVES, element, max_leaves=12), max_size=5).map("".join)


@given(PAGES)
def test_twice_is_once(page: str) -> None:
    once = clean(page).html
    assert clean(once).html == once


@given(PAGES)
def test_no_word_is_lost(page: str) -> None:
    assert words(clean(page).html) == words(page)


def words(html: str) -> list[str]:
    """In any order: what stands in a table outside its cells comes before it."""
    return sorted(re.sub(r"[\s\xa0\u200b☐☑]+", "", parse(html).root.text))


def test_what_programs_write_is_stable() -> None:
    for name, clipboard in CLIPBOARDS.items():
        once = clean(clipboard).html
        assert clean(once).html == once, name


def test_what_comes_of_markdown_is_stable() -> None:
    once = clean(imported("# A\n\n- a\n  1. b\n\n> q\n\n```\nx\n  y\n```\n\n|a|b|\n|-|-|\n|1|2|\n").html).html
    assert clean(once).html == once


def test_it_bears_whatever_is_nested() -> None:
    deep = clean("<div><b>" * 3000 + "x" + "</b></div>" * 3000).html
    assert words(deep) == ["x"]
    assert words(clean("<ul><li>" * 500 + "x").html) == ["x"]
    assert words(clean("<table><tr><td>" * 300 + "x").html) == ["x"]
