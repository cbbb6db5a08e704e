"""From what a clipboard holds to the HTML of an article. Nothing is read or fetched here; pictures are only named."""

import re
from dataclasses import dataclass

from wego_desktop.articles.addresses import Named, foreign_in, pictures_in
from wego_desktop.articles.paste import sheets, word
from wego_desktop.articles.paste.faithful import faithful
from wego_desktop.articles.paste.nested import with_nested_lists
from wego_desktop.articles.paste.source import Source, source_of
from wego_desktop.articles.paste.tidy import tidied
from wego_desktop.articles.paste.tree import Tree, parse, written
from wego_desktop.articles.paste.wall import passed
from wego_desktop.markup.references import escaped

_START = re.compile(r"<!--\s*StartFragment\s*-->", re.IGNORECASE)
_END = re.compile(r"<!--\s*EndFragment\s*-->", re.IGNORECASE)
_WINDOWS_HEAD = re.compile(r"Version:\d[\s\S]{0,500}?(?=<)")
_SHEET = re.compile(r"<style\b[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
_IN_TABLE = re.compile(r"\s*<(?:col|colgroup|tr|td|th|tbody|thead|tfoot)\b", re.IGNORECASE)  # spreadsheets mark rows
_GONE = re.compile("[\x00\ufeff]")


@dataclass(frozen=True)
class Pasted:
    """html: fit to be inserted. pictures: every one it names, in order; foreign ones by the address they had."""

    html: str
    pictures: tuple[Named, ...]
    source: Source

    @property
    def foreign(self) -> tuple[str, ...]:
        """Addresses of pictures that have to be brought along, or WeChat drops them."""
        return foreign_in(self.html)


def clean(html: str) -> Pasted:
    """Fit for an article, whoever wrote it; doing it twice changes nothing. Never raises for what it is handed."""
    whole = _GONE.sub("", html)
    fragment = _fragment(whole)
    tree = parse(fragment)
    source = source_of(tree, whole)
    cleaned = passed(
        written(faithful(tree.root)) if source is Source.WECHAT else _tidied(tree, whole, fragment, source)
    )
    return Pasted(cleaned, tuple(pictures_in(cleaned)), source)


def from_text(text: str) -> str:
    """Plain text as paragraphs: one for each line, as writers mean it, and an empty one where there is a gap."""
    lines = [line.rstrip() for line in re.split(r"\r\n|[\r\n\u2028\u2029]", _GONE.sub("", text).strip("\r\n"))]
    paragraphs = (f"<p>{_spaced(line)}</p>" if line.strip() else "" for line in lines)
    return "".join(paragraphs)


def _tidied(tree: Tree, whole: str, fragment: str, source: Source) -> str:
    if source is Source.OFFICE:
        sheets.apply(tree.root, tree.sheets or _SHEET.findall(whole))
        word.with_lists(tree.root)
        word.with_pictures(tree.root, fragment)
    with_nested_lists(tree.root)
    return written(tidied(tree.root))


def _fragment(html: str) -> str:
    """What was selected; around it stands a whole page."""
    html = _WINDOWS_HEAD.sub("", html, count=1) if html.startswith("Version:") else html
    start = _START.search(html)
    begin = start.end() if start else 0
    end = max((found.start() for found in _END.finditer(html)), default=0)
    inside = html[begin:end] if end >= begin > 0 or (end and not start) else html[begin:]
    return f"<table>{inside}</table>" if _IN_TABLE.match(inside) else inside


def _spaced(line: str) -> str:
    words = re.sub(r"^[ \t]+|(?<= ) ", lambda found: "\xa0" * len(found[0].expandtabs(4)), line)
    return escaped(words)
