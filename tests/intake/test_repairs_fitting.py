"""Fitting pictures into bytes and memory: the best that fits, with few encodings, and none too large to refuse."""

import io
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from struct import pack
from zlib import Z_FILTERED, Z_RLE, crc32

import pytest
from PIL import Image, ImageDraw

from wego_desktop import limits
from wego_desktop.intake.checks import check
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, offer, repair
from wego_desktop.intake.repairs.colours import on_white, plain, smoothable
from wego_desktop.intake.repairs.fitting import Bounds, Fitted, best_quality, fewest_lost, within
from wego_desktop.intake.repairs.opening import opened, read
from wego_desktop.intake.repairs.palettes import is_drawing, looks_alike, quantised
from wego_desktop.intake.repairs.picture_sizes import Sizes, mosaic
from wego_desktop.intake.repairs.pictures import as_jpeg
from wego_desktop.intake.repairs.png_writing import as_png
from wego_desktop.limits import Limits, Target
from wego_desktop.wechat.errors import Cancelled

WEGO = limits.load("wego")


LARGE = (2200, 1400)  # more than a mosaic holds


@cache
def photo(size: tuple[int, int]) -> Image.Image:
    """As much detail at each size as a photo has; to be copied before it is changed."""
    dice, found = random.Random(1), Image.new("RGB", size, (110, 120, 130))
    for cells in (4, 8, 16, 32, 64, 128, 256, 512):
        grid = (cells, max(1, cells * size[1] // size[0]))
        grains = Image.frombytes("RGB", grid, dice.randbytes(grid[0] * grid[1] * 3))
        found = Image.blend(found, grains.resize(size, Image.Resampling.BICUBIC), min(0.5, 1.3 / cells**0.6))
    return found


@cache
def screenshot(size: tuple[int, int] = (1200, 900)) -> Image.Image:
    """Letters on white; to be copied before it is changed."""
    found = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(found)
    for row in range(size[1] // 20):
        draw.text((10, row * 20), f"{row}: what stands in a window, in letters " * 4, fill=(30, 30, 40))
    draw.rectangle((0, 0, size[0], 40), fill=(7, 193, 96))
    return found


def tight(most: int, target: Target = Target.IMAGE) -> Limits:
    row = replace(WEGO.files[target], max_bytes=most)
    return replace(WEGO, files={**WEGO.files, target: row})


class Counted:
    """An encoder that counts how many large pictures it was given."""

    def __init__(self, encode: Callable[[Image.Image, int], bytes] = as_jpeg, large: int = 3_000_000) -> None:
        self._encode, self._large, self.count = encode, large, 0

    def __call__(self, image: Image.Image, quality: int) -> bytes:
        self.count += image.width * image.height >= self._large
        return self._encode(image, quality)


# The best quality


@pytest.mark.parametrize("share", [0.25, 0.5, 0.8])
def test_the_quality_is_the_best_that_fits(share: float) -> None:
    image = photo((600, 400))
    most = int(len(as_jpeg(image, 95)) * share)
    found = best_quality(Sizes(image, as_jpeg), most, least=5)
    assert found is not None
    assert len(found.data) <= most < len(as_jpeg(image, found.quality + 1))
    assert found.data == as_jpeg(image, found.quality)


def test_a_large_picture_is_encoded_once_or_twice() -> None:
    image, counted = photo(LARGE), Counted()
    most = int(len(as_jpeg(image, 84)) * 1.002)
    found = best_quality(Sizes(image, counted), most)
    assert found is not None
    assert found.quality == 84
    assert counted.count <= 2


def test_what_is_sure_not_to_fit_is_not_tried() -> None:
    counted = Counted()
    assert best_quality(Sizes(photo(LARGE), counted), 20_000) is None
    assert counted.count == 0


def test_all_at_the_best_when_it_fits() -> None:
    found = best_quality(Sizes(photo((300, 200)), as_jpeg), 10_000_000)
    assert found is not None
    assert found.quality == 95


@pytest.mark.parametrize("most", [6_000, 20_000, 36_000])
def test_as_few_pixels_are_lost_as_have_to_be(most: int) -> None:
    image = photo((900, 600))
    found = fewest_lost(Sizes(image, as_jpeg), most)
    assert isinstance(found, Fitted)
    assert most * 0.85 <= len(found.data) <= most
    assert found.size[0] / found.size[1] == pytest.approx(1.5, rel=0.03)


@pytest.mark.parametrize("share", [0.9, 0.4, 0.1])
def test_nothing_is_encoded_twice_and_little_in_all(share: float) -> None:
    tried: list[tuple[tuple[int, int], int]] = []

    def encode(image: Image.Image, quality: int) -> bytes:
        tried.append((image.size, quality))
        return as_jpeg(image, quality)

    sizes, most = Sizes(photo((600, 400)), encode), int(len(as_jpeg(photo((600, 400)), 95)) * share)
    found = best_quality(sizes, most) or fewest_lost(sizes, most)
    assert found is not None
    assert most * 0.9 < len(found.data) <= most
    assert len(tried) == len(set(tried)) <= 6


def test_what_takes_more_than_its_mosaic_told_loses_pixels_all_the_same() -> None:
    image = Image.new("RGB", LARGE, "grey")
    image.paste(photo((150, 1400)), (LARGE[0] - 150, 0))  # where no tile is
    most = len(as_jpeg(image, 85)) // 2
    sizes = Sizes(image, as_jpeg)
    assert sizes.of_whole(85) < most
    found = fewest_lost(sizes, most)
    assert found is not None
    assert most * 0.85 <= len(found.data) <= most


def test_nothing_fits_in_nothing() -> None:
    assert fewest_lost(Sizes(photo((300, 200)), as_jpeg), 100) is None


def test_a_mosaic_costs_what_the_whole_costs() -> None:
    image = photo(LARGE)
    part = mosaic(image)
    assert part.width * part.height < 1_500_000
    whole = len(as_jpeg(image, 80)) / (image.width * image.height)
    assert len(as_jpeg(part, 80)) / (part.width * part.height) == pytest.approx(whole, rel=0.2)
    long = Image.new("RGB", (30_000, 100))
    assert mosaic(long) is long


# Drawings and photos


def test_a_png_is_packed_by_what_makes_it_smaller() -> None:
    for image, best in ((photo((300, 240)), Z_RLE), (screenshot((300, 240)), Z_FILTERED)):
        sizes = {}
        for strategy in (Z_RLE, Z_FILTERED):
            image.save(out := io.BytesIO(), "PNG", compress_level=6, compress_type=strategy)
            sizes[len(out.getvalue())] = strategy
        assert sizes[min(sizes)] == best
        assert len(as_png(image)) == min(sizes)
        assert Image.open(io.BytesIO(as_png(image))).tobytes() == image.tobytes()


def test_drawings_are_told_from_photos() -> None:
    assert is_drawing(screenshot())
    assert not looks_alike(photo((600, 400)))
    assert is_drawing(Image.new("L", (50, 50), 7))


def test_a_white_ground_stays_white() -> None:
    image = screenshot().copy()
    image.paste(photo((300, 200)), (600, 400))
    assert quantised(image).convert("RGB").getpixel((1190, 890)) == (255, 255, 255)


def test_a_screenshot_stays_sharp_and_whole(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    screenshot().save(tmp_path / "a.bmp")
    seen = probe(tmp_path / "a.bmp")
    done = repair(seen, "a.bmp", Recipe(Target.IMAGE), tight(300_000), tmp_path / "out")
    assert (done.probe.format, done.probe.width) == ("png", 1200)


@pytest.mark.parametrize("drawn", [True, False])
def test_transparency_is_kept_whatever_it_takes(tmp_path: Path, drawn: bool) -> None:
    (tmp_path / "out").mkdir()
    image = (screenshot if drawn else photo)((600, 400)).copy()
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    image.save(tmp_path / "a.png", compress_level=1)
    seen, table = probe(tmp_path / "a.png"), tight(len(as_png(image)) // 4)
    offered = offer(seen, Target.IMAGE, table, check(seen, Target.IMAGE, table))
    assert offered is not None
    assert "transparency" in offered.asks
    assert {"best", "flatten-white"} <= {way.id for way in offered.ways}
    with Image.open(repair(seen, "a.png", Recipe(Target.IMAGE, "best"), table, tmp_path / "out").path) as kept:
        alpha = kept.convert("RGBA").getchannel("A").resize((8, 8), Image.Resampling.BOX)
        assert [alpha.getpixel((4, row)) for row in (0, 4, 7)] == pytest.approx([16, 143, 239], abs=14)
    done = repair(seen, "a.png", Recipe(Target.IMAGE, "flatten-white"), table, tmp_path / "out")
    assert (done.probe.format, "on white" in done.what) == ("jpeg", True)


# Colours


@pytest.mark.parametrize(
    ("mode", "value", "grey"),
    [
        ("I;16", 128 * 257, 128),
        ("I", 128 * 257, 128),
        ("I", 128, 128),
        ("F", 0.5, 128),
        ("F", 128.0, 128),
        ("1", 1, 255),
    ],
)
def test_deep_and_flat_greys(mode: str, value: float, grey: int) -> None:
    image = Image.new(mode, (4, 4), value)
    white: float = {"I;16": 65535, "1": 1}.get(mode, 1.0 if value < 1 else 65535 if value > 255 else 255)
    image.putpixel((0, 0), white)
    found = plain(smoothable(image), image)
    assert found.mode == "L"
    assert found.getpixel((3, 3)) == pytest.approx(grey, abs=1)
    assert found.getpixel((0, 0)) == 255


@pytest.mark.parametrize("mode", ["L", "RGB", "P"])
def test_one_colour_that_is_clear(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGB", (20, 20), "white").convert(mode)
    image.paste(0, (0, 0, 10, 20))
    clear: object = (0, 0, 0) if mode == "RGB" else 0
    if mode == "P":
        image = image.quantize(2)
        clear = image.getpixel((0, 0))
    image.save(tmp_path / "a.png", transparency=clear)
    found = read(probe(tmp_path / "a.png"), Bounds(100, 10_000), None)
    assert found.mode == "RGBA"
    assert (found.getpixel((2, 2))[3], found.getpixel((15, 2))[3]) == (0, 255)  # type: ignore[index]
    assert on_white(found).getpixel((2, 2)) == (255, 255, 255)


def test_solid_transparency_is_none(tmp_path: Path) -> None:
    photo((30, 20)).convert("RGBA").save(tmp_path / "a.png")
    assert read(probe(tmp_path / "a.png"), Bounds(100, 10_000), None).mode == "RGB"


# Bounds


def test_within_never_enlarges_and_keeps_the_shape() -> None:
    image = Image.new("L", (400, 100))
    assert within(image, Bounds(500, 10**6)) is image
    assert within(image, Bounds(200, 10**6)).size == (200, 50)
    assert within(image, Bounds(500, 10_000)).size == (200, 50)
    assert within(Image.new("L", (4000, 1)), Bounds(100, 10**6)).size == (100, 1)


def test_too_many_pixels_become_as_many_as_pass(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    Image.new("L", (17_000, 300), 200).save(tmp_path / "a.jpg")
    seen = probe(tmp_path / "a.jpg")
    found = check(seen, Target.IMAGE, WEGO)
    assert [one.rule for one in found] == ["too-many-pixels"]
    assert offer(seen, Target.IMAGE, WEGO, found) is not None
    done = repair(seen, "a.jpg", Recipe(Target.IMAGE), WEGO, tmp_path / "out")
    assert check(done.probe, Target.IMAGE, WEGO) == ()
    assert (done.probe.width or 0) > 16_000


def grey(side: int) -> bytes:
    """A JPEG of one grey, without holding its pixels: any four blocks are the same 24 bits. side: a multiple of 16."""
    out = io.BytesIO()
    Image.new("L", (16, 16), 128).save(out, "JPEG", quality=20)
    head, _, tail = out.getvalue().partition(_FOUR_BLOCKS)
    at = head.index(b"\xff\xc0") + 5
    return head[:at] + pack(">HH", side, side) + head[at + 4 :] + _FOUR_BLOCKS * (side // 16) ** 2 + tail


_FOUR_BLOCKS = b"\x28\xa2\x8a"  # of each: no other grey than before, and nothing in it
_HUGE = """
import resource, sys
from pathlib import Path
from wego_desktop import limits
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, repair
seen = probe(Path(sys.argv[1]))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    done = repair(seen, "a.jpg", Recipe(limits.Target(sys.argv[2])), limits.load("wego"), Path(sys.argv[3]))
    print(done.probe.width, done.probe.height, end=" ")
except CannotRepair as error:
    print(error, end=" ")
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux does")
def test_a_huge_jpeg_becomes_a_thumb_in_little_memory_and_in_silence(tmp_path: Path) -> None:
    """207 million pixels would be 830 MB; above 179 million Pillow refuses, above 89 million it warns."""
    (tmp_path / "out").mkdir()
    (tmp_path / "a.jpg").write_bytes(grey(14_400))
    command = [sys.executable, "-c", _HUGE, str(tmp_path / "a.jpg"), "thumb", str(tmp_path / "out")]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
    assert told.stderr == ""
    width, height, megabytes = map(int, told.stdout.split())
    assert (width, height) == (1080, 1080)
    assert megabytes < 100


def test_a_bomb_is_a_sentence(tmp_path: Path) -> None:
    """A PNG of 60,000 × 60,000 pixels, of which only the head is there."""
    data = bytearray(as_png(Image.new("L", (8, 8))))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = crc32(data[12:29]).to_bytes(4, "big")
    (tmp_path / "a.png").write_bytes(data)
    seen = probe(tmp_path / "a.png")
    assert offer(seen, Target.THUMB, WEGO, check(seen, Target.THUMB, WEGO)) is None
    with pytest.raises(CannotRepair, match="3600 million pixels"):
        repair(seen, "a.png", Recipe(Target.THUMB), WEGO, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_jpeg_is_decoded_as_small_as_it_is_needed(tmp_path: Path) -> None:
    photo((600, 400)).save(tmp_path / "a.jpg")
    with opened(tmp_path / "a.jpg", "jpeg") as image:
        image.draft(image.mode, (150, 100))
        assert image.size == (150, 100)
    assert read(probe(tmp_path / "a.jpg"), Bounds(120, 10**6), None).size == (120, 80)


def test_what_is_stopped_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    photo((600, 400)).save(tmp_path / "a.jpg", quality=95)
    stop, told = threading.Event(), []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        stop.set()

    with pytest.raises(Cancelled):
        repair(
            probe(tmp_path / "a.jpg"), "a.jpg", Recipe(Target.IMAGE), tight(20_000), tmp_path / "out",
            progress=tell, cancel=stop,
        )  # fmt: skip
    assert told == [(0, 3)]
    assert not list((tmp_path / "out").iterdir())


def test_progress_ends_at_its_end(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    photo((90, 70)).save(tmp_path / "a.webp")
    told: list[tuple[int, int]] = []
    seen = probe(tmp_path / "a.webp")
    repair(seen, "a", Recipe(Target.IMAGE), WEGO, tmp_path / "out", progress=lambda *told_: told.append(told_))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_heic_without_its_extra_is_offered_with_what_it_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.from_pillow(photo((64, 48))).save(tmp_path / "a.heic")
    seen = probe(tmp_path / "a.heic")
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    for target in (Target.IMAGE, Target.THUMB):
        offered = offer(seen, target, WEGO, check(seen, target, WEGO))
        assert offered is not None
        assert offered.lacks == "heic"
        with pytest.raises(CannotRepair, match=r"wego-desktop\[heic\]"):
            repair(seen, "a.heic", Recipe(target), WEGO, tmp_path)


def test_a_drawing_that_is_no_png_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    seen = probe(tmp_path / "a.svg")

    def nothing(path: Path, edge: int) -> bytes:
        raise ValueError(path, edge)

    draws: tuple[Callable[[Path, int], bytes], ...] = (lambda *_: b"", lambda *_: b"GIF89a", nothing)
    for draw in draws:
        with pytest.raises(CannotRepair):
            repair(seen, "a.svg", Recipe(Target.IMAGE), WEGO, tmp_path, render_svg=draw)
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]


def test_metadata_stays_behind(tmp_path: Path) -> None:
    """Where a photo was taken is nobody's business."""
    (tmp_path / "out").mkdir()
    exif = Image.Exif()
    exif[0x010F] = "Maker of cameras"
    photo((90, 70)).save(tmp_path / "a.webp", exif=exif)
    done = repair(probe(tmp_path / "a.webp"), "a", Recipe(Target.IMAGE), WEGO, tmp_path / "out")
    data = done.path.read_bytes()
    assert b"Maker" not in data
    with Image.open(io.BytesIO(data)) as image:
        assert not image.getexif()
