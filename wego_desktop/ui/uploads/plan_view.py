"""The upload plan: what was dropped, what the checks say of it, and Start. Nothing is sent before that."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wego_desktop.limits import Limits, Target
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.controls.empty import EmptyState
from wego_desktop.ui.controls.notice import Notice
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan import Looked, Plan, Room
from wego_desktop.ui.uploads.plan_acts import PlanActs, Thumbnail
from wego_desktop.ui.uploads.plan_filters import PlanFilters
from wego_desktop.ui.uploads.plan_foot import PlanFoot
from wego_desktop.ui.uploads.plan_head import PlanHead
from wego_desktop.ui.uploads.plan_looking import Alike, Duplicates, KnownUrl, PlanLooking
from wego_desktop.ui.uploads.plan_media import PlanMedia
from wego_desktop.ui.uploads.plan_model import PlanModel
from wego_desktop.ui.uploads.plan_repairing import PlanRepairing
from wego_desktop.ui.uploads.plan_row import Verdict
from wego_desktop.ui.uploads.plan_side import NARROW, WIDTH, PlanSide
from wego_desktop.ui.uploads.plan_staging import temporary_folder
from wego_desktop.ui.uploads.plan_svg import render_svg
from wego_desktop.ui.uploads.plan_table import PlanTable
from wego_desktop.ui.uploads.walking import MOST_FILES, Found

_NARROW_BELOW = 1200  # px
_TELL_MS = 50  # counts and costs are told at most so often while files come in; with thousands, more seldom


class PlanView(QWidget):
    """Fills the window's content area.

    room: pieces the account still takes of a target, or None; quick. duplicates: materials with these bytes, by
    SHA-256. known_url: where these bytes stand as a body picture. alike: materials that look like a picture.
    thumbnail: of a material, by media_id. staging: the folder for repaired files. These are called in a worker.
    calls_today: quick.
    start_wanted(list[Upload]): the person pressed Start. closed: they left without.
    limits_wanted: they would rather have the account's limits changed.
    """

    start_wanted = Signal(list)
    closed = Signal()
    limits_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        limits: Limits,
        room: Room,
        duplicates: Duplicates,
        parent: QWidget | None = None,
        *,
        staging: Callable[[], Path] = temporary_folder,
        known_url: KnownUrl | None = None,
        alike: Alike | None = None,
        thumbnail: Thumbnail | None = None,
        calls_today: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._calls_today, pictures = look, calls_today, FilePictures(tasks, self)
        self.plan = Plan(limits, room)
        self._model = PlanModel(self.plan, self)
        self._new_to: Target | None = None
        self._looking = PlanLooking(tasks, duplicates, self, known_url=known_url, alike=alike)
        self._repairing = PlanRepairing(
            tasks, self._model, limits, staging, duplicates, self, known_url=known_url, render_svg=render_svg
        )
        self.head, self.filters, self.foot = PlanHead(look, self), PlanFilters(look, limits, self), PlanFoot(look, self)
        self.table = PlanTable(look, self._model, pictures, self)
        media = PlanMedia(tasks, self)
        self.side = PlanSide(look, pictures, media, self)
        self.acts = PlanActs(
            look, tasks, self._model, self.table, self.side, self._repairing, pictures, media, thumbnail, self
        )
        self.notice = Notice(look, self)
        self._empty = EmptyState(look, "empty-drop", self)
        self._pages = QStackedWidget(self)
        self._tell_soon = QTimer(self, singleShot=True)
        self._tell_soon.timeout.connect(self._tell)
        self._lay_out()
        self._connect()
        self._add_keys()
        look.changed.connect(self.update)
        self._retranslate()

    def _lay_out(self) -> None:
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        left, middle, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for layout in (left, middle, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        left.addWidget(self.notice)
        left.addWidget(self.filters)
        left.addWidget(self._pages, 1)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._looking.found.connect(self._found)
        self._looking.came.connect(self._came)
        self._looking.looked.connect(self._looked)
        self._looking.resembled.connect(self._model.resemble)
        self._repairing.changed.connect(self._tell_later)
        self._model.judged.connect(self._tell_later)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved):
            signal.connect(lambda *_: self._tell_later())
        self.head.back.connect(self.close_plan)
        self.head.add_wanted.connect(self.choose_files)
        self.head.send_all.connect(self._send_all)
        self.filters.limits_wanted.connect(self.limits_wanted)
        self.filters.chosen.connect(self._filter)
        self.foot.cancelled.connect(self.close_plan)
        self.foot.repair_wanted.connect(self.acts.repair_all)
        self.foot.start_wanted.connect(self.start)
        self.table.start_wanted.connect(self.start)
        self.table.picked.connect(self._tell_side)
        self._empty.began.connect(self.choose_files)
        side = self.side
        side.named.connect(self._rename)
        side.titled.connect(lambda text: self._model.describe(self.table.keys(), title=text))
        side.introduced.connect(lambda text: self._model.describe(self.table.keys(), introduction=text))
        side.place_chosen.connect(lambda target: self.table.place(self.table.keys(), target))

    def _add_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in (
            ("Esc", self.close_plan),
            ("Ctrl+Return", self.start),
            ("Ctrl+Enter", self.start),
            ("Shift+R", self.acts.repair_all),
        ):
            QShortcut(QKeySequence(key), self, act, context=within)

    # What the window asks

    def add(self, paths: Sequence[Path]) -> None:
        """Files and folders to look at; rows appear as they are found."""
        self._looking.find(paths, MOST_FILES)
        self._tell()

    def send_new_to(self, target: Target) -> None:
        """What comes from now on goes there, if it can."""
        self._new_to = target

    def start(self) -> None:
        """Hand over what goes; nothing while files are still being checked. Repairs that wait go along as recipes."""
        uploads = self.plan.uploads() if self._ready() else []
        if uploads:
            self._looking.stop()
            self._repairing.stop([upload.repaired for upload in uploads if upload.repaired])
            self.start_wanted.emit(uploads)

    def close_plan(self) -> None:
        """Leave; asked first when something typed or chosen would be lost."""
        self.may_go(self._leave)

    def may_go(self, then: Callable[[], object]) -> None:
        """Call it, unless something typed or chosen would be lost and a person would rather stay."""
        if not self.plan.edited:
            then()
            return
        title = self.tr("Leave this plan?")
        sentence = self.tr("Nothing was uploaded. What you changed here is forgotten; the files stay.")
        asking = Asking(self._look, title, sentence, (), self.tr("Leave"), self, keep=self.tr("Stay"))
        asking.agreed.connect(then)
        asking.open()

    def choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def stop(self) -> None:
        """Look at nothing and repair nothing any more; the plan is about to go."""
        self._looking.stop()
        self._repairing.stop()
        self._tell_soon.stop()

    def _leave(self) -> None:
        self.stop()
        self.closed.emit()

    # What was found

    def _found(self, found: Found) -> None:
        if found.more or len(self.plan) + len(found.files) > MOST_FILES:
            self.notice.say(self._full, icon="info")
        elif found.empty:
            self.notice.say(lambda: self.tr("There is no file in that folder"), icon="info")
        self._tell()

    def _full(self) -> str:
        return self.tr("A plan holds %n file(s). Upload these first, then add the others", "", MOST_FILES)

    def _came(self, files: list[Path]) -> None:
        rows = self._model.add(files[: MOST_FILES - len(self.plan)])
        self._looking.look([(row.key, row.path) for row in rows])
        self.table.pick_first()
        self._tell_later()

    def _looked(self, looked: list[Looked]) -> None:
        self._model.look(looked)
        if self._new_to is not None:
            self._model.send_to([one.key for one in looked], self._new_to)
        self._tell_later()

    def _tell_later(self) -> None:
        if not self._tell_soon.isActive():
            self._tell_soon.start(max(_TELL_MS, len(self.plan) // 10))

    def _ready(self) -> bool:
        return self.plan.judged and not self.plan.checking and not self._looking.busy

    def _tell(self) -> None:
        """Everything around the table: counts, costs, the side pane."""
        cost = self.plan.cost()
        self.head.tell(self.plan, self._looking.busy)
        self.filters.tell(self.plan)
        pending = sum(row.pending for row in self.plan)
        self.foot.tell(cost, self._ready(), pending, self._calls_today() if self._calls_today else None)
        self.table.show_taken()
        empty = not len(self.plan) and not self._looking.busy
        self._pages.setCurrentWidget(self._empty if empty else self.table)
        self.filters.setVisible(not empty)
        self.side.setVisible(not empty)
        self._tell_side()
        if self._looking.busy:
            self._tell_later()

    def _tell_side(self) -> None:
        self.side.tell(self.table.rows())

    # What the person does

    def _filter(self, verdict: Verdict | None) -> None:
        self.table.shown.show(verdict)
        self.table.pick_first()
        self._tell()

    def _send_all(self, target: Target | None) -> None:
        self._model.send_to([row.key for row in self.plan], target)

    def _rename(self, text: str) -> None:
        keys = self.table.keys()
        if len(keys) == 1:
            self._model.rename(keys[0], text)
            self._tell_side()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for part in (self.head, self.foot, self.table, self.side):
                part.retranslate()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._empty.set_words(
            self.tr("Drop pictures, sounds, films or whole folders here to check them before they go up"),
            self.tr("Add files…"),
            icon="plus",
        )
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(WIDTH if self.width() >= _NARROW_BELOW else NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.canvas)
