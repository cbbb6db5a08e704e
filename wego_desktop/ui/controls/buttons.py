"""Buttons: one filled per view, bordered ones beside it, quiet ones in bars, links in sentences."""

from typing import NamedTuple, Self

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import RADIUS, FocusRing, advance, icon, painter_for, plate
from wego_desktop.ui.style import Look

HEIGHT = 32
_GAP = 6
_CHEVRON, _BEFORE_CHEVRON = 16, 4


class Dress(NamedTuple):
    """Names of tokens; "" for none."""

    fill: str
    border: str
    ink: str


class Button(QPushButton):
    """What all of them share. icon: a name of resources/icons, or "". It shows the key of the action it serves.

    A button without text needs an accessible name: give one, or let it serve an action. spread: its words begin at the
    left and the arrow of its menu stands at the right, however wide it is. icon_alone: px of an icon without words.
    """

    padding = 16
    spread = False
    enter_presses = True
    icon_size = 16
    icon_alone = 20
    dress = Dress("raised", "line_strong", "text")
    dress_off = Dress("", "line", "disabled")
    dress_on = Dress("accent_tint", "accent_line", "accent_text")

    def __init__(self, look: Look, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look, self._icon, self._action = look, icon, QAction()
        self.setFont(look.font())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(look, self)
        look.changed.connect(self.update)

    def set_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def serve(self, action: QAction) -> Self:
        """Do what this action does and follow whether it can be done, is on, and how it is called."""
        self._action = action
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()
        return self

    def sizeHint(self) -> QSize:
        height = max(HEIGHT, self.fontMetrics().height() + 12)
        content = self._content_width()
        return QSize(max(height, content + 2 * (self.padding if self._words() else (height - content) // 2)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus: Qt would do so in dialogs only, and there press the default instead."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        pressed = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if pressed and self.enter_presses:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            self.paint_ground(painter)
            self._paint_content(painter)
            self._ring.paint(painter, self.rect(), self.radius())

    def radius(self) -> float:
        return RADIUS

    def dressed(self) -> Dress:
        """What it wears in its present state."""
        if not self.isEnabled():
            return self.dress_off
        return self.dress_on if self.isChecked() else self.dress

    def paint_ground(self, painter: QPainter) -> None:
        tokens, dress = self._look.tokens, self.dressed()
        fill = tokens.colour(dress.fill) if dress.fill else None
        plate(painter, self.rect(), self.radius(), fill, tokens.colour(dress.border) if dress.border else None)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            plate(painter, self.rect(), self.radius(), tokens.pressed if self.isDown() else tokens.hover)

    def _paint_content(self, painter: QPainter) -> None:
        ink, words = self.dressed().ink, self._words()
        x = self.padding if self.spread else max(self._margin(), (self.width() - self._drawn_width()) // 2)
        if self._icon:
            icon(painter, self._look, self._icon, ink, QPoint(x + self._edge() // 2, self.height() // 2), self._edge())
            x += self._edge() + _GAP
        chevron = _CHEVRON + _BEFORE_CHEVRON if self.menu() and words else 0
        room = QRect(x, 0, self.width() - x - self._margin() - chevron, self.height())
        painter.setPen(self._look.tokens.colour(ink))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(room, flags, self._cut(self.text(), room.width()))
        if chevron:
            right = x + self._advance(words) + _BEFORE_CHEVRON + _CHEVRON // 2
            right = self.width() - self.padding - _CHEVRON // 2 if self.spread else right
            icon(painter, self._look, "chevron-down", ink, QPoint(right, self.height() // 2), _CHEVRON)

    def _margin(self) -> int:
        """What stays free at either side, however narrow it gets."""
        return min(4, self.padding - 1)

    def _cut(self, text: str, room: int) -> str:
        flags = Qt.TextFlag.TextShowMnemonic.value
        return QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room, flags)

    def _content_width(self) -> int:
        words = self._words()
        width = self._edge() if self._icon else 0
        width += _GAP if self._icon and words else 0
        return width + self._advance(words) + (_CHEVRON + _BEFORE_CHEVRON if self.menu() and words else 0)

    def _drawn_width(self) -> int:
        """Of the content in its present weight: what is kept free for a heavier one lies at both sides."""
        words = self._words()
        return self._content_width() - self._advance(words) + advance(self.font(), words)

    def _advance(self, words: str) -> int:
        return advance(self.font(), words)

    def _edge(self) -> int:
        return self.icon_size if self._words() else self.icon_alone

    def _words(self) -> str:
        """The text as read: without the mark of its access key."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _follow(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        name = action.text().replace("&", "").rstrip("…")
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        said = action.toolTip().replace("&", "") or name
        self.setAccessibleName(name)
        self.setAccessibleDescription(key)
        self.setToolTip(said if said.endswith(key) else f"{said}  {key}")


class PrimaryButton(Button):
    """The next step. One in a view."""

    dress = Dress("accent_fill", "", "on_accent")
    dress_off = Dress("sunken", "", "disabled")
    dress_on = dress


class OutlineButton(Button):
    """Any other step."""


class DangerButton(Button):
    """A step that loses something; it is never the default, and Space alone presses it."""

    dress = Dress("raised", "err", "err")
    enter_presses = False

    def __init__(self, look: Look, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, icon, parent)
        self.setAutoDefault(False)


class QuietButton(Button):
    """In bars and rows: an icon, or a word, without a border."""

    padding = 8
    dress = Dress("", "", "text2")
    dress_off = Dress("", "", "disabled")
    dress_on = Dress("sunken", "", "text")

    def __init__(self, look: Look, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, icon, parent)
        self.setAutoDefault(False)

    @classmethod
    def for_action(cls, look: Look, action: QAction, icon: str, parent: QWidget | None = None) -> Self:
        """An icon that does what an action does."""
        return cls(look, icon, parent=parent).serve(action)


class LinkButton(Button):
    """A way on inside a sentence or below a drawing."""

    padding = 4
    dress = Dress("", "", "accent_text")
    dress_off = Dress("", "", "disabled")
    dress_on = dress

    def __init__(self, look: Look, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, icon, parent)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
