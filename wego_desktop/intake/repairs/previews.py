"""Some seconds out of the middle of a sound or a film, made just as the whole would be: the loss is heard and seen.

The original's own seconds are those from ``middle`` on, so that both can be shown side by side.
"""

from dataclasses import replace
from pathlib import Path

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import Recipe, film_encoding, films, parts, sound_encoding, sounds
from wego_desktop.intake.repairs.film_facts import look
from wego_desktop.intake.repairs.film_sizes import fitting
from wego_desktop.intake.repairs.media import Watch
from wego_desktop.intake.repairs.outcome import keep, written
from wego_desktop.limits import FileLimit, Limits, Target
from wego_desktop.wechat.progress import Cancel

_VOICES = frozenset({Target.VOICE, Target.TEMPORARY_VOICE})
_AMPLE = 1 << 31  # bytes: a few seconds fit anywhere


def middle(source: Probe, recipe: Recipe, seconds: float = 3.0) -> float:
    """Where in the source, in seconds, the preview of a recipe begins."""
    start = recipe.start or 0.0
    end = recipe.end if recipe.end is not None else source.seconds or 0.0
    return max(start, (start + end - seconds) / 2)


def preview(
    source: Probe,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    seconds: float = 3.0,
    *,
    cancel: Cancel | None = None,
) -> Path:
    """A new file in the folder, for the caller to remove. Raises CannotRepair, Cancelled, OSError."""
    row = limits.files[recipe.target]
    make = _sound if recipe.target in _VOICES else _film
    with written(folder) as path:
        return keep(path, make(source, recipe, row, path, seconds, Watch(None, cancel, seconds)))


def _sound(source: Probe, recipe: Recipe, row: FileLimit, path: Path, seconds: float, watch: Watch) -> str:
    start, end = sounds.part(source, recipe, row)
    at = middle(source, replace(recipe, start=start, end=end), seconds)
    until = min(at + seconds, end if end is not None else source.seconds or at + seconds)
    if sounds.way_of(source, recipe, row) == sounds.CUT:
        parts.cut(source, at, until, path, watch)
        return f".{source.format}"
    whole = sounds.encoding(source, recipe, row, start, end)
    sound_encoding.encode(source, replace(whole, start=at, end=until), path, watch)
    return f".{whole.format}"


def _film(source: Probe, recipe: Recipe, row: FileLimit, path: Path, seconds: float, watch: Watch) -> str:
    facts = look(source, watch)
    start, end = films.stretch(facts, recipe)
    whole = (facts.seconds if end is None else end) - start
    at = middle(replace(source, seconds=facts.seconds), recipe, seconds)
    made = replace(fitting(facts, whole, row.max_bytes), start=at, seconds=min(seconds, whole), cut=True)
    film_encoding.encode(source, made, _AMPLE, path, watch)
    return ".mp4"
