"""What a repair made is looked at again: nothing leaves it that the checks would find fault with."""

from collections.abc import Callable
from pathlib import Path

import made_files as made
import pytest

from wego_desktop import limits
from wego_desktop.intake.repairs import CannotRepair, Repaired
from wego_desktop.intake.repairs.outcome import STILL_WRONG, Made, accepted, written
from wego_desktop.limits import Target

WEGO = limits.load("wego")
MB = 1 << 20


def finished(folder: Path, data: bytes, form: str, target: Target) -> Repaired:
    """As every repair ends."""
    with written(folder) as path:
        path.write_bytes(data)
        return accepted(Made(path, form, "", {}), "茶.webp", target, WEGO)


def test_what_is_well_gets_its_name_and_is_looked_at(tmp_path: Path) -> None:
    repaired = finished(tmp_path, made.picture("JPEG"), "jpeg", Target.IMAGE)
    assert (repaired.name, repaired.path.suffix, list(tmp_path.iterdir())) == ("茶.jpg", ".jpg", [repaired.path])
    assert (repaired.probe.format, repaired.probe.width, len(repaired.probe.sha256)) == ("jpeg", 40, 64)


@pytest.mark.parametrize(
    ("data", "form", "target"),
    [
        (lambda: made.picture("JPEG") + bytes(2 * MB), "jpeg", Target.IMAGE),
        (lambda: made.picture("JPEG") + bytes(MB), "jpeg", Target.BODY_PICTURE),
        (lambda: made.picture("JPEG") + bytes(64 << 10), "jpeg", Target.THUMB),
        (lambda: made.picture("JPEG")[:-20], "jpeg", Target.IMAGE),  # the disk took only a part
        (lambda: made.picture("WEBP"), "jpeg", Target.IMAGE),  # not what it was said to be
        (lambda: b"", "jpeg", Target.IMAGE),
        (lambda: made.mp3(61), "mp3", Target.VOICE),
        (lambda: made.mp3(60.2), "mp3", Target.VOICE),
        (lambda: made.amr(59)[:6], "amr", Target.VOICE),
        (lambda: made.mp4(index=False), "mp4", Target.VIDEO),
        (lambda: made.mp4(codec=b"hvc1"), "mp4", Target.VIDEO),
        (lambda: made.mp4_fragments(3)[:-20], "mp4", Target.VIDEO),
        (lambda: made.mp4(filling=11 * MB), "mp4", Target.TEMPORARY_VIDEO),
    ],
)
def test_what_the_checks_find_fault_with_is_no_repair(
    tmp_path: Path, data: Callable[[], bytes], form: str, target: Target
) -> None:
    with pytest.raises(CannotRepair) as error:
        finished(tmp_path, data(), form, target)
    assert error.value.trouble.what == STILL_WRONG
    assert list(tmp_path.iterdir()) == []


def test_an_animation_may_be_sent_where_that_is_not_sure(tmp_path: Path) -> None:
    assert finished(tmp_path, made.animation(), "gif", Target.BODY_PICTURE).probe.frames == 3
