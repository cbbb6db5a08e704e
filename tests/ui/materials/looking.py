"""What the tests of the views share."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.library.index import Index
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import RemoteMaterial

LEFT = Qt.MouseButton.LeftButton
Library = Callable[[Sequence[RemoteMaterial]], Index]
OpenTab = Callable[..., MaterialTab]


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    """Until nothing is under way behind the window, and what came of it is painted."""
    qtbot.waitUntil(lambda: not tasks.busy)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not tasks.busy)


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def speak(widget: QWidget) -> None:
    """As when another language was chosen."""
    for part in (widget, *widget.findChildren(QWidget)):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
