"""Joins the tools to the page: what a button says is done, what is selected shows in the buttons."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.article_colours import article_colours
from wego_desktop.ui.articles.find_bar import FindBar
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.source_edit import rebased
from wego_desktop.ui.articles.source_view import SourceView
from wego_desktop.ui.articles.toolbar import Toolbar
from wego_desktop.ui.articles.tools import CHOOSE_PICTURE, FIND, OWN, REDO, REPLACE, SOURCE, UNDO
from wego_desktop.ui.style import Look

_PAUSE_MS = 1500  # after which what was typed in the source goes into the article


class Tooling(QObject):
    """Toolbar, find bar, and the page or its source below them. picture_wanted(replaces): a file is to be chosen, to be
    put in at the caret or in place of the picture that is selected.

    host: where the keys work. leads_away: whether WeChat drops links to an address.
    """

    picture_wanted = Signal(bool)

    def __init__(self, look: Look, page: ArticlePage, host: QWidget, leads_away: Callable[[str], bool]) -> None:
        super().__init__(host)
        self._page, self._base = page, ""
        self.toolbar = Toolbar(look, host, leads_away, self._colours, host)
        self.find_bar = FindBar(look, host)
        self.source = SourceView(look, host)
        self.stack = QStackedWidget(host)
        self.stack.addWidget(page)
        self.stack.addWidget(self.source)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self._add_keys(host)
        self.toolbar.set_usable(False)

    def lay_out(self, column: QVBoxLayout) -> None:
        """Put it all into a column, from above."""
        column.addWidget(self.toolbar)
        column.addWidget(self.find_bar)
        column.addWidget(self.stack, 1)

    @property
    def shows_source(self) -> bool:
        return self.stack.currentWidget() is self.source

    def leave_source(self) -> None:
        """Back to the page, with what was typed in the source. To be called before another article comes, and before
        the message is saved."""
        if not self.shows_source:
            return
        self._take_source()
        self.stack.setCurrentWidget(self._page)
        self.toolbar.show_source(False)
        self._page.setFocus()

    # Inside

    def _connect(self) -> None:
        page = self._page
        self.toolbar.wanted.connect(self._do)
        self.toolbar.returned.connect(page.setFocus)
        self.find_bar.wanted.connect(self._find)
        self.find_bar.closed.connect(page.setFocus)
        page.state_changed.connect(self.toolbar.show_state)
        page.changed.connect(self._changed)
        page.loaded.connect(self._loaded)
        page.crashed.connect(lambda: self.toolbar.set_usable(False))
        self.source.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._take_source)
        self.source.left.connect(self.leave_source)

    def _add_keys(self, host: QWidget) -> None:
        for key, command in (("F3", "findNext"), ("Shift+F3", "findPrevious")):
            shortcut = QShortcut(QKeySequence(key), host)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda command=command: self._go(command))

    def _do(self, command: str, argument: object) -> None:
        if command not in OWN:
            self._page.run(command, argument)
        elif command == UNDO:
            self._page.undo()
        elif command == REDO:
            self._page.redo()
        elif command == SOURCE:
            self.leave_source() if self.shows_source else self._page.settle(self._show_source)
        elif command == CHOOSE_PICTURE:
            self.picture_wanted.emit(bool(argument))
        elif command in (FIND, REPLACE):
            state = self.toolbar.actions_.state
            self.find_bar.begin("" if state.empty else state.text, replacing=command == REPLACE)

    def _find(self, command: str, argument: object) -> None:
        self._page.run(command, argument, then=self.find_bar.show_found)

    def _go(self, command: str) -> None:
        if self.find_bar.isHidden():
            self.find_bar.begin()
        else:
            self.find_bar.go(command)

    def _show_source(self, source: Source) -> None:
        self._base = source.text
        self.source.show_source(source.text)
        self._pause.stop()
        self.find_bar.close_bar()
        self.stack.setCurrentWidget(self.source)
        self.toolbar.show_source(True)
        self.source.setFocus()

    def _take_source(self) -> None:
        """Give the article what was typed in its source."""
        self._pause.stop()
        mine, base = self.source.source, self._base
        if self.shows_source and mine != base:
            self._base = mine
            self._page.rewrite(lambda theirs: rebased(base, mine, theirs))

    def _changed(self, source: Source) -> None:
        self._tell_steps()
        if self.shows_source and not self._pause.isActive() and source.text != self.source.source:
            self._base = source.text  # a picture got its address
            self.source.show_source(source.text)

    def _loaded(self, source: Source) -> None:
        self.toolbar.set_usable(True)
        self._tell_steps()
        if self.shows_source and source.text != self._base:
            self._show_source(source)

    def _tell_steps(self) -> None:
        steps = self._page.history
        self.toolbar.show_steps(bool(steps and steps.can_undo), bool(steps and steps.can_redo))

    def _colours(self) -> list[str]:
        steps = self._page.history
        return article_colours(steps.current.source.text) if steps else []
