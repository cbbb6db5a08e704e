"""A second pytest, for tests/browser: WebEngine in the process of all other tests could take them down with it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent / "browser"
SECONDS = 200  # after that it hangs


class BrowserTests:
    """Runs from when it is made, so that its time is not added to that of the others."""

    def __init__(self) -> None:
        self._told = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - as long as the process
        command = [sys.executable, "-m", "pytest", "-q", "-m", "not marathon", str(FOLDER)]
        self._process = subprocess.Popen(command, stdout=self._told, stderr=subprocess.STDOUT, env=dict(os.environ))

    def outcome(self) -> tuple[int, str]:
        """Its exit code and what it said; waits for it."""
        try:
            code = self._process.wait(SECONDS)
        finally:
            self.end()
        self._told.seek(0)
        return code, self._told.read()

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
