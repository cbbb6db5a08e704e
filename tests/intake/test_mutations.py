"""Damaged files of every kind, thousands of them: whatever the bytes become, looking at them ends, and within bounds.

A crash of a decoder would take the tests with it, so this runs in a process of its own.
"""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from intake.mutations import main, seeds

HERE = Path(__file__).parent
EACH = 140  # of every seed: over 5,000 in all
MEMORY = 3 << 30  # bytes of address space; what the interpreter and its libraries reserve is a third of it


def bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(folder: Path, each: int, first: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", str(HERE / "mutations.py"), str(folder), str(each), str(first)]
    paths = os.pathsep.join((str(HERE), str(HERE.parent), str(HERE.parent.parent)))
    environment = os.environ | {"PYTHONPATH": paths}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=100, preexec_fn=bounded, check=False
    )


@pytest.mark.skipif(sys.platform != "linux", reason="address space is bounded by Linux only")
def test_thousands_of_mutations_neither_crash_nor_hang(tmp_path: Path) -> None:
    ended = run(tmp_path, EACH)
    assert ended.returncode == 0, ended.stderr
    met = json.loads(ended.stdout)
    assert met["files"] == EACH * len(seeds()) >= 5000
    assert met["drawn"] > 100, "mutations so heavy that nothing is decoded test nothing"
    assert not ended.stderr


def test_a_mutation_is_told_by_its_number(tmp_path: Path) -> None:
    """The same number makes the same bytes, so that what fails once can be looked at again."""
    for turn in ("a", "b"):
        (tmp_path / turn).mkdir()
        main(tmp_path / turn, 1, 7)
    assert all((tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes() for name in seeds())
