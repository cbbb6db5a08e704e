import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from wego_desktop.library.scaled import CUT_SHORT, DAMAGED, NO_PICTURE, TOO_LARGE, Unreadable
from wego_desktop.library.scaling import encode, scale


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def gradient(mode: str = "RGB", size: tuple[int, int] = (400, 300)) -> Image.Image:
    return Image.linear_gradient("L").resize(size).convert(mode)


def png_header(width: int, height: int) -> bytes:
    """A PNG that promises this size and holds nothing of it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("mode", "form", "result"),
    [
        ("RGB", "JPEG", "RGB"),
        ("L", "JPEG", "L"),
        ("CMYK", "JPEG", "RGB"),
        ("RGB", "PNG", "RGB"),
        ("1", "PNG", "L"),
        ("L", "PNG", "L"),
        ("LA", "PNG", "RGB"),  # opaque, whatever the mode
        ("RGBA", "PNG", "RGB"),
        ("P", "PNG", "RGB"),
        ("P", "GIF", "L"),  # Pillow sees that the palette is grey
        ("RGB", "BMP", "RGB"),
        ("RGB", "WEBP", "RGB"),
        ("RGBA", "WEBP", "RGB"),
        ("RGB", "AVIF", "RGB"),
        ("RGB", "MPO", "RGB"),
    ],
)
def test_every_mode_of_every_format(mode: str, form: str, result: str) -> None:
    found = scale(saved(gradient(mode), form), 100)
    assert found.image.mode == result
    assert found.image.size == (100, 75)
    assert (found.width, found.height) == (400, 300)
    assert found.format == {"MPO": "jpeg"}.get(form, form.lower())
    column = [found.image.convert("L").getpixel((50, row)) for row in (2, 37, 72)]
    assert column == pytest.approx([8, 127, 247], abs=14)


def test_sixteen_bits_are_not_clipped_to_white() -> None:
    deep = Image.new("I;16", (64, 64), 32_768)
    found = scale(saved(deep, "PNG"), 32)
    assert found.image.mode == "L"
    assert found.image.getpixel((5, 5)) == 128


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_what_shows_through_stays_so(form: str) -> None:
    image = Image.new("RGBA", (200, 200), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 100, 200))
    found = scale(saved(image, form, **({"lossless": True} if form == "WEBP" else {})), 50)
    assert found.image.getpixel((5, 5)) == (0, 0, 255, 255)
    assert found.image.getpixel((45, 5))[3] == 0  # type: ignore[index]
    assert Image.open(BytesIO(encode(found.image))).format == "PNG"


@pytest.mark.parametrize("form", ["GIF", "PNG"])
def test_a_palette_with_transparency(form: str) -> None:
    image = Image.new("P", (200, 100), 1)
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.paste(0, (0, 0, 100, 100))
    found = scale(saved(image, form, transparency=0), 50)
    assert found.image.getpixel((5, 5))[3] == 0  # type: ignore[index]
    assert found.image.getpixel((45, 5)) == (0, 255, 0, 255)


def test_a_colour_key_in_an_rgb_png() -> None:
    image = Image.new("RGB", (200, 100), (9, 9, 9))
    image.paste((200, 100, 50), (0, 0, 100, 100))
    found = scale(saved(image, "PNG", transparency=(9, 9, 9)), 50)
    assert found.image.getpixel((45, 5))[3] == 0  # type: ignore[index]


def test_of_an_animation_the_first_frame() -> None:
    frames = [Image.new("RGB", (80, 80), colour) for colour in ("red", "green", "blue")]
    found = scale(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), 40)
    assert found.image.getpixel((20, 20)) == (255, 0, 0)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(orientation: int) -> None:
    """The corner that is red when shown is where EXIF says it is."""
    upright = Image.new("RGB", (120, 80), "white")
    upright.paste("red", (0, 0, 60, 40))
    undo = [
        None,
        Image.Transpose.FLIP_LEFT_RIGHT,
        Image.Transpose.ROTATE_180,
        Image.Transpose.FLIP_TOP_BOTTOM,
        Image.Transpose.TRANSPOSE,
        Image.Transpose.ROTATE_90,
        Image.Transpose.TRANSVERSE,
        Image.Transpose.ROTATE_270,
    ][orientation - 1]
    stored = upright.transpose(undo) if undo is not None else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = scale(saved(stored, "JPEG", exif=exif, quality=95), 60)
    assert (found.width, found.height) == (120, 80)
    assert found.image.size == (60, 40)
    red, green, _ = found.image.getpixel((10, 8))  # type: ignore[misc]
    assert red > 200
    assert green < 60
    assert min(found.image.getpixel((50, 32))) > 200  # type: ignore[arg-type]


def test_nothing_is_enlarged() -> None:
    found = scale(saved(gradient(size=(30, 20)), "PNG"), 300)
    assert found.image.size == (30, 20)
    assert found.image.getpixel((5, 5)) is not None


@pytest.mark.parametrize("size", [(4000, 3), (3, 4000), (1, 1)])
def test_extreme_shapes(size: tuple[int, int]) -> None:
    found = scale(saved(gradient(size=size), "JPEG"), 160)
    assert max(found.image.size) <= 160
    assert min(found.image.size) >= 1
    assert encode(found.image)


def test_files_are_read_too(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(saved(gradient(), "PNG"))
    assert scale(file, 50).width == 400
    with pytest.raises(FileNotFoundError):
        scale(tmp_path / "nothing", 50)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP"])
def test_half_a_picture_is_said_to_be_cut_short(form: str) -> None:
    noisy = Image.effect_noise((500, 500), 60).convert("RGB")
    whole = saved(noisy, form)
    with pytest.raises(Unreadable) as caught:
        scale(whole[: len(whole) // 2], 100)
    assert caught.value.reason in (CUT_SHORT, DAMAGED)
    assert caught.value.reason == CUT_SHORT or form == "WEBP"


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"\xff\xd8\xff", b"<svg/>", b"%!PS-Adobe-3.0 EPSF\n", b"\x89PNG\r\n\x1a\n", b"BM" + b"\0" * 60],
)
def test_what_is_no_picture(content: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        scale(content, 100)
    assert caught.value.reason in (NO_PICTURE, DAMAGED, CUT_SHORT)


@pytest.mark.parametrize(("width", "height"), [(8001, 8001), (12_000, 12_000), (50_000, 50_000), (2**31 - 1, 1)])
def test_bombs_are_refused_before_they_are_decoded(width: int, height: int) -> None:
    with pytest.raises(Unreadable) as caught:
        scale(png_header(width, height), 100)
    assert caught.value.reason == TOO_LARGE
    assert caught.value.values == {"pixels": str(width * height)}
