"""What is selected, by row id: it outlives a refresh, and costs little however much it is."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, overload

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material

_CHUNK = 500
_Flag = QItemSelectionModel.SelectionFlag


class Numbered(Protocol):
    """A model whose rows have ids that outlive a refresh."""

    @property
    def ids(self) -> "array[int]": ...

    def index(self, row: int, column: int, /) -> QModelIndex: ...


class Selection(Sequence[Material]):
    """Materials a person selected, in the order shown. May be handed to a worker, which reads them there.

    Only ids are held. Each look reads what the index knows now; one that was forgotten meanwhile is left out by
    iteration and raises LookupError by place. Going through 100,000 takes some 2 s: not on the UI thread.
    """

    def __init__(self, index: Index, ids: "array[int]") -> None:
        self._index = index
        self.ids = ids

    def __len__(self) -> int:
        return len(self.ids)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Selection) and self.ids == other.ids

    __hash__ = None  # type: ignore[assignment]

    @overload
    def __getitem__(self, place: int) -> Material: ...
    @overload
    def __getitem__(self, place: slice) -> "Selection": ...
    def __getitem__(self, place: int | slice) -> "Material | Selection":
        if isinstance(place, slice):
            return Selection(self._index, self.ids[place])
        found = self._index.rows([self.ids[place]])
        if not found:
            raise LookupError(self.ids[place])
        return found[0]

    def __iter__(self) -> Iterator[Material]:
        for start in range(0, len(self.ids), _CHUNK):
            yield from self._index.rows(self.ids[start : start + _CHUNK])


def ranges(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    """The parts of a selection."""
    return (selection.at(place) for place in range(selection.count()))


def selected_ids(model: Numbered, selection: QItemSelectionModel) -> "array[int]":
    """From ranges: index by index, 100,000 would take a quarter of a second."""
    ids = array("q")
    for first, last in sorted({(part.top(), part.bottom()) for part in ranges(selection.selection())}):
        ids.extend(model.ids[first : last + 1])
    return ids


def select_rows(model: Numbered, selection: QItemSelectionModel, rows: Iterable[int]) -> None:
    """Select these rows (ascending) and no others."""
    chosen = QItemSelection()
    for first, last in _runs(rows):
        chosen.select(model.index(first, 0), model.index(last, 0))
    selection.select(chosen, _Flag.ClearAndSelect | _Flag.Rows)


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of what stands side by side."""
    first = last = -2
    for row in rows:
        if row != last + 1:
            if last >= 0:
                yield first, last
            first = row
        last = row
    if last >= 0:
        yield first, last
