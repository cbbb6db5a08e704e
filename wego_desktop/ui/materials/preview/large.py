"""One picture in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.source import PictureSource
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

_SHARE = 0.8  # of the screen


class LargePicture(QDialog):
    """Fitted to the window; Escape, Enter, Space or a click close it. It stops nothing else."""

    def __init__(
        self, look: Look, tasks: Tasks, thumbnails: PictureSource, material: Material, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.name(material))
        self.picture = PictureView(look, tasks, thumbnails, self, radius=0)
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture.pressed.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        self.resize(self.screen().availableSize() * _SHARE)
        self.picture.show_material(material)
