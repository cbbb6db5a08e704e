"""An article of two million characters: its edits are as exact as in a short one, and ask little of the browser."""

import pytest

from wego_desktop.articles import window
from wego_desktop.articles.source import Source

from .browser import Browser
from .conftest import stored
from .test_fidelity import assert_inserted

KINDS = ["nested_sections", "xiumi", "console", "lazy_pictures", "svg_smil", "nbsp_runs", "unquoted_and_bare", "emoji"]
LONG = 2_000_000


@pytest.fixture(scope="module")
def html() -> str:
    once = "".join(f"<section data-kind={name}  >{stored(name)}</section>\n" for name in KINDS)
    return f"<section  class=whole>{once * (LONG // len(once) + 1)}</section>"


@pytest.fixture(scope="module")
def source(browser: Browser, html: str) -> Source:
    return Source.load(html, browser.load(html))


@pytest.fixture
def untouched(browser: Browser, html: str, source: Source) -> Source:
    browser.again(html)
    browser.asked.clear()
    return source


def test_untouched_is_the_same_string(html: str, source: Source) -> None:
    assert source.text == html
    assert len(html) >= LONG


def test_typing_asks_the_browser_nothing(browser: Browser, html: str, untouched: Source) -> None:
    source, before = untouched, html
    for pick in (3, 3000, 9000):
        source = source.edit(browser.edit("type", pick, 1, 0, "字"), browser.canonical)
        assert_inserted(before, source.text, "字")
        before = source.text
    assert browser.asked == []
    assert source.agrees(browser.canonical)


def test_other_edits_ask_about_their_surroundings(browser: Browser, untouched: Source) -> None:
    """Far from each other, so that none can hide what another did."""
    source = untouched
    for name, pick in (("bold", 2000), ("split", 4000), ("paragraph p", 500), ("remove section", 5000)):
        browser.asked.clear()
        new = browser.edit(name, pick, 1, 2, "新")
        assert new != source.canonical, name
        source = source.edit(new, browser.canonical)
        assert source.canonical == new, name
        assert 0 < sum(browser.asked) < 20_000, name
    assert source.agrees(browser.canonical)


def test_steps_share_what_did_not_change(browser: Browser, source: Source) -> None:
    place = source.canonical.index("、", len(source.canonical) // 3)
    new = f"{source.canonical[:place]}字{source.canonical[place:]}"
    after = source.edit(new, browser.canonical)
    assert after.canonical == new
    shared = {id(piece) for piece in source.pieces} & {id(piece) for piece in after.pieces}
    assert len(shared) > 0.95 * len(after.pieces)


@pytest.mark.parametrize(
    ("html", "new", "wanted"),
    [
        (
            "<section><i>x</i><p>a<p>b</p></section>",
            "<section><i>x</i><p>a</p>c<p>b</p></section>",
            "<section><i>x</i><p>a</p>c<p>b</p></section>",
        ),
        (
            "<section ><p>x</p></span><p>a<p>b</p></section>",
            "<section><p>x</p><p>a</p>c<p>b</p></section>",
            "<section ><p>x</p></span><p>a</p>c<p>b</p></section>",
        ),
    ],
)
def test_an_answer_about_the_surroundings_is_heeded(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, html: str, new: str, wanted: str
) -> None:
    """Text behind a paragraph whose end is implied would become part of it."""
    monkeypatch.setattr(window, "SMALL", 0)
    assert browser.canonical(html) != new
    source = Source.load(html, browser.canonical(html)).edit(new, browser.canonical)
    assert (source.text, source.canonical) == (wanted, new)
    assert source.agrees(browser.canonical)
