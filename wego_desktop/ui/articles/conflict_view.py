"""Somebody changed the message meanwhile: three versions side by side, merged, and what both changed to be decided."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wego_desktop.articles.choosing import Choosing
from wego_desktop.articles.message import Message
from wego_desktop.articles.message_merge import MessageMerge, merge_messages
from wego_desktop.articles.rows import Side
from wego_desktop.ui import formats
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_articles import NARROW, WIDTH, ConflictArticles
from wego_desktop.ui.articles.conflict_columns import ConflictColumns
from wego_desktop.ui.articles.conflict_delegate import ConflictDelegate
from wego_desktop.ui.articles.conflict_head import BACK, NEXT, PREVIOUS, SAVE, ConflictHead
from wego_desktop.ui.articles.conflict_rows import ConflictRows
from wego_desktop.ui.articles.conflict_shape import PICTURE
from wego_desktop.ui.articles.conflict_sheet import Sheet, sheets
from wego_desktop.ui.articles.conflict_table import ConflictTable
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.small_pictures import Ask, SmallPictures
from wego_desktop.ui.articles.work import MOST
from wego_desktop.ui.controls.empty import EmptyState
from wego_desktop.ui.controls.notice import Notice
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.wechat.answers import Article

_WIDE = 1200  # px
_Compared = tuple[MessageMerge, tuple[Sheet, ...]]


class ConflictView(QWidget):
    """merged(Message): the result, to be saved; it is based on what the account has now. back: nothing is sent.

    covers, picture: the editor's own; the latter is ``PictureSource.ask``. Choices stay while the same two versions
    are opened again.
    """

    merged = Signal(object)
    back = Signal()

    def __init__(self, look: Look, tasks: Tasks, covers: Covers, picture: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tasks = look, tasks
        self.choosing: Choosing | None = None
        self._asked: tuple[Message, Message] | None = None
        self._why = ""
        self.head = ConflictHead(look, self)
        self.notice = Notice(look, self)
        self.articles = ConflictArticles(look, self)
        self.columns = ConflictColumns(look, self)
        self.rows = ConflictRows(self)
        pictures = SmallPictures(tasks, picture, 2 * PICTURE, self)
        self._delegate = ConflictDelegate(look, self.rows, covers, pictures, self)
        self.table = ConflictTable(look, self.rows, self._delegate, self)
        self.waiting = EmptyState(look, "empty-drafts", self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._fill_menu()
        self._connect(covers, pictures)
        self._retranslate()

    # What is shown

    def open_for(self, mine: Message, theirs: Message) -> None:
        """Compare two messages, behind, and show what comes of it.

        :param mine: as it was edited here
        :param theirs: a fresh read of it
        """
        if self.choosing is not None and self._asked and _is_same(self._asked, (mine, theirs)):
            self._focus()
            return
        self._compare((mine, theirs), lambda: _compared(merge_messages(mine, theirs)))

    def show_merge(self, merge: MessageMerge) -> None:
        """The same of a merge that was made elsewhere."""
        self._compare((merge.mine, merge.theirs), lambda: _compared(merge))

    def _compare(self, asked: tuple[Message, Message], work: Callable[[], _Compared]) -> None:
        mine = asked[0]
        self._asked, self.choosing = asked, None
        self.notice.hide()
        self._why = ""
        self.head.show_title(" ".join(mine.entries[0].article.title.split()) if mine.entries else "")
        self.head.show_comparing()
        self._wait()
        self._tasks.run(
            work,
            lambda compared: self._show(compared) if self._asked is asked else None,
            lambda _error: self._fail() if self._asked is asked else None,
            owner=self,
            pool=Pool.JOBS,
        )

    def _show(self, compared: _Compared) -> None:
        merge, found = compared
        self.choosing = Choosing(merge)
        self.columns.show_updated(merge.theirs.updated)
        self.articles.show_sheets(found, self.choosing)
        self._pages.setCurrentIndex(1)
        self._tell()
        left = self.choosing.left or tuple(self.choosing.spots)
        first = self.choosing.spots[left[0]] if left else None
        self._look_at(first.key if first else "", found[0].key if found else "")
        self._focus()

    def _fail(self) -> None:
        """A comparison that can't be made leaves the way back; opened again, it is made again."""
        self._asked = None
        told = self.tr("The two versions could not be compared. Nothing was sent, and what you wrote is kept.")
        self.waiting.set_words(told, self.tr("Back to the editor"))

    def _wait(self) -> None:
        self.waiting.set_words(self.tr("Comparing the two versions…"))
        self._pages.setCurrentIndex(0)

    def _focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sheet(self, sheet: Sheet) -> None:
        self.rows.show(sheet, self.choosing)
        if self.rows.items:
            self.table.go(0)

    def _look_at(self, key: str, sheet: str = "") -> None:
        """Show the row of a key, and its article before."""
        if self.choosing is None:
            return
        spot = self.choosing.spots.get(key)
        wanted = (spot.article or key) if spot else sheet
        current = self.articles.current
        if current is None or current.key != wanted:
            self.articles.pick(wanted)
        row = self.rows.row_of(key) if key else -1
        if row >= 0:
            self.table.go(row)

    def _tell(self) -> None:
        if self.choosing is None:
            return
        why = self._why_not(self.choosing)
        self.head.show_tally(self.choosing.tally(), why)
        self.articles.retell()
        for action in self._for_rest:
            action.setEnabled(bool(self.choosing.left))
        self._undo.setEnabled(self.choosing.can_undo)
        if why and why != self._why:
            self.notice.say(why, icon="warning")
        elif not why:
            self.notice.hide()
        self._why = why

    def _why_not(self, choosing: Choosing) -> str:
        """What speaks against saving the result as it stands."""
        count = choosing.articles
        if count > MOST:
            told = self.tr("That makes {count} articles, and a message holds {most}. Leave some out here, or go back.")
            return told.format(count=formats.count(count), most=formats.count(MOST))
        return "" if count else self.tr("That leaves no article. Keep one of them.")

    # What a person does

    def choose(self, key: str, side: Side) -> None:
        if self.choosing is not None and self.choosing.choose(key, side):
            self._chose(key)

    def choose_rest(self, side: Side) -> None:
        if self.choosing is not None and self.choosing.choose_rest(side):
            self._chose("")

    def undo(self) -> None:
        if self.choosing is not None and self.choosing.undo():
            self._chose("")

    def _chose(self, key: str) -> None:
        self.rows.retell()
        self._tell()
        if self.choosing is not None:
            side = self.choosing.side(key) if key else None
            taken = words.side_name(side) if side else ""
            self._say(". ".join(filter(None, (taken, self.head.subtitle.text()))))

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) undecided place, around the end."""
        if self.choosing is None or not self.choosing.left:
            return
        order = {key: at for at, key in enumerate(self.choosing.spots)}
        here, left = self._place(order), self.choosing.left
        ahead = [key for key in left if (order[key] - here) * by > 0]
        self._look_at((ahead or left)[0 if by > 0 else -1])
        self._focus()

    def _place(self, order: dict[str, int]) -> float:
        """Where the current row stands among all that can be chosen; between two of them, if it is none."""
        row, items = self.table.currentIndex().row(), self.rows.items
        if 0 <= row < len(items) and items[row].key:
            return order[items[row].key]
        before = [order[item.key] for item in items[: max(row, 0)] if item.key]
        behind = [order[item.key] for item in items[max(row, 0) :] if item.key]
        return before[-1] + 0.5 if before else behind[0] - 0.5 if behind else -1

    def save(self) -> None:
        """Hand the result over, or lead to what is undecided."""
        if self.choosing is None:
            return
        if self.choosing.left:
            self.step(1)
        elif not self._why:
            self.merged.emit(self.choosing.result())

    # Building

    def _lay_out(self) -> None:
        middle, beside = QWidget(self), QWidget(self)
        column, row, inner = QVBoxLayout(self), QHBoxLayout(middle), QVBoxLayout(beside)
        for layout in (column, row, inner):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        inner.addWidget(self.columns)
        inner.addWidget(self.table, 1)
        row.addWidget(self.articles)
        row.addWidget(beside, 1)
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(middle)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)

    def _fill_menu(self) -> None:
        menu = self.head.more
        self._take_mine, self._take_theirs = QAction(self), QAction(self)
        self._undo = QAction(self)
        self._for_rest = (self._take_mine, self._take_theirs)
        menu.addActions(list(self._for_rest))
        menu.addSeparator()
        menu.addAction(self._undo)
        self._undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._undo)

    def _connect(self, covers: Covers, pictures: SmallPictures) -> None:
        self.head.back.connect(self._leave)
        self.head.pressed.connect(self.save)
        self.head.stepped.connect(self.step)
        self.waiting.began.connect(self._leave)
        self.articles.picked.connect(self._show_sheet)
        self.table.chosen.connect(self.choose)
        self._take_mine.triggered.connect(lambda: self.choose_rest(Side.MINE))
        self._take_theirs.triggered.connect(lambda: self.choose_rest(Side.THEIRS))
        self._undo.triggered.connect(self.undo)
        covers.changed.connect(lambda _cover: self.table.viewport().update())
        pictures.changed.connect(self.table.viewport().update)
        for key, act in (
            (NEXT, lambda: self.step(1)),
            (PREVIOUS, lambda: self.step(-1)),
            (SAVE, self.save),
            ("Ctrl+Enter", self.save),
            (BACK, self._leave),
        ):
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _leave(self) -> None:
        self.back.emit()

    def _retranslate(self) -> None:
        self._take_mine.setText(self.tr("Take yours for the rest"))
        self._take_theirs.setText(self.tr("Take WeChat's for the rest"))
        self._undo.setText(self.tr("Undo the last choice"))
        self.table.setAccessibleName(self.tr("What differs: yours, as it was, and at WeChat now"))
        self.table.setAccessibleDescription(
            self.tr("1 takes yours, 2 what it was, 3 WeChat's, 4 both where that can be; F8 leads to what is undecided")
        )
        self.rows.retell()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.articles.setFixedWidth(WIDTH if event.size().width() >= _WIDE else NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.canvas)


def _is_same(asked: tuple[Message, Message], again: tuple[Message, Message]) -> bool:
    """Whether the same is to be compared; each read of the account has keys of its own."""
    old, new = asked[1], again[1]
    is_read_alike = (old.place, old.media_id, old.updated) == (new.place, new.media_id, new.updated)
    return is_read_alike and asked[0] == again[0] and _articles(old) == _articles(new)


def _articles(message: Message) -> list[Article]:
    return [entry.article for entry in message.entries]


def _compared(merge: MessageMerge) -> _Compared:
    """In a worker."""
    return merge, sheets(merge)
