"""Finding images of the library to choose from. Runs in a worker: 100,000 names take a second."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass

from wego_desktop.library.index import Index, Order
from wego_desktop.ui.materials.lookup import plain
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Trouble

_CHUNK = 500


@dataclass(frozen=True)
class FoundImages:
    """ids: rows, the newest first. why: what speaks against the media_id that was typed, if something does."""

    ids: "array[int]"
    why: Trouble | None = None


def find_images(
    index: Index,
    typed: str,
    why_no_cover: Callable[[str], Trouble | None],
    stopped: Callable[[], bool] = lambda: False,
) -> FoundImages:
    """Those whose name holds what was typed, or that are called so by WeChat; all for nothing typed."""
    ids, wanted = index.ids(Kind.IMAGE, Order.NEWEST), plain(typed)
    if not wanted:
        return FoundImages(ids)
    named = index.find(typed.strip())
    if named is not None and named.kind is Kind.IMAGE:
        return FoundImages(array("q", [named.id]))
    found = array("q")
    for place in range(0, len(ids), _CHUNK):
        if stopped():
            break
        found.extend(one.id for one in index.rows(ids[place : place + _CHUNK]) if wanted in plain(one.name))
    return FoundImages(found, None if found else why_no_cover(typed.strip()))
