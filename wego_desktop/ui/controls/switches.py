"""Choosing between views, and on or off."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import FocusRing, icon, painter_for, plate
from wego_desktop.ui.style import Look

_SEGMENT = QSize(32, 28)
_BESIDE_WORD = 10  # px
_TRACK = QSize(36, 20)
_KNOB = 8.0  # radius


class _Segment(QRadioButton):
    """One of several: a radio button to the keyboard and to screen readers. It shows an icon, or a word."""

    def __init__(self, look: Look, icon_name: str, word: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self._look, self._icon = look, icon_name
        self.setFont(look.font("details"))
        words = self.fontMetrics().horizontalAdvance(word)
        self.setFixedSize(_SEGMENT if icon_name else QSize(words + 2 * _BESIDE_WORD, _SEGMENT.height()))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ring = FocusRing(look, self)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        with painter_for(self) as painter:
            if self.isChecked():
                plate(painter, self.rect(), 6, tokens.raised, tokens.line_strong)
            elif self.underMouse():
                plate(painter, self.rect(), 6, tokens.hover)
            ink = "disabled" if not self.isEnabled() else "text" if self.isChecked() else "text2"
            if self._icon:
                icon(painter, self._look, self._icon, ink, QPoint(self.width() // 2, self.height() // 2), 16)
            else:
                painter.setPen(tokens.colour(ink))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            self._ring.paint(painter, self.rect())


class SegmentedSwitch(QWidget):
    """A few views of the same, one shown: grid or list. current_changed(key): the user chose another."""

    current_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._segments: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._tell)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def add(self, key: str, icon_name: str, name: str, *, word: str = "") -> None:
        """A segment at the end; the first one is chosen. word: what it shows where it has no icon."""
        segment = _Segment(self._look, icon_name, word, self)
        self._segments[key] = segment
        self._row.addWidget(segment)
        self.set_name(key, name)
        self._group.blockSignals(True)
        self._group.addButton(segment, len(self._segments) - 1)
        segment.setChecked(len(self._segments) == 1)
        self._group.blockSignals(False)

    def set_name(self, key: str, name: str) -> None:
        self._segments[key].setAccessibleName(name)
        self._segments[key].setToolTip(name)

    def current(self) -> str:
        return list(self._segments)[self._group.checkedId()] if self._segments else ""

    def set_current(self, key: str) -> None:
        self._segments[key].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            plate(painter, self.rect(), 8, self._look.tokens.sunken)

    def _tell(self, place: int, on: bool) -> None:
        if on:
            self.current_changed.emit(list(self._segments)[place])


class Switch(QCheckBox):
    """On or off at once, its words at the left: a check box to the keyboard and to screen readers."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setFont(look.font())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(look, self)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_TRACK.width() + 4 + (words + 12 if words else 0), max(28, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(_TRACK.width() + 4, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, on, usable = self._look.tokens, self.isChecked(), self.isEnabled()
        right = self.rect().adjusted(0, 0, -2, 0)
        track = QRect(QPoint(right.right() - _TRACK.width() + 1, (self.height() - _TRACK.height()) // 2), _TRACK)
        with painter_for(self) as painter:
            painter.setPen(tokens.text if usable else tokens.disabled)
            words = self.rect().adjusted(2, 0, -_TRACK.width() - 8, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
            fill = tokens.sunken if not usable else tokens.accent_fill if on else tokens.line_strong
            plate(painter, track, _TRACK.height() / 2, fill, None if usable else tokens.line)
            if usable and self.underMouse():
                plate(painter, track, _TRACK.height() / 2, tokens.hover)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.on_accent if usable else tokens.disabled)
            x = track.right() + 1 - 10 if on else track.left() + 10
            painter.drawEllipse(QPointF(x, track.center().y() + 1), _KNOB, _KNOB)
            around = self.rect() if self.text() else track.adjusted(-2, -2, 2, 2)
            self._ring.paint(painter, around)
