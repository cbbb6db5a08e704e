"""The tools above the page. What does not fit into the line stands in a menu at its end."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from wego_desktop.ui.articles.colour_popover import ColourPopover
from wego_desktop.ui.articles.link_popover import LinkPopover
from wego_desktop.ui.articles.picture_popover import PicturePopover
from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.articles.selection_state import SelectionState
from wego_desktop.ui.articles.table_popover import TablePopover
from wego_desktop.ui.articles.tool_actions import ToolActions
from wego_desktop.ui.articles.tools import (
    CHOOSE_PICTURE,
    COLOUR,
    LAYOUT,
    LINK,
    MENUS,
    PICTURE,
    TABLE,
    TABLE_TOOLS,
    TOOLS,
    Menu,
)
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.painting import painter_for, plate
from wego_desktop.ui.style import Look

HEIGHT = 44
_GAP, _BETWEEN, _EDGE = 0, 9, 8  # px: within a group, for the line between two, at the ends


class Toolbar(QWidget):
    """wanted(command, argument): one of ``tools.OWN``, or a command of the page. returned(): a form closed, and the
    keyboard belongs to the page again.

    host, places: where the keys work, as ToolActions has it. leads_away: whether WeChat drops links to an address.
    colours: those of the article, the most frequent first.
    """

    wanted = Signal(str, object)
    returned = Signal()

    def __init__(
        self,
        look: Look,
        host: QWidget,
        leads_away: Callable[[str], bool],
        colours: Callable[[], Sequence[str]] = list,
        parent: QWidget | None = None,
        *,
        places: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(parent)
        self._look, self._colours = look, colours
        self.actions_ = ToolActions(look, host, places)
        self._menus = {menu.name: self._menu(menu) for menu in MENUS}
        self._more_menu, self._table_menu = QMenu(self), QMenu(self)
        self.more = QuietButton(look, "more", parent=self)
        self.colour_form, self.link_form = ColourPopover(look, self), LinkPopover(look, leads_away, self)
        self.table_form, self.picture_form = TablePopover(look, self), PicturePopover(look, self)
        self.buttons = {name: self._button(name) for group in LAYOUT for name in group}
        self._groups = [_Group(look, [self.buttons[name] for name in names], self) for names in LAYOUT]
        self._lay_out()
        self._connect()
        self.retranslate()

    # What is shown

    def show_state(self, told: Mapping[str, Any]) -> None:
        """As the page told it."""
        state = SelectionState.read(told)
        self.actions_.show_state(state)
        self._say()
        self.buttons["align"].set_icon(f"align-{state.align}" if f"align-{state.align}" in TOOLS else "align-left")
        self.buttons["list"].set_icon("numbers" if state.list_kind == "ol" else "list")
        self.update()

    def show_steps(self, can_undo: bool, can_redo: bool) -> None:
        self.actions_.show_steps(can_undo, can_redo)

    def show_source(self, shown: bool) -> None:
        self.actions_.show_source(shown)

    def set_fixed(self, fixed: bool) -> None:
        self.actions_.set_fixed(fixed)

    def set_usable(self, usable: bool) -> None:
        self.actions_.set_usable(usable)

    def retranslate(self) -> None:
        self.actions_.retranslate()
        self.setAccessibleName(self.tr("Tools"))
        self.more.setAccessibleName(self.tr("More tools"))
        self.more.setToolTip(self.tr("More tools"))
        self._say()

    # Inside

    def _say(self) -> None:
        state = self.actions_.state
        style = state.block if state.block in TOOLS else "p"
        self.buttons["style"].setText(self.actions_[style].text())
        self.buttons["size"].setText(f"{state.size:g}" if state.size else "–")
        button = self.buttons[COLOUR]
        if isinstance(button, _ColourButton):
            button.show_colour(state.color)

    def _button(self, name: str) -> QuietButton:
        menu = next((menu for menu in MENUS if menu.name == name), None)
        action = self.actions_[name]
        icon = menu.icon if menu else TOOLS[name].icon if name in TOOLS else _FORM_ICONS[name]
        kind = _ColourButton if name == COLOUR else _WordButton if menu and menu.says else QuietButton
        button = kind(self._look, icon, parent=self)
        if isinstance(button, _WordButton) and menu:
            button.setMenu(self._menus[menu.name])
            button.widest = [self.actions_[tool].text() for tool in menu.tools[1 if menu.name == "size" else 0 :]]
            action.changed.connect(lambda: _name(button, action.text(), action.isEnabled()))
        else:
            button.serve(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        return button

    def _menu(self, menu: Menu) -> QMenu:
        made = QMenu(self)
        for name in menu.tools:
            made.addAction(self.actions_[name])
        return made

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for group in self._groups:
            row.addWidget(group)
        row.addWidget(self.more)
        row.addStretch(1)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setMenu(self._more_menu)

    def _connect(self) -> None:
        self.actions_.wanted.connect(self.wanted)
        self.actions_.form_wanted.connect(self._open)
        self._more_menu.aboutToShow.connect(self._fill_more)
        for form in (self.colour_form, self.link_form, self.table_form, self.picture_form):
            form.chosen.connect(self.wanted)
            form.gone.connect(self.returned)
        self._look.changed.connect(self.update)

    def _open(self, name: str) -> None:
        anchor = self._anchor(name)
        if name in self._menus:
            self._menus[name].popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
        elif name == TABLE and self.actions_.state.table:
            self._fill_table_menu()
            self._table_menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
        elif name == PICTURE and not self.actions_.state.picture:
            self.wanted.emit(CHOOSE_PICTURE, False)
        else:
            self._form(name).open_below(anchor)

    def _form(self, name: str) -> Popover:
        state = self.actions_.state
        if name == COLOUR:
            self.colour_form.show_state(state, self._colours())
            return self.colour_form
        if name == LINK:
            self.link_form.show_state(state)
            return self.link_form
        if name == PICTURE and state.picture:
            self.picture_form.show_picture(state.picture)
            return self.picture_form
        return self.table_form

    def _anchor(self, name: str) -> QWidget:
        button = self.buttons.get(name, self.more)
        return button if button.isVisible() else self.more

    def _fill_table_menu(self) -> None:
        self._table_menu.clear()
        for name in TABLE_TOOLS:
            if name == "deleteRow":
                self._table_menu.addSeparator()
            self._table_menu.addAction(self.actions_[name])
        self._table_menu.addSeparator()
        another = self._table_menu.addAction(self.tr("Insert table here…"))
        another.triggered.connect(lambda: self.table_form.open_below(self._anchor(TABLE)))

    def _fill_more(self) -> None:
        self._more_menu.clear()
        for group, names in zip(self._groups, LAYOUT, strict=True):
            if group.isHidden():
                self._more_menu.addSeparator()
                for name in names:
                    self._add_more(name)

    def _add_more(self, name: str) -> None:
        if name not in self._menus:
            self._more_menu.addAction(self.actions_[name])
            return
        menu = next(menu for menu in MENUS if menu.name == name)
        inner = self._more_menu.addMenu(self.actions_[name].text())
        inner.setEnabled(self.actions_[name].isEnabled())
        for tool in menu.tools:
            inner.addAction(self.actions_[tool])

    def _fit(self) -> None:
        """As many groups as there is room for."""
        room = self.width() - 2 * _EDGE
        widths = [group.sizeHint().width() for group in self._groups]
        fits = sum(widths) <= room
        left = room - (0 if fits else self.more.sizeHint().width())
        for group, width in zip(self._groups, widths, strict=True):
            left -= width
            group.setVisible(left >= 0)
            if left < 0:
                left = -1
        self.more.setVisible(not fits)
        for group in self._groups:
            group.leads = group is not self._groups[0]

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width() + 2 * _EDGE, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
        painter.end()


_FORM_ICONS = {COLOUR: "text-colour", LINK: "link", PICTURE: "image", TABLE: "table"}


def _name(button: QuietButton, name: str, enabled: bool) -> None:
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setEnabled(enabled)


class _Group(QWidget):
    """Buttons that belong together, with a line before them."""

    def __init__(self, look: Look, buttons: Sequence[QuietButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.leads = look, True
        row = QHBoxLayout(self)
        row.setContentsMargins(_BETWEEN, 0, 0, 0)
        row.setSpacing(_GAP)
        for button in buttons:
            row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.leads:
            painter = QPainter(self)
            painter.fillRect(_BETWEEN // 2, (self.height() - 20) // 2, 1, 20, self._look.tokens.line)
            painter.end()


class _WordButton(QuietButton):
    """Shows what is chosen; as wide as the widest choice, so that nothing moves, with its arrow at the end."""

    spread = True
    widest: Sequence[str] = ()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        shown = self.fontMetrics().horizontalAdvance(self.text())
        most = max((self.fontMetrics().horizontalAdvance(words) for words in self.widest), default=shown)
        return QSize(size.width() - shown + most, size.height())


class _ColourButton(QuietButton):
    """Its line has the colour of the words."""

    _colour = ""

    def show_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._colour and self.isEnabled():
            with painter_for(self) as painter:
                bar = QRect((self.width() - 14) // 2, self.height() // 2 + 5, 14, 4)
                plate(painter, bar, 1, QColor(self._colour), self._look.tokens.line_strong)  # also black on black
