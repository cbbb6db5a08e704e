"""Rows of units are aligned: what both have is found, in order."""

from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.alignment import blocks, common, common_end

rows = st.text(alphabet="ab<>", max_size=60) | st.text(alphabet="一二", max_size=200)


@given(rows, rows, rows, rows)
def test_blocks_are_the_same_in_both_and_in_order(head: str, mine: str, theirs: str, tail: str) -> None:
    first, second = head + mine + tail, head + theirs + tail
    at = other = 0
    for start, other_start, length in blocks(first, second):
        assert length
        assert start >= at
        assert other_start >= other
        assert first[start : start + length] == second[other_start : other_start + length]
        at, other = start + length, other_start + length


@given(rows, st.integers(0, 60), rows)
def test_what_was_put_in_once_is_all_that_differs(row: str, at: int, more: str) -> None:
    found = blocks(row, row[:at] + more + row[at:])
    assert sum(length for _, _, length in found) == len(row)


@given(rows, rows)
def test_common_ends_are_as_long_as_they_are(first: str, second: str) -> None:
    most = min(len(first), len(second))
    head = next((n for n in range(most) if first[n] != second[n]), most)
    tail = next((n for n in range(most) if first[-1 - n] != second[-1 - n]), most)
    assert (common(first, 0, second, 0), common_end(first, second)) == (head, tail)


def test_rows_are_in_step_again_behind_a_long_stretch_that_one_lacks() -> None:
    common_part = "".join(chr(0x4E00 + n) for n in range(3000))
    first, second = "x" * 5000 + common_part, "y" * 400 + common_part[:1500] + "z" * 900 + common_part[1500:]
    assert sum(length for _, _, length in blocks(first, second)) > 2900
