"""Buttons side by side, and on further lines where there is no room for all."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 4


class Wrapping(QWidget):
    """Hidden ones take no room. It is as high as its width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, parts: Sequence[QWidget]) -> None:
        """These in this order; whoever hands them over owns them."""
        self._parts = list(parts)
        for part in self._parts:
            part.setParent(self)

    def arrange(self) -> None:
        """Some came, went, or say something else."""
        self.updateGeometry()
        self._place()

    def heightForWidth(self, width: int) -> int:
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        width = sum(part.sizeHint().width() + _GAP for part in self._shown())
        return QSize(max(0, width - _GAP), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((part.sizeHint().height() for part in self._shown()), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def _shown(self) -> Iterator[QWidget]:
        return (part for part in self._parts if not part.isHidden())

    def _place(self) -> None:
        for part, area in self._areas(self.width()):
            part.setGeometry(area)

    def _areas(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        x = y = line = 0
        for part in self._shown():
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + line + _GAP, 0
            yield part, QRect(x, y, min(size.width(), width), size.height())
            x, line = x + size.width() + _GAP, max(line, size.height())
