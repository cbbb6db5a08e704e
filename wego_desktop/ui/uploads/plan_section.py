"""A part of the plan's side pane."""

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.style import Look

_AIR = 16  # px between the hairline and what follows


class Section(QWidget):
    """Widgets that belong together, and the room below them. It goes when none of them is shown, room and all.

    ruled: a hairline sets it off from what is above. below: px.
    """

    def __init__(
        self, look: Look, parts: Sequence[QWidget], parent: QWidget, *, below: int = 16, ruled: bool = False
    ) -> None:
        super().__init__(parent)
        self._look, self._parts, self._ruled = look, tuple(parts), ruled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _AIR if ruled else 0, 0, below)
        column.setSpacing(4)
        for part in self._parts:
            column.addWidget(part)
        look.changed.connect(self.update)

    def follow(self) -> None:
        """Be seen while one of its parts is."""
        self.setVisible(any(not part.isHidden() for part in self._parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._ruled:
            with painter_for(self) as painter:
                painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
