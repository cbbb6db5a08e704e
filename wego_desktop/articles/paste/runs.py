"""Words with their marks, and the fewest elements that say so."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from wego_desktop.articles.paste import looks
from wego_desktop.articles.paste.tree import Element, Node

_SPACE = re.compile(r"[ \t\r\n\f]+")
_WIDE = r"\u2e80-\u303f\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60"
# Programs break long lines of their source wherever they like: between two Chinese characters that is no space.
_BREAK = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n\f][ \t\r\n\f]*(?=[{_WIDE}])")


@dataclass(frozen=True)
class Marks:
    """How words look. href: of the link they are, or ""."""

    href: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    raised: str = ""  # "sup" or "sub"
    code: bool = False
    colour: str = ""
    background: str = ""
    size: str = ""

    @property
    def style(self) -> str:
        said = (("color", self.colour), ("background-color", self.background), ("font-size", self.size))
        return " ".join(f"{name}: {value};" for name, value in said if value)


@dataclass(frozen=True)
class Run:
    """content: words, or an element that stands among them, as a picture or a line break."""

    content: Node
    marks: Marks = Marks()

    @property
    def is_break(self) -> bool:
        return isinstance(self.content, Element) and self.content.name == "br"

    @property
    def is_blank(self) -> bool:
        return isinstance(self.content, str) and not self.content.strip(" \t\r\n\f")


# Outermost first: what a mark says, and the element that says it.
_LEVELS: Sequence[tuple[Callable[[Marks], str], Callable[[str], Element]]] = (
    (lambda marks: marks.href, lambda said: Element("a", {"href": said})),
    (lambda marks: "strong" * marks.bold, Element),
    (lambda marks: "em" * marks.italic, Element),
    (lambda marks: "u" * marks.underline, Element),
    (lambda marks: "s" * marks.strike, Element),
    (lambda marks: marks.raised, Element),
    (lambda marks: "code" * marks.code, lambda said: Element(said, {"style": looks.CODE})),
    (lambda marks: marks.style, lambda said: Element("span", {"style": said})),
)


def elements(runs: Sequence[Run]) -> list[Node]:
    """The contents of one paragraph."""
    return _nest(trimmed(runs), 0)


def trimmed(runs: Sequence[Run]) -> list[Run]:
    """White space as a browser shows it, none at the ends of lines, and no line break that shows nothing."""
    kept: list[Run] = []
    after_space = True
    for run in _joined(runs):
        if not isinstance(run.content, str):
            if run.is_break:
                _end_line(kept)
            kept.append(run)
            after_space = run.is_break
            continue
        words = _SPACE.sub(" ", run.content)
        words = words[1:] if after_space and words.startswith(" ") else words
        if words:
            kept.append(Run(words, run.marks))
            after_space = words.endswith(" ")
    _end_line(kept)
    while len(kept) > 1 and kept[-1].is_break:
        kept.pop()
        _end_line(kept)
    return kept


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Without line breaks of the source between Chinese characters, also where two runs meet."""
    text = "".join(run.content if isinstance(run.content, str) else "\ufffc" for run in runs)
    gone = {at for found in _BREAK.finditer(text) for at in range(found.start(), found.end())}
    if not gone:
        return list(runs)
    joined, at = [], 0
    for run in runs:
        if isinstance(run.content, str):
            length = len(run.content)
            kept = "".join(sign for place, sign in enumerate(run.content, at) if place not in gone)
            joined.append(Run(kept, run.marks))
        else:
            length = 1
            joined.append(run)
        at += length
    return joined


def _end_line(kept: list[Run]) -> None:
    while kept and isinstance(kept[-1].content, str):
        words = kept[-1].content.rstrip(" ")
        if words == kept[-1].content:
            return
        last = kept.pop()
        if words:
            kept.append(Run(words, last.marks))
            return


def _nest(runs: Sequence[Run], level: int) -> list[Node]:
    if level == len(_LEVELS):
        return [run.content for run in runs]
    say, make = _LEVELS[level]
    nodes: list[Node] = []
    for said, group in groupby(runs, lambda run: say(run.marks)):
        inside = _nest(list(group), level + 1)
        if said:
            element = make(said)
            element.children = inside
            nodes.append(element)
        else:
            nodes += inside
    return nodes
