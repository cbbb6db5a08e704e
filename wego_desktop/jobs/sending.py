"""One promised file's way to the account, written down before and after every step that can't be taken back."""

import json
import logging
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.intake.probe import digest, probe
from wego_desktop.jobs.upload import Send, Upload, Uploaded
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.journal import WAITING, Job, Journal, Order
from wego_desktop.library.staging import Staging, to_disk
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import SURELY_NOT, ArgumentError, Cancelled, Trouble, TroubleError, UnknownOutcome
from wego_desktop.wechat.formats import HEAD, sniff
from wego_desktop.wechat.names import sendable
from wego_desktop.wechat.progress import Cancel, Progress, stop_if
from wego_desktop.wechat.troubles import Action

if TYPE_CHECKING:
    from wego_desktop.intake.repairs import RenderSvg

_log = logging.getLogger(__name__)
_CHANGED = QT_TRANSLATE_NOOP("Trouble", "{name} changed since it was planned")
_CHANGED_WHY = QT_TRANSLATE_NOOP("Trouble", "It is not the file that was checked any more. Add it again.")
_INSIDE = QT_TRANSLATE_NOOP("Trouble", "Something went wrong here after the file had left ({reason}).")
# What the client and the file raise when surely nothing arrived.
_SURELY_NOT = (*SURELY_NOT, OSError)


class SourceChanged(TroubleError):  # noqa: N818 - says what happened
    """The file is not the one that was planned; it has to pass the checks again."""

    def __init__(self, path: Path) -> None:
        super().__init__(Trouble(_CHANGED, _CHANGED_WHY, Action.CHOOSE_FILE, {"name": path.name}))


@dataclass(frozen=True)
class Steps:
    """What is told of a job under way, from its worker. progress: bytes out, in all; making: the same of the repair
    that comes first, (0, 0) when that begins and (1, 1) when it is done; answered: the account has it, and what is left
    is to write that down."""

    progress: Progress
    making: Progress
    answered: Callable[[], None]


class Sending:
    """Takes jobs their way, each in a worker thread; any number at a time."""

    def __init__(
        self,
        journal: Journal,
        index: Index,
        staging: Staging,
        limits: Limits,
        send: Send,
        *,
        render_svg: "RenderSvg | None" = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._journal, self._index, self._staging, self._limits = journal, index, staging, limits
        self._send, self._render_svg, self._now = send, render_svg, now

    def send(self, id_: int, steps: Steps, cancel: Cancel) -> Uploaded:
        """Repair if that is still to be done, send, write down that it is there, tell the index: in this order.

        Raises UnknownOutcome when it may have arrived, else what the upload, the repair and the disk raise; then it
        surely did not. What came of it, unless it is done, is for the caller to write down.
        """
        job = self._journal.find(id_)
        if job is None or job.state not in WAITING:
            raise Cancelled
        stop_if(cancel)
        job = self._ready(job, steps, cancel)
        what = _upload_of(job)
        stop_if(cancel)
        if not self._journal.begin(job.id, self._now(), newest_row(self._index), listed_name(what), what.sha256):
            raise Cancelled
        try:
            return self._hand_over(job, what, steps, cancel)
        except ArgumentError:
            _check_bytes(job)
            raise

    def secure(self, uploads: Iterable[Upload]) -> None:
        """Have files that were made here, and are nowhere else, on the disk before they are promised."""
        for what in uploads:
            for path in (what.path, what.repaired):
                if path is not None and self._staging.owns(path):
                    to_disk(path)

    def sweep(self) -> None:
        """Delete the files that earlier runs of the app made for uploads and that nobody promised any more."""
        if not self._journal.knows_all:
            return
        waiting = self._journal.unfinished()
        try:
            self._staging.sweep([path for job in waiting for path in (job.path, job.file) if path is not None])
        except OSError as error:
            _log.warning("files made for uploads are not tidied: %s", type(error).__name__)

    def _hand_over(self, job: Job, what: Upload, steps: Steps, cancel: Cancel) -> Uploaded:
        there: list[Uploaded] = []
        left: list[int] = []

        def progress(sent: int, size: int) -> None:
            left.append(sent)
            steps.progress(sent, size)

        def arrived(uploaded: Uploaded) -> None:
            steps.answered()
            self._journal.finish(job.id, uploaded.media_id, uploaded.url)
            there.append(uploaded)

        try:
            return self._send(what, progress, cancel, arrived=arrived, patient=False)
        except (*_SURELY_NOT, UnknownOutcome) as error:
            if not there:
                raise
            _log.warning("uploaded, but not entered: %s", type(error).__name__)
        except Exception as error:
            if not there and not left:
                raise  # the last byte never goes before the first is told
            if not there:
                raise UnknownOutcome("upload", _INSIDE, {"reason": type(error).__name__}) from error
            _log.warning("uploaded, but not entered: %s", type(error).__name__)
        return there[0]  # the next refresh enters it

    def _ready(self, job: Job, steps: Steps, cancel: Cancel) -> Job:
        """With the file that is sent, in the state in which it was planned."""
        if job.file is not None and job.file.exists():
            return job
        if job.file is not None and not job.recipe:
            raise FileNotFoundError(2, "", str(job.file))
        if job.file is not None:
            self._journal.unrepaired(job.id)
        _check_source(job)
        if not job.recipe:
            return job
        steps.making(0, 0)
        job = self._repair(job, steps, cancel)
        steps.making(1, 1)
        return job

    def _repair(self, job: Job, steps: Steps, cancel: Cancel) -> Job:
        from wego_desktop.intake.repairs import Recipe, repair  # Pillow and PyAV: not before they are needed

        folder = self._staging.new_folder()
        try:
            made = repair(
                probe(job.path),
                job.name,
                Recipe.from_json(job.recipe),
                self._limits,
                folder,
                render_svg=self._render_svg,
                progress=steps.making,
                cancel=cancel,
            )
            to_disk(made.path)
            if not self._journal.repaired(job.id, made.path, made.name):
                raise Cancelled
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return replace(job, file=made.path, name=made.name)


def order_of(what: Upload) -> Order:
    """What is promised, with the state its file is in now."""
    try:
        facts = what.path.stat()
        stamp = (facts.st_mtime_ns, facts.st_size)
    except (OSError, ValueError):
        stamp = (0, 0)  # sending it will say why
    recipe = what.recipe.to_json() if what.recipe is not None else ""
    return Order(
        what.path, what.target, what.name, what.title, what.introduction, recipe, what.repaired, what.sha256, stamp
    )


def upload_of(job: Job) -> Upload:
    """What was promised, as it was asked for."""
    recipe = None
    if job.recipe:
        from wego_desktop.intake.repairs import Recipe

        recipe = Recipe.from_json(job.recipe)
    return Upload(job.path, job.target, job.name, job.title, job.introduction, recipe, job.file, job.sha256)


def trouble_json(trouble: Trouble) -> str:
    return json.dumps({**asdict(trouble), "values": dict(trouble.values)}, ensure_ascii=False)


def trouble_from(text: str) -> Trouble | None:
    """None for "", and for what damage or another version made unreadable."""
    try:
        told = json.loads(text) if text else None
        values = {str(name): str(value) for name, value in told["values"].items()} if told else {}
        return Trouble(**{**told, "values": values}) if isinstance(told, Mapping) else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def listed_name(what: Upload) -> str:
    """What a list of the account will call it: a film's title, else the file name as it is sent."""
    if what.target is Target.VIDEO:
        return what.title
    with what.path.open("rb") as stream:
        return sendable(what.name, sniff(stream.read(HEAD)))


def _upload_of(job: Job) -> Upload:
    """The bytes to send, with their digest."""
    file = job.file or job.path
    known = job.sha256 if job.file is None else ""
    return Upload(file, job.target, job.name, job.title, job.introduction, sha256=known or digest(file))


def _check_source(job: Job) -> None:
    """Raises SourceChanged, and OSError for one that is gone."""
    facts = job.path.stat()
    if job.stamp != (facts.st_mtime_ns, facts.st_size):
        raise SourceChanged(job.path)


def _check_bytes(job: Job) -> None:
    """What is not the file that was looked at, no second try sends. Raises SourceChanged, OSError."""
    if job.file is None and job.sha256 and digest(job.path) != job.sha256:
        raise SourceChanged(job.path)
