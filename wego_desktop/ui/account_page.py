"""One open account as seen: its tabs, the preview beside them, the transfers below, and what is being done."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from wego_desktop import settings
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import KINDS
from wego_desktop.settings import Settings
from wego_desktop.ui.account_state import AccountState
from wego_desktop.ui.controls.tab_head import TabHead
from wego_desktop.ui.downloading import Downloading
from wego_desktop.ui.ledgers.shelves import Shelves
from wego_desktop.ui.materials.preview.pane import WIDTHS, PreviewPane
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.materials.tabs import MaterialTabs
from wego_desktop.ui.messages import Messages
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.pages import Pages
from wego_desktop.ui.refreshing import Refreshing
from wego_desktop.ui.removing import Removing
from wego_desktop.ui.results import Results, open_folder
from wego_desktop.ui.selected_deeds import SelectedDeeds
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.wechat.answers import Kind

if TYPE_CHECKING:  # what the first paint does without
    from wego_desktop.jobs.remove import Outcome
    from wego_desktop.jobs.upload import Upload, Uploaded
    from wego_desktop.library.sync import Changed
    from wego_desktop.ui.ledgers.shelf import Shelf
    from wego_desktop.ui.uploads.transfers_panel import TransfersPanel

_MOMENT_MS = 300
_SOON_MS = 1000  # by then what the transfers need is loaded (warming)
_TRANSFERS_PX = 49  # of their closed panel: kept free for it


class AccountPage(QWidget):
    """Built anew for each account that is opened; ``close_account`` lets everything of it go.

    upload_to_wanted(Target): files are to be chosen that all go there. transfers_came(TransfersPanel): they are there,
    a moment after the first paint or when they are first asked for. edit_wanted(media_id, Place): the editor is asked
    for, with a message of the account or, for "", with a new one.
    """

    upload_wanted = Signal()
    upload_to_wanted = Signal(object)
    reconnect_wanted = Signal()
    edit_wanted = Signal(str, object)
    selection_changed = Signal(int)
    transfers_came = Signal(object)

    def __init__(
        self, look: Look, tasks: Tasks, chosen: Settings, opened: OpenAccount, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._settings, self._opened = look, tasks, chosen, opened
        self.state = AccountState(look, opened, self)
        self.notices = Notices(look, self)
        reading = opened.thumbnails, opened.index, opened.materials.fetch, opened.articles
        self.preview = PreviewPane(look, tasks, *reading, self)
        self.shelves = Shelves(look, tasks, opened, self.preview, self)
        self.materials = MaterialTabs(look, tasks, chosen, opened, self.state.words, self)
        self.pages = Pages(look, (*self.materials.sheets(), *self.shelves.sheets()), self)
        self.results = Results(self.notices, opened.trash.folder)
        self.messages = Messages(tasks, opened, self.notices)
        self._transfers: TransfersPanel | None = None
        self._below = QVBoxLayout()
        self.refreshing = Refreshing(tasks, opened, self)
        self.removing = Removing(look, tasks, opened, self)
        self.downloading = Downloading(tasks, chosen, opened, self)
        shown = (lambda: self.material_tab), (lambda: self.shelf)
        self.deeds = SelectedDeeds(*shown, self.removing, self.downloading, self.results, self.messages)
        self._arrivals: frozenset[Kind | None] = frozenset()
        self._arriving = QTimer(self, interval=_MOMENT_MS, singleShot=True)
        self._arriving.timeout.connect(self._show_arrivals)
        self._lay_out()
        self._connect()
        self._clock = QTimer(self, interval=20_000)
        self._clock.timeout.connect(self.tell_state)
        self._clock.start()
        self.pages.retranslate()  # the rest is told when a tab comes to the front
        self.shelves.tell(self.pages.tabs)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self.transfers)
        self._soon.timeout.connect(self._tidy)
        self._soon.start()

    @property
    def transfers(self) -> "TransfersPanel":
        if self._transfers is None:
            self._transfers = self._build_transfers()
            self._below.takeAt(0)
            self._below.addWidget(self._transfers)
            self._transfers.recover()
            self.transfers_came.emit(self._transfers)
        return self._transfers

    def _tidy(self) -> None:
        """What can't be let go of now is none of anybody's business."""
        self._tasks.run(self._opened.tidy, failed=lambda _error: None, owner=self, pool=Pool.DISK)

    def _build_transfers(self) -> "TransfersPanel":
        from wego_desktop.ui.uploads.account_transfers import build_transfers

        transfers = build_transfers(self._look, self._tasks, self._opened, self)
        transfers.uploaded.connect(self._arrived)
        transfers.trouble.connect(self.notices.tell_stop)
        transfers.failed.connect(self.show_error)
        transfers.looked.connect(self._apply)
        transfers.report_wanted.connect(self.show_report)
        return transfers

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        for layout in (column,):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(TabHead(self.pages.tabs, self.state.capacity, self))
        column.addWidget(self.notices)
        column.addWidget(self.pages.stack, 1)
        self._below.addSpacing(_TRANSFERS_PX)
        column.addLayout(self._below)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.shelves.side)
        self._splitter.setStretchFactor(0, 1)
        self.shelves.side.setMinimumWidth(WIDTHS[0])
        self.shelves.side.setMaximumWidth(WIDTHS[2])
        self._splitter.setSizes([10_000, WIDTHS[1]])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._splitter, 1)
        outer.addWidget(self.state.status)

    def _connect(self) -> None:
        self.pages.shown.connect(self._front)
        self.materials.came.connect(self._place)
        self.refreshing.changed.connect(self._apply)
        self.refreshing.ended.connect(self._tell_end)
        self.refreshing.running_changed.connect(self._tell_running)
        shelves = self.shelves
        shelves.said.connect(self.notices.say)
        shelves.trouble.connect(self.notices.show_trouble)
        shelves.uploads_made.connect(self._send)
        shelves.selection_changed.connect(self.selection_changed)
        shelves.upload_wanted.connect(self.upload_to_wanted)
        shelves.open_news.connect(self._open_message)
        shelves.zoom_changed.connect(lambda step: self._settings.put(settings.ZOOM, step))
        self.removing.done.connect(self._removed)
        self.removing.failed.connect(self.show_error)
        self.downloading.saved.connect(self._saved)
        self.notices.action.connect(self._act)
        self.deeds.connect(self.preview)
        self.preview.edit_requested.connect(self.deeds.edit)
        self.preview.learned.connect(self._learned)
        self.messages.edit_wanted.connect(self.edit_wanted)
        self.messages.drafts_came.connect(lambda: self._refresh_views({Kind.DRAFT}))
        self.messages.show_wanted.connect(self._open_message)

    # Looking

    def _place(self, tab: MaterialTab) -> None:
        tab.selection_changed.connect(self._selected)
        tab.open_requested.connect(self.preview.open)
        tab.edit_requested.connect(self.messages.edit)
        tab.new_requested.connect(self.messages.begin)
        tab.upload_wanted.connect(self.upload_wanted)
        self.deeds.connect(tab)

    def tab(self, kind: Kind) -> MaterialTab:
        page = self.pages[kind.value]
        assert isinstance(page, MaterialTab)  # noqa: S101 - built by MaterialTabs
        return page

    @property
    def material_tab(self) -> MaterialTab | None:
        """The tab in front, when it shows materials of the account."""
        page = self.pages[self.pages.current]
        return page if isinstance(page, MaterialTab) else None

    def show_page(self, key: str) -> None:
        """Bring a tab to the front; an unknown key shows the first."""
        self.pages.show(key if key in self.pages else next(iter(KINDS)).value)

    def _front(self, key: str) -> None:
        tab = self.material_tab
        self.shelves.front(self.pages[key])
        if tab is not None:
            tab.take_focus()
            self._selected(tab.selection)
        self.tell_state()

    @property
    def shelf(self) -> "Shelf | None":
        """The tab in front, when it shows a ledger of this machine."""
        page = self.pages[self.pages.current]
        return self.shelves.shelf(page)

    def tell_state(self) -> None:
        """Counts, capacity and the words of the status line, from the index."""
        tab = self.material_tab
        front, selection = (tab.kind, tab.selection) if tab else (None, ())
        self.state.tell(self.pages.tabs, front, selection, refreshing=self.refreshing.running)

    # Doing

    def show_report(self) -> None:
        from wego_desktop.ui.uploads.report_view import ReportView  # seldom looked at

        report = ReportView(self._look, self._tasks, self._opened.journal, self)
        report.failed.connect(self.show_error)
        report.open()

    def _open_message(self, media_id: str) -> None:
        """Show a news or a draft of which somebody elsewhere spoke."""
        found = self._opened.index.find(media_id)
        if found is not None:
            self.show_page(found.kind.value)
            self.tab(found.kind).reveal(found.id)

    def open_trash(self) -> None:
        self._opened.trash.folder.mkdir(parents=True, exist_ok=True)
        open_folder(self._opened.trash.folder)

    def keep_bytes(self, most: int) -> None:
        """How many bytes of what was sent stay on this machine."""
        self._tasks.run(partial(self._opened.kept.bound, most), failed=self.show_error, owner=self, pool=Pool.DISK)

    def cuts_short(self) -> bool:
        """Whether something is under way that does not go on at the next start."""
        return any(one.busy() for one in (self.removing, self.downloading, self.shelves, self.messages))

    def uploads_fly(self) -> bool:
        """Whether files are being sent, or uploads are being written down. What waits goes on the next time."""
        return self._transfers is not None and (self._transfers.in_flight > 0 or self._transfers.writing)

    def close_account(self) -> None:
        for timer in (self._clock, self._soon, self._arriving):
            timer.stop()
        self.refreshing.stop()
        if self._transfers is not None:
            self._transfers.close_queue()
        self.shelves.cancel()
        self.removing.cancel()
        self.downloading.cancel()
        self.messages.cancel()

    # What came of it

    def _apply(self, changed: "Changed") -> None:
        self._refresh_views(changed.kinds)
        if changed.drafts_error is not None:
            self.messages.tell_unread(changed.drafts_error)
        self.transfers.room_changed()

    def show_changes(self, kinds: Collection[Kind | None]) -> None:
        """Something else changed what the account holds of these kinds, and this machine knows it already."""
        self._refresh_views(kinds)
        self.transfers.room_changed()

    def _learned(self) -> None:
        """The bytes of what is shown came, and told its size or length."""
        tab = self.material_tab
        if tab is not None:
            self._refresh_views(frozenset({tab.kind}))

    def _refresh_views(self, kinds: Collection[Kind | None]) -> None:
        """The one path that tells the views; each decides what to do about it."""
        self.materials.refresh(kinds)
        self.shelves.look_again(kinds)
        self.preview.refresh()
        self.tell_state()

    def show_error(self, error: BaseException) -> None:
        self.results.tell_error(error)

    def _tell_running(self, running: bool) -> None:
        self.tell_state()
        if running:
            self.materials.show_looking(True)

    def _tell_end(self, error: BaseException | None) -> None:
        self.tell_state()
        self.materials.show_looking(error is None)
        if error is not None:
            self.show_error(error)
        else:
            self.notices.clear_trouble()

    def _send(self, uploads: "list[Upload]") -> None:
        self.transfers.send(uploads)

    def _arrived(self, uploaded: "Uploaded") -> None:
        """Many files a second arrive: the views look once for all of a moment."""
        self.notices.end_stop()
        self._arrivals |= {uploaded.kind}  # None: what no list of the account shows
        if not self._arriving.isActive():
            self._arriving.start()

    def _show_arrivals(self) -> None:
        kinds, self._arrivals = self._arrivals, frozenset()
        if None in kinds:
            self.shelves.refresh()
        self._refresh_views(kinds)

    def _removed(self, outcomes: "list[Outcome]") -> None:
        self._refresh_views(frozenset(outcome.material.kind for outcome in outcomes if outcome.removed))
        self.transfers.room_changed()
        self.results.tell_removed(outcomes)

    def _saved(self, paths: list[Path], errors: list[BaseException]) -> None:
        self.preview.refresh()
        self.results.tell_saved(paths, errors)

    def _act(self, action: str) -> None:
        if action in {"retry", "refresh"}:
            self.refreshing.start()
        elif action == "reconnect":
            self.reconnect_wanted.emit()
        elif action == "choose-file":
            self.upload_wanted.emit()
        elif action == "open-console":
            QDesktopServices.openUrl(QUrl("https://mp.weixin.qq.com"))

    def _selected(self, selection: Selection) -> None:
        self.preview.show_selection(selection)
        self.state.tell_selection(selection)
        self.selection_changed.emit(len(selection))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.pages.retranslate()
        self.tell_state()
