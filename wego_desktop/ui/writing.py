"""The editor over the window: when it comes, when it goes, and what is offered back after the app died."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wego_desktop.articles.autosaves import LeftOver
from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.settings import Settings
from wego_desktop.ui import formats
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.left_over import LeftOvers
from wego_desktop.ui.recovering import Recovering
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import trouble_of

if TYPE_CHECKING:
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
        self.editor: Editor | None = None
        self.left_overs = LeftOvers(tasks, lambda: self.editor.work.message.key if self.editor else "", parent)
        self.recovering = Recovering(look, tasks, parent)
        for source in (self.left_overs, self.recovering):
            source.wanted.connect(self.go_on)
        self.recovering.changed.connect(self._show_changes)

    def offer(self) -> None:
        """What was being saved and written in the account that was just opened."""
        opened, page = self._opened(), self._page()
        if opened is not None and page is not None:
            notices = page.notices
            self.recovering.begin(opened, notices, lambda told: self.left_overs.offer(opened, notices, told))

    def edit(self, media_id: str, place: Place) -> None:
        """Read a message fresh from the account and show it; "" begins a new one."""
        opened = self._opened()
        if opened is None or self.editor is not None or self._reading is not None:
            return
        self._tell_opening(media_id)
        self._reading = self._tasks.run(
            lambda: _unsaved(opened, media_id) or _read(opened, media_id, place),
            self._came,
            self._not_read,
            owner=self,
            pool=Pool.JOBS,
        )

    def _tell_opening(self, media_id: str) -> None:
        page = self._page()
        if page is not None and media_id:
            page.notices.say(self.tr("Opening the article…"), icon="info")

    def go_on(self, message: Message) -> None:
        """Show a message that was kept on this computer, as it was typed. Saving it looks what the account has."""
        opened = self._opened()
        if opened is not None and self.editor is None and self._reading is None:
            self._reading = self._tasks.run(
                lambda: _reached(opened, message), self._came, self._not_read, owner=self, pool=Pool.JOBS
            )

    def may_go(self, then: Callable[[], object]) -> None:
        """Call it, unless something would go out of sight that a person would rather save or stay with."""
        editor = self.editor
        if editor is None:
            then()
        else:
            editor.settle(lambda: self._ask(editor, then))

    def leave(self) -> None:
        self.may_go(self.close)

    def close(self) -> None:
        """Without a question: what was kept is offered the next time."""
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.close_editor()
            if self._pages.currentWidget() is editor:
                self._pages.setCurrentWidget(self._below)
            self._pages.removeWidget(editor)
            editor.deleteLater()
            self.shown.emit(False)

    # Coming

    def _came(self, came: Message | LeftOver) -> None:
        self._reading = None
        page = self._page()
        if page is not None:
            page.notices.notice.hide()
        self._show(came if isinstance(came, Message) else came.message)
        if isinstance(came, LeftOver) and self.editor is not None:
            text = self.tr("This is what you wrote until {time} and did not save at WeChat.")
            told = text.format(time=formats.date_time(int(came.kept_at)))
            self.editor.notices.say(told, self.tr("Use WeChat's version"), self._start_over, icon="warning")

    def _start_over(self) -> None:
        """With what the account has. What was written here stays among the versions."""
        editor, opened = self.editor, self._opened()
        if editor is None or opened is None:
            return
        message = editor.work.message
        self.close()
        self._reading = self._tasks.run(
            lambda: _read_instead(opened, message), self._came, self._not_read, owner=self, pool=Pool.JOBS
        )

    def _not_read(self, error: BaseException) -> None:
        self._reading = None
        page = self._page()
        if page is not None:
            page.notices.notice.hide()
            page.notices.show_trouble(trouble_of(error))

    def _show(self, message: Message) -> None:
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

    # Going

    def _ask(self, editor: "Editor", then: Callable[[], object]) -> None:
        if editor is not self.editor or not editor.work.message.is_changed:
            then()
            return
        from wego_desktop.ui.articles.closing import Closing

        closing = Closing(self._look, editor.title, editor)
        closing.save_wanted.connect(lambda: editor.saver.saving.save(lambda: self._saved(editor, then)))
        closing.keep_wanted.connect(lambda: editor.keeping.now(then))
        closing.drop_wanted.connect(lambda: editor.keeping.forget(then))
        closing.open()

    def _saved(self, editor: "Editor", then: Callable[[], object]) -> None:
        """Now it can go, unless something was typed meanwhile; what came of the save is said where a person is then."""

        def go() -> None:
            then()
            page = self._page()
            if page is not None and self.editor is None:
                editor.saver.desk.show_saved(page.notices, self._window)

        self.may_go(go)


def _reached(opened: OpenAccount, message: Message) -> Message:
    """In a worker. Without a network it can be written all the same."""
    with suppress(Exception):
        opened.reach()
    return message


def _unsaved(opened: OpenAccount, media_id: str) -> LeftOver | None:
    """In a worker: what was written in this message before and is not at the account."""
    found = opened.autosaves.left_over() if media_id else []
    return next((one for one in found if one.message.media_id == media_id and one.message.entries), None)


def _read_instead(opened: OpenAccount, message: Message) -> Message:
    """In a worker. Raises what reading raises; then what was written is still kept."""
    fresh = _read(opened, message.media_id, message.place)
    for entry in message.entries:
        opened.versions.keep(message, entry.key)
    opened.autosaves.forget(message.key)
    return fresh


def _read(opened: OpenAccount, media_id: str, place: Place) -> Message:
    """In a worker."""
    if not media_id:
        return _reached(opened, Message.begin(place))
    message = opened.messages.read(media_id, place)
    opened.versions.opened(message)
    return message
