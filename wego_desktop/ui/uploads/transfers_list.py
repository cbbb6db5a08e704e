"""The rows of the transfers: one action each, by mouse and by keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.transfer import UNDER_WAY, State, Transfer
from wego_desktop.ui.uploads.transfers_delegate import Parts, TransfersDelegate
from wego_desktop.ui.uploads.transfers_model import TRANSFER_ROLE, TransfersModel, neighbours

_Key = Qt.Key
_OURS = frozenset({_Key.Key_Delete, _Key.Key_Backspace, _Key.Key_Return, _Key.Key_Enter})
_FAR = 1_000_000  # lines
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_Home: -_FAR, _Key.Key_End: _FAR}


class TransfersList(QListView):
    """cancel_wanted, retry_wanted, remove_wanted: keys of transfers. move_wanted(keys, key before which they go, or
    None for the end). decide_wanted(key): a person is to say what it became.
    """

    cancel_wanted = Signal(list)
    retry_wanted = Signal(list)
    remove_wanted = Signal(list)
    move_wanted = Signal(list, object)
    decide_wanted = Signal(int)

    def __init__(
        self, look: Look, model: TransfersModel, pictures: FilePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(model)
        self._model = model
        model.moved.connect(self.move_wanted)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setItemDelegate(TransfersDelegate(look, pictures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        pictures.changed.connect(self.viewport().update)
        look.changed.connect(self._recolour)
        self._recolour()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Transfers"))

    def _recolour(self) -> None:
        """The rows lie on the panel, not on a sheet of their own."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.tokens.window)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it has one of its own, and no longer follows

    def transfers(self) -> list[Transfer]:
        """The selected ones."""
        lines = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.model().index(line, 0).data(TRANSFER_ROLE) for line in lines)
        return [transfer for transfer in found if transfer is not None]

    def act(self, transfers: list[Transfer], at: QPoint) -> None:
        """The one action of each: cancel what is under way, send again what failed, or say what else there is."""
        running = [one.key for one in transfers if one.state in UNDER_WAY]
        failed = [one.key for one in transfers if one.state in (State.FAILED, State.CANCELLED)]
        if running:
            self.cancel_wanted.emit(running)
        elif failed:
            self.retry_wanted.emit(failed)
        elif len(transfers) == 1 and transfers[0].candidates:
            self.decide_wanted.emit(transfers[0].key)
        elif transfers:
            self.open_menu(transfers, at)

    def open_menu(self, transfers: list[Transfer], at: QPoint) -> None:
        menu = self.menu(transfers)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, transfers: list[Transfer]) -> QMenu:
        """Everything that can be done with these."""
        menu = QMenu(self)
        running = [one.key for one in transfers if one.state in UNDER_WAY]
        failed = [one.key for one in transfers if one.state in (State.FAILED, State.CANCELLED)]
        settled = [one.key for one in transfers if one.state not in UNDER_WAY]
        folder = transfers[0].upload.path.parent if len(transfers) == 1 else None
        self._offer(menu, self.tr("Cancel"), bool(running), lambda: self.cancel_wanted.emit(running))
        self._offer(menu, self.tr("Retry"), bool(failed), lambda: self.retry_wanted.emit(failed))
        asks = len(transfers) == 1 and bool(transfers[0].candidates)
        self._offer(menu, self.tr("Decide…"), asks, lambda: self.decide_wanted.emit(transfers[0].key))
        waiting = any(one.state is State.WAITING for one in transfers)
        self._offer(menu, self.tr("Send first") + "\tAlt+Home", waiting, lambda: self._move(-_FAR))
        self._offer(menu, self.tr("Send sooner") + "\tAlt+↑", waiting, lambda: self._move(-1))
        self._offer(menu, self.tr("Send later") + "\tAlt+↓", waiting, lambda: self._move(1))
        self._offer(menu, self.tr("Send last") + "\tAlt+End", waiting, lambda: self._move(_FAR))
        self._offer(menu, self.tr("Open the file's folder"), folder is not None, lambda: _open(folder))
        self._offer(menu, self.tr("Remove from the list"), bool(settled), lambda: self.remove_wanted.emit(settled))
        return menu

    @staticmethod
    def _offer(menu: QMenu, text: str, possible: bool, act: Callable[[], object]) -> None:
        if possible:
            menu.addAction(text).triggered.connect(lambda _checked=False: act())

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and self._on_action(index, at):
            self.setCurrentIndex(index)
            self.act([index.data(TRANSFER_ROLE)], event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)

    def _on_action(self, index: QModelIndex, at: QPoint) -> bool:
        """Where something is to be decided, the words that say so are the button too."""
        transfer, parts = index.data(TRANSFER_ROLE), Parts.within(self.visualRect(index))
        if transfer is None or not words.action(transfer)[0]:
            return False
        return parts.action.contains(at) or (bool(transfer.candidates) and parts.words.contains(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chosen = self.transfers()
        if chosen:
            self.open_menu(chosen, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's while the list has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OURS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.transfers()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self._move(_STEPS[_Key(event.key())])
        elif chosen and event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.act(chosen, self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif chosen and event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self._dismiss(chosen)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        """What waits of the selected goes up or down by so many lines, as far as it can."""
        waiting = [one.key for one in self.transfers() if one.state is State.WAITING]
        if waiting:
            keys = [self._model.key(line) for line in range(self._model.rowCount())]
            self.move_wanted.emit(waiting, neighbours(keys, waiting, step))

    def _dismiss(self, transfers: list[Transfer]) -> None:
        """What is under way is cancelled, what is settled leaves the list."""
        running = [one.key for one in transfers if one.state in UNDER_WAY]
        if running:
            self.cancel_wanted.emit(running)
        else:
            self.remove_wanted.emit([one.key for one in transfers])


def _open(folder: Path | None) -> None:
    if folder is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
