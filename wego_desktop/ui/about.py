"""What this is, and what it is made of."""

import platform

from PySide6.QtCore import QLibraryInfo, Qt, Signal, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from wego_desktop import __version__, licences
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.dialogs import CloseButton, buttons, fit
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look


class About(QDialog):
    """Name, version, licences; enough to report a problem with. licences_wanted: all of them are asked for."""

    licences_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About WEGO Desktop"))
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        title = QLabel(f"WEGO Desktop {__version__}", self)
        title.setFont(look.font("page"))
        column.addWidget(title)
        for words in self._paragraphs():
            column.addWidget(words)
        more = OutlineButton(look, self.tr("Licences"), parent=self)
        more.clicked.connect(self.licences_wanted)
        column.addLayout(buttons(more, CloseButton(look, self)))
        fit(self, 480)

    def _paragraphs(self) -> list[Words]:
        about = self.tr(
            "The material library of your WeChat Official Account, on the desktop. Not a product of Tencent."
        )
        made_of = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"
        return [
            self._words(about),
            self._words(made_of, ink="text2"),
            self._words(self._terms()),
            self._words(self._qt_terms(), ink="text2"),
        ]

    def _terms(self) -> str:
        ours = self.tr("Its own code is under the MIT License.")
        if not licences.is_packaged() or not licences.has_codecs():
            return ours
        whole = self.tr(
            "With the codecs it holds, this package as a whole is under the GNU General Public License, version 3."
        )
        return f"{ours} {whole}"

    def _qt_terms(self) -> str:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
        return self.tr(
            "Qt and PySide are used under the GNU LGPL, version 3. Their libraries are files of their own in {folder}: "
            "put others of the same version in their place, and the app runs with those."
        ).format(folder=folder)

    def _words(self, text: str, ink: str = "text") -> Words:
        words = Words(self._look, text, ink=ink, parent=self)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return words
