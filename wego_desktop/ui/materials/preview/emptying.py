"""Taking down what a layout holds."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Hide and delete its widgets. Hidden at once: deleted only when control returns to the event loop."""
    while item := layout.takeAt(0):
        part = item.widget()
        if part:
            part.hide()
            part.deleteLater()
