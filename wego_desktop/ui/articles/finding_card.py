"""What one rule found, as a person reads it: what is wrong, why, where, and the ways out as buttons."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.articles.rules import Repair
from wego_desktop.jobs.taking_over import name_of
from wego_desktop.ui.articles import finding_words as words
from wego_desktop.ui.articles import repair_words
from wego_desktop.ui.articles.found import Found, FoundGroup, Way, Wish
from wego_desktop.ui.articles.name_lines import NameLines
from wego_desktop.ui.articles.wrapping import Wrapping
from wego_desktop.ui.controls.buttons import Button, OutlineButton, QuietButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_ICON, _LEFT = 16, 24
_MOST_NAMES = 6
_MOST_WAYS = 4  # of one card
_SMALL = 24  # px, a button beside the title


class FindingCard(QWidget):
    """wanted(Wish): a repair. place_wanted(Found): this one is to be seen.

    It is told anew at each check and keeps which of several it shows; what says the same is not touched.
    brief: beside the place it is about: without a way there, and as narrow as it gets.
    """

    wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._look, self._brief = look, brief
        self._group: FoundGroup | None = None
        self._at = 0
        self._ways: list[Way] = []
        self.title, self.reason = Words(look, parent=self), Words(look, "", "details", "text2", self)
        self.names = NameLines(look, self)
        self.count = Words(look, "", "details", "text3", self)
        self.back, self.next = (QuietButton(look, f"chevron-{to}", parent=self) for to in ("up", "down"))
        self.place = QuietButton(look, "eye", parent=self)
        self._row = Wrapping(self)
        self.buttons: list[Button] = [OutlineButton(look, parent=self)]
        self.buttons += [QuietButton(look, parent=self) for _ in range(1, _MOST_WAYS)]
        self._connect()
        self._lay_out()
        look.changed.connect(self.update)

    def show_group(self, group: FoundGroup) -> None:
        self._group, self._at = group, min(self._at, len(group.found) - 1)
        self._tell()

    def show_first(self) -> None:
        """Another article: begin with the first of them."""
        self._at = 0

    @property
    def current(self) -> Found | None:
        return self._group.found[self._at] if self._group else None

    @property
    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [self.back, self.next, self.place, *self.buttons]

    def renew(self) -> None:
        """Measure it anew."""
        self._row.arrange()
        self.updateGeometry()

    # What it says

    def _tell(self) -> None:
        group, current = self._group, self.current
        if group is None or current is None:
            return
        several = len(group.found) > 1
        self.title.setText(words.title(current.finding, len(group.found)))
        self._tell_names(group)
        reason = words.reason(current.finding, named=bool(self.names.names))
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.count.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=len(group.found)))
        for part in (self.count, self.back, self.next):
            part.setVisible(several)
        self.place.setVisible(not several and not self._brief and self._has_place(current))
        self.place.set_icon("eye" if current.finding.field == "content" else "edit")
        self._tell_ways(group, current)
        self._name(group, current)
        self.update()

    def _tell_names(self, group: FoundGroup) -> None:
        """Pictures that would be fetched: which they are is seen before anything is."""
        listed = group.to_take_over if len(group.found) > 1 else ()
        names = [name_of(address) for address in listed[:_MOST_NAMES]]
        if len(listed) > _MOST_NAMES:
            names.append(self.tr("and %n more", "", len(listed) - _MOST_NAMES))
        self.names.show_names(names)
        self.names.setVisible(bool(names))

    def _tell_ways(self, group: FoundGroup, current: Found) -> None:
        self._ways = group.ways(current)[:_MOST_WAYS]
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._ways))
            if place < len(self._ways):
                button.setText(self._way(self._ways[place], self._ways[0]))
        self._row.setVisible(bool(self._ways))
        self._row.arrange()

    def _way(self, way: Way, first: Way) -> str:
        if first.every and way == Way(first.repair):
            return self.tr("Only this one")
        asks = way.every and way.repair is Repair.TAKE_OVER and way.count > _MOST_NAMES  # with a list of all names
        return repair_words.button(way.repair, way.count) + ("…" if asks else "")

    def _name(self, group: FoundGroup, current: Found) -> None:
        said = (words.weight_word(group.weight), self.title.text(), words.sentence(current.finding))
        self.setAccessibleName(". ".join(said))
        for button in self.buttons:
            button.setAccessibleDescription(self.title.text())
        for button, name in (
            (self.back, self.tr("Previous place")),
            (self.next, self.tr("Next place")),
            (self.place, self._place_name(current)),
        ):
            button.setAccessibleName(name)
            button.setAccessibleDescription(self.title.text())
            button.setToolTip(name)

    def _place_name(self, found: Found) -> str:
        field = found.finding.field
        return self.tr("Show in the article") if field == "content" and found.number is not None else words.field(field)

    @staticmethod
    def _has_place(found: Found) -> bool:
        return found.number is not None or found.finding.at < 0

    # What a person does

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.place.clicked.connect(self._show_place)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, place=place: self._want(place))

    def _step(self, by: int) -> None:
        if self._group is not None:
            self._at = (self._at + by) % len(self._group.found)
            self._tell()
            self._show_place()

    def _show_place(self) -> None:
        if self.current is not None:
            self.place_wanted.emit(self.current)

    def _want(self, place: int) -> None:
        group, current = self._group, self.current
        if group is None or current is None or place >= len(self._ways):
            return
        way = self._ways[place]
        seen = group.to_take_over[:_MOST_NAMES] if way.every else (current.address,)
        findings = group.findings if way.every else (current.finding,)
        self.wanted.emit(Wish(findings, way.repair, way.every, seen))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons leads to the place as well."""
        if event.button() == Qt.MouseButton.LeftButton and self.current and self._has_place(self.current):
            self._show_place()
        else:
            super().mousePressEvent(event)

    # Building

    def _lay_out(self) -> None:
        for label in (self.title, self.reason):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        inset = max(0, (_SMALL - self.title.fontMetrics().height()) // 2)  # its first line stands beside the buttons
        self.title.setContentsMargins(0, inset, 0, inset)
        self.count.setFixedHeight(_SMALL)
        for button in (self.back, self.next, self.place):
            button.setFixedSize(_SMALL, _SMALL)
        self._row.put(self.buttons)
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0 if self._brief else _LEFT, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        head.setContentsMargins(_LEFT if self._brief else 0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        for part in (self.count, self.back, self.next, self.place):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.reason)
        column.addWidget(self.names)
        column.addSpacing(6)
        column.addWidget(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._group is None:
            return
        middle = self.title.geometry().top() + _SMALL // 2
        with painter_for(self) as painter:
            icon(painter, self._look, *words.icon(self._group.weight), QPoint(_ICON // 2, middle), _ICON)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
