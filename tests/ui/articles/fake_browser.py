"""A browser that does what it is asked when it likes: calls, answers, notes and keys wait, each on its own way, and its
process may end. It stands in for Stage, page and scripts; the edit loop, the keys' way and Turning are the real ones.
"""

import json
import random
import re
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.history import History
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.document import Document
from wego_desktop.ui.articles.key_way import KeyWay
from wego_desktop.ui.articles.note import Note
from wego_desktop.ui.tasks import Tasks

Answer = Callable[[Any], object]
END = "</p>"


def canonical(html: str) -> str:
    """As a browser reads paragraphs: one within another ends that."""
    found, is_open = "", False
    for part in re.split("(<p *>|</p>)", html):
        if part == END:
            found += END if is_open else f"<p>{END}"
            is_open = False
        elif part.startswith("<p"):
            found += f"{END}<p>" if is_open else "<p>"
            is_open = True
        else:
            found += part
    return found + END if is_open else found


class Script:
    """What view.js does, for an article whose caret is in its last paragraph."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        self._tell = tell
        self.epoch = self.sequence = 0
        self.text = self.known = ""
        self.pending: str | None = ""  # kind; "" for none
        self.composed = ""
        self.composing = self.awaited = False
        self.given = ""  # what was put into it
        self.notes: dict[int, str] = {}  # what was put in by each; "" for what was shown

    def load(self, html: str, epoch: int, _selection: object) -> str:
        self.pending, self.awaited, self.composing, self.composed = "", False, False, ""
        self.epoch, self.sequence = epoch, 0
        self.given, self.notes = html, {}
        self.text = self.known = canonical(html)
        return self.known

    def show(self, html: str, told: int, _selection: object) -> object:
        self.tell()
        if self.composing or told != self.sequence:
            self.awaited = self.composing
            return float(self.sequence)
        self.text = self.known = canonical(html)
        self.sequence += 1
        self.given += html
        self.notes[self.sequence] = ""
        return True

    def canonical(self, html: str) -> str:
        return canonical(html)

    def type(self, signs: str, kind: str | None = "type") -> None:
        if self.pending and self.pending != kind:
            self.tell()
        self.pending = kind
        at = self.text.rfind(END)
        self.text = self.text[:at] + signs + self.text[at:] if at >= 0 else self.text + signs

    def compose(self, signs: str) -> None:
        self.tell()
        self.composing, self.composed = True, signs

    def commit(self) -> None:
        if self.composing:
            self.composing = False
            self.type(self.composed)
            self.composed = ""

    def flush(self) -> dict[str, Any] | None:
        if self.composing:
            return None
        kind, self.pending = self.pending, ""
        old, now = self.known, self.text
        if old == now and not self.awaited:
            return None
        self.known, self.awaited = now, False
        self.sequence += 1
        start = 0
        while start < min(len(old), len(now)) and old[start] == now[start]:
            start += 1
        behind = 0
        while behind < min(len(old), len(now)) - start and old[-1 - behind] == now[-1 - behind]:
            behind += 1
        self.notes[self.sequence] = now[start : len(now) - behind]
        places = {"before": None, "after": None, "kind": kind or None, "length": len(now)}
        splice = {"from": start, "to": len(old) - behind, "text": now[start : len(now) - behind]}
        return {"epoch": self.epoch, "sequence": self.sequence, **places, **splice}

    def tell(self) -> None:
        if note := self.flush():
            self._tell(json.dumps(note))

    def flushed(self) -> str:
        note = self.flush()
        told = {"epoch": self.epoch, "sequence": self.sequence, "composing": self.composing, "note": note}
        return json.dumps(told)

    def whole(self) -> str:
        self.flush()
        return json.dumps({"epoch": self.epoch, "sequence": self.sequence, "text": self.known, "after": None})

    def obey(self, _command: str, html: str, epoch: int) -> str | None:
        if epoch != self.epoch:
            return None
        self.commit()
        self.tell()
        self.type(html, None)
        return json.dumps({"answer": None, "note": self.flush()})


class Target(QWidget):
    """Hands keys to the browser."""

    def __init__(self, pressed: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed = pressed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pressed(event.text() or f"mark {4 * (event.key() - 0x01000044) + _row(event)}")

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._pressed(f"compose {event.preeditString()}" if event.preeditString() else "commit")


def _row(event: QKeyEvent) -> int:
    modifiers = event.modifiers().value
    return bool(modifiers & 0x02000000) + 2 * bool(modifiers & 0x08000000)


class FakeBrowser(QObject):
    """As ``ArticlePage``. lost: signs that were typed and not told when the process ended.

    loses: how often a note gets lost, from 0 to 1.
    """

    loaded = Signal(object)
    changed = Signal(object)
    paste_wanted = Signal(bool)
    files_dropped = Signal(list)
    html_dropped = Signal(object)

    def __init__(self, tasks: Tasks, seed: int, loses: float = 0.0) -> None:
        super().__init__()
        self._random, self.loses = random.Random(seed), loses
        self.view = QWidget()
        self._keys: deque[str] = deque()
        self.target = Target(self._keys.append, self.view)
        self.view.setFocusProxy(self.target)
        self.is_alive = self.is_gone = False
        self.lost: set[str] = set()
        self.fails: set[str] = set()  # functions that answer nothing
        self.ends = 0
        self._calls: deque[tuple[str, tuple[Any, ...], Answer | None]] = deque()
        self._answers: deque[tuple[Answer, object]] = deque()
        self._notes: deque[str] = deque()
        self.keys = KeyWay(self.view, lambda then: self._call("Number", then=then), self)
        self.keys.follow()
        self.document = Document(tasks, self._call, self.keys.after_keys, self)
        self.document.shown.connect(self.keys.open)
        self.document.hidden.connect(self.keys.close)
        self.document.changed.connect(self.changed)
        self.document.loaded.connect(self.loaded)
        self._pressed: set[str] = set()  # and not arrived
        self._heard: set[tuple[int, int]] = set()  # the notes that came, by epoch and sequence
        self.script = Script(self._notes.append)

    # As ArticlePage

    @property
    def history(self) -> History | None:
        return self.document.history

    def load(self, text: str, history: History | None = None) -> None:
        if self.is_gone:
            self.lost |= self._pressed
        self.document.load(text, history)
        self.keys.let(another=True)

    def settle(self, then: Callable[[Source], object]) -> None:
        self.document.settle(then)

    def rewrite(self, change: Callable[[str], str]) -> None:
        self.document.rewrite(change)

    def run(self, command: str, argument: object = None, then: Answer | None = None) -> None:
        self.document.run(command, argument, then)

    def commit(self) -> None:
        QCoreApplication.sendEvent(self.target, QInputMethodEvent("", []))

    def hold_keys(self) -> None:
        self.keys.hold()

    def let_keys(self) -> None:
        self.keys.let(another=False)

    # As Stage

    def _call(self, function: str, *arguments: Any, then: Answer | None = None) -> None:
        if self.is_alive:
            self._calls.append((function, arguments, then))
        elif then:
            then(None)

    def begin(self) -> None:
        self.is_alive, self.is_gone = True, False
        self.script = Script(self._notes.append)
        self.keys.follow()
        self.document.begin()

    def end(self, *, for_good: bool = False) -> None:
        """Whatever is on its way goes with it."""
        self.is_alive, self.is_gone = False, for_good
        self.ends += 1
        self.keys.close()
        self._note_lost()
        open_ = [then for then, _ in self._answers] + [then for _, _, then in self._calls if then]
        for way in (self._calls, self._answers, self._notes, self._keys):
            way.clear()
        self.document.end(for_good=for_good)
        for then in open_:
            then(None)
        self.keys.give_up(for_good=for_good)

    def _note_lost(self) -> None:
        """A note counts when all before it came as well, and what they are about is known."""
        script, last = self.script, 0
        while last + 1 in script.notes and (not script.notes[last + 1] or (script.epoch, last + 1) in self._heard):
            last += 1
        is_known = self.history is not None or self.document._page.text is not None
        told = script.given + "".join(script.notes[at] for at in range(1, last + 1) if is_known)
        typed = script.text + script.composed + "".join(key[-1] for key in self._keys)
        self.lost |= {sign for sign in typed if sign not in told}

    def press(self, sign: str) -> None:
        self._pressed.add(sign)
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
        QCoreApplication.sendEvent(self.target, event)

    def compose(self, sign: str) -> None:
        self._pressed.add(sign)
        QCoreApplication.sendEvent(self.target, QInputMethodEvent(sign, []))

    # Its ways

    def step(self, only: str = "") -> bool:
        """Do one thing that waits: on any way, or on the one of "calls", "answers", "notes" and "keys"; False when none
        does."""
        every = {"calls": self._calls, "answers": self._answers, "notes": self._notes, "keys": self._keys}
        ways = [name for name, way in every.items() if way and only in ("", name)]
        if not ways:
            return False
        way = self._random.choice(ways)
        if way == "calls":
            self._execute(*self._calls.popleft())
        elif way == "answers":
            then, answer = self._answers.popleft()
            self._note_heard(answer)
            then(answer)
        elif way == "notes":
            self._pass_on(self._notes.popleft())
        else:
            self._arrive(self._keys.popleft())
        return True

    def go(self, *ways: str) -> None:
        """Everything that waits, one way after the other."""
        for way in ways:
            while self.step(way):
                pass

    def _execute(self, function: str, arguments: tuple[Any, ...], then: Answer | None) -> None:
        name = function.removeprefix("view.")
        answer = 0 if name == "Number" else getattr(self.script, name)(*arguments)
        if function in self.fails:
            answer = None
        if then:
            self._answers.append((then, answer))

    def _note_heard(self, answer: object) -> None:
        told = json.loads(answer) if isinstance(answer, str) and answer.startswith("{") else {}
        if note := told.get("note"):
            self._heard.add((note["epoch"], note["sequence"]))

    def _pass_on(self, text: str) -> None:
        if text.startswith("mark "):
            self.keys.see(int(text.removeprefix("mark ")))
        elif self._random.random() >= self.loses:
            note = Note.read(text)
            self._heard.add((note.epoch, note.sequence))
            self.document.note(note)

    def _arrive(self, key: str) -> None:
        if key.startswith("mark "):
            self._notes.append(key)
            return
        self._pressed.discard(key[-1])
        self.script.commit()
        if key.startswith("compose "):
            self.script.compose(key[-1])
        elif key != "commit":
            self.script.type(key)
