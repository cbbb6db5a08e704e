"""The tab "Checks" at the editor's right: what WeChat would refuse or change in the article that is edited."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wego_desktop.articles.checks import pictures_here
from wego_desktop.articles.message import Message
from wego_desktop.articles.rules import Weight
from wego_desktop.articles.safe_repairs import safe_rules
from wego_desktop.ui.articles.article_count import ArticleCount
from wego_desktop.ui.articles.article_rows import title
from wego_desktop.ui.articles.card_stack import CardStack
from wego_desktop.ui.articles.checking import Checked
from wego_desktop.ui.articles.found import Found, FoundGroup, groups
from wego_desktop.ui.articles.icon_words import IconWords
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_EDGE = 16
_TOLD = (Weight.BLOCKS, Weight.WARNS, Weight.HINTS)


class ChecksPane(QScrollArea):
    """wanted(key, Wish): a repair of this article. safe_wanted(key, count): all that no reader sees, of so many places.

    element_wanted(number), field_wanted(name): this place is to be seen. article_wanted(key): another one is to be
    edited. What is shown changes in place: neither the focus nor the scroll bar moves while someone types.
    """

    wanted = Signal(str, object)
    safe_wanted = Signal(str, int)
    element_wanted = Signal(int)
    field_wanted = Signal(str)
    article_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key, self._known = "", False
        self._groups: list[FoundGroup] = []
        self._chain: list[QWidget] = []
        self._content = QWidget(self)
        self.empty = IconWords(look, self._content, role="base")
        self.safe = OutlineButton(look, icon="repair", parent=self._content)
        self.safe_hint = Words(look, "", "details", "text3", self._content)
        self.stacks = {weight: CardStack(look, self._content) for weight in _TOLD}
        self.pending = IconWords(look, self._content, role="base")
        self.fold = QuietButton(look, "chevron-right", parent=self._content)
        self.fold.setCheckable(True)
        self.others_head = Words(look, "", "details", "text2", self._content)
        self.others: list[ArticleCount] = []
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_checked(self, checked: Checked, message: Message, key: str) -> None:
        """key: of the article that is edited."""
        had_focus = self._has_focus()
        anew, self._key, self._known = key != self._key, key, key in checked.findings
        self._groups = groups(checked, key)
        for weight, stack in self.stacks.items():
            stack.show_groups([group for group in self._groups if group.weight is weight], anew=anew)
        self._tell()
        self._tell_others(checked, message)
        self._follow_order()
        if had_focus:
            self._keep_focus()

    @property
    def told(self) -> int:
        """How many places a person should look at."""
        return sum(len(group.found) for group in self._groups if group.weight in _TOLD[:2])

    # What it says

    def _tell(self) -> None:
        told = sum(len(group.found) for group in self._groups if group.weight in _TOLD)
        hints = sum(len(group.found) for group in self._groups if group.weight is Weight.HINTS)
        nothing = self.tr("Nothing here that WeChat would change or refuse")
        self.empty.say(nothing if self._known and not told else "", "done")
        self.fold.setVisible(bool(hints))
        self.fold.setText(self.tr("%n hint(s)", "", hints))
        self._show_hints()
        self._tell_pending()
        self._tell_safe()

    def _tell_pending(self) -> None:
        findings = [found for group in self._groups if group.weight is Weight.PENDING for found in group.findings]
        count = len(pictures_here(findings))
        self.pending.say(self.tr("%n picture(s) will be sent when you save", "", count) if count else "", "clock")

    def _tell_safe(self) -> None:
        """Where there are several kinds: of one kind its own button does all."""
        several = len(self._safe_groups) > 1
        self.safe.setVisible(several)
        self.safe_hint.setVisible(several)
        self.safe.setText(self.tr("Repair %n at once", "", self._safe_count))

    @property
    def _safe_groups(self) -> list[FoundGroup]:
        safe = safe_rules(finding for group in self._groups for finding in group.findings[:1])
        return [group for group in self._groups if group.rule in safe]

    @property
    def _safe_count(self) -> int:
        return sum(len(group.found) for group in self._safe_groups)

    def _show_hints(self) -> None:
        self.fold.set_icon("chevron-down" if self.fold.isChecked() else "chevron-right")
        self.stacks[Weight.HINTS].setVisible(self.fold.isChecked() and not self.fold.isHidden())

    def _tell_others(self, checked: Checked, message: Message) -> None:
        others = [entry for entry in message.entries if entry.key != self._key and checked.told(entry.key)]
        while len(self.others) < len(others):
            self._add_other()
        for row, entry in zip(self.others, others, strict=False):
            blocks = any(found.weight is Weight.BLOCKS for found in checked.findings[entry.key])
            weight = Weight.BLOCKS if blocks else Weight.WARNS
            row.show_article(entry.key, title(entry), checked.told(entry.key), weight)
        for place, row in enumerate(self.others):
            row.setVisible(place < len(others))
        self._line.setVisible(bool(others))
        self.others_head.setVisible(bool(others))

    def _add_other(self) -> None:
        row = ArticleCount(self._look, self._content)
        row.clicked.connect(lambda: self.article_wanted.emit(row.key))
        self.others.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    # The keyboard

    def _follow_order(self) -> None:
        chain = [self.safe, *self.stacks[Weight.BLOCKS].stops, *self.stacks[Weight.WARNS].stops, self.fold]
        chain += [*self.stacks[Weight.HINTS].stops, *self.others]
        if chain != self._chain:
            self._chain = chain
            for one, two in pairwise(chain):
                QWidget.setTabOrder(one, two)

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and focused.isVisible() and self.isAncestorOf(focused)

    def _keep_focus(self) -> None:
        """What was worked with is settled: go on with what stands there now, not somewhere in the window."""
        if self._has_focus():
            return
        following: Sequence[QWidget] = [stop for stop in self._chain if stop.isVisibleTo(self)]
        (following[0] if following else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # What a person does

    def _connect(self) -> None:
        self.safe.clicked.connect(lambda: self.safe_wanted.emit(self._key, self._safe_count))
        self.fold.toggled.connect(self._show_hints)
        for stack in self.stacks.values():
            stack.wanted.connect(lambda wish: self.wanted.emit(self._key, wish))
            stack.place_wanted.connect(self._show_place)

    def _show_place(self, found: Found) -> None:
        if found.number is not None:
            self.element_wanted.emit(found.number)
        else:
            self.field_wanted.emit(found.finding.field)

    # Building

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self.safe_hint.setWordWrap(True)
        column = self._column = QVBoxLayout(self._content)
        column.setSpacing(16)
        self._line = QFrame(self._content)
        self._line.setFrameShape(QFrame.Shape.HLine)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.empty)
        safe = QVBoxLayout()
        column.addLayout(safe)
        safe.setSpacing(4)
        safe.addWidget(self.safe, 0, left)
        safe.addWidget(self.safe_hint)
        column.addWidget(self.stacks[Weight.BLOCKS])
        column.addWidget(self.stacks[Weight.WARNS])
        column.addWidget(self.pending)
        column.addWidget(self.fold, 0, left)
        column.addWidget(self.stacks[Weight.HINTS])
        column.addWidget(self._line)
        column.addWidget(self.others_head)
        column.addStretch(1)
        for part in (self.empty, self.pending, self.fold, self.safe, self.safe_hint, self._line, self.others_head):
            part.hide()
        for stack in self.stacks.values():
            stack.hide()
        self._set_margins()
        self.setWidget(self._content)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for stack in self.stacks.values():
            stack.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scroll bar stands in the margin: what is beside it keeps its width."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(_EDGE, _EDGE, max(2, _EDGE - bar), _EDGE)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Checks"))
        self.safe_hint.setText(self.tr("No reader sees a difference."))
        self.stacks[Weight.BLOCKS].head.setText(self.tr("WeChat refuses the article because of this"))
        self.stacks[Weight.WARNS].head.setText(self.tr("WeChat changes this, or may refuse it"))
        self.stacks[Weight.HINTS].head.setText(self.tr("Readers will hardly see this"))
        self.others_head.setText(self.tr("Other articles of the message"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
