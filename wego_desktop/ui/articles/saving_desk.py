"""What a person sees of a save: how far it is, what it asks before, what came of it, and each way on."""

from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.message_cost import Cost
from wego_desktop.jobs.message_recovery import Recovered
from wego_desktop.jobs.message_troubles import INTERRUPTED
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.save_done import SaveDone, follow
from wego_desktop.jobs.saved import Conflict, Deleted, Missing, Outcome, Saved, Undecided, Unfinished
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.agreeing import Agreeing
from wego_desktop.ui.articles.checking import Checked
from wego_desktop.ui.articles.deciding_save import DecidingSave
from wego_desktop.ui.articles.missing_pictures import MissingPictures
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.readback_view import ReadbackView
from wego_desktop.ui.articles.save_plan import SavePlan
from wego_desktop.ui.articles.saving import Saving
from wego_desktop.ui.articles.unfinished_view import UnfinishedView
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, Trouble, UnknownOutcome, trouble_of
from wego_desktop.wechat.troubles import Action

FORMER_STAYS = QT_TRANSLATE_NOOP("Trouble", "Saved, and the previous message is still there as well: {why}")
CONSOLE = "https://mp.weixin.qq.com"
_KINDS = {Place.NEWS: Kind.NEWS, Place.DRAFT: Kind.DRAFT}


class SavingDesk(QObject):
    """Dialogs and notices of one editor's saves.

    changed(kinds): what the account holds of these may be other than before. checks_wanted: findings block.
    info_wanted: something that goes with the article is to be changed. picture_wanted(key of the article, SHA-256).
    conflict(theirs): to be merged by a person, then ``merged``. reconnect_wanted: the account's form.
    dialog: the one that is open, or was last.
    """

    changed = Signal(object)
    checks_wanted = Signal()
    info_wanted = Signal()
    picture_wanted = Signal(str, str)
    conflict = Signal(object)
    reconnect_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        opened: OpenAccount,
        work: Work,
        saving: Saving,
        notices: Notices,
        pictures: PictureSource,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._look, self._tasks, self._opened, self._work = look, tasks, opened, work
        self._saving, self._notices, self._pictures, self._host = saving, notices, pictures, host
        self._trouble: Trouble | None = None
        self._again: Callable[[], object] = saving.again
        self.done: SaveDone | None = None
        self.dialog: QDialog | None = None
        saving.running_changed.connect(self._begun)
        saving.blocked.connect(self._tell_blocked)
        saving.unchanged.connect(lambda: notices.say(self.tr("There is nothing to save."), icon="info"))
        saving.plan_wanted.connect(self._ask)
        saving.ended.connect(self._ended)
        saving.failed.connect(self._failed)
        notices.action.connect(self._act)

    # Before

    def _begun(self, running: bool) -> None:
        if running and self._trouble is not None and self._notices.trouble.trouble is self._trouble:
            self._notices.clear_trouble()
            self._trouble = None
        if running:
            self._notices.notice.hide()

    def _tell_blocked(self, checked: Checked) -> None:
        count = len(checked.blocking)
        text = self.tr("Not saved: WeChat would refuse %n thing(s). Change them, or take the repairs.", "", count)
        self._notices.say(text, icon="warning")
        self.checks_wanted.emit()

    def _ask(self, message: Message, cost: Cost, room: int | None) -> None:
        plan = SavePlan(self._look, message, cost, room, self._host)
        plan.agreed.connect(self._saving.agree)
        plan.declined.connect(self._saving.decline)
        self._open(plan)

    # After

    def _ended(self, done: SaveDone) -> None:
        self.changed.emit(self._kinds(done.outcome))
        outcome = done.outcome
        if isinstance(outcome, Saved):
            self._tell_saved(done, outcome)
        elif isinstance(outcome, Conflict):
            self.conflict.emit(outcome.theirs)
        elif isinstance(outcome, Unfinished) and self._saving.was_cancelled and not outcome.written:
            self._tell_stopped()
        else:
            self._open(self._dialog(outcome))

    def _kinds(self, outcome: Outcome) -> frozenset[Kind]:
        """A cover may have become an image whatever came of the rest."""
        kinds = {Kind.IMAGE, _KINDS[self._work.message.place]}
        return frozenset(kinds | {Kind.NEWS} if isinstance(outcome, Saved) and outcome.went_to_drafts else kinds)

    def _tell_saved(self, done: SaveDone, outcome: Saved) -> None:
        self.done = done
        self.show_saved(self._notices, self._host)
        if outcome.former_stays is not None:
            self._tell_former(outcome.former_stays)

    def show_saved(self, notices: Notices, host: QWidget) -> None:
        """Say what came of the last save, here or where a person went meanwhile."""
        done = self.done
        if done is None:
            return
        look = self._look
        surprising = any(each.surprising for each in done.compared)
        is_telling = any(each.changed or each.missed for each in done.compared)
        show = (self.tr("Show"), lambda: ReadbackView(look, done, host).open()) if is_telling else ("", None)
        notices.say(words.saved(done), *show, icon="info" if surprising else "done")

    def _tell_former(self, trouble: Trouble) -> None:
        """Both are there. One that was changed by somebody is for a person to clear up; else it is tried again."""
        values = {"why": words.why(trouble)}
        told = replace(trouble, what=FORMER_STAYS, why="", values=values, action=Action.RETRY)
        final = trouble.action == Action.REFRESH
        self._show_trouble(replace(told, action=Action.OPEN_CONSOLE) if final else told, self._clear_former)

    def _clear_former(self) -> None:
        opened = self._opened
        self._tasks.run(
            lambda: opened.messages.recover(moved=lambda move: follow(opened, move)),
            self._cleared,
            self._failed,
            owner=self,
            pool=Pool.JOBS,
        )

    def _cleared(self, found: list[Recovered]) -> None:
        self.changed.emit(frozenset(_KINDS.values()))
        left = next((each.outcome.former_stays for each in found if isinstance(each.outcome, Saved)), None)
        if left is not None:
            self._tell_former(left)
        else:
            self._notices.clear_trouble()
            self._notices.say(self.tr("The previous message is deleted."))

    def _dialog(self, outcome: Missing | Deleted | Undecided | Unfinished) -> QDialog:
        if isinstance(outcome, Missing):
            missing = MissingPictures(self._look, self._tasks, self._pictures, self._work.message, outcome, self._host)
            missing.again.connect(self._saving.again)
            missing.show_wanted.connect(self.picture_wanted)
            return missing
        if isinstance(outcome, Undecided):
            deciding = DecidingSave(self._look, outcome.candidates, self._host)
            deciding.decided.connect(lambda media_id: self._decide(outcome.save, media_id))
            return deciding
        if isinstance(outcome, Unfinished):
            unfinished = UnfinishedView(self._look, outcome, self._host)
            unfinished.again.connect(self._saving.again)
            return unfinished
        return self._deleted()

    def _deleted(self) -> QDialog:
        asking = Agreeing(
            self._look,
            self.tr("{name} is not at WeChat any more").replace("{name}", words.named(self._work.message)),
            self.tr("Somebody deleted it meanwhile. What you wrote is here, and can be saved as a new draft."),
            (),
            self.tr("Save as a new draft"),
            self.tr("Not now"),
            self._host,
        )
        asking.agreed.connect(self._save_anew)
        return asking

    def _save_anew(self) -> None:
        """The same articles, typed on since perhaps, as a message that was never there."""
        message = self._work.message
        entries = tuple(replace(entry, base=None, at=-1) for entry in message.entries)
        self._work.take(Message(Place.DRAFT, entries, key=message.key))
        self._saving.again()

    def _decide(self, save: int, media_id: str) -> None:
        messages = self._opened.messages
        self._tasks.run(
            lambda: messages.decide(save, media_id),
            lambda _decided: self._saving.again(),
            self._failed,
            owner=self,
            pool=Pool.JOBS,
        )

    def merged(self, message: Message) -> None:
        """A person decided the conflict: this is the message now, and it is to be saved."""
        before, versions = self._work.message, self._opened.versions
        self._work.take(message)

        def keep() -> None:
            for entry in before.entries:
                if entry.is_changed:
                    versions.keep(before, entry.key)

        self._tasks.run(
            keep,
            failed=lambda error: self._show_trouble(trouble_of(error)),
            owner=self,
            pool=Pool.DISK,
        )
        self._saving.again()

    # What went wrong

    def _failed(self, error: BaseException) -> None:
        self.changed.emit(frozenset({Kind.IMAGE}))
        if isinstance(error, Cancelled | CancelledError):
            self._tell_stopped()
        elif isinstance(error, UnknownOutcome):
            told = trouble_of(error)
            self._show_trouble(replace(INTERRUPTED, code=told.code, details=told.details))
        else:
            self._show_trouble(trouble_of(error))

    def _tell_stopped(self) -> None:
        self._notices.say(self.tr("Stopped. The message at WeChat is as it was."), icon="info")

    def _show_trouble(self, trouble: Trouble, again: Callable[[], object] | None = None) -> None:
        self._trouble, self._again = trouble, again or self._saving.again
        self._notices.show_trouble(trouble)

    def _act(self, action: str) -> None:
        """The button of a trouble that a save met."""
        if action == Action.OPEN_CONSOLE:
            QDesktopServices.openUrl(QUrl(CONSOLE))
        elif self._trouble is None or self._notices.trouble.trouble is not self._trouble:
            return
        elif action in (Action.RETRY, Action.REFRESH):
            self._again()
        elif action == Action.RECONNECT:
            self.reconnect_wanted.emit()
        elif action in (Action.EDIT, Action.CHOOSE_FILE):
            self.info_wanted.emit()
        elif action == Action.SAVE_DRAFT:
            self._save_anew()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()
