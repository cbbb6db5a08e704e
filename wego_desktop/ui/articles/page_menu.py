"""The menu of the page: what can be done where it was opened. Nothing of a browser is in it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QMenu

from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.picture_popover import WIDTHS
from wego_desktop.ui.articles.selection_state import PictureState, SelectionState
from wego_desktop.ui.articles.toolbar import Toolbar
from wego_desktop.ui.articles.tools import CHOOSE_PICTURE, LINK, PICTURE, TABLE_TOOLS

_SECTIONS = ("select", "section-up", "section-down", "section-copy", "section-delete")
_Web = QWebEnginePage.WebAction


class PageMenu(QObject):
    """wanted(command, argument): as of the toolbar. cover_wanted(address): this picture is to become the cover."""

    wanted = Signal(str, object)
    cover_wanted = Signal(str)

    def __init__(self, page: ArticlePage, toolbar: Toolbar, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._toolbar = page, toolbar
        self.menu: QMenu | None = None
        page.context_wanted.connect(self._ask)

    def _ask(self, where: QPoint) -> None:
        """The page knows where it was clicked before the tools do."""
        self._page.ask_state(lambda told: self._open(told, self._page.mapToGlobal(where)))

    def _open(self, told: dict[str, Any], at: QPoint) -> None:
        self._toolbar.show_state(told)
        menu = self.menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._forget)
        self._fill(menu, self._toolbar.actions_.state)
        menu.popup(at)

    def _forget(self) -> None:
        self.menu = None

    def _fill(self, menu: QMenu, state: SelectionState) -> None:
        edits = not self._page.is_fixed
        self._add_clipboard(menu, state, edits)
        if not edits:
            return
        if state.picture is not None:
            menu.addSeparator()
            self._add_picture(menu, state.picture)
        link = state.picture.link if state.picture else state.link
        if link:
            menu.addSeparator()
            self._add_link(menu, link, in_text=state.picture is None)
        elif not state.empty and state.picture is None:
            menu.addSeparator()
            menu.addAction(self._toolbar.actions_[LINK])
        menu.addSeparator()
        if state.table is not None:
            self._add_tools(menu.addMenu(self.tr("Table")), TABLE_TOOLS)
        self._add_tools(menu.addMenu(self.tr("Section")), _SECTIONS)

    def _add_clipboard(self, menu: QMenu, state: SelectionState, edits: bool) -> None:
        page, some = self._page, not state.empty
        if edits:
            self._add(menu, self.tr("Cut"), lambda: page.do_edit(_Web.Cut), "Ctrl+X", on=some)
        self._add(menu, self.tr("Copy"), lambda: page.do_edit(_Web.Copy), "Ctrl+C", on=some)
        if edits:
            self._add(menu, self.tr("Paste"), lambda: page.paste_wanted.emit(False), "Ctrl+V")
            self._add(menu, self.tr("Paste as text"), lambda: page.paste_wanted.emit(True), "Ctrl+Shift+V")
        self._add(menu, self.tr("Select all"), lambda: page.do_edit(_Web.SelectAll), "Ctrl+A")

    def _add_picture(self, menu: QMenu, picture: PictureState) -> None:
        self._add(menu, self.tr("Replace picture…"), lambda: self.wanted.emit(CHOOSE_PICTURE, True))
        widths = menu.addMenu(self.tr("Width"))
        for width in ("", *WIDTHS):
            act = partial(self.wanted.emit, "pictureWidth", width)
            action = self._add(widths, width or self.tr("Original size"), act)
            action.setCheckable(True)
            action.setChecked(width == picture.width)
        self._add(menu, self.tr("Caption and link…"), self._toolbar.actions_[PICTURE].trigger)
        cover = self._add(menu, self.tr("Use as cover"), lambda: self.cover_wanted.emit(picture.address))
        cover.setEnabled(bool(picture.address))

    def _add_link(self, menu: QMenu, link: str, *, in_text: bool) -> None:
        if in_text:
            self._add(menu, self.tr("Edit link…"), self._toolbar.actions_[LINK].trigger)
            menu.addAction(self._toolbar.actions_["unlink"])
        else:
            self._add(menu, self.tr("Remove link"), lambda: self.wanted.emit("pictureLink", ""))
        self._add(menu, self.tr("Copy address of the link"), lambda: QGuiApplication.clipboard().setText(link))

    def _add_tools(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            menu.addAction(self._toolbar.actions_[name])

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object], key: str = "", *, on: bool = True) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown; the page hears the key
        action.setEnabled(on)
        action.triggered.connect(lambda _on=False: act())
        return action
