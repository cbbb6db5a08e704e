"""How much room the editor's sides take: by the window's width, unless a person wants it otherwise."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wego_desktop import settings
from wego_desktop.settings import Setting, Settings
from wego_desktop.ui.articles.article_list import ArticleList
from wego_desktop.ui.articles.editor_keys import LIST_KEY, SIDE_KEY
from wego_desktop.ui.articles.side_pane import SidePane

LIST_FROM, SIDE_FROM = 1200, 900  # px of the window, from which they show all they have
_YES, _NO, _BY_ROOM = "yes", "no", ""


class EditorPanes(QObject):
    """``list_action`` and ``side_action`` are on while the list shows titles and the side is there.

    chosen: where it is remembered what a person wants; None forgets it with the editor. folded: the side went, and the
    keyboard that was in it belongs to the page.
    """

    folded = Signal()

    def __init__(self, list_: ArticleList, side: SidePane, chosen: Settings | None, editor: QWidget) -> None:
        super().__init__(editor)
        self._list, self._side, self._chosen, self._editor = list_, side, chosen, editor
        self._wants: dict[str, str] = {}
        self.list_action = self._action(LIST_KEY, settings.ARTICLE_TITLES, LIST_FROM)
        self.side_action = self._action(SIDE_KEY, settings.EDITOR_SIDE, SIDE_FROM)
        side.page_wanted.connect(lambda: self.side_action.setChecked(True))
        editor.installEventFilter(self)
        self.retranslate()
        self.fit()

    def fit(self) -> None:
        """As there is room, or as it is wanted."""
        for action, setting, least in (
            (self.list_action, settings.ARTICLE_TITLES, LIST_FROM),
            (self.side_action, settings.EDITOR_SIDE, SIDE_FROM),
        ):
            wanted = self._wanted(setting)
            action.blockSignals(True)
            action.setChecked(self._editor.width() >= least if wanted == _BY_ROOM else wanted == _YES)
            action.blockSignals(False)
            action.changed.emit()
        self._show()

    def retranslate(self) -> None:
        self.list_action.setText(self.tr("Show titles in the list"))
        self.side_action.setText(self.tr("Show info, checks and history"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def _action(self, key: str, setting: Setting[str], least: int) -> QAction:
        action = QAction(self, checkable=True)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.toggled.connect(lambda on: self._want(setting, on, self._editor.width() >= least))
        self._editor.addAction(action)
        return action

    def _want(self, setting: Setting[str], on: bool, has_room: bool) -> None:
        """What the room gives anyway needs no remembering."""
        wanted = _BY_ROOM if on is has_room else _YES if on else _NO
        self._wants[setting.key] = wanted
        if self._chosen is not None:
            self._chosen.put(setting, wanted)
        self._show()

    def _wanted(self, setting: Setting[str]) -> str:
        return self._chosen.get(setting) if self._chosen else self._wants.get(setting.key, _BY_ROOM)

    def _show(self) -> None:
        self._list.set_narrow(not self.list_action.isChecked())
        focused, shown = self._editor.focusWidget(), self.side_action.isChecked()
        had_focus = focused is not None and self._side.isAncestorOf(focused)
        self._side.setVisible(shown)
        if had_focus and not shown:
            self.folded.emit()
