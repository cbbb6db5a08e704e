"""Saving in the editor: its key and button, the tabs and views that outcomes lead to, and where it will be saved."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.addresses import LOCAL
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.places import numbers
from wego_desktop.articles.source import Source
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.checking import Checking
from wego_desktop.ui.articles.conflict_view import ConflictView
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.editor_foot import EditorFoot
from wego_desktop.ui.articles.editor_head import EditorHead
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.saving import Saving, Then
from wego_desktop.ui.articles.saving_desk import SavingDesk
from wego_desktop.ui.articles.side_pane import SidePane
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks


class Parts(Protocol):
    """What of the editor saving has to do with. settle: calls back once all that was typed is in the message."""

    work: Work
    page: ArticlePage
    turning: Turning
    keeping: Keeping
    checking: Checking
    head: EditorHead
    foot: EditorFoot
    notices: Notices
    covers: Covers
    side: SidePane

    @property
    def pictures(self) -> PictureSource: ...
    @property
    def settle(self) -> Callable[[Then], object]: ...


class EditorSaving(QObject):
    """over_wanted(QWidget): it is to lie over the editor. over_gone: no more.

    info, checks: the keys of these tabs.
    """

    over_wanted = Signal(QWidget)
    over_gone = Signal()

    def __init__(
        self, look: Look, tasks: Tasks, opened: OpenAccount, parts: Parts, info: str, checks: str, editor: QWidget
    ) -> None:
        super().__init__(editor)
        self._look, self._tasks, self._opened, self._parts = look, tasks, opened, parts
        self._tabs = info, checks
        self._conflict: ConflictView | None = None
        self._pointed = ""
        self._retired = False
        work, notices = parts.work, parts.notices
        self.saving = Saving(tasks, opened, work, parts.checking, parts.keeping, parts.settle, parts.turning, self)
        self.desk = SavingDesk(look, tasks, opened, work, self.saving, notices, parts.pictures, editor)
        self._connect(editor)
        self._look_where()

    def _connect(self, editor: QWidget) -> None:
        saving, desk, head = self.saving, self.desk, self._parts.head
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), editor, saving.save)
        head.save_wanted.connect(saving.save)
        head.cancel_wanted.connect(saving.cancel)
        saving.stepped.connect(self._show_step)
        saving.running_changed.connect(self._show_running)
        saving.ended.connect(lambda _done: self._look_where())
        desk.checks_wanted.connect(lambda: self._show_tab(self._tabs[1]))
        desk.info_wanted.connect(lambda: self._show_tab(self._tabs[0]))
        desk.picture_wanted.connect(self._show_picture)
        desk.conflict.connect(lambda theirs: self._parts.settle(lambda: self._open_conflict(theirs)))
        self._parts.turning.shown.connect(self._point)

    def stop(self) -> None:
        self.saving.stop()
        if self._conflict is not None:
            self._conflict.deleteLater()
            self._conflict = None

    def retranslate(self) -> None:
        self._tell_where()

    # How far it is

    def _show_running(self, running: bool) -> None:
        self._parts.head.show_step(self.tr("Saving…") if running else "", may_stop=False)

    def _show_step(self, step: words.Step) -> None:
        if self.saving.is_running:
            self._parts.head.show_step(words.step(step), may_stop=step.may_stop)

    # Where it goes

    def _look_where(self) -> None:
        means = self._opened.messages.means
        self._tasks.run(lambda: bool(means.retired), self._know_where, owner=self, pool=Pool.DISK)

    def _know_where(self, retired: bool) -> None:
        self._retired = retired
        self._tell_where()

    def _tell_where(self) -> None:
        news = self._parts.work.message.place is Place.NEWS
        self._parts.head.tell_place(to_drafts=not news or self._retired)
        note = self.tr("This account takes no new news: it is saved to the drafts")
        self._parts.foot.note.setText(note if news and self._retired else "")

    # Where outcomes lead

    def _show_tab(self, key: str) -> None:
        if key in self._parts.side:
            self._parts.side.show_page(key)

    def _show_picture(self, key: str, sha256: str) -> None:
        self._pointed = sha256
        if self._parts.turning.key == key:
            self._point(key)
        else:
            self._parts.work.choose(key)

    def _point(self, _key: str) -> None:
        sha256, self._pointed = self._pointed, ""
        steps = self._parts.page.history
        if sha256 and steps is not None:
            source = steps.current.source
            self._tasks.run(lambda: _number(source, sha256), self._show_element, owner=self, pool=Pool.DISK)

    def _show_element(self, number: int | None) -> None:
        if number is not None:
            self._parts.page.show_element(number)

    def _open_conflict(self, theirs: Message) -> None:
        if self._conflict is None:
            self._conflict = ConflictView(self._look, self._tasks, self._parts.covers, self._parts.pictures.ask)
            self._conflict.merged.connect(self._take_merged)
            self._conflict.back.connect(self._leave_conflict)
        self._conflict.open_for(self._parts.work.message, theirs)
        self.over_wanted.emit(self._conflict)

    def _take_merged(self, message: Message) -> None:
        self.over_gone.emit()
        self.desk.merged(message)

    def _leave_conflict(self) -> None:
        self.over_gone.emit()
        self._parts.notices.say(self.tr("Nothing was sent. What you wrote is here."), icon="info")


def _number(source: Source, sha256: str) -> int | None:
    """The element that shows a picture of this machine."""
    at = source.text.find(LOCAL + sha256)
    return numbers(source, [source.text.rfind("<", 0, at)])[0] if at >= 0 else None
