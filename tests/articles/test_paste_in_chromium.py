"""What the cleaner lets through, read by the browser that will show it: the same text, and nothing in it that runs."""

from articles import clipboards
from articles.browser import Browser
from articles.harmless import harm
from articles.test_paste_hostile import WRAPPINGS, cleaned
from wego_desktop.articles.markdown import imported
from wego_desktop.articles.paste.clean import clean
from wego_desktop.articles.source import Source


def canonical(browser: Browser, texts: list[str]) -> list[str]:
    return browser.ask(*(("canonical", text) for text in texts))


def test_the_browser_finds_nothing_that_runs(browser: Browser) -> None:
    texts = [text for wrapping in WRAPPINGS for text in cleaned(wrapping).values()]
    for text, there in zip(texts, canonical(browser, texts), strict=True):
        assert not harm(there), text


def test_the_browser_reads_it_as_it_is_written(browser: Browser) -> None:
    """Then the source of the article is what was inserted, without a difference to carry along."""
    texts = [clean(text).html for text in clipboards.CLIPBOARDS.values()]
    texts.append(imported("# A\n\n- a\n\n> b\n\n```\nc\n  d\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n![x](a.png)").html)
    for text, there in zip(texts, canonical(browser, texts), strict=True):
        assert there == text
        assert Source.load(text, there).canonical == there
