"""What a file's name may hold on its way to WeChat, and the name that would do.

The name goes into a multipart header as raw UTF-8 and is what WeChat's lists show for images and voices.
"""

import re

from wego_desktop.intake.formats import FORMATS

MOST_BYTES = 255  # UTF-8; no page names a limit, but a longer name cannot be saved again when it comes back
_EXTENSION = re.compile(r"\.(?=[0-9]*[A-Za-z])([A-Za-z0-9]{1,5})$")  # "v1.2" has none
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f"\\/\u200e\u200f\u2028-\u202e\u2066-\u2069]+')
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]+")


def extension(name: str) -> str:
    """Lower case, without the dot; "" when there is none."""
    found = _EXTENSION.search(name)
    return found[1].lower() if found and found.start() else ""


def is_text(name: str) -> bool:
    """False for bytes that are no UTF-8, which arrive as lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def has_unsafe(name: str) -> bool:
    """Characters that break or disguise a header: controls, quotes, slashes, turns of the writing direction."""
    return bool(_UNSAFE.search(name))


def has_emoji(name: str) -> bool:
    return bool(_EMOJI.search(name))


def is_long(name: str) -> bool:
    return len(name.encode("utf-8", "replace")) > MOST_BYTES


def better(name: str, format_name: str) -> str:
    """The nearest name that nothing is to be said about, with an extension that fits the format."""
    stem = name[: -len(extension(name)) - 1] if extension(name) else name
    fitting = FORMATS[format_name].extensions if format_name in FORMATS else (extension(name),)
    ending = extension(name) if extension(name) in fitting else fitting[0]
    stem = _EMOJI.sub("", _UNSAFE.sub("_", _as_text(stem)))
    stem = re.sub(r"\.{2,}", ".", stem).strip(" .") or "file"
    while len(stem.encode()) > MOST_BYTES - len(ending) - 1:
        stem = stem[:-1]
    return f"{stem}.{ending}" if ending else stem


def _as_text(name: str) -> str:
    """Names that are no UTF-8 come mostly out of Chinese archives: GB 18030, if it reads at all."""
    if is_text(name):
        return name
    try:
        return name.encode("utf-8", "surrogateescape").decode("gb18030")
    except UnicodeError:
        return re.sub("[\ud800-\udfff]+", "_", name)
