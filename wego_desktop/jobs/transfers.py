"""The transfers: what waits, what is sent, what came of it. A state machine without widgets, threads or files.

A file whose outcome is unknown is never blindly sent again: it is looked for, and a list that shows it or surely does
not settles it. Only temporary materials and body pictures, which no list shows, go again, and say so.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from wego_desktop.jobs.pace import START, Pace
from wego_desktop.jobs.stops import MINUTE_QUOTA, STOPS, Stop, stop_of
from wego_desktop.jobs.upload import DESTINATIONS, Upload, Uploaded
from wego_desktop.library.material import Material
from wego_desktop.wechat.errors import Cancelled, NetworkError, Trouble, UnknownOutcome, WechatError, trouble_of

AT_ONCE = START
STOPS_ALL = STOPS
LOST_TWICE = 3  # times a file is sent whose answer is lost each time, and which no list shows


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
    """One file on its way. size, sent: bytes; size is 0 until measured. stopping: asked to end, still being sent.

    repairing: a worker makes the file that is sent; made: how far that is, 0 to 1. again: sent once more since the
    first answer was lost. answered: the account has it; that is being written down. candidates: of an unknown outcome,
    the materials that may be it; a person has to say. tries: that broke off. missing: times it was sent, its answer was
    lost, and it surely was not there.
    """

    key: int
    upload: Upload
    size: int = 0
    state: State = State.WAITING
    sent: int = 0
    trouble: Trouble | None = None
    uploaded: Uploaded | None = None
    stopping: bool = False
    repairing: bool = False
    made: float = 0.0
    again: bool = False
    answered: bool = False
    candidates: tuple[Material, ...] = ()
    tries: int = 0
    missing: int = 0

    @property
    def listed(self) -> bool:
        """Whether a list of the account would show it."""
        return self.upload.target in DESTINATIONS

    def settle(self, state: State, trouble: Trouble | None = None) -> None:
        self.state, self.trouble, self.stopping, self.repairing = state, trouble, False, False
        self.answered = False
        self.candidates = ()
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


@dataclass(frozen=True)
class Verdict:
    """What an error means: the state it leads to; strain: too much at once; stop: others have to wait as well. broke:
    the file broke off on its way, which happens so often and then it has failed; again: or its answer got lost."""

    state: State
    trouble: Trouble | None = None
    stop: Stop | None = None
    strain: bool = False
    broke: bool = False
    again: bool = False


class Transfers:
    """All transfers in the order they are sent in.

    at_once: how many to begin with; the account's answers make it more or fewer. tries: how often a file may break off
    before it counts as failed. now: Unix seconds. paused: by the person. held: nothing new begins, since the app ends.
    """

    def __init__(self, at_once: int = START, *, tries: int = 1, now: Callable[[], float] = time.time) -> None:
        self.pace = Pace(at_once)
        self.paused = self.held = False
        self._tries, self._now = tries, now
        self._transfers: dict[int, Transfer] = {}
        self._next = 0
        self._stops: list[Stop] = []
        self._tired_of: Trouble | None = None

    def __len__(self) -> int:
        return len(self._transfers)

    def __iter__(self) -> Iterator[Transfer]:
        return iter(list(self._transfers.values()))

    def __getitem__(self, key: int) -> Transfer:
        return self._transfers[key]

    def __contains__(self, key: object) -> bool:
        return key in self._transfers

    def get(self, key: int) -> Transfer | None:
        """None for one that is gone, also when another thread just let it go."""
        return self._transfers.get(key)

    @property
    def busy(self) -> bool:
        return any(transfer.state in UNDER_WAY for transfer in self)

    @property
    def stops(self) -> Sequence[Stop]:
        """Why the account lets files wait: all of them, or those of a kind."""
        return tuple(self._stops)

    @property
    def paused_by(self) -> Trouble | None:
        """Why the account lets everything wait."""
        return next((stop.trouble for stop in self._stops if not stop.kind), None)

    @property
    def resting(self) -> tuple[float, Trouble] | None:
        """Until when (Unix seconds) nothing new begins since it was too much at once, and what was said."""
        if self._tired_of is None or not self.pace.rests(self._now()):
            return None
        return self.pace.rest_until, self._tired_of

    def counts(self) -> Counts:
        transfers = list(self)
        by_state = Counter(transfer.state.value for transfer in transfers)
        counted = [transfer for transfer in transfers if transfer.state not in (State.CANCELLED, State.FAILED)]
        size, sent = sum(one.size for one in counted), sum(one.sent for one in counted)
        return Counts(len(transfers), **by_state, size=size, sent=sent)

    # What a person asks

    def add(self, uploads: Iterable[Upload], keys: Sequence[int] | None = None) -> list[Transfer]:
        """keys: to be used instead of counting on; never used before."""
        uploads = list(uploads)
        chosen = range(self._next, self._next + len(uploads)) if keys is None else keys
        added = [Transfer(key, what) for key, what in zip(chosen, uploads, strict=True)]
        self._transfers.update({transfer.key: transfer for transfer in added})
        self._next = max([self._next, *(transfer.key + 1 for transfer in added)])
        return added

    def cancel(self, keys: Iterable[int]) -> list[int]:
        """What waits is out at once. Gives what is being sent: its workers have to be told, and say what came of it."""
        told = []
        for transfer in self._of(keys):
            if transfer.state is State.WAITING:
                transfer.settle(State.CANCELLED)
            elif transfer.state is State.SENDING:
                transfer.stopping = True
                told.append(transfer.key)
        self._tidy()
        return told

    def retry(self, keys: Iterable[int]) -> list[int]:
        """Put what failed or was cancelled back in line. Unknown outcomes stay: they may be in the account."""
        again = [one for one in self._of(keys) if one.state in (State.FAILED, State.CANCELLED)]
        for transfer in again:
            transfer.settle(State.WAITING)
            transfer.tries = transfer.missing = 0
        if again:
            self.pace.wake()
        return [transfer.key for transfer in again]

    def pause(self) -> None:
        """What is being sent goes on to its end."""
        self.paused = True

    def resume(self) -> None:
        """Go on whatever the reason was: a pause of the person's, or what the account said."""
        self.paused, self._stops = False, []
        self.pace.wake()

    def move(self, keys: Sequence[int], before: int | None) -> None:
        """Send these, in this order, before that one; None: after all others."""
        moved = {key: self._transfers[key] for key in keys if key in self._transfers}
        rest = [key for key in self._transfers if key not in moved]
        at = rest.index(before) if before in rest else len(rest)
        self._transfers = {key: self._transfers[key] for key in (*rest[:at], *moved, *rest[at:])}

    def failed(self) -> list[int]:
        return [transfer.key for transfer in self if transfer.state is State.FAILED]

    def finished(self) -> list[int]:
        """What nobody has to look at any more."""
        return [transfer.key for transfer in self if transfer.state in FINISHED]

    def remove(self, keys: Iterable[int]) -> list[int]:
        """Forget what is settled. Gives the keys that are gone."""
        gone = [one.key for one in self._of(keys) if one.state not in UNDER_WAY]
        for key in gone:
            del self._transfers[key]
        self._tidy()
        return gone

    # What happens

    def measure(self, key: int, size: int) -> None:
        """The bytes of a file, as soon as they are known."""
        transfer = self._transfers.get(key)
        if transfer is not None:
            transfer.size = size
            transfer.sent = size if transfer.state in (State.DONE, State.UNKNOWN) else min(transfer.sent, size)

    def begin(self) -> list[Transfer]:
        """Those that are to be sent now; they count as being sent from here on."""
        now = self._now()
        self._wear_off(now)
        if self.paused or self.held or self.paused_by is not None or self.pace.rests(now):
            return []
        free = self.pace.limit - sum(one.state is State.SENDING and not one.answered for one in self)
        ready = (one for one in self if one.state is State.WAITING and not self._stopped(one))
        starting = list(islice(ready, max(0, free)))
        for transfer in starting:
            transfer.state, transfer.sent = State.SENDING, 0
        return starting

    def wakes_at(self) -> float | None:
        """When something may go on by itself, Unix seconds; None: not before something happens."""
        if self.paused or self.held or not any(transfer.state is State.WAITING for transfer in self):
            return None
        now = self._now()
        times = [stop.until if stop.lasts(now) else now for stop in self._stops if stop.until is not None]
        if self.pace.rests(now):
            times.append(self.pace.rest_until)
        return min(times, default=None)

    def make_room(self, kinds: Iterable[str]) -> bool:
        """The account holds fewer of these kinds than when it said it was full. Whether that lets anything go on."""
        before = len(self._stops)
        self._stops = [stop for stop in self._stops if not stop.kind or stop.kind not in set(kinds)]
        return len(self._stops) < before

    def answer(self, key: int) -> None:
        """The account is free for the next while this one is written down."""
        self._transfers[key].answered = True

    def progress(self, key: int, sent: int, size: int) -> None:
        """Bytes of the file that are out."""
        transfer = self._transfers[key]
        if transfer.state is State.SENDING:
            transfer.size, transfer.sent = size, min(sent, size)

    def succeed(self, key: int, uploaded: Uploaded) -> None:
        """Also after a cancel that came too late: what the account has is said to be there."""
        self._transfers[key].uploaded = uploaded
        self._transfers[key].settle(State.DONE)
        self.pace.succeed()
        self._tidy()

    def fail(self, key: int, error: BaseException) -> Trouble | None:
        """Take in what went wrong. Gives the trouble that lets others wait, the first time it is met."""
        return self.take(key, self.judge(key, error))

    def judge(self, key: int, error: BaseException) -> Verdict:
        """What an error means for this transfer; nothing is changed yet."""
        transfer = self._transfers[key]
        if isinstance(error, (Cancelled, CancelledError)):
            return Verdict(State.WAITING if self.held and not transfer.stopping else State.CANCELLED)
        if isinstance(error, UnknownOutcome):
            return self._judge_unknown(transfer, trouble_of(error))
        stop = stop_of(error, transfer.upload.target, self._now())
        if stop is not None:
            return Verdict(State.WAITING, stop.trouble, stop=stop)
        if isinstance(error, WechatError) and error.code == MINUTE_QUOTA:
            return Verdict(State.WAITING, trouble_of(error), strain=True)
        if isinstance(error, NetworkError):
            state = State.WAITING if transfer.tries + 1 < self._tries else State.FAILED
            return Verdict(state, trouble_of(error), strain=True, broke=True)
        return Verdict(State.FAILED, trouble_of(error))

    @staticmethod
    def _judge_unknown(transfer: Transfer, trouble: Trouble) -> Verdict:
        if transfer.listed:
            return Verdict(State.UNKNOWN, trouble)
        state = State.WAITING if transfer.tries + 1 < LOST_TWICE else State.FAILED
        return Verdict(state, trouble, again=True)

    def take(self, key: int, verdict: Verdict) -> Trouble | None:
        """Let a verdict come true. A file that a person stopped meanwhile does not wait again."""
        transfer = self._transfers[key]
        state = State.CANCELLED if transfer.stopping and verdict.state is State.WAITING else verdict.state
        transfer.settle(state, verdict.trouble if state in (State.FAILED, State.UNKNOWN) else None)
        transfer.again = transfer.again or verdict.again
        if verdict.stop is not None:
            return self._stop(verdict.stop)
        transfer.tries += verdict.broke or verdict.again
        self._slow_down(verdict)
        self._tidy()
        return None

    def _slow_down(self, verdict: Verdict) -> None:
        if verdict.strain:
            self.pace.strain(self._now())
            self._tired_of = verdict.trouble
        elif verdict.state is State.UNKNOWN or verdict.again:
            self.pace.slow_down()

    # An unknown outcome is settled

    def found(self, key: int, uploaded: Uploaded) -> None:
        """The account has it after all."""
        self.taken(uploaded.media_id)
        transfer = self._transfers.get(key)
        if transfer is not None:  # a person may have let it go meanwhile
            transfer.uploaded = uploaded
            transfer.settle(State.DONE)
        self._tidy()

    def not_found(self, key: int) -> Trouble | None:
        """It surely is not there. Gives the trouble when that happened too often: then it has failed. A proxy that
        swallows every answer would have it sent for ever."""
        transfer = self._transfers.get(key)
        if transfer is None:
            return None
        transfer.missing += 1
        failed = transfer.trouble if transfer.missing >= LOST_TWICE else None
        transfer.settle(State.FAILED if failed else State.WAITING, failed)
        self._tidy()
        return failed

    def ask(self, key: int, candidates: Sequence[Material]) -> None:
        """Several may be it, unless it was settled or let go meanwhile."""
        transfer = self._transfers.get(key)
        if transfer is not None and transfer.state is State.UNKNOWN:
            transfer.candidates = tuple(candidates)

    def taken(self, media_id: str) -> None:
        """This material is one file's, so it can be no other's."""
        for transfer in self:
            transfer.candidates = tuple(one for one in transfer.candidates if one.media_id != media_id)

    # Stops

    def _stop(self, stop: Stop) -> Trouble | None:
        known = any(each.kind == stop.kind for each in self._stops)
        self._stops = [each for each in self._stops if each.kind != stop.kind] + [stop]
        self._tidy()
        return None if known else stop.trouble

    def _stopped(self, transfer: Transfer) -> bool:
        return any(stop.holds(transfer.upload.target) for stop in self._stops)

    def _wear_off(self, now: float) -> None:
        """What ends by itself is tried with one file first."""
        standing = [stop for stop in self._stops if stop.lasts(now)]
        if len(standing) < len(self._stops):
            self._stops = standing
            self.pace.probe()

    def _tidy(self) -> None:
        """With nothing left to wait, nothing is paused. What is looked for may have to wait again."""
        if not any(transfer.state in UNDER_WAY or transfer.state is State.UNKNOWN for transfer in self):
            self._stops, self.paused = [], False

    def _of(self, keys: Iterable[int]) -> Sequence[Transfer]:
        return [self._transfers[key] for key in keys if key in self._transfers]
