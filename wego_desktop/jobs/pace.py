"""How many files are sent at a time: more while the account answers, half as many when it says it is too much.

Additive increase, multiplicative decrease, as TCP does it: nobody documents how many calls a minute an account takes.
"""

START, MOST = 3, 6
_RUN = 6  # answers in a row that earn one more
_FIRST_REST, _LONGEST_REST = 2.0, 60.0  # s


class Pace:
    """limit: files at a time. Times are Unix seconds, handed in."""

    def __init__(self, start: int = START) -> None:
        self.limit = self._start = start
        self.rest_until = 0.0
        self._run = 0
        self._rest = _FIRST_REST

    def succeed(self) -> None:
        self._rest = _FIRST_REST
        self._run += 1
        if self._run >= _RUN and self.limit < MOST:
            self.limit, self._run = self.limit + 1, 0

    def slow_down(self) -> None:
        """An answer was lost: perhaps the line or the account has too much to do."""
        self.limit, self._run = max(1, self.limit // 2), 0

    def strain(self, now: float) -> None:
        """Too much at once: rest, twice as long each time until one succeeds. What was under way at that moment and
        says the same is the same event."""
        if self.rests(now):
            return
        self.slow_down()
        self.rest_until = now + self._rest
        self._rest = min(_LONGEST_REST, self._rest * 2)

    def rests(self, now: float) -> bool:
        """A clock that was set back does not make it longer than it can be."""
        return 0 < self.rest_until - now <= _LONGEST_REST

    def probe(self) -> None:
        """One at a time, to see whether it goes again."""
        self.limit, self._run = 1, 0

    def wake(self) -> None:
        """A person wants it to go on now: begin anew."""
        self.rest_until, self._rest = 0.0, _FIRST_REST
        self.limit = max(self.limit, self._start)
