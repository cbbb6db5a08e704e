"""Covers on their way to become permanent: written down before they leave, so that none is sent twice."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import text


@dataclass(frozen=True)
class SavedCover:
    """A cover that left.

    :ivar name: what the account's list calls it, if it arrived; nothing else is called that
    :ivar media_id: "" while its answer is awaited, or was lost
    :ivar mark: the newest row of the index when sending began; began: Unix seconds
    """

    sha256: str
    name: str
    media_id: str
    mark: int
    began: float


class SavedCovers:
    """Every method may be called from any thread; what is written is on the disk when it returns."""

    def __init__(self, logbook: Logbook, *, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._now = logbook, now

    def find(self, sha256: str) -> SavedCover | None:
        query = "SELECT sha256, name, media_id, mark, began FROM saved_covers WHERE sha256 = ?"
        with self._logbook.read() as db:
            row = db.execute(query, (sha256,)).fetchone()
        return SavedCover(*row) if row else None

    def begin(self, sha256: str, name: str, mark: int) -> None:
        """The first byte leaves after this."""
        row = (sha256, text(name), "", mark, self._now())
        self._logbook.change("INSERT OR REPLACE INTO saved_covers VALUES (?, ?, ?, ?, ?)", row)

    def arrived(self, sha256: str, media_id: str) -> None:
        self._logbook.change("UPDATE saved_covers SET media_id = ? WHERE sha256 = ?", (text(media_id), sha256))

    def forget_marks(self, above: int) -> None:
        """The index was begun anew and counts its rows from 1 again: marks above its newest row mean nothing."""
        self._logbook.change("UPDATE saved_covers SET mark = 0 WHERE mark > ?", (above,))

    def forget(self, sha256: str) -> None:
        """The index knows it now, or it surely did not arrive."""
        self._logbook.change("DELETE FROM saved_covers WHERE sha256 = ?", (sha256,))
