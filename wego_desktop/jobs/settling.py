"""Whether a file whose answer was lost is in the account, settled by looking (no list can be asked for a file).

It is one of the materials that came into the index after it was sent, of its kind, under its name and, where the
address of its bytes is known, under that address. No such material in two complete looks some seconds apart: it is not
there. More than one that nothing tells apart: a person has to say.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wego_desktop.jobs.upload import DESTINATIONS
from wego_desktop.library.arrivals import arrived_since
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Job, JobState, Journal
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.urls import picture_of

APART = 30.0  # s between two looks: an account that was slow to take a file has shown it by then
_NEAR = 900.0  # s that the clocks of the account and of this machine may differ without doubt
_FAR = 86_400.0  # s beyond which a material is surely older than the upload, if only clocks can tell


@dataclass(frozen=True)
class Settled:
    """What looking said of a job: it is this material (arrived), it is not there (gone), or one of several (asks)."""

    job: Job
    arrived: Material | None = None
    gone: bool = False
    asks: tuple[Material, ...] = ()


@dataclass(frozen=True)
class Looked:
    """A look at the account's lists. asked: Unix seconds when it began; complete: they were read as far as needed."""

    asked: float
    complete: bool


class Settling:
    """Judges the jobs whose outcome is unknown after each look. One thread at a time.

    What was missed once is remembered in memory only: after a restart it is looked for twice again.
    """

    def __init__(self, journal: Journal, index: Index, *, apart: float = APART) -> None:
        self.apart = apart
        self._journal, self._index = journal, index
        self._missed: dict[int, float] = {}

    def judge(self, looked: Looked) -> list[Settled]:
        """Only those about which something can be said; the others need another look."""
        groups = self._groups(self._journal.in_state(JobState.UNKNOWN))
        shown = {job.id: self._shown(job) for jobs in groups.values() for job in jobs}
        # Read after the index: what came into it through an upload of ours is written down as done, or still open.
        open_, claimed = self._journal.rivals([each.media_id for found in shown.values() for each in found])
        sending = {_key(job) for job in open_ if job.state is JobState.SENDING}
        still = {job.id for job in open_ if job.state is JobState.UNKNOWN}
        settled: list[Settled] = []
        for key, jobs in groups.items():
            # One of the same name under way may be what the list shows: wait for its answer.
            if key not in sending and all(job.id in still for job in jobs):
                free = {job.id: [one for one in shown[job.id] if one.media_id not in claimed] for job in jobs}
                settled += self._judge_alike(jobs, free, looked)
        return settled

    def next_look(self, after: float = 0.0) -> float | None:
        """When a second look can settle something, Unix seconds. after: when the last one began: what was due by then
        waits for something else, as for the answer of another of its name."""
        moments = (missed + self.apart for missed in self._missed.values())
        return min((moment for moment in moments if moment > after), default=None)

    def _judge_alike(self, jobs: Sequence[Job], free: Mapping[int, list[Material]], looked: Looked) -> list[Settled]:
        """Jobs of one kind and name. What none of the shown ones can be is judged by itself."""
        absent = [Settled(job, gone=True) for job in jobs if not free[job.id] and self._missed_twice(job, looked)]
        plausible = [job for job in jobs if free[job.id]]
        return [*absent, *self._judge_plausible(plausible, free, looked)] if plausible else absent

    def _judge_plausible(
        self, jobs: Sequence[Job], free: Mapping[int, list[Material]], looked: Looked
    ) -> list[Settled]:
        near = {job.id: [one for one in free[job.id] if _is_near(one, job)] for job in jobs}
        doubtful = any(len(near[job.id]) < len(free[job.id]) for job in jobs)
        media_ids = {one.media_id for found in near.values() for one in found}
        if len(media_ids) > len(jobs) or not (len(jobs) == 1 or _same_bytes(jobs)) or (doubtful and not media_ids):
            return [Settled(job, asks=tuple(free[job.id])) for job in jobs]
        return self._hand_out(jobs, near, free, looked)

    def _hand_out(
        self,
        jobs: Sequence[Job],
        near: Mapping[int, list[Material]],
        free: Mapping[int, list[Material]],
        looked: Looked,
    ) -> list[Settled]:
        """Identical files: which of them is which material makes no difference. Who began last has the least choice."""
        settled, taken = [], set[str]()
        for job in sorted(jobs, key=lambda job: (-job.mark, -job.began)):
            mine = next((one for one in near[job.id] if one.media_id not in taken), None)
            if mine is not None:
                taken.add(mine.media_id)
                self._missed.pop(job.id, None)
                settled.append(Settled(job, arrived=mine))
            elif doubtful := tuple(one for one in free[job.id] if one.media_id not in taken):
                settled.append(Settled(job, asks=doubtful))
            elif self._missed_twice(job, looked):
                settled.append(Settled(job, gone=True))
        return settled

    def _missed_twice(self, job: Job, looked: Looked) -> bool:
        if not looked.complete or 0 < job.settled - looked.asked < _FAR:  # beyond that a clock was wrong
            return False
        first = self._missed[job.id] = min(looked.asked, self._missed.get(job.id, looked.asked))
        if looked.asked - first < self.apart or looked.asked == first:
            return False
        del self._missed[job.id]
        return True

    def _shown(self, job: Job) -> list[Material]:
        """What may be this job, claimed or not."""
        arrivals = arrived_since(self._index, DESTINATIONS[job.target][1], job.mark)
        plausible = [one for one in arrivals if _may_be(one, job)]
        same = [one for one in self._index.by_sha256(job.sent_sha256) if one.thumb == (job.target is Target.THUMB)]
        known = {picture_of(one.url) for one in same if one.url}
        return [one for one in plausible if not known or not one.url or picture_of(one.url) in known]

    def _groups(self, jobs: Iterable[Job]) -> dict[tuple[Kind | None, str], list[Job]]:
        groups: dict[tuple[Kind | None, str], list[Job]] = defaultdict(list)
        for job in jobs:
            if job.target in DESTINATIONS:
                groups[_key(job)].append(job)
        gone = set(self._missed) - {job.id for jobs in groups.values() for job in jobs}
        for id_ in gone:
            del self._missed[id_]
        return groups


def _key(job: Job) -> tuple[Kind | None, str]:
    return DESTINATIONS[job.target][1] if job.target in DESTINATIONS else None, tidied(job.listed)


def _same_bytes(jobs: Sequence[Job]) -> bool:
    return len({(job.sent_sha256, job.target, job.introduction) for job in jobs}) == 1


def _may_be(material: Material, job: Job) -> bool:
    """Lists leave names out at times; then it may be anything of that time. One of its name that came after the mark
    may be it whatever the clocks say: this machine's may have been days wrong."""
    if material.name and tidied(material.name) != tidied(job.listed):
        return False
    return material.updated >= job.began - _FAR or bool(material.name and job.mark)


def _is_near(material: Material, job: Job) -> bool:
    return bool(material.name) and material.updated >= job.began - _NEAR


def tidied(name: str) -> str:
    """Without what a server may do to a name: quotes and line breaks escaped as browsers do, blanks at the ends, marks
    joined with their letters."""
    for sign, escaped in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
        name = name.replace(sign, escaped)
    return " ".join(unicodedata.normalize("NFC", name).split())
