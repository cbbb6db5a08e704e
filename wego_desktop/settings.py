"""What the user chose, as one table: the settings form builds itself from it."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from wego_desktop.accounts import write_json
from wego_desktop.translate import QT_TRANSLATE_NOOP

T = TypeVar("T", bool, int, str)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One choice. choices: (value, label) pairs, or none for a free value; label "" keeps it out of the form."""

    key: str
    default: T
    label: str = ""
    choices: tuple[tuple[T, str], ...] = ()
    least: int = 0
    most: int = 0


LANGUAGE = Setting(
    "language",
    "",
    QT_TRANSLATE_NOOP("Settings", "Language"),
    (("", QT_TRANSLATE_NOOP("Settings", "As the system")), ("zh_CN", "简体中文"), ("en", "English")),
)
THEME = Setting(
    "theme",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Appearance"),
    (
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ),
)
THUMBNAIL_MB = Setting(
    "thumbnail_mb", 512, QT_TRANSLATE_NOOP("Settings", "Disk space for thumbnails (MB)"), least=64, most=8192
)
KEPT_MB = Setting(
    "kept_mb",
    1024,
    QT_TRANSLATE_NOOP("Settings", "Disk space for kept temporary files (MB)"),
    least=64,
    most=8192,
)
GEOMETRY = Setting("geometry", "")
PANES = Setting("panes", "")
ZOOM = Setting("zoom", 1)
AS_LIST = Setting("as_list", False)
TAB = Setting("tab", "image")
DOWNLOAD_FOLDER = Setting("download_folder", "")
_BY_ROOM = (("", ""), ("yes", ""), ("no", ""))  # "": as the window's width has it
ARTICLE_TITLES = Setting("article_titles", "", choices=_BY_ROOM)
EDITOR_SIDE = Setting("editor_side", "", choices=_BY_ROOM)

SETTINGS: tuple[Setting[bool] | Setting[int] | Setting[str], ...] = (
    LANGUAGE,
    THEME,
    THUMBNAIL_MB,
    KEPT_MB,
    GEOMETRY,
    PANES,
    ZOOM,
    AS_LIST,
    TAB,
    DOWNLOAD_FOLDER,
    ARTICLE_TITLES,
    EDITOR_SIDE,
)


class Settings:
    """The choices in one JSON file. A value of the wrong type or outside its range counts as not set."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._written = self._read()
        self._values = dict(self._written)

    def get(self, setting: Setting[T]) -> T:
        value = self._values.get(setting.key, setting.default)
        return cast(T, value) if self._fits(setting, value) else setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a choice; raises ValueError when it is not one the table allows.

        Where the disk takes nothing more, it counts as long as the app runs, and is written with the next.
        """
        if not self._fits(setting, value):
            raise ValueError(f"{value!r} is no value for {setting.key}")
        self._values[setting.key] = value
        if self._values == self._written:
            return
        try:
            write_json(self._file, self._values)
            self._written = dict(self._values)
        except OSError as error:
            _log.warning("what was chosen can't be kept: %s", error)

    @staticmethod
    def _fits(setting: Setting[T], value: object) -> bool:
        if type(value) is not type(setting.default):
            return False
        if setting.choices:
            return value in [choice for choice, _ in setting.choices]
        return not setting.most or (isinstance(value, int) and setting.least <= value <= setting.most)

    def _read(self) -> dict[str, object]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stored if isinstance(stored, dict) else {}
