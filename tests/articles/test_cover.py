"""Which picture is the cover, and what changing it touches."""

from dataclasses import replace

from wego_desktop.articles.cover import Cover, cover_of, with_cover, with_cut
from wego_desktop.articles.message import Entry
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import Crop, Ratio, crops_of

_OTHER = {"ratio": "16_9", "x1": "0", "y1": "0.1", "x2": "1", "y2": "0.9"}
_INFO = {"crop_percent_list": [{"ratio": "1_1", "x1": "0.166454", "y1": "0", "x2": "0.833545", "y2": "1"}, _OTHER]}


def _entry() -> Entry:
    article = Article("题", content="<p>x</p>", cover_media_id="m", cover_url="u", extra={"cover_info": _INFO, "a": 1})
    return Entry(article, article, 0)


def test_another_cover_is_not_cut_like_the_one_before() -> None:
    changed = with_cover(_entry(), Cover("n", "v"))
    assert cover_of(changed) == Cover("n", "v")
    assert not crops_of(changed.article)
    assert (changed.article.content, changed.article.extra["a"]) == ("<p>x</p>", 1)


def test_bytes_of_this_machine_come_before_the_cover_of_the_account() -> None:
    changed = with_cover(_entry(), Cover(sha256="f" * 64))
    assert cover_of(changed) == Cover(sha256="f" * 64)
    assert (changed.cover_sha256, changed.article.cover_media_id, changed.article.cover_url) == ("f" * 64, "", "")
    assert changed.is_changed
    assert cover_of(with_cover(changed, Cover("m", "u"))) == Cover("m", "u")


def test_the_same_cover_again_changes_nothing() -> None:
    entry = _entry()
    assert with_cover(entry, Cover("m", "u")) is entry
    assert not with_cut(entry, crops_of(entry.article)).is_changed


def test_a_cut_leaves_the_ratios_of_others() -> None:
    entry = with_cut(_entry(), {Ratio.WIDE: Crop(0, 0.1, 1, 0.5)})
    assert crops_of(entry.article) == {Ratio.WIDE: Crop(0, 0.1, 1, 0.5)}
    assert _OTHER in entry.article.extra["cover_info"]["crop_percent_list"]  # type: ignore[index]


def test_an_article_without_a_cover_has_none() -> None:
    assert not cover_of(replace(_entry(), article=Article("题")))
