"""The widget that shows the page: what is dropped on it is handed to the app, never to Chromium."""

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

_KEPT = ("text/html", "text/plain", "text/uri-list")


class WebView(QWebEngineView):
    """dropped(mime data, where): something from outside the page; its own text is moved within it."""

    dropped = Signal(QMimeData, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Of Qt."""
        source = event.source()
        if isinstance(source, QWidget) and (source is self or self.isAncestorOf(source)):
            super().dropEvent(event)
            return
        mime = _copied(event.mimeData())
        place = event.position().toPoint()
        event.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())  # Chromium forgets the drag
        self.dropped.emit(mime, place)


def _copied(mime: QMimeData) -> QMimeData:
    """What can be read after the event as well."""
    copy = QMimeData()
    for kind in mime.formats():
        if kind in _KEPT or kind.startswith("image/"):
            copy.setData(kind, mime.data(kind))
    if mime.hasImage() and not any(kind.startswith("image/") for kind in copy.formats()):
        copy.setImageData(mime.imageData())
    return copy
