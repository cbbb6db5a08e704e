"""What dialogs share: their buttons at the right end, and a height that fits their words."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout

from wego_desktop.ui.controls.buttons import Button, OutlineButton
from wego_desktop.ui.style import Look

_EDGES = 10  # px: border and padding of a list, above and below together (base.qss)


def buttons(*these: Button) -> QHBoxLayout:
    """At the right end of a dialog."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in these:
        row.addWidget(button)
    return row


class CloseButton(OutlineButton):
    """For a dialog that asks nothing."""

    def __init__(self, look: Look, dialog: QDialog) -> None:
        super().__init__(look, _close(), parent=dialog)
        self.clicked.connect(dialog.reject)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(_close())


def _close() -> str:
    return QCoreApplication.translate("Dialogs", "Close")


def lay_out_question(
    dialog: QDialog,
    title: QLabel,
    sentence: QLabel,
    names: QListWidget,
    ways: QHBoxLayout,
    *,
    width: int,
    most_names: int,
) -> None:
    """What it is about from top to bottom, and the ways on below it. most_names: px of the names at first."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 16)
    column.setSpacing(12)
    column.addWidget(title)
    column.addWidget(sentence)
    column.addWidget(names, 1)
    column.addSpacing(4)
    column.addLayout(ways)
    fit_rows(names, most_names)
    fit(dialog, width)


def fit(dialog: QDialog, width: int) -> None:
    """So wide, and no higher than its words need there: by itself Qt takes them for narrower and leaves a gap."""
    dialog.setMinimumWidth(width)
    dialog.ensurePolished()
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    least = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    dialog.resize(width, least)


def fit_rows(rows: QListWidget, most: int) -> None:
    """As high as its rows, so that no empty paper follows them; `most` px at first, further by hand."""
    rows.ensurePolished()
    whole = _EDGES + sum(rows.sizeHintForRow(row) for row in range(rows.count()))
    rows.setMinimumHeight(min(whole, most))
    rows.setMaximumHeight(whole)
