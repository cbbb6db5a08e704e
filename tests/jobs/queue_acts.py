"""Acts of whoever uses a queue, and what can be seen of it."""

import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path

from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.transfers import State, Transfer
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.library.journal import Job, JobState
from wego_desktop.limits import Target
from wego_desktop.wechat.errors import Trouble

ADD = "material/add_material"
APART = 0.05


class Heard(Listener):
    """on_bytes: called in the worker once bytes of a file have left."""

    def __init__(self) -> None:
        self.uploads: list[Uploaded] = []
        self.troubles: list[Trouble] = []
        self.queue: UploadQueue | None = None
        self.on_bytes: Callable[[int], object] = lambda key: None

    def changed(self, keys: Collection[int]) -> None:
        if self.queue is None or len(keys) != 1:
            return
        transfer = self.queue.transfers.get(next(iter(keys)))
        if transfer is not None and transfer.sent and transfer.state is State.SENDING and not transfer.stopping:
            self.on_bytes(transfer.key)

    def uploaded(self, key: int, uploaded: Uploaded) -> None:
        self.uploads.append(uploaded)

    def stopped(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)


def picture(path: Path, colour: str = "teal", size: tuple[int, int] = (40, 30)) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def pictures(folder: Path, count: int) -> list[Upload]:
    return [image(picture(folder / f"{n}.png", f"#{n * 40_503 % 0xFFFFFF:06x}")) for n in range(count)]


def image(path: Path) -> Upload:
    return Upload(path, Target.IMAGE, path.name)


def wait_until(queue: UploadQueue, condition: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    beat = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, [(one.upload.name, one.state, one.trouble) for one in queue.transfers]
        queue.go_on()
        beat.wait(0.005)


def finish(queue: UploadQueue, seconds: float = 20) -> None:
    wait_until(queue, lambda: queue.idle, seconds)


def states(queue: UploadQueue) -> list[State]:
    return [transfer.state for transfer in queue.transfers]


def written(opened: OpenAccount) -> list[JobState]:
    return [job.state for job in jobs(opened)]


def jobs(opened: OpenAccount) -> list[Job]:
    return [job for batch in opened.journal.batches() for job in opened.journal.batch(batch.id)]


def names(sandbox: SandboxProcess) -> list[str]:
    return sorted(material["name"] for material in sandbox.state()["materials"])


def only(queue: UploadQueue) -> Transfer:
    (transfer,) = queue.transfers
    return transfer


def ambiguous(queue: UploadQueue, sandbox: SandboxProcess, folder: Path) -> None:
    """Two different files of one name, both lost, both there."""
    sandbox.fault(api=ADD, kind="drop-after", times=2)
    files = []
    for colour in ("red", "green"):
        (folder / colour).mkdir()
        files.append(picture(folder / colour / "a.png", colour))
    queue.start([image(file) for file in files])
    wait_until(queue, lambda: all(transfer.candidates for transfer in queue.transfers))
