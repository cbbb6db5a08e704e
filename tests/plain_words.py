"""Finds what a widget would read as markup: a picture that is named there is opened, from any path."""

from collections.abc import Iterator

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget


def read_as_markup(widget: QWidget) -> Iterator[str]:
    """Of the widget and all that is in it. Item views draw words as they are; tooltips are the style's."""
    for one in (widget, *widget.findChildren(QWidget)):
        if isinstance(one, QTextEdit):
            yield f"{one} can show markup"
        if isinstance(one, QLabel) and _is_markup(one.text(), one.textFormat()):
            yield one.text()


def _is_markup(text: str, kind: Qt.TextFormat) -> bool:
    return kind is not Qt.TextFormat.PlainText and Qt.mightBeRichText(text)
