"""The transfers as a state machine."""

from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from wego_desktop.jobs.stops import next_day
from wego_desktop.jobs.transfers import LOST_TWICE, STOPS_ALL, State, Transfer, Transfers
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError, UnknownOutcome, WechatError
from wego_desktop.wechat.troubles import BY_CODE

ARRIVED = Uploaded("id", "http://127.0.0.1/x", Kind.IMAGE)


def some(count: int) -> Transfers:
    transfers = Transfers()
    transfers.add(Upload(Path(f"/{n}.png"), Target.IMAGE, f"{n}.png") for n in range(count))
    for transfer in transfers:
        transfers.measure(transfer.key, 100)
    return transfers


def refused(code: int) -> WechatError:
    return WechatError(code, "no", "material/add_material")


def states(transfers: Transfers) -> list[State]:
    return [transfer.state for transfer in transfers]


def test_three_at_a_time_in_order() -> None:
    transfers = some(5)
    assert [transfer.key for transfer in transfers.begin()] == [0, 1, 2]
    assert transfers.begin() == []
    transfers.succeed(1, ARRIVED)
    assert [transfer.key for transfer in transfers.begin()] == [3]


def test_what_the_account_has_answered_makes_room_while_it_is_written_down() -> None:
    transfers = some(5)
    transfers.begin()
    transfers.answer(1)
    assert [transfer.key for transfer in transfers.begin()] == [3]
    assert transfers[1].state is State.SENDING, "not done before it is written down"
    transfers.succeed(1, ARRIVED)
    assert transfers.begin() == []


def test_one_bad_file_never_stops_the_rest() -> None:
    transfers = some(2)
    transfers.begin()
    assert transfers.fail(0, refused(45001)) is None
    transfers.succeed(1, ARRIVED)
    assert states(transfers) == [State.FAILED, State.DONE]
    assert not transfers.busy


@pytest.mark.parametrize("code", [45009, 45034, 40164, 40001, 40013, 40125, 40243, 50007])
def test_what_is_the_accounts_fault_pauses_the_rest_and_is_told_once(code: int) -> None:
    transfers = some(5)
    transfers.begin()
    told = transfers.fail(0, refused(code))
    assert told is not None
    assert told.code == code
    assert transfers.fail(1, refused(code)) is None
    assert transfers.begin() == []
    transfers.succeed(2, ARRIVED)
    assert transfers.busy
    transfers.resume()
    assert [transfer.key for transfer in transfers.begin()] == [0, 1, 3]


def test_every_code_that_stops_all_has_its_sentence() -> None:
    assert set(BY_CODE) >= STOPS_ALL


def test_an_unknown_outcome_is_never_sent_again() -> None:
    transfers = some(1)
    transfers.begin()
    transfers.fail(0, UnknownOutcome("material/add_material", "The connection was lost."))
    assert states(transfers) == [State.UNKNOWN]
    assert transfers.failed() == []
    assert transfers.retry([0]) == []
    assert transfers.begin() == []
    assert transfers.finished() == []


def test_what_did_not_arrive_can_be_sent_again() -> None:
    transfers = some(2)
    transfers.begin()
    transfers.fail(0, NetworkError("material/add_material", "No route."))
    transfers.fail(1, Cancelled())
    assert transfers.failed() == [0]
    assert transfers.retry([0, 1]) == [0, 1]
    assert [transfer.key for transfer in transfers.begin()] == [0, 1]
    assert transfers[0].trouble is None


def test_cancelling_what_waits_is_done_at_once_and_what_is_sent_has_to_be_told() -> None:
    transfers = some(4)
    transfers.begin()
    assert transfers.cancel([2, 3]) == [2]
    assert states(transfers)[2:] == [State.SENDING, State.CANCELLED]
    assert transfers[2].stopping
    transfers.fail(2, CancelledError())
    assert states(transfers)[2] is State.CANCELLED


def test_a_cancel_that_comes_too_late_tells_the_truth() -> None:
    transfers = some(1)
    transfers.begin()
    transfers.cancel([0])
    transfers.succeed(0, ARRIVED)
    assert states(transfers) == [State.DONE]


def test_cancelling_all_ends_the_pause() -> None:
    transfers = some(5)
    transfers.begin()
    for key in (0, 1, 2):
        transfers.fail(key, refused(45009))
    transfers.cancel([transfer.key for transfer in transfers])
    assert not transfers.busy
    assert transfers.paused_by is None


def test_a_pause_does_not_bring_back_what_was_cancelled() -> None:
    transfers = some(1)
    transfers.begin()
    transfers.cancel([0])
    transfers.fail(0, refused(45009))
    assert states(transfers) == [State.CANCELLED]


def test_counts_and_bytes() -> None:
    transfers = some(6)
    transfers.begin()
    transfers.progress(0, 40, 100)
    transfers.progress(1, 900, 100)
    transfers.succeed(2, ARRIVED)
    transfers.cancel([5])
    counts = transfers.counts()
    assert (counts.total, counts.done, counts.sending, counts.waiting, counts.cancelled) == (6, 1, 2, 2, 1)
    assert (counts.sent, counts.size) == (40 + 100 + 100, 500)


def test_progress_that_comes_late_changes_nothing() -> None:
    transfers = some(1)
    transfers.begin()
    transfers.fail(0, refused(45001))
    transfers.progress(0, 50, 100)
    assert transfers[0].sent == 0


def test_only_what_is_settled_can_leave_the_list() -> None:
    transfers = some(3)
    transfers.begin()
    transfers.succeed(0, ARRIVED)
    transfers.fail(1, refused(45001))
    assert transfers.finished() == [0]
    assert transfers.remove([0, 1, 2]) == [0, 1]
    assert len(transfers) == 1
    assert [transfer.key for transfer in transfers.add([Upload(Path("/n"), Target.IMAGE, "n")])] == [3]


class Clock:
    """Unix seconds, moved by hand."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


def timed(count: int, clock: Clock, tries: int = 1) -> Transfers:
    transfers = Transfers(now=clock, tries=tries)
    transfers.add(Upload(Path(f"/{n}.png"), Target.IMAGE, f"{n}.png") for n in range(count))
    return transfers


def keys(transfers: list[Transfer]) -> list[int]:
    return [transfer.key for transfer in transfers]


def test_answers_earn_more_at_a_time_up_to_six() -> None:
    transfers = timed(100, Clock())
    most = 0
    while transfers.busy:
        for transfer in transfers.begin():
            most = max(most, transfers.counts().sending)
            transfers.succeed(transfer.key, ARRIVED)
    assert transfers.pace.limit == 6


def test_too_many_calls_halve_the_pace_once_and_rest_longer_each_time() -> None:
    clock = Clock()
    transfers = timed(20, clock)
    rests = []
    for _ in range(8):
        started = transfers.begin()
        for transfer in started:  # all say the same: one event
            transfers.fail(transfer.key, refused(45011))
        assert transfers.begin() == []
        assert transfers.resting is not None
        rests.append(transfers.resting[0] - clock.now)
        assert transfers.wakes_at() == transfers.resting[0]
        assert transfers.pace.limit == 1
        clock.now = transfers.resting[0]
    assert rests == [2, 4, 8, 16, 32, 60, 60, 60]
    assert set(states(transfers)) == {State.WAITING}
    transfers.succeed(transfers.begin()[0].key, ARRIVED)
    transfers.fail(transfers.begin()[0].key, refused(45011))
    assert transfers.resting is not None
    assert transfers.resting[0] - clock.now == 2


def test_a_clock_that_is_set_back_does_not_lengthen_a_rest() -> None:
    clock = Clock()
    transfers = timed(1, clock)
    transfers.fail(transfers.begin()[0].key, refused(45011))
    clock.now -= 86_400
    assert transfers.resting is None
    assert transfers.begin() != []


def test_a_line_that_breaks_is_tried_again_and_then_it_failed() -> None:
    clock = Clock()
    transfers = timed(1, clock, tries=3)
    for attempt in range(3):
        (transfer,) = transfers.begin()
        transfers.fail(transfer.key, NetworkError("material/add_material", "No route."))
        assert states(transfers) == [State.WAITING if attempt < 2 else State.FAILED]
        clock.now += 60
    assert transfers[0].trouble is not None


def test_to_be_told_to_slow_down_is_no_break() -> None:
    clock = Clock()
    transfers = timed(1, clock, tries=3)
    for error in (refused(45011), refused(45011), NetworkError("material/add_material", "No route.")):
        transfers.fail(transfers.begin()[0].key, error)
        clock.now += 60
    assert states(transfers) == [State.WAITING]


def test_what_no_list_shows_is_sent_again_and_says_so() -> None:
    transfers = Transfers()
    transfers.add([Upload(Path("/a.png"), Target.BODY_PICTURE, "a.png")])
    for _ in range(LOST_TWICE - 1):
        transfers.fail(transfers.begin()[0].key, UnknownOutcome("media/uploadimg", "Lost."))
        assert states(transfers) == [State.WAITING]
        assert transfers[0].again
    transfers.fail(transfers.begin()[0].key, UnknownOutcome("media/uploadimg", "Lost."))
    assert states(transfers) == [State.FAILED]


def test_a_person_pauses_and_goes_on() -> None:
    transfers = some(5)
    transfers.begin()
    transfers.pause()
    transfers.succeed(0, ARRIVED)
    assert transfers.begin() == []
    assert transfers.counts().sending == 2
    transfers.resume()
    assert keys(transfers.begin()) == [3]


def test_a_pause_ends_with_the_last_file() -> None:
    transfers = some(1)
    transfers.begin()
    transfers.pause()
    transfers.succeed(0, ARRIVED)
    assert not transfers.paused


def test_a_pause_holds_what_is_looked_for() -> None:
    """It may have to be sent again, and not before the person says so."""
    transfers = some(2)
    transfers.begin()
    transfers.pause()
    transfers.fail(0, UnknownOutcome("material/add_material", "Lost."))
    transfers.fail(1, UnknownOutcome("material/add_material", "Lost."))
    transfers.not_found(0)
    assert transfers.begin() == []
    transfers.resume()
    transfers.succeed(transfers.begin()[0].key, ARRIVED)
    transfers.pause()
    transfers.found(1, ARRIVED)
    assert not transfers.paused


def test_the_order_can_be_changed() -> None:
    transfers = some(6)
    transfers.begin()
    transfers.move([5, 4], 3)
    for key in (0, 1, 2):
        transfers.succeed(key, ARRIVED)
    assert keys(transfers.begin()) == [5, 4, 3]
    transfers.move([5], None)
    assert [transfer.key for transfer in transfers] == [0, 1, 2, 4, 3, 5]


def test_a_full_shelf_stops_its_kind_and_a_quota_everything() -> None:
    transfers = Transfers()
    targets = (Target.IMAGE, Target.THUMB, Target.VOICE, Target.TEMPORARY_IMAGE, Target.BODY_PICTURE)
    transfers.add(Upload(Path("/x"), target, "x") for target in targets)
    first, *_ = transfers.begin()
    told = transfers.fail(first.key, refused(45034))
    assert told is not None
    assert transfers.paused_by is None
    assert [stop.kind for stop in transfers.stops] == ["image"]
    for key in (1, 2):
        transfers.succeed(key, ARRIVED)
    assert keys(transfers.begin()) == [3, 4]
    assert not transfers.make_room(["voice"])
    assert transfers.make_room(["image"])
    assert keys(transfers.begin()) == [0]


def test_after_a_stop_that_ends_by_itself_one_file_tries_it() -> None:
    clock = Clock()
    transfers = timed(5, clock)
    for transfer in transfers.begin():
        transfers.fail(transfer.key, refused(40164))
    assert transfers.wakes_at() == clock.now + 60
    clock.now += 60
    assert keys(transfers.begin()) == [0]
    assert transfers.fail(0, refused(40164)) is not None, "it is told again, since it was tried again"
    clock.now += 60
    transfers.succeed(transfers.begin()[0].key, ARRIVED)
    assert len(transfers.begin()) == 1


@pytest.mark.parametrize("code", [45009, 40164])
def test_a_clock_that_is_set_back_does_not_lengthen_a_stop(code: int) -> None:
    clock = Clock()
    transfers = timed(1, clock)
    transfers.fail(transfers.begin()[0].key, refused(code))
    assert transfers.begin() == []
    clock.now -= 30 * 86_400
    assert transfers.wakes_at() == clock.now
    assert transfers.begin() != []


def test_quitting_lets_nothing_begin_and_what_is_stopped_waits() -> None:
    transfers = some(4)
    transfers.begin()
    transfers.held = True
    transfers.cancel([1])
    transfers.fail(0, Cancelled())
    transfers.fail(1, Cancelled())
    assert states(transfers)[:2] == [State.WAITING, State.CANCELLED]
    assert transfers.begin() == []
    assert transfers.wakes_at() is None


@pytest.mark.parametrize("hour", range(0, 24, 5))
def test_the_quota_of_a_day_begins_anew_at_midnight_in_beijing(hour: int) -> None:
    now = 1_700_000_000 - 1_700_000_000 % 86_400 + hour * 3600.0  # that many hours after midnight in Greenwich
    assert (next_day(now) + 8 * 3600) % 86_400 == 0
    assert 0 < next_day(now) - now <= 86_400
