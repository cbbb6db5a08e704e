"""One selected entry of a ledger: seen or heard, its name, what one does with it most, and what is known of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.ledgers.deed_button import DeedButton
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.facts import Fact, Facts
from wego_desktop.ui.materials.preview.large import LargePicture
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.player import FetchFile, PlayerView
from wego_desktop.ui.materials.shape import well_size
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

_MARGIN = 16
_BESIDE = 400  # px of the window's height that words and buttons need


class EntryView(QWidget):
    """What the views of both ledgers share. buttons, more: names of actions. `below` takes what is one's own."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        source: KeptPictures,
        fetch: FetchFile,
        actions: ShelfActions,
        buttons: Sequence[str],
        more: Sequence[str],
    ) -> None:
        super().__init__()
        self._look, self._tasks, self._source = look, tasks, source
        self.entry: Any = None
        self.picture = PictureView(look, tasks, source, self)
        self.player = PlayerView(look, tasks, fetch, self)
        self.title = ElidedLabel(look, "", "title", parent=self)
        self.subtitle = Words(look, "", "details", "text2", self)
        self.state = Words(look, "", "details", "text2", self)
        self.buttons = {
            name: DeedButton(look, actions[name], actions.icon(name) if len(buttons) < 3 else "", self)
            for name in buttons
        }
        self.more = QuietButton(look, "more", parent=self)
        self.facts = Facts(look, self)
        self.below = QVBoxLayout()
        menu = QMenu(self.more)
        menu.addActions([actions[name] for name in more])
        self.more.setMenu(menu)
        self._lay_out()
        self.picture.pressed.connect(self.open)

    def as_material(self) -> Material:
        raise NotImplementedError

    def facts_now(self) -> list[Fact]:
        """What is known of the entry, in the language of the window."""
        raise NotImplementedError

    def tell_time(self) -> None:
        """Where time matters."""

    def show_entry(self, entry: Any) -> None:
        self.entry = entry
        material = self.as_material()
        playable = material.kind in (Kind.VOICE, Kind.VIDEO)
        self.picture.setVisible(not playable)
        self.player.setVisible(playable)
        (self.player if playable else self.picture).show_material(material)
        self.say()

    def say(self) -> None:
        """Everything in words."""
        if self.entry is None:
            return
        self.title.setText(words.name(self.as_material()))
        self.facts.show_facts([fact for fact in self.facts_now() if fact.value])
        self.tell_time()

    def open(self) -> None:
        """Larger, or louder."""
        if self.entry is None:
            return
        if self.player.isVisibleTo(self):
            self.player.toggle()
        else:
            LargePicture(self._look, self._tasks, self._source, self.as_material(), self).show()

    def stop(self) -> None:
        self.player.stop()
        self.picture.stop()

    def _lay_out(self) -> None:
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self.buttons.values():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(0)
        for part in (self.picture, self.player):
            column.addWidget(part)
        column.addSpacing(16)
        for label in (self.title, self.subtitle, self.state):
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addWidget(QFrame(self, frameShape=QFrame.Shape.HLine))
        column.addSpacing(12)
        column.addWidget(self.facts)
        column.addSpacing(12)
        column.addLayout(self.below)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The well is 4:3, but leaves room for words in a low window."""
        super().resizeEvent(event)
        well = well_size(self.width() - 2 * _MARGIN)
        room = self.window().height() - _BESIDE if self.window() else well.height()
        self.picture.setFixedHeight(max(120, min(well.height(), room)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.say()
