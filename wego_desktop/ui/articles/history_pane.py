"""The tab "History" at the editor's right: what the article was, and the way back to it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from wego_desktop.articles.changes import Changes, changes
from wego_desktop.articles.message import Entry, Message
from wego_desktop.articles.versions import Version, Versions
from wego_desktop.ui.articles import version_words as words
from wego_desktop.ui.articles.version_delegate import VersionDelegate
from wego_desktop.ui.articles.version_rows import VersionRows
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks


class HistoryPane(QWidget):
    """restored(Entry): the article is to be this from now on; what it was is kept. failed(error).

    settle: calls back once what was typed is in the message.
    """

    restored = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        versions: Versions,
        work: Work,
        settle: Callable[[Callable[[], object]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._versions, self._work, self._settle = look, tasks, versions, work, settle
        self._asked = ""
        self.rows = VersionRows(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(VersionDelegate(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.empty = Words(look, "", "base", "text2", self)
        self.restore = OutlineButton(look, icon="history", parent=self)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._tell_choice)
        self.list.activated.connect(lambda _index: self.ask())
        self.restore.clicked.connect(self.ask)
        work.chosen.connect(lambda _key: self.look_again())
        self._retranslate()

    def look_again(self) -> None:
        """A version may have been kept, or another article is edited. Nothing is asked while nobody looks."""
        key = self._work.key
        if not self.isVisible():
            return
        self._asked = key
        self._tasks.run(
            lambda: self._versions.of(key),
            lambda found: self._show(key, found),
            self.failed.emit,
            owner=self,
            pool=Pool.DISK,
        )

    def ask(self) -> None:
        """What restoring the chosen version would replace; then, if that is wanted, restore it."""
        version = self._chosen()
        if version is not None:
            self._settle(lambda: self._compare(version))

    def _show(self, key: str, versions: list[Version]) -> None:
        if key != self._asked:
            return
        chosen = self._chosen()
        self.rows.show(versions)
        row = next((row for row, one in enumerate(versions) if chosen and one.id == chosen.id), -1)
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row))
        self.list.setVisible(bool(versions))
        self.empty.setVisible(not versions)
        self._tell_choice()

    def _chosen(self) -> Version | None:
        row = self.list.currentIndex().row()
        return self.rows.versions[row] if 0 <= row < len(self.rows.versions) else None

    def _tell_choice(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        self.restore.setEnabled(self._chosen() is not None)

    # Restoring

    def _compare(self, version: Version) -> None:
        message, key = self._work.message, self._work.key
        self._tasks.run(
            lambda: self._difference(message, key, version),
            lambda found: self._ask(version, key, found),
            self.failed.emit,
            owner=self,
            pool=Pool.DISK,
        )

    def _difference(self, message: Message, key: str, version: Version) -> Changes:
        before, after = message.entry(key), self._versions.entry(message, key, version.id)
        return changes(before.article, after.article, before.cover_sha256, after.cover_sha256)

    def _ask(self, version: Version, key: str, found: Changes) -> None:
        title = self.tr("Restore the version of {when}?").format(when=words.when(version))
        sentence = self.tr("It changes: {what}. What is there now is kept as a version.")
        asking = Asking(
            self._look,
            title,
            sentence.replace("{what}", words.changed(found)),
            (),
            self.tr("Restore"),
            self,
            keep=self.tr("Leave as it is"),
        )
        asking.agreed.connect(lambda: self._settle(lambda: self._restore(version, key)))
        asking.open()

    def _restore(self, version: Version, key: str) -> None:
        message = self._work.message  # as it is now: more may have been typed
        if any(entry.key == key for entry in message.entries):
            self._tasks.run(
                lambda: self._versions.restore(message, key, version.id).entry(key),
                self._take,
                self.failed.emit,
                owner=self,
                pool=Pool.DISK,
            )

    def _take(self, entry: Entry) -> None:
        self.restored.emit(entry)
        self.look_again()

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(8)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 8, 16, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        foot = QVBoxLayout()
        column.addLayout(foot)
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.hide()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Versions of this article"))
        self.empty.setText(self.tr("Versions are kept when the article is opened or saved, and in between."))
        self.restore.setText(self.tr("Restore…"))
        self.rows.retell()
        self._tell_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
