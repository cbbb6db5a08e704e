"""Both ledgers in the page of an account: their tabs, the panes beside them, and what is told of them."""

from collections.abc import Collection
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.pages import Sheet
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

if TYPE_CHECKING:  # the tabs come when they are first looked at
    from wego_desktop.ui.ledgers.body_tab import BodyPicturesTab
    from wego_desktop.ui.ledgers.shelf import Shelf
    from wego_desktop.ui.ledgers.temporary_tab import TemporaryTab

TEMPORARY, BODY = "temporary", "body-picture"
_MINUTE_MS = 60_000
AnyShelf = TypeVar("AnyShelf", bound="Shelf")


class Shelves(QObject):
    """The tabs are built when they are first looked at; their counts and the dot are there before, and go on.

    side: the stack for the right of the page, with `preview` in front. The signals are those of the tabs.
    """

    upload_wanted = Signal(object)  # Target
    said = Signal(str)
    trouble = Signal(object)  # Trouble
    uploads_made = Signal(object)  # list[Upload]
    selection_changed = Signal(int)
    zoom_changed = Signal(int)
    open_news = Signal(str)  # media_id

    def __init__(self, look: Look, tasks: Tasks, opened: OpenAccount, preview: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._opened, self._preview = look, tasks, opened, preview
        self._tabs: CountTabs | None = None
        self._built: list[Shelf] = []
        self.side = QStackedWidget(parent)
        self.side.addWidget(preview)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._count)

    def sheets(self) -> tuple[Sheet, ...]:
        return (
            Sheet(TEMPORARY, lambda: self.tr("Temporary"), self._build_temporary),
            Sheet(BODY, lambda: self.tr("Body pictures"), self._build_body),
        )

    def tell(self, tabs: CountTabs) -> None:
        """Show counts and the dot on these from now on."""
        self._tabs = tabs
        self._clock.start()
        self._count()

    def shelf(self, page: QWidget) -> "Shelf | None":
        """The page, if it is one of these tabs."""
        return next((tab for tab in self._built if tab is page), None)

    def front(self, page: QWidget) -> None:
        """Another page is in front: its pane comes with it."""
        shelf = self.shelf(page)
        self.side.setCurrentWidget(shelf.pane if shelf else self._preview)
        if shelf:
            shelf.take_focus()
            self.selection_changed.emit(len(shelf.selected()))

    def refresh(self) -> None:
        """Something was sent."""
        for tab in self._built:
            tab.refresh()
        self._count()

    def look_again(self, kinds: Collection[Kind | None]) -> None:
        """Permanent materials of these kinds came, went or changed."""
        for tab in self._built:
            if not tab.follows.isdisjoint(kinds):
                tab.refresh()

    def busy(self) -> bool:
        return any(tab.busy() for tab in self._built)

    def cancel(self) -> None:
        self._clock.stop()
        for tab in self._built:
            tab.cancel()

    def _build_temporary(self, parent: QWidget) -> "TemporaryTab":
        from wego_desktop.ui.ledgers.temporary_tab import TemporaryTab

        tab = TemporaryTab(self._look, self._tasks, self._opened, parent)
        tab.attention_changed.connect(lambda _on: self._count())
        return self._place(tab)

    def _build_body(self, parent: QWidget) -> "BodyPicturesTab":
        from wego_desktop.ui.ledgers.body_tab import BodyPicturesTab

        tab = BodyPicturesTab(self._look, self._tasks, self._opened, parent)
        tab.open_news.connect(self.open_news)
        return self._place(tab)

    def _place(self, tab: AnyShelf) -> AnyShelf:
        self._built.append(tab)
        self.side.addWidget(tab.pane)
        tab.count_changed.connect(lambda _count: self._count())
        for name in ("upload_wanted", "said", "trouble", "uploads_made", "zoom_changed"):
            getattr(tab, name).connect(getattr(self, name))
        tab.selection_changed.connect(lambda count: self._tell_selected(tab, count))
        return tab

    def _tell_selected(self, tab: "Shelf", count: int) -> None:
        """One behind another tab reads anew as well: what is selected there is not what the window works with."""
        if self.side.currentWidget() is tab.pane:
            self.selection_changed.emit(count)

    def _count(self) -> None:
        """Behind the window: there may be thousands."""
        opened = self._opened

        def read() -> tuple[int, int, int]:
            return len(opened.temporary.all()), len(opened.temporary.expiring_soon()), len(opened.body_pictures.all())

        if self._tabs is not None:
            self._tasks.run(read, self._show, lambda _error: None, owner=self)

    def _show(self, found: tuple[int, int, int]) -> None:
        temporary, soon, pictures = found
        if self._tabs is not None:
            self._tabs.set_count(TEMPORARY, temporary)
            self._tabs.set_count(BODY, pictures)
            words = self.tr("%n expire(s) within 12 hours", "", soon) if soon else ""
            self._tabs.set_attention(TEMPORARY, words)
