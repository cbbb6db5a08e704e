"""The cover in the form: which picture it is, how it is cut, what that gives, and the ways to another one."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wego_desktop.articles.addresses import Place, pictures_in
from wego_desktop.articles.cover import Cover, cover_of
from wego_desktop.articles.crop import can_cut, fits
from wego_desktop.articles.message import Entry
from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material
from wego_desktop.ui import formats
from wego_desktop.ui.articles.article_pictures import ArticlePictures
from wego_desktop.ui.articles.cover_chooser import CoverChooser
from wego_desktop.ui.articles.cover_crop import CoverCrop
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.articles.cover_previews import WORDS, CoverPreviews
from wego_desktop.ui.articles.cover_taking import CoverTaking, words_of
from wego_desktop.ui.articles.covers import CoverPicture, Covers
from wego_desktop.ui.articles.icon_words import IconWords
from wego_desktop.ui.controls.buttons import LinkButton, OutlineButton, QuietButton
from wego_desktop.ui.controls.switches import SegmentedSwitch
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.drop import carried, carries_something
from wego_desktop.wechat.draft_bodies import Crop, Ratio, crops_of, is_picture_message
from wego_desktop.wechat.errors import Trouble

_EXACT = 0.03
_LINE = 20  # px
_SHOWN = frozenset({Place.WECHAT, Place.LOCAL})


class CoverPane(QWidget):
    """chosen(Cover): a person wants this one, Cover() for none. cropped(dict): Ratio to Crop, as it shall be cut.

    The pane shows it when the article is told anew.
    """

    chosen = Signal(object)
    cropped = Signal(object)

    def __init__(
        self, look: Look, tasks: Tasks, covers: Covers, desk: CoverDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._covers, self._desk = look, tasks, covers, desk
        self._entry: Entry | None = None
        self._cover, self._crops = Cover(), dict[Ratio, Crop]()
        self._asking: Task | None = None
        self._reading: Task | None = None
        self._said: dict[Cover, str] = {}  # what was done to a picture that was taken here
        self.taking = CoverTaking(desk, tasks, self)
        self.label = Words(look, "", "details", "text2", self)
        self.ratios = SegmentedSwitch(look, self)
        self.crop = CoverCrop(look, self)
        self.previews = CoverPreviews(look, self)
        self.hint = Words(look, "", "details", "text2", self)
        self.reset, self.retry = LinkButton(look, parent=self), LinkButton(look, parent=self)
        self.change = OutlineButton(look, "", "image", self)
        self.menu = QMenu(self)
        self.from_article = QuietButton(look, parent=self)
        self.note, self.cost = IconWords(look, self), IconWords(look, self)
        self.dialog: QWidget | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self._fill_menu()
        self._connect()
        self._retranslate()

    @property
    def ratio(self) -> Ratio:
        """The one that is being cut."""
        return Ratio(self.ratios.current())

    # What is shown

    def show_entry(self, entry: Entry) -> None:
        """The cover as it is now; what a person does with it meanwhile goes on."""
        before, cover, crops = self._entry, cover_of(entry), crops_of(entry.article)
        anew = before is None or before.key != entry.key
        changed = anew or (cover, crops) != (self._cover, self._crops)
        another, self._entry, self._crops = anew or cover != self._cover, entry, crops
        if anew:
            self.taking.stop()
        if another:
            self._cover = cover
            self.note.say(self._said.get(cover, ""), "done")
            self._look_up(cover)
        self.setEnabled(not is_picture_message(entry.article))
        if changed:
            self._show_picture()

    def _show_picture(self) -> None:
        found = self._covers.picture(self._cover)
        picture = found if isinstance(found, CoverPicture) else None
        self.crop.show_picture(picture, self.ratio, self._crops.get(self.ratio))
        self.previews.show_parts(picture, self._crops)
        if isinstance(found, Broken):
            self.crop.say("broken-picture", formats.sentence("Thumbnails", found.reason, found.values))
        else:
            self.crop.say("image", "" if self._cover else self.tr("No cover yet. Drop a picture here"))
        self.retry.setVisible(isinstance(found, Broken) and found.passing)
        self.clear.setEnabled(bool(self._cover))
        self._show_hint(picture)

    def _show_changed(self, cover: Cover) -> None:
        if cover == self._cover:
            self._show_picture()

    def _show_hint(self, picture: CoverPicture | None) -> None:
        crop, hint, ink = self._crops.get(self.ratio), "", "text2"
        if picture is not None and not can_cut(picture.pixels, self.ratio):
            hint = self.tr("Too small to be cut")
        elif picture is not None and crop is None:
            hint = self.tr("WeChat cuts the middle by itself")
        elif picture is not None and crop and not fits(crop, picture.pixels, self.ratio, _EXACT):
            hint, ink = self.tr("This box has another ratio, and WeChat refuses it"), "warn"
        self.hint.setText(hint)
        self.hint.set_ink(ink)
        self.reset.setVisible(crop is not None)

    def _look_up(self, cover: Cover) -> None:
        """What it costs, or what speaks against it; both are asked for behind the window."""
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        self.cost.say("")
        desk = self._desk
        if cover.sha256:
            self._asking = self._tasks.run(desk.room, self._tell_cost, self._ignore, owner=self)
        elif cover.media_id:
            media_id = cover.media_id
            self._asking = self._tasks.run(
                lambda: desk.why_no_cover(media_id), self._tell_trouble, self._ignore, owner=self
            )

    def _tell_cost(self, left: int | None) -> None:
        self._asking = None
        if left is None:
            self.cost.say(self.tr("Saving keeps this picture in the image library"))
        elif left > 0:
            text = self.tr("Saving keeps this picture in the image library: 1 of the {left} places left")
            self.cost.say(text.format(left=formats.count(left)))
        else:
            self.cost.say(self.tr("The image library is full: this picture can't be kept as the cover"), "warning")

    def _tell_trouble(self, trouble: Trouble | None) -> None:
        self._asking = None
        if trouble is not None:
            self.cost.say(words_of(trouble), "warning")

    def _ignore(self, _error: BaseException) -> None:
        """The account was closed; there is nothing to tell any more."""
        self._asking = None

    # What a person does

    def _cut(self, crop: Crop) -> None:
        self._put({**self._crops, self.ratio: crop})

    def _release(self) -> None:
        had_focus = self.reset.hasFocus()
        self._put({ratio: crop for ratio, crop in self._crops.items() if ratio is not self.ratio})
        if had_focus:
            self.crop.setFocus()

    def _put(self, crops: Mapping[Ratio, Crop]) -> None:
        self._crops = dict(crops)
        self._show_picture()
        self.cropped.emit(dict(crops))

    def _preview(self, crop: Crop) -> None:
        """While the box is on its way."""
        found = self._covers.picture(self._cover)
        if isinstance(found, CoverPicture):
            self.previews.show_parts(found, {**self._crops, self.ratio: crop})

    def _arrived(self, cover: Cover, said: str) -> None:
        if said:
            self._said[cover] = said
        if cover == self._cover:
            self.note.say(said or self.tr("This is the cover already"), "done" if said else "info")
        else:
            self.note.say(said, "done")
            self.chosen.emit(cover)

    def choose_from_library(self) -> None:
        dialog = self.dialog = CoverChooser(self._look, self._tasks, self._desk, self)
        dialog.chosen.connect(self._take_material)
        dialog.open()

    def _take_material(self, material: Material) -> None:
        self.taking.take_media_id(material.media_id, material.url)

    def choose_file(self) -> None:
        dialog = self.dialog = QFileDialog(self, self.tr("Choose a cover"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.taking.take_file(Path(name)))
        dialog.open()

    def choose_from_article(self) -> None:
        """The text is read behind the window: it may have two million characters."""
        if self._entry is None:
            return
        text, own = self._entry.article.content, self._desk.own
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._tasks.run(lambda: _shown_in(text, own), self._offer_pictures, owner=self)

    def _offer_pictures(self, addresses: list[str]) -> None:
        self._reading = None
        if not addresses:
            self.note.say(self.tr("The article has no picture that WeChat or this machine keeps"), "info")
            return
        dialog = self.dialog = ArticlePictures(self._look, self._tasks, self._desk, addresses, self)
        dialog.chosen.connect(self.taking.take_from_article)
        dialog.open()

    def _take_away(self) -> None:
        self.taking.stop()
        self.note.say("")
        self.chosen.emit(Cover())

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and carries_something(event.mimeData()):
            self.crop.invite(self.tr("Drop to use it as the cover"))
            self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.crop.invite("")

    def dropEvent(self, event: QDropEvent) -> None:
        self.crop.invite("")
        self._accept(event)
        self.taking.take_carried(carried(event.mimeData()))

    @staticmethod
    def _accept(event: QDropEvent) -> None:
        """Files are copied, never moved: a file manager would delete what it believes moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head, middle, ways = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (head, middle, ways):
            column.addLayout(line)
        for ratio, word in WORDS.items():
            self.ratios.add(ratio.value, "", word, word=word)
        head.addWidget(self.label, 1)
        head.addWidget(self.ratios)
        middle.setSpacing(12)
        cut = QVBoxLayout()
        middle.addLayout(cut, 1)
        middle.addWidget(self.previews)
        self._lay_out_cut(cut)
        ways.setSpacing(4)
        ways.addWidget(self.change)
        ways.addWidget(self.from_article)
        ways.addStretch(1)
        column.addWidget(self.note)
        column.addWidget(self.cost)

    def _lay_out_cut(self, column: QVBoxLayout) -> None:
        below = QHBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.crop)
        column.addLayout(below)
        column.addStretch(1)
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(_LINE)
        below.setSpacing(4)
        below.addWidget(self.hint, 1)
        for link in (self.retry, self.reset):
            link.setFixedHeight(_LINE)
            below.addWidget(link)

    def _fill_menu(self) -> None:
        self.library, self.file, self.article = (self.menu.addAction("") for _ in range(3))
        self.menu.addSeparator()
        self.clear = self.menu.addAction("")
        self.change.setMenu(self.menu)

    def _connect(self) -> None:
        self.crop.cut.connect(self._cut)
        self.crop.moving.connect(self._preview)
        self.crop.released.connect(self._release)
        self.reset.clicked.connect(self._release)
        self.retry.clicked.connect(self._covers.retry)
        self.ratios.current_changed.connect(lambda _key: self._show_picture())
        self._covers.changed.connect(self._show_changed)
        self.library.triggered.connect(self.choose_from_library)
        self.file.triggered.connect(self.choose_file)
        self.article.triggered.connect(self.choose_from_article)
        self.from_article.clicked.connect(self.choose_from_article)
        self.clear.triggered.connect(self._take_away)
        self.taking.taken.connect(self._arrived)
        self.taking.refused.connect(lambda sentence: self.note.say(sentence, "error"))
        self.taking.began.connect(lambda: self.note.say(self.tr("Looking at the picture…"), "info"))

    def _retranslate(self) -> None:
        self.label.setText(self.tr("Cover"))
        self.ratios.setAccessibleName(self.tr("Which cut is edited"))
        self.ratios.set_name(Ratio.WIDE.value, self.tr("2.35 : 1, for the first article"))
        self.ratios.set_name(Ratio.SQUARE.value, self.tr("1 : 1, for lists and when it is passed on"))
        self.change.setText(self.tr("Change cover"))
        self.from_article.setText(self.tr("From the article"))
        self.library.setText(self.tr("Choose from the library…"))
        self.file.setText(self.tr("Choose a file…"))
        self.article.setText(self.tr("Choose a picture of the article…"))
        self.clear.setText(self.tr("Remove cover"))
        self.reset.setText(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Let WeChat cut the middle by itself"))
        self.retry.setText(self.tr("Retry"))
        self._show_picture()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _shown_in(text: str, own: frozenset[str]) -> list[str]:
    """The pictures of a text whose bytes can be had without asking anybody else."""
    return list(dict.fromkeys(one.address for one in pictures_in(text, own) if one.place in _SHOWN))
