"""What is done with drafts on an opened account: read, downloaded and deleted."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind

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
    (outcome,) = opened.materials.remove([draft], executor, quiet, NEVER)
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
    (outcome,) = opened.materials.remove([draft], executor, quiet, NEVER)
    assert outcome.removed is None
    assert stored(sandbox) == [draft.media_id]


def test_a_draft_that_was_published_meanwhile_is_just_forgotten(
    sandbox: SandboxProcess, opened: OpenAccount, draft: Material, executor: ThreadPoolExecutor
) -> None:
    sandbox.elsewhere(draft.media_id, delete=True)
    sandbox.advance(60)
    (outcome,) = opened.materials.remove([draft], executor, quiet, NEVER)
    assert outcome.removed
    assert outcome.removed.gone_before
    assert drafts(opened) == []


def test_a_draft_is_downloaded_as_pages(opened: OpenAccount, draft: Material, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    made = opened.materials.download(draft, folder, quiet, NEVER)
    assert sorted(page.name for page in made.iterdir()) == ["1 草稿.html", "2 第二篇.html"]
    assert "草稿的正文" in (made / "1 草稿.html").read_text("utf-8")
