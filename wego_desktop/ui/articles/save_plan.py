"""What a save will do beyond saving, told before: another media_id, permanent covers, drafts instead of news."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.message_cost import Cost
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.fact_list import Fact
from wego_desktop.ui.articles.save_dialog import SaveDialog
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look


def is_worth_asking(cost: Cost) -> bool:
    return cost.id_changes or cost.goes_to_drafts or bool(cost.covers)


class SavePlan(SaveDialog):
    """agreed(): save it so. declined(): not now; nothing was done.

    room: how many more images the account takes, None when that is not known.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(
        self, look: Look, message: Message, cost: Cost, room: int | None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("SavePlan", "Save {name}?").replace("{name}", words.named(message))
        super().__init__(look, title, "", list(_facts(message, cost, room)), parent)
        self.calls = Words(look, "\n".join(f"{api}  × {count}" for api, count in cost.calls.items()), "mono", "text2")
        self.calls.hide()
        self.column.addWidget(self.calls)
        count = sum(cost.calls.values())
        self.fold = QuietButton(look, "chevron-right", self.tr("%n call(s) to WeChat", "", count), self)
        self.fold.clicked.connect(self._unfold)
        self.no, self.yes = OutlineButton(look, self.tr("Not now")), PrimaryButton(look, self.tr("Save"))
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        self.rejected.connect(self.declined)
        self.end((self.fold,), (self.no, self.yes))

    def _unfold(self) -> None:
        self.calls.setVisible(self.calls.isHidden())
        self.fold.set_icon("chevron-right" if self.calls.isHidden() else "chevron-down")
        self.fit()


def _facts(message: Message, cost: Cost, room: int | None) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    if cost.goes_to_drafts:
        text = translate("SavePlan", "This account takes no news any more: it is saved as a draft")
        more = translate("SavePlan", "The news stays in the library as it is. The draft holds what you changed.")
        yield Fact(text, more if message.media_id else "", "draft")
    elif cost.id_changes:
        yield Fact(*_another(message.place), "replace")
    if cost.covers:
        text = formats.counted(
            "SavePlan",
            QT_TRANSLATE_NOOP("SavePlan", "1 cover becomes a permanent image"),
            QT_TRANSLATE_NOOP("SavePlan", "%n covers become permanent images"),
            len(cost.covers),
        )
        yield Fact(text, _room(room, len(cost.covers)), "image")


def _another(place: Place) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if place is Place.DRAFT:
        return (
            translate("SavePlan", "A new draft takes the place of this one, with another media_id"),
            translate(
                "SavePlan",
                "WeChat can't add, remove or move articles of a draft. The previous one is deleted once the new one"
                " is seen to be there.",
            ),
        )
    return (
        translate("SavePlan", "A new message takes the place of this one, with another media_id"),
        translate(
            "SavePlan",
            "WeChat can't add, remove or move articles of a news message. The previous one is deleted once the new"
            " one is seen to be there; menus and replies that name it lead nowhere then.",
        ),
    )


def _room(room: int | None, covers: int) -> str:
    translate = QCoreApplication.translate
    if room is None:
        return translate("SavePlan", "They take places in the image library.")
    text = translate("SavePlan", "{covers} of the {room} places left in the image library.")
    return text.format(covers=formats.count(covers), room=formats.count(room))
