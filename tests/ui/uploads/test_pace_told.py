"""How long still is told only where that can be known."""

from pathlib import Path

import pytest

from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import Target
from wego_desktop.ui.uploads.transfer import Counts, State, Transfer, Transfers
from wego_desktop.ui.uploads.transfers_pace import TransfersPace

SIZE = 10_000


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Moving:
    """One file on its way, 1,000 bytes a second."""

    def __init__(self, transfers: Transfers, transfer: Transfer) -> None:
        self.clock, self.transfer = Clock(), transfer
        self.pace = TransfersPace(transfers, self.clock)
        for second in range(5):
            self.clock.now, transfer.sent = 100.0 + second, 1000 * second
            self.pace.take(transfer.key)

    def told(self, *, paused: bool = False) -> str:
        return self.pace.of_all(Counts(total=1, sending=1, size=SIZE, sent=self.transfer.sent), paused=paused)


@pytest.fixture
def moving(qapp: object, tmp_path: Path) -> Moving:
    transfers = Transfers()
    (transfer,) = transfers.add([Upload(tmp_path / "a.png", Target.IMAGE, "a.png")])
    transfer.size, transfer.state = SIZE, State.SENDING
    return Moving(transfers, transfer)


def test_speed_and_time_left_are_told_on_the_way(moving: Moving) -> None:
    assert "B/s" in moving.told()
    assert moving.told().endswith("left")


def test_a_pause_has_no_end_that_could_be_told(moving: Moving) -> None:
    assert "B/s" in moving.told(paused=True)
    assert "left" not in moving.told(paused=True)


def test_once_all_is_sent_the_answer_is_waited_for(moving: Moving) -> None:
    moving.transfer.sent = SIZE
    moving.pace.take(moving.transfer.key)
    assert moving.told() == "Waiting for WeChat's answer"
