"""A list that somebody else adds to or deletes from while it is read: what got lost is found in it, once."""

from collections.abc import Callable

import pytest

from jobs.message_acts import ADD, Desk, new
from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs import message_boxes
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.errors import NetworkError, UnknownOutcome
from wego_desktop.wechat.materials import Materials

PAGE = 3
LISTS = {Place.DRAFT: "draft/batchget", Place.NEWS: "material/batchget_material"}
ADDS = {Place.DRAFT: ADD, Place.NEWS: "material/add_news"}
PLACES = pytest.mark.parametrize("place", list(Place))


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for most in ("_DRAFTS_AT_ONCE", "_NEWS_AT_ONCE"):
        monkeypatch.setattr(message_boxes, most, PAGE)


def lost(desk: Desk, place: Place) -> Message:
    """A message that arrived, of which nothing is known."""
    message = new(desk.article("一"), place=place)
    desk.sandbox.fault(api=ADDS[place], kind="drop-after")
    desk.sandbox.fault(api=LISTS[place], kind="errcode", code=45009, times=9)
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    desk.sandbox.clear_faults()
    return message


def others(desk: Desk, place: Place, count: int) -> list[str]:
    """Newer ones, which stand before it."""
    box = desk.messages.means.box(place)
    return [box.add([desk.article(f"{number}")]) for number in range(count)]


def after_a_page(place: Place, act: Callable[[], object], monkeypatch: pytest.MonkeyPatch, often: int) -> None:
    """Somebody does this between two pages, the first times."""
    reader: type[Drafts | Materials] = Drafts if place is Place.DRAFT else Materials
    read, times = reader.page, iter(range(often))

    def page(*asked: object, **more: object) -> object:
        told = read(*asked, **more)  # type: ignore[arg-type]
        if next(times, None) is not None:
            act()
        return told

    monkeypatch.setattr(reader, "page", page)


def held(desk: Desk, place: Place) -> list[list[str]]:
    return desk.drafts() if place is Place.DRAFT else desk.news()


@PLACES
def test_what_moves_up_between_two_pages(desk: Desk, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    message = lost(desk, place)
    newer = others(desk, place, PAGE)
    after_a_page(place, lambda: desk.sandbox.elsewhere(newer.pop(), delete=True), monkeypatch, often=1)
    desk.saved(message)
    assert held(desk, place).count(["一"]) == 1, "it was taken for absent, and sent once more"


@PLACES
def test_what_moves_down_between_two_pages(desk: Desk, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    others(desk, place, 1)
    message = lost(desk, place)
    others(desk, place, PAGE - 1)
    after_a_page(place, lambda: others(desk, place, 1), monkeypatch, often=1)
    desk.saved(message)  # and nobody is asked which of two it is
    assert held(desk, place).count(["一"]) == 1


@PLACES
def test_a_list_that_never_stands_still_proves_nothing(
    desk: Desk, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = lost(desk, place)
    others(desk, place, PAGE)
    after_a_page(place, lambda: others(desk, place, 1), monkeypatch, often=20)
    with pytest.raises(NetworkError, match="changed again and again"):
        desk.save(message)
    assert held(desk, place).count(["一"]) == 1
