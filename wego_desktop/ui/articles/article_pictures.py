"""Choosing a cover among the pictures of the article itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wego_desktop.library.scaling import scale
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.articles.picture_delegate import CELL, PICTURE_ROLE, PictureDelegate
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.plan_media import as_image

_SIZE = (600, 440)
_ADDRESS = Qt.ItemDataRole.UserRole


class ArticlePictures(QDialog):
    """chosen(address): this one. Each is fetched behind; one that can't be says so and can't be chosen."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, tasks: Tasks, desk: CoverDesk, addresses: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self._tasks, self._desk = look, tasks, desk
        self._title = QLabel(self)
        self._title.setFont(look.font("title"))
        self.list = QListWidget(self)
        self._cancel, self.take = OutlineButton(look, parent=self), PrimaryButton(look, parent=self)
        self._lay_out()
        for address in dict.fromkeys(addresses):
            self._add(address)
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemActivated.connect(lambda _item: self._take())
        self._cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self._retranslate()
        self._follow()

    def _add(self, address: str) -> None:
        item = QListWidgetItem(self.list)
        item.setData(_ADDRESS, address)
        item.setSizeHint(CELL)
        number, desk, edge = self.list.count(), self._desk, round(CELL.width() * self.devicePixelRatioF())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Picture {number}").format(number=number))
        self._tasks.run(
            lambda: as_image(scale(desk.picture(address), edge).image),
            lambda image: self._show(item, image),
            lambda _error: self._show(item, None),
            owner=self,
            pool=Pool.THUMBNAILS,
        )

    def _show(self, item: QListWidgetItem, image: QImage | None) -> None:
        if image is not None:
            item.setData(PICTURE_ROLE, QPixmap.fromImage(image))
            return
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(self.tr("This picture could not be fetched"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())

    def _follow(self) -> None:
        self.take.setEnabled(bool(self.list.selectedItems()))

    def _take(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            address = str(chosen[0].data(_ADDRESS))
            self.accept()
            self.chosen.emit(address)

    def _lay_out(self) -> None:
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setGridSize(CELL)
        self.list.setItemDelegate(PictureDelegate(self._look, self.list))
        self.list.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addLayout(buttons(self._cancel, self.take))
        self.resize(*_SIZE)
        self.list.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Choose a cover"))
        self._title.setText(self.tr("Choose a picture of the article"))
        self.list.setAccessibleName(self.tr("Pictures of the article"))
        self._cancel.setText(self.tr("Cancel"))
        self.take.setText(self.tr("Use as cover"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
