"""All findings about a file, one below the other, and the renames that would settle some of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.intake.findings import Finding
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words

_ICON = 24


class FindingLine(QWidget):
    """An icon and a sentence; below it a link when another name is the way out. renamed: that name.

    mended: the repair settles it, so it is no more than a warning.
    """

    renamed = Signal(str)

    def __init__(self, look: Look, found: Finding, parent: QWidget | None = None, *, mended: bool = False) -> None:
        super().__init__(parent)
        self._look, self._icon = look, words.finding_icon(found, mended=mended)
        self.text = words.finding(found)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ICON, 0, 0, 0)
        column.setSpacing(2)
        sentence = Words(look, self.text, parent=self)
        self._middle = sentence.fontMetrics().height() // 2 + 1
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(sentence)
        name = str(found.values.get("new_name", ""))
        if found.repair == "rename" and name:
            link = LinkButton(look, self.tr("Rename to {name}").format(name=name), parent=self)
            link.clicked.connect(lambda: self.renamed.emit(name))
            below = QHBoxLayout()
            column.addLayout(below)
            below.setContentsMargins(-link.padding, 0, 0, 0)  # its words begin where the sentence does
            below.addWidget(link)
            below.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            icon(painter, self._look, *self._icon, QPoint(8, self._middle), 16)


class FindingsList(QWidget):
    """renamed: the name that a finding proposes was taken."""

    renamed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[tuple[Finding, ...], bool] | None = None
        self._lines: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        look.changed.connect(self.update)

    def tell(self, findings: Sequence[Finding], *, mended: bool = False) -> None:
        if self._shown == (tuple(findings), mended):
            return
        self._shown = tuple(findings), mended
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [FindingLine(self._look, found, self, mended=mended) for found in findings]
        for line in self._lines:
            line.renamed.connect(self.renamed)
            self._column.addWidget(line)

    def forget(self) -> None:
        """Say everything anew: the language is another."""
        self._shown = None

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self._lines]
