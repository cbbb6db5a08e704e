"""Copies of news in the draft box: saved as any message is, and never twice, whatever the network does."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from jobs.message_acts import ADD, GET, Desk, picture
from wego_desktop.articles.message import Place
from wego_desktop.jobs.copy_to_drafts import Copied
from wego_desktop.jobs.message_recovery import NotSaved
from wego_desktop.library.index import Order
from wego_desktop.library.local_pictures import address
from wego_desktop.library.material import Material
from wego_desktop.library.saves import SaveState
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError, TroubleError, WechatError

LIST = "draft/batchget"
TITLES = ["一", "二"]
Copy = Callable[[], str]


def quiet(_done: int, _total: int) -> None:
    pass


def news_of(desk: Desk, *articles: str | Article) -> Material:
    media_id = desk.there(*articles, place=Place.NEWS).media_id
    found = desk.opened.index.find(media_id)
    assert found is not None
    return found


def copied(desk: Desk, *news: Material) -> list[Copied]:
    return desk.opened.copy_to_drafts(news, quiet, threading.Event())


@pytest.fixture
def news(desk: Desk) -> Material:
    return news_of(desk, *TITLES)


@pytest.fixture
def copy(desk: Desk, news: Material) -> Copy:
    def run() -> str:
        (one,) = copied(desk, news)
        if one.error:
            raise one.error
        return one.draft

    return run


def listed(desk: Desk) -> list[str]:
    index = desk.opened.index
    return [each.media_id for each in index.rows(index.ids(Kind.DRAFT, Order.NEWEST))]


def held(desk: Desk) -> list[str]:
    return [draft["media_id"] for draft in desk.sandbox.state()["drafts"]]


def lose(desk: Desk, add: str = "drop-after", **looks: Any) -> None:
    """The next draft is made, or not, and nothing says so; it can't be looked for either, so often."""
    desk.sandbox.fault(api=ADD, kind=add)
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009, **looks)


def test_a_news_is_copied_with_all_its_articles(desk: Desk, news: Material, copy: Copy) -> None:
    draft = copy()
    assert held(desk) == listed(desk) == [draft]
    made = desk.opened.index.articles(draft)
    assert [(each.title, f"{each.title}的正文" in each.content) for each in made] == [("一", True), ("二", True)]
    assert desk.opened.index.find(news.media_id) is not None
    with ThreadPoolExecutor(2) as executor:
        assert desk.opened.refresh(executor).vanished == 0
    assert listed(desk) == [draft]


def test_a_copy_has_no_link_of_the_news_also_when_it_could_not_be_read(desk: Desk, copy: Copy) -> None:
    desk.sandbox.fault(api=GET, kind="errcode", code=45009)
    found = desk.opened.index.find(copy())
    assert found is not None
    assert found.url == ""


@pytest.mark.parametrize("drop", ["drop-before", "drop-after", "html"])
def test_a_lost_answer_is_settled_by_looking(desk: Desk, copy: Copy, drop: str) -> None:
    desk.sandbox.fault(api=ADD, kind=drop)
    draft = copy()
    assert held(desk) == listed(desk) == [draft]
    assert desk.journal() == [SaveState.DONE]


@pytest.mark.parametrize("drop", ["drop-before", "drop-after"])
def test_nothing_is_sent_again_before_it_is_sure(desk: Desk, copy: Copy, drop: str) -> None:
    lose(desk, drop, times=2)
    with pytest.raises(TroubleError, match="not known yet"):
        copy()
    with desk.counting() as calls, pytest.raises(WechatError):
        copy()  # and can't be looked for again
    assert ADD not in calls
    draft = copy()
    assert held(desk) == listed(desk) == [draft]


def test_the_next_news_is_not_taken_for_the_copy_that_is_looked_for(desk: Desk, copy: Copy) -> None:
    lose(desk)
    with pytest.raises(TroubleError):
        copy()
    (other,) = copied(desk, news_of(desk, *TITLES))
    assert other.draft not in ("", copy())
    assert len(held(desk)) == 2


def test_a_new_message_of_the_same_words_is_not_taken_for_it(desk: Desk, news: Material, copy: Copy) -> None:
    lose(desk)
    with pytest.raises(TroubleError):
        copy()
    ours = desk.messages.read(news.media_id, Place.NEWS)
    as_draft = desk.saved(type(ours)(Place.DRAFT, tuple(type(each)(each.article) for each in ours.entries)))
    assert as_draft.message.media_id != copy()
    assert len(held(desk)) == 2


def test_two_that_look_like_it_are_told_and_nothing_is_sent(desk: Desk, copy: Copy) -> None:
    lose(desk)
    with pytest.raises(TroubleError):
        copy()
    desk.messages.means.box(Place.DRAFT).add([desk.article(each) for each in TITLES])
    with desk.counting() as calls, pytest.raises(TroubleError, match="Several"):
        copy()
    assert ADD not in calls
    copy()  # the person looked, and wants another
    assert len(held(desk)) == 3


def test_an_older_draft_of_the_same_titles_is_not_it(desk: Desk, copy: Copy) -> None:
    old = desk.there(*TITLES).media_id
    desk.sandbox.fault(api=ADD, kind="drop-before")
    assert copy() != old
    assert len(held(desk)) == 2


def test_a_refusal_leaves_no_question(desk: Desk, copy: Copy) -> None:
    desk.sandbox.fault(api=ADD, kind="errcode", code=45166)
    with pytest.raises(WechatError):
        copy()
    assert desk.journal() == [SaveState.STOPPED]
    assert held(desk) == []
    assert held(desk) != [copy()]


def test_every_wish_makes_one(desk: Desk, copy: Copy) -> None:
    assert len({copy(), copy()}) == 2
    assert desk.drafts() == [TITLES, TITLES]


def test_two_wishes_at_the_same_time_do_not_look_for_each_other(desk: Desk, copy: Copy) -> None:
    with ThreadPoolExecutor(2) as executor:
        made = {future.result(10) for future in [executor.submit(copy), executor.submit(copy)]}
    assert sorted(made) == sorted(held(desk))
    assert len(made) == 2


def test_of_many_one_that_fails_stops_no_other(desk: Desk, news: Material) -> None:
    other = news_of(desk, "三")
    desk.sandbox.elsewhere(news.media_id, delete=True)
    failed, good = copied(desk, news, other)
    assert isinstance(failed.error, WechatError)
    assert held(desk) == [good.draft]


def test_what_is_cancelled_is_told_as_that(desk: Desk, news: Material) -> None:
    stop = threading.Event()
    stop.set()
    (one,) = desk.opened.copy_to_drafts([news], quiet, stop)
    assert isinstance(one.error, Cancelled)
    assert held(desk) == []


def test_the_next_start_takes_it_up_as_any_save(desk: Desk, news: Material, copy: Copy) -> None:
    lose(desk, "drop-before")
    with pytest.raises(TroubleError):
        copy()
    (found,) = desk.messages.recover()
    assert isinstance(found.outcome, NotSaved)
    assert [entry.article.title for entry in found.outcome.message.entries] == TITLES
    assert held(desk) == []
    copy()
    assert desk.drafts() == [TITLES]


def test_no_network_is_said_and_no_copy_is_open(desk: Desk, copy: Copy) -> None:
    desk.sandbox.fault(api="material/get_material", kind="drop-before", times=9)
    with pytest.raises(NetworkError):
        copy()
    assert desk.journal() == []


def test_a_picture_of_this_machine_in_a_news_is_sent_or_named(desk: Desk, news: Material, copy: Copy) -> None:
    """No account has such a text unless another program put it there."""
    kept = desk.opened.local_pictures.put(picture(desk.folder / "a.png", "red"))
    for digest in ("0" * 64, kept):
        desk.sandbox.elsewhere(news.media_id, changed={"content": f'<p>茶<img src="{address(digest)}"></p>'})
        if digest != kept:
            with pytest.raises(TroubleError):
                copy()
    copy()
    (draft,) = desk.sandbox.state()["drafts"]
    assert desk.opened.known_url(kept).split("/")[-2] in draft["articles"][0]["content"]
