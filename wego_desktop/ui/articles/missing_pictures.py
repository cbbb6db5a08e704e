"""Pictures that could not be sent, so that nothing was saved: which they are, why, and two ways on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.addresses import LOCAL
from wego_desktop.articles.message import Message
from wego_desktop.jobs.local_addresses import local_in
from wego_desktop.jobs.saved import Missing
from wego_desktop.library.scaling import scale
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.fact_list import Fact
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.save_dialog import SaveDialog
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.plan_media import as_image

_EDGE = 80


@dataclass(frozen=True)
class Place:
    """A picture in an article. number: which of the pictures on this machine that the article has, from 1."""

    key: str
    sha256: str
    title: str
    number: int


class MissingPictures(SaveDialog):
    """again(): try once more. show_wanted(key of the article, SHA-256): where it stands."""

    again = Signal()
    show_wanted = Signal(str, str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        pictures: PictureSource,
        message: Message,
        missing: Missing,
        parent: QWidget | None = None,
    ) -> None:
        self.places = places(message, missing.sha256)
        title = formats.counted(
            "MissingPictures",
            QT_TRANSLATE_NOOP("MissingPictures", "1 picture could not be sent"),
            QT_TRANSLATE_NOOP("MissingPictures", "%n pictures could not be sent"),
            len(self.places),
        )
        kept = QCoreApplication.translate(
            "MissingPictures", "Nothing was saved, and nothing of what you wrote is lost."
        )
        sentence = formats.sentences((words.why(missing.trouble), kept)) if missing.trouble else kept
        super().__init__(look, title, sentence, [_fact(each) for each in self.places], parent, choosable=True)
        self._tasks = tasks
        self.stay = OutlineButton(look, self.tr("Not now"))
        self.show_it = OutlineButton(look, self.tr("Show in the article"))
        self.retry = PrimaryButton(look, self.tr("Try again"))
        self.stay.clicked.connect(self.reject)
        self.show_it.clicked.connect(self._show_chosen)
        self.facts.itemActivated.connect(lambda _item: self._show_chosen())
        self.retry.clicked.connect(self.accept)
        self.accepted.connect(self.again)
        self.end((self.show_it,), (self.stay, self.retry))
        if self.places:
            self.facts.setCurrentRow(0)
        for row, place in enumerate(self.places):
            pictures.ask(LOCAL + place.sha256, partial(self._came, row))

    def _came(self, row: int, content: bytes | None) -> None:
        if content:
            self._tasks.run(
                lambda: as_image(scale(content, _EDGE).image),
                lambda image: self._show(row, image),
                lambda _error: None,  # it stays an empty well
                owner=self,
                pool=Pool.THUMBNAILS,
            )

    def _show(self, row: int, image: QImage) -> None:
        self.facts.show_picture(row, QPixmap.fromImage(image))

    def _show_chosen(self) -> None:
        row = self.facts.currentRow()
        if 0 <= row < len(self.places):
            place = self.places[row]
            self.done(self.DialogCode.Rejected)
            self.show_wanted.emit(place.key, place.sha256)


def places(message: Message, missing: Sequence[str]) -> list[Place]:
    """Where these pictures stand, each once in an article."""
    found = []
    for entry in message.entries:
        for number, sha256 in enumerate(local_in(entry.article.content), 1):
            if sha256 in missing:
                found.append(Place(entry.key, sha256, entry.article.title, number))
    return found


def _fact(place: Place) -> Fact:
    text = QCoreApplication.translate("MissingPictures", "Picture {number} that WeChat does not have yet")
    return Fact(
        text.format(number=formats.count(place.number)), words.quoted([place.title]), has_picture=True, key=place.sha256
    )
