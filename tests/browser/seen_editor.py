"""Opens the editor in a window on a screen, and says in one JSON line what became of the window."""

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from browser.seats import message, unreached
from browser.waiting import until
from wego_desktop.ui.articles.editor import Editor
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


class Watched(QObject):
    """What happens to a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self.seen = window, list[str]()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Hide):
            self.seen.append(event.type().name)
        return False


def main() -> None:
    qt, tasks, window, pages = QApplication([]), Tasks(), QMainWindow(), QStackedWidget()
    window.setCentralWidget(pages)
    pages.addWidget(QWidget())
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    until(lambda: window.isActiveWindow() and window.windowHandle().isExposed())
    watched, before = Watched(window), int(window.winId())
    with unreached(tasks) as opened:
        editor = Editor(Look(), tasks, opened, message("<p>ab</p>"), window)
        pages.addWidget(editor)
        pages.setCurrentWidget(editor)
        editor.page.setFocus()
        until(lambda: editor.page.history is not None)
        told = {
            "same": int(window.winId()) == before,
            "seen": watched.seen,
            "active": window.isActiveWindow(),
            "in_page": editor.page.isAncestorOf(qt.focusWidget() or window),
        }
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        editor.close_editor()
    os._exit(0)  # what Chromium does at its end is not asked about


if __name__ == "__main__":
    main()
