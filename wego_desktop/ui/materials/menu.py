"""What can be done with materials, on the right button."""

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.ui.style import Look


class MaterialMenu(QMenu):
    """Opened for a number of selected materials."""

    open_chosen = Signal()
    copy_link_chosen = Signal()
    copy_id_chosen = Signal()
    download_chosen = Signal()
    delete_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def open_at(self, point: QPoint, count: int, *, with_links: bool) -> None:
        """point: global. with_links: whether the kind has URLs."""
        self.clear()
        if count == 1:
            self._add(self.tr("Open"), "eye", self.open_chosen)
        if with_links:
            self._add(self.tr("Copy link"), "link", self.copy_link_chosen)
        self._add(self.tr("Copy media_id"), "copy", self.copy_id_chosen)
        self._add(self.tr("Download…"), "download", self.download_chosen)
        self.addSeparator()
        self._add(self.tr("Delete…"), "delete", self.delete_chosen)
        self.popup(point)

    def _add(self, text: str, icon: str, chosen: SignalInstance) -> None:
        self.addAction(self._look.icon(icon), text).triggered.connect(lambda _on: chosen.emit())
