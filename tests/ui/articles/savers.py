"""One message on the table and all that saves it, over an account of a sandbox; the page alone is a stand-in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from jobs.message_acts import Desk
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.rules import Setting
from wego_desktop.jobs.save_done import SaveDone
from wego_desktop.ui.articles.checking import Checking
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.pictures import ArticlePictures
from wego_desktop.ui.articles.saving import Saving
from wego_desktop.ui.articles.saving_desk import SavingDesk
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

D = TypeVar("D", bound=QDialog)
MS = 10_000


class TextOf:
    """The article in the page, where nobody types but the test."""

    def __init__(self, work: Work) -> None:
        self._work = work

    @property
    def key(self) -> str:
        return self._work.key

    def rewrite(self, key: str, change: Callable[[str], str]) -> None:
        self._work.put_text(key, change(self._work.message.entry(key).article.content))


class Saver:
    """What a person at the editor sees and does."""

    def __init__(self, qtbot: QtBot, look: Look, tasks: Tasks, desk: Desk, message: Message) -> None:
        self.qtbot, self.account, opened = qtbot, desk, desk.opened
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.work = Work(message, self.host)
        self.notices = Notices(look, self.host)
        setting = Setting(message.place, opened.base_url)
        self.checking = Checking(tasks, self.work, opened.limits, setting, lambda: None, self.host)
        self.keeping = Keeping(tasks, self.work, opened.autosaves, opened.versions, self.host)
        parts = (self.work, self.checking, self.keeping, lambda then: then(), TextOf(self.work))
        self.saving = Saving(tasks, opened, *parts, self.host)
        pictures = ArticlePictures(tasks, opened.article_pictures.bytes_of, frozenset, self.host)
        self.desk = SavingDesk(look, tasks, opened, self.work, self.saving, self.notices, pictures, self.host)
        self.host.resize(900, 600)
        self.host.show()

    def close(self) -> None:
        self.saving.stop()
        self.keeping.stop()

    def write(self, at: int = 0, **fields: Any) -> None:
        entry = self.work.message.entries[at]
        self.work.put(replace(entry, article=replace(entry.article, **fields)))

    def save(self) -> SaveDone:
        """To its end."""
        with self.qtbot.waitSignal(self.saving.ended, timeout=MS) as ended:
            self.saving.save()
        done = ended.args[0]
        assert isinstance(done, SaveDone)
        return done

    def asked(self, kind: type[D], act: Callable[[], object] | None = None) -> D:
        """The dialog that comes up, or came up by ``act``."""
        if act is not None:
            act()
        self.qtbot.waitUntil(lambda: isinstance(self.desk.dialog, kind), timeout=MS)
        dialog = self.desk.dialog
        assert isinstance(dialog, kind)
        self.desk.dialog = None
        return dialog

    def ended(self, act: Callable[[], object]) -> SaveDone:
        with self.qtbot.waitSignal(self.saving.ended, timeout=MS) as ended:
            act()
        done = ended.args[0]
        assert isinstance(done, SaveDone)
        return done

    @property
    def said(self) -> str:
        return self.notices.notice.text

    @property
    def trouble(self) -> str:
        trouble = self.notices.trouble.trouble
        return trouble.what if trouble else ""

    def offered(self) -> list[str]:
        """Titles of what would be offered back at the next start."""
        return [one.title for one in self.account.opened.autosaves.left_over()]


def new(place: Place = Place.DRAFT, *articles: Any) -> Message:
    from wego_desktop.articles.message import Entry

    return Message(place, tuple(Entry(article) for article in articles))
