"""What can be done with materials, on the right button."""

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.ui.actions import key_of
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
            self._add(self.tr("Edit"), "edit", self.edit_chosen, key_of("edit"))
        elif count == 1:
            self._add(self.tr("Open"), "eye", self.open_chosen, QKeySequence(Qt.Key.Key_Return))
        if kind is Kind.IMAGE or kind.has_articles:
            self._add(self.tr("Copy link"), "link", self.copy_link_chosen, key_of("copy-link"))
        self._add(self.tr("Copy media_id"), "copy", self.copy_id_chosen, key_of("copy-id"))
        if kind is Kind.NEWS:
            self._add(self.tr("Copy to drafts"), "draft", self.copy_to_drafts_chosen, key_of("copy-to-drafts"))
        self._add(self.tr("Download…"), "download", self.download_chosen, key_of("download"))
        self.addSeparator()
        self._add(self.tr("Delete…"), "delete", self.delete_chosen, key_of("delete"))
        self.popup(point)

    def _add(self, text: str, icon: str, chosen: SignalInstance, key: QKeySequence) -> None:
        """key: to be read only. A menu that hangs on nothing takes no keys of its own, the window does."""
        action = self.addAction(self._look.icon(icon), text)
        action.setShortcut(key)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _on: chosen.emit())
