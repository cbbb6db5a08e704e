"""The settings, built from their table; a choice counts at once."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wego_desktop.settings import SETTINGS, Setting, Settings
from wego_desktop.ui.controls.dialogs import CloseButton, buttons
from wego_desktop.ui.style import Look

_FIELD = 160  # px: all of one width
_INSET = 6  # px
AnySetting = Setting[bool] | Setting[int] | Setting[str]


class SettingsForm(QDialog):
    """One row for every setting that has a label. changed(key): a choice was kept."""

    changed = Signal(str)

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fields: dict[str, tuple[AnySetting, QWidget, QLabel]] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for setting in SETTINGS:
            if setting.label:
                field, label = self._field(setting), QLabel(self)
                field.setObjectName(setting.key)
                field.setMinimumWidth(_FIELD)
                label.setBuddy(field)
                form.addRow(label, field)
                self._fields[setting.key] = setting, field, label
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(form)
        column.addLayout(buttons(CloseButton(look, self)))
        self._retranslate()

    def _field(self, setting: AnySetting) -> QWidget:
        if setting.choices:
            return self._choice(cast(Setting[str], setting))
        if isinstance(setting.default, bool):
            return self._switch(cast(Setting[bool], setting))
        return self._number(cast(Setting[int], setting))

    def _choice(self, setting: Setting[str]) -> QComboBox:
        box = QComboBox(self)
        for value, _label in setting.choices:
            box.addItem("", value)
        box.setCurrentIndex(box.findData(self._settings.get(setting)))
        box.currentIndexChanged.connect(lambda: self._keep(setting, box.currentData()))
        return box

    def _switch(self, setting: Setting[bool]) -> QCheckBox:
        box = QCheckBox(self)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(lambda on: self._keep(setting, on))
        return box

    def _number(self, setting: Setting[int]) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(setting.least, setting.most)
        box.lineEdit().setTextMargins(_INSET, 0, 0, 0)  # the style sheet does not reach there
        box.setValue(self._settings.get(setting))
        box.editingFinished.connect(lambda: self._keep(setting, box.value()))
        return box

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        for setting, field, label in self._fields.values():
            label.setText(_translated(setting.label))
            field.setAccessibleName(label.text())
            if isinstance(field, QComboBox):
                for place, (_value, words) in enumerate(setting.choices):
                    field.setItemText(place, _translated(words))

    def changeEvent(self, event: QEvent) -> None:
        """The language is chosen here: this speaks it at once, as all around it does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, setting: Setting[bool] | Setting[int] | Setting[str], value: bool | int | str) -> None:
        self._settings.put(cast(Setting[str], setting), cast(str, value))
        self.changed.emit(setting.key)


def _translated(label: str) -> str:
    return QCoreApplication.translate("Settings", label)
