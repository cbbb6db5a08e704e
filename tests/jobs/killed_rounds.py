"""Rounds of a program that sends files and is killed, and what the account and the journal must hold after each."""

import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

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
# Every kind of moment there is, as killed_queue.py names them, in the order they come: up to the sending of a file, and
# from its answer on.
LEAVING = (
    *("before add", "after add", "before new folder", "after new folder", "before repaired", "after repaired"),
    *("before begin", "after begin", "bytes"),
)
ANSWERED = (
    *("before finish", "after finish", "index told", "before unknown", "after unknown", "before look", "after look"),
    *("before found", "after found", "before not found", "after not found"),
)


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

    def run(self, *files: Path, point: int | str = 0, after: float | None = None) -> Run:
        """point: the number or name of the moment at which it kills itself; after: seconds from its first word to its
        death from outside."""
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


def files(folder: Path, tag: str) -> list[Path]:
    """Two identical ones of one name, two others, a thumb, one that has to be repaired first, and two that no list
    shows."""
    dice = random.Random(tag)
    made = []
    for place, name in (("1", "same.png"), ("2", "same.png"), ("1", "b.png"), ("1", "c.png")):
        (folder / tag / place).mkdir(parents=True, exist_ok=True)
        made.append(folder / tag / place / f"{tag} {name}")
        seed = 7 if name == "same.png" else dice.random()
        noise(230, 230, f"{tag}{seed}").save(made[-1], compress_level=0)  # noise does not shrink
    made.append(folder / tag / f"{tag} thumb.jpg")
    noise(60, 60, tag).save(made[-1])
    made.append(folder / tag / f"{tag} repair.webp")
    noise(20, 20, tag).save(made[-1])
    for name in ("temporary.png", "body.png"):
        made.append(folder / tag / f"{tag} {name}")
        noise(150, 150, f"{tag}{name}").save(made[-1], compress_level=0)
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


def lose_answers(sandbox: SandboxProcess) -> None:
    """Of two files, one of which arrives, so that looking is met as well."""
    sandbox.fault(api=ADD, kind="drop-after", times=1)
    sandbox.fault(api=ADD, kind="drop-before", times=1, after=1)


def killed_at(word: str, program: Program, sandbox: SandboxProcess, folder: Path) -> None:
    """A round: killed at the first moment of that name, and begun again; two answers get lost on the way."""
    tag = f"run{(LEAVING + ANSWERED).index(word)}"
    promised = files(folder, tag)
    lose_answers(sandbox)
    first = program.run(*promised, point=word)
    assert first.died, "it was not at that moment"
    sandbox.clear_faults()
    last = program.run()
    assert last.said[-1] == "all done", last.said[-1]
    check(program, sandbox, promised, tag, surely=first.promised)
