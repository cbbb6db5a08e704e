"""What is known of a material, line by line."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.controls.copy_field import LABEL_WIDTH, CopyField
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.emptying import empty
from wego_desktop.ui.style import Look

_LINE = 28  # px


@dataclass(frozen=True)
class Fact:
    """copied: it is there to be copied, by a click."""

    label: str
    value: str
    copied: bool = False


def facts_of(material: Material) -> list[Fact]:
    """Those that are known, in the user's language."""
    facts = (
        Fact("media_id", material.media_id, copied=True),
        Fact(QCoreApplication.translate("Facts", "Link"), material.url, copied=True),
        Fact(QCoreApplication.translate("Facts", "Size"), words.size(material)),
        Fact(QCoreApplication.translate("Facts", "Pixels"), _pixels(material)),
        Fact(QCoreApplication.translate("Facts", "Length"), _length(material)),
        Fact(QCoreApplication.translate("Facts", "Articles"), "" if material.pictures else words.articles(material)),
        Fact(QCoreApplication.translate("Facts", "Pictures"), words.pictures(material)),
        Fact(QCoreApplication.translate("Facts", "Updated"), words.updated(material)),
    )
    return [fact for fact in facts if fact.value]


def _pixels(material: Material) -> str:
    pixels = words.pixels(material)
    return QCoreApplication.translate("Facts", "{pixels} pixels").replace("{pixels}", pixels) if pixels else ""


def _length(material: Material) -> str:
    return "" if material.seconds is None else formats.duration(material.seconds)


class Facts(QWidget):
    """Label 72 px, value, a button where the value can be copied."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[Fact] = []
        self.fields: dict[str, CopyField] = {}

    def show_facts(self, facts: list[Fact]) -> None:
        """The same again changes nothing, so that a button that just said "Copied" goes on saying so."""
        if facts == self._shown:
            return
        self._clear()
        self._shown = facts
        for fact in facts:
            self._column.addWidget(self._field(fact) if fact.copied else self._line(fact))

    @property
    def shown(self) -> dict[str, str]:
        return {fact.label: fact.value for fact in self._shown}

    def _field(self, fact: Fact) -> CopyField:
        field = self.fields[fact.label] = CopyField(self._look, fact.label, self)
        field.set_value(fact.value)
        field.setFixedHeight(max(_LINE, self.fontMetrics().height() + 8))
        return field

    def _line(self, fact: Fact) -> QWidget:
        line = QWidget(self)
        line.setFixedHeight(max(_LINE, self.fontMetrics().height() + 8))
        label = Words(self._look, fact.label, "details", "text2", line)
        value = Words(self._look, fact.value, "base", "text", line)
        label.setMinimumWidth(LABEL_WIDTH)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(value, 1)
        return line

    def _clear(self) -> None:
        self.fields.clear()
        empty(self._column)
