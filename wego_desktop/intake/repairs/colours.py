"""A picture as every screen shows it alike: upright, in sRGB, eight bits a colour."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

PLAIN = ("L", "RGB", "RGBA")
_WHITE = (255, 255, 255)


def plain(image: Image.Image) -> Image.Image:
    """Mode L, RGB or RGBA; EXIF's turn is applied, an ICC profile converted, all metadata dropped.

    RGBA only when something shows through. Raises what decoding raises.
    """
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    flat = _eight_bits(upright)
    seen = _to_srgb(flat, profile) if isinstance(profile, bytes) and profile else flat
    seen = _as_plain(seen)
    seen.info.clear()
    return seen


def on_white(image: Image.Image) -> Image.Image:
    """Without transparency: what showed through is white."""
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, _WHITE)
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def has_few_colours(image: Image.Image) -> bool:
    """Drawings, screenshots, signs: what PNG keeps small and JPEG smears."""
    return image.getcolors(256) is not None


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode == "F":
        return image.convert("L")
    if image.mode == "I" or image.mode.startswith("I;16"):
        # Dividing, since a conversion would clip everything above 255 to white.
        return image.convert("I").point([value >> 8 for value in range(65536)], "L")
    if image.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L") if image.mode == "1" else image


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """With its own profile; a profile that does not fit the picture is as good as none."""
    if image.mode not in ("L", "RGB", "RGBA", "CMYK"):
        return image
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    try:
        source = ImageCms.getOpenProfile(BytesIO(profile))
        turned = ImageCms.profileToProfile(colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return image
    if turned is None:
        return image
    if alpha:
        turned.putalpha(alpha)
    return turned


def shows_through(image: Image.Image) -> bool:
    """Whether a picture of mode RGBA is not opaque everywhere."""
    return image.mode == "RGBA" and image.getchannel("A").histogram()[255] < image.width * image.height


def _as_plain(image: Image.Image) -> Image.Image:
    if image.mode == "RGBA":
        return image if shows_through(image) else image.convert("RGB")
    return image if image.mode in PLAIN else image.convert("RGB")
