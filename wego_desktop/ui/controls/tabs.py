"""Tabs with counts."""

import sys
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look

HEIGHT = 40
_LEFT, _RIGHT = 8, 16  # px beside a tab's words; a bar whose words line up with a margin of 16 begins at 8
_SPACE = 6  # between a name and its count
_DOT = 3.0  # radius
_LINE = 2
# The key that is called Ctrl on every system. Qt's own key for the previous tab is one that no X server ever sends.
_CONTROL = "Meta" if sys.platform == "darwin" else "Ctrl"


@dataclass
class _Tab:
    key: str
    text: str
    count: int | None = None
    attention: str = ""


class CountTabs(QTabBar):
    """current_changed(key): another one was chosen, by whomever.

    A bar of Qt's own: arrows, scroll buttons when there are too many, and tabs that a screen reader counts. Ctrl+Tab
    goes on to the next one from wherever the keyboard is in the window, as long as the bar is in sight.
    """

    current_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tabs: list[_Tab] = []
        self._count_font = look.font("details")
        self.setFont(look.font("base"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._ring = FocusRing(look, self)
        self.currentChanged.connect(self._tell)
        for key, step in ((f"{_CONTROL}+Tab", 1), (f"{_CONTROL}+Shift+Tab", -1)):
            QShortcut(QKeySequence(key), self, partial(self._go, step))
        look.changed.connect(self.update)

    def add(self, key: str, text: str) -> None:
        """A tab at the end. Nothing is told: the first one is simply there."""
        self.blockSignals(True)
        self._tabs.append(_Tab(key, text))
        self.addTab(text)
        self.blockSignals(False)
        self._name(len(self._tabs) - 1)

    def set_text(self, key: str, text: str) -> None:
        place = self._place(key)
        self._tabs[place].text = text
        self.setTabText(place, text)
        self._name(place)

    def set_count(self, key: str, count: int | None) -> None:
        """None: not known, and not shown."""
        place = self._place(key)
        if self._tabs[place].count != count:
            self._tabs[place].count = count
            self.setTabText(place, self._tabs[place].text)  # lays the bar out anew
            self._name(place)

    def set_attention(self, key: str, reason: str) -> None:
        """A dot, with its reason in words for the tooltip and the screen reader; "" takes it away."""
        place = self._place(key)
        self._tabs[place].attention = reason
        self.setTabToolTip(place, reason)
        self.setTabText(place, self._tabs[place].text)
        self._name(place)

    def current(self) -> str:
        return self._tabs[self.currentIndex()].key if self._tabs else ""

    def set_current(self, key: str) -> None:
        self.setCurrentIndex(self._place(key))

    def _go(self, step: int) -> None:
        """The first follows the last."""
        if self._tabs:
            self.setCurrentIndex((self.currentIndex() + step) % len(self._tabs))

    def tabSizeHint(self, index: int) -> QSize:
        width = self._content(self._tabs[index]) + _LEFT + _RIGHT if index < len(self._tabs) else 0
        return QSize(width, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            for place, tab in enumerate(self._tabs):
                if self.tabRect(place).intersects(event.rect()):
                    self._paint_tab(painter, place, tab)

    def _paint_tab(self, painter: QPainter, place: int, tab: _Tab) -> None:
        tokens, current = self._look.tokens, place == self.currentIndex()
        room = self._room(place)
        hovered = self.tabRect(place).contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        painter.setPen(tokens.text if current or hovered else tokens.text2)
        painter.setFont(self._name_font(current))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, tab.text)
        x = self._name_width(tab, current) + _SPACE
        if tab.count is not None:
            painter.setPen(tokens.text2)
            painter.setFont(self._count_font)
            painter.drawText(room.adjusted(x, 0, 8, 0), Qt.AlignmentFlag.AlignVCenter, _say(tab))
            x += self._advance_of_count(tab) + _SPACE
        if tab.attention:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.warn)
            painter.drawEllipse(QPointF(room.left() + x + _DOT, room.center().y() + 1), _DOT, _DOT)
        if current:
            line = QRect(room.left(), room.bottom() + 1 - _LINE, room.width(), _LINE)
            plate(painter, line, 1, tokens.accent_line)
            self._ring.paint(painter, room.adjusted(-8, 4, 8, -5))

    def _room(self, place: int) -> QRect:
        """Where a tab's words stand."""
        return self.tabRect(place).adjusted(_LEFT, 0, -_RIGHT, 0)

    def _content(self, tab: _Tab) -> int:
        width = self._name_width(tab, current=True)  # as when it is chosen, so that choosing moves no tab
        if tab.count is not None:
            width += _SPACE + self._advance_of_count(tab)
        return width + (_SPACE + round(2 * _DOT) if tab.attention else 0)

    def _name_width(self, tab: _Tab, current: bool) -> int:
        return QFontMetrics(self._name_font(current)).horizontalAdvance(tab.text)

    def _advance_of_count(self, tab: _Tab) -> int:
        return QFontMetrics(self._count_font).horizontalAdvance(_say(tab))

    def _name_font(self, current: bool) -> QFont:
        font = self._look.font("base")
        if current:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _name(self, place: int) -> None:
        """What a screen reader says."""
        tab = self._tabs[place]
        self.setAccessibleTabName(place, ", ".join(filter(None, (tab.text, _say(tab), tab.attention))))

    def _place(self, key: str) -> int:
        return next(place for place, tab in enumerate(self._tabs) if tab.key == key)

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.current_changed.emit(self._tabs[place].key)


def _say(tab: _Tab) -> str:
    return "" if tab.count is None else formats.count(tab.count)
