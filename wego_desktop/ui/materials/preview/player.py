"""A voice or a film: fetched when Play is pressed, not before, and played in place."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.playback import Obstacle, Playback
from wego_desktop.ui.materials.preview.screen import Screen
from wego_desktop.ui.materials.preview.seek_bar import SeekBar
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.trouble import TroublePanel
from wego_desktop.wechat.errors import Cancelled, trouble_of
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.troubles import Action

FetchFile = Callable[[Material, Progress, Cancel], Path]


class Stage(Enum):
    IDLE = auto()
    FETCHING = auto()
    READY = auto()
    OBSTRUCTED = auto()  # it is here, but can't be played here


class PlayerView(QWidget):
    """One material at a time. fetched: its bytes are on this machine now, and more is known of it."""

    fetched = Signal()

    def __init__(self, look: Look, tasks: Tasks, fetch: FetchFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._fetch = look, tasks, fetch
        self._material: Material | None = None
        self._file: Path | None = None
        self._task: Task | None = None
        self._obstacle: Obstacle | None = None
        self.stage = Stage.IDLE
        self.playback = Playback(self)
        self.picture = Screen(look, self)
        self.play_button = QuietButton(look, "play", parent=self)
        self.seek = SeekBar(look, self)
        self.time = Words(look, "", "numbers", "text2", self)
        self.bar = ProgressLine(look, self)
        self.sentence = Words(look, "", "details", "text2", self)
        self.outside = OutlineButton(look, parent=self)
        self.trouble = TroublePanel(look, self, block=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_material(self, material: Material) -> None:
        if self._material and self._material.media_id == material.media_id:
            self._material = material
            return
        self.stop()
        self._material, self._file, self._obstacle = material, None, None
        self.picture.show_kind(material.kind)
        self.seek.setRange(0, round((material.seconds or 0) * 1000))
        self.seek.setValue(0)
        self._enter(Stage.IDLE)

    def toggle(self) -> None:
        """Play, pause, fetch first, or fetch no further."""
        if self.stage is Stage.READY:
            self.playback.toggle()
        elif self.stage is Stage.IDLE:
            self._begin()
        elif self.stage is Stage.FETCHING:
            self.stop()

    def stop(self) -> None:
        """Silence; what is being fetched is not wanted any more."""
        if self._task:
            self._task.drop()
            self._task = None
        self.playback.close()
        if self.stage in (Stage.FETCHING, Stage.READY):  # what was fetched is kept on this machine
            self._enter(Stage.IDLE)

    def _begin(self) -> None:
        material = self._material
        if material is None:
            return
        self._enter(Stage.FETCHING)
        self._task = self._tasks.follow(
            lambda task: self._fetch(material, task.report, task),
            self._arrived,
            self._lost,
            progress=self._show_progress,
            owner=self,
            pool=Pool.NETWORK,
        )

    def _arrived(self, file: Path) -> None:
        self._task, self._file = None, file
        self._enter(Stage.READY)
        self.playback.open(file)
        self.fetched.emit()

    def _lost(self, error: BaseException) -> None:
        self._task = None
        self._enter(Stage.IDLE)
        if not isinstance(error, Cancelled):
            self.trouble.show_trouble(trouble_of(error))

    def _obstruct(self, obstacle: Obstacle) -> None:
        self._obstacle = obstacle
        self.playback.close()
        self._enter(Stage.OBSTRUCTED)

    def _act(self, action: str) -> None:
        if action == Action.RETRY:
            self._begin()

    def _open_outside(self) -> None:
        if self._file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    # What is shown

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.trouble.clear()
        self.bar.setVisible(stage is Stage.FETCHING)
        self.bar.setRange(0, 0)
        self.seek.setEnabled(stage is Stage.READY)
        for part in (self.play_button, self.picture):
            part.setEnabled(stage is not Stage.OBSTRUCTED)
        self.outside.setVisible(stage is Stage.OBSTRUCTED)
        self._show_playing(False)
        self._show_time(self.seek.value())
        self._say()

    def _show_progress(self, done: int, total: int) -> None:
        if total:
            self.bar.show_share(done / total)

    def _show_playing(self, playing: bool) -> None:
        self.picture.show_playing(playing)
        fetching = self.stage is Stage.FETCHING
        self.play_button.set_icon("stop" if fetching else "pause" if playing else "play")
        name = self.tr("Stop") if fetching else self.tr("Pause") if playing else self.tr("Play")
        for part in (self.play_button, self.picture):
            part.setAccessibleName(name)
            part.setToolTip(name)

    def _show_position(self, position: int) -> None:
        if not self.seek.isSliderDown():
            self.seek.setValue(position)
        self._show_time(position)

    def _show_length(self, length: int) -> None:
        if length > 0:
            self.seek.setRange(0, length)
            self._show_time(self.seek.value())

    def _show_time(self, position: int) -> None:
        total = self.seek.maximum() / 1000
        now = formats.clock(position / 1000)
        self.time.setText(f"{now} / {formats.clock(total)}" if total else now)

    def _say(self) -> None:
        text = ""
        if self.stage is Stage.FETCHING:
            text = self.tr("Fetching it from the account…")
        elif self.stage is Stage.OBSTRUCTED:
            text = {
                Obstacle.NO_PLAYER: self.tr("This computer lacks what it takes to play sound and films here."),
                Obstacle.NO_CODEC: self.tr("This format can't be played here."),
                Obstacle.DAMAGED: self.tr("The file can't be played; it may be damaged."),
            }[self._obstacle or Obstacle.DAMAGED]
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))

    def _lay_out(self) -> None:
        self.sentence.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.play_button)
        row.addWidget(self.seek, 1)
        row.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture)
        column.addLayout(row)
        for part in (self.bar, self.sentence, self.outside, self.trouble):
            column.addWidget(part)

    def _connect(self) -> None:
        self.picture.pressed.connect(self.toggle)
        self.play_button.clicked.connect(self.toggle)
        self.seek.sliderMoved.connect(self.playback.seek)
        self.outside.clicked.connect(self._open_outside)
        self.trouble.action.connect(self._act)
        self.playback.playing_changed.connect(self._show_playing)
        self.playback.position_changed.connect(self._show_position)
        self.playback.length_changed.connect(self._show_length)
        self.playback.picture.connect(self.picture.show_frame)
        self.playback.obstructed.connect(self._obstruct)

    def _retranslate(self) -> None:
        self.seek.setAccessibleName(self.tr("Position"))
        self.outside.setText(self.tr("Open in the system's player"))
        self._show_playing(self.playback.playing)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()
