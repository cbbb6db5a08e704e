"""What the page is made of, without a browser: its pictures, and what it tells of edits."""

import json
from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from wego_desktop.articles.history import Selection
from wego_desktop.ui.articles.edit_line import Edit, EditLine
from wego_desktop.ui.articles.note import Note, Shown, _units
from wego_desktop.ui.articles.pictures import ArticlePictures
from wego_desktop.ui.tasks import Tasks


def note(start: int, end: int, text: str, length: int) -> Note:
    place = [[0, start], [0, start]]
    told = {"from": start, "to": end, "text": text, "length": length, "before": place, "after": None, "kind": "type"}
    return Note.read(json.dumps({"epoch": 1, "sequence": 1, **told}))


@pytest.mark.parametrize(
    ("before", "splice", "after"),
    [
        ("<p>ab</p>", (4, 4, "x", 10), "<p>axb</p>"),
        ("<p>ab</p>", (4, 5, "😀", 10), "<p>a😀</p>"),
        ("<p>😀ab</p>", (5, 6, "", 10), "<p>😀b</p>"),
        ("<p>😀ab</p>", (3, 5, "", 9), "<p>ab</p>"),
    ],
)
def test_splices_count_as_browsers_do(before: str, splice: tuple[int, int, str, int], after: str) -> None:
    shown = Shown(before)
    assert shown.take(note(*splice))
    assert shown.text == after


SIGNS = "ab茶😀\U0010ffff"
HALVES = "a茶😀\ud83d\ude00"


@given(st.text(SIGNS, max_size=12), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.text(HALVES))))
def test_whatever_is_spliced_where_it_is_the_text_of_the_units(text: str, edits: list[tuple[int, int, str]]) -> None:
    """Also where a character is cut in two, or two halves become one."""
    shown, units = Shown(text), _units(text)
    for one, other, put in edits:
        start, end = sorted(min(at, len(units) // 2) for at in (one, other))
        units = units[: 2 * start] + _units(put) + units[2 * end :]
        assert shown.take(note(start, end, put, len(units) // 2))
        assert shown.text == units.decode("utf-16-le", "surrogatepass")


def test_a_splice_of_another_text_is_noticed() -> None:
    assert not Shown("<p>ab</p>").take(note(4, 4, "x", 11))
    assert not Shown("<p>😀b</p>").take(note(5, 5, "x", 10))


def edit(text: str, before: int, after: int, kind: str | None = "type") -> Edit:
    return Edit(text, Selection((0, before), (0, before)), Selection((0, after), (0, after)), kind)


def test_edits_of_one_run_are_one_and_those_apart_are_not() -> None:
    line = EditLine()
    line.put(edit("a", 0, 1), is_begun=False)
    line.put(edit("ab", 1, 2), is_begun=False)
    assert (len(line), line.first) == (1, edit("ab", 0, 2))
    line.put(edit("abc", 2, 3), is_begun=True)  # the first is on its way
    line.put(edit("xabc", 0, 1), is_begun=True)  # the caret moved
    line.put(edit("xabc", 1, 1, None), is_begun=True)
    assert len(line) == 4


def load(address: str) -> bytes:
    if "gone" in address:
        raise OSError
    return address.encode()


def own() -> Collection[str]:
    return {"127.0.0.1:8080"}


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("wego://local/" + "a" * 64, b"wego://local/"),
        ("https://mmbiz.qpic.cn/a/0", b"https://mmbiz.qpic.cn/a/0"),
        ("http://127.0.0.1:8080/p/0", b"http://127.0.0.1:8080/p/0"),
        ("http://127.0.0.1:8081/p/0", b"<svg"),
        ("https://foreign.example/a.png", b"foreign.example"),
        ("https://mmbiz.qpic.cn.foreign.example/a", b"<svg"),
        ("https://mmbiz.qpic.cn/gone", b"could not be fetched"),
        ("file:///etc/passwd", b"<svg"),
        ("javascript:1", b"<svg"),
        ("a.png", b"<svg"),
        ("http://[", b"<svg"),
    ],
)
def test_pictures_come_from_wechat_the_account_or_this_machine(
    qtbot: QtBot, tasks: Tasks, address: str, wanted: bytes
) -> None:
    told: list[bytes | None] = []
    pictures = ArticlePictures(tasks, load, own)
    pictures.ask(address, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] is not None
    assert wanted in told[0]
