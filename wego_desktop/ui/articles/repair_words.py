"""What buttons say of repairs, for one place and for all %n, and what is said when they are done."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.rules import Repair
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats

_ONE: Final[Mapping[Repair, str]] = {
    Repair.REMOVE: QT_TRANSLATE_NOOP("ArticleRepair", "Remove"),
    Repair.UNLINK: QT_TRANSLATE_NOOP("ArticleRepair", "Remove the link"),
    Repair.SOURCE_LINK: QT_TRANSLATE_NOOP("ArticleRepair", "Make it the source link"),
    Repair.UNQUOTE: QT_TRANSLATE_NOOP("ArticleRepair", "Write it without quotes"),
    Repair.TAKE_OVER: QT_TRANSLATE_NOOP("ArticleRepair", "Copy it to WeChat"),
    Repair.SERVED: QT_TRANSLATE_NOOP("ArticleRepair", "Remove the placeholder"),
    Repair.SECTION: QT_TRANSLATE_NOOP("ArticleRepair", "Make it a section"),
    Repair.CLEAR: QT_TRANSLATE_NOOP("ArticleRepair", "Clear it"),
    Repair.COMPLETE: QT_TRANSLATE_NOOP("ArticleRepair", "Complete it"),
}
_EVERY: Final[Mapping[Repair, str]] = {  # the others can be done once only
    Repair.REMOVE: QT_TRANSLATE_NOOP("ArticleRepair", "Remove all %n"),
    Repair.UNLINK: QT_TRANSLATE_NOOP("ArticleRepair", "Remove all %n links"),
    Repair.UNQUOTE: QT_TRANSLATE_NOOP("ArticleRepair", "Write all %n without quotes"),
    Repair.TAKE_OVER: QT_TRANSLATE_NOOP("ArticleRepair", "Copy all %n to WeChat"),
    Repair.SERVED: QT_TRANSLATE_NOOP("ArticleRepair", "Remove all %n placeholders"),
    Repair.SECTION: QT_TRANSLATE_NOOP("ArticleRepair", "Make all %n sections"),
}
_DONE: Final[Mapping[Repair, str]] = {
    Repair.REMOVE: QT_TRANSLATE_NOOP("ArticleRepair", "Removed"),
    Repair.UNLINK: QT_TRANSLATE_NOOP("ArticleRepair", "Link removed, its words kept"),
    Repair.SOURCE_LINK: QT_TRANSLATE_NOOP("ArticleRepair", "The link is the source link now"),
    Repair.UNQUOTE: QT_TRANSLATE_NOOP("ArticleRepair", "Written without quotes"),
    Repair.SERVED: QT_TRANSLATE_NOOP("ArticleRepair", "Placeholder removed, the picture kept"),
    Repair.SECTION: QT_TRANSLATE_NOOP("ArticleRepair", "Made a section"),
    Repair.CLEAR: QT_TRANSLATE_NOOP("ArticleRepair", "Cleared"),
    Repair.COMPLETE: QT_TRANSLATE_NOOP("ArticleRepair", "The source link begins with https:// now"),
}
_ALL_DONE = QT_TRANSLATE_NOOP("ArticleRepair", "Repaired %n places")


def button(repair: Repair, count: int = 1) -> str:
    """For one place, or for all of several."""
    return formats.counted("ArticleRepair", _ONE[repair], _EVERY.get(repair, _ONE[repair]), count)


def is_for_all(repair: Repair) -> bool:
    """Whether it can be done to several places at once."""
    return repair in _EVERY


def done(repair: Repair) -> str:
    """When one place is repaired; of TAKE_OVER whoever brings the picture speaks."""
    return QCoreApplication.translate("ArticleRepair", _DONE[repair])


def all_done(count: int) -> str:
    """When several are; count: at least 2."""
    return formats.counted("ArticleRepair", _ALL_DONE, _ALL_DONE, count)
