"""What came of the files of a queue, written down; what the disk does not take now is owed, and made up for."""

import threading
from collections.abc import Collection

from wego_desktop.jobs.sending import trouble_json
from wego_desktop.jobs.transfers import State, Verdict
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.journal import Journal
from wego_desktop.wechat.errors import trouble_of


class Verdicts:
    """Any thread may ask. Keys are the journal's job ids."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._lock = threading.Lock()
        self._owed: dict[int, Verdict] = {}

    def write(self, key: int, verdict: Verdict) -> Verdict:
        """Before it is believed: only what is written down may be sent again. Gives what can be believed."""
        try:
            self._write(key, verdict)
        except LibraryError as error:
            self._owe([key], verdict)
            return verdict if verdict.state is State.UNKNOWN else Verdict(State.FAILED, trouble_of(error))
        return verdict

    def leave_out(self, keys: Collection[int]) -> None:
        """A person does not want these any more. Raises LibraryError; then it is owed."""
        try:
            self._journal.leave_out(keys)
        except LibraryError:
            self._owe(keys, Verdict(State.CANCELLED))
            raise

    def pay(self) -> None:
        """Write down what could not be. Raises LibraryError when it still can't."""
        with self._lock:  # paid once: what is sent again since must not be put back
            for key, verdict in list(self._owed.items()):
                self._write(key, verdict)
                del self._owed[key]

    def _owe(self, keys: Collection[int], verdict: Verdict) -> None:
        with self._lock:
            self._owed |= dict.fromkeys(keys, verdict)

    def _write(self, key: int, verdict: Verdict) -> None:
        trouble = trouble_json(verdict.trouble) if verdict.trouble else ""
        match verdict.state:
            case State.WAITING:
                self._journal.requeue([key], again=verdict.again)
            case State.UNKNOWN:
                self._journal.unknown(key, trouble)
            case State.CANCELLED:
                self._journal.withdraw(key)
            case _:
                self._journal.fail(key, trouble)
