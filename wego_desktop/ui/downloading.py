"""Saving materials in a folder the person chooses."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wego_desktop import settings
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import Material
from wego_desktop.settings import Settings
from wego_desktop.ui.tasks import Pool, Task, Tasks


class Downloading(QObject):
    """Asks for the folder, saves behind the window. saved(paths, errors): what is there now, and what went wrong."""

    saved = Signal(list, list)
    progressed = Signal(int, int)

    def __init__(self, tasks: Tasks, settings: Settings, opened: OpenAccount, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._settings, self._opened, self._window = tasks, settings, opened, parent
        self._tasks_under_way: set[Task] = set()
        self._paths: list[Path] = []
        self._errors: list[BaseException] = []
        self._asked = 0

    def ask(self, materials: Sequence[Material]) -> None:
        """Ask where to, then begin."""
        if not materials:
            return
        dialog = QFileDialog(self._window, self.tr("Save in folder"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.start(materials, Path(folder)))
        dialog.open()

    def busy(self) -> bool:
        return bool(self._tasks_under_way)

    def cancel(self) -> None:
        for task in self._tasks_under_way:
            task.cancel()

    def start(self, materials: Sequence[Material], folder: Path) -> None:
        """Save these in the folder, several at a time; one that does not come never stops the rest."""
        self._settings.put(settings.DOWNLOAD_FOLDER, str(folder))
        self._asked += len(materials)
        for material in materials:
            self._start_one(material, folder)

    def _start_one(self, material: Material, folder: Path) -> None:
        task = self._tasks.follow(
            lambda task: self._opened.materials.download(material, folder, task.report, task),
            lambda path: self._settle(task, path, None),
            lambda error: self._settle(task, None, error),
            owner=self,
            pool=Pool.NETWORK,
        )
        self._tasks_under_way.add(task)

    def _settle(self, task: Task, path: Path | None, error: BaseException | None) -> None:
        self._tasks_under_way.discard(task)
        if path is not None:
            self._paths.append(path)
        if error is not None:
            self._errors.append(error)
        self.progressed.emit(len(self._paths) + len(self._errors), self._asked)
        if not self._tasks_under_way:
            paths, errors = self._paths, self._errors
            self._paths, self._errors, self._asked = [], [], 0
            self.saved.emit(paths, errors)

    def _folder(self) -> str:
        chosen = self._settings.get(settings.DOWNLOAD_FOLDER)
        default = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        return chosen if chosen and Path(chosen).is_dir() else default
