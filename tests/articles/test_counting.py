"""Lengths as WeChat counts them."""

import pytest

from wego_desktop.articles.counting import Room, State


@pytest.mark.parametrize(("text", "characters", "size"), [("", 0, 0), ("春茶a", 3, 7), ("🍵", 1, 4), ("é", 1, 2)])
def test_characters_are_code_points_and_bytes_are_utf_8(text: str, characters: int, size: int) -> None:
    assert (Room().used(text), Room(in_bytes=True).used(text)) == (characters, size)


@pytest.mark.parametrize(
    ("length", "state"), [(32, State.FINE), (33, State.DOUBTFUL), (64, State.DOUBTFUL), (65, State.OVER)]
)
def test_a_limit_is_the_last_that_passes(length: int, state: State) -> None:
    assert Room(64, 32).state("茶" * length) is state


def test_where_no_limit_is_named_nothing_is_too_long() -> None:
    assert Room().state("茶" * 10_000) is State.FINE
