"""A surface of its own for what holds a browser."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TRIED = frozenset({"xcb"})  # what a window inside a window does to input methods elsewhere is not known


def give_surface(widget: QWidget) -> None:
    """Call it before a browser comes into the widget.

    A browser is drawn by the graphics card, the window around it is not. Qt would make the whole window anew for the
    first one: it vanishes for a moment, may come back elsewhere, and has lost the keyboard. And from then on all of it
    would go through the card, the library as well.
    """
    if QGuiApplication.platformName() in _TRIED:
        widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
