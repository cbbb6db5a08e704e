"""What the page's scripts call: each slot here is a function over there."""

import json

from PySide6.QtCore import QObject, QRect, Signal, Slot

from wego_desktop.ui.articles.note import Note


class Channel(QObject):
    """began: the scripts are ready. noted(Note): something was typed. state_told(dict): what the selection is like.
    keys_seen(mark): all keys up to a mark of ``KeyWay`` have arrived.
    """

    began = Signal()
    noted = Signal(object)
    state_told = Signal(dict)
    keys_seen = Signal(int)
    undo_pressed = Signal()
    redo_pressed = Signal()
    leave_pressed = Signal(bool)
    pasted = Signal(bool)
    mark_chosen = Signal(str, QRect)

    @Slot()
    def begin(self) -> None:
        self.began.emit()

    @Slot(str)
    def note(self, text: str) -> None:
        self.noted.emit(Note.read(text))

    @Slot(str)
    def tell_state(self, text: str) -> None:
        self.state_told.emit(json.loads(text))

    @Slot(int)
    def see_keys(self, mark: int) -> None:
        self.keys_seen.emit(mark)

    @Slot()
    def undo(self) -> None:
        self.undo_pressed.emit()

    @Slot()
    def redo(self) -> None:
        self.redo_pressed.emit()

    @Slot()
    def leave(self) -> None:
        self.leave_pressed.emit(True)

    @Slot()
    def leave_back(self) -> None:
        self.leave_pressed.emit(False)

    @Slot(bool)
    def paste(self, plain: bool) -> None:
        self.pasted.emit(plain)

    @Slot(str, float, float, float, float)
    def choose_mark(self, id_: str, left: float, top: float, width: float, height: float) -> None:
        self.mark_chosen.emit(id_, QRect(round(left), round(top), round(width), round(height)))
