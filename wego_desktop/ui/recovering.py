"""What became of saves that were under way when the app went: told when their account is opened again."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui import formats
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

if TYPE_CHECKING:
    from wego_desktop.jobs.message_recovery import Recovered
    from wego_desktop.jobs.saved import Undecided

PATIENCE_MS = 4000


@dataclass(frozen=True)
class Told:
    """A sentence and a way on."""

    text: str
    button: str = ""
    act: Callable[[], None] | None = None
    icon: str = "done"


class Recovering(QObject):
    """wanted(Message): a person wants to go on with what did not arrive. changed(kinds): the account holds other than
    was known. dialog: the last one that was opened."""

    wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, look: Look, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._tasks, self._window = look, tasks, window
        self.dialog: QWidget | None = None

    def begin(self, opened: OpenAccount, notices: Notices, then: Callable[[Told | None], object]) -> None:
        """then: told what is to be said, None when there is nothing; not while a person has to decide something. A
        network that is slow holds nothing up: then it is told once more."""
        from wego_desktop.jobs.taking_up import take_up

        is_over = threading.Event()

        def found(these: "Sequence[Recovered]") -> None:
            is_over.set()
            self._found(these, opened, notices, then)

        def failed(_error: BaseException) -> None:  # looked at again at the next start
            is_over.set()
            then(None)

        self._tasks.follow(lambda task: take_up(opened, task), found, failed, owner=notices, pool=Pool.JOBS)
        QTimer.singleShot(PATIENCE_MS, notices, lambda: None if is_over.is_set() else then(None))

    def _found(
        self,
        found: "Sequence[Recovered]",
        opened: OpenAccount,
        notices: Notices,
        then: Callable[[Told | None], object],
    ) -> None:
        if not found:
            then(None)
            return
        from wego_desktop.jobs.saved import Undecided

        self.changed.emit(frozenset({Kind.DRAFT, Kind.NEWS}))

        def again() -> None:
            self.begin(opened, notices, then)

        for one in found:
            if isinstance(one.outcome, Undecided):
                self._ask(one, one.outcome, opened, notices, again)
                return
        then(self._told(found, again))

    def _ask(
        self,
        one: "Recovered",
        undecided: "Undecided",
        opened: OpenAccount,
        notices: Notices,
        again: Callable[[], None],
    ) -> None:
        from wego_desktop.ui.articles.deciding_save import DecidingSave
        from wego_desktop.ui.articles.save_words import quoted

        def decide(media_id: str) -> None:
            self._tasks.run(
                lambda: opened.messages.decide(undecided.save, media_id),
                lambda _decided: again(),
                lambda _error: again(),
                owner=notices,
                pool=Pool.JOBS,
            )

        def choose() -> None:
            self.dialog = dialog = DecidingSave(self._look, undecided.candidates, self._window)
            dialog.decided.connect(decide)
            dialog.open()

        def lost() -> str:
            text = self.tr("The answer to saving {name} was lost. Say which message it made.")
            return text.replace("{name}", quoted(one.titles))

        notices.say(lost, lambda: self.tr("Choose…"), choose, icon="warning")

    def _told(self, found: "Sequence[Recovered]", again: Callable[[], None]) -> Told:
        """All of it in one line; the way on is that of the first that needs one."""
        said = formats.sentences(self._sentence(one) for one in found)
        open_ = next((one for one in found if self._unsaved(one) is not None), None)
        if open_ is not None:
            message = self._unsaved(open_)
            return Told(said, self.tr("Open"), lambda: self.wanted.emit(message), "warning")
        if any(one.outcome is None for one in found):
            return Told(said, self.tr("Check again"), again, "warning")
        return Told(said)

    def _unsaved(self, one: "Recovered") -> object | None:
        """The message to go on with."""
        from wego_desktop.jobs.message_recovery import NotSaved
        from wego_desktop.jobs.saved import Deleted, Unfinished

        if isinstance(one.outcome, NotSaved | Unfinished):
            return one.outcome.message
        return one.outcome.as_draft if isinstance(one.outcome, Deleted) else None

    def _sentence(self, one: "Recovered") -> str:
        from wego_desktop.ui.articles.save_words import quoted

        return self._template(one).replace("{name}", quoted(one.titles))

    def _template(self, one: "Recovered") -> str:
        from wego_desktop.jobs.saved import Deleted, Saved, Unfinished
        from wego_desktop.ui.articles.save_words import why

        outcome = one.outcome
        if isinstance(outcome, Saved) and outcome.former_stays is not None:
            text = self.tr("{name} arrived, and the previous one is still there: {why}.")
            return text.replace("{why}", why(outcome.former_stays))
        if isinstance(outcome, Saved):
            return self.tr("{name} arrived after all.")
        if isinstance(outcome, Unfinished):
            text = self.tr("{name}: {done} of {all} articles arrived.")
            done, count = len(outcome.written), len(outcome.written) + len(outcome.left) + len(outcome.failed)
            return text.replace("{done}", str(done)).replace("{all}", str(count))
        if isinstance(outcome, Deleted):
            return self.tr("{name} was deleted at WeChat before the change arrived.")
        if outcome is None and one.trouble is not None:
            text = self.tr("Whether {name} arrived could not be looked up: {why}.")
            return text.replace("{why}", why(one.trouble))
        return self.tr("{name} did not arrive at WeChat.")
