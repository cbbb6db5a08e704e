"""Repairing the one file that is looked at: before and after, the ways, the part that is kept, and the way back."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.intake.repairs import Recipe
from wego_desktop.limits import Target
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import LinkButton, OutlineButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.seek_bar import SeekBar
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_repair_words as words
from wego_desktop.ui.uploads import plan_words
from wego_desktop.ui.uploads.plan_listen import ListenBar
from wego_desktop.ui.uploads.plan_media import PlanMedia
from wego_desktop.ui.uploads.plan_part import PartView
from wego_desktop.ui.uploads.plan_row import PlanRow, Step
from wego_desktop.ui.uploads.plan_ways import WaysList

_LEAST_STEP = 100  # ms that an arrow key goes through a film
_SHAPES: tuple[tuple[str, float | None], ...] = (("", None), ("2.35:1", 2.35), ("1:1", 1.0))


class RepairPane(QWidget):
    """recipe_chosen(Recipe): another way. shape_chosen(ratio or None): of a thumb. repair_wanted, undo_wanted.

    preview_wanted: some seconds of a film, to see what it loses."""

    recipe_chosen = Signal(object)
    shape_chosen = Signal(object)
    repair_wanted = Signal()
    undo_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, look: Look, media: PlanMedia, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._row: PlanRow | None = None
        self._facts = QWidget(self)
        self._labels = [Words(look, "", "details", "text2", self) for _ in range(2)]
        self.sizes = [Words(look, "", "title", "text", self) for _ in range(2)]
        self._details = [Words(look, "", "details", "text2", self) for _ in range(2)]
        self._ways_label = Words(look, "", "details", "text2", self)
        self.ways = WaysList(look, self)
        self.part = PartView(look, self)
        self.listen = ListenBar(look, self)
        self.other = LinkButton(look, parent=self)
        self._hears_after: bool | None = None  # None: what is taken
        self.frame = SeekBar(look, self)
        self._shapes = QWidget(self)
        self.shapes = [Chip(look, text, parent=self._shapes) for text, _ratio in _SHAPES]
        self.state = Words(look, "", "details", "text2", self)
        self.repair = OutlineButton(look, icon="repair", parent=self)
        self.undo = OutlineButton(look, parent=self)
        self.preview = LinkButton(look, parent=self)
        self._hint = Words(look, "", "details", "text3", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid, shapes, buttons = QGridLayout(self._facts), QHBoxLayout(self._shapes), QHBoxLayout()
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setVerticalSpacing(2)
        for number in range(2):
            for line, part in enumerate((self._labels[number], self.sizes[number], self._details[number])):
                part.setWordWrap(line == 2)
                grid.addWidget(part, line, number, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number, 1)
        shapes.setContentsMargins(0, 0, 0, 0)
        shapes.setSpacing(8)
        for chip in self.shapes:
            shapes.addWidget(chip)
        shapes.addStretch(1)
        buttons.addWidget(self.repair)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.preview)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for words_ in (self.state, self._hint):
            words_.setWordWrap(True)
        above = (self._facts, self._shapes, self.frame, self._ways_label, self.ways, self.part, self.listen)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.ways.chosen.connect(lambda way: self._choose(way=way))
        self.part.chosen.connect(lambda part: self._choose(start=part[0], end=part[1]))
        self.frame.sliderMoved.connect(lambda moment: self._choose(at=round(moment / 1000, 1)))
        self.listen.position.connect(self.part.tell_position)
        for chip, (_text, ratio) in zip(self.shapes, _SHAPES, strict=True):
            chip.clicked.connect(lambda _checked=False, ratio=ratio: self.shape_chosen.emit(ratio))
        self.repair.clicked.connect(self.repair_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.preview.clicked.connect(self.preview_wanted)
        self.other.clicked.connect(self._hear_other)
        self._media.changed.connect(self._tell_made)

    def _choose(self, **what: object) -> None:
        if self._row is not None and self._row.way is not None:
            self.recipe_chosen.emit(replace(self._row.way, **what))  # type: ignore[arg-type]

    def choose_crop(self, crop: tuple[float, float, float, float]) -> None:
        self._choose(crop=crop)

    # What it shows

    def tell(self, row: PlanRow | None) -> None:
        if row is None or self._row is None or (row.key, row.accepted) != (self._row.key, self._row.accepted):
            self._hears_after = None
        self._row = row
        offered = row.offer if row is not None and row.can_repair else None
        plays = row is not None and row.probe is not None and row.probe.family in ("sound", "film")
        long = row is not None and row.probe is not None and row.probe.seconds is not None
        parts = long and offered is not None and "part" in offered.asks  # of no length there is no part to show
        self._facts.setVisible(row is not None and row.tried is not None)
        self._shapes.setVisible(offered is not None and "crop" in offered.asks)
        self.frame.setVisible(offered is not None and "frame" in offered.asks)
        for part in (self._ways_label, self.ways):
            part.setVisible(offered is not None and len(offered.ways) > 1)
        self.part.setVisible(parts)
        self.listen.setVisible(plays)
        self.other.hide()
        self.repair.setVisible(offered is not None and row is not None and not row.accepted)
        self.undo.setVisible(row is not None and row.accepted)
        self._hint.setVisible(offered is not None)
        self.ways.tell(row)
        for chip, (_text, ratio) in zip(self.shapes, _SHAPES, strict=True):
            chip.setChecked(row is not None and words.has_shape(row, ratio))
        if row is not None:
            self._tell_facts(row)
            self._tell_media(row, row.way)
        self._tell_state(row)
        self._tell_preview()

    def _tell_facts(self, row: PlanRow) -> None:
        tried, probe = row.tried, row.probe
        if tried is None or probe is None:
            return
        for number, (size, detail) in enumerate(
            (
                (probe.size, plan_words.extent(probe)),
                (tried.probe.size, plan_words.said(("Repair",), tried.what, tried.values)),
            )
        ):
            self.sizes[number].setText(formats.size(size))
            self._details[number].setText(words.over_lines(detail))

    def _tell_media(self, row: PlanRow, way: Recipe | None) -> None:
        seconds = row.probe.seconds or 0.0 if row.probe else 0.0
        part = (way.start, way.end) if way and way.start is not None and way.end is not None else None
        if not self.part.isHidden():
            self.part.tell(seconds, row.longest, part)
        self._tell_wave()
        if not self.frame.isHidden():
            self.frame.setRange(0, round(seconds * 1000))
            self.frame.setSingleStep(max(_LEAST_STEP, round(seconds * 20)))  # a film of seconds has moments as well
            self.frame.setPageStep(5 * self.frame.singleStep())
            if not self.frame.isSliderDown():
                self.frame.setValue(round((way.at or 0.0) * 1000) if way else 0)
        if not self.listen.isHidden():
            self._tell_listen(row, self.part.part if not self.part.isHidden() else (0.0, seconds))

    def _tell_listen(self, row: PlanRow, chosen: tuple[float, float]) -> None:
        """A sound is compared by ear: before it is taken as well as after."""
        tried = row.tried if row.tried is not None and row.tried.probe.family in ("sound", "film") else None
        self.other.setVisible(tried is not None)
        if tried is not None and self._hears(row):
            self.listen.tell(tried.path, (0.0, tried.probe.seconds or 0.0))
            self.other.setText(self.tr("Play the original instead"))
        else:
            self.listen.tell(row.path, chosen)
            self.other.setText(self.tr("Play the repaired one instead"))

    def _hears(self, row: PlanRow) -> bool:
        return row.repaired is not None if self._hears_after is None else self._hears_after

    def _hear_other(self) -> None:
        if self._row is not None:
            self._hears_after = not self._hears(self._row)
            self._tell_media(self._row, self._row.way)

    def _tell_made(self) -> None:
        self._tell_wave()
        self._tell_preview()
        self._tell_state(self._row)

    def _tell_preview(self) -> None:
        """Only what can lose something, and takes long, is worth it."""
        row = self._row
        offered = row.offer if row is not None and row.can_repair else None
        film = row is not None and row.target in (Target.VIDEO, Target.TEMPORARY_VIDEO)
        lossy = row is not None and (way := words.chosen(row)) is not None and way.lossy
        self.preview.setVisible(film and lossy and offered is not None)
        if row is not None:
            making = self._media.is_previewing(row.path, row.way)
            self.preview.setEnabled(not making)
            self.preview.setText(self.tr("Making a preview…") if making else self.tr("Preview the loss"))

    def _tell_wave(self) -> None:
        """Of a film, that of its sound track."""
        row = self._row
        if row is None or row.probe is None or self.part.isHidden():
            return
        self.part.tell_wave(self._media.wave(row.path))

    def _tell_state(self, row: PlanRow | None) -> None:
        stopped = self._media.why_no_preview(row.path, row.way) if row is not None else None
        text = (words.state(row) if row is not None else "") or (words.why(stopped) if stopped else "")
        self.state.setText(text)
        self.state.set_ink("err" if stopped or (row is not None and row.failed) else "text2")
        self.state.setVisible(bool(text))
        stops = row is not None and row.step is Step.CANCEL
        self.undo.setText(self.tr("Cancel") if stops else self.tr("Undo repair"))

    def retranslate(self) -> None:
        self._labels[0].setText(self.tr("Before"))
        self._labels[1].setText(self.tr("After"))
        self._ways_label.setText(self.tr("How to repair"))
        self.shapes[0].set_label(self.tr("Whole picture"))
        self.frame.setAccessibleName(self.tr("Moment of the film"))
        self.repair.setText(self.tr("Repair"))
        self.repair.setToolTip(self.tr("Repair") + "  R")
        self.undo.setToolTip("Ctrl+Z")
        self._hint.setText(self.tr("The original stays as it is. The repaired file is checked once more."))
        self.part.retranslate()
        self.tell(self._row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
