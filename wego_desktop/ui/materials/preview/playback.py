"""Plays one file with QtMultimedia, which is imported when the first one is played: it raises without libpulse."""

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame


class Obstacle(Enum):
    """Why a file can't be played here."""

    NO_PLAYER = auto()  # QtMultimedia could not be loaded
    NO_CODEC = auto()  # this machine can't decode it
    DAMAGED = auto()  # it is not what it should be, or could not be read


class Playback(QObject):
    """One file at a time. Times are milliseconds. `picture` brings a film's frames as QImage."""

    playing_changed = Signal(bool)
    position_changed = Signal(int)
    length_changed = Signal(int)
    picture = Signal(object)
    obstructed = Signal(object)  # Obstacle

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._play_when_loaded = False

    @property
    def playing(self) -> bool:
        return self._player is not None and self._player.isPlaying()

    @property
    def position(self) -> int:
        return self._player.position() if self._player else 0

    @property
    def length(self) -> int:
        return self._player.duration() if self._player else 0

    def open(self, file: Path) -> None:
        """Play it as soon as it is loaded; playing before that crashes now and then."""
        if self._player is None:
            try:
                self._player = self._make()
            except ImportError:
                self.obstructed.emit(Obstacle.NO_PLAYER)
                return
        self._play_when_loaded = True
        self._player.setSource(QUrl.fromLocalFile(str(file)))

    def toggle(self) -> None:
        if self._player and self._player.isPlaying():
            self._player.pause()
        elif self._player:
            self._player.play()

    def seek(self, position: int) -> None:
        if self._player:
            self._player.setPosition(max(0, min(position, self._player.duration())))

    def close(self) -> None:
        """Stop, and let go of the file."""
        if self._player:
            self._play_when_loaded = False
            self._player.stop()
            self._player.setSource(QUrl())

    def _make(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        player = QMediaPlayer(self)
        if not QMediaDevices.defaultAudioOutput().isNull():  # without a sound device, a film still shows
            player.setAudioOutput(QAudioOutput(player))
        sink = QVideoSink(player)
        sink.videoFrameChanged.connect(self._show)
        player.setVideoSink(sink)
        player.playingChanged.connect(self.playing_changed)
        player.positionChanged.connect(self.position_changed.emit)  # 64 bits there, 32 here: 24 days
        player.durationChanged.connect(self.length_changed.emit)
        player.mediaStatusChanged.connect(self._follow)
        player.errorOccurred.connect(self._stumble)
        return player

    def _show(self, frame: "QVideoFrame") -> None:
        image = frame.toImage()
        if not image.isNull():
            self.picture.emit(image)

    def _follow(self, status: "QMediaPlayer.MediaStatus") -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        player, loaded = self._player, QMediaPlayer.MediaStatus.LoadedMedia
        if player is None or status is not loaded or not self._play_when_loaded:
            return
        self._play_when_loaded = False
        if player.hasAudio() or player.hasVideo():
            player.play()
        else:
            self.obstructed.emit(Obstacle.NO_CODEC)

    def _stumble(self, error: "QMediaPlayer.Error", text: str) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        del text
        if error is not QMediaPlayer.Error.NoError:
            unknown = error is QMediaPlayer.Error.FormatError
            self.obstructed.emit(Obstacle.NO_CODEC if unknown else Obstacle.DAMAGED)
