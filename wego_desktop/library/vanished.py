"""Materials that no list shows any more: gone only when the account says so of each."""

from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Executor
from typing import Protocol

from wego_desktop.library.index import Index
from wego_desktop.library.parallel import Cancel, in_parallel
from wego_desktop.wechat.answers import Kind

# get_material has a daily quota, some say of 500 calls (wechat-api.md 4.4), and draft/get one of 500 (wechat-api.md 7);
# the rest waits for the next refresh.
MOST_ASKED = 100
# s; a material uploaded just now may be in no list yet, and its id unknown to some of WeChat's machines (Q15).
_YOUNG = 600.0


class Holder(Protocol):
    """The part of wechat.holdings.Holdings that tells whether a material is there. Called from several threads."""

    def exists(self, kind: Kind, media_id: str) -> bool: ...


class Missing:
    """What the last full sweep of each kind did not meet and the account was not asked for yet."""

    def __init__(self, index: Index, now: Callable[[], float]) -> None:
        self._index = index
        self._now = now

    def media_ids(self, kinds: Collection[Kind]) -> list[str]:
        """At most MOST_ASKED, the longest known first."""
        query = (
            "SELECT media_id FROM missing JOIN materials ON materials.id = material "
            "WHERE asked = 0 AND first_seen NOT BETWEEN ? AND ? AND missing.kind IN (SELECT value FROM json_each(?)) "
            "ORDER BY material LIMIT ?"
        )
        names = "[" + ",".join(f'"{kind}"' for kind in kinds) + "]"
        now = self._now()  # what was first seen long after that, was seen by a clock that was ahead
        with self._index.read() as db:
            rows = db.execute(query, (now - _YOUNG, now + _YOUNG, names, MOST_ASKED)).fetchall()
        return [row[0] for row in rows]

    def ask(
        self, kinds: Mapping[str, Kind], holder: Holder, executor: Executor, cancel: Cancel | None
    ) -> Iterator[list[str]]:
        """Ask for each media_id; the gone ones are forgotten and told, batch by batch. Raises the first error.

        kinds: what each media_id is.
        """
        waiting = iter(kinds)

        def exists(media_id: str) -> bool:
            return holder.exists(kinds[media_id], media_id)

        for batch in in_parallel(executor, exists, lambda: next(waiting, None), cancel):
            answers = [(media_id, future.result()) for media_id, future in batch if not future.exception()]
            self._keep([media_id for media_id, there in answers if there])
            gone = [media_id for media_id, there in answers if not there]
            self._index.forget(gone, at=self._now())
            yield gone
            for _, future in batch:
                future.result()

    def _keep(self, media_ids: Collection[str]) -> None:
        """The account has it and lists it not: it stays, and is asked for again only after the next sweep."""
        query = "UPDATE missing SET asked = 1 WHERE material = (SELECT id FROM materials WHERE media_id = ?)"
        with self._index.write() as db:
            db.executemany(query, [(media_id,) for media_id in media_ids])
