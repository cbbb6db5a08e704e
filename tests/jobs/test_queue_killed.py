"""SIGKILL at every moment of an upload: the next start goes on, nothing is lost, doubled or forgotten."""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from forks import Forks
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop import paths
from wego_desktop.intake.probe import digest
from wego_desktop.jobs.upload import DESTINATIONS
from wego_desktop.library.journal import Job, JobState, Journal
from wego_desktop.library.logbook import Logbook
from wego_desktop.limits import Target

ADD = "material/add_material"
READ_LATE = (
    *("jobs.body_pictures", "jobs.fetching", "jobs.looking", "jobs.queue_means", "jobs.sending", "jobs.temporary"),
    *("intake.checks", "intake.repairs.animations", "intake.repairs.pictures"),
    *("wechat.client", "wechat.drafts", "wechat.materials"),
)
UNLISTED = ("media/upload", "media/uploadimg")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@dataclass
class Run:
    """What a killed program said. died: it did not come to its end."""

    died: bool
    said: list[str] = field(default_factory=list)

    @property
    def promised(self) -> bool:
        return "promised" in self.said


class Program:
    """Runs killed_queue.py against a sandbox, again and again in one home."""

    def __init__(self, forks: Forks, sandbox: SandboxProcess, home: Path) -> None:
        self._forks, self._sandbox = forks, sandbox
        self._environment = {**os.environ, "WEGO_DESKTOP_HOME": str(home)}

    def run(self, *files: Path, point: int = 0, after: float | None = None) -> Run:
        """point: the moment at which it kills itself; after: seconds from its first word to its death from outside."""
        told = (self._sandbox.base_url, self._sandbox.app_id, self._sandbox.app_secret, str(point))
        with self._forks.begin([*told, *map(str, files)], self._environment) as process:
            said = []
            if after is not None:
                said.append(process.stdout.readline())
                time.sleep(after)
                process.send_signal(signal.SIGKILL)
            said += process.stdout.readlines()
            code = process.wait(90)
        assert code in (0, -signal.SIGKILL)
        return Run(code != 0, [line.decode().strip() for line in said if line.endswith(b"\n")])

    def left(self, tag: str) -> list[Job]:
        """What the journal held at a death, read from a copy: the next start has to mend the file by itself."""
        with tempfile.TemporaryDirectory() as folder:
            for part in paths.account_folder("killed").glob("logbook.db*"):
                shutil.copy(part, folder)
            return [job for job in self.jobs(Path(folder)) if job.path.name.startswith(f"{tag} ")]

    def jobs(self, folder: Path | None = None) -> list[Job]:
        logbook = Logbook.open(folder or paths.account_folder("killed"))
        journal = Journal(logbook)
        found = [job for batch in journal.batches() for job in journal.batch(batch.id)]
        logbook.close()
        return found


@pytest.fixture
def program(sandbox: SandboxProcess, home: Path) -> Iterator[Program]:
    with Forks("jobs.killed_queue", *(f"wego_desktop.{name}" for name in READ_LATE)) as forks:
        yield Program(forks, sandbox, home)


def files(folder: Path, tag: str) -> list[Path]:
    """Two identical ones of one name, two others, a thumb, one that has to be repaired first, and two that no list
    shows."""
    dice = random.Random(tag)
    made = []
    for place, name in (("1", "same.png"), ("2", "same.png"), ("1", "b.png"), ("1", "c.png")):
        (folder / tag / place).mkdir(parents=True, exist_ok=True)
        made.append(folder / tag / place / f"{tag} {name}")
        seed = 7 if name == "same.png" else dice.random()
        noise(230, 230, f"{tag}{seed}").save(made[-1])
    made.append(folder / tag / f"{tag} thumb.jpg")
    noise(60, 60, tag).save(made[-1])
    made.append(folder / tag / f"{tag} repair.webp")
    noise(100, 100, tag).save(made[-1])
    for name in ("temporary.png", "body.png"):
        made.append(folder / tag / f"{tag} {name}")
        noise(150, 150, f"{tag}{name}").save(made[-1])
    return made


def noise(width: int, height: int, seed: str) -> Image.Image:
    return Image.frombytes("RGB", (width, height), random.Random(seed).randbytes(width * height * 3))


def check(program: Program, sandbox: SandboxProcess, promised: list[Path], tag: str, *, surely: bool) -> None:
    """Each promised file is in the account exactly once, and the journal says so. What no list shows is there, and
    where it may be there twice that is said."""
    all_jobs = [job for job in program.jobs() if job.path.name.startswith(f"{tag} ")]
    assert len(all_jobs) == len(promised) or (not surely and not all_jobs)
    assert {job.state for job in all_jobs} <= {JobState.DONE}
    jobs = [job for job in all_jobs if job.target in DESTINATIONS]
    check_unlisted([job for job in all_jobs if job not in jobs], sandbox, tag)
    there = [one for one in sandbox.state(most=100_000)["materials"] if one["name"].startswith(f"{tag} ")]
    assert Counter(one["media_id"] for one in there) == Counter(job.media_id for job in jobs)
    assert Counter((one["sha256"], one["name"]) for one in there) == Counter((j.sent_sha256, j.listed) for j in jobs)
    special = ("repair", "temporary", "body")
    unrepaired = [path for path in promised if not any(word in path.name for word in special)] if jobs else []
    assert Counter(one["sha256"] for one in there if "repair" not in one["name"]) == Counter(map(digest, unrepaired))


def check_unlisted(jobs: list[Job], sandbox: SandboxProcess, tag: str) -> None:
    state = sandbox.state(most=1)
    made = [one for one in state["temporary"] if one["name"].startswith(f"{tag} ")]
    logbook = Logbook.open(paths.account_folder("killed"))
    with logbook.read() as db:
        entered = {row[0] for row in db.execute("SELECT media_id FROM temporaries UNION SELECT url FROM body_pictures")}
    logbook.close()
    for job in jobs:
        assert (job.media_id or job.url) in entered
        if job.target is Target.TEMPORARY_IMAGE:
            assert job.media_id in {one["media_id"] for one in made}
            assert len(made) == 1 or job.again
        else:
            assert any(key in job.url for key in state["body_pictures"])


def disturb(sandbox: SandboxProcess, dice: random.Random) -> None:
    """Some answers get lost as well."""
    sandbox.clear_faults()
    for kind in dice.sample(["drop-after", "drop-before", "html", "truncate", ""], 2):
        if kind:
            sandbox.fault(api=ADD, kind=kind, times=dice.randint(1, 2), after=dice.randint(0, 4))
            sandbox.fault(api=dice.choice(UNLISTED), kind=kind, times=1)


def moments(program: Program, promised: list[Path]) -> list[str]:
    """Every moment of a run that is not killed."""
    run = program.run(*promised)
    assert not run.died
    assert run.said[-1] == "all done", run.said[-1]
    return [word for word in run.said if word not in ("promised", "all done")]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_at_every_kind_of_moment(program: Program, sandbox: SandboxProcess, tmp_path: Path) -> None:
    """Once at each kind of moment there is; two answers get lost on the way, so that looking is met as well."""
    sandbox.fault(api=ADD, kind="drop-after", times=1)
    sandbox.fault(api=ADD, kind="drop-before", times=1, after=1)
    passed = moments(program, files(tmp_path, "count"))
    check(program, sandbox, files(tmp_path, "count"), "count", surely=True)
    points = {word: number for number, word in reversed(list(enumerate(passed, 1)))}
    assert len(points) >= 16
    for number, (word, point) in enumerate(sorted(points.items())):
        tag = f"run{number}"
        promised = files(tmp_path, tag)
        sandbox.fault(api=ADD, kind="drop-after", times=1)
        sandbox.fault(api=ADD, kind="drop-before", times=1, after=1)
        first = program.run(*promised, point=point)
        sandbox.clear_faults()
        last = program.run()
        assert last.said[-1] == "all done", (word, last.said[-1])
        check(program, sandbox, promised, tag, surely=first.promised)


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


@pytest.mark.slow
@pytest.mark.marathon
@pytest.mark.timeout(3600)
def test_killed_at_two_hundred_random_moments(
    program: Program, sandbox: SandboxProcess, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dice, tally = random.Random(20_241), Tally()
    while tally.deaths < 200:
        number = tally.rounds = tally.rounds + 1
        tag = f"random{number}"
        promised = files(tmp_path, tag)
        disturb(sandbox, dice)
        surely = kill_somewhere(program, tally, dice, tag, *promised)
        for _ in range(dice.choice((0, 0, 1, 2))):  # killed again while it takes up the pieces
            kill_somewhere(program, tally, dice, tag)
        last = program.run()
        assert last.said[-1] == "all done", (number, last.said[-1])
        check(program, sandbox, promised, tag, surely=surely)
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
