"""Whether uploads that an earlier run left go on by themselves: only where somebody has them in mind."""

from pathlib import Path

import pytest

from wego_desktop.jobs.last_time import FRESH, LastTime
from wego_desktop.library.journal import Journal, Order
from wego_desktop.library.logbook import Logbook
from wego_desktop.limits import Target

NOW = 1_700_000_000.0
HOUR, YEAR = 3600.0, 365 * 86_400.0


def ended(logbook: Logbook, at: float) -> None:
    LastTime(logbook, Journal(logbook), now=lambda: at).note_end()


def goes_on(logbook: Logbook) -> bool:
    return LastTime(logbook, Journal(logbook), now=lambda: NOW).goes_on()


@pytest.mark.parametrize(("at", "goes"), [(NOW - HOUR, True), (NOW - FRESH - 1, False), (NOW + HOUR, True)])
def test_it_was_closed(logbook: Logbook, at: float, goes: bool) -> None:
    ended(logbook, at)
    assert goes_on(logbook) == goes


@pytest.mark.parametrize(("at", "goes"), [(NOW - HOUR, True), (NOW - 2 * FRESH, False)])
def test_it_crashed(logbook: Logbook, at: float, goes: bool) -> None:
    Journal(logbook, now=lambda: at).add_batch([Order(Path("/x/a.png"), Target.IMAGE, "a.png")])
    assert goes_on(logbook) == goes


def test_a_clock_that_was_a_year_ahead_says_nothing(logbook: Logbook) -> None:
    """Nothing is sent unasked that lay there for months."""
    ended(logbook, NOW + YEAR)
    Journal(logbook, now=lambda: NOW + YEAR).add_batch([Order(Path("/x/a.png"), Target.IMAGE, "a.png")])
    assert not goes_on(logbook)


def test_what_damage_left_of_a_moment_says_nothing(logbook: Logbook) -> None:
    ended(logbook, NOW)
    with logbook.write() as db:
        db.execute("UPDATE state SET value = '17\ufffd'")
    assert not goes_on(logbook)


def test_a_pause_of_a_person_lasts(logbook: Logbook) -> None:
    ended(logbook, NOW - HOUR)
    last = LastTime(logbook, Journal(logbook), now=lambda: NOW)
    last.note_paused(True)
    assert not last.goes_on()
    last.note_paused(False)
    assert last.goes_on()
