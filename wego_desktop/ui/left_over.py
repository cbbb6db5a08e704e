"""What was being written when the app went: offered back when its account is opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui import formats
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.recovering import Told
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from wego_desktop.articles.autosaves import LeftOver


class LeftOvers(QObject):
    """wanted(Message): a person wants to go on with it. What nobody wants now is offered again the next time.

    busy: the key of the message that is being edited right now, or "".
    """

    wanted = Signal(object)

    def __init__(self, tasks: Tasks, busy: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._busy, self._window = tasks, busy, window
        self.menu: QMenu | None = None

    def offer(self, opened: OpenAccount, notices: Notices, said: Told | None = None) -> None:
        """Say what there is, in the strip above the tabs, behind what is to be said anyway; nothing when there is
        nothing."""
        busy = [self._busy()]
        self._tasks.run(
            lambda: opened.autosaves.left_over(busy),
            lambda found: self._tell(found, notices, said),
            lambda _error: self._tell([], notices, said),  # the logbook says by itself when it is damaged
            owner=notices,
            pool=Pool.DISK,
        )

    def _tell(self, found: "list[LeftOver]", notices: Notices, said: Told | None) -> None:
        whole = [one for one in found if one.message.entries]
        before = f"{said.text} " if said else ""
        if said and not whole:
            notices.say(said.text, said.button, said.act, icon=said.icon)
        if len(whole) == 1:
            notices.say(
                lambda: before + self._told(whole[0]),
                lambda: self.tr("Go on writing"),
                lambda: self.wanted.emit(whole[0].message),
                icon="warning",
            )
        elif whole:
            notices.say(
                lambda: before + self.tr("%n message(s) were not saved at WeChat and are kept here", "", len(whole)),
                lambda: self.tr("Go on writing…"),
                lambda: self._choose(whole),
                icon="warning",
            )

    def _told(self, one: "LeftOver") -> str:
        text = self.tr("{name} was not saved at WeChat; you wrote it until {time}")
        return text.format(name=self._name(one), time=formats.date_time(int(one.kept_at)))

    def _choose(self, found: "list[LeftOver]") -> None:
        self.menu = menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in found:
            text = f"{self._name(one)}  ·  {formats.date_time(int(one.kept_at))}"
            menu.addAction(text.replace("&", "&&")).triggered.connect(
                lambda _on=False, message=one.message: self.wanted.emit(message)
            )
        menu.popup(QCursor.pos())

    def _name(self, one: "LeftOver") -> str:
        title = formats.middle(one.title, 40)
        return self.tr("“{title}”").format(title=title) if title else self.tr("An article without a title")
