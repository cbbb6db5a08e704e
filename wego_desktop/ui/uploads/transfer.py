"""The transfers: what waits, what is sent, what came of it. A state machine without widgets, threads or clocks.

A file whose outcome is unknown is never sent again from here. What the account refuses for a reason that is not the
file's (its calls are used up, it does not know this computer) pauses all the rest: they would only meet the same.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.wechat.errors import Cancelled, Trouble, UnknownOutcome, WechatError, trouble_of

AT_ONCE = 3

# The account's fault, not the file's: token, AppSecret, address, rights, quotas, room (codes of wechat/troubles.py).
_TOKEN = frozenset({40001, 40013, 40014, 40125, 40164, 40243, 41001, 41002, 41004, 42001})
_RIGHTS = frozenset({48001, 48004, 50002, 50004, 50007, 61003, 61007, 89503, 89506, 89507})
_QUOTAS = frozenset({45009, 45034, 45074, 45101, 45102, 45104})
STOPS_ALL = _TOKEN | _RIGHTS | _QUOTAS


class State(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"  # surely not in the account
    UNKNOWN = "unknown"  # sent, the answer was lost
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({State.WAITING, State.SENDING})
FINISHED = frozenset({State.DONE, State.CANCELLED})


@dataclass
class Transfer:
    """One file on its way. size, sent: bytes; size is 0 until measured. stopping: asked to end, still being sent."""

    key: int
    upload: Upload
    size: int = 0
    state: State = State.WAITING
    sent: int = 0
    trouble: Trouble | None = None
    uploaded: Uploaded | None = None
    stopping: bool = False

    def settle(self, state: State, trouble: Trouble | None = None) -> None:
        self.state, self.trouble, self.stopping = state, trouble, False
        self.sent = self.size if state in (State.DONE, State.UNKNOWN) else 0


@dataclass(frozen=True)
class Counts:
    """Files by state; size and sent: bytes of what has gone or is to go, so without what failed or was cancelled."""

    total: int = 0
    done: int = 0
    failed: int = 0
    unknown: int = 0
    cancelled: int = 0
    waiting: int = 0
    sending: int = 0
    size: int = 0
    sent: int = 0

    @property
    def under_way(self) -> int:
        return self.waiting + self.sending


class Transfers:
    """All transfers in the order they were asked for; at most ``at_once`` are sent at a time, in that order."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._at_once = at_once
        self._transfers: dict[int, Transfer] = {}
        self._next = 0
        self.paused_by: Trouble | None = None

    def __len__(self) -> int:
        return len(self._transfers)

    def __iter__(self) -> Iterator[Transfer]:
        return iter(self._transfers.values())

    def __getitem__(self, key: int) -> Transfer:
        return self._transfers[key]

    @property
    def busy(self) -> bool:
        return any(transfer.state in UNDER_WAY for transfer in self)

    def counts(self) -> Counts:
        by_state = Counter(transfer.state.value for transfer in self)
        counted = [transfer for transfer in self if transfer.state not in (State.CANCELLED, State.FAILED)]
        size, sent = sum(one.size for one in counted), sum(one.sent for one in counted)
        return Counts(len(self), **by_state, size=size, sent=sent)

    def add(self, uploads: Iterable[Upload]) -> list[Transfer]:
        added = [Transfer(key, what) for key, what in enumerate(uploads, self._next)]
        self._transfers.update({transfer.key: transfer for transfer in added})
        self._next += len(added)
        return added

    def measure(self, key: int, size: int) -> None:
        """The bytes of a file, as soon as they are known."""
        transfer = self._transfers.get(key)
        if transfer is not None:
            transfer.size = size
            transfer.sent = size if transfer.state in (State.DONE, State.UNKNOWN) else min(transfer.sent, size)

    def begin(self) -> list[Transfer]:
        """Those that are to be sent now; they count as being sent from here on."""
        if self.paused_by is not None:
            return []
        free = self._at_once - sum(transfer.state is State.SENDING for transfer in self)
        starting = [transfer for transfer in self if transfer.state is State.WAITING][: max(0, free)]
        for transfer in starting:
            transfer.state, transfer.sent = State.SENDING, 0
        return starting

    def progress(self, key: int, sent: int, size: int) -> None:
        """Bytes of the file that are out."""
        transfer = self._transfers[key]
        if transfer.state is State.SENDING:
            transfer.size, transfer.sent = size, min(sent, size)

    def succeed(self, key: int, uploaded: Uploaded) -> None:
        """Also after a cancel that came too late: what the account has is said to be there."""
        self._transfers[key].uploaded = uploaded
        self._transfers[key].settle(State.DONE)

    def fail(self, key: int, error: BaseException) -> Trouble | None:
        """Take in what went wrong. Gives the trouble that paused everything, the first time it is met."""
        transfer = self._transfers[key]
        if isinstance(error, (Cancelled, CancelledError)):
            transfer.settle(State.CANCELLED)
        elif isinstance(error, UnknownOutcome):
            transfer.settle(State.UNKNOWN, trouble_of(error))
        elif isinstance(error, WechatError) and error.code in STOPS_ALL:
            return self._pause(transfer, trouble_of(error))
        else:
            transfer.settle(State.FAILED, trouble_of(error))
        return None

    def _pause(self, transfer: Transfer, trouble: Trouble) -> Trouble | None:
        """The file waits again, unless a person stopped it meanwhile: it did nothing wrong."""
        transfer.settle(State.CANCELLED if transfer.stopping else State.WAITING)
        if self.paused_by is not None:
            return None
        self.paused_by = trouble
        return trouble

    def resume(self) -> None:
        self.paused_by = None

    def cancel(self, keys: Iterable[int]) -> list[int]:
        """What waits is out at once. Gives what is being sent: its workers have to be told, and say what came of it."""
        told = []
        for transfer in self._of(keys):
            if transfer.state is State.WAITING:
                transfer.settle(State.CANCELLED)
            elif transfer.state is State.SENDING:
                transfer.stopping = True
                told.append(transfer.key)
        if not self.busy:
            self.paused_by = None
        return told

    def retry(self, keys: Iterable[int]) -> list[int]:
        """Put what failed or was cancelled back in line. Unknown outcomes stay: they may be in the account."""
        again = [one for one in self._of(keys) if one.state in (State.FAILED, State.CANCELLED)]
        for transfer in again:
            transfer.settle(State.WAITING)
        return [transfer.key for transfer in again]

    def failed(self) -> list[int]:
        return [transfer.key for transfer in self if transfer.state is State.FAILED]

    def remove(self, keys: Iterable[int]) -> list[int]:
        """Forget what is settled. Gives the keys that are gone."""
        gone = [one.key for one in self._of(keys) if one.state not in UNDER_WAY]
        for key in gone:
            del self._transfers[key]
        return gone

    def finished(self) -> list[int]:
        """What nobody has to look at any more."""
        return [transfer.key for transfer in self if transfer.state in FINISHED]

    def _of(self, keys: Iterable[int]) -> Sequence[Transfer]:
        return [self._transfers[key] for key in keys if key in self._transfers]
