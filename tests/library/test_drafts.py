"""The draft box beside the materials: listed without content, refreshed by itself, and never taken for more."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from library.remotes import news
from wego_desktop.library.index import DRAFTS_TROUBLE, FILE_NAME, Index, Order
from wego_desktop.library.material import Material
from wego_desktop.library.migrations import STEPS, upgrade
from wego_desktop.library.put import Put
from wego_desktop.library.sync import Changed, sync
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial, UploadKind
from wego_desktop.wechat.errors import ArgumentError, NetworkError, WechatError
from wego_desktop.wechat.holdings import Holdings

NOW = 1_800_000_000.0
LATER = NOW + 3601
Refresh = Callable[..., Changed]


@pytest.fixture
def refresh(index: Index, holdings: Holdings, executor: Executor) -> Refresh:
    def run(now: float = NOW, **options: object) -> Changed:
        return sync(index, holdings, executor, now=lambda: now, **options)  # type: ignore[arg-type]

    return run


@pytest.fixture
def cover(holdings: Holdings, tmp_path: Path) -> str:
    out = BytesIO()
    Image.new("RGB", (90, 38), "teal").save(out, "PNG")
    file = tmp_path / "封面.png"
    file.write_bytes(out.getvalue())
    return holdings.materials.add(UploadKind.IMAGE, file).media_id


def drafts(index: Index) -> list[Material]:
    return index.rows(index.ids(Kind.DRAFT, Order.NEWEST))


def known(index: Index, media_id: str) -> Material:
    found = index.find(media_id)
    assert found is not None
    return found


def draft(number: int, *contents: str, whole: bool = True, **more: object) -> RemoteMaterial:
    made = news(number, *contents)
    return replace(made, kind=Kind.DRAFT, media_id=f"draft-{number}", whole=whole, **more)  # type: ignore[arg-type]


def test_a_draft_is_listed_like_a_news_but_without_its_content(
    index: Index, holdings: Holdings, refresh: Refresh, cover: str
) -> None:
    articles = [
        Article(title, content="<p>正文</p>", digest="摘要", cover_media_id=cover) for title in ("初夏 😀", "二")
    ]
    media_id = holdings.drafts.add(articles)
    refresh()
    (shown,) = drafts(index)
    assert (shown.media_id, shown.kind, shown.name, shown.titles) == (
        media_id,
        Kind.DRAFT,
        "初夏 😀",
        ("初夏 😀", "二"),
    )
    assert (shown.articles_count, shown.pictures) == (2, 0)
    assert shown.updated > 0
    assert "mmbiz" in shown.picture_url
    outlines = index.outlines(media_id)
    assert [(each.title, each.content_mark) for each in outlines] == [("初夏 😀", None), ("二", None)]
    assert index.articles(media_id) == ()  # nothing that could be sent back as an empty article


def test_what_was_read_whole_stays_until_the_draft_changes(
    sandbox: SandboxProcess, index: Index, holdings: Holdings, refresh: Refresh, cover: str
) -> None:
    media_id = holdings.drafts.add([Article("一", content="<p>旧</p>", cover_media_id=cover)])
    refresh()
    index.put([holdings.drafts.get(media_id).listed()], NOW)
    assert "旧" in index.articles(media_id)[0].content
    assert refresh() == Changed()
    assert "旧" in index.articles(media_id)[0].content
    sandbox.elsewhere(media_id, changed={"content": "<p>新</p>"})
    assert refresh() == Changed(frozenset({Kind.DRAFT}), updated=1)
    assert index.articles(media_id) == ()
    assert index.outlines(media_id)[0].content_mark is None


def test_reading_a_draft_whole_is_no_change_of_it(index: Index) -> None:
    index.put([draft(1, "", whole=False)], 1)
    assert index.put([draft(1, "<p>正文</p>")], 2) == Put()
    assert [article.content for article in index.articles("draft-1")] == ["<p>正文</p>"]
    mark = index.outlines("draft-1")[0].content_mark
    index.put([draft(1, "<p>文正</p>")], 3)
    assert index.outlines("draft-1")[0].content_mark not in (mark, None)


def test_an_empty_content_that_was_read_is_content(index: Index) -> None:
    index.put([draft(1, "")], 1)
    assert [article.content for article in index.articles("draft-1")] == [""]


def test_new_preview_links_are_no_change(index: Index) -> None:
    index.put([draft(1, "", whole=False, url="http://mp/s?key=1")], 1)
    assert index.put([draft(1, "", whole=False, url="http://mp/s?key=2")], 2) == Put()


def test_a_draft_that_left_the_box_leaves_the_list(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, told: list[str]
) -> None:
    sandbox.fill(draft=30)
    refresh()
    gone = [each.media_id for each in drafts(index)[:2]]
    for media_id in gone:
        sandbox.elsewhere(media_id, delete=True)
    told.clear()
    assert refresh(LATER) == Changed(frozenset({Kind.DRAFT}), vanished=2)
    assert told.count("draft/get") == 2
    assert not {each.media_id for each in drafts(index)} & set(gone)
    assert refresh(LATER) == Changed()


def test_an_order_of_the_articles_that_somebody_changed_is_seen(
    sandbox: SandboxProcess, index: Index, holdings: Holdings, refresh: Refresh, cover: str
) -> None:
    media_id = holdings.drafts.add([Article(title, content="<p>x</p>", cover_media_id=cover) for title in "ab"])
    refresh()
    sandbox.elsewhere(media_id, order=[1])
    assert refresh().updated == 1
    assert known(index, media_id).titles == ("b",)


@pytest.mark.parametrize("api", ["draft/count", "draft/batchget"])
def test_an_account_without_drafts_refreshes_all_else_and_says_so_once(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, api: str
) -> None:
    sandbox.fill(image=30, news=2, draft=3)
    sandbox.fault(api=api, kind="errcode", code=48001, share=1.0)
    changed = refresh()
    assert changed.error is None
    assert isinstance(changed.drafts_error, WechatError)
    assert changed.drafts_error.code == 48001
    assert (index.counts()[Kind.IMAGE], index.counts()[Kind.NEWS], drafts(index)) == (30, 2, [])
    assert float(index.state("refreshed_at")) == float(index.state("swept_at")) == NOW
    assert index.state("refreshed_at:draft") == ""
    assert index.state(DRAFTS_TROUBLE) == "48001"
    assert refresh(LATER) == Changed()
    sandbox.clear_faults()
    assert refresh(LATER) == Changed(frozenset({Kind.DRAFT}), added=3)
    assert index.state(DRAFTS_TROUBLE) == ""


def test_a_draft_box_that_does_not_answer_keeps_what_is_known(
    sandbox: SandboxProcess, index: Index, refresh: Refresh
) -> None:
    sandbox.fill(image=3, draft=3)
    refresh()
    sandbox.fault(api="draft/count", kind="drop-before", share=1.0)
    changed = refresh(LATER)
    assert isinstance(changed.drafts_error, NetworkError)
    assert changed.error is None
    assert float(index.state("refreshed_at")) == LATER
    assert len(drafts(index)) == 3


def test_materials_that_fail_half_way_do_not_keep_the_drafts_away(
    sandbox: SandboxProcess, index: Index, refresh: Refresh
) -> None:
    sandbox.fill(image=3, draft=3)
    sandbox.fault(api="material/batchget_material", kind="errcode", code=45009, share=1.0)
    changed = refresh()
    assert isinstance(changed.error, WechatError)
    assert changed.drafts_error is None
    assert len(drafts(index)) == 3


def test_a_picture_message_tells_its_pictures(index: Index, holdings: Holdings, refresh: Refresh, cover: str) -> None:
    extra = {"article_type": "newspic", "image_info": {"image_list": [{"image_media_id": cover}] * 3}}
    media_id = holdings.drafts.add([Article("图片消息", content="几句话", extra=extra)])
    refresh()
    assert known(index, media_id).pictures == 3
    assert index.outlines(media_id)[0].picture_ids == (cover,) * 3


def test_the_library_of_an_older_app_takes_drafts(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as db:
        upgrade(db, STEPS[:2])
        columns = "media_id, kind, name, sort_key, url, updated, created, first_seen, fingerprint"
        db.execute(f"INSERT INTO materials ({columns}) VALUES ('old', 'news', 'a', x'', '', 1, 1, 1, x'')")  # noqa: S608
    with closing(Index.open(tmp_path)) as index:
        index.put([draft(1, "", whole=False)], 1)
        assert [each.pictures for each in (known(index, "old"), known(index, "draft-1"))] == [0, 0]


def test_material_calls_know_no_drafts(holdings: Holdings, told: list[str]) -> None:
    with pytest.raises(ArgumentError) as refused:
        holdings.materials.page(Kind.DRAFT, 0, 20)
    assert "draft" not in refused.value.values["kinds"]
    assert told == []


def test_each_thing_goes_the_way_of_its_kind(holdings: Holdings, cover: str) -> None:
    article = Article("一", content="<p>正文</p>", cover_media_id=cover)
    news_id, draft_id = holdings.materials.add_news([article]), holdings.drafts.add([article])
    for kind, media_id in ((Kind.NEWS, news_id), (Kind.DRAFT, draft_id)):
        assert holdings.exists(kind, media_id)
        assert [each.title for each in holdings.articles(kind, media_id)] == ["一"]
    holdings.delete(Kind.DRAFT, draft_id)
    assert not holdings.exists(Kind.DRAFT, draft_id)
    assert holdings.exists(Kind.NEWS, news_id)
    assert holdings.count((Kind.DRAFT, Kind.NEWS)) == {Kind.DRAFT: 0, Kind.NEWS: 1}
