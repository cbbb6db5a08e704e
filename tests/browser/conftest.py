"""Tests of the real page. They have a process of their own (tests/test_browser.py): a browser that dies takes only them
along."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --disable-logging")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's own refuses root

import pytest
from e2e.acts import OpenWindow, settled
from e2e.conftest import open_window as open_window
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from wego_desktop.ui.tasks import Tasks

from .days import Day, Start
from .driven import Driven, SharedPage


@pytest.fixture(autouse=True)
def pages_go_first() -> Iterator[None]:
    """What was let go is deleted before the next test: a page must not outlive its profile."""
    yield
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def clipboard_is_left_empty() -> Iterator[None]:
    """What Python put there must not outlive it: the process would end in a crash."""
    yield
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture
def start(open_window: OpenWindow, qtbot: QtBot, tasks: Tasks, sandbox: SandboxProcess) -> Start:
    def run(**kinds: int) -> Day:
        sandbox.fill(**kinds)
        day = Day(qtbot, tasks, sandbox, open_window())
        day.window.resize(1250, 700)
        day.page.refreshing.start()
        settled(qtbot, day.window)
        return day

    return run


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage]:
    shared = SharedPage()
    yield shared
    shared.close()


@pytest.fixture
def one_of_many(shared_page: SharedPage, qtbot: QtBot, tasks: Tasks) -> Iterator[Driven]:
    """A page that other tests of the module drive as well."""
    with shared_page.driven(qtbot, tasks) as driven:
        yield driven


@pytest.fixture
def driven(qtbot: QtBot, tasks: Tasks) -> Iterator[Driven]:
    driven = Driven(qtbot, tasks)
    yield driven
    driven.close()
