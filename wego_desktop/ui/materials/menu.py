"""What can be done with materials, on the right button."""

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


class MaterialMenu(QMenu):
    """Opened for a number of selected materials."""

    open_chosen = Signal()
    edit_chosen = Signal()
    copy_to_drafts_chosen = Signal()
    copy_link_chosen = Signal()
    copy_id_chosen = Signal()
    download_chosen = Signal()
    delete_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def open_at(self, point: QPoint, kind: Kind, count: int, *, editable: bool) -> None:
        """point: global. count: of selected ones, all of the kind. editable: what stands under the keyboard."""
        self.clear()
        if count == 1 and editable:
            self._add(self.tr("Edit"), "edit", self.edit_chosen)
        elif count == 1:
            self._add(self.tr("Open"), "eye", self.open_chosen)
        if kind is Kind.IMAGE or kind.has_articles:
            self._add(self.tr("Copy link"), "link", self.copy_link_chosen)
        self._add(self.tr("Copy media_id"), "copy", self.copy_id_chosen)
        if kind is Kind.NEWS:
            self._add(self.tr("Copy to drafts"), "draft", self.copy_to_drafts_chosen)
        self._add(self.tr("Download…"), "download", self.download_chosen)
        self.addSeparator()
        self._add(self.tr("Delete…"), "delete", self.delete_chosen)
        self.popup(point)

    def _add(self, text: str, icon: str, chosen: SignalInstance) -> None:
        self.addAction(self._look.icon(icon), text).triggered.connect(lambda _on: chosen.emit())
