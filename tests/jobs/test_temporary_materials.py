"""What may go wrong with temporary materials: answers that get lost, bytes that go bad, ids that are none, time."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess
from wechat import sent_files

from jobs.queue_acts import finish
from wego_desktop.intake.probe import digest
from wego_desktop.jobs.fetching import is_media_id
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.temporary import BytesGone
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.temporary import LIFE, Temporary
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.errors import TroubleError, UnknownOutcome

NEVER = threading.Event()
UPLOAD, ADD = "media/upload", "material/add_material"
FOUR = {
    UploadKind.IMAGE: (Target.TEMPORARY_IMAGE, "春茶.png", sent_files.png()),
    UploadKind.VOICE: (Target.TEMPORARY_VOICE, "问候.amr", sent_files.amr()),
    UploadKind.VIDEO: (Target.TEMPORARY_VIDEO, "店庆.mp4", sent_files.mp4()),
    UploadKind.THUMB: (Target.TEMPORARY_THUMB, "封面.jpg", sent_files.jpeg()),
}
Send = Callable[[UploadKind], Temporary]


@pytest.fixture
def send(opened: OpenAccount, tmp_path: Path) -> Send:
    """send(kind) -> one of that kind, sent just now from a file that is gone since."""

    def one(kind: UploadKind) -> Temporary:
        target, name, content = FOUR[kind]
        path = sent_files.write(tmp_path / name, content)
        media_id = opened.upload(Upload(path, target, name), quiet, NEVER).media_id
        path.unlink()
        return known(opened, media_id)

    return one


def quiet(_done: int, _total: int) -> None:
    """Hears nothing."""


def known(opened: OpenAccount, media_id: str) -> Temporary:
    found = opened.temporary.by_media_id(media_id)
    assert found is not None
    return found


def calls(sandbox: SandboxProcess, api: str) -> int:
    return int(sandbox.state()["calls"].get(api, 0))


# Renewing


@pytest.mark.parametrize("kind", FOUR)
def test_each_kind_is_renewed_as_what_it_is(
    opened: OpenAccount, sandbox: SandboxProcess, send: Send, kind: UploadKind
) -> None:
    old = send(kind)
    new = opened.sending_temporary.renew(old.id, quiet, NEVER)
    assert (new.kind, new.former) == (kind, (old.media_id,))
    assert [one["kind"] for one in sandbox.state()["temporary"]] == [kind.value] * 2


def test_what_was_renewed_is_not_sent_once_more(opened: OpenAccount, sandbox: SandboxProcess, send: Send) -> None:
    """A key pressed again before the list was read anew."""
    old = send(UploadKind.IMAGE)
    new = opened.sending_temporary.renew(old.id, quiet, NEVER)
    assert opened.sending_temporary.renew(old.id, quiet, NEVER) == new
    assert calls(sandbox, UPLOAD) == 2
    assert [one.media_id for one in opened.temporary.all()] == [new.media_id]


def test_a_renewal_whose_answer_was_lost_goes_again_and_says_so(
    opened: OpenAccount, sandbox: SandboxProcess, send: Send
) -> None:
    old = send(UploadKind.IMAGE)
    told: list[int] = []
    sandbox.fault(api=UPLOAD, kind="drop-after", times=1)
    new = opened.sending_temporary.renew(old.id, quiet, NEVER, again=lambda: told.append(old.id))
    assert told == [old.id]
    assert new.former == (old.media_id,)
    assert [one.media_id for one in opened.temporary.all()] == [new.media_id]


def test_one_that_is_lost_every_time_stays_as_it_was(opened: OpenAccount, sandbox: SandboxProcess, send: Send) -> None:
    old = send(UploadKind.IMAGE)
    sandbox.fault(api=UPLOAD, kind="drop-after", times=2)
    with pytest.raises(UnknownOutcome):
        opened.sending_temporary.renew(old.id, quiet, NEVER)
    assert opened.temporary.all() == [old]


def test_damaged_bytes_are_never_sent(opened: OpenAccount, sandbox: SandboxProcess, send: Send) -> None:
    old = send(UploadKind.IMAGE)
    assert old.file is not None
    content = old.file.read_bytes()
    old.file.write_bytes(bytes([content[0] ^ 1]) + content[1:])
    new = opened.sending_temporary.renew(old.id, quiet, NEVER)
    assert new.sha256 == old.sha256
    assert new.file is not None
    assert new.file.read_bytes() == content, "WeChat still had them"
    new.file.write_bytes(b"damaged again")
    sandbox.advance(LIFE + 1)
    with pytest.raises(BytesGone):
        opened.sending_temporary.renew(new.id, quiet, NEVER)
    assert calls(sandbox, UPLOAD) == 2


def test_forgetting_takes_what_it_replaced_and_the_bytes(opened: OpenAccount, send: Send) -> None:
    new = opened.sending_temporary.renew(send(UploadKind.IMAGE).id, quiet, NEVER)
    newest = opened.sending_temporary.renew(new.id, quiet, NEVER)
    other = send(UploadKind.THUMB)
    opened.temporary.forget([newest.id])
    assert opened.temporary.all(with_replaced=True) == [other]
    assert newest.file is not None
    assert not newest.file.exists()
    assert other.file is not None
    assert other.file.exists()


def test_forgetting_what_was_replaced_leaves_its_successor(opened: OpenAccount, send: Send) -> None:
    old = send(UploadKind.IMAGE)
    new = opened.sending_temporary.renew(old.id, quiet, NEVER)
    opened.temporary.forget([old.id])
    assert opened.temporary.all(with_replaced=True) == [new]
    assert new.file is not None
    assert new.file.exists()


# The third day


def test_it_ends_here_in_the_second_in_which_it_ends_there(
    opened: OpenAccount, sandbox: SandboxProcess, send: Send, tmp_path: Path
) -> None:
    one = send(UploadKind.IMAGE)
    sandbox.advance(LIFE - 60)
    assert opened.temporary.expired(one.expires - 60) == []
    opened.sending_temporary.fetch(one.media_id, one.kind, tmp_path, quiet, NEVER)
    sandbox.advance(60)
    assert opened.temporary.expired(one.expires) == [one]
    with pytest.raises(TroubleError):
        opened.sending_temporary.fetch(one.media_id, one.kind, tmp_path, quiet, NEVER)


# Making permanent


@pytest.mark.parametrize("kind", FOUR)
def test_each_kind_becomes_permanent_with_its_bytes(
    opened: OpenAccount, queue: UploadQueue, sandbox: SandboxProcess, send: Send, kind: UploadKind
) -> None:
    one = send(kind)
    queue.start([opened.sending_temporary.to_promote(one.id, "店庆十年", "十年的片段", quiet, NEVER)])
    finish(queue)
    (made,) = sandbox.state()["materials"]
    assert made["name"] == ("店庆十年" if kind is UploadKind.VIDEO else one.name)
    assert opened.temporary.all()[0].promoted_as == made["media_id"]
    found = opened.index.find(made["media_id"])
    assert found is not None
    assert (found.sha256, found.thumb) == (one.sha256, kind is UploadKind.THUMB)


def test_a_permanent_one_whose_answer_was_lost_is_found_and_not_doubled(
    opened: OpenAccount, queue: UploadQueue, sandbox: SandboxProcess, send: Send
) -> None:
    one = send(UploadKind.IMAGE)
    sandbox.fault(api=ADD, kind="drop-after", times=1)
    queue.start([opened.sending_temporary.to_promote(one.id, "", "", quiet, NEVER)])
    finish(queue)
    (made,) = sandbox.state()["materials"]
    assert opened.temporary.all()[0].promoted_as == made["media_id"]


def test_it_waits_its_turn_with_bytes_of_its_own(
    opened: OpenAccount, queue: UploadQueue, sandbox: SandboxProcess, send: Send
) -> None:
    one = send(UploadKind.IMAGE)
    what = opened.sending_temporary.to_promote(one.id, "", "", quiet, NEVER)
    opened.temporary.forget([one.id])
    queue.start([what])
    finish(queue)
    assert [made["name"] for made in sandbox.state()["materials"]] == ["春茶.png"]


def test_a_renewed_one_stays_permanent_until_that_is_deleted(opened: OpenAccount, send: Send) -> None:
    one = send(UploadKind.IMAGE)
    made = opened.upload(opened.sending_temporary.to_promote(one.id, "", "", quiet, NEVER), quiet, NEVER)
    assert opened.sending_temporary.renew(one.id, quiet, NEVER).promoted_as == made.media_id
    material = opened.index.find(made.media_id)
    assert material is not None
    with ThreadPoolExecutor(1) as executor:
        opened.materials.remove([material], executor, quiet, NEVER)
    assert [one.promoted_as for one in opened.temporary.all()] == [""]


# Fetching by hand


@pytest.mark.parametrize("kind", FOUR)
@pytest.mark.parametrize("said", [UploadKind.IMAGE, UploadKind.VOICE, UploadKind.VIDEO, UploadKind.THUMB])
def test_any_kind_comes_by_its_id_and_is_what_its_bytes_say(
    opened: OpenAccount, send: Send, tmp_path: Path, kind: UploadKind, said: UploadKind
) -> None:
    one = send(kind)
    opened.temporary.forget([one.id])
    saved = opened.sending_temporary.fetch(one.media_id, said, tmp_path, quiet, NEVER)
    assert digest(saved) == one.sha256
    entered = known(opened, one.media_id)
    jpeg = kind is said is UploadKind.THUMB  # a png can be none, whoever says so
    assert entered.kind is (kind if jpeg or kind is not UploadKind.THUMB else UploadKind.IMAGE)
    assert entered.at_most, "nobody told when it was sent"
    assert not opened.sending_temporary.renew(entered.id, quiet, NEVER).at_most


def test_one_that_is_known_keeps_what_is_known_of_it(opened: OpenAccount, send: Send, tmp_path: Path) -> None:
    one = send(UploadKind.VOICE)
    opened.sending_temporary.fetch(one.media_id, UploadKind.IMAGE, tmp_path, quiet, NEVER)
    assert opened.temporary.all() == [one]


@pytest.mark.parametrize(
    "text", ["https://mp.weixin.qq.com/x?y", "two words", "图片.jpg", "", "x" * 129, "a/b", '{"media_id":"x"}', "a\nb"]
)
def test_text_that_is_no_id_costs_no_call(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, text: str
) -> None:
    assert not is_media_id(text)
    with pytest.raises(TroubleError, match="no media_id"):
        opened.sending_temporary.fetch(text, UploadKind.IMAGE, tmp_path, quiet, NEVER)
    assert calls(sandbox, "media/get") == 0


@pytest.mark.parametrize("text", ["-zu3wS2bJFqRKMonF0CrbEBvnCtKCS7NPyHAvdUIh1rowBDclir9sPP5s1QSBHGT", "_a", "x" * 128])
def test_an_id_may_look_odd(text: str) -> None:
    assert is_media_id(text)


def test_an_unknown_id_is_told_as_one(opened: OpenAccount, tmp_path: Path) -> None:
    with pytest.raises(TroubleError) as told:
        opened.sending_temporary.fetch("nobody_knows_it", UploadKind.IMAGE, tmp_path, quiet, NEVER)
    assert told.value.trouble.code == 40007
    assert "three days" in told.value.trouble.why
    assert "Refresh" not in told.value.trouble.why, "no list shows it"
    assert opened.temporary.all() == []
    assert not list(tmp_path.glob("*nobody*"))


@pytest.mark.parametrize("place", ["gone", "a file", "/proc/self"])
def test_a_folder_that_takes_nothing_is_told_before_a_call(
    opened: OpenAccount, sandbox: SandboxProcess, send: Send, tmp_path: Path, place: str
) -> None:
    if place.startswith("/") and not Path(place).exists():
        pytest.skip("no folder here that refuses even the system's administrator")
    one = send(UploadKind.IMAGE)
    (tmp_path / "a file").write_text("x")
    with pytest.raises(TroubleError, match="Nothing can be saved in") as told:
        opened.sending_temporary.fetch(one.media_id, one.kind, tmp_path / place, quiet, NEVER)
    assert told.value.trouble.values["folder"] == str(tmp_path / place)
    assert calls(sandbox, "media/get") == 0


def test_a_copy_that_can_not_be_kept_takes_nothing_from_what_was_saved(
    opened: OpenAccount, send: Send, tmp_path: Path
) -> None:
    one = send(UploadKind.IMAGE)
    opened.temporary.forget([one.id])
    opened.kept.folder.rmdir()
    opened.kept.folder.write_text("not a folder")
    folder = tmp_path / "out"
    folder.mkdir()
    assert digest(opened.sending_temporary.fetch(one.media_id, one.kind, folder, quiet, NEVER)) == one.sha256


# Covers


def test_a_temporary_id_is_no_cover_and_why(opened: OpenAccount, send: Send) -> None:
    one = send(UploadKind.THUMB)
    new = opened.sending_temporary.renew(one.id, quiet, NEVER)
    for media_id in (one.media_id, new.media_id):
        trouble = opened.why_no_cover(media_id)
        assert trouble is not None
        assert "gone after three days" in trouble.what
    made = opened.upload(opened.sending_temporary.to_promote(new.id, "", "", quiet, NEVER), quiet, NEVER)
    trouble = opened.why_no_cover(new.media_id)
    assert trouble is not None
    assert trouble.values == {"media_id": made.media_id}
    assert opened.why_no_cover(made.media_id) is None
    assert opened.why_no_cover("of-another-program") is None
