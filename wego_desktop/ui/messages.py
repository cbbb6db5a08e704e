"""Messages of articles, news and drafts, as a person asks for them: edit one, begin one, copy news to the drafts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.message import Place
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import Material
from wego_desktop.ui.formats import sentence
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, Trouble, trouble_of

if TYPE_CHECKING:
    from wego_desktop.jobs.copy_to_drafts import Copied


class Messages(QObject):
    """edit_wanted(media_id, Place): this message shall be edited; "" for one that is begun. drafts_came: there are new
    ones. show_wanted(media_id): a draft that was just made."""

    edit_wanted = Signal(str, object)
    drafts_came = Signal()
    show_wanted = Signal(str)

    def __init__(self, tasks: Tasks, opened: OpenAccount, notices: Notices) -> None:
        super().__init__(notices)
        self._tasks, self._opened, self._notices = tasks, opened, notices
        self._copying: Task | None = None

    def edit(self, material: Material) -> None:
        if material.pictures:
            self._notices.say(
                lambda: self.tr("Picture messages are shown and kept here. Edit them in the console."), icon="info"
            )
        elif material.kind.has_articles:
            self.edit_wanted.emit(material.media_id, Place.DRAFT if material.kind is Kind.DRAFT else Place.NEWS)

    def begin(self) -> None:
        self.edit_wanted.emit("", Place.DRAFT)

    def copy_to_drafts(self, news: Sequence[Material]) -> None:
        """One wish at a time: a second click while it is under way would make a second copy."""
        chosen = [material for material in news if material.kind is Kind.NEWS]
        if not chosen or self._copying is not None:
            return
        self._notices.say(lambda: self.tr("Copying %n message(s) to the drafts…", "", len(chosen)), icon="info")
        self._copying = self._tasks.follow(
            lambda task: self._opened.copy_to_drafts(chosen, task.report, task),
            self._copied,
            self._failed,
            owner=self,
            pool=Pool.JOBS,
        )

    def busy(self) -> bool:
        return self._copying is not None

    def cancel(self) -> None:
        if self._copying is not None:
            self._copying.cancel()

    def tell_unread(self, error: Exception) -> None:
        """The account does not show its drafts: said once, as a fact, since all else goes on."""
        self._notices.say(lambda: self._unread(trouble_of(error)), icon="info")

    def _unread(self, trouble: Trouble) -> str:
        text = self.tr("The drafts could not be read: {reason}. Everything else is up to date.")
        return text.replace("{reason}", sentence("Trouble", trouble.what, trouble.values))

    def _copied(self, copied: "Sequence[Copied]") -> None:
        self._copying = None
        made = [one.draft for one in copied if one.draft]
        errors = [one.error for one in copied if one.error and not isinstance(one.error, Cancelled)]
        if made:
            self.drafts_came.emit()
            self._notices.say(
                lambda: self.tr("Copied %n message(s) to the drafts", "", len(made)),
                lambda: self.tr("Show"),
                lambda: self.show_wanted.emit(made[0]),
            )
        else:
            self._notices.notice.hide()
        if errors:
            self._notices.show_trouble(trouble_of(errors[0]))

    def _failed(self, error: BaseException) -> None:
        self._copying = None
        self._notices.notice.hide()
        self._notices.show_trouble(trouble_of(error))
