"""A program that promises files and sends them, to be killed: at a chosen moment by itself, or from outside.

main([BASE_URL, APP_ID, SECRET, POINT, FILE...]) takes up what was promised, promises the files, ends when nothing is
left to do. It says "promised" and every moment it passes, one a line; at the moment of number POINT (from 1; 0: never),
or at the first of that name, it kills itself, as a power cut would.
"""

import os
import signal
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import ParamSpec, TypeVar

from brief import brief

from wego_desktop.accounts import Account
from wego_desktop.intake.repairs import Recipe
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
from wego_desktop.library.journal import Job, Journal, Order
from wego_desktop.library.staging import Staging
from wego_desktop.library.sync import Changed
from wego_desktop.limits import Target
from wego_desktop.wechat.progress import Cancel, Progress

P = ParamSpec("P")
T = TypeVar("T")
APART = 0.25
SECONDS = 60.0


class Moments:
    """Counts them, and dies at the chosen one."""

    def __init__(self, fatal: str) -> None:
        self._fatal, self._count, self._lock = fatal, 0, threading.Lock()

    def pass_(self, name: str) -> None:
        with self._lock:
            self._count += 1
            os.write(1, f"{name}\n".encode())
            if self._fatal in (name, str(self._count)):
                os.kill(os.getpid(), signal.SIGKILL)

    def around(self, name: str, work: Callable[P, T]) -> Callable[P, T]:
        def watched(*args: P.args, **kwargs: P.kwargs) -> T:
            self.pass_(f"before {name}")
            result = work(*args, **kwargs)
            self.pass_(f"after {name}")
            return result

        return watched


class WatchedJournal(Journal):
    """The journal, with a moment before and after each thing it writes."""

    moments: Moments

    def add_batch(self, orders: Sequence[Order]) -> list[Job]:
        return self.moments.around("add", super().add_batch)(orders)

    def repaired(self, id_: int, file: Path, name: str) -> bool:
        return self.moments.around("repaired", super().repaired)(id_, file, name)

    def begin(self, id_: int, began: float, mark: int, listed: str, sent_sha256: str) -> bool:
        return self.moments.around("begin", super().begin)(id_, began, mark, listed, sent_sha256)

    def finish(self, id_: int, media_id: str, url: str) -> bool:
        return self.moments.around("finish", super().finish)(id_, media_id, url)

    def found(self, id_: int, media_id: str, url: str) -> bool:
        return self.moments.around("found", super().found)(id_, media_id, url)

    def not_found(self, id_: int) -> bool:
        return self.moments.around("not found", super().not_found)(id_)

    def unknown(self, id_: int, trouble: str) -> bool:
        return self.moments.around("unknown", super().unknown)(id_, trouble)

    def requeue(self, ids: Collection[int], *, again: bool = False) -> bool:
        return self.moments.around("requeue", super().requeue)(ids, again=again)


class WatchedStaging(Staging):
    moments: Moments

    def new_folder(self) -> Path:
        return self.moments.around("new folder", super().new_folder)()


class WatchedAccount(OpenAccount):
    """The account, with a moment at every block that leaves, after the upload, and around each look."""

    moments: Moments

    def watch(self, moments: Moments) -> None:
        journal = WatchedJournal(self.logbook)
        self.moments, self.staging, journal.moments = moments, watched_staging(self, moments), moments
        self._journals().uploads = journal

    def upload(
        self,
        what: Upload,
        progress: Progress,
        cancel: Cancel,
        *,
        arrived: Arrived | None = None,
        patient: bool = True,
    ) -> Uploaded:
        def passing(sent: int, size: int) -> None:
            self.moments.pass_("bytes")
            progress(sent, size)

        uploaded = super().upload(what, passing, cancel, arrived=arrived, patient=patient)
        self.moments.pass_("index told")
        return uploaded

    def refresh(
        self,
        executor: Executor,
        *,
        full: bool = False,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Changed:
        self.moments.pass_("before look")
        changed = super().refresh(executor, full=full, progress=progress, cancel=cancel)
        self.moments.pass_("after look")
        return changed


def watched_staging(opened: OpenAccount, moments: Moments) -> Staging:
    staging = WatchedStaging(opened.staging.folder)
    staging.moments = moments
    return staging


def upload_of(file: Path) -> Upload:
    """What the name says: "thumb", "temporary", "body", "repair" or an image."""
    if "thumb" in file.name:
        return Upload(file, Target.THUMB, file.name)
    if "temporary" in file.name:
        return Upload(file, Target.TEMPORARY_IMAGE, file.name)
    if "body" in file.name:
        return Upload(file, Target.BODY_PICTURE, file.name)
    if "repair" in file.name:
        return Upload(file, Target.IMAGE, file.name, recipe=Recipe(Target.IMAGE))
    return Upload(file, Target.IMAGE, file.name)


def run(base_url: str, app_id: str, secret: str, fatal: str, files: Iterable[Path]) -> None:
    account = Account("killed", "killed", app_id, base_url=base_url)
    opened = WatchedAccount.open(account, lambda: Reach(account, secret, brief), thumbnail_bytes=1_000_000)
    opened.watch(Moments(fatal))
    with ThreadPoolExecutor(8) as executor, ThreadPoolExecutor(1) as background:
        queue = queue_of(opened, executor, background, apart=APART)
        queue.recover()
        uploads = [upload_of(file) for file in files]
        if uploads:
            queue.start(uploads)
            os.write(1, b"promised\n")
        deadline, beat = time.monotonic() + SECONDS, threading.Event()
        while not queue.idle and time.monotonic() < deadline:
            queue.go_on()
            beat.wait(0.01)
        queue.close()
    left = [(one.upload.name, one.state, one.trouble) for one in queue.transfers if one.state is not State.DONE]
    opened.close()
    os.write(1, f"left {left}\n".encode() if left else b"all done\n")


def main(arguments: list[str]) -> None:
    base_url, app_id, secret, fatal, *files = arguments
    run(base_url, app_id, secret, fatal, map(Path, files))
