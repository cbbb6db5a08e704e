"""A plan on the screen for tests, and what came out of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from wego_desktop.intake.checks import Duplicate
from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import load
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_model import Column
from wego_desktop.ui.uploads.plan_row import PlanRow
from wego_desktop.ui.uploads.plan_view import PlanView

LEFT = Qt.MouseButton.LeftButton
Known = Callable[[str], Sequence[Duplicate]]


class Stage:
    """more: what else the view is handed."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, known: Known = lambda sha256: (), **more: Any) -> None:
        self.bot = qtbot
        self.view = PlanView(Look(), tasks, load("wego"), lambda target: 3000, known, **more)
        qtbot.addWidget(self.view)
        self.view.resize(1280, 760)
        self.view.show()
        self.started: list[Upload] = []
        self.closed: list[bool] = []
        self.view.start_wanted.connect(self.started.extend)
        self.view.closed.connect(lambda: self.closed.append(True))

    def add(self, *paths: Path) -> None:
        before = len(self.view.plan)
        self.view.add(paths)
        self.bot.waitUntil(lambda: len(self.view.plan) > before)
        self.settle()

    def settle(self) -> None:
        """Until everything is checked and told."""
        self.bot.waitUntil(self._is_told)

    def _is_told(self) -> bool:
        view, going = self.view, sum(row.goes for row in self.view.plan)
        checked = view.plan.judged and not view._tell_soon.isActive() and "all checked" in view.head.subtitle.text()
        told = str(going) in view.foot.start.text() if going else not view.foot.start.isEnabled()
        return checked and told and view.foot.start.isEnabled() == bool(going)

    def row(self, name: str) -> PlanRow:
        return next(row for row in self.view.plan if row.path.name == name)

    def point(self, name: str, column: Column, x: int = 24) -> QPoint:
        table = self.view.table
        index = table.shown.index_of(self.row(name).key).siblingAtColumn(column)
        rect = table.visualRect(index)
        return QPoint(rect.left() + x, rect.center().y())

    def click(self, name: str, column: Column = Column.FINDING, keys: Qt.KeyboardModifier | None = None) -> None:
        held = keys or Qt.KeyboardModifier.NoModifier
        self.bot.mouseClick(self.view.table.viewport(), LEFT, held, self.point(name, column))

    def press_button(self, name: str) -> None:
        """The button of a row."""
        rect = self.view.table.button_rect(self.row(name).key)
        assert rect.isValid(), self.row(name).step
        self.bot.mouseClick(self.view.table.viewport(), LEFT, pos=rect.center())

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
        self.view.table.setFocus()
        self.bot.keyClick(self.view.table, key, keys or Qt.KeyboardModifier.NoModifier)

    def shown(self) -> list[str]:
        return [self.view.plan[key].path.name for key in self.view.table.shown.keys()]  # noqa: SIM118

    def text(self, name: str, column: Column) -> str:
        return str(self.view.table.shown.index_of(self.row(name).key).siblingAtColumn(column).data())


def choose(menu: QMenu, text: str) -> None:
    """Click an entry of an open menu."""
    found = [action for action in menu.actions() if action.text().startswith(text)]
    assert found, [action.text() for action in menu.actions()]
    found[0].trigger()
    menu.close()


def open_menu(view: PlanView) -> QMenu:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert menus
    return menus[0]
