"""What the packaged app needs of the Linux it runs on: libraries that it does not bring, and the C library's age."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Debian's packages of what the app is linked to; newer releases renamed some to ...t64.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2t64 | libasound2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libpulse.so.0": "libpulse0",
    "libsmime3.so": "libnss3",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libuuid.so.1": "libuuid1",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_C_LIBRARY = re.compile(r"(ld-linux|lib(c|m|mvec|dl|rt|pthread|util|resolv)\.so)")
# Taken only where they are: GNOME's looks and Wayland's windows. Qt does without.
_IF_THERE = (
    "libqgtk3.so",
    "libqwayland",
    "libQt6WaylandClient",
    "wayland-",
    "libxdg-shell",
    "libadwaita",
    "libbradient",
)
_AGE = re.compile(r"GLIBC_(\d+)\.(\d+)")


class UnknownNeedError(Exception):
    """A library is neither in the bundle nor in PACKAGES: nobody knows which package brings it."""


def depends(folder: Path) -> list[str]:
    """Lines for Debian's Depends, in order of name. Raises UnknownNeedError."""
    headers = {file: _headers(file) for file in _binaries(folder)}
    brought = {file.name for file in headers}
    needed = {
        name
        for file, told in headers.items()
        if not any(part in str(file) for part in _IF_THERE)
        for name in re.findall(r"NEEDED\s+(\S+)", told)
        if name not in brought and not _C_LIBRARY.match(name)
    }
    unknown = sorted(needed - PACKAGES.keys())
    if unknown:
        raise UnknownNeedError(f"No package is known for: {', '.join(unknown)}")
    age = max((int(major), int(minor)) for told in headers.values() for major, minor in _AGE.findall(told))
    return sorted({f"libc6 (>= {age[0]}.{age[1]})", *(PACKAGES[name] for name in needed)})


def _binaries(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as start:
                if start.read(4) == b"\x7fELF":
                    yield file


def _headers(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout
