"""Saving the message on the table: what is asked before, what is sent, and how what came back joins what was typed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.catching_up import caught_up, caught_up_text
from wego_desktop.articles.message import Message
from wego_desktop.jobs.local_addresses import local_in, with_urls
from wego_desktop.jobs.message_cost import Cost
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.save_done import SaveDone, save
from wego_desktop.jobs.saved import Saved, Stage, Unfinished
from wego_desktop.limits import Target
from wego_desktop.ui.articles.checking import Checked, Checking
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.save_plan import is_worth_asking
from wego_desktop.ui.articles.save_words import Step
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

Then = Callable[[], object]


class TextInPage(Protocol):
    """The article that is being edited (``Turning``)."""

    @property
    def key(self) -> str: ...
    def rewrite(self, key: str, change: Callable[[str], str]) -> None: ...


class Saving(QObject):
    """One save at a time; all else goes on meanwhile.

    running_changed(bool). stepped(Step). blocked(Checked): nothing is sent, WeChat would refuse it. unchanged: there is
    nothing to send. plan_wanted(Message, Cost, room): ``agree`` or ``decline``. ended(SaveDone): the message on the
    table is on top of what is stored already. failed(exception): nothing of it is known to be stored.

    settle: calls back once all that was typed is in the message. was_cancelled: a person stopped the last one.
    """

    running_changed = Signal(bool)
    stepped = Signal(object)
    blocked = Signal(object)
    unchanged = Signal()
    plan_wanted = Signal(object, object, object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        opened: OpenAccount,
        work: Work,
        checking: Checking,
        keeping: Keeping,
        settle: Callable[[Then], object],
        text: TextInPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._opened, self._work = tasks, opened, work
        self._checking, self._keeping, self._settle, self._text = checking, keeping, settle, text
        self._running = self._stopped = self.was_cancelled = False
        self._task: Task | None = None
        self._then: Then | None = None
        self._agreed: Cost | None = None
        self._handed_in = work.message

    @property
    def is_running(self) -> bool:
        return self._running

    def save(self, then: Then | None = None) -> None:
        """then: called when all of it is stored, and not otherwise. While one is under way, only that is noted."""
        if self._running:
            self._then = then or self._then
            return
        self._then, self._agreed = then, None
        self._begin()

    def again(self) -> None:
        """The same wish, after something was decided: what was agreed to is not asked anew."""
        if not self._running:
            self._begin()

    def agree(self) -> None:
        self._send()

    def decline(self) -> None:
        self._end()
        self._then = None

    def cancel(self) -> None:
        """Stop where it harms nothing; its outcome is told."""
        if self._task is not None:
            self.was_cancelled = True
            self._task.cancel()

    def stop(self) -> None:
        """The editor goes. What is under way stops where it harms nothing; the next start looks what arrived."""
        self._stopped = True
        if self._task is not None:
            self._task.drop()

    # Before anything is sent

    def _begin(self) -> None:
        self._running = True
        self.running_changed.emit(True)
        self._settle(lambda: self._checking.now(self._checked))

    def _checked(self, checked: Checked) -> None:
        if self._stopped:
            return
        self._handed_in = self._work.message
        if checked.blocking:
            self._end()
            self._then = None
            self.blocked.emit(checked)
        elif not self._handed_in.is_changed:
            self._end()
            self.unchanged.emit()
            self._call_then()
        else:
            self._count()

    def _count(self) -> None:
        message, opened = self._handed_in, self._opened
        self._tasks.run(
            lambda: (opened.messages.cost(message), opened.materials.room(Target.IMAGE)),
            lambda found: self._counted(*found),
            self._fail,
            owner=self,
            pool=Pool.DISK,
        )

    def _counted(self, cost: Cost, room: int | None) -> None:
        if self._stopped:
            return
        if is_worth_asking(cost) and not _is_part(cost, self._agreed):
            self._agreed = cost
            self.plan_wanted.emit(self._handed_in, cost, room)
        else:
            self._send()

    # Sending

    def _send(self) -> None:
        message, opened, telling = self._handed_in, self._opened, _Telling()
        self.was_cancelled = False
        self._task = self._tasks.follow(
            lambda task: save(opened, message, telling.to(task), task),
            self._ended,
            self._fail,
            progress=lambda _done, _total: self.stepped.emit(telling.latest),
            owner=self,
            pool=Pool.JOBS,
        )

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._then = None
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._running = False
        self.running_changed.emit(False)

    def _ended(self, done: SaveDone) -> None:
        self._task = None
        if isinstance(done.outcome, Saved | Unfinished):
            self._catch_up(done.outcome.message)
        self._end()
        if isinstance(done.outcome, Saved):
            self._settle(self._keep)
        elif isinstance(done.outcome, Unfinished):
            self._keeping.now()
        self.ended.emit(done)

    # What came back

    def _catch_up(self, stored: Message) -> None:
        """What was typed meanwhile stays; the rest is what the account made of it."""
        before, key, url = self._handed_in, self._text.key, self._opened.known_url
        self._work.take(caught_up(before, stored, self._work.message, key))
        texts = [_content(each, key) for each in (before, stored)]
        old, new = texts
        if old is not None and new is not None and old != new:
            self._text.rewrite(key, lambda text: _caught_up(old, new, text, url))

    def _keep(self) -> None:
        """Once what came back is in the page."""
        if self._stopped:
            return
        if self._work.message.is_changed:
            self._keeping.now(self._call_then)
        else:
            self._keeping.forget(self._call_then)

    def _call_then(self) -> None:
        then, self._then = self._then, None
        if then is not None and not self._stopped:
            then()


class _Telling:
    """Carries from the worker how far it is; a task carries numbers only."""

    def __init__(self) -> None:
        self.latest = Step(Stage.READING)
        self._written = False

    def to(self, task: Task) -> Callable[[Stage, int, int], None]:
        def told(stage: Stage, done: int, total: int) -> None:
            self._written = self._written or stage is Stage.WRITING
            self.latest = Step(stage, done, total, self._written)
            task.report(done, total)

        return told


def _is_part(cost: Cost, agreed: Cost | None) -> bool:
    """Whether somebody agreed to all of it."""
    if agreed is None:
        return False
    more = (cost.id_changes and not agreed.id_changes) or (cost.goes_to_drafts and not agreed.goes_to_drafts)
    return not more and set(cost.covers) <= set(agreed.covers)


def _content(message: Message, key: str) -> str | None:
    return next((entry.article.content for entry in message.entries if entry.key == key), None)


def _caught_up(old: str, new: str, text: str, url: Callable[[str], str]) -> str:
    """In a worker. Pictures that were sent are known by their addresses on both sides."""
    if text == old:
        return new
    urls = {sha256: known for sha256 in local_in(text + old) if (known := url(sha256))}
    return caught_up_text(with_urls(old, urls), new, with_urls(text, urls))
