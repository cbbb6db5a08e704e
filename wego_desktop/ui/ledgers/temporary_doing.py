"""What is done with temporary materials, and what came of it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.temporary import Temporary
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.ledgers.errands import Errands
from wego_desktop.ui.ledgers.fetch_form import FetchForm
from wego_desktop.ui.ledgers.promote_form import PromoteForm
from wego_desktop.ui.ledgers.saving import Saving
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Task
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.errors import trouble_of

Texts = Mapping[int, tuple[str, str]]


class TemporaryDoing(QObject):
    """done: the ledger is another now. The other signals are the tab's."""

    done = Signal()
    said = Signal(str)
    trouble = Signal(object)
    uploads_made = Signal(object)

    def __init__(
        self, look: Look, errands: Errands, opened: OpenAccount, now: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look, self._errands, self._opened, self._now, self._window = look, errands, opened, now, parent
        self.saving = Saving(errands, self.bring, parent)

    def copy(self, entries: Sequence[Temporary]) -> None:
        if entries:
            QGuiApplication.clipboard().setText("\n".join(entry.media_id for entry in entries))
            self.said.emit(self.tr("Copied"))

    def renew(self, entries: Sequence[Temporary]) -> None:
        """Send the kept bytes again: a new media_id, three more days."""

        again: list[int] = []

        def one(entry: Temporary, task: Task) -> object:
            renew = self._opened.sending_temporary.renew
            return renew(entry.id, task.report, task, again=lambda: again.append(entry.id))

        def ended(results: list[object], errors: list[BaseException]) -> None:
            sentence = self.tr("Renewed %n temporary material(s)", "", len(results))
            if again:
                sentence += " · " + self.tr("%n sent twice, since WeChat's answer was lost", "", len(again))
            self._tell(sentence, results, errors)

        self._errands.start(entries, one, ended)

    def ask_to_promote(self, entries: Sequence[Temporary]) -> None:
        if entries:
            form = PromoteForm(self._look, entries, self._window)
            form.wanted.connect(lambda texts: self.promote(entries, texts))
            form.open()

    def promote(self, entries: Sequence[Temporary], texts: Texts) -> None:
        """Hand them to the uploads, which lose and double nothing. texts: by id, title and introduction of films."""

        def one(entry: Temporary, task: Task) -> Upload:
            title, introduction = texts.get(entry.id, ("", ""))
            return self._opened.sending_temporary.to_promote(entry.id, title, introduction, task.report, task)

        def ended(uploads: list[Upload], errors: list[BaseException]) -> None:
            self._tell("", (), errors)
            if uploads:
                self.uploads_made.emit(uploads)

        self._errands.start(entries, one, ended)

    def save(self, entries: Sequence[Temporary]) -> None:
        self.saving.ask(entries, self._saved)

    def ask_to_fetch(self) -> None:
        form = FetchForm(self._look, self.saving.folder, self._window)
        form.wanted.connect(self.fetch)
        form.open()

    def fetch(self, media_id: str, kind: UploadKind, folder: Path) -> None:
        self.saving.folder = folder
        self._errands.start_one(
            lambda task: self._opened.sending_temporary.fetch(media_id, kind, folder, task.report, task), self._saved
        )

    def ask_to_clean(self) -> None:
        expired = self._opened.temporary.expired(self._now())
        if expired:
            self._ask_to_forget(expired, self.tr("Clean up %n expired material(s)?", "", len(expired)))

    def ask_to_forget(self, entries: Sequence[Temporary]) -> None:
        if entries:
            self._ask_to_forget(entries, self.tr("Forget %n temporary material(s)?", "", len(entries)))

    def bring(self, entry: Temporary, task: Task) -> Path:
        """In a worker: the kept bytes, or those at WeChat while they are there."""
        return self._opened.sending_temporary.bring(entry.id, task.report, task)

    def _ask_to_forget(self, entries: Sequence[Temporary], title: str) -> None:
        sentence = self.tr(
            "Their media_ids and the bytes kept here go. What has not expired stays at WeChat until it does, but no"
            " list shows it."
        )
        names = [entry.name or entry.media_id for entry in entries]
        question = Asking(self._look, title, sentence, names, self.tr("Forget"), self._window)
        question.agreed.connect(lambda: self._forget([entry.id for entry in entries]))
        question.open()

    def _forget(self, ids: Sequence[int]) -> None:
        def ended(results: list[object], errors: list[BaseException]) -> None:
            self._tell(self.tr("Forgot %n temporary material(s)", "", len(ids)), results, errors)

        self._errands.start_one(lambda _task: self._opened.temporary.forget(ids), ended)

    def _saved(self, paths: list[Path], errors: list[BaseException]) -> None:
        self._tell(self.tr("Saved %n file(s)", "", len(paths)), paths, errors)

    def _tell(self, sentence: str, results: Sequence[object], errors: Sequence[BaseException]) -> None:
        self.done.emit()
        if results:
            self.said.emit(sentence)
        if errors:
            self.trouble.emit(trouble_of(errors[0]))
