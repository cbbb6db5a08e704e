"""Running counts of the transfers: a step of one file costs the same whether there are ten of them or ten thousand."""

from collections.abc import Iterable

from wego_desktop.ui.uploads.transfer import UNDER_WAY, Counts, State, Transfer, Transfers

_Seen = tuple[State, int, int]  # state, bytes, bytes that are out
_UNCOUNTED = frozenset({State.CANCELLED, State.FAILED})  # their bytes will not go


class Tally:
    """The counts as of the last ``take``, which may lag behind what workers do."""

    def __init__(self, transfers: Transfers) -> None:
        self._transfers = transfers
        self._seen: dict[int, _Seen] = {}
        self._by_state = dict.fromkeys(State, 0)
        self._size = self._sent = 0

    def take(self, keys: Iterable[int]) -> None:
        """Look at these again; some may be new, some gone."""
        for key in keys:
            before = self._seen.pop(key, None)
            if before is not None:
                self._count(before, -1)
            transfer = self._transfers.get(key)
            if transfer is not None:
                self._seen[key] = now = _look(transfer)
                self._count(now, 1)

    @property
    def counts(self) -> Counts:
        by_state = {state.value: number for state, number in self._by_state.items()}
        return Counts(len(self._seen), **by_state, size=self._size, sent=self._sent)

    @property
    def busy(self) -> bool:
        return any(self._by_state[state] for state in UNDER_WAY)

    def _count(self, seen: _Seen, step: int) -> None:
        state, size, sent = seen
        self._by_state[state] += step
        if state not in _UNCOUNTED:
            self._size += step * size
            self._sent += step * sent


def _look(transfer: Transfer) -> _Seen:
    return transfer.state, transfer.size, transfer.sent
