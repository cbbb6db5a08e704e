"""A disk that fails between two steps of an upload: nothing is said to have failed that the account has, nothing is
promised twice, and what a person stopped stays stopped."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sandbox_process import SandboxProcess

from jobs.queue_acts import ADD, Heard, finish, image, names, picture, pictures, states, wait_until, written
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.connections import Connections
from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.journal import JobState
from wego_desktop.limits import Target


def full(opened: OpenAccount, yes: bool = True) -> None:
    """The disk takes nothing more for the index, or does again."""
    opened.index._connections._writer.execute(f"PRAGMA query_only = {'ON' if yes else 'OFF'}")


def failing_once(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
    """The first time this is asked for, the disk fails."""
    really: Callable[..., object] = getattr(owner, name)
    times = iter((True,))

    def act(*given: object, **more: object) -> object:
        if next(times, False):
            raise LibraryUnusable("full")
        return really(*given, **more)

    monkeypatch.setattr(owner, name, act)


def test_what_the_account_took_is_given_although_it_can_not_be_entered(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """An error would have it sent again."""
    file = picture(tmp_path / "a.png")
    full(opened)
    sent = opened.upload(Upload(file, Target.IMAGE, "a.png"), lambda _done, _all: None, threading.Event())
    assert [one["media_id"] for one in sandbox.state()["materials"]] == [sent.media_id]
    full(opened, False)


def test_what_was_found_is_done_although_it_can_not_be_entered(
    queue: UploadQueue,
    opened: OpenAccount,
    sandbox: SandboxProcess,
    heard: Heard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Or it would be looked for until the app ends."""
    look = queue._looking.look

    def looked(cancel: threading.Event) -> object:
        told = look(cancel)
        full(opened)
        return told

    monkeypatch.setattr(queue._looking, "look", looked)
    sandbox.fault(api=ADD, kind="drop-after")
    queue.start([image(picture(tmp_path / "a.png"))])
    wait_until(queue, lambda: states(queue) == [State.DONE])
    full(opened, False)
    assert written(opened) == [JobState.DONE]
    assert len(heard.uploads) == 1
    assert names(sandbox) == ["a.png"]


def test_what_was_promised_is_not_said_to_be_not(
    queue: UploadQueue,
    opened: OpenAccount,
    sandbox: SandboxProcess,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A person would press Start again."""
    reading = opened.logbook._connections
    assert isinstance(reading, Connections)
    add = opened.journal.add_batch

    def adding(orders: Any) -> object:
        monkeypatch.setattr(reading, "_lend", lambda: (_ for _ in ()).throw(LibraryUnusable("no more files")))
        try:
            return add(orders)
        finally:
            monkeypatch.undo()

    monkeypatch.setattr(opened.journal, "add_batch", adding)
    queue.start([image(picture(tmp_path / "a.png"))])
    finish(queue)
    assert names(sandbox) == ["a.png"]


def test_what_a_person_stopped_is_not_sent_by_the_next_start(
    queue: UploadQueue,
    opened: OpenAccount,
    sandbox: SandboxProcess,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is stopped just when the account says that it takes no more today, and the disk fails as well."""
    sandbox.fault(api=ADD, kind="errcode", code=45009)
    failing = iter((False, True))  # the cancel itself has nothing to write down
    judge = queue.transfers.judge

    def judged(key: int, error: BaseException) -> object:
        queue.cancel([key])
        return judge(key, error)

    monkeypatch.setattr(queue.transfers, "judge", judged)
    leave_out = opened.journal.leave_out

    def left_out(keys: Any) -> bool:
        if next(failing, False):
            raise LibraryUnusable("full")
        return leave_out(keys)

    monkeypatch.setattr(opened.journal, "leave_out", left_out)
    queue.start([image(picture(tmp_path / "a.png"))])
    wait_until(queue, lambda: State.SENDING not in states(queue))
    assert states(queue) == [State.CANCELLED]
    queue.close()
    assert written(opened) == [JobState.LEFT_OUT]


def test_the_queue_goes_on_although_it_can_not_count_what_the_account_holds(
    queue: UploadQueue,
    heard: Heard,
    opened: OpenAccount,
    sandbox: SandboxProcess,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Room is counted when the account says that it is full."""
    sandbox.fault(api=ADD, kind="errcode", code=45034)
    failing_once(monkeypatch, opened.index, "totals")
    told = threading.Event()
    monkeypatch.setattr(heard, "stopped", lambda _trouble: told.set())
    queue.start(pictures(tmp_path, 1))
    assert told.wait(10), "nobody was told why nothing goes on"
    wait_until(queue, lambda: states(queue) == [State.WAITING])
    queue.resume()
    finish(queue)
    assert states(queue) == [State.DONE]
