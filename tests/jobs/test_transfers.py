"""The transfers as a state machine."""

from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from wego_desktop.jobs.transfers import STOPS_ALL, State, Transfers
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
