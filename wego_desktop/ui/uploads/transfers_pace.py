"""How fast the files go, each and all together."""

import time
from collections.abc import Callable, Mapping

from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.speed import Speed
from wego_desktop.ui.uploads.transfer import Counts, State, Transfers


class TransfersPace:
    """Fed whenever bytes may have moved. now: seconds of a clock that never goes back."""

    def __init__(self, transfers: Transfers, now: Callable[[], float] = time.monotonic) -> None:
        self._transfers, self._now = transfers, now
        self._speeds: dict[int, Speed] = {}
        self._sent: dict[int, int] = {}
        self._all, self._moved = Speed(), 0

    @property
    def moving(self) -> Mapping[int, Speed]:
        """Those that are being sent."""
        return self._speeds

    def take(self, key: int) -> None:
        transfer = self._transfers.get(key)
        if transfer is None or transfer.state is not State.SENDING:
            self._speeds.pop(key, None)
            self._sent.pop(key, None)
            return
        now, sent = self._now(), transfer.sent
        self._moved += max(0, sent - self._sent.get(key, 0))
        self._sent[key] = sent
        self._speeds.setdefault(key, Speed()).add(now, sent)
        self._all.add(now, self._moved)

    def of(self, key: int) -> str:
        """Speed and time left of one, in words; "" while nothing is known."""
        transfer, speed, now = self._transfers.get(key), self._speeds[key], self._now()
        if transfer is None:
            return ""
        return words.pace(speed.per_second(now), speed.seconds_left(now, transfer.size - transfer.sent))

    def of_all(self, counts: Counts, *, paused: bool) -> str:
        """paused: what waits does not go, so nobody knows how long it takes. Nor does who has nothing left to send."""
        now, rest = self._now(), counts.size - counts.sent
        if counts.sending and not rest:
            return words.answer_awaited()
        left = None if paused else self._all.seconds_left(now, rest)
        return words.pace(self._all.per_second(now), left)

    def begin_anew(self) -> None:
        """What was measured before a standstill says nothing about what follows."""
        self._all, self._moved = Speed(), 0
