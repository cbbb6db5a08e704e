"""The whole app in a process of its own, and who writes in it: until it dies at a chosen moment, or is left.

One order from standard input, a JSON object:

    account, secret   what Account takes; whose messages they are
    picture           a file that is dropped into the text, and is the cover
    end               one of ENDS: how it ends

It tells on standard output, in JSON lines, what surely has been kept: {"kept": the text of the second article}.
"""

import json
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import keyring
from memory_keyring import MemoryKeyring
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from browser.days import ALT, CONTROL, LEFT, drop
from browser.driven import Driven
from browser.waiting import PATIENCE, until
from wego_desktop import app, options, paths, start
from wego_desktop.accounts import Account, Accounts
from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.message import Message
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.message_boxes import DraftBox
from wego_desktop.library import autosaves
from wego_desktop.options import Options
from wego_desktop.ui.articles.closing import Closing
from wego_desktop.ui.articles.editor import Editor
from wego_desktop.ui.articles.save_plan import SavePlan
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.window import Window


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Waiting:
    """What of a QtBot there is without pytest."""

    def waitUntil(self, is_so: Callable[[], bool], *, timeout: int = 0) -> None:
        del timeout
        until(is_so)


class Writer:
    """Who sits before the window."""

    def __init__(self, window: Window, tasks: Tasks, order: dict[str, Any]) -> None:
        self._window, self._tasks, self._order = window, tasks, order
        self._bot = Waiting()

    def run(self) -> None:
        try:
            self.write()
            ENDS[self._order["end"]](self)
        except BaseException:
            traceback.print_exc()
            os._exit(3)

    def wait(self, is_so: Callable[[], object]) -> None:
        self._bot.waitUntil(lambda: bool(is_so()))

    @property
    def editor(self) -> Editor:
        assert self._window.workspace.writing.editor is not None
        return self._window.workspace.writing.editor

    # Acts

    def write(self) -> None:
        """A new message of two articles: a title and a text with a picture, and a second of words alone."""
        window = self._window
        window.activateWindow()
        self.wait(lambda: window.workspace.page is not None and not window.workspace.page.refreshing.running)
        QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
        self.wait(lambda: window.workspace.writing.editor is not None)
        self.driven = Driven(cast(QtBot, self._bot), self._tasks, self.editor.page)
        self.wait(lambda: self.editor.page.history is not None)
        self.type_title("First")
        self.go_to_page()
        self.driven.type("Words of the first")
        self.wait(lambda: "first" in self.text)
        self.drop(self.driven.page._view, QPoint(100, 200))
        self.wait(lambda: "<img" in self.text)
        self.drop(self.editor.info.cover, QPoint(20, 20))
        self.wait(lambda: self.editor.work.entry.cover_sha256)
        self.add("Second")

    def add(self, title: str) -> None:
        work = self.editor.work
        QTest.keyClick(self.editor, Qt.Key.Key_Insert, ALT)
        self.wait(lambda: len(work.message.entries) == 2 and self.editor.turning.key == work.key)
        self.type_title(title)
        self.drop(self.editor.info.cover, QPoint(20, 20))
        self.wait(lambda: work.entry.cover_sha256)
        self.go_to_page()

    def go_to_page(self) -> None:
        self.driven.page.setFocus()
        self.wait(lambda: self.driven.js("document.activeElement === view.article"))

    def type_title(self, title: str) -> None:
        self.editor.info.show_field("title")
        QTest.keyClicks(self.editor.info.form.title.text, title)

    def drop(self, target: QWidget, place: QPoint) -> None:
        drop(target, Path(self._order["picture"]), place)

    @property
    def text(self) -> str:
        return self.editor.work.entry.article.content

    def tell(self, **what: object) -> None:
        os.write(1, json.dumps(what).encode() + b"\n")

    # Ends

    def key(self) -> None:
        """It is typed on without a pause until an autosave comes by itself, and a little more."""
        self.keep()
        begun, done, words = list[str](), list[int](), 0
        keep = Autosaves.keep

        def noted(autosaves: Autosaves, message: Message) -> bool:
            begun.append(message.entries[1].article.content)
            return keep(autosaves, message)

        Autosaves.keep = noted  # type: ignore[assignment, method-assign]
        self.editor.keeping.kept.connect(lambda: done.append(1))
        while not done:
            self.driven.type(f"a{words} ")
            self.wait(lambda: f"a{words}" in self.text)  # noqa: B023 - waited for here
            words += 1
        self.tell(kept=begun[-1].removeprefix("<p>").removesuffix("</p>"))
        self.driven.type("xyz")
        die()

    def autosave(self) -> None:
        """In the middle of the second one: its rows are in the database, and not for good."""
        self.driven.type("kept")
        self.wait(lambda: "kept" in self.text)
        self.keep()
        self.tell(kept="kept")
        autosaves.sweep = lambda *_: die()  # type: ignore[attr-defined]
        self.driven.type(" lost")
        self.wait(lambda: "lost" in self.text)
        self.editor.keeping.now()
        self.wait(lambda: False)

    def save(self) -> None:
        """The draft is made, its answer is not here yet, and it is typed on."""
        self.driven.type("saved")
        self.wait(lambda: "saved" in self.text)
        made = threading.Event()
        add = DraftBox.add

        def add_slowly(*arguments: Any, **more: Any) -> str:
            media_id = add(*arguments, **more)
            made.set()
            time.sleep(PATIENCE)
            return media_id

        DraftBox.add = add_slowly  # type: ignore[method-assign]
        self.driven.key(Qt.Key.Key_S, CONTROL)
        self.wait(lambda: isinstance(self.editor.saver.desk.dialog, SavePlan))
        cast(SavePlan, self.editor.saver.desk.dialog).accept()
        self.wait(made.is_set)
        self.go_to_page()
        self.driven.key(Qt.Key.Key_End, CONTROL)
        self.driven.type(" more")
        self.wait(lambda: "more" in self.text)
        self.keep()
        self.tell(kept="saved more")
        die()

    def keep(self) -> None:
        """As when the keyboard goes to another window."""
        done = list[int]()
        self.editor.keeping.now(lambda: done.append(1))
        self.wait(lambda: done)

    def leave(self) -> None:
        """The window is closed, and what was typed is kept for later."""
        self.driven.type("left")
        self._window.close()
        self.wait(lambda: self.editor.findChildren(Closing))
        (closing,) = self.editor.findChildren(Closing)
        QTest.mouseClick(closing.keep, LEFT)

    def quit(self) -> None:
        """It ends around the editor, as when the session does."""
        self.driven.type("left")
        self.wait(lambda: "left" in self.text)
        self.keep()
        QCoreApplication.exit(0)


ENDS = {end.__name__: end for end in (Writer.key, Writer.autosave, Writer.save, Writer.leave, Writer.quit)}


def main(arguments: list[str]) -> int:
    """arguments: none."""
    del arguments
    order = json.loads(sys.stdin.readline())
    keyring.set_keyring(MemoryKeyring())
    account = Account(**order["account"])
    folder = paths.config_folder()
    Credentials(folder / "secrets.json").put(account.app_id, order["secret"])
    accounts = Accounts(folder / "accounts.json")
    accounts.put(account)
    accounts.choose(account.key)

    def sit(options: Options, window: Window, tasks: Tasks) -> None:
        del options
        writer = Writer(window, tasks, order)
        QTimer.singleShot(0, window, writer.run)

    app._unattended = sit
    return start.main(options.read([]))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    sys.exit(main([]))
