"""Colours of words and behind them: WeChat's usual ones, those of the article, and any other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QGridLayout, QHBoxLayout, QWidget

from wego_desktop.ui.articles.colour_swatch import EDGE, ColourSwatch
from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.articles.selection_state import SelectionState
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

COLUMNS = 8


def _colours(*rows: str) -> list[str]:
    return [colour for row in rows for colour in row.split()]


# As the palette of WeChat's console has them, light to dark in each column's family.
TEXT_COLOURS = _colours(
    "#000000 #3f3f3f #595959 #7f7f7f #a5a5a5 #bfbfbf #d9d9d9 #ffffff",
    "#d92142 #ff2941 #ff6827 #ffa900 #ffda51 #7b0c00 #ab1942 #ff4c00",
    "#07c160 #009874 #00a5a5 #00b1ee #1e9be8 #2a63b0 #576b95 #3daad6",
    "#8064a2 #6e4b9e #a13c77 #d65c9e #b08a5b #8a5a00 #5c7a29 #3e8f5f",
)
BACKGROUNDS = _colours(
    "#ffffff #f7f7f7 #efefef #d9d9d9 #fde9e7 #fdf3df #fffbe6 #e7f6ee",
    "#eaf1fb #f3edf9 #ffd1cc #ffe58a #c5ecd4 #c6dcf7 #ddcdf0 #3f3f3f",
)
_MOST_OWN = 16


class ColourPopover(Popover):
    """chosen(command, value): "color" or "background", and "#rrggbb" or "" for none."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._own: list[str] = []
        self._state = SelectionState()
        self.text, self.background = Chip(look, parent=self), Chip(look, parent=self)
        self.default, self.other = QuietButton(look, parent=self), QuietButton(look, parent=self)
        self._own_title = Words(look, "", "details", "text2", self)
        self._swatches = QGridLayout()
        self._owns = QGridLayout()
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda swatch: self._choose(swatch.colour))
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_state(self, state: SelectionState, own: Sequence[str]) -> None:
        """own: the colours the article has, the most frequent first."""
        self._state, self._own = state, list(own)[:_MOST_OWN]

    def prepare(self) -> None:
        self._fill()
        checked = self._group.checkedButton()
        (checked or self._group.buttons()[0]).setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def command(self) -> str:
        return "background" if self.background.isChecked() else "color"

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        self.column.addLayout(head)
        for chip in (self.text, self.background):
            head.addWidget(chip)
        head.addStretch(1)
        for grid in (self._swatches, self._owns):
            grid.setSpacing(2)
            grid.setColumnStretch(COLUMNS, 1)
        self.column.addLayout(self._swatches)
        self.column.addWidget(self._own_title)
        self.column.addLayout(self._owns)
        self.column.addLayout(foot)
        foot.addWidget(self.default)
        foot.addStretch(1)
        foot.addWidget(self.other)

    def _connect(self) -> None:
        kinds = QButtonGroup(self)
        for chip in (self.text, self.background):
            kinds.addButton(chip)
        self.text.setChecked(True)
        kinds.buttonClicked.connect(lambda _chip: self._fill())
        self.default.clicked.connect(lambda: self._choose(""))
        self.other.clicked.connect(self._ask)

    def _fill(self) -> None:
        for swatch in self._group.buttons():
            self._group.removeButton(swatch)
            swatch.hide()
            swatch.deleteLater()
        self._group.setExclusive(False)
        self._put(self._swatches, BACKGROUNDS if self.background.isChecked() else TEXT_COLOURS)
        self._put(self._owns, self._own)
        self._group.setExclusive(True)
        self._own_title.setVisible(bool(self._own))
        self.column.activate()

    def _put(self, grid: QGridLayout, colours: Sequence[str]) -> None:
        now = self._state.background if self.background.isChecked() else self._state.color
        for place, colour in enumerate(colours):
            swatch = ColourSwatch(self._look, colour, colour, self)
            swatch.setFixedSize(EDGE, EDGE)
            swatch.setChecked(colour == now and not self._group.checkedButton())
            self._group.addButton(swatch)
            grid.addWidget(swatch, place // COLUMNS, place % COLUMNS)

    def _choose(self, colour: str) -> None:
        command = self.command
        self.hide()
        self.chosen.emit(command, colour)

    def _ask(self) -> None:
        command = self.command
        now = self._state.background if command == "background" else self._state.color
        dialog = QColorDialog(QColor(now or "#000000"), self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.other.text().rstrip("…"))
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(command, colour.name()))
        self.hide()
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Colours"))
        self.text.setText(self.tr("Text"))
        self.background.setText(self.tr("Background"))
        self.default.setText(self.tr("Default"))
        self.other.setText(self.tr("Other colour…"))
        self._own_title.setText(self.tr("In this article"))
