"""One body picture: its URL in three forms, and the articles it is used in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.library.body_pictures import Use
from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.entries import of_body_picture
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures
from wego_desktop.ui.ledgers.single import EntryView
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.emptying import empty
from wego_desktop.ui.materials.preview.facts import Fact
from wego_desktop.ui.materials.preview.player import FetchFile
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks

FindUses = Callable[[str], Sequence[Use]]
_MOST = 30  # articles listed
_SHOWN = 200  # characters of a title


class UsedIn(QWidget):
    """The articles a picture stands in. open_news(media_id): one was chosen."""

    open_news = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._uses: Sequence[Use] | None = None
        self.title = Words(look, "", "details", "text2", self)
        self.links: list[LinkButton] = []
        self._column = QVBoxLayout()
        column = QVBoxLayout(self)
        for layout in (self._column, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(self._column)

    def show_uses(self, uses: Sequence[Use] | None) -> None:
        """None while they are being looked for."""
        if uses != self._uses:
            empty(self._column)
            self.links = [self._link(use) for use in (uses or ())[:_MOST]]
        self._uses = uses
        self.retranslate()

    def retranslate(self) -> None:
        if self._uses is None:
            self.title.setText(self.tr("Looking where it is used…"))
        elif not self._uses:
            self.title.setText(self.tr("Used in no article that this computer knows."))
        else:
            self.title.setText(self.tr("Used in %n article(s)", "", len(self._uses)))

    def _link(self, use: Use) -> LinkButton:
        text = " ".join(use.title[:_SHOWN].split()) or self.tr("Untitled")
        link = LinkButton(self._look, text.replace("&", "&&"), "news", self)
        link.setToolTip(self.tr("{title} (article {number})").format(title=text, number=use.position + 1))
        link.setAccessibleName(link.toolTip())
        link.setMinimumWidth(64)
        link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self.open_news.emit(use.media_id))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link


class BodyPictureView(EntryView):
    """find_uses: called in a worker."""

    open_news = Signal(str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        source: KeptPictures,
        fetch: FetchFile,
        actions: ShelfActions,
        find_uses: FindUses,
    ) -> None:
        super().__init__(look, tasks, source, fetch, actions, ("copy", "markdown", "html"), ("save", "forget"))
        self._find_uses = find_uses
        self._finding: Task | None = None
        self.used = UsedIn(look, self)
        self.used.open_news.connect(self.open_news)
        self.state.hide()
        self.below.addWidget(QFrame(self, frameShape=QFrame.Shape.HLine))
        self.below.addSpacing(8)
        self.below.addWidget(self.used)
        self._retranslate()

    def as_material(self) -> Material:
        return of_body_picture(self.entry)

    def facts_now(self) -> list[Fact]:
        material = self.as_material()
        return [
            Fact("URL", self.entry.url, copied=True),
            Fact(self.tr("Sent"), formats.date_time(self.entry.created)),
            Fact(self.tr("Size"), words.size(material)),
            Fact(self.tr("Pixels"), words.pixels(material)),
        ]

    def show_entry(self, entry: object) -> None:
        """Articles come and go with each refresh, so they are looked through anew."""
        another = self.entry is None or getattr(entry, "url", "") != self.entry.url
        super().show_entry(entry)
        if another:
            self.used.show_uses(None)
        if self._finding:
            self._finding.drop()
        url = self.entry.url
        self._finding = self._tasks.run(lambda: self._find_uses(url), self._show_uses, owner=self)

    def _show_uses(self, uses: Sequence[Use]) -> None:
        self._finding = None
        self.used.show_uses(uses)

    def say(self) -> None:
        super().say()
        if self.entry is not None:
            kind, form = self.tr("Body picture"), words.format_name(self.as_material())
            self.subtitle.setText(" · ".join(filter(None, (kind, form))))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.used.retranslate()
