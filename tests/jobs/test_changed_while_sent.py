"""A file that becomes another while it is on its way, its length and date unchanged: it is not taken for the one that
was looked at, and half of each goes nowhere."""

import hashlib
import io
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess
from wechat import sent_files

from jobs.queue_acts import finish, image, picture
from wego_desktop.intake.probe import digest
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.index import Order
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.multipart import BLOCK

TARGETS = pytest.mark.parametrize("target", [Target.IMAGE, Target.TEMPORARY_IMAGE, Target.BODY_PICTURE])
NEVER = threading.Event()


def rewritten(file: Path) -> None:
    """As by a program that reserved the room for it before."""
    before = file.stat()
    with file.open("r+b") as stream:
        stream.seek(-8, os.SEEK_END)
        stream.write(b"another ")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def replaced(file: Path) -> None:
    """As by a program that saves beside it and renames."""
    before, other = file.stat(), file.with_suffix(".new")
    other.write_bytes(file.read_bytes()[:-8] + b"another ")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)


def send(opened: OpenAccount, file: Path, target: Target, sha256: str, act: Callable[[Path], None] | None) -> None:
    acts = iter((act,))

    def progress(_done: int, _size: int) -> None:
        if (now := next(acts, None)) is not None:
            now(file)

    opened.upload(Upload(file, target, file.name, sha256=sha256), progress, NEVER)


def nothing_arrived(opened: OpenAccount, sandbox: SandboxProcess) -> bool:
    held = sandbox.state()
    told = opened.index.counts()[Kind.IMAGE], opened.temporary.all(), opened.body_pictures.all()
    return not held["materials"] and not held["temporary"] and told == (0, [], [])


@TARGETS
@pytest.mark.parametrize("size", [100, 4 * BLOCK])
def test_before_it_leaves(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, target: Target, size: int
) -> None:
    """It was looked at when it was planned."""
    file = sent_files.large(tmp_path / "a.png", size, sent_files.png())
    sha256 = digest(file)
    replaced(file)
    with pytest.raises(ArgumentError, match=r"a\.png changed"):
        send(opened, file, target, sha256, None)
    assert nothing_arrived(opened, sandbox)


@TARGETS
def test_on_its_way(opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, target: Target) -> None:
    file = sent_files.large(tmp_path / "a.png", 4 * BLOCK, sent_files.png())
    with pytest.raises(ArgumentError, match=r"a\.png changed"):
        send(opened, file, target, digest(file), rewritten)
    assert nothing_arrived(opened, sandbox)


@TARGETS
def test_one_that_is_replaced_goes_as_it_was(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path, target: Target
) -> None:
    """What was opened is still the file that was looked at."""
    file = sent_files.large(tmp_path / "a.png", 4 * BLOCK, sent_files.png())
    send(opened, file, target, digest(file), replaced)
    assert not nothing_arrived(opened, sandbox)


def test_its_card_shows_what_was_sent(opened: OpenAccount, tmp_path: Path) -> None:
    """And not what lies there since."""
    file = tmp_path / "a.png"
    Image.effect_noise((400, 300), 90).save(file)
    sent, other = file.read_bytes(), tmp_path / "b.png"
    Image.new("L", (20, 10)).save(other)

    def progress(_done: int, _size: int) -> None:
        if other.exists():
            other.replace(file)

    opened.upload(Upload(file, Target.IMAGE, "a.png"), progress, NEVER)
    (material,) = opened.index.rows(opened.index.ids(Kind.IMAGE, Order.NEWEST))
    thumbnail = opened.thumbnails.load(material, 300)
    assert isinstance(thumbnail, bytes)
    assert Image.open(io.BytesIO(thumbnail)).size == (300, 225)
    assert material.sha256 == hashlib.sha256(sent).hexdigest()


def test_what_became_another_before_it_was_promised_is_to_be_added_again(
    queue: UploadQueue, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """Sending it again, as for one that changes on its way, would be refused for ever."""
    file = picture(tmp_path / "a.png", "teal")
    sha256 = digest(file)
    picture(file, "gold", (50, 20))
    queue.start([replace(image(file), sha256=sha256)])
    finish(queue)
    (transfer,) = queue.transfers
    assert transfer.trouble is not None
    assert "changed since it was planned" in transfer.trouble.what
    assert not sandbox.state()["materials"]
