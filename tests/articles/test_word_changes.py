"""Differences of two texts, as they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.word_changes import Kind, Stretch, condensed, touched, word_changes

TEXTS = st.text(alphabet="ab 12,\n山雾芽茶🍵", max_size=60)


def told(stretches: tuple[Stretch, ...]) -> str:
    signs = {Kind.PUT_IN: "+{}+", Kind.TAKEN_OUT: "-{}-", Kind.TOUCHED: "_{}_"}
    return "".join(signs.get(each.kind, "{}").format(each.text) for each in stretches)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("春茶上新，从一片芽说起", "春茶来了，从一片芽说起", "春茶-上新-+来了+，从一片芽说起"),
        ("take three grams of leaves", "take five grams of leaves", "take -three-+five+ grams of leaves"),
        ("山上的雾", "山上的雾", "山上的雾"),
        ("山上的雾散了", "南山上的雾散了", "+南+山上的雾散了"),
        ("", "全新", "+全新+"),
        ("旧的", "", "-旧的-"),
        ("我们在山上", "天气真好呀", "-我们在山上-+天气真好呀+"),
        ("喝茶🍵吧", "喝茶🍵🍵吧", "喝茶+🍵+🍵吧"),
    ],
)
def test_words_are_marked(before: str, after: str, shown: str) -> None:
    assert told(word_changes(before, after)) == shown


def test_a_character_between_two_replacements_belongs_to_them() -> None:
    assert told(word_changes("他们说的话很多很多", "我讲的事很多很多")) == "-他们说的话-+我讲的事+很多很多"


def test_a_long_text_that_was_rewritten_stands_alone() -> None:
    assert told(word_changes("旧" * 200, "新" * 200)) == f"+{'新' * 200}+"


def test_the_base_shows_what_either_touched() -> None:
    assert told(touched("山上的雾还没散", "山上的雾早已散", "南山上的雾还没散")) == "__山上的雾_还没_散"
    assert told(touched("山上的雾", "", "山上的雾")) == "_山上的雾_"


def test_what_is_long_is_cut_around_the_changes() -> None:
    found = condensed((Stretch("甲" * 300), Stretch("新", Kind.PUT_IN), Stretch("乙" * 300)), 10)
    assert [each.text for each in found] == ["…", "甲" * 10, "新", "乙" * 10, "…"]
    assert found[0].kind is Kind.CUT
    assert condensed((Stretch("短"),)) == (Stretch("短"),)
    assert [each.text for each in condensed((Stretch("丙" * 500, Kind.PUT_IN),), most=100)] == ["丙" * 100, "…"]


def test_many_short_lines_are_cut_as_well() -> None:
    (head, cut) = condensed((Stretch("格\n" * 200, Kind.PUT_IN),), most=210)
    assert (head.text, cut.kind) == ("格\n" * 10, Kind.CUT)


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_is_lost_in_showing(base: str, mine: str, theirs: str) -> None:
    shown = word_changes(base, mine)
    assert "".join(each.text for each in shown if each.kind is not Kind.TAKEN_OUT) == mine
    was = "".join(each.text for each in shown if each.kind is not Kind.PUT_IN)
    assert was == base or (len(base) > 80 and not was)
    assert "".join(each.text for each in touched(base, mine, theirs)) == base
