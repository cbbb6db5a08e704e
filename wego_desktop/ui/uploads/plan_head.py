"""The plan's head: back, what this is, where all of it goes, and more files."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.plan import Plan
from wego_desktop.ui.uploads.plan_menus import GROUPS

_HEIGHT = 56


class PlanHead(QWidget):
    """send_all(Target or None): None is where each file goes by itself."""

    back = Signal()
    add_wanted = Signal()
    send_all = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(_HEIGHT)
        self._back = QuietButton(look, "chevron-left", parent=self)
        self._title = Words(look, "", "title", parent=self)
        self.subtitle = ElidedLabel(look, "", "details", "text2", self)
        self._label = Words(look, "", "base", "text2", self)
        self.places = OutlineButton(look, parent=self)
        self.add = OutlineButton(look, icon="plus", parent=self)
        self._menu = QMenu(self)
        self.places.setMenu(self._menu)
        self._back.clicked.connect(self.back)
        self.add.clicked.connect(self.add_wanted)
        self._lay_out()
        look.changed.connect(self.update)
        self.retranslate()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self.subtitle)
        column.addStretch(1)
        row.addWidget(self._back)
        row.addSpacing(4)
        row.addLayout(column, 1)
        for part in (self._label, self.places):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.add)

    def tell(self, plan: Plan, looking: bool) -> None:
        files = self.tr("%n file(s)", "", len(plan))
        if plan.folder is not None and plan.folder.name:
            files = self.tr("{files} from “{folder}”").format(files=files, folder=plan.folder.name)
        self.subtitle.setText(" · ".join(filter(None, (files if len(plan) else "", self._state(plan, looking)))))
        various = any(row.places and row.target != row.places[0] for row in plan)
        self.places.setText(self.tr("Various") if various else self.tr("By kind of file"))

    def _state(self, plan: Plan, looking: bool) -> str:
        left = plan.checking
        if left:
            seen, whole = formats.count(len(plan) - left), formats.count(len(plan))
            return self.tr("checked {seen} of {all}").format(seen=seen, all=whole)
        if looking:
            return self.tr("looking for files")
        return self.tr("all checked") if len(plan) else ""

    def retranslate(self) -> None:
        self._title.setText(self.tr("Upload plan"))
        self._label.setText(self.tr("Send all to"))
        self.add.setText(self.tr("Add files…"))
        self._back.setAccessibleName(self.tr("Back to the library"))
        self._back.setToolTip(self.tr("Back to the library") + "  Esc")
        self.places.setAccessibleName(self.tr("Send all to"))
        self._menu.clear()
        self._menu.addAction(self.tr("By kind of file")).triggered.connect(lambda: self.send_all.emit(None))
        for group in GROUPS:
            self._menu.addSeparator()
            for target in group:
                action = self._menu.addAction(words.place(target))
                action.triggered.connect(lambda _checked=False, target=target: self.send_all.emit(target))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
