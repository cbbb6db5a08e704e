"""Whether the articles' browser can wall itself in (Chromium's own sandbox). Where it can't, it ends the whole process
unless it is told to do without; the page runs no scripts and finds no address in either case.
"""

import os
import subprocess
import sys
from pathlib import Path

_RESTRICTED = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
_PROFILE = Path("/proc/self/attr/current")
_PROBE = ("unshare", "--user", "--map-root-user", "true")
_PATIENCE = 5  # s


def can_be_built() -> bool:
    """Takes some ms. Root has none; elsewhere Linux must let programs make name spaces of their own."""
    if not sys.platform.startswith("linux"):
        return True
    if os.geteuid() == 0:
        return False
    # Ubuntu since 23.10: only programs with a profile may; the .deb brings ours.
    if _first_word(_RESTRICTED) == "1":
        return _first_word(_PROFILE) not in ("", "unconfined")
    return _name_spaces_can_be_made()


def _first_word(file: Path) -> str:
    try:
        return (file.read_text("utf-8", "replace").split() or [""])[0]
    except OSError:
        return ""


def _name_spaces_can_be_made() -> bool:
    """Not in a chroot, in most containers, and where an administrator forbids it."""
    try:
        probe = subprocess.run(_PROBE, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False)
    except FileNotFoundError:
        return True  # nobody knows better: let the browser try
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0
