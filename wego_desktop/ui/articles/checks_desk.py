"""All that the editor does with findings: the tab, the marks in the page, the callout beside one, the repairs."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.rules import Setting
from wego_desktop.ui.articles.callout import Callout
from wego_desktop.ui.articles.checking import Checked, Checking
from wego_desktop.ui.articles.checks_pane import ChecksPane
from wego_desktop.ui.articles.found import FoundGroup, Wish
from wego_desktop.ui.articles.marking import Marking
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.articles.repairing import Repairing
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look


class ChecksDesk(QObject):
    """told(count, reason): how many places of the article a person should look at, and why the tab has a dot, "" for
    none. field_wanted(name): of ``ArticleFinding.field``, it is to be written in.

    window: what the callout floats in and questions are asked over; the page is somewhere in it.
    """

    told = Signal(int, str)
    field_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        work: Work,
        page: ArticlePage,
        turning: Turning,
        checking: Checking,
        pasting: Pasting,
        notices: Notices,
        setting: Setting,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._work, self._page, self._turning, self._checking = work, page, turning, checking
        self._setting, self._window = setting, window
        self.pane = ChecksPane(look, window)
        self.callout = Callout(look, page, window)
        self.marking = Marking(page, turning, self)
        self.repairing = Repairing(look, work, turning, page, pasting, notices, window)
        self._connect()

    def _connect(self) -> None:
        pane, marking, callout = self.pane, self.marking, self.callout
        self._checking.checked.connect(self._show_checked)
        self._turning.shown.connect(lambda _key: self._checking.soon())
        self._work.chosen.connect(lambda _key: self._turn())
        pane.wanted.connect(self.repairing.do)
        pane.safe_wanted.connect(lambda key, count: self.repairing.do_safe(key, count, self._setting))
        pane.element_wanted.connect(self._page.show_element)
        pane.field_wanted.connect(self.field_wanted)
        pane.article_wanted.connect(self._work.choose)
        marking.chosen.connect(self._open_callout)
        marking.settled.connect(callout.hide)
        callout.wanted.connect(self._repair_here)
        callout.left.connect(self._page.setFocus)

    def _show_checked(self, checked: Checked) -> None:
        self.pane.show_checked(checked, self._work.message, self._work.key)
        self.marking.show_checked(checked)
        self.told.emit(self.pane.told, self._reason(checked))

    def _turn(self) -> None:
        """Another article: what is known of it is there at once; its places come when the page has it."""
        self.callout.hide()
        self._show_checked(self._checking.last)

    def _reason(self, checked: Checked) -> str:
        if checked.blocking:
            return self.tr("WeChat would refuse something")
        told = any(checked.told(key) for key in checked.findings)
        return self.tr("WeChat would change something") if told else ""

    def _open_callout(self, found: list[FoundGroup], where: QRect) -> None:
        corner = self._page.mapTo(self._window, self._page.rect().topLeft())
        area = QRect(corner, self._page.size())
        self.callout.open_at(found, where.translated(corner), area, self._page.frame)

    def _repair_here(self, wish: Wish) -> None:
        self.repairing.do(self._turning.key, wish)
