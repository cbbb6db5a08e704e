"""Undo goes back to what was, source, canonical text and selection."""

from wego_desktop.articles.history import History, Selection
from wego_desktop.articles.source import Source


def article(text: str) -> Source:
    return Source.load(text, text)


def caret(at: int) -> Selection:
    return Selection((0, at), (0, at))


def texts(history: History) -> tuple[str, Selection]:
    return history.current.source.text, history.current.selection


def test_undo_and_redo_go_through_all_steps() -> None:
    history = History(article("<p>a</p>"), caret(4))
    history.record(article("<p>ab</p>"), caret(5))
    history.record(article("<p>abc</p>"), caret(6))
    history.undo()
    assert texts(history) == ("<p>ab</p>", caret(5))
    history.undo()
    assert texts(history) == ("<p>a</p>", caret(4))
    assert not history.can_undo
    assert history.undo().source.text == "<p>a</p>"
    history.redo()
    history.redo()
    assert texts(history) == ("<p>abc</p>", caret(6))
    assert not history.can_redo


def test_typing_is_undone_at_once_until_the_caret_moves() -> None:
    history = History(article("a"), caret(1))
    for text in ("ab", "abc"):
        history.record(article(text), caret(len(text)), joins="typing")
    history.select(caret(0))
    history.record(article("xabc"), caret(1), joins="typing")
    assert history.undo().source.text == "abc"
    assert history.current.selection == caret(0)
    assert history.undo().source.text == "a"


def test_an_edit_forgets_what_was_undone() -> None:
    history = History(article("a"))
    history.record(article("b"), caret(1))
    history.undo()
    history.record(article("c"), caret(1))
    assert not history.can_redo
    assert history.undo().source.text == "a"


def test_old_steps_make_room() -> None:
    history = History(article("0"), most=3)
    for number in range(1, 9):
        history.record(article(str(number)), Selection())
    history.undo()
    assert history.undo().source.text == "6"
    assert not history.can_undo
