"""Some articles of a message were saved and others were not: which, why, and the way on."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.saved import Unfinished
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.fact_list import Fact
from wego_desktop.ui.articles.save_dialog import SaveDialog
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.style import Look


class UnfinishedView(SaveDialog):
    """again(): save the rest."""

    again = Signal()

    def __init__(self, look: Look, outcome: Unfinished, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        left = len(outcome.failed) + len(outcome.left)
        title = formats.counted(
            "UnfinishedView",
            QT_TRANSLATE_NOOP("UnfinishedView", "1 article is not saved yet"),
            QT_TRANSLATE_NOOP("UnfinishedView", "%n articles are not saved yet"),
            left,
        )
        kept = translate("UnfinishedView", "What you wrote is all here. Saving again sends only what is missing.")
        super().__init__(look, title, kept, list(_facts(outcome)), parent)
        self.stay = OutlineButton(look, self.tr("Not now"))
        self.rest = PrimaryButton(look, self.tr("Save the rest"))
        self.stay.clicked.connect(self.reject)
        self.rest.clicked.connect(self.accept)
        self.accepted.connect(self.again)
        self.end((), (self.stay, self.rest))


def _facts(outcome: Unfinished) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    for entry in outcome.message.entries:
        title = words.quoted([entry.article.title])
        if entry.key in outcome.written:
            yield Fact(title, translate("UnfinishedView", "Saved"), "check", "accent_text")
        elif entry.key in outcome.failed:
            yield Fact(title, words.why(outcome.failed[entry.key]), "warning", "warn")
        elif entry.key in outcome.left:
            yield Fact(title, translate("UnfinishedView", "Not tried yet"), "clock")
