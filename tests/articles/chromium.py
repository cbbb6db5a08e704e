"""A browser as a process of its own, which says what Chromium makes of a source and edits its DOM as a person would.

Run as a program it reads one JSON list of commands per line and answers with one JSON list of strings per line:
["canonical", html]           what innerHTML is after the html was loaded
["load", html]                the same, and the container for edits holds it from now on
["again"]                     load that once more; "" is the answer
["edit", name, pick, a, b, text]  change what the container holds; its new innerHTML (see edits.js for the names)
["command", name, argument, selection]  run a command of the editor (see acts.js)
["bare", name, argument, selection]     the same; the new innerHTML is all of the answer
["value", name, argument, selection]    the same; what the command gave back is all of the answer, as JSON
"""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript, QWebEngineSettings
from PySide6.QtWidgets import QApplication

from wego_desktop.ui.articles.command_scripts import COMMAND_SCRIPTS

SHELL = """<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
content="default-src 'none'; style-src 'unsafe-inline'"><div id="article" contenteditable></div>"""
WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
EDITOR = Path(__file__).parents[2] / "resources" / "editor"
_OURS = [Path(__file__).with_name(f"{name}.js") for name in ("edits", "acts")]
SCRIPTS = [EDITOR / f"{name}.js" for name in COMMAND_SCRIPTS] + _OURS


class Lines(QObject):
    """What comes on standard input, line by line, from a thread that may block."""

    came = Signal(str)
    ended = Signal()

    def read(self) -> None:
        for line in sys.stdin:
            self.came.emit(line)
        self.ended.emit()


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._profile = QWebEngineProfile()
        self._page = QWebEnginePage(self._profile)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, False)
        self._page.loadFinished.connect(self._begin)
        self._page.setHtml(SHELL)
        self._lines = Lines()

    def _begin(self) -> None:
        for script in SCRIPTS:
            self._page.runJavaScript(script.read_text("utf-8"), WORLD)
        self._page.runJavaScript("0", WORLD, lambda _: self._answer("[]"))
        self._lines.came.connect(self._run)
        self._lines.ended.connect(self.end)
        threading.Thread(target=self._lines.read, daemon=True).start()

    def _run(self, line: str) -> None:
        self._page.runJavaScript(f"run({line})", WORLD, self._answer)

    def _answer(self, answer: str) -> None:
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()

    def end(self) -> None:
        self._page.deleteLater()  # before its profile
        self._page.destroyed.connect(QApplication.quit)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's own refuses root
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    application = QApplication([])
    browser = Browser()
    code = application.exec()
    del browser
    return code


if __name__ == "__main__":
    sys.exit(main())
