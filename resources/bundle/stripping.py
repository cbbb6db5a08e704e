"""Python's own libraries come with their debugging symbols in some builds: half their size."""

import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from bundle.contents import Entry


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same, with stripped copies of what this Python brought. Others' libraries stay as they came: some break."""
    tool = shutil.which("strip")
    own = (sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_path("stdlib"))
    return [_copied(entry, folder, tool) if tool and _is_of(own, entry[1]) else entry for entry in entries]


def _is_of(folders: tuple[str, ...], source: str) -> bool:
    # A Python of the system's is stripped already, and its folder holds more than Python.
    if "site-packages" in source:
        return False
    return any(folder and not folder.startswith("/usr/lib") and source.startswith(f"{folder}/") for folder in folders)


def _copied(entry: Entry, folder: Path, tool: str) -> Entry:
    name, source, kind = entry
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([tool, "--strip-unneeded", "-o", str(copy), source], check=False, capture_output=True)
    return (name, str(copy), kind) if done.returncode == 0 else entry
