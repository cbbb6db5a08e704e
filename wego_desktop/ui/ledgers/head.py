"""The row above the cards of a ledger: which, in what order, how large, and what needs no selection."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.slider import ZoomSlider
from wego_desktop.ui.materials.filter_row import HEIGHT
from wego_desktop.ui.materials.shape import ZOOMS
from wego_desktop.ui.style import Look

CONTEXT = "ShelfHead"
_NARROW = 560  # px below which the slider goes; Ctrl and plus or minus still zoom


class ShelfHead(QWidget):
    """chips, orders: key to its words, marked in context "ShelfHead"; the first of each is chosen.

    chosen(key), ordered(key): by the user. A chip that would show nothing is hidden, unless it is chosen.
    """

    chosen = Signal(str)
    ordered = Signal(str)
    zoom_chosen = Signal(int)  # place in ZOOMS

    def __init__(
        self,
        look: Look,
        chips: Mapping[str, str],
        orders: Mapping[str, str],
        buttons: Sequence[tuple[QAction, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._labels, self._order_words = look, chips, orders
        self._group = QButtonGroup(self)
        self.chips = {key: Chip(look, parent=self) for key in chips}
        self.sort = QuietButton(look, "sort", parent=self)
        self._menu = QMenu(self.sort)
        self._orders: dict[str, QAction] = {}
        self.zoom = ZoomSlider(look, len(ZOOMS), self)
        self._buttons = [QuietButton.for_action(look, action, icon, self) for action, icon in buttons]
        self._counts: Mapping[str, int] = {}
        self._build_menu()
        self._lay_out()
        self._connect()
        self._retranslate()
        look.changed.connect(self.update)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many each chip lets through."""
        self._counts = counts
        for place, (key, chip) in enumerate(self.chips.items()):
            chip.set_label(_words(self._labels[key]), counts.get(key, 0))
            chip.setVisible(not place or counts.get(key, 0) > 0 or chip.isChecked())

    def choose(self, key: str) -> None:
        self.chips[key].click()

    def show_zoom(self, step: int) -> None:
        self.zoom.setValue(step)

    def _build_menu(self) -> None:
        group = QActionGroup(self)
        for key in self._order_words:
            action = self._orders[key] = QAction(self, checkable=True)
            action.triggered.connect(lambda _on, key=key: self._order(key))
            group.addAction(action)
            self._menu.addAction(action)
        next(iter(self._orders.values())).setChecked(True)
        self.sort.setMenu(self._menu)

    def _order(self, key: str) -> None:
        self.sort.setText(_words(self._order_words[key]))
        self.ordered.emit(key)

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        for part in (self.sort, self.zoom, *self._buttons):
            row.addWidget(part)
        for chip in list(self.chips.values())[:1]:
            chip.setChecked(True)

    def _connect(self) -> None:
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self.zoom.valueChanged.connect(self.zoom_chosen)

    def _retranslate(self) -> None:
        self.show_counts(self._counts)
        self.sort.setAccessibleName(self.tr("Order"))
        self.zoom.setAccessibleName(self.tr("Size of the cards"))
        self.zoom.setToolTip(self.tr("Size of the cards"))
        for key, action in self._orders.items():
            action.setText(_words(self._order_words[key]))
            if action.isChecked():
                self.sort.setText(action.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zoom.setVisible(self.width() >= _NARROW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.canvas)


def _words(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
