"""A message of pictures in the editor: it is looked at, and nothing of it can be changed here."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from wego_desktop.jobs.messages import why_not_edited
from wego_desktop.library.index import Index
from wego_desktop.ui.articles.bringing_in import BringingIn
from wego_desktop.ui.articles.editor_head import EditorHead
from wego_desktop.ui.articles.middle import Middle
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.draft_bodies import picture_ids


class ShownOnly(QObject):
    """Takes the tools, the keys and the button away that would change it, and shows its pictures over its text."""

    def __init__(
        self,
        tasks: Tasks,
        index: Index,
        work: Work,
        head: EditorHead,
        middle: Middle,
        bringing_in: BringingIn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._index, self._work = tasks, index, work
        self._head, self._middle, self._bringing_in = head, middle, bringing_in
        self._asked: tuple[str, ...] | None = None

    @property
    def is_so(self) -> bool:
        return why_not_edited(self._work.message) is not None

    def look(self) -> None:
        """Another message, or another article of it, is shown."""
        fixed = self.is_so
        self._middle.set_fixed(fixed)
        self._head.save.setVisible(not fixed)
        for action in (self._bringing_in.import_markdown, self._bringing_in.insert_pictures):
            action.setEnabled(not fixed)
        ids = picture_ids(self._work.entry.article) if fixed else ()
        if ids != self._asked:
            self._asked = ids
            self._middle.page.set_fixed(fixed)
            if ids:
                index = self._index
                self._tasks.run(lambda: _addresses(index, ids), self._show, owner=self, pool=Pool.DISK)

    def _show(self, addresses: Sequence[str]) -> None:
        self._middle.page.set_fixed(self.is_so, addresses)


def _addresses(index: Index, ids: Sequence[str]) -> list[str]:
    """In a worker. What the library does not know can't be shown."""
    found = (index.find(each) for each in ids)
    return [material.url for material in found if material is not None and material.url]
