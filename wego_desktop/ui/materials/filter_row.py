"""The row above the materials: which, in what order, how large, as what."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from wego_desktop.library.index import Order
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.slider import ZoomSlider
from wego_desktop.ui.controls.switches import SegmentedSwitch
from wego_desktop.ui.materials.shape import ZOOMS
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind

HEIGHT = 48
_NARROW = 460  # px below which the slider goes; Ctrl and plus or minus still zoom
ORDERS = {
    Order.NEWEST: QT_TRANSLATE_NOOP("FilterRow", "Newest first"),
    Order.OLDEST: QT_TRANSLATE_NOOP("FilterRow", "Oldest first"),
    Order.NAME: QT_TRANSLATE_NOOP("FilterRow", "By name"),
    Order.SIZE: QT_TRANSLATE_NOOP("FilterRow", "Largest first"),
}


class FilterRow(QWidget):
    """Says what a person chose and shows what is chosen; holds no materials."""

    new_wanted = Signal()
    thumbs_chosen = Signal(bool)  # only those that are thumbs
    order_chosen = Signal(object)  # Order
    zoom_chosen = Signal(int)  # place in ZOOMS
    list_chosen = Signal(bool)

    def __init__(self, look: Look, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._everything, self._thumbs = Chip(look, parent=self), Chip(look, parent=self)
        self.new = OutlineButton(look, icon="plus", parent=self)
        self._sort = QuietButton(look, "sort", parent=self)
        self._menu = QMenu(self._sort)
        self._orders: dict[Order, QAction] = {}
        self._zoom = ZoomSlider(look, len(ZOOMS), self)
        self._switch = SegmentedSwitch(look, self)
        self._has_thumbs = kind is Kind.IMAGE
        self.new.setVisible(kind.has_articles)
        self._build_menu()
        self._lay_out()
        self._connect()
        self.retranslate()
        look.changed.connect(self.update)

    def show_order(self, order: Order) -> None:
        self._orders[order].setChecked(True)
        self._sort.setText(QCoreApplication.translate("FilterRow", ORDERS[order]))

    def show_zoom(self, step: int) -> None:
        self._zoom.setValue(step)

    def show_list(self, as_list: bool) -> None:
        self._switch.set_current("list" if as_list else "grid")
        self._zoom.setEnabled(not as_list)

    def show_everything(self) -> None:
        self._everything.setChecked(True)

    def show_count(self, thumbs: int) -> None:
        """How many thumbs there are; without any, there is nothing to choose."""
        self._thumbs.set_label(self.tr("Thumbs"), thumbs)
        chips = self._has_thumbs and (thumbs > 0 or self._thumbs.isChecked())
        self._thumbs.setVisible(chips)
        self._everything.setVisible(chips)

    def retranslate(self) -> None:
        self.new.setText(self.tr("New article"))
        self._everything.set_label(self.tr("All"))
        self._thumbs.setText(self.tr("Thumbs"))
        self._sort.setAccessibleName(self.tr("Order"))
        self._zoom.setAccessibleName(self.tr("Size of the cards"))
        self._zoom.setToolTip(self.tr("Size of the cards"))
        self._switch.set_name("grid", self.tr("Grid"))
        self._switch.set_name("list", self.tr("List"))
        for order, action in self._orders.items():
            action.setText(QCoreApplication.translate("FilterRow", ORDERS[order]))
            if action.isChecked():
                self._sort.setText(action.text())

    def _build_menu(self) -> None:
        group = QActionGroup(self)
        for order in ORDERS:
            action = self._orders[order] = QAction(self, checkable=True)
            action.triggered.connect(lambda _on, order=order: self.order_chosen.emit(order))
            group.addAction(action)
            self._menu.addAction(action)
        self._orders[Order.NEWEST].setChecked(True)
        self._sort.setMenu(self._menu)

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._switch.add("grid", "grid", "")
        self._switch.add("list", "list", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.new)
        for chip in (self._everything, self._thumbs):
            chip.setVisible(False)
            row.addWidget(chip)
        row.addStretch(1)
        for part, space in ((self._sort, 8), (self._zoom, 8), (self._switch, 0)):
            row.addWidget(part)
            row.addSpacing(space)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for chip in (self._everything, self._thumbs):
            group.addButton(chip)
        self._everything.setChecked(True)
        self.new.clicked.connect(self.new_wanted)
        self._thumbs.toggled.connect(self.thumbs_chosen)
        self._zoom.valueChanged.connect(self.zoom_chosen)
        self._switch.current_changed.connect(lambda key: self.list_chosen.emit(key == "list"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._zoom.setVisible(self.width() >= _NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.canvas)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
