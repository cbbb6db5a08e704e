"""The pane beside the plan: the selected files, all that was found, and what a person can say about them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from wego_desktop.limits import Target
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_findings import FindingsList
from wego_desktop.ui.uploads.plan_media import PlanMedia
from wego_desktop.ui.uploads.plan_menus import PlaceMenu
from wego_desktop.ui.uploads.plan_repair_pane import RepairPane
from wego_desktop.ui.uploads.plan_row import PlanRow
from wego_desktop.ui.uploads.plan_section import Section
from wego_desktop.ui.uploads.plan_visual import PlanVisual

WIDTH, NARROW = 320, 280
_LISTED_NOWHERE = frozenset({Target.BODY_PICTURE, *(one for one in Target if one.startswith("temporary-"))})
_MARGIN = 16


class PlanSide(QScrollArea):
    """named(str): of the one file. titled, introduced(str): of all selected films. place_chosen(Target or None)."""

    named = Signal(str)
    titled = Signal(str)
    introduced = Signal(str)
    place_chosen = Signal(object)

    def __init__(self, look: Look, pictures: FilePictures, media: PlanMedia, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[PlanRow] = []
        self._filling = False
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.visual = PlanVisual(look, pictures, media, self)
        self.repair = RepairPane(look, media, self)
        self._heading = ElidedLabel(look, "", "title", parent=self)
        self._what = Words(look, "", "details", "text2", self)
        self.findings = FindingsList(look, self)
        self._labels = [Words(look, "", "details", "text2", self) for _ in range(4)]
        self.name, self.title, self.introduction = QLineEdit(self), QLineEdit(self), QPlainTextEdit(self)
        self._name_hint = Words(look, "", "details", "text3", self)
        self.place = OutlineButton(look, parent=self)
        self.place.spread = True
        self.places = PlaceMenu(parent=self)
        self.place.setMenu(self.places)
        self._lay_out()
        self._connect()
        self.retranslate()
        look.changed.connect(self.viewport().update)
        self.tell([])

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        column.setSpacing(0)
        self._what.setWordWrap(True)
        self._name_hint.setWordWrap(True)
        self.introduction.setTabChangesFocus(True)
        self.introduction.setFixedHeight(84)
        place, name, title, introduction = self._labels
        look = self._look
        self._sections = (
            Section(look, (self.visual,), page),
            Section(look, (self._heading, self._what), page),
            Section(look, (self.findings,), page),
            Section(look, (self.repair,), page, ruled=True),
            Section(look, (place, self.place), page, ruled=True),
            Section(look, (name, self.name, self._name_hint), page),
            Section(look, (title, self.title), page),
            Section(look, (introduction, self.introduction), page),
        )
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)

    def _connect(self) -> None:
        for label, field in zip(self._labels, (self.place, self.name, self.title, self.introduction), strict=True):
            label.setBuddy(field)
        self.name.textEdited.connect(self.named)
        self.name.editingFinished.connect(self._settle_name)
        self.title.textEdited.connect(self.titled)
        self.introduction.textChanged.connect(self._introduce)
        self.findings.renamed.connect(self.named)
        self.visual.cropped.connect(self.repair.choose_crop)
        self.repair.listen.picture.connect(self.visual.show_frame)
        self.repair.listen.position.connect(lambda at: self.visual.show_frame(None) if at < 0 else None)
        self.repair.shape_chosen.connect(self.visual.crop.choose_shape)
        self.places.chosen.connect(self.place_chosen)

    def tell(self, rows: Sequence[PlanRow]) -> None:
        """Show these. Fields that are being typed in keep what was typed."""
        same = [row.key for row in rows] == [row.key for row in self._rows]
        self._rows = list(rows)
        one = self._rows[0] if len(self._rows) == 1 else None
        films = [row for row in self._rows if row.asks_description]
        self.visual.tell(one)
        self.repair.tell(one)
        self._heading.setText(words.name(one) if one else self._several())
        self._what.setText(words.what(one) if one else "")
        self.findings.tell(one.findings if one else (), mended=one is not None and one.mends_all)
        self._tell_place()
        self._show_parts(one, films)
        self._filling = True
        self._fill(self.name, one.stem if one else "", same)
        self._fill(self.title, _common([row.title for row in films]), same)
        self._fill(self.introduction, _common([row.introduction for row in films]), same)
        self._filling = False

    def show_part(self) -> None:
        """Lead the keyboard to the stretch that is kept."""
        self.ensureWidgetVisible(self.repair.listen)
        self.repair.part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_description(self) -> None:
        """Lead the keyboard to what is missing."""
        field = self.introduction if self.title.text().strip() else self.title
        self.ensureWidgetVisible(self.introduction)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _several(self) -> str:
        return self.tr("%n file(s) selected", "", len(self._rows)) if self._rows else ""

    def _tell_place(self) -> None:
        places = {row.target if row.wanted else None for row in self._rows}
        self.place.setText(words.place(places.pop()) if len(places) == 1 else self.tr("Various"))
        self.places.tell(self._rows)
        self.place.setEnabled(any(row.places for row in self._rows))

    def _show_parts(self, one: PlanRow | None, films: Sequence[PlanRow]) -> None:
        place, name, title, introduction = self._labels
        nameable = one is not None and one.target is not None
        for parts, shown in (
            ((self.visual, self._what), one is not None),
            ((self.findings,), one is not None and bool(one.findings)),
            ((self.repair,), one is not None and one.probe is not None and (one.can_repair or _plays(one))),
            ((place, self.place), any(row.places for row in self._rows)),
            ((name, self.name, self._name_hint), nameable),
            ((title, self.title, introduction, self.introduction), bool(films)),
        ):
            for part in parts:
                part.setVisible(shown)
        for section in self._sections:
            section.follow()
        self._name_hint.setText(self._name_words(one))

    def _name_words(self, one: PlanRow | None) -> str:
        if one is not None and one.asks_description:
            return self.tr("The file goes up under this name; WeChat lists the film by its title.")
        if one is not None and one.target in _LISTED_NOWHERE:
            return self.tr("Only this computer shows this name; WeChat lists no such file.")
        return self.tr("WeChat's list of materials shows this name.")

    def _fill(self, field: QLineEdit | QPlainTextEdit, text: str, same: bool) -> None:
        now = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        if now != text and not (same and field.hasFocus()):
            if isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)  # a long name is read from its beginning
            else:
                field.setPlainText(text)

    def _introduce(self) -> None:
        if not self._filling:
            self.introduced.emit(self.introduction.toPlainText())

    def _settle_name(self) -> None:
        """What can't be a name is put back."""
        if len(self._rows) == 1:
            self.name.setText(self._rows[0].stem)

    def retranslate(self) -> None:
        names = (self.tr("Goes to"), self.tr("Name"), self.tr("Title"), self.tr("Introduction"))
        fields: tuple[QWidget, ...] = (self.place, self.name, self.title, self.introduction)
        for label, field, text in zip(self._labels, fields, names, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.title.setPlaceholderText(self.tr("What people will see"))
        self.introduction.setPlaceholderText(self.tr("A sentence or two about the film"))
        self.findings.forget()
        self.visual.retranslate()
        self.repair.retranslate()
        self.tell(self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, 0, 1, self.viewport().height(), self._look.tokens.line)


def _plays(row: PlanRow) -> bool:
    return row.probe is not None and row.probe.family in ("sound", "film")


def _common(texts: Sequence[str]) -> str:
    """What all of them say, or nothing."""
    return texts[0] if texts and len(set(texts)) == 1 else ""
