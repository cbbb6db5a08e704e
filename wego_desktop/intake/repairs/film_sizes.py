"""How large a film's pictures may be, and how many bits they and the sound may take, so that all of it fits."""

from dataclasses import dataclass

from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.film_encoding import FilmEncoding
from wego_desktop.intake.repairs.film_facts import FilmFacts
from wego_desktop.translate import QT_TRANSLATE_NOOP

_MUST_CUT = QT_TRANSLATE_NOOP(
    "Trouble", "At this length nobody could make out the pictures. Choose a part of about {minutes} minutes at most"
)
_MOST_RATE = 30.0  # pictures in a second
_SAFETY = 0.97  # an encoder meets its bit rate about
_HEAD_BYTES = 8192
_BYTES_PER_PICTURE, _SOUND_BYTES_PER_SECOND = 16, 400  # what the index of an mp4 takes


@dataclass(frozen=True)
class _Step:
    """Pixels of the shorter edge, and between which bit rates (kbit/s) they are worth it."""

    edge: int
    least: float
    most: float


_STEPS = (_Step(1080, 2400, 6000), _Step(720, 1000, 3500), _Step(540, 550, 2000), _Step(360, 150, 1200))
_FLOOR = _STEPS[-1].least
# (kbit/s of the whole film from which on, kbit/s of the sound, channels, hertz)
_SOUNDS = ((1500, 128, 2, 44100), (700, 96, 2, 44100), (350, 64, 2, 44100), (0, 40, 1, 32000))


def fitting(facts: FilmFacts, seconds: float, most_bytes: int, share: float = 1.0) -> FilmEncoding:
    """The best that fits. share: of the bits that should be taken, after a try was too big.

    Raises CannotRepair when only a part of the film could be made so small.
    """
    rate = min(max(facts.rate, 1.0), _MOST_RATE)
    index = _HEAD_BYTES + seconds * (rate * _BYTES_PER_PICTURE + _SOUND_BYTES_PER_SECOND)
    all_kbit = (most_bytes - index) * 8 / 1000 / seconds * _SAFETY * share
    sound_kbit, channels, hertz = _sound(facts, all_kbit)
    kbit = all_kbit - sound_kbit
    if kbit < _FLOOR:
        minutes = most_bytes * 8 / 1000 * _SAFETY / (_FLOOR + _SOUNDS[-1][1]) / 60 * 0.95
        raise CannotRepair(_MUST_CUT, {"minutes": f"{max(0.1, minutes):.2g}"})
    step = next(step for step in _STEPS if kbit >= step.least)
    width, height = _within(facts.shown, step.edge)
    most = min(step.most, 2 * facts.kbit) if facts.kbit else step.most  # more bits than it had make nothing better
    kbit = min(kbit, max(most * share, _FLOOR))
    return FilmEncoding(width, height, kbit, rate, sound_kbit, channels, hertz, 0.0, seconds, cut=False)


def _sound(facts: FilmFacts, all_kbit: float) -> tuple[int, int, int]:
    if not facts.channels:
        return 0, 0, 0
    _, kbit, channels, hertz = next(row for row in _SOUNDS if all_kbit >= row[0] or not row[0])
    return (kbit if facts.channels > 1 else min(kbit, 64)), min(channels, facts.channels), hertz


def _within(size: tuple[int, int], edge: int) -> tuple[int, int]:
    """Even numbers of pixels, as H.264 needs them; nothing grows."""
    scale = min(1.0, edge / min(size))
    width, height = (max(2, round(length * scale / 2) * 2) for length in size)
    return width, height
