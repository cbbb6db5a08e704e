"""SIGKILL at every moment of an upload from its answer on; what comes before is in test_queue_killed.py."""

import sys
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from jobs.killed_rounds import ANSWERED, Program, killed_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@pytest.mark.slow
@pytest.mark.parametrize("moment", ANSWERED)
def test_killed_when_answered(moment: str, program: Program, sandbox_of_rounds: SandboxProcess, tmp_path: Path) -> None:
    killed_at(moment, program, sandbox_of_rounds, tmp_path)
