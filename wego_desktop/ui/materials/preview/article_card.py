"""One article of a message: cover, title, author, digest, its pictures, and the text when it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.library.outline import Outline
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.copy_field import CopyField
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.strip import PictureStrip
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

_COVER = (64, 48)
_SHOWN = 200  # characters of titles and digests, which nobody bounds
ReadText = Callable[[], str]


class ArticleCard(QWidget):
    """read: makes the text from the markup, behind the window, when it is first asked for. Where this machine has not
    got the markup, that is a call; ``failed`` says why it brought nothing. strip: of a picture message."""

    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        outline: Outline,
        read: ReadText,
        cover: PictureView,
        strip: PictureStrip | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._outline, self._read = tasks, outline, read
        self._task: Task | None = None
        self.title = Words(look, _one_line(outline.title), "base", "text", self)
        self.author = Words(look, _one_line(outline.author), "details", "text2", self)
        self.digest = Words(look, _one_line(outline.digest), "details", "text2", self)
        self.more = LinkButton(look, parent=self)
        self.link = CopyField(look, "", self)
        self.text = Words(look, "", "base", "text", self)
        self.more.clicked.connect(self.unfold)
        self._lay_out(cover, strip)
        self._retranslate()

    @property
    def is_at_hand(self) -> bool:
        """Whether reading it costs no call."""
        return self._outline.content_mark is not None

    def unfold(self) -> None:
        """Show the text, or fold it away again."""
        if not self.text.isHidden():
            self.text.hide()
        elif self.text.text():
            self.text.show()
        elif self._task is None:
            pool = Pool.DISK if self.is_at_hand else Pool.NETWORK
            self._task = self._tasks.run(self._read, self._show_text, self._lost, owner=self, pool=pool)
        self._retranslate()

    def _show_text(self, text: str) -> None:
        self._task = None
        self.text.setText(text or self.tr("This article has no text."))
        self.text.show()
        self._retranslate()

    def _lost(self, error: BaseException) -> None:
        self._task = None
        self._retranslate()
        self.failed.emit(error)

    def _lay_out(self, cover: PictureView, strip: PictureStrip | None) -> None:
        for part in (self.title, self.digest, self.text):
            part.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.hide()
        self.author.setVisible(bool(self._outline.author))
        self.digest.setVisible(bool(self._outline.digest))
        self.link.setVisible(bool(self._outline.url))
        self.link.set_value(self._outline.url)
        cover.setFixedSize(*_COVER)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.author)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(cover, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.digest)
        if strip is not None:
            column.addWidget(strip)
        column.addWidget(self.link)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text)

    def _retranslate(self) -> None:
        words = self.tr("Read") if self.text.isHidden() else self.tr("Fold")
        self.more.setText(words if self._task is None or self.is_at_hand else self.tr("Reading…"))
        self.more.setEnabled(self._task is None)
        self.more.setAccessibleDescription(self.title.text())
        self.link.set_label(self.tr("Link"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _one_line(text: str) -> str:
    return " ".join(text[:_SHOWN].split())
