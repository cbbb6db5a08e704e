"""What a repair made is looked at again: nothing leaves it that the checks would find fault with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intake import made_files as made
from wego_desktop import limits
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, Repaired, repair
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


def sources(folder: Path) -> list[tuple[Path, Target]]:
    """One of each family that needs a repair, or can have one."""
    pytest.importorskip("av")
    from intake import made_media as media

    (folder / "a.webp").write_bytes(made.noise("WEBP", (64, 48)))
    (folder / "b.gif").write_bytes(made.animation())
    media.sound(folder / "c.wav", 2, "pcm_s16le")
    media.film(folder / "d.mkv", 1)
    places = (Target.BODY_PICTURE, Target.IMAGE, Target.VOICE, Target.VIDEO)
    return list(zip(sorted(folder.iterdir()), places, strict=True))


def test_the_original_stays_as_it_is(tmp_path: Path) -> None:
    originals, repairs = tmp_path / "originals", tmp_path / "repairs"
    originals.mkdir()
    repairs.mkdir()
    for path, target in sources(originals):
        before, written_at = path.read_bytes(), path.stat().st_mtime_ns
        path.chmod(0o444)
        done = repair(probe(path), path.name, Recipe(target), WEGO, repairs)
        assert done.path.parent == repairs
        assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, written_at)
        assert done.probe == probe(done.path, hashed=True), "what is told is what lies there"
    assert len(list(originals.iterdir())) == 4


def test_an_animation_may_be_sent_where_that_is_not_sure(tmp_path: Path) -> None:
    assert finished(tmp_path, made.animation(), "gif", Target.BODY_PICTURE).probe.frames == 3
