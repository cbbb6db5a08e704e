"""Access tokens: two families that do not know of each other.

``token``: each call makes a new one; the one before it works five more minutes. ``stable``: calls give the same token
with its remaining seconds, renewed five minutes before its end; ``force_refresh`` ends the old one at once, at most 20
times a day and 30 seconds apart. What the real server answers beyond these two bounds is not documented: 45009 and
45011 here are guesses.
"""

from . import ids
from .answers import RefusedError
from .clock import Clock
from .store import Store

LIFE = 7200
OVERLAP = 300
FORCED_PER_DAY = 20
FORCED_APART = 30


class Tokens:
    """The token table of all accounts."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def plain(self, app_id: str) -> tuple[str, int]:
        """A new token and its seconds, as cgi-bin/token gives it."""
        now = self._clock.now()
        with self._store.changes():
            self._end(app_id, "token", now + OVERLAP)
            return self._issue(app_id, "token", now)

    def stable(self, app_id: str, *, force: bool) -> tuple[str, int]:
        """The standing token and its remaining seconds, as cgi-bin/stable_token gives it."""
        now = self._clock.now()
        with self._store.changes():
            newest = self._store.row(
                "SELECT token, expires, valid_until, issued FROM token WHERE app_id = ? AND family = 'stable' "
                "ORDER BY issued DESC LIMIT 1",
                app_id,
            )
            if force:
                self._count_forced(app_id, now)
                self._end(app_id, "stable", now)
            elif newest and min(float(newest[1]) - OVERLAP, float(newest[2])) > now:
                return str(newest[0]), int(float(newest[1]) - now)
            return self._issue(app_id, "stable", now)

    def account_of(self, token: str) -> str:
        """The AppID a token speaks for.

        :raises RefusedError: 41001 without one, 40001 for one that never was or was replaced, 42001 for an old one.
        """
        if not token:
            raise RefusedError(41001)
        row = self._store.row("SELECT app_id, expires, valid_until FROM token WHERE token = ?", token)
        if row is None:
            raise RefusedError(40001)
        now = self._clock.now()
        if float(row[1]) <= now:
            raise RefusedError(42001)
        if float(row[2]) <= now:
            raise RefusedError(40001)
        return str(row[0])

    def expire(self, token: str, *, replaced: bool = False) -> None:
        """Make a token old before its time, or as if a newer one had taken its place."""
        column = "valid_until" if replaced else "expires"
        self._store.write(f"UPDATE token SET {column} = ? WHERE token = ?", self._clock.now(), token)  # noqa: S608

    def owner(self, token: str) -> str:
        """The AppID a token was made for, alive or not; "" for none."""
        row = self._store.row("SELECT app_id FROM token WHERE token = ?", token) if token else None
        return str(row[0]) if row else ""

    def _issue(self, app_id: str, family: str, now: float) -> tuple[str, int]:
        token = ids.access_token(family)
        self._store.write("DELETE FROM token WHERE expires < ?", now - 2 * 86400)
        values = (token, app_id, family, now, now + LIFE, now + LIFE)
        self._store.write("INSERT INTO token VALUES (?, ?, ?, ?, ?, ?)", *values)
        return token, LIFE

    def _end(self, app_id: str, family: str, when: float) -> None:
        self._store.write(
            "UPDATE token SET valid_until = min(valid_until, ?) WHERE app_id = ? AND family = ?", when, app_id, family
        )

    def _count_forced(self, app_id: str, now: float) -> None:
        key = f"forced {app_id}"
        day, _, rest = self._store.meta(key, "0 0 0").partition(" ")
        count, last = (float(part) for part in rest.split())
        count = count if int(day) == self._clock.day() else 0
        if now - last < FORCED_APART:
            raise RefusedError(45011)
        if count >= FORCED_PER_DAY:
            raise RefusedError(45009)
        self._store.set_meta(key, f"{self._clock.day()} {int(count) + 1} {now}")
