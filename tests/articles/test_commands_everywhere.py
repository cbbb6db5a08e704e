"""Every command in every kind of article, at several places: what it makes can be written as HTML, and its surroundings
keep their bytes."""

from collections.abc import Sequence

import pytest

from wego_desktop.articles.source import Source

from .browser import Browser
from .conftest import CORPUS, stored

ARTICLES = sorted(file.stem for file in CORPUS.glob("*.html"))
BEFORE = '<section data-a=1  ><p STYLE="font-family: &#39;A&#39;">前&nbsp<br  /></p></section>'
BEHIND = "<section data-z><p\n>后&#39;<img data-src='x'  /></p></section>"
PICTURE = {"address": "wego://local/ab", "width": 1080, "height": 608}
ON_TEXT: tuple[tuple[str, object], ...] = (
    ("bold", None),
    ("italic", None),
    ("underline", None),
    ("strike", None),
    ("color", "#c81e1e"),
    ("color", ""),
    ("background", "rgb(255, 240, 200)"),
    ("size", 18),
    ("paragraph", None),
    ("heading", 2),
    ("align", "center"),
    ("lineHeight", 1.75),
    ("firstLine", None),
    ("indent", None),
    ("outdent", None),
    ("list", "ul"),
    ("list", "ol"),
    ("quote", None),
    ("divider", None),
    ("link", {"href": "https://mp.weixin.qq.com/s/abc"}),
    ("unlink", None),
    ("clearFormat", None),
    ("insertHtml", "字<strong>黑</strong>"),
    ("insertHtml", '<p>一</p><section style="color: red;">二<h2>三</h2></section>四'),
    ("insertPicture", PICTURE),
    ("insertTable", {"rows": 2, "columns": 2}),
    ("rowAbove", None),
    ("rowBelow", None),
    ("columnLeft", None),
    ("columnRight", None),
    ("deleteRow", None),
    ("deleteColumn", None),
    ("deleteTable", None),
    ("selectSection", None),
    ("copySection", None),
    ("deleteSection", None),
    ("moveSection", "up"),
    ("moveSection", "down"),
)
ON_ELEMENTS: tuple[tuple[str, object], ...] = (
    ("selectSection", None),
    ("copySection", None),
    ("deleteSection", None),
    ("moveSection", "up"),
    ("moveSection", "down"),
    ("pictureWidth", "50%"),
    ("pictureCaption", "图说"),
    ("replacePicture", PICTURE),
    ("pictureLink", "https://mp.weixin.qq.com/s/abc"),
    ("insertHtml", "<p>一</p>"),
    ("bold", None),
)


Act = tuple[str, object, list[int]]


@pytest.mark.parametrize("name", ARTICLES)
def test_it_can_be_written_and_leaves_the_rest_alone(browser: Browser, name: str) -> None:
    on_text = [(*act, places(at)[at % 3]) for at, act in enumerate(ON_TEXT)]
    Framed(browser, name).check([*on_text, *((*act, [at * 3]) for at, act in enumerate(ON_ELEMENTS))])


@pytest.mark.marathon
@pytest.mark.parametrize("name", ARTICLES)
def test_it_does_so_at_every_place(browser: Browser, name: str) -> None:
    article = Framed(browser, name)
    for at in range(1, 13):
        article.check([(*act, place) for act in ON_TEXT for place in places(at)])
        article.check([(*act, [at]) for act in ON_ELEMENTS])


def places(at: int) -> tuple[list[int], ...]:
    """A caret, some characters of one text, and from one text to another; texts 0 and -1 are those of the frame."""
    return [at, 1, at, 1], [at, 0, at, 2], [at, 1, at + 2, 1]


class Framed:
    """An article of the corpus between two other parts; commands are run in it."""

    def __init__(self, browser: Browser, name: str) -> None:
        self._browser, self._html = browser, f"{BEFORE}<section>{stored(name)}</section>{BEHIND}"
        self._source = Source.load(self._html, browser.load(self._html))
        self._parts = browser.ask(("canonical", BEFORE), ("canonical", BEHIND))

    def check(self, acts: Sequence[Act]) -> None:
        for act, new in zip(acts, self._browser.commands(self._html, acts), strict=True):
            if new != self._source.canonical:
                self._check(new, f"{act}: {new}")

    def _check(self, new: str, what: str) -> None:
        after = self._source.edit(new, self._browser.canonical)
        assert after.canonical == new, what
        assert not new.startswith(self._parts[0]) or after.text.startswith(BEFORE), what
        assert not new.endswith(self._parts[1]) or after.text.endswith(BEHIND), what
