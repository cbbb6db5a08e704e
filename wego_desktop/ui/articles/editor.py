"""The editor: the articles of a message at the left, the page in the middle, what goes with it at the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.articles.message import Entry, Message
from wego_desktop.articles.rules import Setting
from wego_desktop.articles.source import Source
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.settings import Settings
from wego_desktop.ui.articles.account_covers import AccountCovers
from wego_desktop.ui.articles.article_list import ArticleList
from wego_desktop.ui.articles.bringing_in import BringingIn
from wego_desktop.ui.articles.checking import Checking
from wego_desktop.ui.articles.checks_desk import ChecksDesk
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.editor_foot import EditorFoot
from wego_desktop.ui.articles.editor_head import EditorHead
from wego_desktop.ui.articles.editor_keys import EditorKeys, Part, chain, enter_first
from wego_desktop.ui.articles.editor_panes import EditorPanes
from wego_desktop.ui.articles.editor_saving import EditorSaving
from wego_desktop.ui.articles.frame import Frame
from wego_desktop.ui.articles.history_pane import HistoryPane
from wego_desktop.ui.articles.info_pane import InfoPane
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.middle import Middle
from wego_desktop.ui.articles.mishaps import Mishaps
from wego_desktop.ui.articles.own_surface import give_surface
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.articles.pictures import ArticlePictures
from wego_desktop.ui.articles.showing import Showing
from wego_desktop.ui.articles.shown_only import ShownOnly
from wego_desktop.ui.articles.side_pane import WIDTH, SidePane
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.errors import trouble_of

INFO, CHECKS, HISTORY = "info", "checks", "history"
_PATIENCE_MS = 10_000


class Editor(QWidget):
    """One message. back: a person wants to leave it. chosen: where the room its sides take is remembered."""

    back = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        opened: OpenAccount,
        message: Message,
        parent: QWidget | None = None,
        *,
        chosen: Settings | None = None,
    ) -> None:
        super().__init__(parent)
        give_surface(self)
        self._look, self._tasks, self._opened = look, tasks, opened
        self.work = Work(message, self)
        self.pictures = ArticlePictures(
            tasks, opened.article_pictures.bytes_of, lambda: opened.article_pictures.own, self
        )
        self.page = ArticlePage(look, tasks, self.pictures, self)
        self.turning = Turning(tasks, self.work, self.page, self)
        self.keeping = Keeping(tasks, self.work, opened.autosaves, opened.versions, self)
        self._setting = Setting(message.place, opened.base_url)
        self.checking = Checking(tasks, self.work, opened.limits, self._setting, self._in_page, self)
        self.pasting = Pasting(look, tasks, opened, self, whose=lambda: self.turning.key)
        self.middle = Middle(look, self.page, self.turning, self.pasting, opened.base_url, self)
        self._build_parts()
        self._lay_out()
        self.panes = EditorPanes(self.list, self.side, chosen, self)
        self.shown_only = ShownOnly(tasks, opened.index, self.work, self.head, self.middle, self.bringing_in, self)
        self.keys = EditorKeys(self._parts(), (self._close_callout, self.middle.close_step), self.back.emit, self)
        self.showing = Showing(self, opened, self)
        self._connect()
        self._retranslate()
        self.showing.message()
        self.showing.entry()
        self.turning.begin()

    def _build_parts(self) -> None:
        look, opened = self._look, self._opened
        self.head, self.foot = EditorHead(look, self), EditorFoot(look, self)
        self.notices = Notices(look, self)
        local = opened.local_pictures
        self.covers = Covers(AccountCovers(opened.index, opened.thumbnails, local.path), self._tasks, self)
        self.list = ArticleList(look, self.covers, self)
        desk = CoverDesk.of(opened, local.put, opened.article_pictures.bytes_of)
        self.side = SidePane(look, self)
        self.info = InfoPane(look, self._tasks, self.covers, desk, self.side)
        self.history = HistoryPane(look, self._tasks, opened.versions, self.work, self.settle, self.side)
        shown = self.work, self.page, self.turning, self.checking, self.pasting, self.notices, self._setting
        self.checks = ChecksDesk(look, *shown, self)
        self.side.add(INFO, "", self.info)
        self.side.add(CHECKS, "", self.checks.pane)
        self.side.add(HISTORY, "", self.history)
        self.bringing_in = BringingIn(
            self.work,
            self.page,
            self.turning,
            self.pasting,
            self.notices,
            self.foot,
            self.head.more,
            self.middle.choose_pictures,
            self,
        )
        self.saver = EditorSaving(look, self._tasks, opened, self, INFO, CHECKS, self)
        Mishaps(self.page, self.keeping, self.notices, self)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notices)
        column.addLayout(row, 1)
        column.addWidget(self.foot)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.middle, 1)
        row.addWidget(self.side)
        self.side.setFixedWidth(WIDTH)
        chain((self.head, self.notices, self.list, self.middle, self.side, self.foot))

    def _parts(self) -> tuple[Part, ...]:
        """What F6 leads round."""

        def entered(widget: QWidget) -> bool:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True

        middle = self.middle
        return (
            Part(self.list, lambda: entered(self.list.view)),
            Part(middle.toolbar, lambda: enter_first(middle.toolbar)),
            Part(middle.find_bar, lambda: entered(middle.find_bar.text)),
            Part(self.page, lambda: entered(self.page)),
            Part(middle.source, lambda: entered(middle.source)),
            Part(self.side, lambda: entered(self.side.tabs)),
        )

    def _close_callout(self) -> bool:
        callout, focused = self.checks.callout, self.window().focusWidget()
        if callout.isHidden():
            return False
        had_focus = focused is not None and callout.isAncestorOf(focused)
        callout.hide()
        if had_focus:
            callout.left.emit()
        return True

    def _connect(self) -> None:
        work, page = self.work, self.page
        work.chosen.connect(self.middle.turn_to)
        self.head.back.connect(self.back)
        self.head.find_wanted.connect(self.middle.search_for)
        self.head.frame_chosen.connect(lambda key: page.set_frame(Frame(key)))
        self.head.dark_chosen.connect(page.set_dark)
        self.head.add_pane(self.panes.list_action, "panel-left")
        self.head.add_pane(self.panes.side_action, "panel-right")
        self.panes.folded.connect(page.setFocus)
        self.middle.menu.cover_wanted.connect(self._take_cover)
        self.list.chosen.connect(self._choose)
        self.list.added.connect(work.add)
        self.list.removed.connect(work.remove)
        self.list.moved.connect(work.move)
        self.list.duplicated.connect(self._duplicate)
        self.list.restored.connect(work.add)
        self.info.edited.connect(work.put_info)
        self.checks.told.connect(self._tell_checks)
        self.checks.field_wanted.connect(self._show_field)
        self.history.restored.connect(self._restore)
        self.history.failed.connect(lambda error: self.notices.show_trouble(trouble_of(error)))

    # What is shown

    @property
    def title(self) -> str:
        """Of the message: that of its first article that has one."""
        return self.showing.title

    def _tell_checks(self, count: int, reason: str) -> None:
        self.side.tabs.set_count(CHECKS, count or None)
        self.side.tabs.set_attention(CHECKS, reason)

    def _show_field(self, name: str) -> None:
        if name in ("content", "message"):
            (self.page if name == "content" else self.list).setFocus()
        else:
            self.side.show_page(INFO)
            self.info.show_field(name)

    def _in_page(self) -> tuple[str, Source] | None:
        steps = self.page.history
        return (self.turning.key, steps.current.source) if steps is not None else None

    # What a person does

    def _take_cover(self, address: str) -> None:
        """A picture of the text; what comes of it is told beside the cover."""
        self.side.show_page(INFO)
        self.info.cover.taking.take_from_article(address)

    def _duplicate(self, key: str) -> None:
        """With what was typed a moment ago."""

        def duplicate() -> None:
            if any(entry.key == key for entry in self.work.message.entries):
                self.work.duplicate(key)

        self.settle(duplicate)

    def _choose(self, key: str) -> None:
        self.middle.show_page()
        self.work.choose(key)

    def _restore(self, entry: Entry) -> None:
        if self.shown_only.is_so:
            return
        self.work.put_info(entry)
        self.turning.rewrite(entry.key, lambda _text: entry.article.content)

    def settle(self, then: Callable[[], object]) -> None:
        """Call it once all that was typed, and done to articles that are not shown, is in the message."""
        done = [False]

        def once() -> None:
            if not done[0]:
                done[0] = True
                then()

        self.middle.apply()
        self.page.settle(lambda _source: self.turning.once_unseen_rewritten(once))
        QTimer.singleShot(_PATIENCE_MS, self, once)  # a browser that died keeps nobody here

    def close_editor(self) -> None:
        """Let go of everything; what was typed and not kept is gone."""
        self.pasting.stop()
        self.saver.stop()
        self.keeping.stop()
        self.page.close_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Of Qt. The keyboard goes to another window: of that, children hear here alone."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.settle(self.keeping.now)
        return super().event(event)

    def _retranslate(self) -> None:
        self.side.tabs.set_text(INFO, self.tr("Info"))
        self.side.tabs.set_text(CHECKS, self.tr("Checks"))
        self.side.tabs.set_text(HISTORY, self.tr("History"))
        self.panes.retranslate()
        self.showing.retranslate()
        self.bringing_in.retranslate()
        self.saver.retranslate()
