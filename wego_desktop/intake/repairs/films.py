"""Films as the videos that WeChat takes: H.264 and AAC in an mp4 with its index first, small enough."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from wego_desktop.intake.findings import Finding
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, Way, film_copying
from wego_desktop.intake.repairs.film_encoding import FilmEncoding, TooBigError, encode
from wego_desktop.intake.repairs.film_facts import FilmFacts, look
from wego_desktop.intake.repairs.film_sizes import fitting
from wego_desktop.intake.repairs.media import EXTRA, Watch, installed
from wego_desktop.intake.repairs.outcome import Made, accepted, written
from wego_desktop.intake.repairs.parts import NOTHING
from wego_desktop.limits import FileLimit, Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel

REMUX, ENCODE = "remux", "encode"
_REPAIRS = frozenset({"convert", "shrink", "trim"})
_HOPELESS = frozenset({"film-no-index", "wrong-place"})
_MAY_HOLD_H264 = frozenset({"mp4", "mov", "3gp", "mkv", "flv", "avi", "mpeg"})
_TRIES = 3
_LEAST = 0.1  # seconds
_WHOLE = 0.9  # of the seconds there should be: a copy that holds fewer lost something
_NEAR = 0.5  # seconds: a key frame so much before the chosen beginning will do

_WAY_REMUX = QT_TRANSLATE_NOOP("Repair", "Repack as MP4: pictures and sound stay as they are, where WeChat takes them")
_WAY_ENCODE = QT_TRANSLATE_NOOP("Repair", "Convert to an MP4 that fits")
_DID_REMUX = QT_TRANSLATE_NOOP("Repair", "MP4 with the same pictures and sound: nothing is lost")
_DID_CUT = QT_TRANSLATE_NOOP("Repair", "From {from_seconds} to {to_seconds}, with the same pictures and sound")
_DID_ALL = QT_TRANSLATE_NOOP("Repair", "MP4, {width} × {height}, {kbit} kbit/s")
_DID_PART = QT_TRANSLATE_NOOP("Repair", "MP4, {width} × {height}, {kbit} kbit/s, from {from_seconds} to {to_seconds}")
_STUBBORN = QT_TRANSLATE_NOOP("Trouble", "This film can't be made small enough. Choose a shorter part of it")


def offer_film(source: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """How a film can become one that WeChat takes. None: nothing is to be repaired, or nothing can be."""
    wrong = {one.repair for one in findings if one.repair in _REPAIRS}
    if not wrong or source.family != "film" or any(one.rule in _HOPELESS for one in findings):
        return None
    kept = source.format in _MAY_HOLD_H264 and "odd-codec" not in source.notes
    remux = (Way(REMUX, _WAY_REMUX, lossy=False),) if kept else ()
    encoded = (Way(ENCODE, _WAY_ENCODE),)
    big = source.size > limits.files[target].max_bytes
    ways = encoded + remux if big else remux + encoded
    return Offer(ways, True, frozenset({"part"}) if big else frozenset(), "" if installed() else EXTRA)


def repair_film(
    source: Probe,
    name: str,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancel: Cancel | None = None,
) -> Repaired:
    """An mp4 made of a film, as a new file in the folder. Raises CannotRepair, Cancelled, OSError.

    recipe: start and end choose a part, in seconds of the source. progress: milliseconds done, of all.
    """
    row = limits.files[recipe.target]
    facts = look(source, Watch(None, cancel))
    start, end = stretch(facts, recipe)
    watch = Watch(progress, cancel, (facts.seconds if end is None else end) - start)
    with written(folder) as path:
        made = None
        if _may_copy(source, facts, recipe, row, watch.seconds):
            made = _copied(source, start, end, recipe.way != REMUX, row, path, watch)
        made = made or _encoded(source, facts, start, end, row, path, watch)
        return accepted(made, name, recipe.target, limits)


def stretch(facts: FilmFacts, recipe: Recipe) -> tuple[float, float | None]:
    """The part that was chosen; None is the end. Raises CannotRepair when there is nothing in it."""
    start, end = max(recipe.start or 0.0, 0.0), recipe.end
    if end is not None and end >= facts.seconds:
        end = None
    if (facts.seconds if end is None else end) - start < _LEAST:
        raise CannotRepair(NOTHING)
    return start, end


def _may_copy(source: Probe, facts: FilmFacts, recipe: Recipe, row: FileLimit, seconds: float) -> bool:
    if recipe.way not in (REMUX, "") or not facts.copied:
        return False
    return source.size * min(1.0, seconds / facts.seconds) < row.max_bytes * 1.1


def _copied(
    source: Probe, start: float, end: float | None, exact: bool, row: FileLimit, path: Path, watch: Watch
) -> Made | None:
    """None when the copy is too big, begins too early, or these pictures won't go into an mp4 as they are."""
    try:
        began = film_copying.copy(source, start, end, path, watch)
    except CannotRepair:
        return None
    seen = probe(path)
    whole = seen.family == "film" and (seen.seconds or 0.0) > watch.seconds * _WHOLE
    if not whole or seen.size > row.max_bytes or (exact and start - began > _NEAR):
        return None
    if not start and end is None:
        return Made(path, "mp4", _DID_REMUX, {})
    until = start + watch.seconds
    return Made(path, "mp4", _DID_CUT, {"from_seconds": round(began, 2), "to_seconds": round(until, 2)})


def _encoded(
    source: Probe, facts: FilmFacts, start: float, end: float | None, row: FileLimit, path: Path, watch: Watch
) -> Made:
    share = 1.0
    for _ in range(_TRIES):
        wanted = replace(fitting(facts, watch.seconds, row.max_bytes, share), start=start, cut=end is not None)
        try:
            encode(source, wanted, row.max_bytes, path, watch)
        except TooBigError as over:
            share *= over.share * 0.93
            continue
        size = path.stat().st_size
        if size <= row.max_bytes:
            return Made(path, "mp4", *_said(wanted, size, part=bool(start) or end is not None))
        share *= row.max_bytes / size * 0.97
    raise CannotRepair(_STUBBORN)


def _said(made: FilmEncoding, size: int, *, part: bool) -> tuple[str, dict[str, float | str]]:
    kbit = max(1, round(size / 125 / made.seconds))
    values: dict[str, float | str] = {"width": made.width, "height": made.height, "kbit": kbit}
    if not part:
        return _DID_ALL, values
    until = round(made.start + made.seconds, 2)
    return _DID_PART, values | {"from_seconds": round(made.start, 2), "to_seconds": until}
