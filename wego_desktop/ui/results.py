"""What came of deleting, saving and copying, said in the strip above the materials."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from wego_desktop.ui.notices import Notices
from wego_desktop.ui.removing import folder_to_open
from wego_desktop.wechat.errors import trouble_of

if TYPE_CHECKING:
    from wego_desktop.jobs.remove import Outcome


class Results(QObject):
    """trash: the folder where originals are kept."""

    def __init__(self, notices: Notices, trash: Path) -> None:
        super().__init__(notices)
        self._notices, self._trash = notices, trash

    def tell_error(self, error: BaseException) -> None:
        self._notices.show_trouble(trouble_of(error))

    def tell_removed(self, outcomes: "Sequence[Outcome]") -> None:
        gone = [outcome for outcome in outcomes if outcome.removed]
        if gone:
            folder = folder_to_open(list(outcomes), self._trash)
            self._notices.say(partial(self._removed, len(gone)), self._way, lambda: open_folder(folder))
        errors = [outcome.error for outcome in outcomes if outcome.error]
        if errors:
            self.tell_error(errors[0].__cause__ or errors[0])

    def tell_saved(self, paths: Sequence[Path], errors: Sequence[BaseException]) -> None:
        if paths:
            self._notices.say(partial(self._saved, len(paths)), self._way, lambda: open_folder(paths[0].parent))
        if errors:
            self.tell_error(errors[0])

    def _removed(self, count: int) -> str:
        return self.tr("Deleted %n material(s); the originals are in the trash folder", "", count)

    def _saved(self, count: int) -> str:
        return self.tr("Saved %n file(s)", "", count)

    def _way(self) -> str:
        return self.tr("Open folder")

    def copy(self, lines: Sequence[str]) -> None:
        """Put lines on the clipboard, and say so."""
        self._copy(lines, lambda: self.tr("Copied"))

    def copy_ids_instead(self, media_ids: Sequence[str]) -> None:
        """Of what has no link: voices, films, and what the lists gave none of."""
        self._copy(media_ids, lambda: self.tr("There is no link; copied the media_id"))

    def _copy(self, lines: Sequence[str], said: Callable[[], str]) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._notices.say(said)


def open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
