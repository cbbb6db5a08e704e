"""The tabs of the materials in the page of an account, one per kind."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop import settings
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import KINDS
from wego_desktop.settings import Settings
from wego_desktop.ui.account_words import AccountWords
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.pages import Sheet
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind


class MaterialTabs(QObject):
    """came(MaterialTab): one is looked at for the first time, so it was built. They begin as the last one was chosen to
    look, in grid or list and of this zoom.
    """

    came = Signal(object)

    def __init__(
        self, look: Look, tasks: Tasks, chosen: Settings, opened: OpenAccount, words: AccountWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._settings, self._opened, self._words = look, tasks, chosen, opened, words
        self._built: list[MaterialTab] = []
        self._looking = True

    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(Sheet(kind.value, partial(self._words.kind, kind), partial(self._build, kind)) for kind in KINDS)

    def refresh(self, kinds: Collection[Kind | None]) -> None:
        """Materials of these kinds came, went or changed."""
        for tab in self._built:
            if tab.kind in kinds:
                tab.refresh()

    def show_looking(self, looking: bool) -> None:
        """What is empty since nobody could look must not say that somebody does."""
        self._looking = looking
        for tab in self._built:
            tab.show_looking(looking)

    def _build(self, kind: Kind, parent: QWidget) -> MaterialTab:
        tab = MaterialTab(self._look, self._tasks, self._opened.index, self._opened.thumbnails, kind, parent)
        self._built.append(tab)
        self.came.emit(tab)
        tab.show_looking(self._looking)
        tab.set_zoom(self._settings.get(settings.ZOOM))
        tab.set_list(self._settings.get(settings.AS_LIST))
        tab.zoom_changed.connect(lambda step: self._settings.put(settings.ZOOM, step))
        tab.list_changed.connect(lambda as_list: self._settings.put(settings.AS_LIST, as_list))
        return tab
