"""How fast it goes."""

import pytest

from wego_desktop.ui.uploads.speed import Speed


def test_nothing_is_said_before_anything_is_known() -> None:
    speed = Speed()
    assert speed.per_second(0) is None
    speed.add(0, 0)
    speed.add(0.1, 1000)
    assert speed.per_second(0.1) is None


def test_a_steady_stream() -> None:
    speed = Speed()
    for step in range(100):
        speed.add(step / 10, step * 100)
    assert speed.per_second(9.9) == pytest.approx(1000)
    assert speed.seconds_left(9.9, 5000) == pytest.approx(5)


def test_only_the_last_seconds_count() -> None:
    speed = Speed(window=2)
    for step in range(11):
        speed.add(step, step * 100)
    for step in range(11, 16):
        speed.add(step, 1000 + (step - 10) * 900)
    assert speed.per_second(15) == pytest.approx(900)


def test_it_falls_while_nothing_arrives() -> None:
    speed = Speed()
    speed.add(0, 0)
    speed.add(1, 1000)
    assert speed.per_second(1) == pytest.approx(1000)
    assert speed.per_second(10) == pytest.approx(100)


def test_a_file_sent_again_begins_anew() -> None:
    speed = Speed()
    speed.add(0, 0)
    speed.add(1, 1000)
    speed.add(2, 0)
    assert speed.per_second(2) is None
