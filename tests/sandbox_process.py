"""Starts ``python -m wego_desktop.sandbox`` as a process of its own, for tests of every layer.

with SandboxProcess(folder) as sandbox:
    sandbox.base_url, sandbox.app_id, sandbox.app_secret
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from forks import ROOT as ROOT
from forks import Fork, Forks

Running = subprocess.Popen[bytes] | Fork


class SandboxProcess:
    """A running sandbox.

    :param folder: where it keeps its state; a temporary one, deleted at the end, where none is given.
    :param options: more arguments, such as "--news", "retired"; "--empty" is given unless ``filled``.
    """

    base_url: str
    app_id: str
    app_secret: str
    accounts: list[dict[str, str]]

    def __init__(self, folder: Path | None = None, *options: str, filled: bool = False) -> None:
        self._temporary = None if folder else tempfile.TemporaryDirectory(prefix="sandbox-test-")
        self.folder = folder or Path(self._temporary.name if self._temporary else "")
        self._options = [*options] if filled else ["--empty", *options]
        self.process: Running | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._temporary:
            self._temporary.cleanup()

    def start(self, *more: str) -> None:
        self.process = self._begin(["--folder", str(self.folder), *self._options, *more])
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            self.stop()
            raise RuntimeError("The sandbox did not start")
        told = json.loads(line)
        self.base_url, self.app_id, self.app_secret = told["base_url"], told["app_id"], told["app_secret"]
        self.accounts = told["accounts"]

    def _begin(self, arguments: list[str]) -> Running:
        command = [sys.executable, "-m", "wego_desktop.sandbox", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=environment)

    def stop(self) -> int:
        """Ends it the way the app does: by closing its standard input. Gives its exit code."""
        process, self.process = self.process, None
        if process is None:
            return 0
        assert process.stdin
        assert process.stdout
        process.stdin.close()
        try:
            return process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait(10)
        finally:
            process.stdout.close()

    def kill(self) -> None:
        """Ends it without a chance to tidy up."""
        if self.process:
            self.process.kill()
        self.stop()

    def restart(self, *more: str, kill: bool = False) -> None:
        """Same folder, same state, and the same port unless ``more`` says "--port"."""
        self.kill() if kill else self.stop()
        self.start(*more)

    def fault(self, **order: object) -> None:
        """``fault(api="material/add_material", kind="drop-after", times=1)``; fields as sandbox/faults.py says."""
        self._control("POST", "faults", order)

    def clear_faults(self) -> None:
        self._control("DELETE", "faults")

    def advance(self, seconds: float) -> None:
        """Move the account's clock forward."""
        self._control("POST", "clock", {"advance": seconds})

    def state(self, **query: object) -> dict[str, Any]:
        """What is stored and what was asked: counts, materials, temporary, calls, recent, most_at_once."""
        text = "&".join(f"{key}={value}" for key, value in query.items())
        return self._control("GET", f"state?{text}")

    def fill(self, **kinds: object) -> dict[str, int]:
        """``fill(image=7500)``: many cheap materials at once. Gives the counts."""
        counts: dict[str, int] = self._control("POST", "fill", kinds)["counts"]
        return counts

    def settings(self, **changed: object) -> dict[str, Any]:
        """``settings(news="retired", filter="off")``: the account behaves otherwise from now on. Gives all of them."""
        return self._control("POST", "settings", changed)

    def elsewhere(self, media_id: str, **order: object) -> dict[str, Any]:
        """Somebody else at the draft or news: ``changed={"title": ..}, index=1``, ``order=[1, 0]``, ``delete=True``."""
        return self._control("POST", "elsewhere", {"media_id": media_id, **order})

    def _control(self, method: str, what: str, body: object = None) -> dict[str, Any]:
        connection = HTTPConnection(self.base_url.removeprefix("http://"), timeout=60)
        with closing(connection):
            connection.request(method, f"/_sandbox/{what}", None if body is None else json.dumps(body))
            answer = connection.getresponse()
            told: dict[str, Any] = json.loads(answer.read())
        assert answer.status == 200, told
        return told


class ForkedSandbox(SandboxProcess):
    """One that is split off, which costs a hundredth of a start; see ``sandbox_at`` in conftest.py."""

    def __init__(self, forks: Forks, folder: Path | None = None, *options: str, filled: bool = False) -> None:
        super().__init__(folder, *options, filled=filled)
        self._forks = forks

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()  # nobody asks how it ended, so nobody waits until it has tidied up
        super().__exit__(kind, error, trace)

    def _begin(self, arguments: list[str]) -> Running:
        return self._forks.begin(arguments)


SandboxAt = Callable[..., SandboxProcess]
