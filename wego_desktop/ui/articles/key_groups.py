"""All keys of the editor, in groups, as the sheet of keys shows them. Imports no browser."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.articles.editor_keys import BACK_KEY, LIST_KEY, NEXT_PART, PREVIOUS_PART, SIDE_KEY
from wego_desktop.ui.articles.tools import FORMS, MENUS, TABLE_TOOLS, TOOLS

Told = tuple[str, tuple[str, ...]]  # words and keys
_NATIVE = QKeySequence.SequenceFormat.NativeText

# What the tables of the tools do not say.
_ALL: tuple[Told, ...] = (
    (QT_TRANSLATE_NOOP("EditorKeys", "Save"), ("Ctrl+S",)),
    (QT_TRANSLATE_NOOP("EditorKeys", "Close what is open, then the editor"), (BACK_KEY,)),
    (QT_TRANSLATE_NOOP("EditorKeys", "Next or previous part"), (NEXT_PART, PREVIOUS_PART)),
    (QT_TRANSLATE_NOOP("EditorKeys", "Import Markdown"), ("Ctrl+Shift+M",)),
    (QT_TRANSLATE_NOOP("EditorKeys", "Titles in the list, info pane"), (LIST_KEY, SIDE_KEY)),
    (QT_TRANSLATE_NOOP("EditorKeys", "Next or previous tab of the info pane"), ("Ctrl+Tab", "Ctrl+Shift+Tab")),
)
_CLIPBOARD: tuple[Told, ...] = ((QT_TRANSLATE_NOOP("EditorKeys", "Paste, paste as text"), ("Ctrl+V", "Ctrl+Shift+V")),)
_LIST: tuple[Told, ...] = (
    (QT_TRANSLATE_NOOP("EditorKeys", "Move up or down"), ("Alt+Up", "Alt+Down")),
    (QT_TRANSLATE_NOOP("EditorKeys", "Add, duplicate"), ("Alt+Ins", "Ctrl+D")),
    (QT_TRANSLATE_NOOP("EditorKeys", "Remove"), ("Del",)),
)
_CONFLICT: tuple[Told, ...] = (
    (QT_TRANSLATE_NOOP("EditorKeys", "Take yours, as it was, WeChat's, both"), ("1", "2", "3", "4")),
    (QT_TRANSLATE_NOOP("EditorKeys", "Next or previous undecided"), ("F8", "Shift+F8")),
    (QT_TRANSLATE_NOOP("EditorKeys", "Undo the last choice"), ("Ctrl+Z",)),
)
_GROUPS: tuple[tuple[str, tuple[str, ...], tuple[Told, ...]], ...] = (
    (QT_TRANSLATE_NOOP("EditorKeys", "Article editor"), (), _ALL),
    (
        QT_TRANSLATE_NOOP("EditorKeys", "Edit and find"),
        ("undo", "redo", "find", "replace", "find-next", "find-previous", "source"),
        _CLIPBOARD,
    ),
    (
        QT_TRANSLATE_NOOP("EditorKeys", "Words"),
        ("bold", "italic", "underline", "strike", "colour", "size", "link", "unlink", "clear"),
        (),
    ),
    (
        QT_TRANSLATE_NOOP("EditorKeys", "Paragraphs"),
        (
            *("style", "p", "h1", "h2", "h3", "h4", "align-left", "align-center", "align-right", "align-justify"),
            *("line-height", "first-line", "indent-more", "indent-less", "bullets", "numbers", "quote", "divider"),
        ),
        (),
    ),
    (QT_TRANSLATE_NOOP("EditorKeys", "Pictures and tables"), ("picture", "table", *TABLE_TOOLS), ()),
    (
        QT_TRANSLATE_NOOP("EditorKeys", "Sections"),
        ("section", "select", "section-up", "section-down", "section-copy", "section-delete"),
        (),
    ),
    (QT_TRANSLATE_NOOP("EditorKeys", "List of articles"), (), _LIST),
    (QT_TRANSLATE_NOOP("EditorKeys", "Changed at WeChat meanwhile"), (), _CONFLICT),
)


def groups() -> Iterator[tuple[str, list[tuple[str, list[str]]]]]:
    """(title, rows of (words, keys as they are written here)), in the order a sheet shows them."""
    said = {each.name: (each.text, each.keys) for each in (*TOOLS.values(), *FORMS)}
    said |= {menu.name: (menu.text, menu.keys) for menu in MENUS}
    for title, names, more in _GROUPS:
        rows = [(QCoreApplication.translate("Tools", said[name][0]), said[name][1]) for name in names]
        rows += [(QCoreApplication.translate("EditorKeys", words), keys) for words, keys in more]
        yield (
            QCoreApplication.translate("EditorKeys", title),
            [(words, [QKeySequence(key).toString(_NATIVE) for key in keys]) for words, keys in rows],
        )
