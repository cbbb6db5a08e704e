"""What was found at a mark, beside the page, with a thin line to where it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen, QWheelEvent, QWindow
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wego_desktop.ui.articles import finding_words as words
from wego_desktop.ui.articles.finding_card import FindingCard
from wego_desktop.ui.articles.found import FoundGroup
from wego_desktop.ui.articles.frame import Frame
from wego_desktop.ui.controls.painting import painter_for, plate
from wego_desktop.ui.style import Look

_PAPER = {Frame.PHONE: 375, Frame.WIDE: 709}  # px, as in shell.css
_LEAST, _MOST = 200, 280  # px, of the card
_LINE, _BELOW, _EDGE, _PAD, _RADIUS = 16, 8, 8, 12, 8
_WORDS = 22  # px that words stand above the line under them
_MOST_CARDS = 3
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class Callout(QFrame):
    """wanted(Wish): a repair. left: Esc was pressed in it, and the keyboard belongs to the page again.

    It closes by Esc, by a click, a scroll or a key elsewhere, and when the page moves or changes its size: it follows
    nothing.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, page: QWidget, parent: QWidget) -> None:
        """page: what the article is shown in; it is somewhere in the parent."""
        super().__init__(parent)
        self._look = look
        self._card = QRect()  # in this widget
        self._ink = "warn"
        self._line = (QPoint(), QPoint())
        self._watched: QWindow | None = None
        self.cards = [FindingCard(look, self, brief=True) for _ in range(_MOST_CARDS)]
        self._lines = [QFrame(self) for _ in self.cards[1:]]
        for card in self.cards:
            card.wanted.connect(self._want)
        self._lay_out()
        self.hide()
        page.installEventFilter(self)
        look.changed.connect(self.update)

    def open_at(self, found: Sequence[FoundGroup], mark: QRect, page: QRect, frame: Frame) -> None:
        """mark and page: in the parent. The page is what the article is shown in, with its margins."""
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(found))
            if place < len(found):
                card.show_first()
                card.show_group(found[place])
        for place, line in enumerate(self._lines, 1):
            line.setVisible(place < len(found))
        self._ink = words.icon(found[0].weight)[1]
        self.setAccessibleName(self.cards[0].accessibleName())
        self._stand(mark, page, page.center().x() + _PAPER[frame] // 2)
        self.show()
        self.raise_()
        self._watch(self.window().windowHandle())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(None)

    # Where it stands

    def _stand(self, mark: QRect, page: QRect, paper: int) -> None:
        room = page.right() - paper - _LINE - _LINE
        if room >= _LEAST:
            self._stand_beside(mark, page, paper, min(room, _MOST))
        else:
            self._stand_under(mark, page, min(_MOST, page.width() - 2 * _EDGE))

    def _stand_beside(self, mark: QRect, page: QRect, paper: int, width: int) -> None:
        """Its title at the height of the words that are marked."""
        height = self._height(width)
        middle = mark.top() - 8 if mark.height() <= _BELOW else mark.top() + min(mark.height() // 2, 14)
        top = _within(middle - _PAD - 12, page.top() + _EDGE, page.bottom() - _EDGE - height)
        self._card = QRect(_LINE, 0, width, height)
        at = _within(middle - top, _RADIUS, height - _RADIUS)
        self._line = (QPoint(0, at), QPoint(_LINE, at))
        self._put(QRect(paper, top, _LINE + width, height))

    def _stand_under(self, mark: QRect, page: QRect, width: int) -> None:
        """There is no room beside the page; over the mark where there is none under it."""
        height = self._height(width)
        left = _within(mark.center().x() - width // 2, page.left() + _EDGE, page.right() - _EDGE - width)
        under = mark.bottom() + 1 + _BELOW + height <= page.bottom() - _EDGE
        words_top = mark.top() - _WORDS if mark.height() <= _BELOW else mark.top()
        top = mark.bottom() + 1 if under else max(page.top(), words_top - _BELOW - height)
        self._card = QRect(0, _BELOW if under else 0, width, height)
        at = _within(mark.center().x() - left, _RADIUS, width - _RADIUS)
        self._line = (QPoint(at, 0), QPoint(at, _BELOW)) if under else (QPoint(at, height), QPoint(at, height + _BELOW))
        self._put(QRect(left, top, width, height + _BELOW))

    def _height(self, width: int) -> int:
        self._column.invalidate()  # out of sight nothing measured it
        return self._column.totalHeightForWidth(width - 2 * _PAD) + 2 * _PAD

    def _put(self, area: QRect) -> None:
        self._inside.setGeometry(self._card.adjusted(_PAD, _PAD, -_PAD, -_PAD))
        self.setGeometry(area)
        self.update()

    # When it goes

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What reaches the window comes here first, whatever it is for; of the page only where it is."""
        if self.isHidden():
            return False
        if watched is not self._watched:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
                self.hide()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed or isinstance(event, QWheelEvent):
            where = self.mapFromGlobal(event.globalPosition().toPoint())  # type: ignore[attr-defined]
            self.setVisible(self._card.contains(where))
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Esc is meant for it, wherever the keyboard is; other keys when it has it."""
        if event.key() == Qt.Key.Key_Escape:
            had_focus = self._has_focus()
            self.hide()
            if had_focus:
                self.left.emit()
            return True
        if not self._has_focus() and event.key() not in _MODIFIERS and event.key() != Qt.Key.Key_Tab:
            self.hide()
        return False

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _want(self, wish: object) -> None:
        self.hide()
        self.wanted.emit(wish)

    # Building

    def _lay_out(self) -> None:
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_PAD)
        self._column.addWidget(self.cards[0])
        for line, card in zip(self._lines, self.cards[1:], strict=True):
            line.setFrameShape(QFrame.Shape.HLine)
            self._column.addWidget(line)
            self._column.addWidget(card)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.setPen(QPen(tokens.colour(self._ink), 1))
            painter.drawLine(*self._line)
            plate(painter, self._card, _RADIUS, tokens.raised, tokens.line_strong)


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
