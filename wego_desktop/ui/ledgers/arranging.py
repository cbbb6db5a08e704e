"""Which temporary materials are shown, and in what order."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from wego_desktop.library.temporary import SOON, Temporary
from wego_desktop.translate import QT_TRANSLATE_NOOP


class Shown(StrEnum):
    ALL = "all"  # but those that were replaced
    SOON = "soon"
    EXPIRED = "expired"
    REPLACED = "replaced"


class By(StrEnum):
    EXPIRY = "expiry"
    NEWEST = "newest"
    NAME = "name"
    SIZE = "size"


CHIPS: Mapping[str, str] = {
    Shown.ALL: QT_TRANSLATE_NOOP("ShelfHead", "All"),
    Shown.SOON: QT_TRANSLATE_NOOP("ShelfHead", "Expiring soon"),
    Shown.EXPIRED: QT_TRANSLATE_NOOP("ShelfHead", "Expired"),
    Shown.REPLACED: QT_TRANSLATE_NOOP("ShelfHead", "Replaced"),
}
ORDERS: Mapping[str, str] = {
    By.EXPIRY: QT_TRANSLATE_NOOP("ShelfHead", "Expiring first"),
    By.NEWEST: QT_TRANSLATE_NOOP("ShelfHead", "Newest first"),
    By.NAME: QT_TRANSLATE_NOOP("ShelfHead", "By name"),
    By.SIZE: QT_TRANSLATE_NOOP("ShelfHead", "Largest first"),
}


def group(temporary: Temporary, now: float) -> Shown:
    """The narrowest filter that shows it."""
    if temporary.renewed_as:
        return Shown.REPLACED
    left = temporary.expires - now
    return Shown.EXPIRED if left <= 0 else Shown.SOON if left < SOON else Shown.ALL


def counts(entries: Sequence[Temporary], now: float) -> dict[str, int]:
    found = dict.fromkeys(Shown, 0)
    for entry in entries:
        found[group(entry, now)] += 1
    found[Shown.ALL] += found[Shown.SOON] + found[Shown.EXPIRED]
    return {str(shown): count for shown, count in found.items()}


def arranged(entries: Sequence[Temporary], shown: Shown, by: By, now: float) -> list[Temporary]:
    """Expiring first: what ends next, then what has ended, the latest first."""
    groups = {Shown.ALL: (Shown.ALL, Shown.SOON, Shown.EXPIRED)}.get(shown, (shown,))
    chosen = [entry for entry in entries if group(entry, now) in groups]
    chosen.sort(key=lambda entry: -entry.id)
    match by:
        case By.EXPIRY:
            chosen.sort(key=lambda entry: (entry.expires <= now, abs(entry.expires - now)))
        case By.NEWEST:
            chosen.sort(key=lambda entry: -entry.created)
        case By.NAME:
            chosen.sort(key=lambda entry: entry.name.casefold())
        case By.SIZE:
            chosen.sort(key=lambda entry: -(entry.size or 0))
    return chosen
