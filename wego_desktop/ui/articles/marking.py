"""Shows findings in the page: a bar beside each block, a line under the words, and which one is clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal

from wego_desktop.ui.articles import finding_words as words
from wego_desktop.ui.articles.checking import Checked
from wego_desktop.ui.articles.found import MARKED, Found, FoundGroup, groups
from wego_desktop.ui.articles.mark import Mark
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.turning import Turning

MOST = 200  # marks: a page full of them says no more


class Marking(QObject):
    """chosen(groups, rectangle in the page): a mark was clicked; what was found there, by rule.

    An element has one mark, whatever was found in it. settled: nothing is found any more where the last chosen one was.
    """

    chosen = Signal(list, QRect)
    settled = Signal()

    def __init__(self, page: ArticlePage, turning: Turning, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._turning = page, turning
        self._marked: dict[str, list[FoundGroup]] = {}
        self._last = ""
        page.mark_chosen.connect(self._choose)

    def show_checked(self, checked: Checked) -> None:
        """After each check. One that does not know the page, or another article than it shows, changes nothing."""
        if not checked.key or checked.key != self._turning.key:
            return
        self._marked = marked(groups(checked, checked.key))
        self._page.mark([_mark(id_, found) for id_, found in self._marked.items()])
        if self._last not in self._marked:
            self._last = ""
            self.settled.emit()

    def _choose(self, id_: str, where: QRect) -> None:
        if id_ in self._marked:
            self._last = id_
            self.chosen.emit(self._marked[id_], where)


def marked(found: Sequence[FoundGroup]) -> dict[str, list[FoundGroup]]:
    """What is found in each element that gets a mark, the weightiest first; the names are those of the marks.

    A name says what was found and where, so that it stays the same while that does.
    """
    places: dict[int, list[FoundGroup]] = {}
    for group in found:
        if group.weight in MARKED:
            for number, each in _places(group).items():
                places.setdefault(number, []).append(each)
    first = dict(list(places.items())[:MOST])
    return {_id(number, each): each for number, each in sorted(first.items())}


def _places(group: FoundGroup) -> dict[int, FoundGroup]:
    """Its findings element by element."""
    places: dict[int, list[Found]] = {}
    for each in group.found:
        if each.number is not None:
            places.setdefault(each.number, []).append(each)
    return {number: FoundGroup(group.rule, group.weight, tuple(found)) for number, found in places.items()}


def _id(number: int, found: Sequence[FoundGroup]) -> str:
    return f"{'+'.join(group.rule for group in found)}:{number}"


def _mark(id_: str, found: Sequence[FoundGroup]) -> Mark:
    first = found[0].found[0]
    said = "\n".join(words.title(group.found[0].finding, len(group.found)) for group in found)
    return Mark(first.number or 0, str(found[0].weight), said, id_)
