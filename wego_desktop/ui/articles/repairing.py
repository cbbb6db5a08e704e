"""Does the repairs a person chooses, and offers the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.checks import ArticleFinding
from wego_desktop.articles.repairs import repaired, repaired_all
from wego_desktop.articles.rules import Repair, Setting
from wego_desktop.articles.safe_repairs import repaired_safely
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles import repair_words
from wego_desktop.ui.articles.found import Wish, is_file, to_take_over
from wego_desktop.ui.articles.one_question import OneQuestion
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look

if TYPE_CHECKING:  # they bring the browser along
    from wego_desktop.ui.articles.page import ArticlePage
    from wego_desktop.ui.articles.pasting import Pasting
    from wego_desktop.ui.articles.turning import Turning

Change = Callable[[str], str]


@dataclass
class _Rewriting:
    """A repair of an article's text on its way.

    :ivar made: the text before and after, each time it was made; the last one counts
    :ivar back: what has to be taken back beside the text
    """

    said: str
    back: Callable[[], object]
    made: list[tuple[str, str]] = field(default_factory=list)

    def through(self, change: Change) -> Change:
        """The same change, noted. In a worker, perhaps more than once."""

        def noted(text: str) -> str:
            new = change(text)
            self.made.append((text, new))
            return new

        return noted

    @property
    def text(self) -> str | None:
        """What it made; None while it has changed nothing."""
        before, after = self.made[-1] if self.made else ("", "")
        return None if before == after else after


class Repairing(QObject):
    """Each is one step. What was done is said once the article has it, with "Undo" until something else is changed.

    window: where questions are asked.
    """

    def __init__(
        self,
        look: Look,
        work: Work,
        turning: "Turning",
        page: "ArticlePage",
        pasting: "Pasting",
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look, self._work, self._turning, self._page = look, work, turning, page
        self._pasting, self._notices, self._window = pasting, notices, window
        self._open: _Rewriting | None = None
        self._told: _Rewriting | None = None
        self._coming: set[str] = set()
        self._question = OneQuestion[Asking]()
        turning.edited.connect(self._edited)
        work.chosen.connect(lambda _key: self._end_offer())
        pasting.busy.connect(self._tell_busy)

    @property
    def asking(self) -> Asking | None:
        """The question that is open."""
        return self._question.asked

    # What a person does

    def do(self, key: str, wish: Wish) -> None:
        """key: of the article it is about; nothing where that is not in the message any more."""
        if not self._has(key):
            return
        finding = wish.findings[0]
        if wish.repair is Repair.TAKE_OVER:
            self._take_over(to_take_over(wish.findings), wish.seen)
        elif wish.repair is Repair.SOURCE_LINK:
            self._ask_source_link(key, finding)
        elif finding.field != "content":
            self._repair_field(key, finding, wish.repair)
        elif wish.every:
            change = partial(repaired_all, rule=finding.rule, setting=finding.setting, repair=wish.repair)
            self._rewrite(key, change, repair_words.all_done(len(wish.findings)))
        else:
            self._rewrite(key, partial(repaired, finding=finding, repair=wish.repair), repair_words.done(wish.repair))

    def do_safe(self, key: str, count: int, setting: Setting) -> None:
        """All repairs that no reader sees, of so many places, as one step."""
        if self._has(key):
            self._rewrite(key, partial(repaired_safely, setting=setting), repair_words.all_done(count))

    # The text

    def _rewrite(self, key: str, change: Change, said: str, back: Callable[[], object] = lambda: None) -> None:
        rewriting = self._open = _Rewriting(said, back)
        self._turning.rewrite(key, rewriting.through(change), lambda: self._done_unseen(rewriting))

    def _done_unseen(self, rewriting: _Rewriting) -> None:
        """The message has it, and the page has no step of it."""
        if rewriting.text is None:
            return
        if self._open is rewriting:
            self._open = None
        self._notices.say(rewriting.said)

    def _edited(self, source: Source) -> None:
        if self._open is not None and self._open.text == source.text:
            self._offer_back(self._open)
            self._open = None
        elif self._told is not None and self._told.text != source.text:
            self._end_offer()

    def _offer_back(self, done: _Rewriting) -> None:
        self._told = done
        self._notices.say(done.said, self.tr("Undo"), partial(self._take_back, done))

    def _take_back(self, done: _Rewriting) -> None:
        """Only what it did: whoever typed since has another last step."""
        done.back()
        self._page.settle(lambda source: self._page.undo() if source.text == done.text else None)

    def _end_offer(self) -> None:
        told, self._told = self._told, None
        if told is not None and self._notices.notice.text == told.said:
            self._notices.notice.hide()

    # Fields

    def _repair_field(self, key: str, finding: ArticleFinding, repair: Repair) -> None:
        before = str(getattr(self._work.message.entry(key).article, finding.field))
        after = repaired(before, finding, repair)
        if after != before:
            self._put(key, finding.field, after)
            back = partial(self._put_back, key, finding.field, after, before)
            self._notices.say(repair_words.done(repair), self.tr("Undo"), back)

    def _put(self, key: str, name: str, text: str) -> None:
        article = self._work.message.entry(key).article
        self._work.put_article(key, replace(article, **{name: text}))  # type: ignore[arg-type]

    def _put_back(self, key: str, name: str, after: str, before: str) -> None:
        """Not over what a person wrote since."""
        if self._has(key) and getattr(self._work.message.entry(key).article, name) == after:
            self._put(key, name, before)

    def _ask_source_link(self, key: str, finding: ArticleFinding) -> None:
        """There is room for one: another one that is there already is not lost without a word."""
        before = self._work.message.entry(key).article.source_url
        address = _whole(str(finding.values["address"]))
        if before.strip() in ("", address):
            self._make_source_link(key, finding, address)
            return
        asking = Asking(
            self._look,
            self.tr("Replace the source link?"),
            self.tr(
                "An article has one source link. The first of these is there now, the second would take its place."
            ),
            [before, address],
            self.tr("Replace"),
            self._window,
        )
        asking.agreed.connect(partial(self._make_source_link, key, finding, address))
        self._question.ask(asking)

    def _make_source_link(self, key: str, finding: ArticleFinding, address: str) -> None:
        """The field first: whatever happens in between, the address stands somewhere."""
        if not self._has(key):
            return
        before = self._work.message.entry(key).article.source_url
        self._put(key, "source_url", address)
        change = partial(repaired, finding=finding, repair=Repair.SOURCE_LINK)
        back = partial(self._put_back, key, "source_url", address, before)
        self._rewrite(key, change, repair_words.done(Repair.SOURCE_LINK), back)

    # Pictures

    def _take_over(self, addresses: Sequence[str], seen: Sequence[str]) -> None:
        """At once where the person has all the names before them and none is a file; else a list asks."""
        wanted = [address for address in addresses if address not in self._coming]
        if not wanted:
            return
        if any(is_file(address) or address not in seen for address in wanted):
            self._pasting.ask_to_bring(wanted)
            return
        self._coming.update(wanted)
        self._notices.say(self.tr("Copying %n picture(s) to WeChat…", "", len(wanted)), icon="info")
        self._pasting.bring(wanted)

    def _tell_busy(self, busy: bool) -> None:
        if not busy:
            self._coming.clear()

    # Inside

    def _has(self, key: str) -> bool:
        return any(entry.key == key for entry in self._work.message.entries)


def _whole(address: str) -> str:
    """As the field takes it: without white space, with the scheme a browser would add."""
    text = "".join(address.split())
    return f"https:{text}" if text.startswith("//") else text
