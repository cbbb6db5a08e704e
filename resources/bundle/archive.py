"""Packs folders as tar with zstd: small, quickly unpacked, and the same bytes for the same files."""

import os
import tarfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import IO

_WINDOW = 27  # 128 MB: as far back as every unpacker looks


def pack(entries: Iterable[tuple[str, Path]], file: Path, level: int) -> Path:
    """entries: (name in the archive, file or folder of this machine). Folders bring what is in them."""
    import zstandard

    parameters = zstandard.ZstdCompressionParameters.from_level(level, window_log=_WINDOW, enable_ldm=True, threads=-1)
    with file.open("wb") as out, zstandard.ZstdCompressor(compression_params=parameters).stream_writer(out) as packed:
        _write(entries, packed)
    return file


def _write(entries: Iterable[tuple[str, Path]], out: IO[bytes]) -> None:
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        """Nobody's: neither who built it nor when each file came matters."""
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        runs = entry.isdir() or entry.issym() or entry.mode & 0o100
        entry.mode = 0o755 if runs else 0o644
        return entry

    with tarfile.open(fileobj=out, mode="w|", format=tarfile.GNU_FORMAT) as tar:
        for name, path in entries:
            tar.add(path, name, filter=plain)
