"""Saving the bytes of ledger entries where a person wants them."""

import shutil
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from wego_desktop.library.file_names import file_name
from wego_desktop.ui.ledgers.entries import Entry
from wego_desktop.ui.ledgers.errands import Ended, Errands
from wego_desktop.ui.tasks import Task

BringFile = Callable[[Any, Task], Path]  # the file of an entry, fetched if it is not kept any more; in a worker


class Saving(QObject):
    """folder: where to begin to look; the last one chosen."""

    def __init__(self, errands: Errands, bring: BringFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._bring, self._window = errands, bring, parent
        downloads = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
        self.folder = downloads if downloads.is_dir() else Path.home()

    def ask(self, entries: Sequence[Entry], ended: Ended) -> None:
        """One is asked for its name, several for their folder."""
        if len(entries) == 1:
            self._ask_name(entries[0], ended)
        elif entries:
            self._ask_folder(entries, ended)

    def save_as(self, entry: Entry, target: Path, ended: Ended) -> None:
        """What stood there before is replaced: the person was asked."""
        self.folder = target.parent
        self._errands.start([entry], lambda one, task: _copy(self._bring(one, task), target), ended)

    def save_in(self, entries: Sequence[Entry], folder: Path, ended: Ended) -> None:
        """Each under its own name, or one with a number when that is taken."""
        self.folder = folder
        self._errands.start(entries, lambda one, task: _copy_free(self._bring(one, task), folder, one.name), ended)

    def _ask_name(self, entry: Entry, ended: Ended) -> None:
        name = _named(entry.file, entry.name)
        dialog = QFileDialog(self._window, self.tr("Save as"), str(self.folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda target: self.save_as(entry, Path(target), ended))
        dialog.open()

    def _ask_folder(self, entries: Sequence[Entry], ended: Ended) -> None:
        dialog = QFileDialog(self._window, self.tr("Save in folder"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.save_in(entries, Path(folder), ended))
        dialog.open()


def _named(file: Path | None, name: str) -> str:
    """The entry's own name with the extension of its bytes."""
    suffix = file.suffix if file else ""
    made = file_name(name, "wechat")
    return made if not suffix or Path(made).suffix else made + suffix


def _copy(file: Path, target: Path) -> Path:
    """Whole or not at all."""
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(file, part)
        return part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _copy_free(file: Path, folder: Path, name: str) -> Path:
    wanted = folder / _named(file, name)
    for number in count(1):
        target = wanted if number == 1 else wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
        if not target.exists():
            return _copy(file, target)
    raise AssertionError
