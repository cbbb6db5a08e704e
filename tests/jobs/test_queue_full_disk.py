"""A disk that fails between two steps of an upload: nothing is said to have failed that the account has, nothing is
promised twice, and what a person stopped stays stopped."""

import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from jobs.queue_acts import ADD, Heard, finish, image, names, only, picture, pictures, states, wait_until, written
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.index import Index
from wego_desktop.library.journal import JobState
from wego_desktop.library.logbook import Logbook
from wego_desktop.limits import Target

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")


def full(opened: OpenAccount, yes: bool = True) -> None:
    """The disk takes nothing more for the index, or does again."""
    opened.index._connections._writer.execute(f"PRAGMA query_only = {'ON' if yes else 'OFF'}")


@contextmanager
def full_for(library: Index | Logbook, what: str) -> Iterator[None]:
    """A disk with room for all but one kind of write, "UPDATE ON jobs WHEN ...": with that comes more than it holds."""
    with library.write() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 100}")
        much = "INSERT INTO state VALUES ('much', zeroblob(10000000));"
        db.execute(f"CREATE TEMP TRIGGER much BEFORE {what} BEGIN {much} END")
    yield
    with library.write() as db:
        db.execute("DROP TRIGGER much")


def held(queue: UploadQueue, sandbox: SandboxProcess) -> None:
    """Until the one file has left, and the account keeps its answer back."""
    wait_until(queue, lambda: only(queue).sent)
    wait_until(queue, lambda: sandbox.state()["calls"].get(ADD))


@contextmanager
def unreadable(library: Index | Logbook) -> Iterator[None]:
    """Its file can't be opened once more, and every connection for reading is taken; the one for writing goes on."""
    file = library._connections._file
    aside = file.rename(file.with_name("aside"))
    file.mkdir()
    with ExitStack() as readers:
        readers.callback(aside.rename, file)
        readers.callback(file.rmdir)
        with suppress(LibraryUnusable):
            while True:
                readers.enter_context(library.read())
        yield


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
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, heard: Heard, tmp_path: Path
) -> None:
    """Or it would be looked for until the app ends."""
    sandbox.fault(api=ADD, kind="drop-after")
    with full_for(opened.index, "UPDATE OF sha256 ON materials WHEN NEW.sha256 <> ''"):
        queue.start([image(picture(tmp_path / "a.png"))])
        wait_until(queue, lambda: states(queue) == [State.DONE])
    assert written(opened) == [JobState.DONE]
    assert len(heard.uploads) == 1
    assert names(sandbox) == ["a.png"]
    found = opened.index.find(heard.uploads[0].media_id)
    assert found is not None
    assert not found.sha256, "the disk had room for it"


@posix
def test_what_was_promised_is_not_said_to_be_not(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """A person would press Start again."""
    queue.pause()
    with unreadable(opened.logbook):
        queue.start([image(picture(tmp_path / "a.png"))])
    queue.resume()
    finish(queue)
    assert names(sandbox) == ["a.png"]


def test_what_a_person_stopped_is_not_sent_by_the_next_start(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, heard: Heard, tmp_path: Path
) -> None:
    """It is stopped just when the account says that it takes no more today, and the disk fails as well."""
    sandbox.fault(api=ADD, kind="delay", seconds=20)
    sandbox.fault(api=ADD, kind="errcode", code=45009)
    with full_for(opened.logbook, "UPDATE OF state ON jobs WHEN NEW.state = 'left-out'"):
        queue.start([image(picture(tmp_path / "a.png"))])
        held(queue, sandbox)
        queue.cancel([only(queue).key])  # too late to call it back
        sandbox.clear_faults()
        wait_until(queue, lambda: heard.troubles)
        assert states(queue) == [State.CANCELLED]
        assert written(opened) == [JobState.PLANNED], "the disk had room for it"
    queue.close()
    assert written(opened) == [JobState.LEFT_OUT]


@posix
def test_the_queue_goes_on_although_it_can_not_count_what_the_account_holds(
    queue: UploadQueue, heard: Heard, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """Room is counted when the account says that it is full."""
    sandbox.fault(api=ADD, kind="delay", seconds=20)
    sandbox.fault(api=ADD, kind="errcode", code=45034)
    queue.start(pictures(tmp_path, 1))
    held(queue, sandbox)
    with unreadable(opened.index):
        sandbox.clear_faults()
        wait_until(queue, lambda: heard.troubles)
    wait_until(queue, lambda: states(queue) == [State.WAITING])
    queue.resume()
    finish(queue)
    assert states(queue) == [State.DONE]
