"""The editor over the window: when it comes, when it goes, and what is offered back after the app died."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.settings import Settings
from wego_desktop.ui import formats
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.left_over import LeftOvers
from wego_desktop.ui.parting import Parting
from wego_desktop.ui.recovering import Recovering
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import trouble_of

if TYPE_CHECKING:  # loaded with the first message, never at the start
    from wego_desktop.articles.autosaves import LeftOver
    from wego_desktop.articles.message import Message, Place
    from wego_desktop.ui.articles.editor import Editor


class Writing(QObject):
    """One message at a time, of the account that is open. shown(bool): the editor lies over the window, or no more.

    pages: where it lies over ``below``. opened, page: the account that is open now, or None. chosen: where it is
    remembered how a person likes the editor.
    """

    shown = Signal(bool)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        pages: QStackedWidget,
        below: QWidget,
        opened: Callable[[], OpenAccount | None],
        page: Callable[[], AccountPage | None],
        parent: QWidget,
        *,
        chosen: Settings | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._look, self._tasks, self._opened, self._page = look, tasks, opened, page
        self._pages, self._below, self._window = pages, below, parent
        self._reading: Task | None = None
        self._wanted: object = None  # what is being read
        self._aside: tuple[str, Message] | None = None  # the account, and the message that was edited as it went
        self._waiting: list[Callable[[], object]] = []
        self.editor: Editor | None = None
        self.parting = Parting(look, lambda: self.editor, self)
        self.parting.asks.connect(self._show_editor)
        self.parting.saved.connect(self._tell_saved)
        self.left_overs = LeftOvers(tasks, self._busy, parent)
        self.recovering = Recovering(look, tasks, parent)
        for source in (self.left_overs, self.recovering):
            source.wanted.connect(self.go_on)
        self.recovering.changed.connect(self._show_changes)

    def offer(self) -> None:
        """What was being saved and written in the account that was just opened. Where it was only opened anew, with
        other limits or another secret, the message that was edited comes back."""
        opened, page = self._opened(), self._page()
        aside, self._aside = self._aside, None
        if opened is not None and page is not None:
            notices = page.notices
            if aside is not None and aside[0] == opened.account.key:
                self.go_on(aside[1])
            self.recovering.begin(opened, notices, lambda told: self.left_overs.offer(opened, notices, told))

    def edit(self, media_id: str, place: "Place") -> None:
        """Read a message fresh from the account and show it; "" begins a new one. The newest wish counts."""
        from wego_desktop.jobs.message_opening import open_message

        opened = self._opened()
        if opened is not None and self.editor is None and self._wanted != media_id:
            self._tell_opening(media_id)
            self._read(media_id, lambda: open_message(opened, media_id, place))

    def _tell_opening(self, media_id: str) -> None:
        page = self._page()
        if page is not None and media_id:
            page.notices.say(lambda: self.tr("Opening the article…"), icon="info")

    def go_on(self, message: "Message") -> None:
        """Show a message that was kept on this computer, as it was typed. Saving it looks what the account has."""
        from wego_desktop.jobs.message_opening import kept_last

        opened = self._opened()
        if opened is not None and self.editor is None:
            self._read(message.key, lambda: kept_last(opened, message))

    def once_there(self, then: Callable[[], object]) -> None:
        """Call it when the message that is being read is shown, or can't be; at once where there is none."""
        if self._reading is None:
            then()
        else:
            self._waiting.append(then)

    def leave(self) -> None:
        self.parting.may_go(self.close)

    def make_way(self, key: str, then: Callable[[], object]) -> None:
        """The account of this key is to be opened. The one that is open now, opened anew, goes on with its message."""
        opened = self._opened()
        if opened is not None and opened.account.key == key:
            self.parting.keep(then)
        else:
            self.parting.may_go(then)

    def go_with_account(self) -> None:
        """The account goes, and the editor with it."""
        opened, editor = self._opened(), self.editor
        self.close()
        if opened is not None and editor is not None:
            self._aside = opened.account.key, editor.work.message

    def close(self) -> None:
        """Without a question: what was kept is offered the next time."""
        self._stop_reading()
        self._waiting.clear()
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.close_editor()
            if self._pages.currentWidget() is editor:
                self._pages.setCurrentWidget(self._below)
            self._pages.removeWidget(editor)
            editor.deleteLater()
            self.shown.emit(False)

    # Coming

    def _read(self, wanted: object, work: "Callable[[], Message | LeftOver]") -> None:
        self._stop_reading()
        self._wanted = wanted
        self._reading = self._tasks.run(work, self._came, self._not_read, owner=self, pool=Pool.JOBS)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        self._end_reading()

    def _end_reading(self) -> None:
        self._reading = self._wanted = None

    def _came(self, came: "Message | LeftOver") -> None:
        from wego_desktop.articles.message import Message

        self._end_reading()
        page = self._page()
        if page is not None:
            page.notices.notice.hide()
        self._show(came if isinstance(came, Message) else came.message)
        if not isinstance(came, Message):
            self._offer_theirs(came)
        self._call_waiting()

    def _not_read(self, error: BaseException) -> None:
        self._end_reading()
        page = self._page()
        if page is not None:
            page.notices.notice.hide()
            page.notices.show_trouble(trouble_of(error))
        self._call_waiting()

    def _call_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _busy(self) -> str:
        """The key of the message that is edited, or will be in a moment."""
        return self.editor.work.message.key if self.editor else str(self._wanted or "")

    # What was written before, or what the account has

    def _offer_theirs(self, came: "LeftOver") -> None:
        if self.editor is not None:
            text = self.tr("This is what you wrote until {time} and did not save at WeChat.")
            told = text.format(time=formats.date_time(int(came.kept_at)))
            act = partial(self._read_theirs, self.editor, came)
            self.editor.notices.say(told, self.tr("Use WeChat's version"), act, icon="warning")

    def _read_theirs(self, editor: "Editor", came: "LeftOver") -> None:
        from wego_desktop.jobs.message_opening import fresh

        opened = self._opened()
        if opened is None:
            return
        message = editor.work.message

        def failed(error: BaseException) -> None:
            self._offer_theirs(came)
            editor.notices.show_trouble(trouble_of(error))

        self._tasks.run(
            lambda: fresh(opened, message.media_id, message.place),
            lambda theirs: editor.settle(lambda: self._give_up(editor, theirs)),
            failed,
            owner=editor,
            pool=Pool.JOBS,
        )

    def _give_up(self, editor: "Editor", theirs: "Message") -> None:
        """What was written here stays among the versions."""
        from wego_desktop.jobs.message_opening import keep_versions

        opened, mine = self._opened(), editor.work.message
        if opened is not None and editor is self.editor:
            self._tasks.run(
                lambda: keep_versions(opened, mine),
                lambda _kept: editor.keeping.forget(lambda: self._show_instead(theirs)),
                lambda error: editor.notices.show_trouble(trouble_of(error)),
                owner=editor,
                pool=Pool.DISK,
            )

    def _show_instead(self, message: "Message") -> None:
        self.close()
        self._show(message)

    # The editor

    def _show(self, message: "Message") -> None:
        from wego_desktop.ui.articles.editor import Editor  # brings the browser engine

        opened = self._opened()
        if opened is None:
            return
        self.editor = editor = Editor(self._look, self._tasks, opened, message, self._window, chosen=self._chosen)
        editor.back.connect(self.leave)
        editor.saver.over_wanted.connect(self._lay_over)
        editor.saver.over_gone.connect(lambda: self._pages.setCurrentWidget(editor))
        editor.saver.desk.changed.connect(self._show_changes)
        editor.saver.desk.reconnect_wanted.connect(self._reconnect)
        self._pages.addWidget(editor)
        self._pages.setCurrentWidget(editor)
        self.shown.emit(True)
        editor.page.setFocus()

    def _lay_over(self, view: QWidget) -> None:
        """A view that takes the editor's place for a while."""
        if self._pages.indexOf(view) < 0:
            self._pages.addWidget(view)
        self._pages.setCurrentWidget(view)

    def _show_changes(self, kinds: frozenset[Kind]) -> None:
        page = self._page()
        if page is not None:
            page.show_changes(kinds)

    def _reconnect(self) -> None:
        page = self._page()
        if page is not None:
            page.reconnect_wanted.emit()

    def _show_editor(self) -> None:
        """A question is about what it holds; something else may lie over it."""
        if self.editor is not None:
            self._pages.setCurrentWidget(self.editor)

    def _tell_saved(self, editor: "Editor") -> None:
        """What came of the save is said where a person is then."""
        page = self._page()
        if page is not None:
            editor.saver.desk.show_saved(page.notices, self._window)
