"""The answer to a save was lost, and several messages of the account can be the one it made: a person says which."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.message import Place
from wego_desktop.jobs.saved import Candidate
from wego_desktop.ui import formats
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.fact_list import Fact
from wego_desktop.ui.articles.save_dialog import SaveDialog
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.materials.words import article_count
from wego_desktop.ui.style import Look


class DecidingSave(SaveDialog):
    """decided(media_id): this one, or "" for none of them. Closing it decides nothing: it is asked again."""

    decided = Signal(str)

    def __init__(self, look: Look, candidates: Sequence[Candidate], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            look,
            translate("DecidingSave", "Which of these was just saved?"),
            translate(
                "DecidingSave",
                "The answer of WeChat was lost, and each of these can be it. Choose the one, so that it is not made"
                " twice.",
            ),
            [_fact(each) for each in candidates],
            parent,
            choosable=True,
        )
        self.later = QuietButton(look, text=self.tr("Decide later"), parent=self)
        self.none = OutlineButton(look, self.tr("None of these, save again"))
        self.this = PrimaryButton(look, self.tr("This one"))
        self.later.clicked.connect(self.reject)
        self.none.clicked.connect(lambda: self._decide(""))
        self.this.clicked.connect(lambda: self._decide(self.facts.chosen))
        self.facts.itemSelectionChanged.connect(self._follow)
        self.facts.itemActivated.connect(lambda _item: self._decide(self.facts.chosen))
        self.end((self.later,), (self.none, self.this))
        self._follow()
        self.facts.setFocus()

    def _follow(self) -> None:
        self.this.setEnabled(bool(self.facts.chosen))

    def _decide(self, media_id: str) -> None:
        self.accept()
        self.decided.emit(media_id)


def _fact(one: Candidate) -> Fact:
    translate = QCoreApplication.translate
    kind = translate("DecidingSave", "Draft") if one.place is Place.DRAFT else translate("DecidingSave", "News")
    count = article_count(len(one.titles))
    details = (kind, formats.date_time(one.created), count, formats.middle(one.media_id, 16))
    icon = "draft" if one.place is Place.DRAFT else "news"
    return Fact(words.quoted(one.titles), " · ".join(details), icon, key=one.media_id)
