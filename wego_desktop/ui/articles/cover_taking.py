"""Brings a picture that was chosen as a cover: reads it, has it repaired and kept, all behind the window."""

from collections.abc import Callable
from concurrent.futures import CancelledError
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from wego_desktop.articles.cover import Cover
from wego_desktop.jobs.new_cover import CoverRefused, NewCover
from wego_desktop.ui import formats
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads import plan_repair_words, plan_words
from wego_desktop.ui.uploads.drop import Carried, Picture, keep_picture, moment
from wego_desktop.wechat.errors import Cancelled, Trouble, TroubleError, trouble_of

_Take = Callable[[Task], NewCover]


class CoverTaking(QObject):
    """taken(Cover, sentence): here it is, and what was done to it, or "". refused(sentence): why not. began: it takes a
    moment. Who chooses again does not want the one before.
    """

    taken = Signal(object, str)
    refused = Signal(str)
    began = Signal()

    def __init__(self, desk: CoverDesk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._under_way: Task | None = None

    def take_file(self, file: Path) -> None:
        new = self._desk.new
        self._begin(lambda task: new.take(file, task.report, task))

    def take_from_article(self, address: str) -> None:
        """A picture of the text, by its address there."""
        new, picture = self._desk.new, self._desk.picture
        self._begin(lambda task: new.take_bytes(picture(address), task.report, task))

    def take_carried(self, what: Carried) -> None:
        """What was dropped: the first of several files, or pixels."""
        if what.paths:
            self.take_file(what.paths[0])
        elif what.picture is not None:
            self._take_pixels(what.picture)
        else:
            self.stop()
            self.refused.emit(QCoreApplication.translate("Uploads", what.refused))

    def take_media_id(self, media_id: str, url: str = "") -> None:
        """An image of the library, unless something here speaks against it."""
        why = self._desk.why_no_cover

        def look(_task: Task) -> NewCover:
            trouble = why(media_id)
            if trouble is not None:
                raise TroubleError(trouble)
            return NewCover(Cover(media_id, url), 0)

        self._begin(look)

    def stop(self) -> None:
        """Nobody wants it any more."""
        if self._under_way is not None:
            self._under_way.drop()
            self._under_way = None

    def _take_pixels(self, picture: Picture) -> None:
        desk, stem = self._desk, picture.stem or moment(datetime.now().astimezone())

        def work(task: Task) -> NewCover:
            with desk.new.working() as folder:
                return desk.new.take(keep_picture(picture, folder, stem), task.report, task)

        self._begin(work)

    def _begin(self, work: _Take) -> None:
        self.stop()
        self._under_way = self._tasks.follow(work, self._done, self._failed, owner=self, pool=Pool.JOBS)
        self.began.emit()

    def _done(self, new: NewCover) -> None:
        self._under_way = None
        self.taken.emit(new.cover, self._said(new))

    def _said(self, new: NewCover) -> str:
        if new.known_as:
            return self.tr("Already in the library as {name}: that one is used").format(name=new.known_as)
        if not new.what:
            return ""
        done = plan_repair_words.title(plan_words.said(("Repair",), new.what, new.values))[0]
        return self.tr("{done}, {size} now").format(done=done, size=formats.size(new.size))

    def _failed(self, error: BaseException) -> None:
        self._under_way = None
        if not isinstance(error, Cancelled | CancelledError):
            self.refused.emit(_why(error))


def _why(error: BaseException) -> str:
    if isinstance(error, CoverRefused):
        return plan_words.said(("Finding",), error.finding.what, error.finding.values)
    return words_of(trouble_of(error))


def words_of(trouble: Trouble) -> str:
    """What happened, and why."""
    parts = (formats.sentence("Trouble", text, trouble.values) for text in (trouble.what, trouble.why))
    return formats.sentences(parts).rstrip(".。")
