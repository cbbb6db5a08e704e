"""Fetching a temporary material by an id that somebody told: what is refused without a call, what a no means."""

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

from wego_desktop.intake.probe import Probe
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.errors import Trouble, TroubleError, WechatError

NO_MEDIA_ID = QT_TRANSLATE_NOOP("Trouble", "This is no media_id: one has letters, digits, - and _, and no spaces")
_PASTE = QT_TRANSLATE_NOOP("Trouble", "Copy the whole of it from where it was told, and nothing else.")
_NO_FOLDER = QT_TRANSLATE_NOOP("Trouble", "Nothing can be saved in {folder}")
_OTHER_FOLDER = QT_TRANSLATE_NOOP("Trouble", "The system says: {reason}. Choose another folder.")
_NOT_THERE = QT_TRANSLATE_NOOP("Trouble", "WeChat has no temporary material with this media_id")
_WHY_NOT = QT_TRANSLATE_NOOP(
    "Trouble",
    "Its three days are over, it belongs to another account, or a part of the id is missing. What is permanent stands"
    " in the other tabs.",
)
# Ids are opaque (wechat-api.md 1): wider than what was seen, so that only what surely is none is refused.
_SHAPE = re.compile(r"[A-Za-z0-9_.=+-]{1,128}")
_THUMB_BYTES = 64 * 1024  # wechat-api.md 7: a jpg, and no more than that
_KINDS: Mapping[str, UploadKind] = {
    "picture": UploadKind.IMAGE,
    "sound": UploadKind.VOICE,
    "film": UploadKind.VIDEO,
}


def is_media_id(text: str) -> bool:
    return _SHAPE.fullmatch(text) is not None


def may_fetch(media_id: str, folder: Path) -> None:
    """Raises TroubleError for what needs no call to be refused."""
    if not is_media_id(media_id):
        raise TroubleError(Trouble(NO_MEDIA_ID, _PASTE))
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        values = {"folder": str(folder), "reason": error.strerror or type(error).__name__}
        raise TroubleError(Trouble(_NO_FOLDER, _OTHER_FOLDER, values=values)) from None


def not_there(error: WechatError) -> TroubleError:
    """What 40007 means for an id that was typed."""
    details = f"errcode {error.code}\nerrmsg {error.errmsg}\napi {error.api}"
    return TroubleError(Trouble(_NOT_THERE, _WHY_NOT, code=error.code, details=details))


def kind_of(seen: Probe, said: UploadKind) -> UploadKind:
    """What its bytes are; only a person can tell a thumb from an image, as long as it may be one."""
    if said is UploadKind.THUMB and seen.format == "jpeg" and seen.size <= _THUMB_BYTES:
        return said
    return _KINDS.get(seen.family, said)
