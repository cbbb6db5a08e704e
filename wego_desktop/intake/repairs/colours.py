"""A picture as every screen shows it alike: upright, in sRGB, eight bits a colour."""

from io import BytesIO
from itertools import product
from typing import Any, Final

from PIL import Image, ImageChops, ImageCms

_WHITE: Final = (255, 255, 255)
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_NEVER_SEEN: Final = 3  # of 255: two profiles that differ by less are the same for every eye
_SRGB: Final = ImageCms.createProfile("sRGB")


def smoothable(image: Image.Image) -> Image.Image:
    """Of a mode whose neighbours can be averaged, eight bits deep: L, LA, RGB, RGBA, CMYK. Decodes the picture."""
    image.load()  # for GIF and PNG, transparency is known only now
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _eight_bits(image)
    if image.mode in ("P", "PA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK") else image.convert("RGB")


def plain(image: Image.Image, source: Image.Image) -> Image.Image:
    """Mode L, RGB or RGBA: the source's EXIF turn applied, its ICC profile converted, all else it says dropped.

    image: the source itself, or it scaled, as ``smoothable`` gives it. RGBA only when something shows through.
    """
    seen = _to_srgb(_upright(image, source), source.info.get("icc_profile"))
    if seen.mode in ("RGBA", "LA"):
        seen = seen.convert("RGBA") if shows_through(seen) else seen.convert(seen.mode[:-1])
    if seen.mode not in ("L", "RGB", "RGBA"):
        seen = seen.convert("RGB")
    seen = seen.copy() if seen is source else seen
    seen.info = {}
    return seen


def on_white(image: Image.Image) -> Image.Image:
    """Without transparency: what showed through is white."""
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, _WHITE)
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def shows_through(image: Image.Image) -> bool:
    """Whether any pixel of an RGBA or LA picture is not solid."""
    if "A" not in image.getbands():
        return False
    lowest: Any = image.getchannel("A").getextrema()[0]
    return bool(lowest < 255)


def srgb_transform(profile: object, mode: str) -> ImageCms.ImageCmsTransform | None:
    """What turns the colours of a profile into sRGB. None: they are that already, or the profile is of no use."""
    if not isinstance(profile, bytes) or not profile or mode not in ("L", "RGB", "CMYK"):
        return None
    try:
        transform = ImageCms.buildTransform(
            ImageCms.getOpenProfile(BytesIO(profile)),
            _SRGB,
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return None if mode == "RGB" and _changes_nothing(transform) else transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def converted(image: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    """A picture of mode L, RGB or CMYK in sRGB."""
    turned: Image.Image | None = ImageCms.applyTransform(image, transform)
    return image if turned is None else turned


def _eight_bits(image: Image.Image) -> Image.Image:
    """16 bits or more to 8 by dividing; Pillow's own conversion clips everything above 255 to white."""
    numbers = image.convert("F")
    highest: Any = numbers.getextrema()[1]
    deep = image.mode.startswith("I;16") or 255 < highest <= 65535
    most = 65535.0 if deep else 255.0 if 1 < highest <= 255 else max(float(highest), 1.0)
    return numbers.point(lambda value: value * (255 / most) + 0).convert("L")


def _upright(image: Image.Image, source: Image.Image) -> Image.Image:
    try:
        turn = _TURNS.get(int(source.getexif().get(_ORIENTATION, 1)))
    except Exception:  # a broken EXIF block is no reason to give up a whole picture
        turn = None
    return image if turn is None else image.transpose(turn)


def _to_srgb(image: Image.Image, profile: object) -> Image.Image:
    """By its own profile; one that does not fit the picture is as good as none."""
    colours = image.mode.removesuffix("A")
    transform = srgb_transform(profile, colours)
    if transform is None:
        return image
    if colours == image.mode:
        return converted(image, transform)
    turned = converted(image.convert(colours), transform)
    turned.putalpha(image.getchannel("A"))
    return turned


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = (0, 51, 102, 153, 204, 255)
    every = bytes(value for colour in product(steps, repeat=3) for value in colour)
    colours = Image.frombytes("RGB", (len(steps) ** 3, 1), every)
    ranges: Any = ImageChops.difference(colours, converted(colours, transform)).getextrema()
    return all(most <= _NEVER_SEEN for _, most in ranges)
