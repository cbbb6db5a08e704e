"""Repairs of animations: they go on moving, as fast as before, and look the same."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from wego_desktop import limits
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, Repaired, repair
from wego_desktop.intake.repairs.gif_writing import Shape, write
from wego_desktop.intake.repairs.playing import look_at
from wego_desktop.limits import Limits, Target
from wego_desktop.wechat.errors import Cancelled

WEGO = limits.load("wego")
SIZE = (160, 120)


def tight(most: int) -> Limits:
    """The limits with so many bytes for an image."""
    row = replace(WEGO.files[Target.IMAGE], max_bytes=most)
    return replace(WEGO, files={**WEGO.files, Target.IMAGE: row})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "made").mkdir()
    return tmp_path / "made"


def rolling(count: int = 12, mode: str = "RGB") -> list[Image.Image]:
    """A ball before a ground of many colours, or before nothing."""
    ground = Image.merge("RGB", [Image.radial_gradient("L").rotate(turn).resize(SIZE) for turn in (0, 90, 200)])
    frames = []
    for number in range(count):
        frame = ground.copy() if mode == "RGB" else Image.new("RGBA", SIZE)
        x = number * (SIZE[0] - 40) // count
        ImageDraw.Draw(frame).ellipse((x, 30, x + 40, 70), fill=(230, 30, 20))
        frames.append(frame)
    return frames


def saved(path: Path, frames: Iterable[Image.Image], **options: Any) -> Probe:
    first, *rest = frames
    first.save(path, save_all=True, append_images=rest, **options)
    return probe(path)


def mend(seen: Probe, folder: Path, most: int, way: str = "") -> Repaired:
    before = seen.path.read_bytes()
    done = repair(seen, seen.path.name, Recipe(Target.IMAGE, way), tight(most), folder)
    assert seen.path.read_bytes() == before
    assert can_go(check(done.probe, Target.IMAGE, tight(most)))
    assert done.probe.size <= most
    return done


def played(path: Path) -> list[tuple[Image.Image, float]]:
    with Image.open(path) as image:
        found = []
        for number in range(int(getattr(image, "n_frames", 1))):
            image.seek(number)
            image.load()
            found.append((image.convert("RGBA"), float(image.info.get("duration", 0))))
    return found


def shown_at(pictures: Iterable[tuple[Image.Image, float]], moment: float) -> Image.Image:
    for image, length in pictures:
        moment -= length
        if moment < 0:
            return image
    return image


def apart(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of a pixel, of 255, on grey."""
    grounds = [Image.alpha_composite(Image.new("RGBA", SIZE, "grey"), image.resize(SIZE)) for image in (one, other)]
    return sum(ImageStat.Stat(ImageChops.difference(*grounds)).mean) / 4


WAYS = ("best", "smaller", "frames")
SUFFIXES = ("gif", "webp", "png", "avif")
OPTIONS: dict[str, dict[str, Any]] = {
    "webp": {"lossless": True},
    "avif": {"quality": 95, "speed": 10},
    "gif": {"disposal": 2},
}


@pytest.fixture(scope="module")
def moving(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], tuple[Probe, int]]:
    """An animation of a format and mode, made once, and what it takes as a GIF that gives up nothing."""

    @cache
    def made(suffix: str, mode: str) -> tuple[Probe, int]:
        path = tmp_path_factory.mktemp("moving") / f"a.{suffix}"
        seen = saved(path, rolling(mode=mode), duration=50, loop=0, **OPTIONS.get(suffix, {}))
        return seen, len(write(seen, look_at(seen), Shape(), lambda _: None).data)

    return made


@pytest.mark.parametrize(
    ("suffix", "way", "mode"),
    [  # every two of them meet
        (suffix, way, ("RGB", "RGBA")[(one + two) % 2])
        for one, suffix in enumerate(SUFFIXES)
        for two, way in enumerate(WAYS)
    ],
)
def test_it_moves_as_before(
    folder: Path, moving: Callable[[str, str], tuple[Probe, int]], suffix: str, mode: str, way: str
) -> None:
    seen, whole = moving(suffix, mode)
    done = mend(seen, folder, whole // 3, way)
    assert (done.probe.format, done.probe.frames > 1) == ("gif", True)
    before, after = played(seen.path), played(done.path)
    assert sum(length for _, length in after) == pytest.approx(600, rel=0.1)
    for moment in (25, 225, 425):  # when a picture begins, even of every fourth
        assert apart(shown_at(before, moment), shown_at(after, moment)) < 4.5
    with Image.open(done.path) as image:
        assert image.info["loop"] == 0


def test_what_fits_in_one_palette_loses_nothing(tmp_path: Path) -> None:
    flat = [Image.new("RGB", SIZE, (250, 250, 250)) for _ in range(6)]
    for number, frame in enumerate(flat):
        ImageDraw.Draw(frame).rectangle((number * 20, 10, number * 20 + 30, 60), fill=(number * 40, 0, 128))
    seen = saved(tmp_path / "a.webp", flat, duration=70, lossless=True)
    (tmp_path / "b.gif").write_bytes(write(seen, look_at(seen), Shape(), lambda _: None).data)
    for (before, _), (after, length) in zip(played(seen.path), played(tmp_path / "b.gif"), strict=True):
        assert apart(before, after) <= 1.5
        assert length == 70


@pytest.mark.parametrize(("loop", "says"), [(None, None), (0, 0), (3, 3)])
def test_it_plays_as_often(tmp_path: Path, folder: Path, loop: int | None, says: int | None) -> None:
    options = {} if loop is None else {"loop": loop}
    seen = saved(tmp_path / "a.gif", rolling(8, "RGBA"), duration=60, **options)
    with Image.open(mend(seen, folder, 20_000).path) as image:
        assert image.info.get("loop") == says


def test_a_webp_that_plays_once_plays_once(tmp_path: Path, folder: Path) -> None:
    seen = saved(tmp_path / "a.webp", rolling(8), duration=60, loop=1)
    with Image.open(mend(seen, folder, 100_000).path) as image:
        assert "loop" not in image.info


def test_lengths_stay_each_to_its_picture(tmp_path: Path, folder: Path) -> None:
    seen = saved(tmp_path / "a.webp", rolling(5), duration=[40, 500, 33, 33, 800], lossless=True)
    lengths = [length for _, length in played(mend(seen, folder, 200_000).path)]
    assert lengths == pytest.approx([40, 500, 33, 33, 800], abs=10)
    assert sum(lengths) == pytest.approx(1406, abs=10)


def test_faster_than_a_gif_can_be_is_thinned(tmp_path: Path, folder: Path) -> None:
    """Browsers play pictures of less than 20 ms as if they had 100."""
    seen = saved(tmp_path / "a.webp", rolling(20), duration=10, lossless=True)
    lengths = [length for _, length in played(mend(seen, folder, 200_000).path)]
    assert (min(lengths), sum(lengths)) == (20, 200)


def test_pictures_that_are_all_alike_stay_two(tmp_path: Path, folder: Path) -> None:
    frames = [Image.new("RGB", SIZE, (100, 100, 100 + number)) for number in range(3)]
    seen = saved(tmp_path / "a.webp", frames, duration=100, lossless=True)
    done = mend(seen, folder, 100_000)
    assert done.probe.frames == 2
    assert sum(length for _, length in played(done.path)) == pytest.approx(300, rel=0.1)


def test_what_can_not_be_so_small_is_a_sentence(tmp_path: Path, folder: Path) -> None:
    seen = saved(tmp_path / "a.webp", rolling(6), duration=60, lossless=True)
    with pytest.raises(CannotRepair):
        mend(seen, folder, 900)
    assert not list(folder.iterdir())


def test_it_is_stopped_within_a_picture_and_tells_how_far_it_is(tmp_path: Path, folder: Path) -> None:
    seen, stop = saved(tmp_path / "a.webp", rolling(12), duration=60, lossless=True), threading.Event()
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 5:
            stop.set()

    with pytest.raises(Cancelled):
        repair(seen, "a.webp", Recipe(Target.IMAGE), tight(9000), folder, progress=tell, cancel=stop)
    assert told[-1][0] <= 6 < told[-1][1]
    assert not list(folder.iterdir())


def test_the_same_bytes_each_time(tmp_path: Path, folder: Path) -> None:
    seen = saved(tmp_path / "a.webp", rolling(6), duration=60, lossless=True)
    assert mend(seen, folder, 20_000).probe.sha256 == mend(seen, folder, 20_000).probe.sha256


def test_a_cut_off_animation_is_a_sentence(tmp_path: Path, folder: Path) -> None:
    seen = saved(tmp_path / "a.webp", rolling(6), duration=60)
    seen.path.write_bytes(seen.path.read_bytes()[: seen.size // 2])
    with pytest.raises(CannotRepair):
        mend(probe(seen.path), folder, 20_000)
    assert not list(folder.iterdir())
