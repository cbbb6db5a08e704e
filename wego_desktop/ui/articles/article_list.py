"""The articles of the message, at the editor's left: choosing, adding, moving, copying and taking out."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wego_desktop.articles.message import Entry, Message
from wego_desktop.ui import formats
from wego_desktop.ui.articles.add_button import AddButton
from wego_desktop.ui.articles.article_delegate import COVER, EDGE, ArticleDelegate
from wego_desktop.ui.articles.article_rows import ArticleRows, title
from wego_desktop.ui.articles.article_view import ArticleView
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.draft_bodies import is_picture_message

WIDTH, NARROW = 240, 72  # px
MOST = 8
_Keys = QKeySequence
_ADD_KEY = "Alt+Ins"


class ArticleList(QWidget):
    """chosen(key), added, removed(key), moved(key, to), duplicated(key): a person wants it; the list shows it when the
    message is told anew. restored(Entry, at): what was taken out last shall stand there again.
    """

    chosen = Signal(str)
    added = Signal()
    removed = Signal(str)
    moved = Signal(str, int)
    duplicated = Signal(str)
    restored = Signal(object, int)

    def __init__(self, look: Look, covers: Covers, parent: QWidget | None = None, *, most: int = MOST) -> None:
        super().__init__(parent)
        self._look, self._most = look, most
        self._key, self._message = "", ""
        self._gone: tuple[Entry, int] | None = None
        self.menu: QMenu | None = None
        self.rows = ArticleRows(self)
        self._delegate = ArticleDelegate(look, covers, self)
        self.view = ArticleView(look, self._delegate, self)
        self.view.setModel(self.rows)
        self._head = Words(look, "", "details", "text2", self)
        self.count = Words(look, "", "details", "text2", self)
        self.add = AddButton(look, self)
        self.why = Words(look, "", "details", "text3", self)
        self._told = ElidedLabel(look, "", "details", "text2", self, mode=Qt.TextElideMode.ElideRight)
        self.undo = LinkButton(look, parent=self)
        self._lay_out()
        self._connect(covers)
        self._retranslate()

    # What is shown

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.rows.entries

    @property
    def is_fixed(self) -> bool:
        """A message of pictures is shown, not edited."""
        return any(is_picture_message(entry.article) for entry in self.entries)

    def show_message(self, message: Message) -> None:
        """The articles as they are now; the one that was being edited stays so."""
        if self.rows.show(message.entries):
            self._delegate.movable = len(self.entries) > 1 and not self.is_fixed
            self.view.updateGeometry()
            self._mark_current()
        gone = self._gone
        if gone is not None and (message.key != self._message or self.rows.row_of(gone[0].key) >= 0):
            self._forget_gone()
        self._message = message.key
        self._tell()

    def show_current(self, key: str) -> None:
        """Which one is being edited; tells nobody."""
        self._key = key
        self._mark_current()

    @property
    def is_narrow(self) -> bool:
        return self._delegate.narrow

    def set_narrow(self, narrow: bool) -> None:
        """Covers alone; what else there is to read stands in tooltips."""
        if narrow != self.is_narrow:
            self._delegate.narrow = narrow
            self.setFixedWidth(NARROW if narrow else WIDTH)
            for line in self._lines:
                line.setContentsMargins(*_margins(narrow, line.contentsMargins().bottom()))
            self._retranslate()
            policy = Qt.ScrollBarPolicy
            self.view.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if narrow else policy.ScrollBarAsNeeded)
            self.view.doItemsLayout()
            self.view.updateGeometry()

    def show_findings(self, counts: Mapping[str, int]) -> None:
        """How many findings each article has, by its key."""
        self.rows.show_findings(counts)

    def current(self) -> str:
        return self._key

    def _mark_current(self) -> None:
        row = self.rows.row_of(self._key)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.choose(row)

    def _tell(self) -> None:
        number, full, fixed = len(self.entries), len(self.entries) >= self._most, self.is_fixed
        self.count.setText(f"{formats.count(number)} / {formats.count(self._most)}")
        self.count.setAccessibleName(self.tr("{count} of {most} articles").format(count=number, most=self._most))
        self.add.setEnabled(not full and not fixed)
        self.undo.setEnabled(not full)
        why = self.tr("A message holds {most} articles at most.").format(most=self._most) if full else ""
        why = self.tr("Picture messages are shown here, not edited.") if fixed else why
        self.why.setText(why)
        self.why.setVisible(bool(why) and not self.is_narrow)
        self.add.setToolTip(why or f"{self.tr('Add an article')}  {_ADD_KEY}")
        self.add.setAccessibleDescription(why)

    # What a person does

    def _choose(self, row: int) -> None:
        key = self.entries[row].key if 0 <= row < len(self.entries) else ""
        if key and key != self._key:
            self._key = key
            self.chosen.emit(key)

    @property
    def _can_remove(self) -> bool:
        """A message has an article."""
        return len(self.entries) > 1 and not self.is_fixed

    def _current_row(self) -> int:
        return self.view.currentIndex().row()

    def _move(self, row: int, to: int) -> None:
        self.moved.emit(self.entries[row].key, to)

    def duplicate(self) -> None:
        row = self._current_row()
        if row >= 0 and self.add.isEnabled():
            self.duplicated.emit(self.entries[row].key)

    def remove(self) -> None:
        """Take the current one out, after a question where something would go out of sight."""
        row = self._current_row()
        if row < 0 or not self._can_remove:
            return
        entry = self.entries[row]
        if not _holds_something(entry):
            self._take_out(entry.key)
            return
        asking = Asking(
            self._look,
            self.tr("Remove “{title}” from this message?").format(title=title(entry)),
            self.tr("What WeChat has stays as it is until the message is saved."),
            (),
            self.tr("Remove"),
            self,
        )
        asking.agreed.connect(lambda: self._take_out(entry.key))
        asking.open()

    def _take_out(self, key: str) -> None:
        row = self.rows.row_of(key)
        if row < 0:  # gone meanwhile
            return
        entry = self.entries[row]
        self.removed.emit(key)
        if _holds_something(entry):
            self._offer_back(entry, row)

    def _offer_back(self, entry: Entry, row: int) -> None:
        self._gone = (entry, row)
        words = self.tr("Removed “{title}”").format(title=title(entry))
        self._told.setText(words)
        self.undo.setToolTip(words)
        self._told.setVisible(not self.is_narrow)
        self.undo.show()

    def _forget_gone(self) -> None:
        self._gone = None
        self._told.hide()
        self.undo.hide()

    def _restore(self) -> None:
        gone = self._gone
        self._forget_gone()
        if gone is not None:
            self.restored.emit(*gone)
            self.view.setFocus()

    def _open_menu(self, at: QPoint) -> None:
        menu, row, last = QMenu(self), self._current_row(), len(self.entries) - 1
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        movable, can_add = self._delegate.movable, self.add.isEnabled()
        for text, key, act, on in (
            (self.tr("Move up"), "Alt+Up", lambda: self.view.move_current(-1), movable and row > 0),
            (self.tr("Move down"), "Alt+Down", lambda: self.view.move_current(1), movable and row < last),
            (self.tr("Duplicate"), "Ctrl+D", self.duplicate, can_add),
            (self.tr("Remove…"), "Del", self.remove, self._can_remove),
        ):
            action = menu.addAction(text)
            action.setShortcut(_Keys(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown; the view hears the key
            action.setEnabled(on)
            action.triggered.connect(lambda _on, act=act: act())
        self.menu = menu
        menu.popup(at)

    # Building

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 1, 12)
        column.setSpacing(0)
        self._lines: list[QHBoxLayout | QVBoxLayout] = []
        for line, parts in ((QHBoxLayout(), (self._head, self.count)), (QHBoxLayout(), (self._told, self.undo))):
            column.addLayout(line)
            self._lines.append(line)
            line.setContentsMargins(*_margins(False, 8))
            line.addWidget(parts[0], 1)
            line.addWidget(parts[1])
            if parts[0] is self._head:
                column.addWidget(self.view)
                column.addSpacing(12)
                self._lay_out_end(column)
        column.addStretch(1)
        self._forget_gone()

    def _lay_out_end(self, column: QVBoxLayout) -> None:
        box = QVBoxLayout()
        column.addLayout(box)
        self._lines.append(box)
        box.setContentsMargins(*_margins(False, 8))
        box.setSpacing(8)
        box.addWidget(self.add)
        self.why.setWordWrap(True)
        box.addWidget(self.why)

    def _connect(self, covers: Covers) -> None:
        self.view.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now.row()))
        self.view.moved.connect(self._move)
        self.view.remove_wanted.connect(self.remove)
        self.view.duplicate_wanted.connect(self.duplicate)
        self.view.menu_wanted.connect(self._open_menu)
        self.add.clicked.connect(self.added)
        self.undo.clicked.connect(self._restore)
        by_key = QAction(self)
        by_key.setShortcut(_Keys(_ADD_KEY))
        by_key.triggered.connect(self.add.click)
        self.addAction(by_key)
        covers.changed.connect(lambda _cover: self.view.viewport().update())
        self._look.changed.connect(self.update)

    def _retranslate(self) -> None:
        narrow = self.is_narrow
        self._head.setText("" if narrow else self.tr("Articles"))
        self._head.setVisible(not narrow)
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag.AlignRight)
        self._told.setVisible(not narrow and not self.undo.isHidden())
        self.add.setText("" if narrow else self.tr("Add an article"))
        self.add.setAccessibleName(self.tr("Add an article"))
        self.undo.setText(self.tr("Undo"))
        self.view.setAccessibleName(self.tr("Articles of this message"))
        self.view.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move an article, Ctrl+D duplicates it, Delete removes it")
        )
        self.rows.retell()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.window)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)


def _margins(narrow: bool, below: int) -> tuple[int, int, int, int]:
    edge = (NARROW - 1 - COVER) // 2 if narrow else EDGE
    return edge, 0, edge, below


def _holds_something(entry: Entry) -> bool:
    article = entry.article
    return bool(entry.base or entry.cover_sha256 or article.cover_media_id or _written(entry))


def _written(entry: Entry) -> str:
    article = entry.article
    return "".join((article.title, article.author, article.digest, article.content, article.source_url)).strip()
