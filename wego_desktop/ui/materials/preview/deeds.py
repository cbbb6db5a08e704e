"""The buttons of the preview: what one does most with a material, and the rest in a menu."""

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind

_EDGE = 4  # px beside the words of a button, at least

DEEDS = (
    "edit_requested",
    "copy_link_requested",
    "copy_id_requested",
    "download_requested",
    "copy_to_drafts_requested",
    "delete_requested",
)
"""Signals that several parts of the preview have, each passing on those of the one below."""


class Deeds(QWidget):
    """Signals name what is wanted of the material that is shown. Messages are edited first, files downloaded."""

    edit_requested = Signal()
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    download_requested = Signal()
    copy_to_drafts_requested = Signal()
    delete_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._material: Material | None = None
        self.edit = OutlineButton(look, icon="edit", parent=self)
        self.copy = OutlineButton(look, icon="link", parent=self)
        self.download = OutlineButton(look, icon="download", parent=self)
        self.more = QuietButton(look, "more", parent=self)
        self.note = Words(look, "", "details", "text2", self)
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self._lay_out()
        self.edit.clicked.connect(self.edit_requested)
        self.copy.clicked.connect(self._copy)
        self.download.clicked.connect(self.download_requested)
        self._retranslate()

    def show_material(self, material: Material) -> None:
        self._material = material
        self._retranslate()

    def _copy(self) -> None:
        has_link = bool(self._material and self._material.url)
        (self.copy_link_requested if has_link else self.copy_id_requested).emit()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.edit, self.copy, self.download):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(64)  # in a narrow pane it is the words that give way
            row.addWidget(button, 1)
        row.addWidget(self.more)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.note)

    def _retranslate(self) -> None:
        self.edit.setText(self.tr("Edit"))
        self.download.setText(self.tr("Download"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.note.setText(self.tr("Picture messages are shown and kept here. Edit them in the console."))
        if self._material is not None:
            self._fit(self._material)

    def _fit(self, material: Material) -> None:
        has_link, is_message = bool(material.url), material.kind.has_articles
        self.edit.setVisible(is_message and not material.pictures)
        self.download.setVisible(not is_message or material.pictures > 0)
        self.note.setVisible(material.pictures > 0)
        self.copy.setText(self.tr("Copy link") if has_link else self.tr("Copy media_id"))
        self.copy.set_icon("link" if has_link else "copy")
        self._menu.clear()
        if self.download.isHidden():
            self._add(self.tr("Download"), self.download_requested)
        if has_link:
            self._add(self.tr("Copy media_id"), self.copy_id_requested)
        if material.kind is Kind.NEWS:
            self._add(self.tr("Copy to drafts"), self.copy_to_drafts_requested)
        self._add(self.tr("Delete…"), self.delete_requested)
        self._share()

    def _share(self) -> None:
        """Of one width where the words of all fit into it, else as wide as each needs."""
        shown = [button for button in (self.edit, self.copy, self.download) if not button.isHidden()]
        if not shown:
            return
        each = (self.width() - self.more.sizeHint().width()) // len(shown) - self._row.spacing()
        even = all(button.sizeHint().width() - 2 * (button.padding - _EDGE) <= each for button in shown)
        for button in shown:
            self._row.setStretchFactor(button, int(even))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _add(self, text: str, wanted: SignalInstance) -> None:
        self._menu.addAction(text).triggered.connect(lambda _on: wanted.emit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
