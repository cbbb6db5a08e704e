"""Which of the optional parts are installed. They are named as in pyproject.toml."""

import sys
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Final

HEIC: Final = "heic"
TRANSCODE: Final = "transcode"
_MODULES: Final[Mapping[str, str]] = {HEIC: "pillow_heif", TRANSCODE: "av"}


_FOUND: Final[set[str]] = set()  # of what is there already, the disk is asked once; the rest may still be installed


def installed(extra: str) -> bool:
    """Asked without importing anything, so that it costs little."""
    name = _MODULES[extra]
    if name in sys.modules:
        return sys.modules[name] is not None  # None: shut out on purpose
    if name not in _FOUND and find_spec(name) is not None:
        _FOUND.add(name)
    return name in _FOUND
