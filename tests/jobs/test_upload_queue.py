"""The queue against a served account: what is promised arrives once, whatever happens on the way."""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from brief import brief
from PIL import Image
from sandbox_process import SandboxProcess

from jobs.queue_acts import (
    ADD,
    APART,
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
from wego_desktop.accounts import Account
from wego_desktop.intake.probe import digest
from wego_desktop.intake.repairs import Recipe
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.recovery import take_up
from wego_desktop.jobs.sending import order_of
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.journal import JobState
from wego_desktop.library.staging import Staging
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import UploadKind


def test_what_is_promised_arrives_and_is_written_down(
    queue: UploadQueue, opened: OpenAccount, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    queue.start(pictures(tmp_path, 20))
    finish(queue)
    assert set(states(queue)) == {State.DONE}
    assert names(sandbox) == sorted(f"{n}.png" for n in range(20))
    assert {job.media_id for job in jobs(opened)} == {one["media_id"] for one in sandbox.state()["materials"]}
    assert {job.media_id for job in jobs(opened)} == {uploaded.media_id for uploaded in heard.uploads}
    assert all(opened.index.find(job.media_id) for job in jobs(opened))
    assert queue.transfers.pace.limit == 6, "the account answered, so more went at a time"


def test_one_bad_file_never_stops_the_rest(queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture at all" * 10)
    queue.start([*pictures(tmp_path, 3), image(bad), image(tmp_path / "gone.png")])
    finish(queue)
    assert states(queue) == [State.DONE] * 3 + [State.FAILED] * 2
    assert all(transfer.trouble for transfer in list(queue.transfers)[3:])


def test_a_file_that_changed_since_is_not_sent(queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path) -> None:
    queue.pause()
    queue.start([image(picture(tmp_path / "a.png"))])
    picture(tmp_path / "a.png", "red", (41, 30))
    queue.resume()
    finish(queue)
    trouble = only(queue).trouble
    assert trouble is not None
    assert "changed since it was planned" in trouble.what
    assert names(sandbox) == []


@pytest.mark.parametrize("kind", ["drop-after", "truncate", "html", "drop-before"])
def test_a_lost_answer_is_settled_by_looking(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, kind: str
) -> None:
    sandbox.fault(api=ADD, kind=kind, times=1)
    queue.start([image(picture(tmp_path / "茶园.png"))])
    finish(queue)
    assert states(queue) == [State.DONE]
    assert names(sandbox) == ["茶园.png"]
    (job,) = jobs(opened)
    known = opened.index.find(job.media_id)
    assert known is not None
    assert known.sha256 == job.sent_sha256


def test_a_refresh_in_between_hides_nothing(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    sandbox.fault(api=ADD, kind="drop-after", times=1)
    queue.hold()
    (key,) = queue.start([image(picture(tmp_path / "a.png"))])
    queue.transfers.held = False
    (transfer,) = queue.transfers.begin()
    queue._work(transfer.key, threading.Event())
    with ThreadPoolExecutor(2) as executor:
        opened.refresh(executor)
    finish(queue)
    assert states(queue) == [State.DONE]
    assert names(sandbox) == ["a.png"]
    assert opened.journal.find(key) is not None


def test_identical_files_lost_together_are_all_found(
    queue: UploadQueue, sandbox: SandboxProcess, opened: OpenAccount, tmp_path: Path
) -> None:
    sandbox.fault(api=ADD, kind="drop-after", times=3)
    file = picture(tmp_path / "a.png")
    queue.start([image(file)] * 3)
    finish(queue)
    assert states(queue) == [State.DONE] * 3
    assert names(sandbox) == ["a.png"] * 3
    assert len({job.media_id for job in jobs(opened)}) == 3


def test_of_identical_files_only_those_that_are_not_there_are_sent_again(
    queue: UploadQueue, sandbox: SandboxProcess, opened: OpenAccount, tmp_path: Path
) -> None:
    sandbox.fault(api=ADD, kind="drop-after", times=1)
    sandbox.fault(api=ADD, kind="drop-before", times=1, after=1)
    file = picture(tmp_path / "a.png")
    queue.start([image(file)] * 4)
    finish(queue)
    assert states(queue) == [State.DONE] * 4
    assert names(sandbox) == ["a.png"] * 4
    assert len({job.media_id for job in jobs(opened)}) == 4


def test_what_nothing_tells_apart_is_asked(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    ambiguous(queue, sandbox, tmp_path)
    first, second = queue.transfers
    assert first.state is second.state is State.UNKNOWN
    assert {one.media_id for one in first.candidates} == {one["media_id"] for one in sandbox.state()["materials"]}
    by_hash = {one["sha256"]: one["media_id"] for one in sandbox.state()["materials"]}
    for job in opened.journal.unfinished():
        queue.decide(job.id, by_hash[job.sent_sha256])
    finish(queue)
    assert states(queue) == [State.DONE] * 2
    assert len(names(sandbox)) == 2


def test_a_person_may_say_that_it_is_none_of_them(queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path) -> None:
    ambiguous(queue, sandbox, tmp_path)
    queue.decide(next(iter(queue.transfers)).key, None)
    wait_until(queue, lambda: State.DONE in states(queue))
    assert len(names(sandbox)) == 3


def test_the_day_is_used_up_until_midnight_in_beijing(
    queue: UploadQueue, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    now = time.time()
    queue.transfers._now = lambda: now
    sandbox.fault(api=ADD, kind="errcode", code=45009, times=3)
    queue.start(pictures(tmp_path, 8))
    wait_until(queue, lambda: queue.transfers.paused_by and State.SENDING not in states(queue))
    assert [trouble.code for trouble in heard.troubles] == [45009]
    assert State.FAILED not in states(queue)
    wakes_at = queue.wakes_at()
    assert wakes_at is not None
    assert 0 < wakes_at - now <= 86_400 + 60
    assert (wakes_at - 60 + 8 * 3600) % 86_400 == 0
    now = wakes_at
    finish(queue)
    assert set(states(queue)) == {State.DONE}
    assert len(names(sandbox)) == 8


def test_an_unknown_address_is_tried_again_every_minute(
    queue: UploadQueue, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    now = time.time()
    queue.transfers._now = lambda: now
    sandbox.fault(api=ADD, kind="errcode", code=40164, ip="1.2.3.4", times=4)
    queue.start(pictures(tmp_path, 5))
    wait_until(queue, lambda: queue.transfers.paused_by and State.SENDING not in states(queue))
    asked = sandbox.state()["calls"][ADD]
    assert queue.transfers.stops[0].until == now + 60
    now += 60
    wait_until(queue, lambda: sandbox.state()["calls"][ADD] > asked and State.SENDING not in states(queue))
    if asked == 3:
        assert sandbox.state()["calls"][ADD] == 4, "one file tries it for all"
    while queue.transfers.paused_by:
        now += 60
        finish(queue)
    finish(queue)
    assert set(states(queue)) == {State.DONE}


def test_a_full_shelf_lets_only_its_kind_wait(
    queue: UploadQueue, opened: OpenAccount, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    queue.start([image(picture(tmp_path / "first.png"))])
    finish(queue)
    with ThreadPoolExecutor(2) as executor:
        opened.refresh(executor)
    sandbox.fault(api=ADD, kind="errcode", code=45034, times=1)
    queue.start([image(picture(tmp_path / "a.png", "red"))])
    wait_until(queue, lambda: queue.transfers.stops)
    thumb = Upload(picture(tmp_path / "t.jpg"), Target.THUMB, "t.jpg")
    temporary = Upload(picture(tmp_path / "b.png", "blue"), Target.VOICE, "b.png")
    queue.start([thumb, temporary])
    wait_until(queue, lambda: states(queue)[3] is State.FAILED)  # tried, and no voice
    assert states(queue)[1:3] == [State.WAITING] * 2
    assert queue.transfers.paused_by is None
    queue.room_changed()
    assert states(queue)[1:3] == [State.WAITING] * 2
    opened.connection.materials.delete(sandbox.state()["materials"][0]["media_id"])
    with ThreadPoolExecutor(2) as executor:
        opened.refresh(executor)
    queue.room_changed()
    finish(queue)
    assert states(queue)[1:3] == [State.DONE] * 2


def test_too_many_calls_a_minute_slow_the_queue_down(
    queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    now = time.time()
    queue.transfers._now = lambda: now
    sandbox.fault(api=ADD, kind="errcode", code=45011, times=1)
    queue.start(pictures(tmp_path, 6))
    wait_until(queue, lambda: queue.transfers.resting and State.SENDING not in states(queue))
    resting = queue.transfers.resting
    assert resting is not None
    assert resting[1].code == 45011
    assert queue.transfers.pace.limit == 1
    assert State.FAILED not in states(queue)
    now += 2
    finish(queue)
    assert set(states(queue)) == {State.DONE}
    assert len(names(sandbox)) == 6


def test_a_session_that_is_refused_stops_all_until_a_person_says_go_on(
    queue: UploadQueue, heard: Heard, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=48001, times=3)
    queue.start(pictures(tmp_path, 4))
    wait_until(queue, lambda: queue.transfers.paused_by and State.SENDING not in states(queue))
    assert queue.wakes_at() is None
    sandbox.clear_faults()
    queue.resume()
    finish(queue)
    assert set(states(queue)) == {State.DONE}
    assert [trouble.code for trouble in heard.troubles] == [48001]


def test_a_person_pauses_orders_cancels_and_retries(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    queue.pause()
    keys = queue.start(pictures(tmp_path, 5))
    queue.move([keys[4], keys[3]], keys[0])
    assert [transfer.key for transfer in queue.transfers] == [keys[4], keys[3], *keys[:3]]
    assert [job.id for job in opened.journal.unfinished()] == [keys[4], keys[3], *keys[:3]]
    queue.cancel([keys[0]])
    assert sandbox.state()["calls"].get(ADD) is None
    queue.resume()
    finish(queue)
    assert names(sandbox) == ["1.png", "2.png", "3.png", "4.png"]
    assert opened.journal.unfinished() == []
    queue.retry([keys[0]])
    finish(queue)
    assert names(sandbox) == ["0.png", "1.png", "2.png", "3.png", "4.png"]
    assert set(written(opened)) == {JobState.DONE}


def test_only_what_failed_is_sent_again(queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=40137, times=1)
    queue.start(pictures(tmp_path, 3))
    finish(queue)
    assert sorted(states(queue)) == [State.DONE, State.DONE, State.FAILED]
    queue.retry_failed()
    finish(queue)
    assert names(sandbox) == ["0.png", "1.png", "2.png"]


def large(path: Path) -> Upload:
    """Of several blocks, so that it can be stopped between two of them."""
    Image.frombytes("RGB", (400, 300), random.Random(path.name).randbytes(400 * 300 * 3)).save(path)
    return image(path)


def test_a_cancel_in_the_middle_sends_nothing(
    queue: UploadQueue, heard: Heard, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    heard.on_bytes = lambda key: queue.cancel([key])
    queue.start([large(tmp_path / "a.png")])
    finish(queue)
    assert states(queue) == [State.CANCELLED]
    assert written(opened) == [JobState.LEFT_OUT]
    assert names(sandbox) == []
    heard.on_bytes = lambda key: None
    queue.retry([transfer.key for transfer in queue.transfers])
    finish(queue)
    assert names(sandbox) == ["a.png"]


def test_quitting_leaves_what_is_under_way_for_the_next_start(
    account: Account, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    uploads = [large(tmp_path / f"{n}.png") for n in range(4)]
    reach = Reach(account, sandbox.app_secret, brief)
    for run in range(2):
        opened = OpenAccount.open(account, lambda: reach, thumbnail_bytes=10_000_000)
        heard = Heard()
        with ThreadPoolExecutor(8) as executor, ThreadPoolExecutor(1) as background:
            heard.queue = queue = queue_of(opened, executor, background, listener=heard, apart=APART)
            assert len(queue.recover()) == (0 if run == 0 else 4)
            if run == 0:
                heard.on_bytes = lambda key, queue=queue: queue.close()  # type: ignore[misc]
                queue.start(uploads)
                wait_until(queue, lambda queue=queue: State.SENDING not in states(queue))  # type: ignore[misc]
            else:
                finish(queue)
            queue.close()
        assert set(written(opened)) == {JobState.PLANNED if run == 0 else JobState.DONE}
        opened.close()
    assert names(sandbox) == [f"{n}.png" for n in range(4)]


def test_what_was_being_sent_when_the_app_died_is_looked_for(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """One that had arrived, one that had not."""
    there, lost = image(picture(tmp_path / "a.png")), image(picture(tmp_path / "b.png", "red"))
    for job in opened.journal.add_batch([order_of(there), order_of(lost)]):
        opened.journal.begin(job.id, time.time(), 0, job.name, digest(job.path))
    opened.connection.materials.add(UploadKind.IMAGE, there.path, name="a.png")
    queue.recover()
    assert states(queue) == [State.UNKNOWN] * 2
    finish(queue)
    assert states(queue) == [State.DONE] * 2
    assert names(sandbox) == ["a.png", "b.png"]


def test_of_bytes_whose_address_is_known_only_that_address_counts(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    queue.start([image(picture(tmp_path / "a.png"))])
    finish(queue)
    sandbox.fault(api=ADD, kind="drop-before", times=1)
    queue.start([image(tmp_path / "a.png")])
    wait_until(queue, lambda: State.UNKNOWN in states(queue))
    other = picture(tmp_path / "other" / "a.png", "red")
    opened.connection.materials.add(UploadKind.IMAGE, other, name="a.png")  # by somebody else, meanwhile
    finish(queue)
    assert states(queue) == [State.DONE] * 2
    hashes = [one["sha256"] for one in sandbox.state()["materials"]]
    assert sorted(hashes) == sorted([digest(other), digest(tmp_path / "a.png"), digest(tmp_path / "a.png")])


def test_what_has_to_be_repaired_is_repaired_first_and_once(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    source = picture(tmp_path / "茶.webp")
    before = source.read_bytes()
    sandbox.fault(api=ADD, kind="drop-before", times=1)
    queue.start([Upload(source, Target.IMAGE, "茶.webp", recipe=Recipe(Target.IMAGE))])
    finish(queue)
    (job,) = jobs(opened)
    assert job.file is not None
    assert opened.staging.owns(job.file)
    assert job.state is JobState.DONE
    assert names(sandbox) == [job.name]
    assert digest(job.file) == job.sent_sha256
    assert source.read_bytes() == before
    queue.recover()
    assert job.file.exists(), "made since the start: a plan may hold it"


def test_the_next_start_tidies_what_nobody_promised(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    earlier = Staging(opened.staging.folder, run="earlier")
    promised, forgotten = (picture(earlier.new_folder() / "粘贴.png", colour) for colour in ("teal", "gold"))
    here = picture(opened.staging.new_folder() / "planned.png")
    opened.journal.add_batch([order_of(image(promised))])
    queue.recover()
    assert promised.exists()
    assert here.exists()
    assert not forgotten.parent.exists()
    finish(queue)
    assert names(sandbox) == ["粘贴.png"]


def test_what_had_arrived_when_the_app_died_is_known_with_its_bytes(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    queue.start(pictures(tmp_path, 2))
    finish(queue)
    first, second = jobs(opened)
    with opened.index.write() as db:  # as if the index had not been told
        db.execute("DELETE FROM materials")
    opened.index.forget([second.media_id])
    take_up(opened.journal, opened.index)
    known = opened.index.find(first.media_id)
    assert known is not None
    assert (known.name, known.sha256, known.url) == ("0.png", first.sent_sha256, first.url)
    assert opened.index.find(second.media_id) is None, "it was deleted since"


def test_an_index_begun_anew_hides_nothing(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """Its rows count from 1 again, so the marks of the journal mean nothing."""
    sandbox.fill(image=30)
    file = image(picture(tmp_path / "a.png"))
    (job,) = opened.journal.add_batch([order_of(file)])
    opened.journal.begin(job.id, time.time(), 1_000_000, job.name, digest(job.path))
    opened.connection.materials.add(UploadKind.IMAGE, file.path, name="a.png")
    opened.journal.forget_marks(newest_row(opened.index))
    queue.recover()
    finish(queue)
    assert states(queue) == [State.DONE]
    assert names(sandbox).count("a.png") == 1


def elsewhere(path: Path) -> list[Upload]:
    """Two places that no list shows."""
    return [Upload(path, target, path.name) for target in (Target.TEMPORARY_IMAGE, Target.BODY_PICTURE)]


@pytest.mark.parametrize("kind", ["drop-after", "drop-before"])
def test_what_no_list_shows_is_sent_again_and_the_row_says_so(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, kind: str
) -> None:
    for api in ("media/upload", "media/uploadimg"):
        sandbox.fault(api=api, kind=kind, times=1)
    queue.start(elsewhere(picture(tmp_path / "a.jpg")))
    finish(queue)
    assert states(queue) == [State.DONE] * 2
    assert all(transfer.again for transfer in queue.transfers)
    assert all(job.again for job in jobs(opened))
    assert len(opened.temporary.all()) == len(opened.body_pictures.all()) == 1
    assert jobs(opened)[0].media_id in {one["media_id"] for one in sandbox.state()["temporary"]}


def test_what_no_list_shows_goes_again_after_the_app_died(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    for job in opened.journal.add_batch([order_of(what) for what in elsewhere(picture(tmp_path / "a.jpg"))]):
        opened.journal.begin(job.id, time.time(), 0, job.name, digest(job.path))
    queue.recover()
    finish(queue)
    assert states(queue) == [State.DONE] * 2
    assert all(job.again for job in jobs(opened))
    assert sandbox.state()["calls"]["media/upload"] == sandbox.state()["calls"]["media/uploadimg"] == 1
