"""The picture that is selected: how wide, what stands below it, where it leads, another in its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from wego_desktop.ui.articles.link_popover import with_scheme
from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.articles.selection_state import PictureState
from wego_desktop.ui.articles.tools import CHOOSE_PICTURE
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

WIDTHS = ("25%", "50%", "75%", "100%")
_WIDTH = 320


class PicturePopover(Popover):
    """chosen(command, argument): pictureWidth, pictureCaption, pictureLink, or "choose-picture" with True: a file is
    asked for, to stand in its place."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._picture = PictureState()
        self._labels = [Words(look, "", "details", "text2", self) for _ in range(3)]
        self.widths = {width: Chip(look, width, parent=self) for width in WIDTHS}
        self.own = Chip(look, parent=self)
        self.caption, self.link = QLineEdit(self), QLineEdit(self)
        self.replace, self.apply = QuietButton(look, parent=self), OutlineButton(look, parent=self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_picture(self, picture: PictureState) -> None:
        self._picture = picture

    def prepare(self) -> None:
        picture = self._picture
        for width, chip in (*self.widths.items(), ("", self.own)):
            chip.setChecked(width == picture.width)
        self.caption.setText(picture.caption)
        self.link.setText(picture.link)
        self.caption.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        sizes, foot = QHBoxLayout(), QHBoxLayout()
        width, caption, link = self._labels
        self.column.addWidget(width)
        self.column.addLayout(sizes)
        sizes.setSpacing(4)
        for chip in (*self.widths.values(), self.own):
            sizes.addWidget(chip)
        sizes.addStretch(1)
        for label, field in ((caption, self.caption), (link, self.link)):
            field.setFixedWidth(_WIDTH)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addLayout(foot)
        foot.addWidget(self.replace)
        foot.addStretch(1)
        foot.addWidget(self.apply)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(False)
        for width, chip in (*self.widths.items(), ("", self.own)):
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, width=width: self._done([("pictureWidth", width)]))
        self.replace.clicked.connect(lambda: self._done([(CHOOSE_PICTURE, True)]))
        self.apply.clicked.connect(self._take)
        for field in (self.caption, self.link):
            field.returnPressed.connect(self._take)

    def _take(self) -> None:
        link = with_scheme(self.link.text())
        wanted: list[tuple[str, object]] = []
        if self.caption.text().strip() != self._picture.caption:
            wanted.append(("pictureCaption", self.caption.text().strip()))
        if link != self._picture.link:
            wanted.append(("pictureLink", link))
        self._done(wanted)

    def _done(self, wanted: list[tuple[str, object]]) -> None:
        self.hide()
        for command, argument in wanted:
            self.chosen.emit(command, argument)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Picture"))
        names = self.tr("Width"), self.tr("Caption"), self.tr("Link")
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.caption.setAccessibleName(names[1])
        self.link.setAccessibleName(names[2])
        self.own.setText(self.tr("Original size"))
        self.replace.setText(self.tr("Replace…"))
        self.apply.setText(self.tr("Apply"))
