"""Files whose names are no UTF-8, as archives from Chinese Windows unpack them: they go up once and are entered."""

import os
import threading
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess
from wechat import sent_files

from jobs.queue_acts import finish, names, written
from wego_desktop.jobs.fetching import may_fetch
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.report import csv_of
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.journal import JobState
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names are text there")
GBK = "春茶.png".encode("gbk")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sent_files.write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + GBK)), sent_files.png())


@pytest.mark.parametrize("target", [Target.IMAGE, Target.TEMPORARY_IMAGE, Target.BODY_PICTURE])
def test_it_goes_up_once(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, file: Path, target: Target
) -> None:
    queue.start([Upload(file, target, file.name)])
    finish(queue)
    assert written(opened) == [JobState.DONE]
    calls = sandbox.state()["calls"]
    assert sum(calls.get(api, 0) for api in ("material/add_material", "media/upload", "media/uploadimg")) == 1
    kept = [*(one.name for one in opened.temporary.all()), *(one.name for one in opened.body_pictures.all())]
    assert len([*kept, *opened.index.ids(Kind.IMAGE, "newest")]) == 1  # type: ignore[arg-type]
    csv_of(opened.journal.batch(1), lambda _context, text, _values: text).decode()


def test_it_is_renewed_and_made_permanent(
    queue: UploadQueue, opened: OpenAccount, sandbox: SandboxProcess, file: Path
) -> None:
    told = lambda _done, _all: None, threading.Event()
    opened.upload(Upload(file, Target.TEMPORARY_IMAGE, file.name), *told)
    (entry,) = opened.temporary.all()
    opened.sending_temporary.renew(entry.id, *told)
    (entry,) = opened.temporary.all()
    queue.start([opened.sending_temporary.to_promote(entry.id, "", "", *told)])
    finish(queue)
    assert written(opened) == [JobState.DONE]
    assert len(names(sandbox)) == 1


def test_a_folder_of_such_a_name(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + GBK))
    folder.mkdir()
    may_fetch("A" * 64, folder)


def test_a_body_picture_of_such_a_name_and_many_to_forget(opened: OpenAccount, file: Path) -> None:
    sent = opened.upload(Upload(file, Target.BODY_PICTURE, file.name), lambda _done, _all: None, threading.Event())
    (entry,) = opened.body_pictures.all()
    assert entry.url == sent.url
    opened.body_pictures.forget(range(entry.id, entry.id + 40_000))  # more than a statement may have marks
    assert opened.body_pictures.all() == []
