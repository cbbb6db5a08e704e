"""The practice account's process: there when needed, again when it died, gone with the app."""

import os
import select
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from wego_desktop.practice import PracticeServer, PracticeUnavailable

_CHILD = """
import sys
from pathlib import Path
from wego_desktop.practice import PracticeServer
server = PracticeServer(Path(sys.argv[1]))
print(server.address().base_url, server._process.pid, flush=True)
sys.stdin.read()
"""


def ask(base_url: str) -> int:
    with urllib.request.urlopen(f"{base_url}/_sandbox/state", timeout=10) as answer:  # noqa: S310
        return int(answer.status)


def test_it_answers_and_keeps_its_address(tmp_path: Path) -> None:
    server = PracticeServer(tmp_path)
    try:
        assert ask(server.address().base_url) == 200
        assert server.address() == server.address()
    finally:
        server.close()


def test_it_starts_again_after_it_died(tmp_path: Path) -> None:
    server = PracticeServer(tmp_path)
    try:
        first = server.address()
        assert server._process is not None
        server._process.kill()
        server._process.wait()
        assert ask(server.address().base_url) == 200
        assert server.address().app_id == first.app_id
    finally:
        server.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_it_goes_when_the_app_is_killed(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    assert child.stdin
    base_url, pid = child.stdout.readline().split()
    ended = os.pidfd_open(int(pid))
    child.send_signal(signal.SIGKILL)
    child.communicate()
    try:
        assert select.select([ended], [], [], 10)[0], "the practice account outlived the app"
    finally:
        os.close(ended)
    assert base_url


def test_what_it_says_on_its_way_out_is_told(tmp_path: Path) -> None:
    first, second = PracticeServer(tmp_path), PracticeServer(tmp_path)
    try:
        first.address()
        with pytest.raises(PracticeUnavailable) as told:
            second.address()
        assert len(told.value.trouble.details) > 20
    finally:
        second.close()
        first.close()
