"""The time a temporary material has, in words, and when they change."""

import pytest

from wego_desktop.ui.ledgers.countdown import left, pause

MINUTE, HOUR, DAY = 60, 3600, 86_400


@pytest.mark.parametrize(
    ("seconds", "text", "ink"),
    [
        (2 * DAY + 4 * HOUR + 59 * MINUTE, "2 d 4 h left", "text2"),
        (DAY, "1 d 0 h left", "text2"),
        (DAY - 1, "23 h 59 min left", "text2"),
        (12 * HOUR, "12 h 0 min left", "text2"),
        (12 * HOUR - 1, "expires in 11 h 59 min", "warn"),
        (40 * MINUTE + 3, "expires in 40 min", "warn"),
        (MINUTE, "expires in 1 min", "warn"),
        (59, "expires in 59 s", "warn"),
        (0.4, "expired", "text3"),
        (-DAY, "expired", "text3"),
    ],
)
def test_it_says_what_is_left(seconds: float, text: str, ink: str) -> None:
    said = left(seconds)
    assert (said.text, said.ink) == (text, ink)
    assert bool(said.icon) == (ink == "warn"), "colour alone says nothing"


@pytest.mark.parametrize(
    ("seconds", "wait"), [(3 * DAY, 60), (90, 30), (61, 1), (60, 1), (3, 1), (0, 60), (-HOUR, 60)]
)
def test_seconds_are_counted_in_the_last_minute_only(seconds: float, wait: float) -> None:
    assert pause(seconds) == wait


def test_nothing_is_missed_between_two_looks() -> None:
    """Whatever time is left, the next look is before the seconds begin to be told, or right at it."""
    for seconds in range(1, 400):
        rest = seconds - pause(seconds)
        assert rest >= 0
        assert seconds <= MINUTE + 1 or rest >= MINUTE
