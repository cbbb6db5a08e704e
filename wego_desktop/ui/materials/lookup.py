"""Finding a material by the beginning of its name. Runs in a worker: 100,000 names take a second."""

import unicodedata
from array import array
from collections.abc import Callable

from wego_desktop.library.index import Index

_CHUNK = 500


def find_name(
    index: Index, ids: "array[int]", start: int, typed: str, stopped: Callable[[], bool] = lambda: False
) -> int:
    """The row id of the first material from row `start` on, around the end, whose name begins as typed; 0 if none."""
    wanted = plain(typed)
    around = ids[start:] + ids[:start]
    for place in range(0, len(around), _CHUNK):
        if stopped():
            return 0
        for material in index.rows(around[place : place + _CHUNK]):
            if plain(material.name).startswith(wanted):
                return material.id
    return 0


def plain(text: str) -> str:
    """As names are compared: without case, width and spaces around."""
    return unicodedata.normalize("NFKC", text).casefold().strip()
