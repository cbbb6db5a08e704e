"""What this is, and what it is made of."""

import sys

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from wego_desktop import __version__
from wego_desktop.ui.controls.dialogs import buttons, close_button, fit
from wego_desktop.ui.style import Look


class About(QDialog):
    """Name, version, licence; enough to report a problem with."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About WEGO Desktop"))
        title = QLabel(f"WEGO Desktop {__version__}", self)
        title.setFont(look.font("page"))
        words = QLabel(
            self.tr("The material library of your WeChat Official Account, on the desktop. Not a product of Tencent."),
            self,
            wordWrap=True,
        )
        made_of = QLabel(f"Qt {qVersion()} (LGPL), Python {sys.version.split()[0]}\nMIT License", self)
        made_of.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        for widget in (title, words, made_of):
            column.addWidget(widget)
        column.addLayout(buttons(close_button(look, self)))
        fit(self, 420)
