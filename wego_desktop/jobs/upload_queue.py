"""The queue: sends what is promised, some files at a time, looks for what got lost, and survives its own death.

No thread and no clock is its own. Workers are an executor's; whoever owns the queue calls ``go_on`` when ``wakes_at``
has come. Everything may be called from any thread; listeners are told in the thread in which something happened.
"""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import replace
from functools import partial

from wego_desktop.jobs.looking import LONGEST_PAUSE, Looking
from wego_desktop.jobs.recovery import enter, restore, size_of, take_up
from wego_desktop.jobs.sending import Sending, Steps, order_of, trouble_json, upload_of
from wego_desktop.jobs.settling import Settled
from wego_desktop.jobs.transfers import State, Transfer, Transfers, Verdict
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.jobs.verdicts import Verdicts
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Journal
from wego_desktop.library.sync import Changed
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Trouble

_log = logging.getLogger(__name__)
TRIES = 3  # times a file may break off


class Listener:
    """What happens, told from worker threads; each does nothing unless it is overridden."""

    def changed(self, keys: Collection[int]) -> None:
        """These transfers look different now; very often while bytes flow."""

    def uploaded(self, key: int, uploaded: Uploaded) -> None:
        """The account has it."""

    def stopped(self, trouble: Trouble) -> None:
        """The account lets others wait; told once."""

    def looked(self, changed: Changed) -> None:
        """The queue refreshed the lists to look for something; this is what differs now."""


class UploadQueue:
    """transfers: what a window shows; read it freely, change it only through here. Keys are the journal's job ids.

    executor: six workers or more, for sending. background: for looking, which waits for work of other executors.
    """

    def __init__(
        self,
        journal: Journal,
        index: Index,
        sending: Sending,
        looking: Looking,
        executor: Executor,
        background: Executor,
        *,
        listener: Listener | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.transfers = Transfers(tries=TRIES, now=now)
        self._journal, self._index, self._sending, self._looking = journal, index, sending, looking
        self._executor, self._background = executor, background
        self._verdicts = Verdicts(journal)
        self._listener, self._now = listener or Listener(), now
        self._lock = threading.RLock()
        self._cancels: dict[int, threading.Event] = {}
        self._closing = threading.Event()
        self._look_at: float | None = None
        self._is_looking = False
        self._full: dict[Kind, tuple[int, int]] = {}

    # What a person asks

    def start(self, uploads: Sequence[Upload]) -> list[int]:
        """Promise these files and send them after all others. When it returns, they are written down. Asks the disk
        about every file, so a slow one belongs into a worker. Raises LibraryError; then nothing was promised."""
        self._sending.secure(uploads)
        jobs = self._journal.add_batch([order_of(what) for what in uploads])
        with self._lock:
            self.transfers.add(uploads, [job.id for job in jobs])
            for job in jobs:
                self.transfers.measure(job.id, size_of(job))
        return self._told([job.id for job in jobs])

    def recover(self) -> list[int]:
        """Take up what the last run of the app left, once, before anything else. Gives the keys."""
        jobs = take_up(self._journal, self._index, self._now)
        self._sending.sweep()
        with self._lock:
            added = self.transfers.add(map(upload_of, jobs), [job.id for job in jobs])
            for transfer, job in zip(added, jobs, strict=True):
                restore(transfer, job)
            self._look_soon()
        return self._told([job.id for job in jobs])

    def cancel(self, keys: Iterable[int]) -> None:
        """What waits is out at once; what is being sent stops if it still can."""
        keys = list(keys)
        with self._lock:
            told = self.transfers.cancel(keys)
            for key in told:
                self._cancels[key].set()
            out = [key for key in keys if key in self.transfers and self.transfers[key].state is State.CANCELLED]
        try:
            self._verdicts.leave_out(out)
        finally:
            self._told(keys)

    def cancel_all(self) -> None:
        self.cancel([transfer.key for transfer in self.transfers])

    def retry(self, keys: Iterable[int]) -> None:
        """Send again what surely did not arrive, or was cancelled."""
        wanted = [key for key in keys if key in self.transfers]
        again = [key for key in wanted if self.transfers[key].state in (State.FAILED, State.CANCELLED)]
        self._verdicts.pay()
        self._journal.retry(again)
        with self._lock:
            self.transfers.retry(again)
        self._told(again)

    def retry_failed(self) -> None:
        self.retry(self.transfers.failed())

    def pause(self) -> None:
        """What is being sent goes on to its end."""
        with self._lock:
            self.transfers.pause()
        self._told_all()

    def resume(self) -> None:
        """Go on, whoever or whatever stopped it."""
        with self._lock:
            self.transfers.resume()
            self._full.clear()
        self._told_all()

    def move(self, keys: Sequence[int], before: int | None) -> None:
        """Send these, in this order, before that one; None: after all others."""
        self._journal.move(keys, before)
        with self._lock:
            self.transfers.move(keys, before)
        self._told_all()

    def remove(self, keys: Iterable[int]) -> list[int]:
        """Forget what is settled, or what nobody wants to know any more; gives the keys that are gone."""
        self._verdicts.pay()
        with self._lock:
            gone = self.transfers.remove(keys)
        self._journal.leave_out(gone)
        self._listener.changed(gone)
        return gone

    def decide(self, key: int, media_id: str | None) -> None:
        """A person says which of the candidates it is; None: none of them, send it again."""
        if key not in self.transfers:
            return
        transfer = self.transfers[key]
        chosen = next((one for one in transfer.candidates if one.media_id == media_id), None)
        job = self._journal.find(key)
        if job is None or (media_id is not None and chosen is None):
            return
        transfer.missing = 0
        self._apply(Settled(job, arrived=chosen, gone=chosen is None))
        self._told([key])
        self.look()  # what is left for others of its name may be clear now

    def look(self) -> None:
        """Look now for what got lost, also where several may be it."""
        with self._lock:
            if any(transfer.state is State.UNKNOWN for transfer in self.transfers):
                self._look_at = self._now()
        self.go_on()

    def hold(self) -> None:
        """Begin nothing more, since the app ends."""
        with self._lock:
            self.transfers.held = True

    def release(self) -> None:
        """The app does not end after all."""
        with self._lock:
            self.transfers.held = False
        self._told_all()

    def close(self) -> None:
        """Begin nothing more, and stop what is under way: it goes on when the app starts again. Workers still have to
        be waited for."""
        self._closing.set()
        with self._lock:
            self.transfers.held = True
            for cancel in self._cancels.values():
                cancel.set()
        with suppress(LibraryError):
            self._verdicts.pay()  # or the next start would send what a person stopped

    # How it goes on

    def go_on(self) -> None:
        """Start what may start."""
        with self._lock:
            starting = self.transfers.begin()
            cancels = {transfer.key: threading.Event() for transfer in starting}
            self._cancels |= cancels
            look = self._may_look()
        for key, cancel in cancels.items():
            self._executor.submit(self._work, key, cancel)
        if starting:
            self._listener.changed([transfer.key for transfer in starting])
        if look:
            self._background.submit(self._look)

    def wakes_at(self) -> float | None:
        """When ``go_on`` has something to do by itself, Unix seconds; None: not before something happens."""
        with self._lock:
            look_at = None if self._is_looking or self.transfers.held else self._look_at
            return min((at for at in (self.transfers.wakes_at(), look_at) if at is not None), default=None)

    def room_changed(self) -> None:
        """The account may hold fewer pieces than before: what waits for room goes on if so."""
        if not self._full:
            return
        held = self._pieces()
        with self._lock:
            freed = [kind for kind, before in self._full.items() if _fewer(held[kind], before)]
            self._full = {kind: held[kind] for kind in self._full if kind not in freed}
            going_on = self.transfers.make_room(freed)
        if going_on:
            self._told_all()

    @property
    def idle(self) -> bool:
        """Nothing is under way, and nothing but a person could change that."""
        with self._lock:
            open_ = any(transfer.state is State.SENDING for transfer in self.transfers)
            return not open_ and not self._is_looking and self.wakes_at() is None and not self._could_begin()

    def _could_begin(self) -> bool:
        transfers = self.transfers
        stopped = transfers.paused or transfers.held or bool(transfers.stops)
        return not stopped and any(transfer.state is State.WAITING for transfer in transfers)

    # Sending, in workers

    def _work(self, key: int, cancel: threading.Event) -> None:
        steps = Steps(partial(self._progress, key), partial(self._making, key), partial(self._answered, key))
        try:
            uploaded = self._sending.send(key, steps, cancel)
        except BaseException as error:
            self._fail(key, error)
        else:
            with self._lock:
                self._cancels.pop(key, None)
                self.transfers.succeed(key, uploaded)
            self._listener.uploaded(key, uploaded)
        self._told([key])

    def _fail(self, key: int, error: BaseException) -> None:
        with self._lock:
            verdict = self.transfers.judge(key, error)
        verdict = self._verdicts.write(key, verdict)
        with self._lock:
            self._cancels.pop(key, None)  # together with its state: another worker may begin it anew at once
            told = self.transfers.take(key, verdict)
            stopped = verdict.state is State.WAITING and self.transfers[key].state is State.CANCELLED
            self._note_full(verdict)
            self._look_soon()
        if stopped:
            with suppress(LibraryError):
                self._verdicts.leave_out([key])
        if told is not None:
            self._listener.stopped(told)
            self._told_all()

    def _note_full(self, verdict: Verdict) -> None:
        if verdict.stop is not None and verdict.stop.kind:
            kind = Kind(verdict.stop.kind)
            with suppress(LibraryError):  # then a person says when to go on
                self._full[kind] = self._pieces()[kind]

    def _pieces(self) -> Mapping[Kind, tuple[int, int]]:
        """How many the account said it holds, and how many are known here: a deletion shows in one of them first."""
        told, known = self._index.totals(), self._index.counts()
        return {kind: (told.get(kind, 0), known[kind]) for kind in Kind}

    def _progress(self, key: int, sent: int, size: int) -> None:
        self.transfers.progress(key, sent, size)
        self._listener.changed((key,))

    def _answered(self, key: int) -> None:
        with self._lock:
            self.transfers.answer(key)
        self.go_on()

    def _making(self, key: int, done: int, total: int) -> None:
        transfer = self.transfers[key]
        transfer.repairing, transfer.made = not done or done < total, done / total if total else 0.0
        self._listener.changed((key,))

    # Looking for what got lost

    def _look_soon(self) -> None:
        if any(self._is_lost(transfer) for transfer in self.transfers):
            self._look_at = min(self._look_at or self._now(), self._now())

    def _may_look(self) -> bool:
        if self._is_looking or self.transfers.held or self._look_at is None:
            return False
        if 0 < self._look_at - self._now() <= LONGEST_PAUSE:  # later than that: the clock was set back
            return False
        self._is_looking, self._look_at = True, None
        return True

    @staticmethod
    def _is_lost(transfer: Transfer) -> bool:
        return transfer.state is State.UNKNOWN and not transfer.candidates

    def _look(self) -> None:
        failed = True
        try:
            self._verdicts.pay()
            changed, settled = self._looking.look(self._closing)
            failed = changed.error is not None
            for each in settled:
                self._apply(each)
            self._listener.looked(changed)
            self.room_changed()
        except Exception as error:  # whatever it is, the files are still to be found
            _log.info("looking did not work: %s", type(error).__name__)
        with self._lock:
            self._is_looking = False
            if any(self._is_lost(transfer) for transfer in self.transfers):
                self._look_at = self._looking.next_look(failed=failed)
        self._told_all()

    def _apply(self, settled: Settled) -> None:
        job, found = settled.job, settled.arrived
        if found is not None and self._journal.found(job.id, found.media_id, found.url):
            with suppress(LibraryError):  # the next start enters it
                enter(replace(job, media_id=found.media_id), self._index)
            uploaded = Uploaded(found.media_id, found.url, found.kind)
            with self._lock:
                self.transfers.found(job.id, uploaded)
            self._listener.uploaded(job.id, uploaded)
        elif settled.gone and self._journal.not_found(job.id):
            with self._lock:
                failed = self.transfers.not_found(job.id)
            if failed is not None:
                self._journal.fail(job.id, trouble_json(failed))
        elif settled.asks:
            with self._lock:
                self.transfers.ask(job.id, settled.asks)

    def _told(self, keys: list[int]) -> list[int]:
        self._listener.changed(keys)
        self.go_on()
        return keys

    def _told_all(self) -> None:
        self._told([transfer.key for transfer in self.transfers])


def _fewer(now: tuple[int, int], before: tuple[int, int]) -> bool:
    return now[0] < before[0] or now[1] < before[1]
