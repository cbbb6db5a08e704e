"""The ways of repairing a file, one below the other, each with the size it gives once that is known."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_repair_words as words
from wego_desktop.ui.uploads.plan_row import PlanRow

_INDENT = 26  # px: below the words of a radio button


class WaysList(QWidget):
    """chosen(str): the id of a way."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._sizes: dict[str, Words] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def tell(self, row: PlanRow | None) -> None:
        offered = row.offer.ways if row and row.offer and row.can_repair else ()
        texts = tuple(f"{way.id}\n{words.way(way)}" for way in offered)
        if texts != self._shown:
            self._shown = texts
            self._build({way.id: words.way(way) for way in offered})
        if row is None or row.way is None:
            return
        for id, button in self.buttons.items():  # noqa: A001
            button.setChecked(id == row.way.way)
            self._sizes[id].setText(_size(row, id))

    def _detail(self, text: str) -> Words:
        detail = Words(self._look, text, "details", "text2", self)
        detail.setWordWrap(True)
        detail.setContentsMargins(_INDENT, 0, 0, 4)
        return detail

    def _build(self, ways: dict[str, str]) -> None:
        for part in self.findChildren(QWidget):
            part.hide()
            part.deleteLater()
        while self._column.takeAt(0):
            pass
        self.buttons, self._sizes = {}, {}
        for id, text in ways.items():  # noqa: A001
            line = QHBoxLayout()
            line.setSpacing(8)
            self._column.addLayout(line)  # while it is empty: PySide keeps items it hands over even when they are gone
            title, detail = words.title(text)
            button, size = QRadioButton(title, self), Words(self._look, "", "details", "text2", self)
            button.setAccessibleDescription(detail)
            button.setFont(self._look.font())
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # no word widens the pane
            button.setToolTip(text)
            button.clicked.connect(lambda _checked=False, id=id: self.chosen.emit(id))  # noqa: A006
            self._group.addButton(button)
            line.addWidget(button, 1)
            line.addWidget(size)
            if detail:
                self._column.addWidget(self._detail(detail))
            self.buttons[id], self._sizes[id] = button, size


def _size(row: PlanRow, way: str) -> str:
    """What was made in this way, with the part or crop that is chosen now."""
    chosen = row.way
    if chosen is None:
        return ""
    made = row.made.get(replace(chosen, way=way))
    return formats.size(made.repaired.probe.size) if made else ""
