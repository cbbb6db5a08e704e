"""What a person is told when a message can't be saved, or not all of it."""

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, WechatError, trouble_of
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.troubles import Action

_PICTURES = QT_TRANSLATE_NOOP("Trouble", "Picture messages can't be edited here")
_PICTURES_WHY = QT_TRANSLATE_NOOP("Trouble", "It is kept as it is. Change it in the console.")
_COVER = QT_TRANSLATE_NOOP("Trouble", "WeChat does not know the cover of “{title}”")
_COVER_WHY = QT_TRANSLATE_NOOP("Trouble", "It was deleted, or belongs to another account. Choose another cover.")
_CHANGED = QT_TRANSLATE_NOOP("Trouble", "The previous message was changed meanwhile, so it was not deleted")
_CHANGED_WHY = QT_TRANSLATE_NOOP("Trouble", "Both are there now. Compare them, then delete one.")
_UNDECIDED = QT_TRANSLATE_NOOP("Trouble", "Several messages can be the one that was saved")
_UNDECIDED_WHY = QT_TRANSLATE_NOOP("Trouble", "The answer of WeChat was lost. Choose which one it is.")
_INTERRUPTED = QT_TRANSLATE_NOOP("Trouble", "It is not known whether this article was saved")
_INTERRUPTED_WHY = QT_TRANSLATE_NOOP("Trouble", "The answer of WeChat was lost. Save again: it is looked for first.")
_NOT_SAVED = QT_TRANSLATE_NOOP("Trouble", "The message was not saved")
_NOT_SAVED_WHY = QT_TRANSLATE_NOOP("Trouble", "It did not arrive at WeChat. Save it again.")

PICTURE_MESSAGE = Trouble(_PICTURES, _PICTURES_WHY, Action.OPEN_CONSOLE)
FORMER_CHANGED = Trouble(_CHANGED, _CHANGED_WHY, Action.REFRESH)
UNDECIDED = Trouble(_UNDECIDED, _UNDECIDED_WHY)
INTERRUPTED = Trouble(_INTERRUPTED, _INTERRUPTED_WHY, Action.RETRY)
NOT_SAVED = Trouble(_NOT_SAVED, _NOT_SAVED_WHY, Action.RETRY)


def article_trouble(error: Exception, title: str) -> Trouble:
    """Why one article was not taken: of the ids it names, only the cover can be unknown."""
    told = trouble_of(error)
    if isinstance(error, WechatError) and error.code == UNKNOWN_ID:
        return Trouble(_COVER, _COVER_WHY, Action.EDIT, {"title": title}, told.code, told.details)
    return told
