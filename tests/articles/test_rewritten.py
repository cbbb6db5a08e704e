"""A source written anew in part: it is the same as one that was loaded, and shares what stayed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles import pieces, window
from wego_desktop.articles.pieces import Piece
from wego_desktop.articles.source import Source

from .browser import Browser
from .conftest import CORPUS, stored
from .test_random_edits import TEXTS, articles

ARTICLES = sorted(file.stem for file in CORPUS.glob("*.html"))
PUT = [
    "",
    "x",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "<svg>",
    "<style>",
    "<textarea>",
    "<p>文</p>",
    "&",
    '"',
    "<a href='",
    *TEXTS,
]


def loaded(browser: Browser, html: str) -> Source:
    return Source.load(html, browser.canonical(html))


def check(browser: Browser, before: Source, after: str) -> None:
    """It says the same, and an edit of it leaves the same."""
    source = before.rewritten(after, browser.load(after))
    fresh = Source.load(after, browser.canonical(after))
    assert (source.text, source.canonical) == (fresh.text, fresh.canonical)
    assert "".join(piece.units.keys for piece in source.pieces) == Piece(after, fresh.canonical).units.keys
    for new in browser.edits(after, (("type", pick * 7, 1, 0, "字") for pick in range(3))):
        edited = source.edit(new, browser.canonical)
        assert edited.text == fresh.edit(new, browser.canonical).text
        assert browser.canonical(edited.text) == edited.canonical


@pytest.mark.parametrize("name", ARTICLES)
def test_what_is_written_into_articles(browser: Browser, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(pieces, "SIZE", 30)
    html = f"<section data-a=1  >{stored(name)}</section>"
    source = loaded(browser, html)
    for at, put in enumerate(PUT[:12]):
        place = len(html) * (at + 1) // 13
        check(browser, source, html[:place] + put + html[place:])


@given(articles, st.integers(0, 400), st.integers(0, 40), st.sampled_from(PUT))
def test_random_articles(browser: Browser, insides: list[str], at: int, length: int, put: str) -> None:
    html = "".join(f"<section data-n={n}  >{inside}</section>" for n, inside in enumerate(insides))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "SIZE", 30)
        patch.setattr(window, "SMALL", 0)
        check(browser, loaded(browser, html), html[:at] + put + html[at + length :])


def test_what_is_within_a_comment_now_is_read_as_one(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "SIZE", 30)
    html = "".join(f"<p>第 {number} 段</p>" for number in range(12)) + "<!-- x --><p>末</p>" * 3
    commented = html.replace("<p>第 4 段", "<!--<p>第 4 段")
    check(browser, loaded(browser, html), commented)
    check(browser, loaded(browser, commented), html)
    check(browser, loaded(browser, html), html.replace("<p>第 4 段", "<svg><style><p>第 4 段"))


def test_a_long_article_shares_what_stayed() -> None:
    html = "".join(f"<section><p>第 {number} 段</p></section>" for number in range(4000))
    source = Source.load(html, html)
    after = source.rewritten(*[html.replace("第 2000 段", "第二千段")] * 2)
    assert after.text == html.replace("第 2000 段", "第二千段")
    assert len(set(map(id, after.pieces)) - set(map(id, source.pieces))) < 6
    assert len(source.pieces) > 15
