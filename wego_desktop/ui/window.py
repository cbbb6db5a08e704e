"""The window on the desktop: where it stands, what it is called, and how it goes."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from wego_desktop import settings
from wego_desktop.settings import Settings
from wego_desktop.ui.tokens import BAR, Tokens

if TYPE_CHECKING:  # the window is on the screen before that is loaded
    from wego_desktop.ui.workspace import Workspace

_SIZE = (1440, 900)
_LEAST = (760, 520)


class Window(QMainWindow):
    """It is there at once, with nothing but ground; ``furnish`` puts the workspace into it.

    ground: the colours it has until then. early: the files that it was given before. goes: it was closed for good.
    """

    def __init__(self, chosen: Settings, ground: Tokens) -> None:
        super().__init__()
        self._settings = chosen
        self._workspace: Workspace | None = None
        self.early: list[Path] = []
        self.goes = False
        self.setWindowTitle("WEGO Desktop")
        self.setCentralWidget(_ground(ground, self))
        self._restore()

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen, painted."""
        handle = self.windowHandle()
        return handle is not None and handle.isExposed()

    @property
    def workspace(self) -> "Workspace":
        """What fills the window, once it is furnished."""
        assert self._workspace is not None  # noqa: S101 - asked of a furnished window
        return self._workspace

    def furnish(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        workspace.titled.connect(self.setWindowTitle)
        workspace.quit_wanted.connect(self.close)
        self.setCentralWidget(workspace)
        workspace.planning.look_at(self.early)

    def welcome_files(self, files: Sequence[Path]) -> None:
        """What a second start hands over: come to the front, and look at the files."""
        from PySide6.QtCore import Qt  # takes 40 ms, which the first paint does without

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.look_at(files)

    def look_at(self, files: Sequence[Path]) -> None:
        """Plan their upload, if need be once furnished."""
        if self._workspace is not None:
            self._workspace.planning.look_at(files)
        else:
            self.early += files

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.goes:
            event.ignore()
            self._ask_to_go()
        if not self.goes:
            return
        event.accept()
        self._settings.put(settings.GEOMETRY, base64.b64encode(self.saveGeometry().data()).decode())
        super().closeEvent(event)

    def _ask_to_go(self) -> None:
        if self._workspace is None:
            self.goes = True
        else:
            self._workspace.may_go(self._go)

    def _go(self) -> None:
        self.goes = True
        self.close()

    def _restore(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        geometry = self._settings.get(settings.GEOMETRY)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))


def _ground(tokens: Tokens, parent: QWidget) -> QWidget:
    """The bar and the canvas, before anything stands on them.

    By style sheets: the first call of a QPainter or a QPalette from Python makes PySide6 build all enumerations of Qt,
    which takes 40 to 70 ms. On plain QWidgets: others do not paint what their sheet says of the background.
    """
    colours = {name: tokens.colour(name).name() for name in ("window", "canvas", "line")}
    ground, bar = QWidget(parent), QWidget()
    ground.setStyleSheet("background: {canvas}".format(**colours))
    bar.setStyleSheet("background: {window}; border-bottom: 1px solid {line}".format(**colours))
    bar.setFixedHeight(BAR)
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    column.addStretch(1)
    return ground
