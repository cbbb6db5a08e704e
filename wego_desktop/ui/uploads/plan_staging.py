"""Where repaired files and pasted pictures lie when nobody gave them a better place."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path


def own_folder() -> Path:
    """A new one within it, where names are free."""
    return Path(tempfile.mkdtemp(dir=temporary_folder()))


@cache
def temporary_folder() -> Path:
    """One for this run of the app; gone when it ends. Uploads read from it long after a plan is closed."""
    folder = Path(tempfile.mkdtemp(prefix="wego-desktop-"))
    atexit.register(shutil.rmtree, folder, True)
    return folder
