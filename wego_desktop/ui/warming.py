"""Loads what the first paint did without, a module between two events, so that the first drop need not wait for it."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

BEHIND = (
    "tinytag",
    "PIL.Image",
    "PIL.PngImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.JpegImagePlugin",
    "wego_desktop.library.decoding",
    "wego_desktop.intake.formats",
    "wego_desktop.intake.pictures",
    "wego_desktop.intake.films",
    "wego_desktop.intake.probe",
    "wego_desktop.intake.findings",
    "wego_desktop.intake.rules.case",
    "wego_desktop.intake.checks",
    "wego_desktop.intake.repairs",
    "wego_desktop.jobs.upload",
    "wego_desktop.library.sync",
    "wego_desktop.jobs.settling",
    "wego_desktop.jobs.sending",
    "wego_desktop.jobs.transfers",
    "wego_desktop.jobs.upload_queue",
    "wego_desktop.jobs.queue_means",
    "wego_desktop.ui.uploads.plan_row",
    "wego_desktop.ui.uploads.plan_words",
    "wego_desktop.ui.uploads.file_pictures",
    "wego_desktop.ui.uploads.transfer_words",
    "wego_desktop.ui.uploads.transfers_delegate",
    "wego_desktop.ui.uploads.transfers_list",
    "wego_desktop.ui.uploads.transfers_runner",
    "wego_desktop.ui.uploads.transfers_panel",
    "wego_desktop.ui.uploads.account_transfers",
    "wego_desktop.ui.uploads.leaving",
    "wego_desktop.ui.materials.preview.playback",
    "wego_desktop.ui.materials.preview.player",
    "wego_desktop.ui.materials.preview.strip",
    "wego_desktop.ui.materials.preview.article_card",
    "wego_desktop.ui.materials.preview.articles",
    "wego_desktop.ui.materials.preview.deeds",
    "wego_desktop.ui.materials.preview.single",
    "wego_desktop.ui.materials.preview.several",
    "wego_desktop.ui.uploads.plan",
    "wego_desktop.ui.uploads.plan_repair_words",
    "wego_desktop.ui.uploads.plan_model",
    "wego_desktop.ui.uploads.plan_delegate",
    "wego_desktop.ui.uploads.plan_looking",
    "wego_desktop.ui.uploads.plan_repairing",
    "wego_desktop.ui.uploads.plan_ways",
    "wego_desktop.ui.uploads.plan_crop",
    "wego_desktop.ui.uploads.plan_compare",
    "wego_desktop.ui.uploads.plan_part",
    "wego_desktop.ui.uploads.plan_repair_pane",
    "wego_desktop.ui.uploads.plan_picture",
    "wego_desktop.ui.uploads.plan_listen",
    "wego_desktop.ui.uploads.plan_visual",
    "wego_desktop.ui.uploads.plan_side",
    "wego_desktop.ui.uploads.plan_table",
    "wego_desktop.ui.uploads.plan_acts",
    "wego_desktop.ui.uploads.plan_view",
)
_AFTER_MS = 200
_BETWEEN_MS = 10


class Warming(QObject):
    """Begins a moment after it was made. A module that can't be loaded says so where it is used."""

    def __init__(self, parent: QObject | None = None, modules: Sequence[str] = BEHIND) -> None:
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._timer = QTimer(self, interval=_AFTER_MS)
        self._timer.timeout.connect(self._load)
        self._timer.start()

    @property
    def ended(self) -> bool:
        return not self._left

    def _load(self) -> None:
        self._timer.setInterval(_BETWEEN_MS)
        try:
            import_module(self._left.pop())
        except ImportError:
            self._left.clear()
        if not self._left:
            self._timer.stop()
