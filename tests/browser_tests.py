"""A second pytest, for tests/browser: WebEngine in the process of all other tests could take them down with it.

It begins with the run and goes on beside it, also where the run itself is spread over several processes: the one that
starts them starts this one, and tells the others by the environment where its outcome will be.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).parent / "browser"
SECONDS = 300  # after that it hangs; on a quiet machine it takes a third
_WHERE = "WEGO_BROWSER_TESTS"
_PAUSE = 0.05


class BrowserTests:
    """Runs from when it is begun, so that its time is not added to that of the others. folder: for what it says."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def begun(cls) -> "BrowserTests":
        """The ones that this run, or the one that started it, has begun. Raises KeyError when there are none."""
        return cls(Path(os.environ[_WHERE]))

    def begin(self) -> subprocess.Popen[bytes]:
        os.environ[_WHERE] = str(self._folder)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_XDIST")}
        with (self._folder / "told").open("wb") as told:
            command = [sys.executable, str(Path(__file__)), str(self._folder)]
            return subprocess.Popen(
                command, stdout=told, stderr=subprocess.STDOUT, env=environment, start_new_session=True
            )

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """With all it has started."""
        if process.poll() is None:
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
            process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def outcome(self) -> tuple[int, str]:
        """Its exit code and what it said; waits for it."""
        ended, until = self._folder / "ended", time.monotonic() + SECONDS
        while not ended.exists() and time.monotonic() < until:
            time.sleep(_PAUSE)
        told = (self._folder / "told").read_text("utf-8", "replace")
        return (int(ended.read_text()) if ended.exists() else -1), told


def run(folder: Path) -> int:
    """The tests themselves; how they ended is written down whole or not at all."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-m", "not marathon", str(FOLDER)]
    try:
        code = subprocess.run(command, timeout=SECONDS, check=False).returncode
    except subprocess.TimeoutExpired:
        code = -1
    (folder / "ending").write_text(str(code))
    (folder / "ending").rename(folder / "ended")
    return code


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
