"""Five hundred uploads through the journalled queue, beside curl on the same account with as many connections.

Over a line with a delay, as every real one has, and over none: there the account itself, a program in Python on the
same two cores, is what both wait for, and what a client computes is taken from it.
"""

import os
import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench_transfer import MANY, curl, curl_config, memory, padded
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.pace import MOST
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.transfers import State
from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import Target

LATENCIES = (0.1, 0.03, 0.0)  # s; a real upload takes a tenth at least
_TURNS = 2


def bench() -> list[tuple[str, str]]:
    if not shutil.which("curl"):
        return [("queue: no curl here", "")]
    with tempfile.TemporaryDirectory() as folder, SandboxProcess(None, "--limits", "none") as sandbox:
        os.environ["WEGO_DESKTOP_HOME"] = folder
        files = [padded(Path(folder) / f"{number:03d} 图.png", number) for number in range(MANY)]
        config = curl_config(sandbox, files, Path(folder))
        return [_beside(sandbox, files, config, latency) for latency in LATENCIES]


def _beside(sandbox: SandboxProcess, files: list[Path], config: Path, latency: float) -> tuple[str, str]:
    sandbox.clear_faults()
    if latency:
        sandbox.fault(api="material/add_material", kind="delay", share=1.0, seconds=latency)
    # In turns, so that both meet the same weather.
    times = [(_queue(sandbox, files), curl(config, MOST)) for _ in range(_TURNS)]
    (ours, grown), theirs = min(one for one, _ in times), min(one for _, one in times)
    what = f"queue: {MANY} files, {MOST} at once, {latency * 1000:.0f} ms away, beside curl (>= 0.95)"
    return what, f"{theirs / ours:.2f} x ({ours:.2f} s), RSS {grown:+.1f} MB"


def _queue(sandbox: SandboxProcess, files: list[Path]) -> tuple[float, float]:
    """Seconds from the promise to the last answer, all of it written down; MB on top of a warm program."""
    account = Account("bench", "bench", sandbox.app_id, base_url=sandbox.base_url)
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret), thumbnail_bytes=1_000_000)
    with ThreadPoolExecutor(MOST) as workers, ThreadPoolExecutor(1) as background:
        queue = queue_of(opened, workers, background)
        queue.transfers.pace.limit = MOST  # curl is not asked to find out what the account takes either
        queue.recover()
        before, start = memory("VmRSS"), time.perf_counter()
        queue.start([Upload(file, Target.IMAGE, file.name) for file in files])
        while not queue.idle:
            time.sleep(0.002)
        seconds, grown = time.perf_counter() - start, memory("VmRSS") - before
        assert all(each.state is State.DONE for each in queue.transfers)
        queue.close()
    opened.close()
    return seconds, grown
