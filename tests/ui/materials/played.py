"""Plays one thing in the preview and says "ok": run by test_preview as a process of its own."""

import math
import struct
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.materials import drawn
from wego_desktop.library.index import Order
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials.preview.pane import PreviewPane
from wego_desktop.ui.materials.preview.player import PlayerView, Stage
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

LEFT = Qt.MouseButton.LeftButton


def main(what: str, folder: Path) -> None:
    app = QApplication([])
    file, kind = make(what, folder), Kind.VIDEO if what == "film" else Kind.VOICE
    if what == "no-player":
        sys.modules["PySide6.QtMultimedia"] = None  # type: ignore[assignment]
    tasks, index = Tasks(), drawn.open_index(folder, [drawn.voice(1, "声.wav"), drawn.video(2, "片.avi")])
    thumbnails = Thumbnails(folder / "t", index, lambda url, edge: b"")
    pane = PreviewPane(Look(), tasks, thumbnails, index, lambda *_: file, lambda _material: ())
    pane.resize(320, 600)
    pane.show()
    pane.show_selection(Selection(index, array("q", index.ids(kind, Order.NEWEST))))
    play(what, pane.single.player)
    pane.hide()
    assert not pane.single.player.playback.playing
    del pane
    assert tasks.shutdown(5)
    index.close()
    app.processEvents()
    print(f"ok {what}", flush=True)  # noqa: T201


def play(what: str, player: PlayerView) -> None:
    QTest.mouseClick(player.play_button, LEFT)
    if what in ("damaged", "no-player"):
        wait(lambda: player.stage is Stage.OBSTRUCTED)
        assert player.sentence.text()
        assert player.outside.isVisible()
        return
    wait(lambda: player.playback.playing and player.playback.position > 0)
    assert player.playback.length > 1500
    if what == "film":
        wait(lambda: not player.picture._frame.isNull())
    QTest.keyClick(player.play_button, Qt.Key.Key_Space)
    wait(lambda: not player.playback.playing)
    player.seek.setFocus()
    QTest.keyClick(player.seek, Qt.Key.Key_Home)
    wait(lambda: player.playback.position == 0)
    QTest.mouseClick(player.seek, LEFT, pos=player.seek.rect().center())
    wait(lambda: abs(player.playback.position - player.playback.length / 2) < 200)
    QTest.mouseClick(player.picture, LEFT)
    wait(lambda: player.playback.playing)


def wait(done: Callable[[], bool]) -> None:
    """Until it is so; an event loop that turns, since QTest's own holds the interpreter."""
    since = QElapsedTimer()
    since.start()
    while not done():
        assert since.elapsed() < 20_000, "waited for nothing"
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def make(what: str, folder: Path) -> Path:
    file = folder / "file.bin"
    if what == "voice":
        with wave.open(str(file), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(8000)
            out.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(step / 4))) for step in range(16_000)))
    elif what == "film":
        file.write_bytes(film([drawn.jpeg(64, 48, number) for number in range(50)], 25))
    else:
        file.write_bytes(b"neither sound nor film " * 50)
    return file


def film(frames: list[bytes], rate: int) -> bytes:
    """An AVI of JPEGs."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)

    head = struct.pack("<14I", 1_000_000 // rate, 0, 0, 0x10, len(frames), 0, 1, 0, 64, 48, 0, 0, 0, 0)
    stream = b"vidsMJPG" + struct.pack("<IHHIIIIIIiI4H", 0, 0, 0, 0, 1, rate, 0, len(frames), 0, -1, 0, 0, 0, 64, 48)
    form = struct.pack("<IiiHH4sIiiII", 40, 64, 48, 1, 24, b"MJPG", 64 * 48 * 3, 0, 0, 0, 0)
    streams = chunk(b"LIST", b"strl" + chunk(b"strh", stream) + chunk(b"strf", form))
    header = chunk(b"LIST", b"hdrl" + chunk(b"avih", head) + streams)
    movie = chunk(b"LIST", b"movi" + b"".join(chunk(b"00dc", frame) for frame in frames))
    places, at = b"", 4
    for frame in frames:
        places += b"00dc" + struct.pack("<III", 0x10, at, len(frame))
        at += 8 + len(frame) + len(frame) % 2
    return chunk(b"RIFF", b"AVI " + header + movie + chunk(b"idx1", places))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
