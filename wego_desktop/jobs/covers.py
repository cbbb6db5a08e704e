"""What can't be the cover of an article, and why."""

from wego_desktop.library.temporary import Temporary, TemporaryLedger
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble

_NO_COVER = QT_TRANSLATE_NOOP(
    "Trouble", "A cover has to be permanent: a temporary media_id is gone after three days. Make it permanent first"
)
_INSTEAD = QT_TRANSLATE_NOOP(
    "Trouble",
    "A cover has to be permanent: a temporary media_id is gone after three days. Take the permanent one of the same"
    " bytes",
)


def why_no_cover(media_id: str, ledger: TemporaryLedger) -> Trouble | None:
    """None for an id that this machine does not know as a temporary one, also not as one that was replaced.

    The values hold the media_id of a permanent one with the same bytes, if there is one.
    """
    entry = ledger.by_media_id(media_id)
    return no_cover(entry) if entry is not None else None


def no_cover(entry: Temporary) -> Trouble:
    if entry.promoted_as:
        return Trouble(_INSTEAD, "", values={"media_id": entry.promoted_as})
    return Trouble(_NO_COVER, "")
