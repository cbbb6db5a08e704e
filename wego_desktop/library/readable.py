"""An article as a person can read it without this app: as a page of its own, and as plain text."""

import html
from html.parser import HTMLParser

from wego_desktop.wechat.answers import Article

_BLOCKS = {"p", "section", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "table"}
_POLICY = "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'"
# Runs nothing, and names no page of ours to the picture host, which then shows the pictures.
_HEAD = """<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
"""


def as_page(article: Article) -> str:
    return _HEAD.format(policy=_POLICY, title=html.escape(article.title)) + article.content


def as_text(article: Article) -> str:
    """Title, author, digest and source link as far as there are any, then the words of the content."""
    about = (article.title, article.author, article.digest, article.source_url)
    return "\n".join([*filter(None, about), "", _plain_text(article.content)])


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def _plain_text(content: str) -> str:
    parser = _Text()
    parser.feed(content)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).splitlines())
    return "\n".join(filter(None, lines)) + "\n"
