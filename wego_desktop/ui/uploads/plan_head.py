"""The plan's head: back, what this is, where all of it goes, and more files."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.page_head import PageHead
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.plan import Plan
from wego_desktop.ui.uploads.plan_menus import GROUPS


class PlanHead(PageHead):
    """send_all(Target or None): None is where each file goes by itself."""

    add_wanted = Signal()
    send_all = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, mode=Qt.TextElideMode.ElideMiddle)
        self._label = Words(look, "", "base", "text2", self)
        self.places = OutlineButton(look, parent=self)
        self.add = OutlineButton(look, icon="plus", parent=self)
        self._menu = QMenu(self)
        self.places.setMenu(self._menu)
        self.add.clicked.connect(self.add_wanted)
        for part in (self._label, self.places):
            self.row.addWidget(part)
        self.row.addSpacing(8)
        self.row.addWidget(self.add)
        self.retranslate()

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
        self.title.setText(self.tr("Upload plan"))
        self._label.setText(self.tr("Send all to"))
        self.add.setText(self.tr("Add files…"))
        self.name_button(self.leave, self.tr("Back to the library"), "Esc")
        self.places.setAccessibleName(self.tr("Send all to"))
        self._menu.clear()
        self._menu.addAction(self.tr("By kind of file")).triggered.connect(lambda: self.send_all.emit(None))
        for group in GROUPS:
            self._menu.addSeparator()
            for target in group:
                action = self._menu.addAction(words.place(target))
                action.triggered.connect(lambda _checked=False, target=target: self.send_all.emit(target))
