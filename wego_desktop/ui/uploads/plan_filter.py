"""Shows the rows of one verdict. A row that was shown stays while it is worked on, whatever becomes of it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from wego_desktop.ui.uploads.plan_model import PlanModel
from wego_desktop.ui.uploads.plan_row import Verdict


class PlanFilter(QSortFilterProxyModel):
    """Else a film would leave the list of those that need a look with the first letter of its introduction."""

    def __init__(self, model: PlanModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._verdict: Verdict | None = None
        self._kept: set[int] = set()
        self.setSourceModel(model)

    @property
    def verdict(self) -> Verdict | None:
        return self._verdict

    def show(self, verdict: Verdict | None) -> None:
        """None: all."""
        self._verdict = verdict
        self._kept.clear()
        self.invalidate()

    def filterAcceptsRow(self, line: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        del parent
        if self._verdict is None:
            return True
        key = self._model.key(line)
        if self._model.plan[key].verdict is self._verdict:
            self._kept.add(key)
        return key in self._kept

    def key(self, line: int) -> int:
        """The row that is shown in a line."""
        if self._verdict is None:
            return self._model.key(line)
        return self._model.key(self.mapToSource(self.index(line, 0)).row())

    def keys(self) -> list[int]:
        """The rows that are shown, in order."""
        return [self.key(line) for line in range(self.rowCount())]

    def index_of(self, key: int) -> QModelIndex:
        """Invalid for a row that is not shown."""
        line = self._model.line(key)
        return self.mapFromSource(self._model.index(line, 0)) if line >= 0 else QModelIndex()
