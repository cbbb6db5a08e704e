"""One selected material: seen or heard, its name, what one does with it most, and what is known of it."""

from concurrent.futures import CancelledError

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.articles import ArticleList, ReadArticles
from wego_desktop.ui.materials.preview.deeds import DEEDS, Deeds
from wego_desktop.ui.materials.preview.facts import Facts, facts_of
from wego_desktop.ui.materials.preview.large import LargePicture
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.player import FetchFile, PlayerView
from wego_desktop.ui.materials.shape import well_size
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.trouble import TroublePanel
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, trouble_of

_MARGIN = 16


class SinglePreview(QWidget):
    """Signals name what is wanted of the material; copying its id is done here, by its field."""

    edit_requested = Signal()
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    download_requested = Signal()
    copy_to_drafts_requested = Signal()
    delete_requested = Signal()
    learned = Signal()  # its bytes are on this machine now

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        thumbnails: Thumbnails,
        index: Index,
        fetch: FetchFile,
        read: ReadArticles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails, self._fetch = look, tasks, thumbnails, fetch
        self.material: Material | None = None
        self._fetching: Task | None = None
        self.picture = PictureView(look, tasks, thumbnails, self)
        self.player = PlayerView(look, tasks, fetch, self)
        self.animate = LinkButton(look, icon="play", parent=self)
        self.trouble = TroublePanel(look, self, block=True)
        self.title = ElidedLabel(look, "", "title", parent=self)
        self.subtitle = Words(look, "", "details", "text2", self)
        self.deeds = Deeds(look, self)
        self.facts = Facts(look, self)
        self.articles = ArticleList(look, tasks, thumbnails, index, read, self)
        self._lay_out()
        self._connect()

    def show_material(self, material: Material) -> None:
        if self.material is None or self.material.media_id != material.media_id:
            self._forget_fetch()
        self.material = material
        playable = material.kind in (Kind.VOICE, Kind.VIDEO)
        self.picture.setVisible(not playable)
        self.player.setVisible(playable)
        (self.player if playable else self.picture).show_material(material)
        self.articles.show_material(material if material.kind.has_articles else None)
        self._line.setVisible(material.kind.has_articles)
        self._say()

    def open(self) -> None:
        """Larger, or louder."""
        material = self.material
        if material is None:
            return
        if material.kind in (Kind.VOICE, Kind.VIDEO):
            self.player.toggle()
        else:
            large = LargePicture(self._look, self._tasks, self._thumbnails, material, self)
            large.show()

    def stop(self) -> None:
        self._forget_fetch()
        self.player.stop()
        self.picture.stop()

    def _forget_fetch(self) -> None:
        if self._fetching:
            self._fetching.drop()
            self._fetching = None
        self.trouble.clear()

    def _toggle_animation(self) -> None:
        """The frames are in the original only, which is a call: fetched when asked for."""
        material = self.material
        if self.picture.playing:
            self.picture.stop()
            self._say()
        elif material and self._fetching is None:
            self._fetching = self._tasks.follow(
                lambda task: self._fetch(material, task.report, task),
                self._animate,
                self._lost,
                owner=self,
                pool=Pool.NETWORK,
            )

    def _animate(self, file: object) -> None:
        self._fetching = None
        self.picture.play(file)  # type: ignore[arg-type]
        self._say()
        self.learned.emit()

    def _lost(self, error: BaseException) -> None:
        self._fetching = None
        if not isinstance(error, Cancelled | CancelledError):
            self.trouble.show_trouble(trouble_of(error))

    # What is shown

    def _say(self) -> None:
        material = self.material
        if material is None:
            return
        self.title.setText(words.name(material))
        self.subtitle.setText(" · ".join(filter(None, (self._kind(material), words.format_name(material)))))
        self.deeds.show_material(material)
        self.animate.setVisible(material.kind is Kind.IMAGE and words.is_gif(material))
        self.animate.setText(self.tr("Stop") if self.picture.playing else self.tr("Play the animation"))
        self.animate.set_icon("stop" if self.picture.playing else "play")
        self.facts.show_facts(facts_of(material))

    def _kind(self, material: Material) -> str:
        if material.kind is Kind.DRAFT:
            return words.kind_name(material)
        return self.tr("Permanent {kind}").replace("{kind}", words.kind_name(material).lower())

    def _again(self) -> None:
        """What the button of the trouble asks for."""
        if self.material is not None and self.material.kind.has_articles:
            self.trouble.clear()
            self.articles.read_again()
        else:
            self._toggle_animation()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The well is 4:3, but leaves room for words in a low window."""
        super().resizeEvent(event)
        well: QSize = well_size(self.width() - 2 * _MARGIN)
        room = (self.window().height() - 400) if self.window() else well.height()
        self.picture.setFixedHeight(max(120, min(well.height(), room)))

    def _lay_out(self) -> None:
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line = QFrame(self, frameShape=QFrame.Shape.HLine)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(0)
        for part in (self.picture, self.player):
            column.addWidget(part)
        column.addWidget(self.animate, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.trouble)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(12)
        column.addWidget(self.deeds)
        column.addSpacing(16)
        column.addWidget(QFrame(self, frameShape=QFrame.Shape.HLine))
        column.addSpacing(12)
        column.addWidget(self.facts)
        column.addSpacing(12)
        column.addWidget(self._line)
        column.addWidget(self.articles)
        column.addStretch(1)

    def _connect(self) -> None:
        self.picture.pressed.connect(self.open)
        self.animate.clicked.connect(self._toggle_animation)
        self.trouble.action.connect(lambda _action: self._again())
        self.player.fetched.connect(self.learned)
        self.articles.failed.connect(self._lost)
        for name in DEEDS:
            getattr(self.deeds, name).connect(getattr(self, name))
