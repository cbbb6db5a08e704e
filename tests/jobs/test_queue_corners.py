"""Where an upload could be doubled, forgotten or lied about: two things that meet, and a disk that takes no more."""

import os
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from jobs.queue_acts import (
    ADD,
    Heard,
    ambiguous,
    finish,
    image,
    jobs,
    names,
    only,
    picture,
    pictures,
    states,
    wait_until,
    written,
)
from wego_desktop.intake.repairs import Recipe
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.settling import Settled
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.journal import JobState
from wego_desktop.limits import Target
from wego_desktop.wechat.errors import Trouble


def full(opened: OpenAccount, yes: bool) -> None:
    """The disk takes nothing more for the logbook, or does again."""
    opened.logbook._connections._writer.execute(f"PRAGMA query_only = {'ON' if yes else 'OFF'}")


def once(heard: Heard, act: Callable[[int], object]) -> None:
    """The first time that bytes of a file have left."""

    def first(key: int) -> None:
        heard.on_bytes = lambda _key: None
        act(key)

    heard.on_bytes = first


def test_none_of_them_said_twice_sends_it_once(
    queue: UploadQueue, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """A second click, while it is being sent already."""
    ambiguous(queue, sandbox, tmp_path)
    key = next(iter(queue.transfers)).key
    once(heard, lambda _key: queue.decide(key, None))
    queue.decide(key, None)
    wait_until(queue, lambda: queue.transfers[key].state is State.DONE)
    assert len(names(sandbox)) == 3


def test_a_look_that_ends_late_does_not_put_back_what_is_sent_again(
    queue: UploadQueue, heard: Heard, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """It was judged while a person said "none of them"."""
    ambiguous(queue, sandbox, tmp_path)
    job = jobs(opened)[0]
    other = queue.transfers[job.id].candidates[0]
    late = [Settled(job, gone=True), Settled(job, arrived=other), Settled(job, asks=(other,))]

    def end_late(_key: int) -> None:
        for each in late:
            queue._apply(each)

    once(heard, end_late)
    queue.decide(job.id, None)
    wait_until(queue, lambda: queue.transfers[job.id].state is State.DONE)
    assert len(names(sandbox)) == 3
    found = opened.journal.find(job.id)
    assert found is not None
    assert found.media_id not in ("", other.media_id)
    assert queue.transfers[job.id].candidates == ()


def test_one_material_is_one_files(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """Or the other file would be forgotten."""
    ambiguous(queue, sandbox, tmp_path)
    first, second = queue.transfers
    media_id, other = (one.media_id for one in first.candidates)
    stale = second.candidates
    queue.decide(first.key, media_id)
    assert media_id not in {one.media_id for one in second.candidates}
    second.candidates = stale  # a look that began before
    queue.decide(second.key, media_id)
    finish(queue)
    assert [job.media_id for job in jobs(opened)] == [media_id, other]


def test_what_gets_lost_every_time_and_never_arrives_has_failed_in_the_end(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """A proxy that swallows uploads would have them sent for ever."""
    sandbox.fault(api=ADD, kind="drop-before", times=4)
    queue.start([image(picture(tmp_path / "a.png"))])
    finish(queue)
    assert states(queue) == [State.FAILED]
    assert written(opened) == [JobState.FAILED]
    assert only(queue).trouble is not None
    assert sandbox.state()["calls"][ADD] == 3
    queue.retry_failed()
    finish(queue)
    assert written(opened) == [JobState.DONE]
    assert names(sandbox) == ["a.png"]


def test_what_goes_wrong_before_a_byte_left_is_not_looked_for(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_media_type: str) -> object:
        raise RuntimeError

    monkeypatch.setattr("requests.Request.prepare", broken)
    queue.start([image(picture(tmp_path / "a.png"))])
    wait_until(queue, lambda: State.SENDING not in states(queue))
    assert written(opened) == [JobState.FAILED]


def test_what_was_let_go_meanwhile_stops_no_look(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    ambiguous(queue, sandbox, tmp_path)
    first, second = jobs(opened)
    candidates = queue.transfers[first.id].candidates
    queue.remove([first.id])
    for late in (Settled(first, asks=candidates), Settled(first, arrived=candidates[0]), Settled(first, gone=True)):
        queue._apply(late)
    assert [job.state for job in jobs(opened)] == [JobState.LEFT_OUT, JobState.UNKNOWN]
    assert queue.transfers[second.id].state is State.UNKNOWN


def test_a_disk_that_is_full_after_the_file_left_makes_it_unknown_not_failed(
    queue: UploadQueue, heard: Heard, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """ "Failed" would say that it is not there, and a retry would send it twice."""
    once(heard, lambda _key: full(opened, yes=True))
    queue.start([image(picture(tmp_path / "a.png"))])
    wait_until(queue, lambda: State.SENDING not in states(queue))
    assert states(queue) == [State.UNKNOWN]
    for _ in range(2):
        with suppress(LibraryUnusable):
            queue.retry([only(queue).key])
    assert written(opened) == [JobState.SENDING]
    full(opened, yes=False)
    queue.look()
    finish(queue)
    assert states(queue) == [State.DONE]
    assert written(opened) == [JobState.DONE]
    assert names(sandbox) == ["a.png"]


def test_a_refusal_that_could_not_be_written_down_is_retried_as_one(
    queue: UploadQueue, heard: Heard, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=40137, times=1)
    once(heard, lambda _key: full(opened, yes=True))
    queue.start([image(picture(tmp_path / "a.png"))])
    wait_until(queue, lambda: State.SENDING not in states(queue))
    assert states(queue) == [State.FAILED]
    with pytest.raises(LibraryUnusable):
        queue.retry_failed()
    assert states(queue) == [State.FAILED]
    full(opened, yes=False)
    queue.retry_failed()
    finish(queue)
    assert states(queue) == [State.DONE]
    assert written(opened) == [JobState.DONE]


def test_a_cancel_that_could_not_be_written_down_is_said_and_made_up_for(
    queue: UploadQueue, opened: OpenAccount, tmp_path: Path
) -> None:
    queue.pause()
    keys = queue.start(pictures(tmp_path, 2))
    full(opened, yes=True)
    with pytest.raises(LibraryUnusable):
        queue.cancel(keys[:1])
    full(opened, yes=False)
    queue.remove(keys[:1])
    assert [job.state for job in jobs(opened)] == [JobState.LEFT_OUT, JobState.PLANNED]


def test_nothing_is_promised_when_the_disk_is_full(queue: UploadQueue, opened: OpenAccount, tmp_path: Path) -> None:
    full(opened, yes=True)
    with pytest.raises(LibraryUnusable):
        queue.start(pictures(tmp_path, 2))
    full(opened, yes=False)
    assert len(queue.transfers) == 0
    assert jobs(opened) == []


def test_a_file_that_begins_anew_at_once_can_still_be_stopped(
    queue: UploadQueue, heard: Heard, sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person says "go on" the moment the stop is told: the second try begins before the first worker is done."""
    first_told, tell = threading.Semaphore(0), heard.changed
    first = threading.Event()

    def changed(keys: Collection[int]) -> None:
        if first.is_set() and threading.get_ident() == worker[0]:
            first_told.release()
        tell(keys)

    def stop(key: int) -> None:
        for _ in range(2):  # all rows, then its own: with that it ends
            assert first_told.acquire(timeout=10)
        queue.cancel([key])

    def go_on(trouble: Trouble) -> None:
        once(heard, stop)
        worker.append(threading.get_ident())
        queue.resume()
        first.set()

    worker: list[int] = []
    monkeypatch.setattr(heard, "changed", changed)
    monkeypatch.setattr(heard, "stopped", go_on)
    sandbox.fault(api=ADD, kind="errcode", code=40164, times=1)
    queue.start([large(tmp_path / "a.png")])
    finish(queue)
    assert states(queue) == [State.CANCELLED]
    assert names(sandbox) == []


def large(path: Path) -> Upload:
    """Of several blocks, so that it can be stopped between two of them."""
    Image.effect_noise((900, 700), 90).save(path)
    return image(path)


def test_what_is_made_here_is_on_the_disk_before_it_is_promised(
    queue: UploadQueue, opened: OpenAccount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut would leave a promise of an empty file; the source of a pasted picture is nowhere else."""
    synced: dict[int, JobState] = {}
    really = os.fsync

    def fsync(descriptor: int) -> None:
        synced[os.fstat(descriptor).st_ino] = written(opened)[0] if jobs(opened) else JobState.LEFT_OUT
        really(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    pasted = picture(opened.staging.new_folder() / "粘贴.webp")
    queue.start([Upload(pasted, Target.IMAGE, "粘贴.webp", recipe=Recipe(Target.IMAGE))])
    finish(queue)
    (job,) = jobs(opened)
    assert job.file is not None
    assert synced[pasted.stat().st_ino] is JobState.LEFT_OUT, "nothing was promised yet"
    assert synced[job.file.stat().st_ino] is JobState.PLANNED
