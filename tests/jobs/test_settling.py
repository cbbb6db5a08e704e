"""What a look at the lists can say of a lost answer, and what it can't."""

import threading
from pathlib import Path

import pytest

from wego_desktop.jobs.looking import Looking
from wego_desktop.jobs.settling import Looked, Settled, Settling
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Job, Journal, Order
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.sync import Changed
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind, RemoteMaterial

NOW = 1_700_000_000.0
APART = 30.0


@pytest.fixture
def journal(logbook: Logbook) -> Journal:
    return Journal(logbook, now=lambda: NOW)


@pytest.fixture
def settling(journal: Journal, index: Index) -> Settling:
    return Settling(journal, index, apart=APART)


def send(journal: Journal, index: Index, name: str = "a.png", sha256: str = "aa", target: Target = Target.IMAGE) -> Job:
    (job,) = journal.add_batch([Order(Path("/x") / name, target, name)])
    assert journal.begin(job.id, NOW, newest_row(index), name, sha256)
    return job


def lose(journal: Journal, index: Index, name: str = "a.png", sha256: str = "aa", target: Target = Target.IMAGE) -> Job:
    job = send(journal, index, name, sha256, target)
    journal.unknown(job.id, "")
    return job


def show(
    index: Index, media_id: str, name: str = "a.png", at: float = NOW, url: str = "", kind: Kind = Kind.IMAGE
) -> None:
    index.put([RemoteMaterial(kind, media_id, name, int(at), url)], NOW)


def look(settling: Settling, at: float = 1.0, *, complete: bool = True) -> list[Settled]:
    return settling.judge(Looked(NOW + at, complete))


def test_the_one_new_material_of_that_name_is_it(journal: Journal, index: Index, settling: Settling) -> None:
    show(index, "BEFORE")
    job = lose(journal, index)
    show(index, "OTHER", "b.png")
    show(index, "VOICE", "a.png", kind=Kind.VOICE)
    show(index, "IT")
    (settled,) = look(settling)
    assert settled.job.id == job.id
    assert settled.arrived is not None
    assert settled.arrived.media_id == "IT"


def test_it_takes_two_complete_looks_apart_to_say_that_it_is_not_there(
    journal: Journal, index: Index, settling: Settling
) -> None:
    lose(journal, index)
    assert look(settling, -5) == [], "a look that began before the answer was lost"
    assert look(settling, 1, complete=False) == []
    assert look(settling, 2) == []
    assert settling.next_look() == NOW + 2 + APART
    assert look(settling, 3) == [], "too soon"
    assert look(settling, 2 + APART, complete=False) == []
    assert [settled.gone for settled in look(settling, 3 + APART)] == [True]


def test_one_that_shows_late_is_still_found(journal: Journal, index: Index, settling: Settling) -> None:
    lose(journal, index)
    assert look(settling, 1) == []
    show(index, "IT")
    (settled,) = look(settling, 40)
    assert settled.arrived is not None


def test_nothing_is_said_while_one_of_the_same_name_is_under_way(
    journal: Journal, index: Index, settling: Settling
) -> None:
    """What the list shows may be the other one's."""
    lose(journal, index)
    other = send(journal, index)
    show(index, "WHOSE")
    assert look(settling) == []
    journal.finish(other.id, "WHOSE", "")
    assert look(settling, 1) == []
    assert [settled.gone for settled in look(settling, 40)] == [True]


def test_a_thumb_and_an_image_of_one_name_stand_in_one_list(journal: Journal, index: Index, settling: Settling) -> None:
    lose(journal, index, "a.jpg", "aa", Target.THUMB)
    lose(journal, index, "a.jpg", "aa", Target.IMAGE)
    show(index, "ONE", "a.jpg")
    asked = look(settling)
    assert [[one.media_id for one in settled.asks] for settled in asked] == [["ONE"], ["ONE"]]


def test_of_identical_files_each_gets_its_own(journal: Journal, index: Index, settling: Settling) -> None:
    first = lose(journal, index)
    show(index, "FIRST")
    second = lose(journal, index)
    show(index, "SECOND")
    found = {settled.job.id: settled.arrived.media_id for settled in look(settling) if settled.arrived}
    assert found == {first.id: "FIRST", second.id: "SECOND"}


def test_more_than_were_sent_are_asked_about(journal: Journal, index: Index, settling: Settling) -> None:
    lose(journal, index)
    show(index, "ONE")
    show(index, "TWO")
    (settled,) = look(settling)
    assert {one.media_id for one in settled.asks} == {"ONE", "TWO"}
    assert not settled.gone


def test_a_known_address_decides(journal: Journal, index: Index, settling: Settling) -> None:
    show(index, "BEFORE", "z.png", url="http://mmbiz.qpic.cn/mmbiz_png/KEY/0?wx_fmt=png")
    index.learn("BEFORE", sha256="aa")
    lose(journal, index)
    show(index, "OTHER", url="http://mmbiz.qpic.cn/mmbiz_png/OTHER/0?wx_fmt=png")
    show(index, "IT", url="https://mmbiz.qpic.cn/sz_mmbiz_png/KEY/640?wx_fmt=png&from=appmsg")
    (settled,) = look(settling)
    assert settled.arrived is not None
    assert settled.arrived.media_id == "IT"


def test_no_address_is_not_another_one(journal: Journal, index: Index, settling: Settling) -> None:
    """What a list leaves out tells nothing, and of a thumb WeChat may keep other bytes than of an image."""
    show(index, "BEFORE", "z.jpg", url="http://mmbiz.qpic.cn/mmbiz_jpg/KEY/0?wx_fmt=jpeg")
    index.learn("BEFORE", sha256="aa")
    lose(journal, index, "a.jpg")
    lose(journal, index, "thumb.jpg", target=Target.THUMB)
    show(index, "IT", "a.jpg")
    show(index, "THUMB", "thumb.jpg", url="http://mmbiz.qpic.cn/mmbiz_jpg/OTHER/0?wx_fmt=jpeg")
    assert [one.arrived and one.arrived.media_id for one in look(settling)] == ["IT", "THUMB"]


@pytest.mark.parametrize("hours", [1, 20])
def test_one_that_seems_older_is_doubtful(journal: Journal, index: Index, settling: Settling, hours: int) -> None:
    lose(journal, index)
    show(index, "OLD", at=NOW - hours * 3600)
    (settled,) = look(settling)
    assert [one.media_id for one in settled.asks] == ["OLD"]


def test_one_that_surely_is_older_is_not_it(journal: Journal, index: Index, settling: Settling) -> None:
    lose(journal, index)
    show(index, "OLD", at=NOW - 3 * 86_400)
    assert look(settling, 1) == []
    assert [settled.gone for settled in look(settling, 40)] == [True]


def test_one_that_came_later_may_be_it_however_old_it_seems(journal: Journal, index: Index, settling: Settling) -> None:
    """The clock of this machine was days ahead: to believe it would be to send the file twice."""
    show(index, "BEFORE", "z.png")
    lose(journal, index)
    show(index, "IT", at=NOW - 3 * 86_400)
    (settled,) = look(settling)
    assert [one.media_id for one in settled.asks] == ["IT"]


def test_what_may_be_the_last_of_identical_files_is_asked_about(
    journal: Journal, index: Index, settling: Settling
) -> None:
    """It is not taken for missing while a list shows one without a name."""
    lose(journal, index)
    lose(journal, index)
    show(index, "ONE")
    show(index, "NAMELESS", "")
    arrived, asked = look(settling)
    assert arrived.arrived is not None
    assert [one.media_id for one in asked.asks] == ["NAMELESS"]


def test_one_whose_name_the_list_left_out_is_doubtful(journal: Journal, index: Index, settling: Settling) -> None:
    lose(journal, index)
    show(index, "NAMELESS", "")
    (settled,) = look(settling)
    assert [one.media_id for one in settled.asks] == ["NAMELESS"]


@pytest.mark.parametrize(
    ("sent", "listed"), [('a "b".png', "a %22b%22.png"), ("a  b.png", "a b.png"), ("x.png ", "x.png")]
)
def test_what_a_server_does_to_names_is_forgiven(
    journal: Journal, index: Index, settling: Settling, sent: str, listed: str
) -> None:
    lose(journal, index, sent)
    show(index, "IT", listed)
    assert [settled.arrived is not None for settled in look(settling)] == [True]


@pytest.mark.parametrize("address", ["http://[x/0", "http://a\u2100b/0"])
def test_an_address_that_is_none_says_nothing(journal: Journal, index: Index, settling: Settling, address: str) -> None:
    show(index, "BEFORE", "b.png", url="http://host/mmbiz_png/abc/0")
    index.learn("BEFORE", sha256="aa")
    lose(journal, index)
    show(index, "OTHER", url=address)
    assert look(settling) == []


@pytest.mark.parametrize(("sent", "listed"), [("Cafe\u0301.png", "Caf\u00e9.png"), ("\uf9dc.png", "\u9686.png")])
def test_a_name_that_came_back_composed(
    journal: Journal, index: Index, settling: Settling, sent: str, listed: str
) -> None:
    """As disks of macOS spell it, and as others do: the same to a reader, so it may be the same to a server."""
    job = lose(journal, index, sent)
    show(index, "IT", listed)
    (settled,) = look(settling)
    assert settled.job.id == job.id
    assert settled.arrived is not None


def test_what_nothing_shown_can_be_waits_for_no_answer_of_a_person(
    journal: Journal, index: Index, settling: Settling
) -> None:
    """Another file of its name, which went before it, has something to choose from."""
    first = lose(journal, index)
    show(index, "THIS")
    show(index, "THAT")
    later = lose(journal, index, sha256="bb")
    for at in (1.0, 40.0):
        settled = {each.job.id: each for each in look(settling, at)}
        assert [one.media_id for one in settled[first.id].asks] == ["THIS", "THAT"]
    assert settled[later.id].gone


def test_what_only_one_of_two_can_be_is_that_one(journal: Journal, index: Index, settling: Settling) -> None:
    first = lose(journal, index)
    show(index, "IT")
    lose(journal, index, sha256="bb")
    (settled,) = look(settling)
    assert settled.job.id == first.id
    assert settled.arrived is not None


def test_one_that_waits_for_the_answer_of_its_twin_is_not_looked_for_without_a_pause(
    journal: Journal, index: Index, settling: Settling
) -> None:
    """A look is some calls of the day's, and a film is under way for minutes."""
    moments = iter((NOW + 2, NOW + 2, NOW + 3 + APART, NOW + 3 + APART))
    looking = Looking(settling, index, lambda _full, _cancel: Changed(), now=lambda: next(moments))
    lose(journal, index)
    looking.look(threading.Event())
    assert looking.next_look(failed=False) == NOW + 2 + APART
    send(journal, index)
    assert looking.look(threading.Event())[1] == []
    assert looking.next_look(failed=False) == NOW + 3 + 2 * APART
