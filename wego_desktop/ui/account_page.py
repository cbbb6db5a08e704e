"""One open account as seen: its tabs, the preview beside them, the transfers below, and what is being done."""

from collections.abc import Collection
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from wego_desktop import settings
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import KINDS, Material
from wego_desktop.settings import Settings
from wego_desktop.ui.account_words import AccountWords
from wego_desktop.ui.controls.capacity import CapacityBar
from wego_desktop.ui.controls.tab_head import TabHead
from wego_desktop.ui.downloading import Downloading
from wego_desktop.ui.ledgers.shelves import Shelves
from wego_desktop.ui.materials.preview.pane import WIDTHS, PreviewPane
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.pages import Pages, Sheet
from wego_desktop.ui.refreshing import Refreshing
from wego_desktop.ui.removing import Removing
from wego_desktop.ui.results import Results, open_folder
from wego_desktop.ui.status_line import StatusLine
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.wechat.answers import Kind

if TYPE_CHECKING:  # what the first paint does without
    from wego_desktop.jobs.remove import Outcome
    from wego_desktop.jobs.upload import Upload, Uploaded
    from wego_desktop.jobs.upload_queue import Listener, UploadQueue
    from wego_desktop.library.sync import Changed
    from wego_desktop.ui.ledgers.shelf import Shelf
    from wego_desktop.ui.uploads.transfers_panel import TransfersPanel

_MOMENT_MS = 300
_SOON_MS = 1000  # by then what the transfers need is loaded (warming)
_TRANSFERS_PX = 49  # of their closed panel: kept free for it


class AccountPage(QWidget):
    """Built anew for each account that is opened; ``close_account`` lets everything of it go.

    upload_to_wanted(Target): files are to be chosen that all go there. transfers_came(TransfersPanel): they are there,
    a moment after the first paint or when they are first asked for.
    """

    upload_wanted = Signal()
    upload_to_wanted = Signal(object)
    reconnect_wanted = Signal()
    selection_changed = Signal(int)
    transfers_came = Signal(object)

    def __init__(
        self, look: Look, tasks: Tasks, chosen: Settings, opened: OpenAccount, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._settings, self._opened = look, tasks, chosen, opened
        self._words = AccountWords(opened)
        self.capacity = CapacityBar(look, self)
        self.notices = Notices(look, self)
        self.preview = PreviewPane(look, tasks, opened.thumbnails, opened.index, opened.fetch, self)
        self.shelves = Shelves(look, tasks, opened, self.preview, self)
        self.pages = Pages(look, (*self._sheets(), *self.shelves.sheets()), self)
        self.results = Results(self.notices, opened.trash.folder)
        self._transfers: TransfersPanel | None = None
        self._below = QVBoxLayout()
        self.status = StatusLine(look, self)
        self.refreshing = Refreshing(tasks, opened, self)
        self.removing = Removing(look, tasks, opened, self)
        self.downloading = Downloading(tasks, chosen, opened, self)
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

    def _build_transfers(self) -> "TransfersPanel":
        from wego_desktop.jobs.last_time import LastTime
        from wego_desktop.ui.uploads.transfers_panel import TransfersPanel

        opened = self._opened
        transfers = TransfersPanel(
            self._look,
            self._tasks,
            partial(_open_queue, opened),
            self,
            last_time=LastTime(opened.logbook, opened.journal),
            thumbnails=opened.thumbnails,
        )
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
        column.addWidget(TabHead(self.pages.tabs, self.capacity, self))
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
        outer.addWidget(self.status)

    def _connect(self) -> None:
        self.pages.shown.connect(self._front)
        self.refreshing.changed.connect(self._apply)
        self.refreshing.ended.connect(self._tell_end)
        self.refreshing.running_changed.connect(lambda _on: self.tell_state())
        shelves = self.shelves
        shelves.said.connect(self.notices.say)
        shelves.trouble.connect(self.notices.show_trouble)
        shelves.uploads_made.connect(self._send)
        shelves.selection_changed.connect(self.selection_changed)
        shelves.upload_wanted.connect(self.upload_to_wanted)
        shelves.open_news.connect(self._open_news)
        shelves.zoom_changed.connect(lambda step: self._settings.put(settings.ZOOM, step))
        self.removing.done.connect(self._removed)
        self.removing.failed.connect(self.show_error)
        self.downloading.saved.connect(self._saved)
        self.notices.action.connect(self._act)
        self.preview.download_requested.connect(self.download)
        self.preview.copy_link_requested.connect(self.copy_link)
        self.preview.copy_id_requested.connect(self.copy_id)
        self.preview.delete_requested.connect(self.delete)
        self.preview.learned.connect(self._learned)

    # Looking

    def _sheets(self) -> tuple[Sheet, ...]:
        return tuple(
            Sheet(kind.value, partial(self._words.kind, kind), partial(self._build_tab, kind)) for kind in KINDS
        )

    def _build_tab(self, kind: Kind, parent: QWidget) -> MaterialTab:
        tab = MaterialTab(self._look, self._tasks, self._opened.index, self._opened.thumbnails, kind, parent)
        tab.selection_changed.connect(self._selected)
        tab.open_requested.connect(self.preview.open)
        tab.delete_requested.connect(self.delete)
        tab.download_requested.connect(self.download)
        tab.copy_link_requested.connect(self.copy_link)
        tab.copy_id_requested.connect(self.copy_id)
        tab.upload_wanted.connect(self.upload_wanted)
        tab.set_zoom(self._settings.get(settings.ZOOM))
        tab.set_list(self._settings.get(settings.AS_LIST))
        tab.zoom_changed.connect(lambda step: self._settings.put(settings.ZOOM, step))
        tab.list_changed.connect(lambda as_list: self._settings.put(settings.AS_LIST, as_list))
        return tab

    def tab(self, kind: Kind) -> MaterialTab:
        page = self.pages[kind.value]
        assert isinstance(page, MaterialTab)  # noqa: S101 - built by _build_tab
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

    def selected(self) -> list[Material]:
        tab = self.material_tab
        return tab.selected() if tab else []

    def tell_state(self) -> None:
        """Counts, capacity and the words of the status line, from the index."""
        held, tab = self._opened.held(), self.material_tab
        for kind in KINDS:
            self.pages.tabs.set_count(kind.value, held[kind])
        cap = self._opened.limits.caps.get(tab.kind) if tab is not None else None
        self.capacity.setVisible(cap is not None)
        if tab is not None and cap is not None:
            self.capacity.show_used(held[tab.kind], cap)
        self.status.selection.setText(self._words.selection(tab.selection if tab else ()))
        self.status.capacity.setText(self._words.capacity(held))
        freshness = (self._words.refreshed(running=self.refreshing.running), self._words.checked_fully())
        self.status.refreshed.setText(" · ".join(freshness))
        self.status.calls.setText(self._words.calls())

    # Doing

    def delete(self) -> None:
        if self.shelf is not None:
            self.shelf.delete()
        else:
            self.removing.ask(self.selected())

    def download(self) -> None:
        if self.shelf is not None:
            self.shelf.download()
        else:
            self.downloading.ask(self.selected())

    def copy_link(self) -> None:
        if self.shelf is not None:
            self.shelf.copy_link()
        else:
            self.results.copy([material.url for material in self.selected() if material.url])

    def copy_id(self) -> None:
        if self.shelf is not None:
            self.shelf.copy_id()
        else:
            self.results.copy([material.media_id for material in self.selected()])

    def show_report(self) -> None:
        from wego_desktop.ui.uploads.report_view import ReportView  # seldom looked at

        report = ReportView(self._look, self._tasks, self._opened.journal, self)
        report.failed.connect(self.show_error)
        report.open()

    def _open_news(self, media_id: str) -> None:
        """Show a news of which somebody elsewhere spoke."""
        found = self._opened.index.find(media_id)
        if found is not None:
            self.show_page(Kind.NEWS.value)
            self.tab(Kind.NEWS).reveal(found.id)

    def open_trash(self) -> None:
        self._opened.trash.folder.mkdir(parents=True, exist_ok=True)
        open_folder(self._opened.trash.folder)

    def keep_bytes(self, most: int) -> None:
        """How many bytes of what was sent stay on this machine."""
        self._tasks.run(partial(self._opened.kept.bound, most), failed=self.show_error, owner=self, pool=Pool.DISK)

    def cuts_short(self) -> bool:
        """Whether something is under way that does not go on at the next start."""
        return self.removing.busy() or self.downloading.busy() or self.shelves.busy()

    def uploads_fly(self) -> bool:
        """Whether files are being sent, or uploads are being written down. What waits goes on the next time."""
        return self._transfers is not None and (self._transfers.in_flight > 0 or self._transfers.writing)

    def close_account(self) -> None:
        self._clock.stop()
        self.refreshing.stop()
        self._soon.stop()
        if self._transfers is not None:
            self._transfers.close_queue()
        self.shelves.cancel()
        self.removing.cancel()
        self.downloading.cancel()

    # What came of it

    def _apply(self, changed: "Changed") -> None:
        self._refresh_views(changed.kinds)
        self.transfers.room_changed()

    def _learned(self) -> None:
        """The bytes of what is shown came, and told its size or length."""
        tab = self.material_tab
        if tab is not None:
            self._refresh_views(frozenset({tab.kind}))

    def _refresh_views(self, kinds: Collection[Kind | None]) -> None:
        """The one path that tells the views; each decides what to do about it."""
        for _key, page in self.pages.built():
            if isinstance(page, MaterialTab) and page.kind in kinds:
                page.refresh()
        self.shelves.look_again(kinds)
        self.preview.refresh()
        self.tell_state()

    def show_error(self, error: BaseException) -> None:
        self.results.tell_error(error)

    def _tell_end(self, error: BaseException | None) -> None:
        self.tell_state()
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
        self.status.selection.setText(self._words.selection(selection))
        self.selection_changed.emit(len(selection))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.pages.retranslate()
        self.tell_state()


def _open_queue(opened: OpenAccount, executor: Executor, background: Executor, listener: "Listener") -> "UploadQueue":
    from wego_desktop.ui.uploads.plan_svg import render_svg  # not before something is repaired

    return opened.queue(executor, background, listener=listener, render_svg=render_svg)
