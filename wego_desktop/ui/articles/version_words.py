"""What a version of an article is, and what changed in it, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.changes import Changes
from wego_desktop.articles.versions import Version, What
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats

_CONTEXT = "Versions"
_WHAT: Mapping[What, str] = {
    What.READ: QT_TRANSLATE_NOOP("Versions", "Opened from WeChat"),
    What.TYPED: QT_TRANSLATE_NOOP("Versions", "While writing"),
    What.SAVED: QT_TRANSLATE_NOOP("Versions", "Saved"),
    What.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Versions", "Before an older version was restored"),
    What.RESTORED: QT_TRANSLATE_NOOP("Versions", "An older version, restored"),
}
_FIELDS: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("Versions", "title"),
    "author": QT_TRANSLATE_NOOP("Versions", "author"),
    "digest": QT_TRANSLATE_NOOP("Versions", "digest"),
    "source_url": QT_TRANSLATE_NOOP("Versions", "source link"),
    "cover": QT_TRANSLATE_NOOP("Versions", "cover"),
    "show_cover": QT_TRANSLATE_NOOP("Versions", "showing the cover"),
    "open_comment": QT_TRANSLATE_NOOP("Versions", "comments"),
    "fans_only": QT_TRANSLATE_NOOP("Versions", "who may comment"),
    "extra": QT_TRANSLATE_NOOP("Versions", "other settings"),
}
_AND = QT_TRANSLATE_NOOP("Versions", ", ")


def what(version: Version) -> str:
    return _tr(_WHAT[version.what])


def when(version: Version) -> str:
    return formats.date_time(int(version.at))


def changed(changes: Changes | None) -> str:
    """One line; "" for the first version."""
    if changes is None:
        return ""
    parts = [_tr(_FIELDS.get(name, _FIELDS["extra"])) for name in changes.fields]
    for sign, number, words in (
        ("+", changes.added, _characters),
        ("−", changes.removed, _characters),
        ("+", changes.pictures_added, _pictures),
        ("−", changes.pictures_removed, _pictures),
    ):
        if number:
            parts.append(f"{sign}{words(number)}")
    if changes.styled:
        parts.append(_tr(QT_TRANSLATE_NOOP("Versions", "formatting")))
    return _tr(_AND).join(parts) or _tr(QT_TRANSLATE_NOOP("Versions", "nothing changed"))


def _characters(number: int) -> str:
    one, many = QT_TRANSLATE_NOOP("Versions", "1 character"), QT_TRANSLATE_NOOP("Versions", "%n characters")
    return formats.counted(_CONTEXT, one, many, number)


def _pictures(number: int) -> str:
    one, many = QT_TRANSLATE_NOOP("Versions", "1 picture"), QT_TRANSLATE_NOOP("Versions", "%n pictures")
    return formats.counted(_CONTEXT, one, many, number)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
