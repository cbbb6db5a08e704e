"""Another article of the message with how much there is to look at: a click edits it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.articles.rules import Weight
from wego_desktop.ui import formats
from wego_desktop.ui.articles import finding_words as words
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.painting import icon
from wego_desktop.ui.style import Look

_ICON, _LEFT, _RIGHT = 16, 24, 8


class ArticleCount(QuietButton):
    """As wide as there is room; its title is cut at the end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.key, self._title, self._count, self._weight = "", "", 0, Weight.WARNS
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_article(self, key: str, title: str, count: int, weight: Weight) -> None:
        if (key, title, count, weight) != (self.key, self._title, self._count, self._weight):
            self.key, self._title, self._count, self._weight = key, title, count, weight
            self.setAccessibleName(self.tr("{title}, %n to check", "", count).format(title=title))
            self.setToolTip(title)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEFT + _RIGHT, super().sizeHint().height())

    def _paint_content(self, painter: QPainter) -> None:
        tokens, count = self._look.tokens, formats.count(self._count)
        icon(painter, self._look, *words.icon(self._weight), QPoint(_ICON // 2, self.height() // 2), _ICON)
        taken = self.fontMetrics().horizontalAdvance(count)
        room = QRect(_LEFT, 0, self.width() - _LEFT - _RIGHT - taken - 8, self.height())
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        cut = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(tokens.text2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -_RIGHT, 0), right, count)
