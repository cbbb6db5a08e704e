"""Processes without the start of a Python each: one of them has read what they need, and splits for each.

To start a sandbox took more CPU than most tests that ask for one. What is split off is a process like any other, with
memory, descriptors, environment, death and exit code of its own; it only began with the modules read.

python forks.py MODULE...: standard input is a socket. Each message is a line of JSON, [arguments, environment], with
four descriptors: standard input, output and error of a new process that calls ``main(arguments)`` of the first MODULE,
and a pipe that is told its number and, at its end, its exit code. Ends with the socket.
"""

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

ROOT = Path(__file__).resolve().parent.parent
Main = Callable[[list[str]], int | None]


class Fork:
    """One that was split off; as much of subprocess.Popen as the tests ask for, bytes only."""

    def __init__(self, stdin: int, stdout: int, told: int) -> None:
        self.stdin, self.stdout = os.fdopen(stdin, "wb"), os.fdopen(stdout, "rb")
        self._told = os.fdopen(told, "rb", 0)
        self.returncode: int | None = None
        self.pid = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stdin.close()
        self.stdout.close()
        self.wait()

    def poll(self) -> int | None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """:raises subprocess.TimeoutExpired: it goes on."""
        if self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("a fork", timeout or 0)
            self.returncode = self._read()
            self._told.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _read(self) -> int:
        line = self._told.readline()
        if not line:
            raise RuntimeError("The process that splits came to an end")
        return int(line)


class Forks:
    """Splits off one process after the other. Not where there is no ``os.fork``.

    :param modules: the first has the ``main`` they run; the others are read ahead as well.
    """

    def __init__(self, *modules: str) -> None:
        self._socket, theirs = socket.socketpair()
        command = [sys.executable, __file__, *modules]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with theirs:
            self._process = subprocess.Popen(command, stdin=theirs.fileno(), cwd=ROOT, env=environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
        self._process.wait(20)

    def begin(self, arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Fork:
        """What it says on standard error lands where ours would."""
        order = json.dumps([list(arguments), dict(environment or os.environ)]).encode() + b"\n"
        (stdin, ours), (theirs, stdout), (told, telling) = os.pipe(), os.pipe(), os.pipe()
        try:
            sent = socket.send_fds(self._socket, [order], [stdin, stdout, 2, telling])
            self._socket.sendall(order[sent:])
        finally:
            for each in (stdin, stdout, telling):
                os.close(each)
        return Fork(ours, theirs, told)


def serve(main: Main, asked: socket.socket) -> None:
    """Until nobody is left to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, lambda *_: None)  # a signal that nobody handles wakes nobody
    told_of: dict[int, int] = {}  # by the number of each process: where its end is told
    ended, ending = socket.socketpair()
    ending.setblocking(False)
    signal.set_wakeup_fd(ending.fileno(), warn_on_full_buffer=False)
    gc.freeze()  # a collection in a fork would copy what all share
    while True:
        ready = select.select([asked, ended], [], [])[0]
        if ended in ready:
            ended.recv(1 << 10)
            _bury(told_of)
        if asked in ready and not _split_off(main, asked, told_of):
            return


def _split_off(main: Main, asked: socket.socket, told_of: dict[int, int]) -> bool:
    """One process, as the next message orders; False where none comes any more."""
    order, descriptors, _, _ = socket.recv_fds(asked, 1 << 16, 4)
    if not order:
        return False
    while not order.endswith(b"\n"):
        order += asked.recv(1 << 16)
    process = os.fork()
    if not process:
        arguments, environment = json.loads(order)
        _be(main, arguments, environment, descriptors)
    *theirs, told = descriptors
    for each in theirs:
        os.close(each)
    told_of[process] = told
    _tell(told, process)
    return True


def _bury(told_of: dict[int, int]) -> None:
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            told = told_of.pop(ended[0])
            _tell(told, os.waitstatus_to_exitcode(ended[1]))
            os.close(told)


def _tell(told: int, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):
        os.write(told, b"%d\n" % number)


def _be(main: Main, arguments: list[str], environment: dict[str, str], descriptors: list[int]) -> NoReturn:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, each in enumerate(descriptors[:3]):
        os.dup2(each, number)
    for each in descriptors:
        os.close(each)
    os.environ.clear()
    os.environ.update(environment)
    code = 1
    try:
        code = main(arguments) or 0
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    read = [importlib.import_module(name) for name in sys.argv[1:]]
    serve(read[0].main, socket.socket(fileno=0))
