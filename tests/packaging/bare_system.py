"""A Debian that has nothing: a root of its own in a folder, in which the package is installed and started.

Needs root, debootstrap and Debian's packages; the processes in it see the display and the network of this machine.
"""

import os
import shutil
import subprocess
from pathlib import Path

_RELEASE = os.environ.get("WEGO_DESKTOP_RELEASE", "bookworm")
_MIRROR = os.environ.get("WEGO_DESKTOP_MIRROR", "http://deb.debian.org/debian")
# A root of its own (no chroot: in one, no name space can be made, and the browser would go without its walls).
_ENTER = """
set -e
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
mkdir -p "$ROOT/proc" "$ROOT/sys" "$ROOT/dev" "$ROOT/before" "$ROOT/tmp/.X11-unix"
mount -t proc proc "$ROOT/proc"
mount --rbind /sys "$ROOT/sys"
mount --rbind /dev "$ROOT/dev"
mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
cd "$ROOT"
pivot_root . before
umount -l /before
cd /
exec "$@"
"""


class BareSystem:
    """folder: made when it is not there (some 300 MB, a minute); what is there is used as it is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not (folder / "etc" / "debian_version").is_file():
            subprocess.run(["debootstrap", "--variant=minbase", _RELEASE, str(folder), _MIRROR], check=True)
        folder.chmod(0o755)  # pytest's folders are closed, and this one is everybody's /
        self._borrow_network()

    def _borrow_network(self) -> None:
        """How this machine reaches names and packages."""
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        for name in ("apt.conf.d", "auth.conf.d"):
            for file in Path("/etc/apt", name).glob("*"):
                if "proxy" in file.read_text("utf-8", "replace").lower():
                    shutil.copy(file, self.folder / "etc" / "apt" / name)

    def install(self, package: Path) -> str:
        """With what it depends on, and nothing that is only recommended; what apt said."""
        copy = self.folder / "tmp" / package.name
        shutil.copy(package, copy)
        self._do("apt-get", "update", "-qq")
        quiet = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", "--no-install-recommends")
        told = self._do(*quiet, f"/tmp/{package.name}")
        copy.unlink()
        return told

    def remove(self) -> None:
        self._do("apt-get", "purge", "-y", "-q", "wego-desktop")

    def add_user(self, name: str) -> Path:
        """Their home, as seen from this machine."""
        if not (self.folder / "home" / name).is_dir():
            self._do("useradd", "--create-home", name)
        return self.folder / "home" / name

    def start(self, user: str, *command: str, display: str, log: Path) -> subprocess.Popen[bytes]:
        """A process of this user's, with a session's environment and nothing of ours."""
        home = "/root" if user == "root" else f"/home/{user}"
        environment = [f"HOME={home}", f"USER={user}", "PATH=/usr/bin:/bin", f"DISPLAY={display}", "LANG=C.UTF-8"]
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--inh-caps=-all", "--"]
        with log.open("wb") as out:
            return subprocess.Popen(
                self._entered(*as_user, "env", "-i", *environment, *command),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                env={**os.environ, "ROOT": str(self.folder)},
            )

    def _do(self, *command: str) -> str:
        done = subprocess.run(
            self._entered(*command),
            env={**os.environ, "ROOT": str(self.folder), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def _entered(self, *command: str) -> list[str]:
        return ["unshare", "--mount", "sh", "-c", _ENTER, "sh", *command]
