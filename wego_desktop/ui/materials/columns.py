"""What the list shows of each kind, column by column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.materials import words
from wego_desktop.wechat.answers import Kind


@dataclass(frozen=True)
class Column:
    """title: a template of context "MaterialColumns". order: what a click on its head sorts by, and the other way
    round with the second click; None: not by this. width: px; 0 takes what is left."""

    title: str
    text: Callable[[Material], str]
    order: Order | None = None
    other_way: Order | None = None
    width: int = 120
    number: bool = False

    @property
    def heading(self) -> str:
        return QCoreApplication.translate("MaterialColumns", self.title)


_NAME = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Name"), words.name, Order.NAME, width=0)
_TITLE = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Title"), words.name, Order.NAME, width=0)
_PIXELS = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Pixels"), words.pixels, width=128, number=True)
_LENGTH = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Length"), words.length, width=88, number=True)
_ARTICLES = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Articles"), words.articles, width=88, number=True)
_DIGEST = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Digest"), words.digest, width=280)
_SIZE = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Size"), words.size, Order.SIZE, width=96, number=True)
_FORMAT = Column(QT_TRANSLATE_NOOP("MaterialColumns", "Format"), words.format_name, width=88)
_DATE = Column(
    QT_TRANSLATE_NOOP("MaterialColumns", "Date"), words.updated, Order.NEWEST, Order.OLDEST, width=200, number=True
)

COLUMNS: Mapping[Kind, tuple[Column, ...]] = {
    Kind.IMAGE: (_NAME, _PIXELS, _SIZE, _FORMAT, _DATE),
    Kind.VOICE: (_NAME, _LENGTH, _SIZE, _FORMAT, _DATE),
    Kind.VIDEO: (_NAME, _LENGTH, _SIZE, _FORMAT, _DATE),
    Kind.NEWS: (_TITLE, _DIGEST, _ARTICLES, _DATE),
    Kind.DRAFT: (_TITLE, _DIGEST, _ARTICLES, _DATE),
}
