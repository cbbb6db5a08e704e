"""Asks what became of a file whose answer was lost, when several materials could be it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.controls.dialogs import fit, fit_rows
from wego_desktop.ui.materials.source import PictureSource
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.transfer import Transfer

_ID = Qt.ItemDataRole.UserRole
_PICTURE = 56  # px
_ROW = 72
_WIDTH, _MOST_ROWS = 560, 360  # px


class Deciding(QDialog):
    """decided(media_id): it is this one; "" for none of them, so that it is sent again. Closing decides nothing.

    thumbnails: the pictures of the candidates; None where there are none to be had.
    """

    decided = Signal(str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        transfer: Transfer,
        thumbnails: PictureSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails = look, tasks, thumbnails
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Which one is it?"))
        self._head = QLabel(self.tr("What became of {name}?").format(name=words.name(transfer)), self, wordWrap=True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setFont(look.font("title"))
        why = self.tr(
            "It was sent, and WeChat's answer got lost. These materials came since then, and each of them could be it."
        )
        self._why = QLabel(why, self, wordWrap=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self._head.text())
        self.list.setIconSize(QSize(_PICTURE, _PICTURE))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.this = PrimaryButton(look, self.tr("It is this one"))
        self.none = OutlineButton(look, self.tr("None of these: send it again"))
        self.later = QuietButton(look, text=self.tr("Later"))
        self._lay_out()
        for material in transfer.candidates:
            self._add(material)
        fit_rows(self.list, _MOST_ROWS)
        fit(self, _WIDTH)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.this.clicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.none.clicked.connect(lambda: self._decide(""))
        self.later.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._why)
        column.addWidget(self.list, 1)
        column.addSpacing(4)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.none)
        row.addWidget(self.this)
        column.addLayout(row)
        row.setSpacing(8)

    def _add(self, material: Material) -> None:
        facts = (formats.date_time(material.updated), formats.middle(material.media_id))
        text = f"{material.name}\n{' · '.join(filter(None, facts))}"
        item = QListWidgetItem(QIcon(self._look.pixmap(material.kind.value, "text2", 20)), text)
        item.setData(_ID, material.media_id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
        item.setToolTip(f"{material.name}\n{material.media_id}")
        item.setSizeHint(QSize(0, _ROW))
        self.list.addItem(item)
        if self._thumbnails is not None:
            edge = round(_PICTURE * self.devicePixelRatioF())
            work = partial(_picture, self._thumbnails, material, edge)
            self._tasks.run(work, partial(self._show, self.list.row(item)), owner=self, pool=Pool.THUMBNAILS)

    def _show(self, line: int, image: QImage | None) -> None:
        item = self.list.item(line)
        if item is not None and image is not None:
            icon, pixmap = QIcon(), QPixmap.fromImage(image)
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # the chosen one is not tinted
                icon.addPixmap(pixmap, mode)
            item.setIcon(icon)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._decide(str(item.data(_ID)))

    def _decide(self, media_id: str) -> None:
        self.decided.emit(media_id)
        self.accept()


def _picture(thumbnails: PictureSource, material: Material, edge: int) -> QImage | None:
    """In a worker."""
    found = thumbnails.load(material, edge)
    return None if isinstance(found, Broken) else QImage.fromData(found)
