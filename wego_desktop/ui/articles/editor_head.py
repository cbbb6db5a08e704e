"""The editor's head: back, what is edited and whether it is kept, how it is shown, and the one button that saves it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from wego_desktop.ui.articles.save_button import SaveButton
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.page_head import PageHead
from wego_desktop.ui.controls.switches import SegmentedSwitch
from wego_desktop.ui.style import Look

PHONE, WIDE, LIGHT, DARK = "phone", "wide", "light", "dark"


class EditorHead(PageHead):
    """frame_chosen(PHONE or WIDE). dark_chosen(bool): the preview alone; the window keeps its colours.

    ``more`` is a menu for whoever has more to offer.
    """

    save_wanted = Signal()
    cancel_wanted = Signal()
    find_wanted = Signal()
    frame_chosen = Signal(str)
    dark_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._to_drafts, self._before = True, self.leave
        self.panes = QHBoxLayout()
        self.frames, self.schemes = SegmentedSwitch(look, self), SegmentedSwitch(look, self)
        for switch, segments in (
            (self.frames, ((PHONE, "phone"), (WIDE, "screen"))),
            (self.schemes, ((LIGHT, "sun"), (DARK, "moon"))),
        ):
            for key, icon in segments:
                switch.add(key, icon, key)
        self._find = QuietButton(look, "search", parent=self)
        self._menu_button = QuietButton(look, "more", parent=self)
        self.more = QMenu(self)
        self._menu_button.setMenu(self.more)
        self.cancel, self.save = QuietButton(look, parent=self), SaveButton(look, self)
        self.cancel.hide()
        self._connect()
        self._lay_out()
        self.retranslate()

    def _connect(self) -> None:
        self._find.clicked.connect(self.find_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.frames.current_changed.connect(self.frame_chosen)
        self.schemes.current_changed.connect(lambda key: self.dark_chosen.emit(key == DARK))

    def _lay_out(self) -> None:
        row = self.row
        row.addLayout(self.panes)
        self.panes.setSpacing(0)
        row.addSpacing(8)
        for part, space in (
            (self.frames, 8),
            (self.schemes, 8),
            (self._find, 0),
            (self._menu_button, 8),
            (self.cancel, 0),
            (self.save, 0),
        ):
            row.addWidget(part)
            row.addSpacing(space)

    def add_pane(self, action: QAction, icon: str) -> None:
        """A button that shows and hides a side of the editor."""
        button = QuietButton.for_action(self._look, action, icon, self)
        self.panes.addWidget(button)
        self.setTabOrder(self._before, button)
        self._before = button

    def tell_place(self, *, to_drafts: bool) -> None:
        """Where the button will save it."""
        self._to_drafts = to_drafts
        self.retranslate()

    def show_step(self, text: str, *, may_stop: bool) -> None:
        """How far a save is, in the button's place; "" when it is over."""
        self.save.show_step(text)
        self.cancel.setVisible(bool(text) and may_stop)

    def retranslate(self) -> None:
        self.save.set_name(self.tr("Save to drafts") if self._to_drafts else self.tr("Save"))
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("Stop saving; what was sent so far stays"))
        for button, name, key in (
            (self.leave, self.tr("Back to the library"), "Esc"),
            (self._find, self.tr("Find and replace"), "Ctrl+F"),
            (self._menu_button, self.tr("More"), ""),
        ):
            self.name_button(button, name, key)
        self.frames.set_name(PHONE, self.tr("Phone width"))
        self.frames.set_name(WIDE, self.tr("Wide"))
        self.schemes.set_name(LIGHT, self.tr("On a light phone"))
        self.schemes.set_name(DARK, self.tr("On a dark phone (about as WeChat does it)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
