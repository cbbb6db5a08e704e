"""The upload plan over the window: when it comes, when it goes, and who gets what it hands over."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.limits import PROFILES, Target
from wego_desktop.ui.accounts.switch import profile_names
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from wego_desktop.ui.uploads.plan_view import PlanView

_COMPARED = 560  # px


class Planning(QObject):
    """One plan at a time, for the account that is open. start_wanted(list[Upload]): a person pressed Start.
    limits_chosen(profile): they would rather check by these.

    pages: where the plan lies over ``below``, or over the editor. opened: the account that is open now, or None.
    """

    start_wanted = Signal(list)
    limits_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        pages: QStackedWidget,
        below: QWidget,
        opened: Callable[[], OpenAccount | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._opened = look, tasks, opened
        self._pages, self._below, self._window = pages, below, parent
        self._before: QWidget | None = below
        self._early: list[Path] = []  # came before an account was open
        self.plan: PlanView | None = None

    def choose_files(self) -> None:
        self._choose(None)

    def choose_files_for(self, target: Target) -> None:
        """All that are chosen shall go there."""
        self._choose(target)

    def _choose(self, target: Target | None) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose files to upload"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._look_at([Path(name) for name in names], target))
        dialog.open()

    def look_at(self, files: Sequence[Path]) -> None:
        """Show what the checks say of these, together with what the plan holds already."""
        self._look_at(files, None)

    def _look_at(self, files: Sequence[Path], target: Target | None) -> None:
        opened = self._opened()
        if opened is None:
            self._early += files
            return
        if not files:
            return
        if self.plan is None:
            self.plan = self._begin(opened)
        if self._pages.currentWidget() is not self.plan:
            self._before = self._pages.currentWidget()
        self._pages.setCurrentWidget(self.plan)
        self.plan.table.setFocus()
        self.plan.add(files)
        if target is not None:
            self.plan.send_new_to(target)

    def begin(self) -> None:
        """An account is open: look at the files that came before."""
        early, self._early = self._early, []
        self.look_at(early)

    def may_go(self, then: Callable[[], object]) -> None:
        """Call it, unless something typed or chosen in the plan would be lost and a person would rather stay."""
        if self.plan is None:
            then()
        else:
            self.plan.may_go(then)

    def say(self, text: str) -> bool:
        """In the plan, which lies over everything else. False: there is none, and it was not said."""
        if self.plan is None:
            return False
        self.plan.notice.say(text, icon="info")
        return True

    def say_error(self, error: BaseException) -> bool:
        """The same of what went wrong with a file on its way into the plan."""
        if self.plan is None:
            return False
        from wego_desktop.ui.uploads import plan_repair_words, plan_repairing

        return self.say(plan_repair_words.why(plan_repairing.why(error)))

    def close(self) -> None:
        plan, self.plan = self.plan, None
        if plan is not None:
            plan.stop()
            before = self._before
            self._pages.setCurrentWidget(before if before and self._pages.indexOf(before) >= 0 else self._below)
            self._pages.removeWidget(plan)
            plan.deleteLater()

    def _begin(self, opened: OpenAccount) -> "PlanView":
        from wego_desktop.ui.uploads.plan_view import PlanView  # not needed before the first paint

        today = opened.calls.today()
        plan = PlanView(
            self._look,
            self._tasks,
            opened.limits,
            opened.materials.room,
            opened.materials.duplicates,
            self._window,
            staging=opened.staging.new_folder,
            known_url=opened.known_url,
            alike=opened.materials.alike,
            thumbnail=partial(_thumbnail, opened),
            calls_today=lambda: today,
        )
        plan.closed.connect(self.close)
        plan.start_wanted.connect(self._hand_over)
        plan.limits_wanted.connect(self._offer_limits)
        self._pages.addWidget(plan)
        return plan

    def files(self) -> list[Path]:
        """What the plan holds."""
        return [row.path for row in self.plan.plan] if self.plan is not None else []

    def _offer_limits(self) -> None:
        opened = self._opened()
        if opened is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for profile, text in zip(PROFILES, profile_names(), strict=True):
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(profile == opened.account.profile)
            entry.triggered.connect(lambda _on, profile=profile: self.limits_chosen.emit(profile))
        menu.popup(QCursor.pos())

    def _hand_over(self, uploads: list[object]) -> None:
        self.close()
        self.start_wanted.emit(uploads)


def _thumbnail(opened: OpenAccount, media_id: str) -> QImage | None:
    """What a material of the library looks like, to be compared with a file. In a worker."""
    material = opened.index.find(media_id)
    content = opened.thumbnails.load(material, _COMPARED) if material else None
    return QImage.fromData(content) if isinstance(content, bytes) else None
