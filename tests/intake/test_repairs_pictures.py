"""Repairs of pictures: what comes out is taken, looks the same, and the original is as it was."""

import io
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from struct import pack
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageOps, ImageSequence

from intake import made_files as made
from wego_desktop import limits
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, offer, repair
from wego_desktop.limits import PROFILES, Limits, Target
from wego_desktop.wechat.errors import Cancelled

WEGO = limits.load("wego")
ORIENTATION = 0x0112
RED, GREEN, BLUE = (230, 20, 20), (20, 200, 40), (20, 30, 220)
PICTURE_TARGETS = (
    Target.IMAGE, Target.THUMB, Target.TEMPORARY_IMAGE, Target.TEMPORARY_THUMB, Target.BODY_PICTURE,
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "made").mkdir()
    return tmp_path / "made"


def quarters(size: tuple[int, int] = (80, 60)) -> Image.Image:
    """Red, green, blue and white, from the upper left on: shows every turn."""
    image = Image.new("RGB", size, "white")
    draw, (x, y) = ImageDraw.Draw(image), (size[0] // 2, size[1] // 2)
    draw.rectangle((0, 0, x - 1, y - 1), RED)
    draw.rectangle((x, 0, size[0], y - 1), GREEN)
    draw.rectangle((0, y, x - 1, size[1]), BLUE)
    return image


def saved(image: Image.Image, path: Path, **options: Any) -> Probe:
    image.save(path, **options)
    return probe(path)


def noisy(path: Path, size: tuple[int, int], **options: object) -> Probe:
    form = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".gif": "GIF"}[path.suffix]
    path.write_bytes(made.noise(form, size, **options))
    return probe(path)


def offered(seen: Probe, target: Target, profile: str = "wego") -> Offer | None:
    table = limits.load(profile)
    return offer(seen, target, table, check(seen, target, table))


def tight(most: int) -> Limits:
    """The limits with so many bytes for an image."""
    row = replace(WEGO.files[Target.IMAGE], max_bytes=most)
    return replace(WEGO, files={**WEGO.files, Target.IMAGE: row})


def mend(seen: Probe, target: Target, folder: Path, way: str = "", table: Limits = WEGO, **recipe: object) -> Repaired:
    before = sha256(seen.path.read_bytes()).digest()
    done = repair(seen, seen.path.name, Recipe(target, way, **recipe), table, folder)  # type: ignore[arg-type]
    assert sha256(seen.path.read_bytes()).digest() == before, "the original was touched"
    assert can_go(check(done.probe, target, table))
    assert done.path.parent == folder
    assert done.probe.sha256 == sha256(done.path.read_bytes()).hexdigest()
    assert "{" not in done.what.format_map(done.values)
    return done


def near(pixel: object, colour: tuple[int, ...], by: int = 24) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= by for a, b in zip(pixel, colour, strict=False))


# Formats


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Probe]:
    """The same picture in each format, made once."""
    kept = tmp_path_factory.mktemp("drawn")
    return cache(lambda suffix: saved(quarters(), kept / f"图.{suffix}"))


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("target", PICTURE_TARGETS)
@pytest.mark.parametrize("suffix", ["webp", "avif", "tiff", "bmp", "png", "gif", "jpg"])
def test_what_is_refused_for_its_format_becomes_what_is_taken(
    drawn: Callable[[str], Probe], folder: Path, suffix: str, target: Target, profile: str
) -> None:
    seen, table = drawn(suffix), limits.load(profile)
    found = check(seen, target, table)
    offers = offer(seen, target, table, found)
    if offers is None:
        assert can_go(found)
        return
    for way in offers.ways:
        done = repair(seen, seen.name, Recipe(target, way.id), table, folder)
        assert can_go(check(done.probe, target, table))
        assert done.name.startswith("图.")
        with Image.open(done.path) as image:
            assert near(image.convert("RGB").getpixel((5, 5)), RED)


def test_a_drawing_becomes_png_and_a_photo_jpeg(tmp_path: Path, folder: Path) -> None:
    assert mend(saved(quarters(), tmp_path / "a.webp", lossless=True), Target.IMAGE, folder).probe.format == "png"
    photo = saved(Image.effect_mandelbrot((90, 60), (-2, -1, 1, 1), 90).convert("RGB"), tmp_path / "b.png")
    assert mend(photo, Target.IMAGE, folder, "best").probe.format in ("png", "jpeg")
    assert mend(noisy(tmp_path / "c.webp", (90, 60), quality=60), Target.IMAGE, folder).probe.format == "jpeg"


def test_an_svg_is_drawn_by_who_can(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "a.svg").write_bytes(made.SVG)
    seen, asked = probe(tmp_path / "a.svg"), []

    def draw(path: Path, edge: int) -> bytes:
        asked.append((path, edge))
        out = io.BytesIO()
        quarters().save(out, "PNG")
        return out.getvalue()

    assert offered(seen, Target.IMAGE)
    done = repair(seen, "标志.svg", Recipe(Target.IMAGE), WEGO, folder, render_svg=draw)
    assert (done.name, done.probe.format, asked) == ("标志.png", "png", [(seen.path, 2048)])
    with pytest.raises(CannotRepair):
        repair(seen, "标志.svg", Recipe(Target.IMAGE), WEGO, folder)


def test_heic_is_read_where_the_extra_is(tmp_path: Path, folder: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.from_pillow(quarters()).save(tmp_path / "a.heic")
    done = mend(probe(tmp_path / "a.heic"), Target.IMAGE, folder, "quality")
    with Image.open(done.path) as image:
        assert near(image.getpixel((5, 5)), RED)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_mode_comes_out(tmp_path: Path, folder: Path, mode: str) -> None:
    grey = quarters().convert("L")
    image = grey.convert("I").point(lambda value: value * 256).convert(mode) if mode == "I;16" else quarters()
    image = image if mode == "I;16" else grey.convert(mode) if mode in ("I", "F") else image.convert(mode)
    seen = saved(image, tmp_path / "a.tiff")
    for target in PICTURE_TARGETS:
        mend(seen, target, folder)


# What must not be lost


def swapped(image: Image.Image) -> Image.Image:
    red, green, blue = image.split()
    return Image.merge("RGB", (blue, green, red))


def swapped_profile() -> bytes:
    """sRGB whose tags for red and blue name each other's colours."""
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return icc.replace(b"rXYZ", b"tmp!").replace(b"bXYZ", b"rXYZ").replace(b"tmp!", b"bXYZ")


@pytest.mark.parametrize("turn", range(1, 9))
def test_the_turn_of_a_camera_is_kept(tmp_path: Path, folder: Path, turn: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    saved(quarters((400, 300)), tmp_path / "a.jpg", exif=exif, quality=100)
    done = mend(probe(tmp_path / "a.jpg"), Target.THUMB, folder)
    with Image.open(tmp_path / "a.jpg") as original, Image.open(done.path) as image:
        assert ORIENTATION not in image.getexif()
        seen = ImageOps.exif_transpose(original).resize(image.size)
        for at in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
            spot = (int(at[0] * image.width), int(at[1] * image.height))
            assert near(image.getpixel(spot), seen.getpixel(spot))  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", ["webp", "avif", "tif", "png"])
@pytest.mark.parametrize("turn", [2, 6, 8])
def test_the_turn_is_kept_of_every_format_that_tells_it(tmp_path: Path, folder: Path, suffix: str, turn: int) -> None:
    """Some say it in their EXIF, some in boxes of their own; it must be done once and not twice."""
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    seen = saved(quarters((80, 60)), tmp_path / f"a.{suffix}", exif=exif)
    with Image.open(seen.path) as original, Image.open(mend(seen, Target.IMAGE, folder).path) as image:
        wanted, got = ImageOps.exif_transpose(original).convert("RGB"), image.convert("RGB")
    assert wanted.size == got.size
    for at in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        spot = (int(at[0] * got.width), int(at[1] * got.height))
        assert near(got.getpixel(spot), wanted.getpixel(spot))  # type: ignore[arg-type]


def test_colours_of_another_profile_become_srgb(tmp_path: Path, folder: Path) -> None:
    """Red and blue change places in this profile, so that the picture is right only when it is applied."""
    icc = swapped_profile()
    seen = saved(swapped(quarters()), tmp_path / "a.webp", icc_profile=icc, lossless=True)
    with Image.open(mend(seen, Target.IMAGE, folder).path) as image:
        assert "icc_profile" not in image.info
        assert near(image.convert("RGB").getpixel((5, 5)), RED)
        assert near(image.convert("RGB").getpixel((5, 55)), BLUE)


def test_a_profile_that_is_none_is_left_aside(tmp_path: Path, folder: Path) -> None:
    done = mend(saved(quarters(), tmp_path / "a.webp", icc_profile=b"no profile", lossless=True), Target.IMAGE, folder)
    with Image.open(done.path) as image:
        assert near(image.convert("RGB").getpixel((5, 5)), RED, 3)


def test_transparency_stays_unless_a_jpeg_is_asked_for(tmp_path: Path, folder: Path) -> None:
    image = quarters().convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    seen = saved(image, tmp_path / "a.webp", lossless=True)
    with Image.open(mend(seen, Target.IMAGE, folder).path) as kept:
        assert kept.convert("RGBA").getpixel((40, 0))[3] < 20  # type: ignore[index]
    with Image.open(mend(seen, Target.IMAGE, folder, "quality").path) as flat:
        assert near(flat.getpixel((40, 0)), (255, 255, 255))


# Sizes


@pytest.mark.parametrize("way", ["quality", "smaller"])
def test_a_photo_over_the_limit_fits_and_is_not_wasted(tmp_path: Path, folder: Path, way: str) -> None:
    seen, most = noisy(tmp_path / "a.jpg", (510, 390), quality=96), 180_000
    assert seen.size > most
    done = mend(seen, Target.IMAGE, folder, way, tight(most))
    assert most * 0.5 < done.probe.size <= most
    if way == "quality":
        assert (done.probe.width, done.probe.height) == (510, 390)


def test_a_body_picture_stays_under_its_megabyte(tmp_path: Path, folder: Path) -> None:
    seen = noisy(tmp_path / "a.png", (640, 580))
    assert seen.size > WEGO.files[Target.BODY_PICTURE].max_bytes
    done = mend(seen, Target.BODY_PICTURE, folder)
    assert done.probe.size <= WEGO.files[Target.BODY_PICTURE].max_bytes
    assert done.probe.format in ("png", "jpeg")


def test_the_same_recipe_gives_the_same_bytes(tmp_path: Path, folder: Path) -> None:
    seen = noisy(tmp_path / "a.webp", (90, 60))
    for target in PICTURE_TARGETS:
        assert mend(seen, target, folder).probe.sha256 == mend(seen, target, folder).probe.sha256


def test_a_thumb_holds_what_the_crop_says(tmp_path: Path, folder: Path) -> None:
    done = mend(saved(quarters((800, 600)), tmp_path / "a.png"), Target.THUMB, folder, crop=(0.5, 0.0, 1.0, 0.5))
    with Image.open(done.path) as image:
        assert image.format == "JPEG"
        assert all(near(image.getpixel(at), GREEN) for at in ((3, 3), (image.width - 4, image.height - 4)))
    with pytest.raises(CannotRepair):
        mend(probe(tmp_path / "a.png"), Target.THUMB, folder, crop=(0.5, 0.5, 0.5, 0.5))


def test_a_film_gives_one_of_its_pictures(tmp_path: Path, folder: Path) -> None:
    pytest.importorskip("av")
    from intake.made_media import film

    seen = probe(film(tmp_path / "a.mp4", 2.0, size=(320, 240)))
    found = offered(seen, Target.THUMB)
    assert found is not None
    assert (sorted(found.asks), found.lacks) == (["crop", "frame"], "")
    done = mend(seen, Target.THUMB, folder, crop=(0.0, 0.0, 0.5, 1.0), at=1.0)
    assert (done.name, done.probe.format, done.probe.width, done.probe.height) == ("a.jpg", "jpeg", 160, 240)
    assert mend(seen, Target.THUMB, folder).probe.width == 320


# Animations


def dancing(path: Path, frames: int = 12, size: tuple[int, int] = (320, 240), **options: Any) -> Probe:
    dice = random.Random(3)
    images = [Image.frombytes("L", size, dice.randbytes(size[0] * size[1])) for _ in range(frames)]
    images[0].save(path, save_all=True, append_images=images[1:], duration=90, **options)
    return probe(path)


def duration(path: Path) -> float:
    with Image.open(path) as image:
        return sum(float(frame.info.get("duration", 0)) for frame in ImageSequence.Iterator(image))


@pytest.mark.parametrize("way", ["", "smaller", "frames"])
def test_an_animation_over_the_limit_stays_one(tmp_path: Path, folder: Path, way: str) -> None:
    seen, most = dancing(tmp_path / "a.gif", size=(128, 96), loop=0), 150_000
    assert seen.size > most
    done = mend(seen, Target.IMAGE, folder, way, tight(most))
    assert done.probe.format == "gif"
    assert done.probe.frames > 1
    assert abs(duration(done.path) - duration(seen.path)) <= duration(seen.path) * 0.1
    with Image.open(done.path) as image:
        assert image.info.get("loop") == 0


@pytest.mark.parametrize("suffix", ["webp", "png"])
def test_other_animations_become_gifs(tmp_path: Path, folder: Path, suffix: str) -> None:
    seen = dancing(tmp_path / f"a.{suffix}", size=(60, 40), frames=5, loop=0)
    if suffix == "png":
        assert offered(seen, Target.IMAGE) is None, "an animated PNG is taken as it is"
        return
    done = mend(seen, Target.IMAGE, folder)
    assert (done.probe.format, done.probe.frames) == ("gif", 5)


def test_an_animation_is_never_made_a_still_for_an_article(tmp_path: Path, folder: Path) -> None:
    """GIFs are not in the list of body pictures, but are reported to pass: that is said, and it goes on moving."""
    seen = dancing(tmp_path / "a.webp", size=(60, 40), frames=4)
    assert offered(seen, Target.BODY_PICTURE)
    done = mend(seen, Target.BODY_PICTURE, folder)
    assert (done.probe.format, done.probe.frames) == ("gif", 4)
    assert [one.rule for one in check(done.probe, Target.BODY_PICTURE, WEGO)] == ["format-unsure"]
    assert offered(done.probe, Target.BODY_PICTURE) is None, "nothing could be done about that"


# What can't be repaired


def test_nothing_is_offered_for_what_is_well(tmp_path: Path) -> None:
    assert offered(saved(quarters(), tmp_path / "a.png"), Target.IMAGE) is None


@pytest.mark.parametrize("target", PICTURE_TARGETS)
def test_damage_is_a_sentence_and_leaves_nothing(tmp_path: Path, folder: Path, target: Target) -> None:
    data = made.noise("PNG", (90, 60))
    (tmp_path / "a.png").write_bytes(data[: len(data) // 2])
    with pytest.raises(CannotRepair) as told:
        mend(probe(tmp_path / "a.png"), target, folder)
    assert str(told.value)
    assert not list(folder.iterdir())


def too_high(width: int, height: int, says: int) -> bytes:
    """A TIFF whose head tells of more rows than there are: that has to do, before anything is decoded."""
    out = io.BytesIO()
    Image.new("1", (width, height)).save(out, "TIFF", compression="group4")
    rows = b"\x01\x01\x03\0\x01\0\0\0"  # ImageLength, one short number
    assert out.getvalue().count(rows + pack("<H", height)) == 1
    return out.getvalue().replace(rows + pack("<H", height), rows + pack("<H", says))


def test_too_many_pixels_are_a_sentence(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "a.tiff").write_bytes(too_high(30_000, 36, says=3_600))
    assert offered(probe(tmp_path / "a.tiff"), Target.IMAGE) is None
    with pytest.raises(CannotRepair, match="108 million pixels"):
        mend(probe(tmp_path / "a.tiff"), Target.IMAGE, folder)
    assert not list(folder.iterdir())


@pytest.mark.parametrize("target", PICTURE_TARGETS)
def test_what_is_stopped_leaves_nothing(tmp_path: Path, folder: Path, target: Target) -> None:
    stop = threading.Event()
    stop.set()
    seen = noisy(tmp_path / "a.webp", (90, 60))
    with pytest.raises(Cancelled):
        repair(seen, seen.name, Recipe(target), WEGO, folder, cancel=stop)
    assert not list(folder.iterdir())


def test_a_recipe_survives_being_written_down() -> None:
    recipe = Recipe(Target.THUMB, "sharp", crop=(0.0, 0.1, 0.5, 1.0), at=3.5)
    assert Recipe.from_json(recipe.to_json()) == recipe
