"""Processes that begin as those of an installed app do: from compiled modules, whatever the developer set."""

import os
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "wego_desktop"


def environment(home: Path) -> dict[str, str]:
    """Variables for a process with this home. Compiles the package; what else it loads is compiled as it runs once."""
    others = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    made = {
        **others,
        "QT_QPA_PLATFORM": "offscreen",
        "WEGO_DESKTOP_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    package = str(PACKAGE)
    for arguments in (["-m", "compileall", "-q", package], ["-c", "import wego_desktop.app, requests, tinytag"]):
        subprocess.run([sys.executable, *arguments], env=made, check=True)
    return made
