"""What a person does in the window, and what they wait for."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wego_desktop.library.index import Order
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.window import Window
from wego_desktop.wechat.answers import Kind

OpenWindow = Callable[..., Window]  # files: came before it was filled


def page_of(window: Window) -> AccountPage:
    assert window.workspace.page is not None
    return window.workspace.page


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not page_of(window).refreshing.running, timeout=20_000)


def pictures(folder: Path, count: int) -> list[Path]:
    files = [folder / f"图 {number}.png" for number in range(count)]
    for number, file in enumerate(files):
        Image.new("RGB", (300 + number, 200), (20 * number, 120, 90)).save(file)
    return files


def drop(window: Window, files: list[Path]) -> None:
    """As a file manager does: enter, then drop, on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, copy, left, none = QPoint(200, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    QApplication.sendEvent(window, QDragEnterEvent(where, copy, mime, left, none.NoModifier))
    QApplication.sendEvent(window, QDropEvent(where.toPointF(), copy, mime, left, none.NoModifier))


def may_start(window: Window) -> bool:
    plan = window.workspace.planning.plan
    return plan is not None and plan.foot.start.isEnabled()


def judged(window: Window) -> bool:
    plan = window.workspace.planning.plan
    return plan is not None and plan.plan.judged and not plan.plan.checking


def upload(qtbot: QtBot, window: Window, files: list[Path]) -> None:
    drop(window, files)
    qtbot.waitUntil(lambda: may_start(window), timeout=10_000)
    assert window.workspace.planning.plan is not None
    with qtbot.waitSignal(page_of(window).transfers.finished, timeout=20_000):
        window.workspace.planning.plan.foot.start.click()


def shows(qtbot: QtBot, page: AccountPage, count: int) -> None:
    """The images' tab shows so many cards; it reads the index behind the window."""
    qtbot.waitUntil(lambda: page.tab(Kind.IMAGE).model.rowCount() == count)


def select_all(qtbot: QtBot, page: AccountPage) -> None:
    known = len(page._opened.index.ids(Kind.IMAGE, Order.NEWEST))
    shows(qtbot, page, known)
    qtbot.keyClick(page.tab(Kind.IMAGE).views.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.preview._selection is not None and len(page.preview._selection) == known)


def names(window: Window) -> set[str]:
    index = page_of(window)._opened.index
    return {material.name for material in index.rows(index.ids(Kind.IMAGE, Order.NEWEST))}
