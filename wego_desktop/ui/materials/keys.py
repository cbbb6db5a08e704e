"""What keys and the context menu do in the grid and in the list alike."""

from PySide6.QtCore import QElapsedTimer, QEvent, QItemSelectionModel, QKeyCombination, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

_PAUSE = 1000  # ms after which typing begins a new name
_COPY_ID = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_C)
_LARGER = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Equal)  # plus without Shift
_Key = Qt.Key
_Plain = Qt.KeyboardModifier
_STEPS = frozenset({_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home})


def chooses_current(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Whether this key has selected what the keyboard stands at: the first one does where nothing is selected yet, as
    in file managers. Else the first material could not be reached by a key that goes on from it."""
    chosen, index = view.selectionModel(), view.currentIndex()
    plain = event.modifiers() in (_Plain.NoModifier, _Plain.KeypadModifier)
    if not plain or event.key() not in _STEPS or not index.isValid() or chosen.hasSelection():
        return False
    if event.key() == _Key.Key_Home and index.row():
        return False
    chosen.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows)
    view.scrollTo(index)
    return True


class ViewKeys(QObject):
    """Watches a view. typed(text, is_new): the beginning of a name; is_new: look behind the current one.

    The window's own shortcuts come first; these serve where it has none.
    """

    open_requested = Signal()
    delete_requested = Signal()
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    menu_requested = Signal(QPoint)  # global
    typed = Signal(str, bool)
    zoom_requested = Signal(int)  # steps: 1 larger, -1 smaller

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._text = ""
        self._since = QElapsedTimer()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self.menu_requested.emit(self._menu_point(event))
            return True
        if isinstance(event, QWheelEvent) and event.modifiers() == _Plain.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        if watched is not self._view:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._type(event.commitString())
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event)

    def _menu_point(self, event: QContextMenuEvent) -> QPoint:
        """Under the mouse, or on the current material when a key asked."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            return event.globalPos()
        rect = self._view.visualRect(self._view.currentIndex())
        return self._view.viewport().mapToGlobal(rect.intersected(self._view.viewport().rect()).center())

    def _press(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (_Plain.NoModifier, _Plain.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_link_requested.emit()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or event.keyCombination() == _LARGER:
            self.zoom_requested.emit(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_requested.emit(-1)
        elif event.keyCombination() == _COPY_ID:
            self.copy_id_requested.emit()
        elif plain and event.key() == _Key.Key_Delete:
            self.delete_requested.emit()
        elif plain and (event.key() in (_Key.Key_Return, _Key.Key_Enter) or self._opens(event)):
            self.open_requested.emit()
        elif plain or event.modifiers() == _Plain.ShiftModifier:
            return self._type(event.text())
        else:
            return False
        return True

    def _opens(self, event: QKeyEvent) -> bool:
        """Space opens, unless it is part of a name being typed."""
        return event.key() == _Key.Key_Space and not self._typing()

    def _typing(self) -> bool:
        return bool(self._text) and self._since.isValid() and self._since.elapsed() < _PAUSE

    def _type(self, text: str) -> bool:
        if not text or not text.isprintable():
            return False
        before = self._text if self._typing() else ""
        again = before == text  # the same letter again goes on to the next name
        self._text = text if again else before + text
        self._since.start()
        self.typed.emit(self._text, again or not before)
        return True
