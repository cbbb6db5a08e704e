"""One running app per user: a second start hands its files to the first and ends."""

import getpass
import hashlib
import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:  # 10 ms, which the first paint does without
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 3000
_STARTS_WITHIN = 20  # times as long, for one that is still being built: a cold disk, a busy machine
_MOST_BYTES = 4_194_304  # some ten thousand paths; what is larger is not ours


def server_name(data_folder: Path) -> str:
    """A name that this user's apps over this data folder share, and nobody else's."""
    who = f"{getpass.getuser()}\n{data_folder.resolve()}"
    return "wego-desktop-" + hashlib.sha256(who.encode()).hexdigest()[:16]


def is_running(name: str) -> bool:
    """Whether one runs already, without a word to it."""
    socket = _connected(name)
    if socket is not None:
        socket.abort()
    return socket is not None


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Give the files to the app that runs already; False when none does."""
    socket = _connected(name)
    if socket is None:
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    answered = _answers(socket, name)
    socket.disconnectFromServer()
    return answered


def _answers(socket: "QLocalSocket", name: str) -> bool:
    """Whether somebody really read it: a frozen app keeps its socket, too. One that starts is waited for: a window
    beside it could not open the library that it is about to open."""
    for _ in range(_STARTS_WITHIN):
        if socket.waitForReadyRead(_PATIENCE_MS):
            return True
        if not _is_starting(name):
            return False
    return False


def _is_starting(name: str) -> bool:
    mark = _starting_mark(name)
    free = mark.tryLock(0)
    if free:
        mark.unlock()
    return not free


def _starting_mark(name: str) -> QLockFile:
    """Held from the first word to a later start until that is heard. It falls with the process that holds it."""
    mark = QLockFile(f"{QDir.tempPath()}/{name}.starting")
    mark.setStaleLockTime(0)
    return mark


def _connected(name: str) -> "QLocalSocket | None":
    if sys.platform != "win32" and not (Path(QDir.tempPath()) / name).exists():
        return None  # where Qt would look for it
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(_PATIENCE_MS) else None


class OneApp(QObject):
    """Listens for later starts, from ``listen`` on. arrived: their files (list of Path), possibly none: then just show
    the window. They wait for an answer, longer than for a frozen app, until ``started`` is called."""

    arrived = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._starting: QLockFile | None = None

    def listen(self, name: str) -> bool:
        """False when another app listens there already: it may have been started in the same moment. To listen as well
        would take its place, which Qt does not mind."""
        turn = QLockFile(f"{QDir.tempPath()}/{name}.lock")
        turn.tryLock(_PATIENCE_MS)  # of two that look now, one is to find the other
        try:
            if is_running(name):
                return False
            self._starting = _starting_mark(name)
            self._starting.tryLock(0)
            self._listen(name)
            return True
        finally:
            turn.unlock()

    def _listen(self, name: str) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(partial(self._welcome, self._server))
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by one that was killed
            self._server.listen(name)

    def started(self) -> None:
        """From now on an answer comes as soon as the event loop turns."""
        if self._starting is not None:
            self._starting.unlock()
            self._starting = None

    def close(self) -> None:
        self.started()
        if self._server is not None:
            self._server.close()

    def _welcome(self, server: "QLocalServer") -> None:
        while socket := server.nextPendingConnection():
            socket.setReadBufferSize(_MOST_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MOST_BYTES:
                socket.abort()
            return
        files = _files(bytes(socket.readLine().data()))
        socket.write(b"ok\n")
        socket.flush()
        self.arrived.emit(files)


def _files(line: bytes) -> list[Path]:
    try:
        told = json.loads(line)
    except ValueError:
        return []
    return [Path(item) for item in told if isinstance(item, str)] if isinstance(told, list) else []
