"""Memory and speed of large and of many transfers, against the sandbox and beside curl."""

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sandbox_process import SandboxProcess
from wechat import sent_files

from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.materials import Materials

_STATUS = Path("/proc/self/status")
LARGE = 200 << 20
MANY, MANY_SIZE, AT_ONCE = 500, 200_000, 8


def bench() -> list[tuple[str, str]]:
    """(what, measured): RSS on top of a warm client for 200 MB each way, and 500 uploads as a ratio to curl."""
    with tempfile.TemporaryDirectory() as folder, SandboxProcess(None, "--limits", "none") as sandbox:
        client = Client(Account("bench", "bench", sandbox.app_id, base_url=sandbox.base_url), sandbox.app_secret)
        try:
            materials = Materials(client)
            return _large(materials, Path(folder)) + _many(materials, sandbox, Path(folder))
        finally:
            client.close()


def _large(materials: Materials, folder: Path) -> list[tuple[str, str]]:
    small = sent_files.write(folder / "small.png", sent_files.png())
    materials.save(materials.add(UploadKind.IMAGE, small).media_id, folder)
    file = sent_files.large(folder / "large.png", LARGE, sent_files.png(9))
    made: list[str] = []
    up = _measured(lambda: made.append(materials.add(UploadKind.IMAGE, file).media_id))
    down = _measured(lambda: materials.save(made[0], folder))
    file.unlink()
    return [
        (f"transfer: upload {LARGE >> 20} MB", f"{up[0]:.0f} MB/s, RSS +{up[1]:.1f} MB"),
        (f"transfer: download {LARGE >> 20} MB", f"{down[0]:.0f} MB/s, RSS +{down[1]:.1f} MB"),
    ]


def _measured(act: Callable[[], object]) -> tuple[float, float]:
    """(MB a second, MB by which the memory at its highest stood above where it began)."""
    if _STATUS.exists():
        Path("/proc/self/clear_refs").write_text("5")  # the high-water mark begins anew
    before, start = memory("VmRSS"), time.perf_counter()
    act()
    return (LARGE >> 20) / (time.perf_counter() - start), memory("VmHWM") - before


def memory(which: str) -> float:
    """A field of /proc/self/status in MB; 0 where there is none."""
    lines = _STATUS.read_text().splitlines() if _STATUS.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(which)), 0.0)


def _many(materials: Materials, sandbox: SandboxProcess, folder: Path) -> list[tuple[str, str]]:
    """curl sends the same files over the same number of connections, with the token of a second."""
    files = [padded(folder / f"{number:03d} 图.png", number) for number in range(MANY)]
    if not shutil.which("curl"):
        return [(f"transfer: upload {MANY} files (no curl here)", f"{_ours(materials, files):.2f} s")]
    config = curl_config(sandbox, files, folder)
    # In turns, so that both meet the same weather.
    times = [(_ours(materials, files), curl(config, AT_ONCE)) for _ in range(4)]
    ours, theirs = (min(each) for each in zip(*times, strict=True))
    return [(f"transfer: upload {MANY} files, {AT_ONCE} at once, beside curl", f"{theirs / ours:.2f} x ({ours:.2f} s)")]


def padded(path: Path, number: int) -> Path:
    return sent_files.write(path, sent_files.png(number % 200) + number.to_bytes(4, "big") + bytes(MANY_SIZE))


def _ours(materials: Materials, files: Sequence[Path]) -> float:
    start = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda file: materials.add(UploadKind.IMAGE, file), files))
    return time.perf_counter() - start


def curl_config(sandbox: SandboxProcess, files: Sequence[Path], folder: Path) -> Path:
    url = f"{sandbox.base_url}/cgi-bin/material/add_material?access_token={_token(sandbox)}&type=image"
    parts = [
        f'url = "{url}"\nform = "media=@\\"{file}\\";type=image/png"\nheader = "Expect:"\noutput = "/dev/null"'
        for file in files
    ]
    config = folder / "curl"
    config.write_text("\nnext\n".join(parts))
    return config


def _token(sandbox: SandboxProcess) -> str:
    asked = json.dumps({"grant_type": "client_credential", "appid": sandbox.app_id, "secret": sandbox.app_secret})
    command = ["curl", "-sq", "--noproxy", "*", "-d", asked, f"{sandbox.base_url}/cgi-bin/stable_token"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.split('"')[3]


def curl(config: Path, at_once: int) -> float:
    command = ["curl", "-sq", "--noproxy", "*", "--parallel", "--parallel-max", str(at_once), "-K", str(config)]
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    for what, measured in bench():
        print(f"{what}: {measured}")
