"""What comes into an article from outside: pasted, dropped or chosen, and put where it belongs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from wego_desktop.articles.addresses import with_addresses
from wego_desktop.articles.markdown import ENDINGS
from wego_desktop.ui.articles.editor_foot import EditorFoot
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices

if TYPE_CHECKING:
    from wego_desktop.ui.articles.page import ArticlePage

_IMPORT_KEY = QKeySequence("Ctrl+Shift+M")
_SOON_MS = 300  # what is there by then needs no word


class BringingIn(QObject):
    """It goes into the article that it was meant for, also when another is edited by the time it comes.

    menu: where its actions are offered. choose_pictures: lets a person choose some from files.
    """

    def __init__(
        self,
        work: Work,
        page: "ArticlePage",
        turning: Turning,
        pasting: Pasting,
        notices: Notices,
        foot: EditorFoot,
        menu: QMenu,
        choose_pictures: Callable[[], object],
        editor: QWidget,
    ) -> None:
        super().__init__(editor)
        self._work, self._page, self._turning, self._pasting = work, page, turning, pasting
        self._notices, self._foot, self._editor = notices, foot, editor
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SOON_MS)
        self._late.timeout.connect(lambda: foot.tell_busy(True))
        self.import_markdown, self.insert_pictures = QAction(editor), QAction(editor)
        self.import_markdown.setShortcut(_IMPORT_KEY)
        self.import_markdown.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.import_markdown.triggered.connect(self._choose_markdown)
        self.insert_pictures.triggered.connect(choose_pictures)
        editor.addAction(self.import_markdown)
        menu.addActions([self.insert_pictures, self.import_markdown])
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        page, pasting = self._page, self._pasting
        page.paste_wanted.connect(pasting.paste)
        page.files_dropped.connect(pasting.take_files)
        page.html_dropped.connect(pasting.take)
        pasting.ready.connect(self._insert)
        pasting.replaced.connect(self._replace)
        pasting.imported.connect(self._take_fields)
        pasting.busy.connect(self._tell_busy)
        pasting.said.connect(self._notices.say)
        pasting.trouble.connect(self._notices.show_trouble)

    def retranslate(self) -> None:
        for action, text in (
            (self.import_markdown, self.tr("Import Markdown…")),
            (self.insert_pictures, self.tr("Insert pictures…")),
        ):
            action.setText(text)

    # What a person does

    def _choose_markdown(self) -> None:
        endings = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        kinds = self.tr("Markdown ({endings})").format(endings=endings)
        dialog = QFileDialog(self._editor, self.tr("Import Markdown"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._pasting.take_markdown(Path(names[0])))
        dialog.open()

    # What comes

    def _insert(self, html: str, key: str) -> None:
        self._turning.once_settled(lambda: self._put(html, key))

    def _put(self, html: str, key: str) -> None:
        if key == self._turning.key:
            self._page.run("insertHtml", html, lambda told: self._went(told, html, key))
        else:
            self._append(html, key)

    def _went(self, told: object, html: str, key: str) -> None:
        """Where there is no caret, none that takes text, or no page, it goes to the end."""
        if isinstance(told, dict) and "refused" in told:
            self._append(html, key)

    def _append(self, html: str, key: str) -> None:
        if self._knows(key):
            self._turning.rewrite(key, lambda text: text + html)
            self._notices.say(self.tr("Put at the end of “{title}”").format(title=self._title(key)))

    def _take_fields(self, fields: dict[str, str], key: str) -> None:
        """What a Markdown file says of itself, where nobody has written anything yet."""
        if self._knows(key):
            article = self._work.message.entry(key).article
            free = {name: text for name, text in fields.items() if not getattr(article, name).strip()}
            self._work.put_article(key, replace(article, **free))  # type: ignore[arg-type]

    def _replace(self, addresses: dict[str, str]) -> None:
        """In whichever articles they are, or will be: another may be edited by now."""
        begins = [address.partition("&")[0] for address in addresses]  # a text spells what follows in its own way
        may_come = self._turning.is_rewriting_unseen
        for entry in self._work.message.entries:
            here = may_come or entry.key == self._turning.key
            if here or any(begin in entry.article.content for begin in begins):
                self._turning.rewrite(entry.key, lambda text: with_addresses(text, addresses))

    def _knows(self, key: str) -> bool:
        return any(entry.key == key for entry in self._work.message.entries)

    def _title(self, key: str) -> str:
        untitled = QCoreApplication.translate("Editor", "New article")
        return self._work.message.entry(key).article.title.strip() or untitled

    def _tell_busy(self, busy: bool) -> None:
        if busy:
            self._late.start()
        else:
            self._late.stop()
            self._foot.tell_busy(False)
