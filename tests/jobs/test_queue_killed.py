"""SIGKILL at every moment of an upload: the next start goes on, nothing is lost, doubled or forgotten.

The moments from the answer on are in test_queue_killed_answered.py, for another worker to take.
"""

import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from jobs.killed_rounds import ADD, ANSWERED, LEAVING, Program, Run, check, files, killed_at, lose_answers
from wego_desktop.library.journal import Job

UNLISTED = ("media/upload", "media/uploadimg")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@pytest.mark.slow
def test_every_kind_of_moment_is_known(program: Program, sandbox_of_rounds: SandboxProcess, tmp_path: Path) -> None:
    """Those of a run that is not killed."""
    promised = files(tmp_path, "count")
    lose_answers(sandbox_of_rounds)
    run = program.run(*promised)
    assert not run.died
    assert run.said[-1] == "all done", run.said[-1]
    assert set(run.said) - {"promised", "all done"} == {*LEAVING, *ANSWERED}
    check(program, sandbox_of_rounds, promised, "count", surely=True)


@pytest.mark.slow
@pytest.mark.parametrize("moment", LEAVING)
def test_killed_while_leaving(moment: str, program: Program, sandbox_of_rounds: SandboxProcess, tmp_path: Path) -> None:
    killed_at(moment, program, sandbox_of_rounds, tmp_path)


@dataclass
class Tally:
    """What two hundred deaths met. moments: the last word before a death; states: of the files of the round then."""

    kills: Counter[str] = field(default_factory=Counter)
    moments: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    deaths_with: Counter[str] = field(default_factory=Counter)
    promised: int = 0
    rounds: int = 0

    @property
    def deaths(self) -> int:
        return self.moments.total()

    def add(self, how: str, run: Run, jobs: list[Job]) -> None:
        self.kills[how if run.died else "came to its end first"] += 1
        if run.died:
            self.moments[run.said[-1] if run.said else "nothing said"] += 1
            self.states.update(job.state.value for job in jobs)
            self.deaths_with.update({job.state.value for job in jobs} or {"no promise"})

    def __str__(self) -> str:
        counted = (self.kills, self.states, self.deaths_with, self.moments)
        words = ("kills", "files at a death", "deaths with a file that was", "last moments")
        lines = [f"{word}: {dict(counter.most_common())}" for word, counter in zip(words, counted, strict=True)]
        sure = f"promised in {self.rounds} rounds: {self.promised}; doubled: 0, forgotten: 0"
        return "\n".join(["", *lines, sure])


def disturb(sandbox: SandboxProcess, dice: random.Random) -> None:
    """Some answers get lost as well."""
    sandbox.clear_faults()
    for kind in dice.sample(["drop-after", "drop-before", "html", "truncate", ""], 2):
        if kind:
            sandbox.fault(api=ADD, kind=kind, times=dice.randint(1, 2), after=dice.randint(0, 4))
            sandbox.fault(api=dice.choice(UNLISTED), kind=kind, times=1)


@pytest.mark.slow
@pytest.mark.marathon
@pytest.mark.timeout(3600)
def test_killed_at_two_hundred_random_moments(
    program: Program, sandbox_of_rounds: SandboxProcess, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dice, tally = random.Random(20_241), Tally()
    while tally.deaths < 200:
        number = tally.rounds = tally.rounds + 1
        tag = f"random{number}"
        promised = files(tmp_path, tag)
        disturb(sandbox_of_rounds, dice)
        surely = kill_somewhere(program, tally, dice, tag, *promised)
        for _ in range(dice.choice((0, 0, 1, 2))):  # killed again while it takes up the pieces
            kill_somewhere(program, tally, dice, tag)
        last = program.run()
        assert last.said[-1] == "all done", (number, last.said[-1])
        check(program, sandbox_of_rounds, promised, tag, surely=surely)
        tally.promised += len(promised) if surely else len(program.left(tag))
        for file in promised:
            file.unlink()
    with capsys.disabled():
        sys.stdout.write(f"{tally}\n")
    assert min(tally.deaths_with[state] for state in ("planned", "sending", "unknown", "done")) >= 20
    assert tally.deaths_with["repaired"], "it is that for a moment only"


def kill_somewhere(program: Program, tally: Tally, dice: random.Random, tag: str, *promised: Path) -> bool:
    """At a moment by number, or after a time; whether the promise was given."""
    if dice.random() < 0.5:
        how, run = "by itself", program.run(*promised, point=dice.randint(1, 80))
    else:
        how, run = "from outside", program.run(*promised, after=dice.random() ** 2 * 1.5)
    tally.add(how, run, program.left(tag))
    return run.promised
