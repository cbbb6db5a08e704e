"""What is done with drafts on an opened account: read, downloaded, deleted, and made from news."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.jobs.copy_to_drafts import APART, Attempt, copy_to_drafts
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.errors import TroubleError, WechatError

NEVER = threading.Event()


def quiet(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as executor:
        yield executor


@pytest.fixture
def cover(opened: OpenAccount, tmp_path: Path) -> str:
    file = tmp_path / "封面.png"
    Image.new("RGB", (90, 38), "teal").save(file)
    return opened.upload(Upload(file, Target.IMAGE, file.name), quiet, NEVER).media_id


def article(title: str, cover: str) -> Article:
    return Article(title, content=f"<p>{title}的正文</p>", digest="摘要", cover_media_id=cover)


@pytest.fixture
def news(opened: OpenAccount, cover: str, executor: ThreadPoolExecutor) -> Material:
    media_id = opened.connection.holdings.materials.add_news([article("一", cover), article("二", cover)])
    opened.refresh(executor)
    return known(opened, media_id)


def known(opened: OpenAccount, media_id: str) -> Material:
    found = opened.index.find(media_id)
    assert found is not None
    return found


def stored(sandbox: SandboxProcess) -> list[str]:
    return [draft["media_id"] for draft in sandbox.state()["drafts"]]


def drafts(opened: OpenAccount) -> list[str]:
    return [each.media_id for each in opened.index.rows(opened.index.ids(Kind.DRAFT, Order.NEWEST))]


@pytest.fixture
def draft(opened: OpenAccount, cover: str, executor: ThreadPoolExecutor) -> Material:
    media_id = opened.connection.holdings.drafts.add([article("草稿", cover), article("第二篇", cover)])
    opened.refresh(executor)
    return known(opened, media_id)


def calls(sandbox: SandboxProcess, api: str) -> int:
    return int(sandbox.state()["calls"].get(api, 0))


def test_a_draft_is_read_with_one_call_and_then_from_here(
    sandbox: SandboxProcess, opened: OpenAccount, draft: Material
) -> None:
    for _ in range(3):
        assert [each.title for each in opened.articles(draft)] == ["草稿", "第二篇"]
    assert "正文" in opened.articles(draft)[1].content
    assert calls(sandbox, "draft/get") == 1


def test_a_deleted_draft_is_in_the_trash_whole(
    sandbox: SandboxProcess, opened: OpenAccount, draft: Material, executor: ThreadPoolExecutor
) -> None:
    (outcome,) = opened.remove([draft], executor, quiet, NEVER)
    assert outcome.error is None
    assert outcome.removed
    assert outcome.removed.folder
    record = json.loads((outcome.removed.folder / "record.json").read_text("utf-8"))
    assert record["material"]["kind"] == "draft"
    assert ["正文" in each["content"] for each in record["articles"]] == [True, True]
    assert stored(sandbox) == []
    assert drafts(opened) == []


def test_a_draft_that_can_not_be_read_is_not_deleted(
    sandbox: SandboxProcess, opened: OpenAccount, draft: Material, executor: ThreadPoolExecutor
) -> None:
    sandbox.fault(api="draft/get", kind="errcode", code=45009, share=1.0)
    (outcome,) = opened.remove([draft], executor, quiet, NEVER)
    assert outcome.removed is None
    assert stored(sandbox) == [draft.media_id]


def test_a_draft_that_was_published_meanwhile_is_just_forgotten(
    sandbox: SandboxProcess, opened: OpenAccount, draft: Material, executor: ThreadPoolExecutor
) -> None:
    sandbox.elsewhere(draft.media_id, delete=True)
    sandbox.advance(60)
    (outcome,) = opened.remove([draft], executor, quiet, NEVER)
    assert outcome.removed
    assert outcome.removed.gone_before
    assert drafts(opened) == []


def test_a_draft_is_downloaded_as_pages(opened: OpenAccount, draft: Material, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    made = opened.download(draft, folder, quiet, NEVER)
    assert sorted(page.name for page in made.iterdir()) == ["1 草稿.html", "2 第二篇.html"]
    assert "草稿的正文" in (made / "1 草稿.html").read_text("utf-8")


# Copies of news


Copy = Callable[..., str]


@pytest.fixture
def copy(opened: OpenAccount, news: Material) -> Copy:
    def run(later: float = 0.0) -> str:
        return copy_to_drafts(news.media_id, opened.connection.holdings, opened.index, now=lambda: time.time() + later)

    return run


def test_a_news_is_copied_with_all_its_articles(
    sandbox: SandboxProcess, opened: OpenAccount, news: Material, executor: ThreadPoolExecutor
) -> None:
    (copied,) = opened.copy_to_drafts([news], quiet, NEVER)
    assert copied.error is None
    assert stored(sandbox) == drafts(opened) == [copied.draft]
    made = opened.articles(known(opened, copied.draft))
    assert [each.title for each in made] == ["一", "二"]
    assert all("正文" in each.content for each in made)
    assert opened.index.find(news.media_id) is not None
    assert opened.refresh(executor).vanished == 0
    assert drafts(opened) == [copied.draft]


def test_a_copy_stands_in_the_list_without_content_that_nobody_read(opened: OpenAccount, copy: Copy) -> None:
    assert opened.index.articles(copy()) == ()


def test_a_lost_answer_is_settled_by_looking(sandbox: SandboxProcess, opened: OpenAccount, copy: Copy) -> None:
    sandbox.fault(api="draft/add", kind="drop-after")
    draft = copy()
    assert stored(sandbox) == drafts(opened) == [draft]


def test_nothing_is_sent_twice_before_it_is_sure(sandbox: SandboxProcess, copy: Copy) -> None:
    sandbox.fault(api="draft/add", kind="html")
    with pytest.raises(TroubleError):
        copy()
    with pytest.raises(TroubleError):  # too soon
        copy()
    assert calls(sandbox, "draft/add") == 1
    made = copy(later=APART + 1)
    assert stored(sandbox) == [made]
    assert calls(sandbox, "draft/add") == 2


def test_one_that_came_late_is_found_the_next_time(sandbox: SandboxProcess, opened: OpenAccount, copy: Copy) -> None:
    sandbox.fault(api="draft/add", kind="drop-after")
    sandbox.fault(api="draft/batchget", kind="errcode", code=45009)
    with pytest.raises(TroubleError):
        copy()
    (made,) = stored(sandbox)
    assert copy() == made
    assert stored(sandbox) == [made]


def test_killed_before_the_answer_it_is_found_and_not_made_again(
    sandbox: SandboxProcess, opened: OpenAccount, news: Material, cover: str, copy: Copy
) -> None:
    """The note stands, the draft as well; the app began anew."""
    first = copy()
    Attempt(known(opened, first).updated, known(opened, first).id - 1).note(opened.index, news.media_id)
    assert copy() == first
    assert stored(sandbox) == [first]
    assert Attempt.noted(opened.index, news.media_id) is None


def test_two_that_look_like_it_are_told_and_nothing_is_sent(
    sandbox: SandboxProcess, opened: OpenAccount, cover: str, copy: Copy
) -> None:
    same = [article("一", cover), article("二", cover)]
    sandbox.fault(api="draft/add", kind="drop-after", after=1)
    sandbox.fault(api="draft/batchget", kind="errcode", code=45009)
    opened.connection.holdings.drafts.add(same)
    with pytest.raises(TroubleError):
        copy()
    with pytest.raises(TroubleError, match="Several"):
        copy()
    assert len(stored(sandbox)) == 2
    copy()  # the person looked, and wants another
    assert len(stored(sandbox)) == 3


def test_an_older_draft_of_the_same_titles_is_not_it(
    sandbox: SandboxProcess, opened: OpenAccount, cover: str, executor: ThreadPoolExecutor, copy: Copy
) -> None:
    old = opened.connection.holdings.drafts.add([article("一", cover), article("二", cover)])
    opened.refresh(executor)
    sandbox.fault(api="draft/add", kind="drop-after")
    assert copy() != old
    assert len(stored(sandbox)) == 2


def test_a_refusal_leaves_no_question(sandbox: SandboxProcess, opened: OpenAccount, news: Material, copy: Copy) -> None:
    sandbox.fault(api="draft/add", kind="errcode", code=45166)
    with pytest.raises(WechatError):
        copy()
    assert Attempt.noted(opened.index, news.media_id) is None


def test_of_many_one_that_fails_stops_no_other(
    sandbox: SandboxProcess, opened: OpenAccount, news: Material, cover: str, executor: ThreadPoolExecutor
) -> None:
    other = opened.connection.holdings.materials.add_news([article("三", cover)])
    opened.refresh(executor)
    sandbox.elsewhere(news.media_id, delete=True)
    sandbox.advance(60)
    failed, copied = opened.copy_to_drafts([news, known(opened, other)], quiet, NEVER)
    assert isinstance(failed.error, WechatError)
    assert stored(sandbox) == [copied.draft]
