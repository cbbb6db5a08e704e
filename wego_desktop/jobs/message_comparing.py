"""Whether an article at the account is the one that was read, or what WeChat made of the one that was sent."""

from collections.abc import Iterable, Sequence
from unicodedata import normalize

from wego_desktop.articles.reading_text import reading
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import draft_body
from wego_desktop.wechat.urls import picture_of

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))


def untouched(base: Article, stored: Article) -> bool:
    """Whether nobody changed an article since it was read. Preview links and picture links of WeChat's own vary."""
    return draft_body(base, updates=True) == draft_body(stored, updates=True)


def may_have_become(sent: Article, stored: Article) -> bool:
    """Whether this can be what WeChat made of what was sent.

    It rewrites content and fills in a digest (wechat-api.md 9), so what has to be the same is what it keeps: the other
    fields, the words, and no picture that was not sent.
    """
    return _kept(sent) == _kept(stored) and _digest_fits(sent, stored) and _content_fits(sent.content, stored.content)


def may_all_have_become(sent: Sequence[Article], stored: Sequence[Article]) -> bool:
    return len(sent) == len(stored) and all(map(may_have_become, sent, stored))


def same_titles(sent: Iterable[Article], listed: Iterable[Article]) -> bool:
    return [_tidy(each.title) for each in sent] == [_tidy(each.title) for each in listed]


def _kept(article: Article) -> tuple[object, ...]:
    texts = map(_tidy, (article.title, article.author, article.source_url))
    return (*texts, article.cover_media_id, article.open_comment, article.fans_only)


def _digest_fits(sent: Article, stored: Article) -> bool:
    """WeChat fills in one where none was sent, and may drop those of a message of several."""
    ours, theirs = _tidy(sent.digest), _tidy(stored.digest)
    return not ours or not theirs or ours == theirs


def _content_fits(sent: str, stored: str) -> bool:
    ours, theirs = reading(sent), reading(stored)
    sent_pictures, stored_pictures = ({picture_of(url.strip()) for url in one.pictures} for one in (ours, theirs))
    return _words(ours.text) == _words(theirs.text) and stored_pictures <= sent_pictures


def _words(text: str) -> str:
    return "".join(normalize("NFC", text).translate(_UNSEEN).split())


def _tidy(text: str) -> str:
    return " ".join(normalize("NFC", text).split())
