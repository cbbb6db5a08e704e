"""Random articles, well-formed and not, and random edits: what is not edited keeps its bytes, and nothing is lost."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desktop.articles import pieces, window
from wego_desktop.articles.source import Source

from .browser import Browser

TAGS = [
    *(
        "p",
        "section",
        "b",
        "span",
        "i",
        "a",
        "li",
        "ul",
        "table",
        "tr",
        "td",
        "tbody",
        "div",
        "h2",
        "pre",
        "svg",
        "text",
    ),
    *(
        "foreignObject",
        "title",
        "path",
        "style",
        "mp-common-x",
        "br",
        "img",
        "em",
        "strong",
        "code",
        "blockquote",
        "th",
    ),
    *("select", "button", "caption", "textarea", "math", "mi", "font", "nobr", "center", "hr", "dd", "dt", "option"),
    *("col", "ruby", "rt", "desc", "g", "iframe", "form", "input", "template", "image"),
]
ATTRIBUTES = [
    *("", " a=1", ' class="x"', " CLASS=y", ' style="color:red"', " style='font-family:&quot;x&quot;'", " b", "  "),
    *(
        " /",
        "/",
        ' viewbox="0 0 1 1"',
        " a=1 a=2",
        ' data-x="&#39;<&amp;>"',
        " x=y/",
        ' style="font-family: &#39;A&#39;"',
    ),
]
TEXTS = [
    *(
        "a",
        "字",
        "hello ",
        "&amp;",
        "&nbsp;",
        "&nbsp",
        "&#39;",
        " ",
        "\n",
        "\r\n",
        "<",
        "&",
        ">",
        "<!--c-->",
        "</>",
        "<?x>",
    ),
    *("<![CDATA[q<r]]>", "😀", "&copy", "\0", "&#13;", "<!-->", "<br  />", "&#x1F600;", "&NotEqualTilde;"),
]
EDITS = [
    *(
        "type",
        "erase",
        "bold",
        "link",
        "split",
        "remove *",
        "remove section",
        "style *",
        "unset *",
        "colour *",
        "copy *",
    ),
    *("copy section", "move *", "move section", "merge *", "unwrap *", "paragraph *"),
]
WORDS = ["x", "&", "你好<b>", "\xa0 ", "a\"'", "color: red;", "\n", "amp;", "😀"]

names = st.sampled_from(TAGS) | st.sampled_from(TAGS).map(str.upper)
starts = st.builds("<{}{}>".format, names, st.sampled_from(ATTRIBUTES))
ends = st.builds("</{}>".format, names)
tangles = st.lists(starts | ends | st.sampled_from(TEXTS), min_size=1, max_size=20).map("".join)


def element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from(["p", "section", "SPAN", "b", "blockquote"])
    inner = st.lists(inside, max_size=4).map("".join)
    return st.builds("<{0}{1}>{2}</{0}>".format, tags, st.sampled_from(ATTRIBUTES[:8]), inner)


well_formed = st.recursive(st.sampled_from(["字", "a ", "&nbsp;", "<br  />", "&#39;", "<IMG SRC=x />"]), element)


@dataclass(frozen=True)
class Edit:
    name: str
    pick: int
    a: int
    b: int
    words: str


places = st.integers(0, 60)
edits = st.lists(st.builds(Edit, st.sampled_from(EDITS), places, places, places, st.sampled_from(WORDS)), max_size=3)
articles = st.lists(well_formed | tangles, min_size=1, max_size=4)


BEHIND = "文<p>文</p>"


class Walk:
    """An article of several parts, edited step by step while the parts that stay are watched."""

    def __init__(self, browser: Browser, insides: list[str]) -> None:
        self.browser = browser
        self.parts = [f"<section data-n={n}  >{inside}</section>" for n, inside in enumerate(insides)]
        whole = "".join(self.parts)
        self.source = Source.load(whole, browser.load(whole))
        self.known = [browser.canonical(part) for part in self.parts]
        self.watches = self._keep_to_themselves() and "".join(self.known) == self.source.canonical

    def step(self, edit: Edit) -> None:
        new = self.browser.edit(edit.name, edit.pick, edit.a, edit.b, edit.words)
        self.source = self.source.edit(new, self.browser.canonical)
        if self.source.canonical == new:
            if self.watches:
                self._watch(new)
        else:
            assert self.browser.canonical(new) != new, "a source says this, and it was not found"
            self.watches = False
            self.browser.load(self.source.text)
        assert self.browser.canonical(self.source.text) == self.source.canonical

    def _watch(self, new: str) -> None:
        """Parts at the beginning and at the end whose canonical text is there as before have all their bytes."""
        head = common(self.known, new)
        tail = common([text[::-1] for text in reversed(self.known)], new[::-1])
        if new == "".join(self.known):
            assert self.source.text == "".join(self.parts)
        elif head + tail <= len(self.parts):
            self._keep(new, head, len(self.parts) - tail)
        else:
            self.watches = False  # part of a part was doubled: which one is new cannot be told from here

    def _keep(self, new: str, head: int, tail: int) -> None:
        before, behind = "".join(self.parts[:head]), "".join(self.parts[tail:])
        assert self.source.text.startswith(before)
        assert self.source.text.endswith(behind)
        changed = self.source.text[len(before) : len(self.source.text) - len(behind)]
        self.parts[head:tail] = [changed]
        self.known[head:tail] = [self.browser.canonical(changed)]
        self.watches = self._keep_to_themselves() and "".join(self.known) == new

    def _keep_to_themselves(self) -> bool:
        """Whether no part leaves something open, such as a ``<b>``, that reaches into what comes after it."""
        asked = [("canonical", f"{part}{BEHIND}") for part in self.parts]
        return self.browser.ask(*asked) == [f"{known}{BEHIND}" for known in self.known]


def common(known: list[str], text: str) -> int:
    count, at = 0, 0
    while count < len(known) and text.startswith(known[count], at):
        at += len(known[count])
        count += 1
    return count


def walk(browser: Browser, insides: list[str], steps: list[Edit]) -> None:
    article = Walk(browser, insides)
    assert article.source.text == "".join(article.parts)
    for step in steps:
        article.step(step)


@given(articles, edits)
def test_random_edits_lose_nothing(browser: Browser, insides: list[str], steps: list[Edit]) -> None:
    walk(browser, insides, steps)


@given(articles, edits)
def test_long_articles_lose_nothing(browser: Browser, insides: list[str], steps: list[Edit]) -> None:
    """What is done to long articles only, done to short ones: cut in small pieces, asked about in part."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "SIZE", 30)
        patch.setattr(window, "SMALL", 0)
        walk(browser, insides, steps)


@pytest.mark.marathon
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", [30, 6000])
def test_many_random_edits_lose_nothing(browser: Browser, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(pieces, "SIZE", size)
    monkeypatch.setattr(window, "SMALL", 0)

    @settings(max_examples=2000, derandomize=True, database=None, deadline=None)
    @given(articles, edits)
    def many(insides: list[str], steps: list[Edit]) -> None:
        walk(browser, insides, steps)

    many()
