"""Takes drops on a window and pastes, and gives up the files they carry."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.drop import Carried, Picture, carried, carries_something, keep_picture, moment
from wego_desktop.ui.uploads.drop_overlay import DropOverlay
from wego_desktop.ui.uploads.plan_staging import own_folder


class Drops(QObject):
    """Watches one widget, mostly the window.

    taken(list[Path]): files and folders; pixels were written to a file first. folder: where, asked in a worker; it has
    to outlive the window, since uploads read from it after the next start as well.
    refused(str): a sentence why there was nothing to take. failed(exception): a picture could not be kept.
    """

    taken = Signal(list)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        window: QWidget,
        now: Callable[[], datetime] = datetime.now,
        *,
        folder: Callable[[], Path] | None = None,
    ) -> None:
        super().__init__(window)
        self._tasks, self._now = tasks, now
        self._folder = folder or cache(own_folder)
        self._overlay = DropOverlay(look, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        held = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where nothing was ever copied
        self._take(carried(held), self.tr("Pasted {time}"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._enter(event)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                return self._stay(event)
            case QEvent.Type.DragLeave:
                self._overlay.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._drop(event)
                return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        """Also what will be refused is let in, so that the reason can be told."""
        if event.source() is not None or not carries_something(event.mimeData()):
            return False
        self._overlay.tell(event.mimeData())
        return self._stay(event)

    @staticmethod
    def _stay(event: QDropEvent) -> bool:
        """Files are copied, never moved: a file manager would delete what it believes moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        self._stay(event)
        self._take(carried(event.mimeData()), self.tr("Dragged {time}"))

    def _take(self, what: Carried, template: str) -> None:
        if what.picture is not None:
            self._keep(what.picture, template)
        elif what.paths:
            self.taken.emit(list(what.paths))
        else:
            self.refused.emit(QCoreApplication.translate("Uploads", what.refused))

    def _keep(self, picture: Picture, template: str) -> None:
        from wego_desktop.intake import names  # no start needs it

        stem = names.better(picture.stem or template.format(time=moment(self._now())), "")
        folder = self._folder
        self._tasks.run(
            lambda: keep_picture(picture, folder(), stem),
            lambda file: self.taken.emit([file]),
            self.failed.emit,
            owner=self,
            pool=Pool.DISK,
        )
