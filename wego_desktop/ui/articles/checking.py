"""Asks the rules about the message, a moment after each change, and finds what they say in the page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.articles.checks import ArticleFinding, check
from wego_desktop.articles.message import Entry, Message
from wego_desktop.articles.places import numbers
from wego_desktop.articles.rules import Setting, Weight
from wego_desktop.articles.source import Source
from wego_desktop.limits import Limits
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

_SOON_MS = 400
_TOLD = (Weight.BLOCKS, Weight.WARNS)
Findings = tuple[ArticleFinding, ...]


@dataclass(frozen=True)
class Checked:
    """What the rules say of each article, by key, and which elements of the one in the page they mean.

    :ivar places: for each finding of the article in the page the number of its element, or None
    """

    findings: Mapping[str, Findings] = field(default_factory=dict)
    key: str = ""
    places: Sequence[int | None] = ()

    def told(self, key: str) -> int:
        """How many of an article's findings a person should look at."""
        return sum(finding.weight in _TOLD for finding in self.findings.get(key, ()))

    @property
    def blocking(self) -> list[tuple[str, ArticleFinding]]:
        """What WeChat would surely refuse, with the keys of the articles."""
        every = ((key, finding) for key, findings in self.findings.items() for finding in findings)
        return [(key, finding) for key, finding in every if finding.weight is Weight.BLOCKS]


class Checking(QObject):
    """checked(Checked): asked again, with another answer perhaps.

    page: the key of the article in the page and its source, None while there is none.
    """

    checked = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        work: Work,
        limits: Limits,
        setting: Setting,
        page: Callable[[], tuple[str, Source] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._work, self._limits, self._setting, self._page = tasks, work, limits, setting, page
        self.last = Checked()
        self._known: dict[str, tuple[Entry, int, Findings]] = {}
        self._task: Task | None = None
        self._again = False
        self._then: list[Callable[[Checked], object]] = []
        self._timer = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        work.changed.connect(lambda _key: self.soon())
        work.rearranged.connect(self.soon)

    def soon(self) -> None:
        self._timer.start()

    def now(self, then: Callable[[Checked], object]) -> None:
        """then: told what the rules say of the message as it is at this moment."""
        self._then.append(then)
        self._ask()

    def _ask(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._again = True
            return
        self._again = False
        message, page, known = self._work.message, self._page(), dict(self._known)
        self._task = self._tasks.run(
            lambda: _checked(message, self._limits, self._setting, known, page),
            self._answered,
            self._failed,
            owner=self,
            pool=Pool.DISK,
        )

    def _answered(self, answer: tuple[Checked, dict[str, tuple[Entry, int, Findings]]]) -> None:
        self._task = None
        self.last, self._known = answer
        self.checked.emit(self.last)
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        """A rule that breaks holds nobody up: they are told what was known last."""
        self._task = None
        waiting, self._then = self._then, []
        for then in waiting:
            then(self.last)
        raise error

    def _go_on(self) -> None:
        if self._again:
            self._ask()
            return
        waiting, self._then = self._then, []
        for then in waiting:
            then(self.last)


def _checked(
    message: Message,
    limits: Limits,
    setting: Setting,
    known: Mapping[str, tuple[Entry, int, Findings]],
    page: tuple[str, Source] | None,
) -> tuple[Checked, dict[str, tuple[Entry, int, Findings]]]:
    """In a worker. Articles that are the same as the last time are not read again."""
    count, asked = len(message.entries), dict[str, tuple[Entry, int, Findings]]()
    for entry in message.entries:
        before = known.get(entry.key)
        same = before is not None and before[0] == entry and before[1] == count
        asked[entry.key] = before if before and same else (entry, count, check(entry, limits, setting, count))
    findings = {key: found for key, (_, _, found) in asked.items()}
    key, source = page or ("", None)
    here = findings.get(key, ())
    if source is None or key not in findings or source.text != message.entry(key).article.content:
        return Checked(findings), asked
    return Checked(findings, key, numbers(source, [finding.at for finding in here])), asked
