"""The editor's own keys: one step back, and round its parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

LIST_KEY, SIDE_KEY = "Ctrl+Alt+O", "Ctrl+Alt+I"
BACK_KEY, NEXT_PART, PREVIOUS_PART = "Esc", "F6", "Shift+F6"


@dataclass(frozen=True)
class Part:
    """A place the keyboard is led to. enter: gives it the keyboard, and says False when there is nothing to give."""

    widget: QWidget
    enter: Callable[[], bool]


class EditorKeys(QObject):
    """Esc goes one step back, F6 and Shift+F6 lead round the parts.

    steps: each closes what is open and says whether it did; ``leave`` is done when none did.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        steps: Sequence[Callable[[], bool]],
        leave: Callable[[], object],
        editor: QWidget,
    ) -> None:
        super().__init__(editor)
        self._parts, self._steps, self._leave, self._editor = tuple(parts), tuple(steps), leave, editor
        for key, act in (
            (BACK_KEY, self.back),
            (NEXT_PART, lambda: self.go(1)),
            (PREVIOUS_PART, lambda: self.go(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), editor, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def back(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif not any(step() for step in self._steps):
            QTimer.singleShot(0, self, self._leave)  # the page may be amid the key, and goes with the editor

    def go(self, step: int) -> None:
        """To the part behind the one that has the keyboard, or before it; the first one from anywhere else."""
        here = self._here()
        count = len(self._parts)
        first = here + step if here >= 0 else 0 if step > 0 else count - 1
        for turn in range(count):
            part = self._parts[(first + turn * step) % count]
            if part.widget.isVisible() and part.enter():
                return

    def _here(self) -> int:
        focused = self._editor.window().focusWidget()
        for place, part in enumerate(self._parts):
            if focused is not None and (part.widget is focused or part.widget.isAncestorOf(focused)):
                return place
        return -1


def enter_first(widget: QWidget) -> bool:
    """Lead the keyboard to the first thing in a widget that takes it."""
    for child in (widget, *widget.findChildren(QWidget)):
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisible()
        if takes and not child.isWindow() and child.window() is widget.window():
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


def chain(parts: Sequence[QWidget]) -> None:
    """Have Tab go through parts in this order, and in each as its widgets were made."""
    found = [
        child
        for part in parts
        for child in (part, *part.findChildren(QWidget))
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.window() is parts[0].window()
    ]
    for before, behind in pairwise(found):
        QWidget.setTabOrder(before, behind)
