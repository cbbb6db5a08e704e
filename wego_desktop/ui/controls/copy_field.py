"""A value that is there to be copied: media_id, link, address."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look

LABEL_WIDTH = 72
SAID_MS = 1600


class CopyField(QWidget):
    """Label, value cut in its middle, button. A click on the value copies too; the button then says "Copied"."""

    copied = Signal(str)

    def __init__(self, look: Look, label: str = "", parent: QWidget | None = None, *, mono: bool = True) -> None:
        super().__init__(parent)
        self._label = Words(look, label, "details", "text2", self)
        self._value = ElidedLabel(look, "", "mono" if mono else "base", parent=self)
        self._button = QuietButton(look, "copy", parent=self)
        self._button.icon_alone = 16  # it stands in a row of small words
        self._button.clicked.connect(self.copy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_MS)
        self._timer.timeout.connect(self._retranslate)
        self._lay_out()
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """What the value is called; "" for a value that stands alone."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self._retranslate()

    def set_value(self, value: str) -> None:
        self._value.setText(value)
        self.setEnabled(bool(value))
        self._retranslate()

    @property
    def value(self) -> str:
        return self._value.text()

    @property
    def shown(self) -> str:
        return self._value.shown

    def copy(self) -> None:
        """To the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self.value)
        said = self.tr("Copied")
        self._button.set_icon("check")
        self._button.setText(said)
        self._button.setAccessibleName(said)
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.copied.emit(self.value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._value.geometry().contains(event.position().toPoint()) and self.isEnabled():
            self.copy()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._label.setMinimumWidth(LABEL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addWidget(self._value, 1)
        row.addWidget(self._button)

    def _retranslate(self) -> None:
        self._timer.stop()
        label = self._label.text()
        name = self.tr("Copy {label}").format(label=label) if label else self.tr("Copy")
        self._button.set_icon("copy")
        self._button.setText("")
        self._button.setAccessibleName(name)
        self._button.setToolTip(name)
