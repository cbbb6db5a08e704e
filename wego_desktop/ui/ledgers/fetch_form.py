"""Fetching a temporary material that another program sent: all one needs is its media_id."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wego_desktop.jobs.fetching import NO_MEDIA_ID, is_media_id
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons, fit
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import UploadKind

_WIDTH = 460
KINDS = {
    UploadKind.IMAGE: QT_TRANSLATE_NOOP("FetchForm", "Image"),
    UploadKind.VOICE: QT_TRANSLATE_NOOP("FetchForm", "Voice"),
    UploadKind.VIDEO: QT_TRANSLATE_NOOP("FetchForm", "Video"),
    UploadKind.THUMB: QT_TRANSLATE_NOOP("FetchForm", "Thumb"),
}


class FetchForm(QDialog):
    """wanted(media_id, UploadKind, folder)."""

    wanted = Signal(str, object, object)

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fetch by media_id"))
        self.media_id, self.kind, self.folder = QLineEdit(self), QComboBox(self), QLineEdit(str(folder), self)
        self.media_id.setFont(look.font("mono"))
        for kind, label in KINDS.items():
            self.kind.addItem(QCoreApplication.translate("FetchForm", label), kind)
        self.hint = Words(look, "", "details", "err", self)
        self.hint.setWordWrap(True)
        self.choose = OutlineButton(look, self.tr("Choose…"), parent=self)
        self.choose.setAutoDefault(False)
        self.cancel, self.go = OutlineButton(look, self.tr("Cancel")), PrimaryButton(look, self.tr("Fetch"))
        self.go.setDefault(True)
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.accepted.connect(self._tell)
        for field in (self.media_id, self.folder):
            field.textChanged.connect(self._enable)
        self._enable()
        fit(self, _WIDTH)
        self.media_id.setFocus()

    def _lay_out(self) -> None:
        intro = QLabel(self.tr("Temporary materials stand in no list: paste the media_id that was told."), self)
        intro.setWordWrap(True)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose)
        form = QFormLayout()
        form.setSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("media_id", self.media_id), (self.tr("Kind"), self.kind), (self.tr("Folder"), self.folder)
        )  # fmt: skip
        for text, field in rows:
            field.setAccessibleName(text)
            label = QLabel(text, self)
            label.setBuddy(field)
            if field is self.folder:
                form.addRow(label, where)
            else:
                form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addLayout(buttons(self.cancel, self.go))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save in folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _enable(self) -> None:
        said = self._amiss()
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.go.setEnabled(bool(self._id()) and not said)

    def _amiss(self) -> str:
        """Why it can't be fetched as it stands; nothing yet typed is not amiss."""
        if self._id() and not is_media_id(self._id()):
            return formats.sentence("Trouble", NO_MEDIA_ID)
        there = os.path.isdir(self._where())  # noqa: PTH112 - Path.is_dir raises for names that are too long
        return "" if there else self.tr("There is no such folder. Choose where the file goes.")

    def _id(self) -> str:
        """As it is often copied: with the quotes around it."""
        return self.media_id.text().strip().strip("\"'").strip()

    def _where(self) -> Path:
        return Path(self.folder.text().strip())

    def _tell(self) -> None:
        self.wanted.emit(self._id(), self.kind.currentData(), self._where())
