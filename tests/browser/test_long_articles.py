"""Long articles are read part by part: what is remembered of a part that somebody touched would be a lie."""

import pytest

from .driven import Driven

# More elements than one part has, of which some hold more than that themselves.
LINES = [f"<p  >Line {number}<br  /></p>" for number in range(90)]
LONG = f"<p >first</p><section  class=x>{''.join(LINES)}</section><svg><text>none</text></svg><p >last😀</p>"
ALL = "addresses.plain(view.article.innerHTML)"


@pytest.fixture
def long(one_of_many: Driven) -> Driven:
    one_of_many.load(LONG)
    assert is_right(one_of_many)
    return one_of_many


def is_right(driven: Driven) -> bool:
    """Whether the parts say what the page shows, and as much as it does."""
    return driven.js(f"writing.text() === {ALL} && writing.now().length === {ALL}.length") is True


def test_it_is_read_in_parts(long: Driven) -> None:
    """Else the tests here say nothing."""
    assert long.js("writing.now().list.map((part) => typeof part)") == ["string"] * 2 + ["object"] + ["string"] * 3
    assert long.js("writing.now() === writing.now()")


EDITS = (
    ("Line 7", "<", "Line 7&lt;"),
    ("first", "x", "firstx"),
    ("Line 89", "y", "Line 89y"),
    ("Line 40", "\b", "Line 4"),
    ("last", "z", "lastz"),
)


def test_what_is_typed_reaches_the_source_from_any_part(long: Driven) -> None:
    text = LONG
    for anchor, keys, wanted in EDITS:
        long.select(anchor, len(anchor))
        long.type(keys)
        text = text.replace(anchor, wanted, 1)
        assert long.text() == text
        assert is_right(long)


def test_what_is_told_by_itself_is_found_in_the_parts_that_differ(long: Driven) -> None:
    """Who asks has all of it read anew; who only types has not."""
    spied = "parts.difference = ((found) => (...rows) => { window.compared++; return found(...rows); })"
    long.js(f"(window.compared = 0, {spied}(parts.difference), 0)")
    text = LONG
    for anchor, keys, wanted in EDITS:
        long.select(anchor, len(anchor))
        long.type(keys)
        text = text.replace(anchor, wanted, 1)
        long.wait(lambda: bool(long.changes) and long.changes[-1].text == text)  # noqa: B023 - waited for here
    for anchor in ("Line 6", "first"):
        told = len(long.changes)
        long.select(anchor, len(anchor))
        long.type("\n")
        long.compose("cha", commit="茶😀")
        long.wait(lambda: len(long.changes) > told and long.js(ALL) == long.changes[-1].canonical)  # noqa: B023
    compared = long.js("compared")
    assert isinstance(compared, int)
    assert compared >= len(EDITS)
    assert "茶😀" in long.text()
    assert is_right(long)
    while long.undo() != LONG:
        assert is_right(long)


def test_a_part_that_is_taken_out_changed_and_put_back_is_read_anew(long: Driven) -> None:
    long.js("window.gone = [view.article.firstChild, view.article.querySelectorAll('.x p')[3]]; gone.map((one) => 1)")
    long.js("gone.map((one) => one.remove())")
    assert is_right(long)
    long.js("gone.map((one) => { one.textContent = 'other'; })")
    long.js("view.article.prepend(...gone)")
    assert is_right(long)


def test_attributes_around_the_parts_are_read_anew(long: Driven) -> None:
    long.js("view.article.querySelector('.x').className = 'y'")
    assert is_right(long)
    long.js("view.article.querySelector('.y').after(view.article.querySelector('.y').cloneNode(true))")
    assert is_right(long)


def test_it_is_counted_by_parts_as_a_whole(long: Driven) -> None:
    assert long.js("counts()") == {"words": 2 * 90 + 2, "characters": len("Line" * 90) + 10 + 160 + 10, "pictures": 0}
    long.select("Line 5", 4)
    long.type("x y")
    long.settled()
    told = long.js("counts()")
    long.load(long.text())
    assert told == long.js("counts()")
    assert told == {"words": 2 * 90 + 3, "characters": len("Line" * 90) + 10 + 160 + 10 + 2, "pictures": 0}


def test_marks_that_stay_where_they_are_are_not_put_anew(long: Driven) -> None:
    """Each key would have them laid out and painted once more."""
    bars = "[...document.querySelectorAll('#overlay .bar')]"
    long.js("overlay.show([{number: 0, severity: 'warns', text: 'x', id: 'a'}])")
    long.wait(lambda: long.js(f"{bars}.length") == 1)
    long.js(f"(window.kept = {bars}[0]).title")
    long.select("Line 3", 6)
    long.type("a")
    long.settled()
    drawn = "new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))"
    long.js(f"void {drawn}.then(() => {{ window.isDrawn = true; }})")
    long.wait(lambda: long.js("window.isDrawn === true") is True)
    assert long.js(f"{bars}[0] === kept")
    long.select("first", 5)
    long.type("\n")
    long.js("overlay.show([{number: 1, severity: 'warns', text: 'x', id: 'a'}])")
    long.wait(lambda: long.js(f"{bars}[0] !== kept") is True)
