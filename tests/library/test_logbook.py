"""The logbook: on the disk at once, damaged ones put aside, and the journal that no late write takes back."""

import os
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.journal import Job, JobState, Journal, Order
from wego_desktop.library.logbook import FILE_NAME, Logbook
from wego_desktop.library.staging import Staging
from wego_desktop.limits import Target


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    logbook = Logbook.open(tmp_path)
    yield logbook
    logbook.close()


@pytest.fixture
def journal(logbook: Logbook) -> Journal:
    return Journal(logbook, now=lambda: 1000.0)


def promise(journal: Journal, count: int = 1) -> list[Job]:
    return journal.add_batch([Order(Path(f"/{n}.png"), Target.IMAGE, f"{n}.png") for n in range(count)])


def state(journal: Journal, job: Job) -> JobState:
    found = journal.find(job.id)
    assert found is not None
    return found.state


def test_what_is_committed_survives_a_power_cut(logbook: Logbook) -> None:
    with logbook.write() as db:
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL: each commit is on the disk when it returns
        assert db.execute("PRAGMA fullfsync").fetchone()[0] == 1  # also where the drive would keep it in its memory


def test_what_a_person_wants_of_the_queue_stays(tmp_path: Path) -> None:
    logbook = Logbook.open(tmp_path)
    assert logbook.state("paused") == ""
    logbook.set_state("paused", "1")
    logbook.close()
    logbook = Logbook.open(tmp_path)
    assert logbook.state("paused") == "1"
    logbook.close()


def test_a_damaged_logbook_is_put_aside_and_said(tmp_path: Path) -> None:
    logbook = Logbook.open(tmp_path)
    promise(Journal(logbook))
    logbook.close()
    with (tmp_path / FILE_NAME).open("r+b") as file:
        file.write(os.urandom(4096))
    broken = (tmp_path / FILE_NAME).read_bytes()
    logbook = Logbook.open(tmp_path)
    assert logbook.set_aside is not None
    assert logbook.set_aside.read_bytes() == broken
    assert promise(Journal(logbook))
    logbook.close()
    logbook = Logbook.open(tmp_path)
    assert logbook.set_aside is None
    logbook.close()


def test_a_job_comes_back_as_it_was_promised(journal: Journal) -> None:
    odd = Path(os.fsdecode(b"/caf\xe9.png"))
    order = Order(odd, Target.VIDEO, "f\ud83d.mp4", "春茶", "采茶", "{}", Path("/x/staged.mp4"), "ab" * 32, (7, 9))
    (job,) = journal.add_batch([order])
    assert (job.path, job.file, job.target) == (odd, Path("/x/staged.mp4"), Target.VIDEO)
    assert (job.name, job.title, job.introduction) == ("f?.mp4", "春茶", "采茶")
    assert (job.recipe, job.sha256, job.stamp, job.size) == ("{}", "ab" * 32, (7, 9), 9)
    assert job.state is JobState.REPAIRED
    assert journal.find(job.id) == job


def test_a_late_write_never_takes_a_job_back(journal: Journal) -> None:
    (job,) = promise(journal)
    assert journal.begin(job.id, 5.0, 3, "0.png", "aa")
    assert not journal.begin(job.id, 6.0, 3, "0.png", "aa"), "one sender only"
    assert not journal.leave_out([job.id]), "what is being sent can't be left out"
    assert not journal.retry([job.id])
    assert journal.finish(job.id, "MEDIA", "URL")
    for late in (journal.unknown(job.id, "{}"), journal.fail(job.id, "{}"), journal.requeue([job.id])):
        assert not late
    assert not journal.withdraw(job.id)
    assert not journal.leave_out([job.id])
    assert not journal.finish(job.id, "OTHER", "")
    found = journal.find(job.id)
    assert found is not None
    assert (found.state, found.media_id, found.url, found.mark) == (JobState.DONE, "MEDIA", "URL", 3)


def test_what_is_unknown_is_not_sent_again_by_a_retry(journal: Journal) -> None:
    (job,) = promise(journal)
    journal.begin(job.id, 5.0, 3, "0.png", "aa")
    journal.unknown(job.id, "{}")
    assert not journal.retry([job.id])
    assert not journal.begin(job.id, 5.0, 3, "0.png", "aa")
    assert state(journal, job) is JobState.UNKNOWN
    assert not journal.requeue([job.id], again=True)
    assert journal.not_found(job.id)
    assert state(journal, job) is JobState.PLANNED


def test_what_is_being_sent_again_is_not_what_was_looked_for(journal: Journal) -> None:
    """Or a look that ends late would have it sent twice."""
    (job,) = promise(journal)
    journal.begin(job.id, 5.0, 3, "0.png", "aa")
    assert not journal.not_found(job.id)
    assert not journal.found(job.id, "MEDIA", "URL")
    assert state(journal, job) is JobState.SENDING


def test_a_material_is_one_jobs(journal: Journal) -> None:
    first, second = promise(journal, 2)
    for job in (first, second):
        journal.begin(job.id, 5.0, 3, "0.png", "aa")
        journal.unknown(job.id, "{}")
    assert journal.found(first.id, "MEDIA", "URL")
    assert not journal.found(second.id, "MEDIA", "URL")
    assert journal.found(second.id, "OTHER", "URL")


def test_a_busy_file_is_said_like_a_failing_disk(tmp_path: Path, logbook: Logbook) -> None:
    """A program that copies it may hold it for longer than one waits."""
    other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    logbook._connections._writer.execute("PRAGMA busy_timeout = 1")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryUnusable):
        promise(Journal(logbook))
    other.execute("ROLLBACK")
    other.close()
    assert promise(Journal(logbook))


def test_a_repaired_job_goes_back_in_line_with_its_file(journal: Journal) -> None:
    (job,) = promise(journal)
    assert journal.repaired(job.id, Path("/staged.jpg"), "0.jpg")
    journal.begin(job.id, 5.0, 3, "0.jpg", "aa")
    journal.requeue([job.id])
    assert state(journal, job) is JobState.REPAIRED
    journal.unrepaired(job.id)
    found = journal.find(job.id)
    assert found is not None
    assert (found.state, found.file) == (JobState.PLANNED, None)


def test_a_batch_is_promised_whole_or_not_at_all(journal: Journal) -> None:
    good = Order(Path("/a.png"), Target.IMAGE, "a.png")
    with pytest.raises(AttributeError):
        journal.add_batch([good, None])  # type: ignore[list-item]
    assert journal.unfinished() == []
    assert journal.batches() == []


def test_jobs_can_be_moved_and_later_promises_stand_behind(journal: Journal) -> None:
    first, second, third = promise(journal, 3)
    journal.move([third.id, second.id], first.id)
    (later,) = promise(journal)
    assert [job.id for job in journal.unfinished()] == [third.id, second.id, first.id, later.id]
    journal.move([third.id], None)
    assert [job.id for job in journal.unfinished()] == [second.id, first.id, later.id, third.id]


def test_only_old_batches_of_which_nothing_is_open_are_forgotten(logbook: Logbook) -> None:
    old, new = Journal(logbook, now=lambda: 1000.0), Journal(logbook, now=lambda: 1000.0 + 40 * 86_400)
    (done,), (open_,), (fresh,) = promise(old), promise(old), promise(new)
    for job in (done, fresh):
        new.begin(job.id, 1.0, 0, "", "")
        new.finish(job.id, f"MEDIA{job.id}", "")
    assert new.forget_old(30) == 1
    assert new.find(done.id) is None
    assert [batch.id for batch in new.batches()] == [fresh.batch, open_.batch]
    assert promise(new)[0].id > fresh.id, "a number never comes to mean another job"


def test_rivals_are_what_is_open_and_what_is_claimed(journal: Journal) -> None:
    done, lost, waiting = promise(journal, 3)
    journal.begin(done.id, 1.0, 0, "", "")
    journal.finish(done.id, "MINE", "")
    journal.begin(lost.id, 1.0, 0, "", "")
    open_, claimed = journal.rivals(["MINE", "NOBODYS"])
    assert [job.id for job in open_] == [lost.id]
    assert claimed == {"MINE"}
    assert state(journal, waiting) is JobState.PLANNED


def test_staging_keeps_what_is_promised_and_sweeps_the_rest(tmp_path: Path) -> None:
    earlier, staging = Staging(tmp_path / "staging", run="earlier"), Staging(tmp_path / "staging")
    kept, gone = earlier.new_folder() / "a.png", earlier.new_folder() / "a.png"
    new = staging.new_folder() / "a.png"
    for file in (kept, gone, new, tmp_path / "outside.png"):
        file.write_bytes(b"x")
    assert staging.owns(kept)
    assert not staging.owns(tmp_path / "outside.png")
    assert staging.sweep([kept, tmp_path / "outside.png", tmp_path / "no such"]) == 1
    assert kept.exists()
    assert new.exists(), "somebody may be about to promise it"
    assert not gone.exists()
    assert (tmp_path / "outside.png").exists()


def test_changes_of_many_threads_are_each_done_once_and_told_truly(logbook: Logbook, journal: Journal) -> None:
    promised = promise(journal, 200)

    def begin_twice(job: Job) -> list[bool]:
        return [journal.begin(job.id, 1.0, 0, "", "") for _ in range(2)]

    with ThreadPoolExecutor(8) as executor:
        assert list(executor.map(begin_twice, promised)) == [[True, False]] * 200
    assert {job.state for job in journal.unfinished()} == {JobState.SENDING}


def test_a_change_that_cannot_be_done_harms_no_other(logbook: Logbook, journal: Journal) -> None:
    promised = promise(journal, 100)

    def change(job: Job) -> bool:
        if job.id % 3 == 0:
            with pytest.raises(sqlite3.IntegrityError):
                logbook.change("UPDATE jobs SET state = NULL WHERE id = ?", (job.id,))
            return True
        return journal.begin(job.id, 1.0, 0, "", "")

    with ThreadPoolExecutor(8) as executor:
        assert all(executor.map(change, promised))
    found = {job.id: job.state for job in journal.unfinished()}
    assert all((state is JobState.PLANNED) == (id_ % 3 == 0) for id_, state in found.items())


def test_a_change_inside_a_block_belongs_to_the_block(logbook: Logbook, journal: Journal) -> None:
    """Also while others stand in line; and it goes as the block goes."""
    promised = promise(journal, 60)

    def change(job: Job) -> bool:
        if job.id % 2:
            return journal.begin(job.id, 1.0, 0, "", "")
        with suppress(KeyError), logbook.write():
            assert journal.begin(job.id, 1.0, 0, "", "")
            raise KeyError
        return True

    with ThreadPoolExecutor(8) as executor:
        assert all(executor.map(change, promised))
    assert all((job.state is JobState.SENDING) == bool(job.id % 2) for job in journal.unfinished())
