"""Asks what became of a file whose answer was lost, when several materials could be it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.transfer import Transfer

_ID = Qt.ItemDataRole.UserRole


class Deciding(QDialog):
    """decided(media_id): it is this one; "" for none of them, so that it is sent again. Closing decides nothing."""

    decided = Signal(str)

    def __init__(self, look: Look, transfer: Transfer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Which one is it?"))
        head = QLabel(self.tr("What became of {name}?").format(name=words.name(transfer)), self, wordWrap=True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setFont(look.font("title"))
        why = self.tr(
            "It was sent, and WeChat's answer got lost. These materials came since then, and each of them could be it."
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(head.text())
        self._fill(transfer.candidates)
        self.this = PrimaryButton(look, self.tr("It is this one"))
        self.none = OutlineButton(look, self.tr("None: send it again"))
        self.none.setToolTip(self.tr("None of these is it: send the file again"))
        self.later = QuietButton(look, self.tr("Later"))
        self.this.clicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.none.clicked.connect(lambda: self._decide(""))
        self.later.clicked.connect(self.reject)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(QLabel(why, self, wordWrap=True))
        column.addWidget(self.list, 1)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.none)
        row.addWidget(self.this)
        column.addLayout(row)
        self.resize(520, 360)
        self.list.setFocus()

    def _fill(self, candidates: Sequence[Material]) -> None:
        for material in candidates:
            item = QListWidgetItem(f"{material.name} · {formats.date_time(material.updated)} · {material.media_id}")
            item.setData(_ID, material.media_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._decide(str(item.data(_ID)))

    def _decide(self, media_id: str) -> None:
        self.decided.emit(media_id)
        self.accept()
