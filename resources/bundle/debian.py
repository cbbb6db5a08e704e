"""The .deb: the app below /opt, its entry in the menu, its icon, and what it needs of the system."""

import shutil
import subprocess
from pathlib import Path

from bundle import icons, needs
from bundle.systems import DESCRIPTION, MIME_TYPES, NAME

_HOME = "opt/wego-desktop"
_RECOMMENDS = "fonts-noto-cjk | fonts-wqy-microhei, gnome-keyring | kwalletmanager, xdg-utils"
_WORDS = """\
 Shows everything in the material library of a WeChat Official Account, says what WeChat will refuse before anything is
 sent, repairs it, and edits articles as they will look. A practice account is built in."""
_WHOLE = """\
WEGO Desktop's own code is under the MIT License, see /opt/wego-desktop/_internal/resources/licences/wego-desktop.txt.
{whole}
The licence of every part, and where its source is, stands in that folder and in the app: About, Licences.
Qt and PySide6 are under the LGPL 3: their libraries are files of their own in /opt/wego-desktop/_internal/PySide6, and
others of the same version can be put in their place.
"""
_GPL = """\
With the codecs it holds (x264, x265) this package as a whole is under the GNU General Public License, version 3:
see /usr/share/common-licenses/GPL-3.
"""
# Where the system forbids programs to make the name spaces that the browser's walls are built of (Ubuntu since 23.10),
# this names ours as one that may. Older AppArmor does not know the word.
_ALLOWED = """\
abi <abi/4.0>,
include <tunables/global>

@{wego_desktop} = /opt/wego-desktop
profile wego-desktop @{wego_desktop}/{wego-desktop,_internal/PySide6/Qt/libexec/QtWebEngineProcess} flags=(unconfined) {
  userns,
  include if exists <local/wego-desktop>
}
"""
_AFTER = """\
#!/bin/sh
set -e
if [ "$1" = configure ] && [ -e /etc/apparmor.d/abi/4.0 ]; then
    cp /usr/share/wego-desktop/apparmor /etc/apparmor.d/wego-desktop
    if command -v apparmor_parser >/dev/null 2>&1 && [ -d /sys/kernel/security/apparmor ]; then
        apparmor_parser -r -T -W /etc/apparmor.d/wego-desktop || true
    fi
fi
"""
_BEFORE_GOING = """\
#!/bin/sh
set -e
if [ "$1" = remove ] && [ -e /etc/apparmor.d/wego-desktop ]; then
    if command -v apparmor_parser >/dev/null 2>&1 && [ -d /sys/kernel/security/apparmor ]; then
        apparmor_parser -R /etc/apparmor.d/wego-desktop || true
    fi
    rm -f /etc/apparmor.d/wego-desktop
fi
"""
# As root, the browser leaves an empty folder beside its resources.
_GONE = """\
#!/bin/sh
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
    rm -rf /opt/wego-desktop
fi
"""


def desktop_entry() -> str:
    """The freedesktop.org entry; files dropped on its icon become arguments."""
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            "GenericName=Material library of an Official Account",
            "GenericName[zh_CN]=公众号素材库",
            f"Comment={DESCRIPTION}",
            "Comment[zh_CN]=在桌面上管理微信公众号的素材、图文和草稿",
            "Exec=wego-desktop %F",
            "Icon=wego-desktop",
            "Terminal=false",
            "Categories=Network;Graphics;Office;",
            "Keywords=WeChat;Official Account;material;article;draft;微信;公众号;素材;图文;草稿;",
            f"MimeType={';'.join(MIME_TYPES)};",
            "StartupNotify=true",
            "StartupWMClass=wego-desktop",
            "Actions=practice;",
            "",
            "[Desktop Action practice]",
            "Name=Open the practice account",
            "Name[zh_CN]=打开练习账号",
            "Exec=wego-desktop --practice",
            "",
        ]
    )


def build(app: Path, drawn: Path, svg: Path, file: Path, *, version: str, level: int, codecs: bool, work: Path) -> Path:
    """app: PyInstaller's folder; drawn: the icons as PNG; work: made anew. Needs dpkg-deb."""
    shutil.rmtree(work, ignore_errors=True)
    home = work / _HOME
    home.parent.mkdir(parents=True)
    shutil.copytree(app, home, symlinks=True, copy_function=_linked)
    (work / "usr" / "bin").mkdir(parents=True)
    (work / "usr" / "bin" / "wego-desktop").symlink_to(f"/{_HOME}/wego-desktop")
    _put(work / "usr/share/applications/wego-desktop.desktop", desktop_entry())
    _put(work / "usr/share/doc/wego-desktop/copyright", _WHOLE.format(whole=_GPL if codecs else ""))
    _put(work / "usr/share/wego-desktop/apparmor", _ALLOWED)
    _place_icons(work / "usr/share/icons/hicolor", drawn, svg)
    _put(work / "DEBIAN/control", _control(app, version, _kilobytes(work)))
    _put(work / "DEBIAN/postinst", _AFTER, 0o755)
    _put(work / "DEBIAN/prerm", _BEFORE_GOING, 0o755)
    _put(work / "DEBIAN/postrm", _GONE, 0o755)
    _mend_modes(work)
    pack = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{level}", "--build", str(work), str(file)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return file


def _control(app: Path, version: str, size: int) -> str:
    lines = {
        "Package": "wego-desktop",
        "Version": version,
        "Section": "net",
        "Priority": "optional",
        "Architecture": _architecture(),
        "Maintainer": "WEGO Desktop <wego-desktop@localhost>",
        "Installed-Size": str(size),
        "Depends": ", ".join(needs.depends(app)),
        "Recommends": _RECOMMENDS,
        "Description": f"{DESCRIPTION}\n{_WORDS}",
    }
    return "".join(f"{key}: {value}\n" for key, value in lines.items())


def _architecture() -> str:
    told = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return told.stdout.strip()


def _place_icons(hicolor: Path, drawn: Path, svg: Path) -> None:
    for size in icons.SIZES:
        _copy(drawn / f"{size}.png", hicolor / f"{size}x{size}" / "apps" / "wego-desktop.png")
    _copy(svg, hicolor / "scalable" / "apps" / "wego-desktop.svg")


def _linked(source: str, target: str) -> None:
    """A second name instead of a second copy of half a gigabyte."""
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _put(file: Path, text: str, mode: int = 0o644) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(mode)


def _mend_modes(work: Path) -> None:
    """Whatever the builder's umask was: readable for all, folders open."""
    for path in [work, *work.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _kilobytes(folder: Path) -> int:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(-(-file.stat().st_size // 1024) for file in files)
