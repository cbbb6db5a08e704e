"""Which of the optional parts are installed. They are named as in pyproject.toml."""

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Final

HEIC: Final = "heic"
TRANSCODE: Final = "transcode"
_MODULES: Final[Mapping[str, str]] = {HEIC: "pillow_heif", TRANSCODE: "av"}


def installed(extra: str) -> bool:
    """Asked without importing anything, so that it costs nothing."""
    try:
        return find_spec(_MODULES[extra]) is not None
    except ValueError:  # shut out on purpose
        return False
