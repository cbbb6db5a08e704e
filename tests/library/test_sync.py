import itertools
import threading
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.library.index import Index, Order
from wego_desktop.library.parallel import WIDTH
from wego_desktop.library.reading import MOST
from wego_desktop.library.sync import DAY, Changed, sync
from wego_desktop.library.vanished import MOST_ASKED
from wego_desktop.wechat.answers import MATERIAL_KINDS, Article, Kind, Page, UploadKind
from wego_desktop.wechat.errors import Cancelled, GarbledAnswer, NetworkError, WechatError
from wego_desktop.wechat.holdings import Holdings
from wego_desktop.wechat.materials import Materials

NOW = 1_800_000_000.0
LATER = NOW + 3601  # nothing is young any more, and a large list may be swept again
COUNT, PAGE = "material/get_materialcount", "material/batchget_material"
DRAFT_COUNT, DRAFT_PAGE = "draft/count", "draft/batchget"


class Account:
    """The real account, with an ear and a hand on the line: what lists answer can be changed on the way."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.on_page: Callable[[Kind, int, int, Page], Page] = lambda kind, offset, count, page: page
        self.asked: list[tuple[Kind, int, int]] = []
        self.asked_for: list[str] = []

    def count(self, kinds: Collection[Kind]) -> Mapping[Kind, int]:
        return self._holdings.count(kinds)

    def page(self, kind: Kind, offset: int, count: int) -> Page:
        self.asked.append((kind, offset, count))
        return self.on_page(kind, offset, count, self._holdings.page(kind, offset, count))

    def exists(self, kind: Kind, media_id: str) -> bool:
        self.asked_for.append(media_id)
        return self._holdings.exists(kind, media_id)


@pytest.fixture
def remote(holdings: Holdings) -> Account:
    return Account(holdings)


@pytest.fixture
def refresh(index: Index, remote: Account, executor: Executor) -> Callable[..., Changed]:
    def run(now: float = NOW, **options: object) -> Changed:
        remote.asked.clear()
        return sync(index, remote, executor, now=lambda: now, **options)  # type: ignore[arg-type]

    return run


Refresh = Callable[..., Changed]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    out = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    file = tmp_path / "新图片.png"
    file.write_bytes(out.getvalue())
    return file


def ids(index: Index, kind: Kind = Kind.IMAGE) -> set[str]:
    return {row.media_id for row in index.rows(index.ids(kind, Order.NEWEST))}


def stored(sandbox: SandboxProcess, kind: Kind = Kind.IMAGE) -> set[str]:
    return {each["media_id"] for each in sandbox.state(most=100_000)["materials"] if each["kind"] == kind}


def delete_elsewhere(materials: Materials, media_ids: list[str]) -> None:
    """As the web console does: this library is not told."""
    for media_id in media_ids:
        materials.delete(media_id)


def test_the_first_refresh_brings_everything(sandbox: SandboxProcess, index: Index, refresh: Refresh) -> None:
    sandbox.fill(image=130, voice=21, video=2, news=12, draft=23)
    seen: list[tuple[int, int]] = []
    changed = refresh(progress=lambda done, total: seen.append((done, total)))
    assert changed == Changed(frozenset(Kind), added=188)
    for kind in MATERIAL_KINDS:
        assert ids(index, kind) == stored(sandbox, kind)
    assert ids(index, Kind.DRAFT) == {draft["media_id"] for draft in sandbox.state()["drafts"]}
    assert index.totals() == index.counts()
    assert float(index.state("swept_at")) == float(index.state("refreshed_at")) == NOW
    assert seen[-1] == (165, 165)
    assert seen == sorted(seen)
    news = index.rows(index.ids(Kind.NEWS, Order.NAME))[0]
    assert "<img" in index.articles(news.media_id)[0].content


def test_an_empty_account(index: Index, refresh: Refresh, told: list[str]) -> None:
    refresh()
    assert refresh() == Changed()
    assert [api for api in told if "/" in api] == [COUNT, DRAFT_COUNT] * 2


def test_an_unchanged_account_costs_seven_calls(sandbox: SandboxProcess, refresh: Refresh, told: list[str]) -> None:
    sandbox.fill(image=300, voice=30, video=25, news=25, draft=25)
    refresh()
    told.clear()
    assert refresh() == Changed()
    assert sorted(told) == [DRAFT_PAGE, DRAFT_COUNT] + [PAGE] * 4 + [COUNT]


def test_new_ones_are_found_at_the_newest_side(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials, picture: Path
) -> None:
    sandbox.fill(image=300)
    refresh()
    added = materials.add(UploadKind.IMAGE, picture)
    assert refresh() == Changed(frozenset({Kind.IMAGE}), added=1)
    assert len(remote.asked) <= 2
    found = index.find(added.media_id)
    assert found is not None
    assert (found.name, found.url) == ("新图片.png", added.url)
    sandbox.advance(10)
    sandbox.fill(image=90)
    assert refresh().added == 90
    assert len(remote.asked) <= 7
    assert ids(index) == stored(sandbox)


def test_an_edited_news_is_read_again(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, materials: Materials, picture: Path
) -> None:
    sandbox.fill(news=30)
    cover = materials.add(UploadKind.IMAGE, picture).media_id
    media_id = materials.add_news([Article("旧", content="<p>旧</p>", cover_media_id=cover)])
    refresh()
    sandbox.advance(10)
    materials.update_news(media_id, 0, Article("新", content="<p>新</p>", cover_media_id=cover))
    changed = refresh()
    assert changed == Changed(frozenset({Kind.NEWS}), updated=1)
    found = index.find(media_id)
    assert found is not None
    assert found.titles == ("新",)
    assert "新" in index.articles(media_id)[0].content


def test_what_was_deleted_elsewhere_vanishes_after_a_sweep_and_a_40007(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=100, voice=5)
    refresh()
    gone = sorted(ids(index))[:3]
    delete_elsewhere(materials, gone)
    assert refresh(LATER) == Changed(frozenset({Kind.IMAGE}), vanished=3)
    assert ids(index) == stored(sandbox)
    assert sorted(remote.asked_for) == gone
    assert len([part for part in remote.asked if part[0] is Kind.VOICE]) == 1
    assert refresh(LATER) == Changed()


def test_what_no_list_shows_but_the_account_has_stays(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=50)
    refresh()
    hidden = materials.page(Kind.IMAGE, 30, 1).items[0].media_id
    remote.on_page = lambda kind, offset, count, page: Page(
        tuple(item for item in page.items if item.media_id != hidden), page.total
    )
    assert refresh(LATER, full=True) == Changed()
    assert remote.asked_for == [hidden]
    assert hidden in ids(index)
    assert refresh(LATER) == Changed()  # and it is not asked for each time
    assert len(remote.asked) == 1
    assert remote.asked_for == [hidden]
    remote.on_page = lambda kind, offset, count, page: page
    assert refresh(LATER + DAY).vanished == 0
    assert refresh(LATER + DAY) == Changed()
    assert len(remote.asked) == 1


def test_what_was_added_just_now_is_not_called_gone(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=50)
    refresh()
    gone = sorted(ids(index))[:2]
    delete_elsewhere(materials, gone)
    assert refresh(NOW + 5, full=True).vanished == 0
    assert remote.asked_for == []
    assert refresh(LATER).vanished == 2


def test_a_hundred_are_asked_for_at_a_time(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=MOST_ASKED + 30)
    refresh()
    delete_elsewhere(materials, sorted(ids(index))[: MOST_ASKED + 20])
    assert [refresh(LATER).vanished for _ in range(3)] == [MOST_ASKED, 20, 0]
    assert len(ids(index)) == 10


def test_a_list_that_shifts_while_it_is_read(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials, picture: Path
) -> None:
    """Uploads and deletions between two pages: materials come twice or not at all, and the next pass gets them."""
    sandbox.fill(image=200)
    victims, lock, pages = sorted(stored(sandbox))[:4], threading.Lock(), itertools.count(1)

    def shift(kind: Kind, offset: int, count: int, page: Page) -> Page:
        with lock:
            if next(pages) in (3, 6, 9):
                materials.delete(victims.pop())
                materials.add(UploadKind.IMAGE, picture)
        return page

    remote.on_page = shift
    refresh()
    remote.on_page = lambda kind, offset, count, page: page
    refresh(LATER)
    assert ids(index) == stored(sandbox)
    assert len(victims) == 1


def test_a_page_that_never_comes_loses_no_other(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=100)

    def rotten(kind: Kind, offset: int, count: int, page: Page) -> Page:
        if offset <= 47 < offset + count:
            raise GarbledAnswer("material/batchget_material", "rotten")
        return page

    remote.on_page = rotten
    changed = refresh()
    assert isinstance(changed.error, GarbledAnswer)
    assert changed.added == 99
    assert index.state("swept_at") == ""
    remote.on_page = lambda kind, offset, count, page: page
    assert refresh().added == 1
    assert sorted(remote.asked) == [(Kind.IMAGE, 0, MOST), (Kind.IMAGE, 47, 1)]
    assert float(index.state("swept_at")) == NOW


@pytest.mark.parametrize("kind", ["errcode", "truncate", "html", "drop-before", "short-json"])
def test_answers_that_go_wrong_now_and_then(sandbox: SandboxProcess, index: Index, refresh: Refresh, kind: str) -> None:
    sandbox.fill(image=400, news=10)
    code = {"code": -1} if kind == "errcode" else {}
    sandbox.fault(api=PAGE, kind=kind, share=0.3, **code)
    refresh()
    sandbox.clear_faults()
    refresh()
    assert ids(index) == stored(sandbox)
    assert ids(index, Kind.NEWS) == stored(sandbox, Kind.NEWS)


@pytest.mark.parametrize("fault", [{"kind": "drop-before"}, {"kind": "errcode", "code": 40164}])
def test_a_refresh_that_is_cut_off_goes_on_where_it_was(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, fault: dict[str, object]
) -> None:
    sandbox.fill(image=1000)
    sandbox.fault(api=PAGE, after=20, share=1.0, **fault)
    changed = refresh()
    assert isinstance(changed.error, NetworkError | WechatError)
    assert 12 * MOST <= changed.added < 1000
    assert index.state("refreshed_at") == ""
    sandbox.clear_faults()
    assert refresh().added == 1000 - changed.added
    assert len(remote.asked) <= 1 + (1000 - changed.added) / MOST
    assert index.state("refreshed_at") != ""
    assert ids(index) == stored(sandbox)


def test_without_a_network_nothing_is_changed(sandbox: SandboxProcess, index: Index, refresh: Refresh) -> None:
    sandbox.fill(image=10)
    refresh()
    sandbox.fault(api="*", kind="drop-before", share=1.0)
    with pytest.raises(NetworkError):
        refresh(LATER)
    assert len(ids(index)) == 10
    assert float(index.state("refreshed_at")) == NOW


def test_cancelling(sandbox: SandboxProcess, index: Index, refresh: Refresh) -> None:
    sandbox.fill(image=600)
    stop = threading.Event()
    changed = refresh(progress=lambda *_: stop.set(), cancel=stop)
    assert isinstance(changed.error, Cancelled)
    assert 0 < changed.added < 600
    assert refresh().added == 600 - changed.added


def test_everything_is_swept_once_a_day_or_by_hand(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account
) -> None:
    sandbox.fill(image=100)
    refresh()
    refresh(NOW + DAY - 10)
    assert len(remote.asked) == 1
    refresh(NOW + DAY + 10)
    assert len(remote.asked) == 5
    assert float(index.state("swept_at")) == NOW + DAY + 10
    refresh(NOW + DAY + 20)
    assert len(remote.asked) == 1
    refresh(NOW + DAY + 30, full=True)
    assert len(remote.asked) == 5
    assert float(index.state("swept_at")) == NOW + DAY + 30


def test_a_large_list_is_not_read_whole_at_every_suspicion(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=1000)
    refresh()
    delete_elsewhere(materials, sorted(ids(index))[:1])
    assert refresh(NOW + 1800) == Changed(frozenset({Kind.IMAGE}))  # its total
    assert len(remote.asked) == 1
    assert refresh(LATER).vanished == 1


def test_a_deletion_here_during_a_refresh_is_not_undone(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account, materials: Materials
) -> None:
    sandbox.fill(image=10)
    refresh()
    doomed = sorted(ids(index))[0]

    def overtaken(kind: Kind, offset: int, count: int, page: Page) -> Page:
        """The page was on its way when the user deleted."""
        materials.delete(doomed)
        index.forget([doomed], at=NOW + 50)
        return page

    remote.on_page = overtaken
    refresh(NOW + 49)
    assert doomed not in ids(index)
    remote.on_page = lambda kind, offset, count, page: page
    refresh(NOW + 51)
    assert ids(index) == stored(sandbox)


def test_heavy_news_are_asked_for_in_small_pages(
    sandbox: SandboxProcess, index: Index, refresh: Refresh, remote: Account
) -> None:
    sandbox.fill(news=100)
    weight = [340_000]  # two of them are light enough for a page, three are not

    def heavy(kind: Kind, offset: int, count: int, page: Page) -> Page:
        article = Article("重", content="x" * weight[0])
        return Page(tuple(replace(item, articles=(article,)) for item in page.items), page.total)

    remote.on_page = heavy
    refresh()
    assert max(sizes(remote)) == 5
    assert sizes(remote).count(5) <= 2 * WIDTH  # those that were under way before the first came
    assert sizes(remote).count(2) >= 8
    refresh()
    assert sizes(remote) == [2]  # remembered
    weight[0] = 10
    refresh(full=True)
    refresh()
    assert sizes(remote) == [MOST]


def sizes(remote: Account) -> list[int]:
    return [count for kind, _, count in remote.asked if kind is Kind.NEWS]
