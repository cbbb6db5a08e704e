"""Taking up what the last run of the app left, before anything new is sent."""

import time
from collections.abc import Callable

from wego_desktop.jobs.sending import trouble_from, trouble_json
from wego_desktop.jobs.transfers import State, Transfer
from wego_desktop.jobs.upload import DESTINATIONS
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Job, JobState, Journal
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import RemoteMaterial
from wego_desktop.wechat.errors import Trouble
from wego_desktop.wechat.troubles import Action

_INTERRUPTED = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "It is not known whether WeChat did this"),
    QT_TRANSLATE_NOOP("Trouble", "WEGO Desktop ended while this was sent."),
    Action.REFRESH,
)
_STATES = {
    JobState.PLANNED: State.WAITING,
    JobState.REPAIRED: State.WAITING,
    JobState.UNKNOWN: State.UNKNOWN,
    JobState.FAILED: State.FAILED,
}
_KEPT = 60  # days that a batch is remembered of which nothing is open
_RECENT = 86_400.0  # s; what was uploaded before has been met by a refresh since


def take_up(journal: Journal, index: Index, now: Callable[[], float] = time.time) -> list[Job]:
    """What is still open, in the order of sending. What was being sent may have arrived: it is unknown now, and only
    what no list shows goes back in line. What had arrived is entered where the app died before it could be."""
    for job in journal.in_state(JobState.SENDING):
        if job.target in DESTINATIONS:
            journal.unknown(job.id, trouble_json(_INTERRUPTED))
        else:
            journal.requeue([job.id], again=True)
    for job in journal.done_since(now() - _RECENT):
        if job.target in DESTINATIONS:
            enter(job, index)
    journal.forget_old(_KEPT)
    return journal.unfinished()


def enter(job: Job, index: Index) -> None:
    """Let the index know a job that is done, with what only its bytes told, unless it does."""
    known = index.find(job.media_id)
    if known is None:
        kind = DESTINATIONS[job.target][1]
        # Asked for when sending began: what was deleted since stays away.
        index.put([RemoteMaterial(kind, job.media_id, job.listed, int(job.settled), job.url)], job.began)
    if known is None or not known.sha256:
        index.learn(job.media_id, sha256=job.sent_sha256, thumb=job.target is Target.THUMB or None)


def restore(transfer: Transfer, job: Job) -> None:
    """A transfer as the journal has it."""
    transfer.size = size_of(job)
    transfer.settle(_STATES[job.state], trouble_from(job.trouble))
    transfer.again = job.again


def size_of(job: Job) -> int:
    """Bytes that are to be sent, as far as they are known."""
    try:
        return job.file.stat().st_size if job.file is not None else job.size
    except OSError:
        return job.size
