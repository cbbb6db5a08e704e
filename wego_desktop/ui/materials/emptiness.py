"""What a tab of materials shows while there is nothing to show."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.controls.empty import EmptyState
from wego_desktop.ui.materials.listing import Listing
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind

_DRAWINGS = {
    Kind.IMAGE: "empty-images",
    Kind.VOICE: "empty-voices",
    Kind.VIDEO: "empty-videos",
    Kind.NEWS: "empty-news",
    Kind.DRAFT: "empty-drafts",
}
_BELONGS_HERE: Mapping[Kind, str] = {
    Kind.IMAGE: QT_TRANSLATE_NOOP(
        "MaterialTab", "Pictures for covers and articles belong here. Drop some, or choose files."
    ),
    Kind.VOICE: QT_TRANSLATE_NOOP("MaterialTab", "Voices of up to a minute belong here. Drop some, or choose files."),
    Kind.VIDEO: QT_TRANSLATE_NOOP("MaterialTab", "Films as MP4 belong here. Drop some, or choose files."),
    Kind.NEWS: QT_TRANSLATE_NOOP("MaterialTab", "News of one to eight articles belong here. This account has none."),
    Kind.DRAFT: QT_TRANSLATE_NOOP(
        "MaterialTab", "Messages that are being written belong here, one to eight articles each. Begin one."
    ),
}
_NO_THUMBS = QT_TRANSLATE_NOOP("MaterialTab", "No thumbs here.")
_SHOW_ALL = QT_TRANSLATE_NOOP("MaterialTab", "Show all")
_FIRST_TIME = QT_TRANSLATE_NOOP("MaterialTab", "The account is being looked through for the first time.")
_NEVER = QT_TRANSLATE_NOOP("MaterialTab", "The account was not looked through yet.")
_NO_DRAFTS = QT_TRANSLATE_NOOP(
    "MaterialTab", "The account does not show its drafts ({reason}). Everything else is up to date."
)
_NEW = QT_TRANSLATE_NOOP("MaterialTab", "New article")
_CHOOSE = QT_TRANSLATE_NOOP("MaterialTab", "Choose files…")


class MaterialsEmpty(EmptyState):
    """What belongs here, and the way to begin: new messages are written, files are chosen."""

    def __init__(self, look: Look, kind: Kind, parent: QWidget) -> None:
        super().__init__(look, _DRAWINGS[kind], parent)
        self._kind = kind

    def tell(self, listing: Listing, *, looking: bool) -> None:
        """looking: whether the account is being looked through now."""
        if listing.wish.only_thumbs:
            self.set_words(_said(_NO_THUMBS), _said(_SHOW_ALL))
        elif not listing.refreshed and listing.trouble:
            self.set_words(_said(_NO_DRAFTS).replace("{reason}", listing.trouble))
        elif not listing.refreshed:
            self.set_words(_said(_FIRST_TIME if looking else _NEVER))
        elif self._kind.has_articles:
            self.set_words(_said(_BELONGS_HERE[self._kind]), _said(_NEW), icon="plus")
        else:
            self.set_words(_said(_BELONGS_HERE[self._kind]), _said(_CHOOSE), icon="upload")


def _said(text: str) -> str:
    return QCoreApplication.translate("MaterialTab", text)
