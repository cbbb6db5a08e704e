"""Drops and pastes on the real window while a plan lies over everything else."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from e2e.acts import OpenWindow, drop, judged, may_start, page_of, pictures, settled
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.uploads.drop import LINKS
from wego_desktop.ui.uploads.plan_view import PlanView
from wego_desktop.ui.window import Window


def planned(qtbot: QtBot, window: Window, folder: Path) -> PlanView:
    settled(qtbot, window)
    drop(window, pictures(folder, 1))
    qtbot.waitUntil(lambda: may_start(window), timeout=10_000)
    assert window.workspace.planning.plan is not None
    return window.workspace.planning.plan


def drop_link(window: Window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.invalid/a.jpg")])
    where, copy, left, none = QPoint(200, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    QApplication.sendEvent(window, QDragEnterEvent(where, copy, mime, left, none.NoModifier))
    QApplication.sendEvent(window, QDropEvent(where.toPointF(), copy, mime, left, none.NoModifier))


def said(view: PlanView) -> list[str]:
    return [label.text() for label in view.notice.findChildren(ElidedLabel) if label.isVisible()]


def test_why_nothing_was_taken_is_said_where_it_is_seen(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    view = planned(qtbot, window, tmp_path)
    drop_link(window)
    assert said(view) == [LINKS]
    view.close_plan()
    drop_link(window)
    assert page_of(window).notices.isVisible()


def test_what_could_not_be_kept_is_said_there_too(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    view = planned(qtbot, window, tmp_path)
    window.workspace.drops.failed.emit(OSError(28, "No space left on device"))
    assert len(said(view)) == 1


def test_a_screenshot_is_pasted_into_the_plan(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    view = planned(qtbot, window, tmp_path)
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    window.activateWindow()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(view.plan) == 2 and judged(window), timeout=10_000)
    pasted = list(view.plan)[1]
    assert pasted.goes
    assert pasted.name.endswith(".png")
