"""Sounds, and the sound tracks of films, as the voices that WeChat takes: mp3 or amr, short and small enough."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from wego_desktop.intake.findings import Finding
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, Way, parts
from wego_desktop.intake.repairs.media import EXTRA, Watch, installed
from wego_desktop.intake.repairs.outcome import Made, accepted, written
from wego_desktop.intake.repairs.sound_encoding import LADDERS, Encoding, encode
from wego_desktop.limits import FileLimit, Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel

CUT, MP3, AMR = "cut", "mp3", "amr"
_REPAIRS = frozenset({"convert", "shrink", "trim"})
_HOPELESS = frozenset({"sound-damaged", "film-no-index", "wrong-place"})
_HAIR = 0.15  # seconds: an mp3 is padded to whole frames and by its encoder's delay
_SLOW_BYTES = 20 << 20
_TRIES = 4

_WAY_CUT = QT_TRANSLATE_NOOP("Repair", "Cut the part out as it is: nothing in it is lost")
_WAY_MP3 = QT_TRANSLATE_NOOP("Repair", "Convert to MP3")
_WAY_AMR = QT_TRANSLATE_NOOP("Repair", "Convert to AMR: very small, for speech only")
_DID_CUT = QT_TRANSLATE_NOOP("Repair", "From {from_seconds} to {to_seconds}, as it was")
_DID_ALL = QT_TRANSLATE_NOOP("Repair", "{format}, {kbit} kbit/s")
_DID_PART = QT_TRANSLATE_NOOP("Repair", "{format}, {kbit} kbit/s, from {from_seconds} to {to_seconds}")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "So much sound can't be made so small. Choose a shorter part")


def offer_sound(probe: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """How a sound, or a film's sound track, can become a voice. None: nothing is to be repaired, or nothing can be."""
    wrong = {one.repair for one in findings if one.repair in _REPAIRS}
    if not wrong or any(one.rule in _HOPELESS for one in findings):
        return None
    row = limits.files[target]
    cut = (Way(CUT, _WAY_CUT, lossy=False),) if wrong == {"trim"} and _can_cut(probe, row) else ()
    made = tuple(
        Way(name, what) for name, what in ((MP3, _WAY_MP3), (AMR, _WAY_AMR)) if name in row.formats and installed()
    )
    ways = cut + made or (Way(MP3, _WAY_MP3),)
    slow = probe.family == "film" or probe.size > _SLOW_BYTES
    asks = frozenset({"part"}) if _may_be_long(probe, row) else frozenset[str]()
    return Offer(ways, slow, asks, "" if cut or made else EXTRA)


def _can_cut(source: Probe, row: FileLimit) -> bool:
    """Whether the longest part fits the size, as far as the average bit rate tells."""
    if source.format not in parts.CUTTABLE & row.formats or not source.seconds or not row.max_seconds:
        return False
    return source.size * min(1.0, row.max_seconds / source.seconds) < row.max_bytes


def _may_be_long(source: Probe, row: FileLimit) -> bool:
    return row.max_seconds is not None and (source.seconds is None or source.seconds > row.max_seconds)


def repair_sound(
    source: Probe,
    name: str,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancel: Cancel | None = None,
) -> Repaired:
    """A voice made of a sound or a film, as a new file in the folder. Raises CannotRepair, Cancelled, OSError.

    recipe: start and end choose the part, in seconds of the source; without them it is the beginning, as long as WeChat
    takes. progress: milliseconds done, of all.
    """
    row = limits.files[recipe.target]
    start, end = part(source, recipe, row)
    length = (end if end is not None else source.seconds or row.max_seconds or 0.0) - start
    watch = Watch(progress, cancel, length)
    with written(folder) as path:
        if way_of(source, recipe, row) == CUT:
            made = _cut(source, start, end, path, watch)
        else:
            made = _converted(source, encoding(source, recipe, row, start, end), row, path, watch)
        return accepted(made, name, recipe.target, limits)


def part(source: Probe, recipe: Recipe, row: FileLimit) -> tuple[float, float | None]:
    """From where to where, in seconds; None is the end of the source. Raises CannotRepair for an empty part."""
    start, end = max(recipe.start or 0.0, 0.0), recipe.end
    if end is not None and source.seconds is not None and end >= source.seconds:
        end = None
    if row.max_seconds is not None and _longer(source, start, end, row.max_seconds):
        hair = 0.0 if way_of(source, recipe, row) == CUT else _HAIR
        longest = start + row.max_seconds - hair
        end = longest if end is None else min(end, longest)
    known = end if end is not None else source.seconds
    if known is not None and known - start < _HAIR:
        raise CannotRepair(parts.NOTHING)
    return start, end


def _longer(source: Probe, start: float, end: float | None, most: float) -> bool:
    until = end if end is not None else source.seconds
    return until is None or until - start > most - _HAIR


def way_of(source: Probe, recipe: Recipe, row: FileLimit) -> str:
    if recipe.way in (CUT, ""):
        fits = _can_cut(source, row) and (recipe.way == CUT or _may_be_long(source, row))
        return CUT if fits else MP3
    return recipe.way


def _cut(source: Probe, start: float, end: float | None, path: Path, watch: Watch) -> Made:
    until = end if end is not None else source.seconds or 0.0
    parts.cut(source, start, until, path, watch)
    values = {"from_seconds": start, "to_seconds": until}
    return Made(path, source.format, _DID_CUT, values)


def encoding(source: Probe, recipe: Recipe, row: FileLimit, start: float, end: float | None) -> Encoding:
    """The best that fits, by its length and bit rate."""
    way = way_of(source, recipe, row)
    until = end if end is not None else source.seconds
    for rung in LADDERS.get(way, ()) if way in row.formats else ():
        if until is None or rung.bytes(until - start) <= row.max_bytes:
            return replace(rung, start=start, end=end)
    raise CannotRepair(_TOO_SMALL)


def _converted(source: Probe, wanted: Encoding, row: FileLimit, path: Path, watch: Watch) -> Made:
    """Encoded, measured, and encoded again a little shorter or smaller where the measure says so."""
    for _ in range(_TRIES):
        did = encode(source, wanted, path, watch)
        seen = probe(path)
        over = (seen.seconds or 0.0) - (row.max_seconds or float("inf"))
        if over <= 0 and seen.size <= row.max_bytes:
            return Made(path, wanted.format, *_said(did, whole=wanted.end is None and not wanted.start))
        wanted = replace(wanted, end=(did.end or 0.0) - over - 0.05) if over > 0 else _smaller(wanted)
    raise CannotRepair(_TOO_SMALL)


def _smaller(wanted: Encoding) -> Encoding:
    lower = [rung for rung in LADDERS[wanted.format] if rung.kbit < wanted.kbit]
    if not lower:
        raise CannotRepair(_TOO_SMALL)
    return replace(lower[0], start=wanted.start, end=wanted.end)


def _said(did: Encoding, *, whole: bool) -> tuple[str, dict[str, float | str]]:
    values: dict[str, float | str] = {"format": did.format.upper(), "kbit": f"{did.kbit:g}"}
    if whole:
        return _DID_ALL, values
    return _DID_PART, values | {"from_seconds": round(did.start, 2), "to_seconds": round(did.end or 0.0, 2)}
