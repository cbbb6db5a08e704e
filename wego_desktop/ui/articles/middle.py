"""The middle of the editor: the tools, the search, and the article as a page or as its source."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from wego_desktop.articles.hosts import Hosts
from wego_desktop.articles.source import Source
from wego_desktop.intake.formats import FORMATS
from wego_desktop.ui.articles import tools
from wego_desktop.ui.articles.article_colours import article_colours
from wego_desktop.ui.articles.find_bar import FindBar
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.page_menu import PageMenu
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.articles.source_edit import rebased
from wego_desktop.ui.articles.source_view import SourceView
from wego_desktop.ui.articles.toolbar import Toolbar
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.style import Look

_PAUSE_MS = 1500  # after which what was typed in the source goes into the article


class Middle(QWidget):
    """host: where the keys work that are about the whole article; others are the page's. own: the account's address,
    whose links stay."""

    def __init__(
        self, look: Look, page: ArticlePage, turning: Turning, pasting: Pasting, own: str, host: QWidget
    ) -> None:
        super().__init__(host)
        self._look, self.page, self._turning, self._pasting = look, page, turning, pasting
        self.toolbar = Toolbar(look, host, Hosts(own).leads_away, self._colours, self, places=(page,))
        self.menu = PageMenu(page, self.toolbar, self)
        self.find_bar = FindBar(look, self)
        self.source = SourceView(look, self)
        self._key = self._base = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        for source in (self.toolbar, self.menu):
            source.wanted.connect(self.do)
        self.toolbar.returned.connect(page.setFocus)
        self.find_bar.wanted.connect(self._search)
        self.find_bar.closed.connect(page.setFocus)
        self.source.left.connect(self.show_page)
        page.state_changed.connect(self.toolbar.show_state)
        page.loaded.connect(self._tell_steps)
        page.changed.connect(self._tell_steps)
        page.changed.connect(self._follow)
        self.source.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.apply)
        self._turning.shown.connect(lambda _key: self._tell_steps())

    # What a person wants

    def do(self, command: str, argument: object = None) -> None:
        """One of ``tools.OWN``, or a command of the page."""
        own: dict[str, Callable[[], object]] = {
            tools.UNDO: self.page.undo,
            tools.REDO: self.page.redo,
            tools.SOURCE: self.turn,
            tools.FIND: self.search_for,
            tools.REPLACE: lambda: self.search_for(replacing=True),
            tools.FIND_NEXT: lambda: self._go(tools.FIND_NEXT),
            tools.FIND_PREVIOUS: lambda: self._go(tools.FIND_PREVIOUS),
            tools.CHOOSE_PICTURE: lambda: self.choose_pictures(one=bool(argument)),
        }
        if command in own:
            own[command]()
        elif not self.shows_source:
            self.page.run(command, argument)
            self.page.setFocus()

    def search_for(self, *, replacing: bool = False) -> None:
        """In the page; what is selected there is looked for."""
        self.show_page()
        state = self.toolbar.actions_.state
        self.find_bar.begin("" if state.empty else state.text, replacing=replacing)

    def _go(self, command: str) -> None:
        if self.find_bar.isHidden():
            self.search_for()
        else:
            self.find_bar.go(command)

    def choose_pictures(self, *, one: bool = False) -> None:
        """From files, to where the caret stands; or one, in place of the picture that is selected."""
        families = (each.extensions for each in FORMATS.values() if each.family == "picture")
        endings = " ".join(f"*.{ending}" for extensions in families for ending in extensions)
        pictures = self.tr("Pictures ({endings})").format(endings=endings)
        dialog = QFileDialog(self, self.tr("Choose pictures"), "", pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile if one else QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._pasting.take_files([Path(name) for name in names]))
        dialog.open()

    def set_fixed(self, fixed: bool) -> None:
        """The article is only looked at."""
        self.toolbar.set_fixed(fixed)
        self.source.setReadOnly(fixed)

    # The source

    @property
    def shows_source(self) -> bool:
        return self._stack.currentWidget() is self.source

    def turn(self) -> None:
        """From the page to the source, or back."""
        if self.shows_source:
            self.show_page()
        else:
            self.page.settle(self._show_source)

    def apply(self) -> None:
        """Have what was written in the source in the article: as one step that can be taken back."""
        self._pause.stop()
        mine, base = self.source.source, self._base
        if self.shows_source and mine != base:
            self._base = mine
            self._turning.rewrite(self._key, lambda theirs: rebased(base, mine, theirs))

    def show_page(self) -> None:
        if self.shows_source:
            self.apply()
            self._stack.setCurrentWidget(self.page)
            self._tell_way()
            self.page.setFocus()

    def turn_to(self, key: str) -> None:
        """Another article is edited: the source of the one before closes, and what was written in it stays."""
        if key != self._key:
            self.show_page()

    def close_step(self) -> bool:
        """Close the search, or else the source; False where neither is open."""
        if not self.find_bar.isHidden():
            self.find_bar.close_bar()
        elif self.shows_source:
            self.show_page()
        else:
            return False
        return True

    def _show_source(self, source: Source) -> None:
        if self._turning.is_leaving:
            self._turning.once_settled(self.turn)
            return
        self.find_bar.close_bar()
        self._key, self._base = self._turning.key, source.text
        self.source.show_source(source.text)
        self._pause.stop()
        self._stack.setCurrentWidget(self.source)
        self._tell_way()
        self.source.setFocus()

    def _tell_way(self) -> None:
        self.toolbar.show_source(self.shows_source)

    def _follow(self, source: Source) -> None:
        """The article went on by itself: a picture got its address."""
        if self._turning.key != self._key:
            return
        if self.shows_source and not self._pause.isActive() and source.text != self.source.source:
            self._base = source.text
            self.source.show_source(source.text)
            self._pause.stop()

    # The page

    def _colours(self) -> list[str]:
        steps = self.page.history
        return article_colours(steps.current.source.text) if steps else []

    def _search(self, command: str, argument: object) -> None:
        self.page.run(command, argument, self.find_bar.show_found)

    def _tell_steps(self, _source: object = None) -> None:
        steps = self.page.history
        self.toolbar.set_usable(steps is not None)
        self.toolbar.show_steps(bool(steps and steps.can_undo), bool(steps and steps.can_redo))
