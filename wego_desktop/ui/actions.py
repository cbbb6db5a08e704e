"""Everything a person can do in the window, as one table: words, icon, keys."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.style import Look

_ICONS_MS = 300  # only menus show them: drawing all of them takes 15 ms of the start


@dataclass(frozen=True)
class Deed:
    """One action. keys: the first is shown; more are taken as well. checkable: it stays on or off. everywhere: its keys
    count as well while an article is being edited, which has keys of its own."""

    name: str
    text: str
    icon: str
    keys: tuple[str, ...]
    checkable: bool = False
    everywhere: bool = False


DEEDS = (
    Deed("upload", QT_TRANSLATE_NOOP("Actions", "Upload…"), "upload", ("Ctrl+O", "Ctrl+U")),
    Deed("paste", QT_TRANSLATE_NOOP("Actions", "Paste as upload"), "paste", ("Ctrl+V",)),
    Deed("new-article", QT_TRANSLATE_NOOP("Actions", "New article"), "plus", ("Ctrl+N",)),
    Deed("edit", QT_TRANSLATE_NOOP("Actions", "Edit"), "edit", ("Ctrl+E",)),
    Deed("copy-to-drafts", QT_TRANSLATE_NOOP("Actions", "Copy to drafts"), "draft", ("Ctrl+Shift+D",)),
    Deed("refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", ("F5", "Ctrl+R")),
    Deed("check-fully", QT_TRANSLATE_NOOP("Actions", "Refresh and check everything"), "refresh", ("Shift+F5",)),
    Deed("download", QT_TRANSLATE_NOOP("Actions", "Download…"), "download", ("Ctrl+S", "Ctrl+D")),
    Deed("delete", QT_TRANSLATE_NOOP("Actions", "Delete…"), "delete", ("Del",)),
    Deed("copy-link", QT_TRANSLATE_NOOP("Actions", "Copy link"), "link", ("Ctrl+C",)),
    Deed("copy-id", QT_TRANSLATE_NOOP("Actions", "Copy media_id"), "copy", ("Ctrl+Shift+C",)),
    Deed("transfers", QT_TRANSLATE_NOOP("Actions", "Show transfers"), "panel-bottom", ("Ctrl+J",), checkable=True),
    Deed("preview", QT_TRANSLATE_NOOP("Actions", "Show preview"), "panel-right", ("Ctrl+I",), checkable=True),
    Deed("trash-folder", QT_TRANSLATE_NOOP("Actions", "Open the trash folder"), "trash", ("Ctrl+Shift+T",)),
    Deed("connect", QT_TRANSLATE_NOOP("Actions", "Connect your account…"), "account", ("Ctrl+Shift+N",)),
    Deed("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "settings", ("Ctrl+,",), everywhere=True),
    Deed("keys", QT_TRANSLATE_NOOP("Actions", "Keyboard"), "keyboard", ("F1",), everywhere=True),
    Deed("about", QT_TRANSLATE_NOOP("Actions", "About WEGO Desktop"), "info", ("Shift+F1",), everywhere=True),
    Deed("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "close", ("Ctrl+Q",), everywhere=True),
)


class Actions(Mapping[str, QAction]):
    """The QActions of one window by their name; the window connects them."""

    def __init__(self, window: QWidget, look: Look) -> None:
        self._look = look
        self._actions = {deed.name: QAction(window, checkable=deed.checkable) for deed in DEEDS}
        for deed in DEEDS:
            window.addAction(self._actions[deed.name])
            self._actions[deed.name].setShortcutVisibleInContextMenu(True)  # what else would teach the keys
        self.lend_keys(False)
        look.changed.connect(self.recolour)
        QTimer.singleShot(_ICONS_MS, window, self.recolour)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def __len__(self) -> int:
        return len(self._actions)

    def lend_keys(self, lent: bool) -> None:
        """lent: to the editor, which lies over the library."""
        for deed in DEEDS:
            keys = [] if lent and not deed.everywhere else [QKeySequence(key) for key in deed.keys]
            self._actions[deed.name].setShortcuts(keys)

    @staticmethod
    def told() -> list[tuple[str, list[str]]]:
        """Words and keys of each, as written here; also of those whose keys are lent."""
        return [(_words(deed).rstrip("…"), [_native(key) for key in deed.keys]) for deed in DEEDS]

    def recolour(self) -> None:
        for deed in DEEDS:
            self._actions[deed.name].setIcon(self._look.icon(deed.icon))

    def retranslate(self) -> None:
        for deed in DEEDS:
            text = _words(deed)
            self._actions[deed.name].setText(text)
            self._actions[deed.name].setToolTip(f"{text.rstrip('…')}  {_native(deed.keys[0])}")


def key_of(name: str) -> QKeySequence:
    """The first key of an action, for menus that offer the same in other words."""
    return QKeySequence(next(deed.keys[0] for deed in DEEDS if deed.name == name))


def _words(deed: Deed) -> str:
    return QCoreApplication.translate("Actions", deed.text)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
