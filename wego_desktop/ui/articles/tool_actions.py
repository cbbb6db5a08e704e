"""The tools as actions: words, keys, what is on and what can be done now."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.articles.selection_state import SelectionState
from wego_desktop.ui.articles.tools import ALWAYS, EVERYWHERE, FORMS, MENUS, REDO, REPLACE, SOURCE, TOOLS, UNDO, Tool
from wego_desktop.ui.style import Look


class ToolActions(QObject):
    """wanted(command, argument): a tool was used. form_wanted(name): one of FORMS or MENUS is to be opened.

    host: where the keys of what can ALWAYS be done work, with all that lies within. places: those of the others; a key
    that is pressed in a field of the host must not reach the article.
    """

    wanted = Signal(str, object)
    form_wanted = Signal(str)

    def __init__(self, look: Look, host: QWidget, places: Sequence[QWidget] = ()) -> None:
        super().__init__(host)
        self._look, self._state = look, SelectionState()
        self._host, self._places = host, tuple(places) or (host,)
        self._usable, self._source, self._fixed = True, False, False
        self._steps = {UNDO: False, REDO: False}
        self._tools = {**TOOLS, **{tool.name: tool for tool in FORMS}}
        self._actions = {name: self._action(tool) for name, tool in self._tools.items()}
        for menu in MENUS:
            action = self._actions[menu.name] = self._made(menu.keys, self._places)
            action.triggered.connect(lambda _on=False, name=menu.name: self.form_wanted.emit(name))
        look.changed.connect(self._recolour)
        self._recolour()
        self.retranslate()
        self._tell()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    @property
    def state(self) -> SelectionState:
        return self._state

    def show_state(self, state: SelectionState) -> None:
        self._state = state
        self._tell()

    def show_steps(self, can_undo: bool, can_redo: bool) -> None:
        self._steps = {UNDO: can_undo, REDO: can_redo}
        self._tell()

    def show_source(self, shown: bool) -> None:
        """While the source is shown, the other tools rest."""
        self._source = shown
        self._tell()

    def set_fixed(self, fixed: bool) -> None:
        """True while the article is only looked at: it can be searched, and its source read."""
        self._fixed = fixed
        self._tell()

    def set_usable(self, usable: bool) -> None:
        """False while there is no article to work on."""
        self._usable = usable
        self._tell()

    def retranslate(self) -> None:
        named: Mapping[str, str] = {
            **{name: tool.text for name, tool in self._tools.items()},
            **{menu.name: menu.text for menu in MENUS},
        }
        for name, text in named.items():
            self._actions[name].setText(QCoreApplication.translate("Tools", text))

    def _action(self, tool: Tool) -> QAction:
        action = self._made(tool.keys, (self._host,) if tool.name in EVERYWHERE else self._places)
        action.setCheckable(tool.is_on is not None or tool.command == SOURCE)
        action.triggered.connect(lambda: self._use(tool))
        return action

    def _made(self, keys: tuple[str, ...], places: Sequence[QWidget]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in places:
            place.addAction(action)
        return action

    def _use(self, tool: Tool) -> None:
        self._tell()  # pressed is what the page says, not what was clicked
        if tool.command:
            self.wanted.emit(tool.command, tool.argument)
        else:
            self.form_wanted.emit(tool.name)

    def _tell(self) -> None:
        state = self._state
        edits = self._usable and not self._source and not self._fixed and state.editable
        for name, tool in self._tools.items():
            action = self._actions[name]
            action.setEnabled(self._can(tool, edits))
            if tool.is_on is not None:
                action.setChecked(edits and tool.is_on(state))
        for menu in MENUS:
            self._actions[menu.name].setEnabled(edits)
        self._actions["source"].setChecked(self._source)

    def _can(self, tool: Tool, edits: bool) -> bool:
        if tool.command in self._steps:
            return self._usable and not self._source and self._steps[tool.command]
        if tool.command == REPLACE and self._fixed:
            return False
        if tool.command in ALWAYS:
            return self._usable and (tool.command == SOURCE or not self._source)
        return edits and (tool.needs is None or tool.needs(self._state))

    def _recolour(self) -> None:
        for name, tool in self._tools.items():
            if tool.icon:
                self._actions[name].setIcon(self._look.icon(tool.icon))
        for menu in MENUS:
            if menu.icon:
                self._actions[menu.name].setIcon(self._look.icon(menu.icon))
