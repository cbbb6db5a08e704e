"""How many calls a day an account may make, by the official API_Call_Limits page."""

from collections.abc import Mapping

from .answers import RefusedError
from .clock import Clock
from .store import Store

_DRAFTS: Mapping[str, int] = {
    "draft/add": 1000,
    "draft/get": 500,
    "draft/delete": 1000,
    "draft/update": 1000,
    "draft/count": 1000,
    "draft/batchget": 1000,
}
_SERVICE: Mapping[str, int] = {
    "token": 2000,
    "stable_token": 500_000,
    "media/upload": 100_000,
    "media/get": 200_000,
    **_DRAFTS,
}
_TEST: Mapping[str, int] = {
    "token": 200,
    "stable_token": 500_000,
    "media/upload": 500,
    "media/get": 1000,
    "material/get_materialcount": 10,
    "material/batchget_material": 10,
    **_DRAFTS,
}
TABLES: Mapping[str, Mapping[str, int]] = {"none": {}, "service": _SERVICE, "test": _TEST}


class Quotas:
    """Counts the calls of a day, by Beijing time."""

    def __init__(self, store: Store, clock: Clock, table: str) -> None:
        self._store, self._clock = store, clock
        self._bounds = TABLES[table]

    def spend(self, app_id: str, api: str) -> None:
        """:raises RefusedError: 45009 when the day's calls are used up."""
        bound = self._bounds.get(api)
        if bound is None:
            return
        key = (app_id, self._clock.day(), api)
        with self._store.changes():
            row = self._store.row("SELECT calls FROM usage WHERE app_id = ? AND day = ? AND api = ?", *key)
            used = int(row[0]) if row else 0
            if used >= bound:
                raise RefusedError(45009)
            self._store.write("INSERT OR REPLACE INTO usage VALUES (?, ?, ?, ?)", *key, used + 1)
