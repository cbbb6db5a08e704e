"""Hostile articles beside the library: their titles and texts are words, and nobody is called."""

from browser.canary import Canary
from browser.vectors import VECTORS, aimed
from plain_words import read_as_markup

from ui.materials import drawn
from ui.materials.looking import OpenTab
from ui.materials.panes import Open
from wego_desktop.wechat.answers import Kind, RemoteMaterial


def messages(vectors: list[str]) -> list[RemoteMaterial]:
    """One article each, at whose every place stands the vector."""
    return [
        drawn.news(number, [drawn.article(one, number, f"<p>ab</p>{one}", author=one, digest=one, url=one)])
        for number, one in enumerate(vectors, 1)
    ]


def test_in_the_preview_they_are_words(open_pane: Open) -> None:
    with Canary() as canary:
        vectors = [aimed(vector, canary.address) for vector in VECTORS[::4]]
        shown = open_pane(messages(vectors))
        for row in range(len(vectors)):
            shown.select(Kind.NEWS, row)
            (card,) = shown.pane.single.articles.cards
            assert not list(read_as_markup(shown.pane)), card.title.text()
            assert card.text.text().startswith("ab"), card.title.text()
        assert canary.visits == []


def test_in_the_list_they_are_words(open_tab: OpenTab) -> None:
    with Canary() as canary:
        tab = open_tab(messages([aimed(vector, canary.address) for vector in VECTORS]), Kind.NEWS)
        assert tab.model.rowCount() == len(VECTORS)
        for as_list in (False, True):
            tab.views.show_list(as_list)
            tab.views.view.scrollToBottom()
            tab.grab()
            assert not list(read_as_markup(tab))
        assert canary.visits == []
