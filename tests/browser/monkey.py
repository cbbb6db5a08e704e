"""Somebody at the editor who does anything at any time, and what has to be so whatever they did."""

import json
import logging
import random
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from articles.clipboards import CLIPBOARDS
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from wego_desktop.articles.message import Entry
from wego_desktop.articles.pieces import Piece
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.found import Wish
from wego_desktop.ui.articles.shell import WORLD

from .seats import Seat

KEY = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
SIGNS = "abc XYZ 019 <&>'\";- "
WORDS = ("春", "你好", "，", "😀", "👨‍👩‍👧", "e\u0301", "\U0002070e", "\xa0", "لا")
MOVES = (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_Home, KEY.Key_End)
PICTURE = {"address": "wego://local/" + "ab" * 32, "width": 1080, "height": 608}
COMMANDS: tuple[tuple[str, object], ...] = (
    *((name, None) for name in ("bold", "italic", "underline", "strike", "clearFormat", "paragraph", "firstLine")),
    *(("color", value) for value in ("#c81e1e", "")),
    *(("background", value) for value in ("rgb(255, 240, 200)", "")),
    *(("size", value) for value in (18, "1.2em", "")),
    *(("heading", level) for level in (1, 2, 3, 4)),
    *(("align", side) for side in ("left", "center", "right", "justify")),
    *(("lineHeight", value) for value in (1.75, "")),
    *((name, None) for name in ("indent", "outdent", "quote", "divider", "unlink")),
    *(("list", kind) for kind in ("ul", "ol")),
    ("link", {"href": "https://mp.weixin.qq.com/s/abc"}),
    ("insertHtml", "字<strong>黑</strong>"),
    ("insertHtml", '<p>一</p><section style="color: red;">二<h2>三</h2></section>四'),
    ("insertPicture", PICTURE),
    ("insertTable", {"rows": 2, "columns": 2}),
    *((name, None) for name in ("rowAbove", "rowBelow", "columnLeft", "columnRight")),
    *((name, None) for name in ("deleteRow", "deleteColumn", "deleteTable")),
    *((name, None) for name in ("selectSection", "copySection", "deleteSection")),
    *(("moveSection", way) for way in ("up", "down")),
    ("pictureWidth", "50%"),
    ("pictureCaption", "图说"),
    ("replacePicture", PICTURE),
    ("pictureLink", "https://mp.weixin.qq.com/s/abc"),
)
_CHOOSE = """(() => {
  const texts = [], walker = document.createTreeWalker(view.article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  const [way, a, b, c, d] = %s;
  const place = (n, part) => [texts[n %% texts.length], Math.floor(part * (texts[n %% texts.length].length + 1))];
  view.article.focus();
  if (way === "element") {
    const all = view.article.querySelectorAll("*");
    if (all.length) getSelection().selectAllChildren(all[a %% all.length]);
    if (all.length && c > 0.5) chosen.element(all[a %% all.length]);
  } else if (texts.length) {
    const one = place(a, c), other = way === "caret" ? one : way === "inside" ? place(a, d) : place(b, d);
    getSelection().setBaseAndExtent(...one, ...other);
  }
  return 1;
})()"""


_OF_A_DEAD_PAGE = ("process ended", "view is not defined", "execCallbacks")  # we ended it


class Log(logging.Handler):
    """What was warned of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not any(known in record.getMessage() for known in _OF_A_DEAD_PAGE):
            self.told.append(self.format(record))


@dataclass
class Parts:
    """What stands beside each other in an article: the text of each, and what Chromium makes of it."""

    text: list[str]
    canonical: list[str]

    def follow(self, source: Source) -> "Parts":
        """After an edit. Those at the beginning and at the end that Chromium shows as before have all their bytes."""
        canonical, text = source.canonical, source.text
        if len(self.text) < 2:
            return Parts([text], [canonical])
        head = _common(self.canonical, canonical)
        tail = _common([part[::-1] for part in reversed(self.canonical)], canonical[::-1])
        tail = min(tail, len(self.text) - head)
        last = len(self.text) - tail
        before, behind = "".join(self.text[:head]), "".join(self.text[last:])
        assert text.startswith(before), ("bytes before an edit changed", before, text)
        assert text.endswith(behind), ("bytes behind an edit changed", behind, text)
        shown = "".join(self.canonical[:head]), "".join(self.canonical[last:])
        if len(shown[0]) + len(shown[1]) > len(canonical) or len(before) + len(behind) > len(text):
            return Parts([text], [canonical])  # part of a part was doubled: which one is new cannot be told from here
        middle = text[len(before) : len(text) - len(behind)], canonical[len(shown[0]) : len(canonical) - len(shown[1])]
        return Parts(
            [*self.text[:head], middle[0], *self.text[last:]],
            [*self.canonical[:head], middle[1], *self.canonical[last:]],
        )


def _common(known: Sequence[str], text: str) -> int:
    count = at = 0
    while count < len(known) and text.startswith(known[count], at):
        at += len(known[count])
        count += 1
    return count


@dataclass
class Monkey:
    """calm: does only what a person does to one article with keys, mouse and tools."""

    seat: Seat
    seed: int
    calm: bool = False
    trace: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.log = Log()
        logging.getLogger().addHandler(self.log)
        self.crashes: list[object] = []
        self.begun: dict[str, str] = {}
        self._known: dict[str, dict[str, Parts]] = {}
        self._last: dict[str, str] = {}
        self._kills = 0
        self._is_free = True
        self._work, self._editor, self._driven = self.seat.editor.work, self.seat.editor, self.seat.driven
        self.seat.tasks.crashed.connect(self.crashes.append)
        page = self.seat.editor.page
        page.loaded.connect(self._begin)
        page.changed.connect(self._watch)
        self._begin(page.history.current.source)  # type: ignore[union-attr]

    def close(self) -> None:
        logging.getLogger().removeHandler(self.log)

    # What has to be so

    def _begin(self, source: Source) -> None:
        key = self._editor.turning.key
        self.begun[key] = source.text
        self._known[key] = {source.text: Parts([source.text], [source.canonical])}
        self._last[key] = source.text

    def _watch(self, source: Source) -> None:
        key = self._editor.turning.key
        known, last = self._known[key], self._last[key]
        if source.text not in known:
            free = self._is_free and last in known
            known[source.text] = known[last].follow(source) if free else Parts([source.text], [source.canonical])
        self._last[key] = source.text

    def check(self) -> Source:
        """Wait until all is quiet; then every side says the same."""
        editor, driven = self._editor, self._driven
        self._shut_questions()
        driven.wait(lambda: not editor.pasting._running)
        driven.wait(lambda: editor.page._stage.is_alive)
        source = driven.settled()
        driven.wait(lambda: not editor.turning._leaving and editor.turning.key == editor.work.key)
        for _ in range(2):  # what another article brought along may still be on its way into this one
            source = driven.settled()
        assert driven.js("writing.text() === addresses.plain(view.article.innerHTML)"), (
            "what was remembered of the page"
        )
        _same(driven.js("writing.text(true)"), source.canonical, "the page shows something else")
        _same(
            driven.js(f"view.canonical({json.dumps(source.text)})"), source.canonical, "the source says another thing"
        )
        assert editor.work.entry.article.content == source.text, "the message has another text"
        _, strange, behind = source.text.partition("0.034em")
        assert not strange, f"a style of our own sheet got into the article, before {behind[:80]}"
        if editor.middle.shows_source:
            assert editor.middle._key == editor.work.key, "the source of another article is shown"
        self._check_quiet()
        self._cut_up(source)
        self._is_free = True
        return source

    def _cut_up(self, source: Source) -> None:
        """Tell apart what stands side by side in the article, where each part can be read by itself."""
        known = self._known[self._work.key]
        if len(known[source.text].text) > 1:
            return
        shown = self._driven.js(_SHOWN)
        assert isinstance(shown, list)
        whole, at = Piece(source.text, source.canonical), 0
        starts, ends = [0], [0]
        for part in shown:
            starts.append(_stored_place(whole, bisect_left(whole.units.starts, at), 0))
            at += len(part)
            ends.append(_stored_place(whole, bisect_left(whole.units.starts, at) - 1, 1))
        if not shown or starts[1:] != ends[:-1] or ends[-1] != len(source.text):
            return  # something in between is not shown
        starts = starts[1:]
        texts = [source.text[start:end] for start, end in pairwise([*starts, ends[-1]])]
        asked = json.dumps([f"{text}{_BEHIND}" for text in texts])
        if self._driven.js(f"{asked}.map((text) => view.canonical(text))") == [f"{part}{_BEHIND}" for part in shown]:
            known[source.text] = Parts(texts, shown)

    def _check_quiet(self) -> None:
        assert not self.log.told, self.log.told
        assert not self.crashes, self.crashes

    def check_kept(self) -> None:
        done: list[int] = []
        self._editor.keeping.now(lambda: done.append(1))
        self._driven.wait(lambda: bool(done))
        kept = [one.message for one in self._editor._opened.autosaves.left_over()]
        message = self._work.message
        kept = [one for one in kept if one.key == message.key]
        assert kept == ([message] if message.is_changed else []), "what is kept is not what was written"

    def check_back_and_forth(self) -> None:
        """All the way back in the article that is shown is what it was; all the way forth is what it became."""
        source, page = self.check(), self._editor.page
        while page.history.can_redo:  # type: ignore[union-attr]
            page.redo()
            source = self.check()
        texts = [source.text]
        while page.history.can_undo:  # type: ignore[union-attr]
            texts.append(self._stepped(page.undo))
        assert texts[-1] == self.begun[self._work.key], "all steps back are not the beginning"
        for text in reversed(texts[:-1]):
            assert self._stepped(page.redo) == text, "a step forth is not what it was"
        assert not page.history.can_redo  # type: ignore[union-attr]
        assert self.check().text == source.text

    def _stepped(self, step: Callable[[], object]) -> str:
        step()
        source = self._driven.settled()
        assert self._driven.js("writing.text(true)") == source.canonical
        assert self._work.entry.article.content == source.text
        return source.text

    def check_all(self) -> None:
        for entry in self._work.message.entries:
            self._editor._choose(entry.key)
            self.check_back_and_forth()
        self.check_kept()

    # What is done

    def burst(self, count: int) -> None:
        for _ in range(count):
            self.act()

    def act(self) -> None:
        acts = _CALM if self.calm else _ACTS
        (name,) = self.random.choices([name for name, _ in acts], [weight for _, weight in acts])
        before = len(self.trace)
        if name in _BY_HAND and not self._is_there:
            return
        getattr(self, name)()
        if len(self.trace) == before:
            self.trace.append(name)
        self._shut_questions()
        if self.random.random() < 0.3:
            QTest.qWait(self.random.choice([0, 1, 5, 40]))

    @property
    def _is_there(self) -> bool:
        """Whether there is a page to press keys in."""
        page = self._editor.page
        return page._stage.is_alive and page._view.focusProxy() is not None

    def _tell(self, *told: object) -> None:
        self.trace.append(" ".join(map(str, told)))

    def _shut_questions(self) -> None:
        for dialog in self._editor.findChildren(QDialog):
            if dialog.isVisible():
                self._tell("shut", type(dialog).__name__, dialog.windowTitle())
                dialog.close()

    def do_type(self) -> None:
        text = "".join(self.random.choices(SIGNS, k=self.random.randint(1, 6)))
        self._tell("type", repr(text))
        self._driven.type(text)

    def do_compose(self) -> None:
        commit, shown = self.random.choice(("", *WORDS)), ["z", "zi"][: self.random.randint(0, 2)]
        self._tell("compose", shown, repr(commit))
        if (commit or shown) and self._driven._target.hasFocus():
            self._driven.compose(*shown, commit=commit)

    def do_enter(self) -> None:
        self._press(KEY.Key_Return, self.random.choice((NONE, NONE, SHIFT)))

    def do_erase(self) -> None:
        key, modifiers = self.random.choice((KEY.Key_Backspace, KEY.Key_Delete)), NONE
        if self.random.random() < 0.15:
            modifiers = CONTROL
        for _ in range(self.random.randint(1, 5)):
            self._press(key, modifiers)

    def do_move(self) -> None:
        modifiers = self.random.choice((NONE, SHIFT, CONTROL, CONTROL | SHIFT))
        for _ in range(self.random.randint(1, 4)):
            self._press(self.random.choice(MOVES), modifiers)

    def do_key(self) -> None:
        sign = self.random.choice((KEY.Key_A, KEY.Key_C, KEY.Key_X, KEY.Key_V, KEY.Key_B, KEY.Key_I, KEY.Key_U))
        self._press(sign, CONTROL)

    def do_tab(self) -> None:
        self._press(KEY.Key_Tab, NONE)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self._tell("key", modifiers.name, key.name)
        if self._is_there:
            self._driven.key(key, modifiers)

    def do_mouse(self) -> None:
        view = self._driven._target
        places = [QPoint(self.random.randrange(view.width()), self.random.randrange(view.height())) for _ in range(2)]
        self._tell("mouse", places)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, places[0])
        if self.random.random() < 0.6:
            QTest.mouseMove(view, places[1])
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, places[1])

    def do_choose(self) -> None:
        way = self.random.choice(("caret", "caret", "inside", "across", "element"))
        first = self.random.randrange(400)
        given = [way, first, first + self.random.randrange(4), self.random.random(), self.random.random()]
        self._tell("choose", given)
        self._editor.page._stage.page.runJavaScript(_CHOOSE % json.dumps(given), WORLD)

    def do_command(self) -> None:
        name, argument = self.random.choice(COMMANDS)
        self._tell("command", name, argument)
        self._editor.middle.do(name, argument)

    def do_paste(self) -> None:
        name = self.random.choice(sorted(CLIPBOARDS))
        self._tell("paste", name)
        mime = QMimeData()
        mime.setHtml(CLIPBOARDS[name])
        mime.setText("x")
        self._editor.pasting.take(mime, plain=self.random.random() < 0.1)

    def do_undo(self) -> None:
        count = self.random.randint(1, 5)
        step = self.random.choice((self._editor.page.undo, self._editor.page.redo))
        self._tell(step.__name__, count)
        for _ in range(count):
            step()

    def do_undo_keys(self) -> None:
        for _ in range(self.random.randint(1, 3)):
            self._press(self.random.choice((KEY.Key_Z, KEY.Key_Z, KEY.Key_Y)), CONTROL)

    def do_find(self) -> None:
        word = self.random.choice(("的", "a", "茶", "e", " "))
        put = self.random.choice(("", "X", "水<b>", "😀"))
        self._tell("find", repr(word), repr(put))
        run = self._editor.page.run
        run("find", {"text": word, "caseSensitive": False, "wholeWord": False})
        run("findNext")
        run(*self.random.choice((("replace", put), ("replaceAll", put))))
        run("findStop")

    def do_source(self) -> None:
        middle = self._editor.middle
        middle.show_page()
        middle.turn()
        self._driven.wait(lambda: middle.shows_source)
        self._is_free = False
        cursor = middle.source.textCursor()
        cursor.setPosition(self.random.randint(0, len(middle.source.document().toRawText())))
        put = self.random.choice(("<p>源</p>", "x", "<b>", "</p>", "&", "<table><tr>", "😀", "\n"))
        self._tell("source", cursor.position(), repr(put))
        cursor.insertText(put)
        if self.random.random() < 0.3:
            middle.apply()
        if self.random.random() < 0.8:
            middle.show_page()
        else:
            self._tell("left open")

    def do_show_page(self) -> None:
        self._editor.middle.show_page()
        self._editor.page.setFocus()

    def do_switch(self) -> None:
        entry = self.random.choice(self._work.message.entries)
        self._tell("switch", self._work.message.entries.index(entry))
        self._is_free = False
        self._editor._choose(entry.key)
        self._editor.page.setFocus()

    def do_arrange(self) -> None:
        entry = self.random.choice(self._work.message.entries)
        at = self._work.message.entries.index(entry)
        deed = self.random.choice(("duplicate", "move", "remove", "add", "remove and back"))
        self._tell(deed, at)
        self._is_free = False
        if deed == "duplicate":
            self._editor.list.duplicated.emit(entry.key)
        elif deed == "move":
            self._editor.list.moved.emit(entry.key, self.random.randrange(len(self._work.message.entries)))
        elif deed == "add":
            self._editor.list.added.emit()
        elif len(self._work.message.entries) > 1:
            self._editor.list.removed.emit(entry.key)
            if deed != "remove":
                self._editor.list.restored.emit(entry, at)

    def do_repair(self) -> None:
        checking, repairing = self._editor.checking, self._editor.checks.repairing
        key = self.random.choice(self._work.message.entries).key
        found = [one for one in checking.last.findings.get(key, ()) if one.repairs]
        self._is_free = False
        if self.random.random() < 0.3:
            self._tell("repair safely")
            repairing.do_safe(key, 1, self._editor._setting)
        elif found:
            finding = self.random.choice(found)
            repair = self.random.choice(finding.repairs)
            self._tell("repair", finding.rule, repair)
            if repair.value != "take-over":
                repairing.do(key, Wish((finding,), repair, every=self.random.random() < 0.3))

    def do_restore(self) -> None:
        entry = self.random.choice(self._work.message.entries)
        text = self.begun.get(entry.key, entry.article.content)
        self._tell("restore", self._work.message.entries.index(entry))
        self._is_free = False
        self._editor._restore(replace(entry, article=replace(entry.article, content=text)))

    def do_caught_up(self) -> None:
        """A save came back: the account dropped the styles of one article, say."""
        self._is_free = False
        message = self._work.message
        entry = self.random.choice(message.entries)
        stored = entry.article.content.replace(" style=", " data-style=")
        self._tell("caught up", message.entries.index(entry))
        saving = self._editor.saver.saving
        saving._handed_in = message
        there = tuple(replace(each, base=each.article, at=at) for at, each in enumerate(message.entries))
        there = tuple(_stored(each, stored) if each.key == entry.key else each for each in there)
        saving._catch_up(replace(message, entries=there, stored=len(there), media_id="x", gone=()))

    def do_settle(self) -> None:
        self._editor.settle(lambda: None)

    def do_keep(self) -> None:
        self._editor.keeping.now()

    def do_kill(self) -> None:
        """The page's process ends; the third time in two minutes it would not come back by itself."""
        if self._kills < _MOST_KILLS and self._editor.page._stage.is_alive:
            self._kills += 1
            self._tell("kill")
            self._driven.kill()


def _stored_place(whole: Piece, unit: int, behind: int) -> int:
    stored = whole.matches[unit] if 0 <= unit < len(whole.matches) else -1
    return whole.stored_units.starts[stored + behind] if stored >= 0 else -1


def _same(one: object, other: str, what: str) -> None:
    assert isinstance(one, str)
    if one != other:
        at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
        raise AssertionError(f"{what}: {one[max(0, at - 200) : at + 200]!r} | {other[max(0, at - 200) : at + 200]!r}")


def _stored(entry: Entry, text: str) -> Entry:
    article = replace(entry.article, content=text)
    return replace(entry, article=article, base=article)


_BEHIND = "文<p>文</p>"
_SHOWN = """[...view.article.childNodes].map((node) => {
  const holder = document.implementation.createHTMLDocument("").createElement("div");
  holder.append(node.cloneNode(true));
  return addresses.plain(holder.innerHTML);
})"""
_MOST_KILLS = 2
_CALM: tuple[tuple[str, float], ...] = (
    ("do_type", 10),
    ("do_compose", 5),
    ("do_enter", 4),
    ("do_erase", 8),
    ("do_move", 5),
    ("do_key", 3),
    ("do_tab", 1),
    ("do_mouse", 4),
    ("do_choose", 10),
    ("do_command", 10),
    ("do_undo", 2),
    ("do_undo_keys", 2),
)
_BY_HAND = {name for name, _ in _CALM} - {"do_command", "do_undo"}
_ACTS: tuple[tuple[str, float], ...] = (
    *_CALM,
    ("do_paste", 2),
    ("do_find", 2),
    ("do_source", 2),
    ("do_show_page", 2),
    ("do_switch", 4),
    ("do_arrange", 2),
    ("do_repair", 2),
    ("do_restore", 1),
    ("do_caught_up", 1),
    ("do_settle", 1),
    ("do_keep", 1),
    ("do_kill", 0.5),
)
