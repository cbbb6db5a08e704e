"""Files pass through in pieces: the memory that a transfer takes does not grow with the file."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

from wechat import sent_files
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.materials import Materials

SIZE = 48 << 20
ROOM = 2 << 20


def peak(act: Callable[[], object]) -> int:
    """The most bytes that Python held at once on top of what it had."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_up_and_down(materials: Materials, tmp_path: Path) -> None:
    file = sent_files.large(tmp_path / "large.png", SIZE, sent_files.png())
    materials.count()
    made: list[str] = []
    assert peak(lambda: made.append(materials.add(UploadKind.IMAGE, file).media_id)) < ROOM
    assert peak(lambda: materials.save(made[0], tmp_path)) < ROOM
    assert (tmp_path / "large (2).png").stat().st_size == SIZE
