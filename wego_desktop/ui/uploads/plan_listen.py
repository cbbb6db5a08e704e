"""Plays the file that is looked at, or the stretch of it that would be kept."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.playback import Obstacle, Playback
from wego_desktop.ui.style import Look


class ListenBar(QWidget):
    """position(float): seconds, -1 when it is silent. picture(QImage): one of a film's frames."""

    position = Signal(float)
    picture = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._open = False
        self._part = (0.0, 0.0)
        self._playback = Playback(self)
        self.button = QuietButton(look, "play", parent=self)
        self.time = Words(look, "", "numbers", "text2", self)
        self._sentence = Words(look, "", "details", "text2", self)
        self._sentence.setWordWrap(True)
        self._sentence.hide()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.time, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self.button.clicked.connect(self.toggle)
        self._playback.playing_changed.connect(self._show_playing)
        self._playback.position_changed.connect(self._follow)
        self._playback.picture.connect(self.picture)
        self._playback.obstructed.connect(self._obstruct)
        self._show_playing(False)

    def tell(self, file: Path | None, part: tuple[float, float]) -> None:
        """Which file, and from where to where in seconds; an end of 0 is not known, and then all of it is played."""
        if file != self._file:
            self.stop()
            self._file = file
            self._sentence.hide()
        self._part = part
        start, end = part
        length = formats.duration(round(end - start))
        self.time.setText(f"{formats.clock(start)} – {formats.clock(end)} · {length}" if end else "")

    @property
    def file(self) -> Path | None:
        """What would be heard."""
        return self._file

    def toggle(self) -> None:
        if self._file is None:
            return
        if self._playback.playing:
            self._playback.toggle()
        elif not self._open:
            self._open = True
            self._playback.open(self._file)
        else:
            self._playback.seek(round(self._part[0] * 1000))
            self._playback.toggle()

    def stop(self) -> None:
        if self._open:
            self._open = False
            self._playback.close()
            self.position.emit(-1.0)

    def _follow(self, position: int) -> None:
        """Only the chosen part is played."""
        start, end = self._part
        seconds = position / 1000
        self.position.emit(seconds)
        if not self._playback.playing:
            return
        if seconds < start - 0.5:
            self._playback.seek(round(start * 1000))
        elif 0 < end <= seconds:
            self._playback.toggle()

    def _show_playing(self, playing: bool) -> None:
        self.button.set_icon("pause" if playing else "play")
        name = self.tr("Pause") if playing else self.tr("Play this part")
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)

    def _obstruct(self, obstacle: Obstacle) -> None:
        self.stop()
        self._sentence.setText(
            {
                Obstacle.NO_PLAYER: self.tr("This computer lacks what it takes to play sound and films here."),
                Obstacle.NO_CODEC: self.tr("This format can't be played here."),
                Obstacle.DAMAGED: self.tr("The file can't be played; it may be damaged."),
            }[obstacle]
        )
        self._sentence.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show_playing(self._playback.playing)
        super().changeEvent(event)
