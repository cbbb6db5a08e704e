"""Pictures that can't be drawn, remembered with their reason, so that nobody fetches them again and again."""

import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import MappingProxyType

from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index

RETRY_AFTER = 300.0  # s, when the network was the reason


@dataclass(frozen=True)
class Broken:
    """Why a picture can't be shown. reason: a template of context "Thumbnails" for values; passing: worth a retry."""

    reason: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    passing: bool = False


class BrokenPictures:
    """By name, in memory, and in the index if the disk takes it. What was passing is forgotten after some minutes."""

    def __init__(self, index: Index, now: Callable[[], float] = time.time) -> None:
        self._index = index
        self._now = now
        with index.read() as db:
            rows = db.execute("SELECT name, reason, details, passing, at FROM broken").fetchall()
        self._known = {
            name: (Broken(reason, _values(details), bool(passing)), at) for name, reason, details, passing, at in rows
        }

    def get(self, name: str) -> Broken | None:
        known = self._known.get(name)
        if known is None:
            return None
        broken, at = known
        return None if broken.passing and abs(self._now() - at) > RETRY_AFTER else broken

    def put(self, name: str, broken: Broken) -> None:
        at = self._now()
        self._known[name] = (broken, at)
        with suppress(LibraryError), self._index.write() as db:
            row = (name, broken.reason, json.dumps(dict(broken.values)), broken.passing, at)
            db.execute("INSERT OR REPLACE INTO broken VALUES (?, ?, ?, ?, ?)", row)

    def forget(self, name: str) -> None:
        if self._known.pop(name, None):
            with suppress(LibraryError), self._index.write() as db:
                db.execute("DELETE FROM broken WHERE name = ?", (name,))

    def forget_all(self, prefix: str) -> None:
        """Forget every name that begins so."""
        for name in [name for name in list(self._known) if name.startswith(prefix)]:
            self.forget(name)


def _values(details: str) -> Mapping[str, str]:
    try:
        found = json.loads(details)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
