"""The rows of a long list, read from the index a window at a time."""

from array import array
from collections import OrderedDict

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material

WINDOW = 64  # rows read at once: some 2 ms
KEPT = 24  # windows in memory: six screens of the smallest cards


class Rows:
    """Materials by row number. Only their ids are held; 100,000 row objects would be 51 MB."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.ids: array[int] = array("q")
        self._windows: OrderedDict[int, list[Material | None]] = OrderedDict()

    def replace(self, ids: "array[int]") -> None:
        """Stand for other rows from now on."""
        self.ids = ids
        self._windows.clear()

    def at(self, row: int) -> Material | None:
        """The material of a row; None when it was forgotten since the ids were read."""
        number, place = divmod(row, WINDOW)
        window = self._windows.get(number)
        if window is None:
            window = self._read(number)
        else:
            self._windows.move_to_end(number)
        return window[place]

    def reread(self, row: int) -> Material | None:
        """Look at one row again, since something was learned about it."""
        fresh = next(iter(self._index.rows(self.ids[row : row + 1])), None)
        number, place = divmod(row, WINDOW)
        if number in self._windows:
            self._windows[number][place] = fresh
        return fresh

    def drop_windows(self) -> None:
        """Read everything anew when it is next looked at."""
        self._windows.clear()

    def row_of(self, id_: int, hint: int = 0) -> int:
        """Where a row id stands, -1 when it does not. hint: where it stood when it was last seen."""
        if hint < len(self.ids) and self.ids[hint] == id_:
            return hint
        try:
            return self.ids.index(id_)
        except ValueError:
            return -1

    def rows_of(self, ids: "set[int]") -> list[int]:
        """Where these row ids stand, in order; those that are not here are left out."""
        return [row for row, id_ in enumerate(self.ids) if id_ in ids] if ids else []

    def _read(self, number: int) -> list[Material | None]:
        ids = self.ids[number * WINDOW : (number + 1) * WINDOW]
        found = {material.id: material for material in self._index.rows(ids)}
        window = [found.get(id_) for id_ in ids]
        self._windows[number] = window
        while len(self._windows) > KEPT:
            self._windows.popitem(last=False)
        return window
