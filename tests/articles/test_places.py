"""A place of the source and the number of its element in the page name the same element."""

import re

import pytest

from wego_desktop.articles import pieces
from wego_desktop.articles.places import numbers, offset
from wego_desktop.articles.rules import Page
from wego_desktop.articles.source import Source

from .browser import Browser
from .conftest import CORPUS, stored

MARKED = (
    "<section  data-n=0><p data-n=1>a<b data-n=2>b<p data-n=3>c</b><br data-n=4  />d</p>{}<img data-n=5 /></section>"
)
INSIDE = [
    "",
    "<table><td data-n=6>x</table>",
    "<!-- <p data-n=7> --><style data-n=7><p data-n=8></style>",
    "<svg data-n=6><g data-n=7/><foreignObject data-n=8><p data-n=9>x</svg>",
    "<ul><li data-n=6>a<li data-n=7>b</ul></span>",
    "<p a='<i>' data-n=6>",
]
TAG = re.compile(r"<[A-Za-z][^>]*?data-n=\"?(\d+)")


def marks(browser: Browser, html: str) -> list[str]:
    """The mark of each element of the page, in document order; "" for one without."""
    page = Page(browser.canonical(html))
    return [element.value("data-n") for element in page.elements]


@pytest.mark.parametrize("size", [6000, 40])
@pytest.mark.parametrize("inside", INSIDE)
def test_an_element_has_its_number(browser: Browser, monkeypatch: pytest.MonkeyPatch, inside: str, size: int) -> None:
    monkeypatch.setattr(pieces, "SIZE", size)
    html = MARKED.format(inside)
    source = Source.load(html, browser.canonical(html))
    shown = marks(browser, html)
    elements = Page(html).elements
    for element, number in zip(elements, numbers(source, [each.start for each in elements]), strict=True):
        if number is not None:
            assert shown[number] == element.value("data-n")
            assert offset(source, number) == element.start
    known = [each for each in numbers(source, [each.start for each in elements]) if each is not None]
    assert len(known) >= len(elements) - 1


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_every_element_of_an_article_is_found(browser: Browser, name: str) -> None:
    html = stored(name)
    source = Source.load(html, browser.canonical(html))
    elements = Page(html).elements
    found = numbers(source, [each.start for each in elements])
    names = [each.name for each in Page(source.canonical).elements]
    for element, number in zip(elements, found, strict=True):
        if number is None:
            assert name in ("misnested", "comments", "tables_implied", "stray_ends")
        else:
            assert names[number] == element.name


def test_what_is_no_element_has_no_number(browser: Browser) -> None:
    html = "<body><form><p>a</p></form>"
    source = Source.load(html, browser.canonical(html))
    places = [html.index("<body"), html.index("orm"), html.index("a</p"), -1, len(html), 10**9]
    assert numbers(source, places) == [None] * 6
    assert numbers(source, [html.index("<p")]) == [1]
    assert offset(source, 7) is None


def test_an_element_the_browser_made_is_nowhere_in_the_source(browser: Browser) -> None:
    html = "<table><td>a</table>"
    source = Source.load(html, browser.canonical(html))
    assert [offset(source, number) for number in range(4)] == [0, None, None, 7]


def test_numbers_follow_an_edit(browser: Browser) -> None:
    html = "<p  id=a>一</p><p  id=b>二</p>"
    source = Source.load(html, browser.canonical(html))
    after = source.edit('<p id="a">一<b>粗</b></p><p id="b">二</p>', browser.canonical)
    assert numbers(after, [after.text.index("<p  id=b")]) == [2]
