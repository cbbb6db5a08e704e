"""Tells the parts of the editor what the message is now: list, form, page's head, title, counts."""

import time
from typing import Protocol

from PySide6.QtCore import QObject

from wego_desktop.articles.source import Source
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui import formats
from wego_desktop.ui.accounts.switch import account_name
from wego_desktop.ui.articles.article_list import ArticleList
from wego_desktop.ui.articles.checking import Checked, Checking
from wego_desktop.ui.articles.editor_foot import EditorFoot
from wego_desktop.ui.articles.editor_head import EditorHead
from wego_desktop.ui.articles.info_pane import InfoPane
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.shown_only import ShownOnly
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.wechat.draft_bodies import picture_ids


class Shown(Protocol):
    """What of the editor shows the message."""

    work: Work
    page: ArticlePage
    turning: Turning
    keeping: Keeping
    checking: Checking
    head: EditorHead
    foot: EditorFoot
    list: ArticleList
    info: InfoPane
    shown_only: ShownOnly


class Showing(QObject):
    """Changes nothing. parent: also the owner of all that is told."""

    def __init__(self, parts: Shown, opened: OpenAccount, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._opened, self._kept_at = parts, opened, 0.0
        work = parts.work
        work.changed.connect(self._changed)
        work.rearranged.connect(self.message)
        work.chosen.connect(lambda _key: self.entry())
        parts.turning.edited.connect(self._text)
        parts.checking.checked.connect(self._checked)
        parts.keeping.kept.connect(self._kept)

    @property
    def title(self) -> str:
        """Of the message: that of its first article that has one."""
        titles = (entry.article.title.strip() for entry in self._parts.work.message.entries)
        return next(filter(None, titles), "")

    def message(self) -> None:
        """All of it."""
        parts = self._parts
        parts.shown_only.look()
        parts.list.show_message(parts.work.message)
        parts.list.show_current(parts.work.key)
        self._info()
        self._title()
        self._state()
        self._save()
        parts.checking.soon()

    def entry(self) -> None:
        """The article that is being edited."""
        parts = self._parts
        parts.shown_only.look()
        parts.list.show_current(parts.work.key)
        self._info()
        self._head()

    def retranslate(self) -> None:
        self._head()
        self._title()
        self._state()

    def _changed(self, key: str) -> None:
        work = self._parts.work
        self._parts.list.show_message(work.message)
        if key == work.key:
            self._info()
            self._head()
        self._title()
        self._save()

    def _save(self) -> None:
        self._parts.head.save.set_next(self._parts.work.message.is_changed)

    def _info(self) -> None:
        work = self._parts.work
        self._parts.info.show_entry(work.entry, work.is_single, self._opened.limits.article)

    def _head(self) -> None:
        message, article = self._parts.work.message, self._parts.work.entry.article
        when = formats.date_time(message.updated) if message.updated else ""
        self._parts.page.set_head(article.title, article.author, when, account_name(self._opened.account))

    def _title(self) -> None:
        self._parts.head.title.setText(self.title or self.tr("New article"))

    def _kept(self) -> None:
        self._kept_at = time.time() if self._parts.work.message.is_changed else 0.0
        self._state()

    def _state(self) -> None:
        parts = [self.tr("%n article(s)", "", len(self._parts.work.message.entries))]
        if self._parts.shown_only.is_so:
            parts = [self.tr("shown, not edited")]
        if self._kept_at:
            parts.append(self.tr("kept on this computer at {time}").format(time=formats.time_of_day(self._kept_at)))
        self._parts.head.subtitle.setText(" · ".join(parts))

    def _text(self, source: Source) -> None:
        self._parts.foot.tell_length(len(source.text), self._opened.limits.article)
        self._parts.page.ask("counts", self._counts)

    def _counts(self, told: object) -> None:
        if isinstance(told, dict):
            beside = len(picture_ids(self._parts.work.entry.article))  # of a message of pictures: none is in its text
            self._parts.foot.tell_counts(int(told["words"]), int(told["pictures"]) + beside)

    def _checked(self, checked: Checked) -> None:
        self._parts.list.show_findings({key: checked.told(key) for key in checked.findings})
