"""The way of the keys into the page. Calls take another one: neither waits for the other."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1000
_MOST_KEPT = 1000  # events; who types on for so long has seen that nothing comes
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod}
# Sent behind the keys that were pressed; the page tells when one arrives, and which. No keyboard has them.
_MARK_KEYS = (Qt.Key.Key_F21, Qt.Key.Key_F22, Qt.Key.Key_F23, Qt.Key.Key_F24)
_MARK_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier,
)
_Kept = deque[Callable[[], object]]

MARKS = len(_MARK_KEYS) * len(_MARK_MODIFIERS)


class KeyWay(QObject):
    """Keys that come before there is an article in the page are kept, and go on in their order when there is.

    view: its focus proxy hands keys to the page. ask: something that the page answers when it is at leisure.
    """

    def __init__(self, view: QWidget, ask: Callable[[Callable[[object], object]], object], parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._ask = view, ask
        self._waiting: deque[tuple[int, Callable[[], object]]] = deque()  # each for a mark
        self._asked = self._sent = self._seen = 0  # marks
        self._next = 0  # the mark that is behind the last key
        self._is_open = self._is_ours = self._is_gone = False
        self._kept = _Kept()  # until it opens
        self._later: _Kept | None = None  # for what comes next, if it is known that something does

    def follow(self) -> None:
        """The page is there again, perhaps in another widget."""
        self._is_gone = False
        target = self._view.focusProxy()
        if target is not None:
            target.removeEventFilter(self)
            target.installEventFilter(self)

    def after_keys(self, then: Callable[[], object]) -> None:
        """Call it once all keys that were pressed have arrived, and whoever asked before was called."""
        target = self._view.focusProxy()
        is_typed = target is not None and (target.hasFocus() or self._next > self._seen)
        if self._is_gone or not (is_typed or self._waiting):
            then()
            return
        self._asked += 1
        number = self._asked
        self._waiting.append((number, then))
        if self._is_clear:
            self._mark(number)
        else:
            self._keeping.append(lambda: self._mark(number))

    def see(self, mark: int) -> None:
        """It has arrived, and so has all that was sent before. One that comes too late is known by its number."""
        number = self._sent - (self._sent - mark) % MARKS
        self._seen = max(self._seen, number)
        self._call_up_to(number)

    def give_up(self, *, for_good: bool) -> None:
        """The page is gone, and what was sent with it. What is kept waits for another, unless there will be none."""
        self._is_gone = for_good
        self._seen = self._sent
        self._call_up_to(self._asked if for_good else self._sent)

    def close(self) -> None:
        """There is nothing in the page that keys could be meant for."""
        self._is_open = False

    def open(self) -> None:
        """There is; what was typed meanwhile is for that."""
        self._is_open = True
        self._go_on()

    def hold(self) -> None:
        """From here on they are for what comes into the page next."""
        self._later = _Kept() if self._later is None else self._later

    def let(self, *, another: bool) -> None:
        """That is on its way now: another article, or the same after all."""
        if another and self._is_gone:
            self._kept.clear()  # they were for the one before, which nobody could see
        later, self._later = self._later or _Kept(), None
        self._kept.extend(later)
        if self._is_open:
            self._go_on()

    def _go_on(self) -> None:
        while self._kept and self._is_open:
            self._kept.popleft()()

    def forget(self) -> None:
        """Call nobody."""
        self._waiting.clear()
        self._kept.clear()
        self._later = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of Qt."""
        if event.type() not in _KEYS or self._is_ours:
            return super().eventFilter(watched, event)
        self._next = self._asked + 1
        if self._is_clear:
            return False
        if len(self._keeping) < _MOST_KEPT:
            copy = event.clone()
            self._keeping.append(lambda: self._send(copy))
        return True

    @property
    def _is_clear(self) -> bool:
        return self._is_open and self._later is None and not self._kept

    @property
    def _keeping(self) -> _Kept:
        return self._kept if self._later is None else self._later

    def _mark(self, number: int) -> None:
        self._sent = number
        row, column = divmod(number % MARKS, len(_MARK_MODIFIERS))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, _MARK_KEYS[row], _MARK_MODIFIERS[column]))
        # A page at work takes its time for both: only one that answers and has seen no key did not get it.
        self._ask(lambda _told: QTimer.singleShot(PATIENCE_MS, self, lambda: self._call_up_to(number)))

    def _send(self, event: QEvent) -> None:
        target = self._view.focusProxy()
        if target is not None:
            self._is_ours = True
            QCoreApplication.sendEvent(target, event)
            self._is_ours = False

    def _call_up_to(self, number: int) -> None:
        while self._waiting and self._waiting[0][0] <= number:
            self._waiting.popleft()[1]()
