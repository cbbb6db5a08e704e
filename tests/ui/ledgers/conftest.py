"""An opened account, and the tabs of its ledgers as a person sees them."""

from collections.abc import Callable, Iterator

import pytest
from brief import brief
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxAt, SandboxProcess

from ui.ledgers.shelves import Clock
from ui.materials.looking import idle
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.ledgers.body_tab import BodyPicturesTab
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.ui.ledgers.temporary_tab import TemporaryTab
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


@pytest.fixture(scope="module")
def served(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    with sandbox_at(tmp_path_factory.mktemp("sandbox")) as process:
        yield process


@pytest.fixture
def sandbox(served: SandboxProcess) -> SandboxProcess:
    """One account for all tests of a file, since it takes longer to start than they do; so look at what was added."""
    served.clear_faults()
    return served


@pytest.fixture
def opened(account: Account, sandbox: SandboxProcess, tasks: Tasks) -> Iterator[OpenAccount]:
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=10_000_000)
    yield opened
    tasks.shutdown(10)
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def show(qtbot: QtBot, tasks: Tasks) -> Iterator[Callable[[Shelf], None]]:
    shown: list[Shelf] = []

    def put(tab: Shelf) -> None:
        for widget, size in ((tab, (900, 600)), (tab.pane, (320, 600))):
            qtbot.addWidget(widget)
            widget.resize(*size)
            widget.show()
        tab.activateWindow()
        shown.append(tab)
        idle(qtbot, tasks)

    yield put
    for tab in shown:
        tab.hide()


@pytest.fixture
def temporary(
    look: Look, tasks: Tasks, opened: OpenAccount, clock: Clock, show: Callable[[Shelf], None]
) -> Callable[[], TemporaryTab]:
    """temporary() -> the tab, shown beside its pane."""

    def build() -> TemporaryTab:
        tab = TemporaryTab(look, tasks, opened, now=clock)
        show(tab)
        return tab

    return build


@pytest.fixture
def body(
    look: Look, tasks: Tasks, opened: OpenAccount, show: Callable[[Shelf], None]
) -> Callable[[], BodyPicturesTab]:
    def build() -> BodyPicturesTab:
        tab = BodyPicturesTab(look, tasks, opened)
        show(tab)
        return tab

    return build
