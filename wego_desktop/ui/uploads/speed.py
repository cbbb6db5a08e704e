"""How fast it goes, over the last seconds, and how long the rest takes."""

from collections import deque

_WINDOW = 5.0  # seconds; shorter jumps about, longer lags behind
_ENOUGH = 0.5  # seconds before a speed means anything


class Speed:
    """Fed with the bytes done so far at times of a monotonic clock, in seconds."""

    def __init__(self, window: float = _WINDOW) -> None:
        self._window = window
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, now: float, done: int) -> None:
        """A count below the last one starts anew: the file is sent again."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, done))
        self._forget(now)

    def per_second(self, now: float) -> float | None:
        """Bytes per second; None before anything is known. It falls while nothing arrives."""
        self._forget(now)
        if len(self._seen) < 2:
            return None
        began, first = self._seen[0]
        passed = now - began
        return None if passed < _ENOUGH else (self._seen[-1][1] - first) / passed

    def _forget(self, now: float) -> None:
        while len(self._seen) > 2 and self._seen[1][0] <= now - self._window:
            self._seen.popleft()

    def seconds_left(self, now: float, remaining: int) -> float | None:
        speed = self.per_second(now)
        return remaining / speed if speed else None
