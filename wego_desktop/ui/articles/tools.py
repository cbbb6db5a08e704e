"""What can be done to an article, as one table: words, icon, keys, command. Buttons, menus and keys build from it."""

from collections.abc import Callable
from dataclasses import dataclass

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.articles.selection_state import SelectionState

Told = Callable[[SelectionState], bool]


@dataclass(frozen=True)
class Tool:
    """One thing to do.

    :ivar command: of ``resources/editor/commands.js``, or one of OWN, which the editor does itself
    :ivar is_on: whether it shows as pressed; None for what is never
    :ivar needs: what has to be there beside a place to edit
    """

    name: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    command: str = ""
    argument: object = None
    is_on: Told | None = None
    needs: Told | None = None


@dataclass(frozen=True)
class Menu:
    """A button that opens a choice; ``tools`` are names. ``says``: it shows the words of the chosen one."""

    name: str
    text: str
    icon: str
    keys: tuple[str, ...]
    tools: tuple[str, ...]
    says: bool = False


# What the editor does itself; all others are commands of the page.
UNDO, REDO, SOURCE, FIND, REPLACE, CHOOSE_PICTURE = "undo", "redo", "source", "find", "replace-bar", "choose-picture"
FIND_NEXT, FIND_PREVIOUS = "findNext", "findPrevious"  # as the page calls them; the find bar shows what comes back
OWN = frozenset({UNDO, REDO, SOURCE, FIND, REPLACE, FIND_NEXT, FIND_PREVIOUS, CHOOSE_PICTURE})
ALWAYS = frozenset({UNDO, REDO, SOURCE, FIND, REPLACE, FIND_NEXT, FIND_PREVIOUS})  # also where nothing is selected
EVERYWHERE = frozenset({SOURCE, FIND, "replace", "find-next", "find-previous"})  # tools whose keys work in the form too

SIZES = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32, 36)  # px
LINE_HEIGHTS = (1.0, 1.5, 1.75, 2.0, 2.5)


def _in_table(state: SelectionState) -> bool:
    return state.table is not None


def _heading(level: int, text: str) -> Tool:
    name = f"h{level}"
    return Tool(name, text, "", (f"Ctrl+Alt+{level}",), "heading", level, lambda state: state.block == name)


def _align(side: str, text: str, key: str) -> Tool:
    name = f"align-{side}"
    return Tool(name, text, name, (key,), "align", side, lambda state: state.align == side)


def _size(px: int) -> Tool:
    return Tool(f"size-{px}", str(px), "", (), "size", px, lambda state: state.size == px)


def _line_height(value: float) -> Tool:
    return Tool(
        f"line-{value}", f"{value:g}", "", (), "lineHeight", value, lambda state: abs(state.line_height - value) < 0.01
    )


def _table(name: str, text: str, key: str = "") -> Tool:
    return Tool(name, text, "", (key,) if key else (), name, None, None, _in_table)


_EDITING = (
    Tool("undo", QT_TRANSLATE_NOOP("Tools", "Undo"), "undo", ("Ctrl+Z",), UNDO),
    Tool("redo", QT_TRANSLATE_NOOP("Tools", "Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), REDO),
    Tool("source", QT_TRANSLATE_NOOP("Tools", "Source text"), "code", ("Ctrl+Alt+S",), SOURCE),
    Tool("find", QT_TRANSLATE_NOOP("Tools", "Find"), "search", ("Ctrl+F",), FIND),
    Tool("replace", QT_TRANSLATE_NOOP("Tools", "Find and replace"), "replace", ("Ctrl+H",), REPLACE),
    Tool("find-next", QT_TRANSLATE_NOOP("Tools", "Find next"), "chevron-down", ("F3",), FIND_NEXT),
    Tool("find-previous", QT_TRANSLATE_NOOP("Tools", "Find previous"), "chevron-up", ("Shift+F3",), FIND_PREVIOUS),
)
_KINDS = (
    Tool("p", QT_TRANSLATE_NOOP("Tools", "Text"), "", ("Ctrl+Alt+0",), "paragraph", None, lambda s: s.block == "p"),
    _heading(1, QT_TRANSLATE_NOOP("Tools", "Heading 1")),
    _heading(2, QT_TRANSLATE_NOOP("Tools", "Heading 2")),
    _heading(3, QT_TRANSLATE_NOOP("Tools", "Heading 3")),
    _heading(4, QT_TRANSLATE_NOOP("Tools", "Heading 4")),
)
_WORDS = (
    Tool("bold", QT_TRANSLATE_NOOP("Tools", "Bold"), "bold", ("Ctrl+B",), "bold", None, lambda s: s.bold),
    Tool("italic", QT_TRANSLATE_NOOP("Tools", "Italic"), "italic", ("Ctrl+I",), "italic", None, lambda s: s.italic),
    Tool(
        "underline",
        QT_TRANSLATE_NOOP("Tools", "Underline"),
        "underline",
        ("Ctrl+U",),
        "underline",
        None,
        lambda s: s.underline,
    ),
    Tool(
        "strike",
        QT_TRANSLATE_NOOP("Tools", "Strike through"),
        "strike",
        ("Ctrl+Shift+X",),
        "strike",
        None,
        lambda s: s.strike,
    ),
    Tool("size-own", QT_TRANSLATE_NOOP("Tools", "Default size"), "", (), "size", ""),
    *map(_size, SIZES),
    Tool("clear", QT_TRANSLATE_NOOP("Tools", "Clear format"), "clear-format", ("Ctrl+\\",), "clearFormat"),
)
_STANDING = (
    _align("left", QT_TRANSLATE_NOOP("Tools", "Align left"), "Ctrl+Shift+L"),
    _align("center", QT_TRANSLATE_NOOP("Tools", "Centre"), "Ctrl+Shift+E"),
    _align("right", QT_TRANSLATE_NOOP("Tools", "Align right"), "Ctrl+Shift+R"),
    _align("justify", QT_TRANSLATE_NOOP("Tools", "Justify"), "Ctrl+Shift+J"),
    Tool(
        "line-own",
        QT_TRANSLATE_NOOP("Tools", "Default line height"),
        "",
        (),
        "lineHeight",
        "",
        lambda s: s.line_height == 0,
    ),
    *map(_line_height, LINE_HEIGHTS),
    Tool(
        "first-line",
        QT_TRANSLATE_NOOP("Tools", "Indent first line"),
        "first-line",
        ("Ctrl+Alt+F",),
        "firstLine",
        None,
        lambda s: s.first_line,
    ),
    Tool("indent-more", QT_TRANSLATE_NOOP("Tools", "Indent"), "indent", ("Ctrl+]",), "indent"),
    Tool("indent-less", QT_TRANSLATE_NOOP("Tools", "Outdent"), "outdent", ("Ctrl+[",), "outdent"),
)
_SHAPES = (
    Tool(
        "bullets",
        QT_TRANSLATE_NOOP("Tools", "Bulleted list"),
        "list",
        ("Ctrl+Shift+8",),
        "list",
        "ul",
        lambda s: s.list_kind == "ul",
    ),
    Tool(
        "numbers",
        QT_TRANSLATE_NOOP("Tools", "Numbered list"),
        "numbers",
        ("Ctrl+Shift+7",),
        "list",
        "ol",
        lambda s: s.list_kind == "ol",
    ),
    Tool("quote", QT_TRANSLATE_NOOP("Tools", "Quote"), "quote", ("Ctrl+Shift+9",), "quote", None, lambda s: s.quote),
    Tool("divider", QT_TRANSLATE_NOOP("Tools", "Divider"), "divider", ("Ctrl+Alt+D",), "divider"),
    Tool(
        "unlink",
        QT_TRANSLATE_NOOP("Tools", "Remove link"),
        "",
        ("Ctrl+Shift+K",),
        "unlink",
        None,
        None,
        lambda s: bool(s.link),
    ),
)
_TABLES = (
    _table("rowAbove", QT_TRANSLATE_NOOP("Tools", "Insert row above"), "Ctrl+Alt+Up"),
    _table("rowBelow", QT_TRANSLATE_NOOP("Tools", "Insert row below"), "Ctrl+Alt+Down"),
    _table("columnLeft", QT_TRANSLATE_NOOP("Tools", "Insert column left"), "Ctrl+Alt+Left"),
    _table("columnRight", QT_TRANSLATE_NOOP("Tools", "Insert column right"), "Ctrl+Alt+Right"),
    _table("deleteRow", QT_TRANSLATE_NOOP("Tools", "Delete row"), "Ctrl+Alt+Backspace"),
    _table("deleteColumn", QT_TRANSLATE_NOOP("Tools", "Delete column"), "Ctrl+Alt+Shift+Backspace"),
    _table("deleteTable", QT_TRANSLATE_NOOP("Tools", "Delete table"), "Ctrl+Alt+Shift+T"),
)
_SECTIONS = (
    Tool(
        "select",
        QT_TRANSLATE_NOOP("Tools", "Select section, then the one around it"),
        "section",
        ("Ctrl+Alt+A",),
        "selectSection",
    ),
    Tool("section-up", QT_TRANSLATE_NOOP("Tools", "Move section up"), "", ("Alt+Up",), "moveSection", "up"),
    Tool("section-down", QT_TRANSLATE_NOOP("Tools", "Move section down"), "", ("Alt+Down",), "moveSection", "down"),
    Tool("section-copy", QT_TRANSLATE_NOOP("Tools", "Duplicate section"), "copy", ("Ctrl+Shift+D",), "copySection"),
    Tool(
        "section-delete",
        QT_TRANSLATE_NOOP("Tools", "Delete section"),
        "delete",
        ("Ctrl+Shift+Backspace",),
        "deleteSection",
    ),
)
TOOLS = {tool.name: tool for tool in (*_EDITING, *_KINDS, *_WORDS, *_STANDING, *_SHAPES, *_TABLES, *_SECTIONS)}

# These open a form of their own: see the popovers.
COLOUR, LINK, PICTURE, TABLE = "colour", "link", "picture", "table"
FORMS = (
    Tool(COLOUR, QT_TRANSLATE_NOOP("Tools", "Colour"), "text-colour", ("Ctrl+Alt+C",)),
    Tool(LINK, QT_TRANSLATE_NOOP("Tools", "Link"), "link", ("Ctrl+K",), "", None, lambda s: bool(s.link)),
    Tool(PICTURE, QT_TRANSLATE_NOOP("Tools", "Picture"), "image", ("Ctrl+Alt+P",), "", None, lambda s: bool(s.picture)),
    Tool(TABLE, QT_TRANSLATE_NOOP("Tools", "Table"), "table", ("Ctrl+Alt+T",), "", None, _in_table),
)

MENUS = (
    Menu(
        "style", QT_TRANSLATE_NOOP("Tools", "Paragraph style"), "", ("Ctrl+Alt+K",), ("p", "h1", "h2", "h3", "h4"), True
    ),
    Menu(
        "size",
        QT_TRANSLATE_NOOP("Tools", "Text size"),
        "",
        ("Ctrl+Alt+Z",),
        ("size-own", *(f"size-{px}" for px in SIZES)),
        True,
    ),
    Menu(
        "align",
        QT_TRANSLATE_NOOP("Tools", "Alignment"),
        "align-left",
        (),
        ("align-left", "align-center", "align-right", "align-justify"),
    ),
    Menu(
        "line-height",
        QT_TRANSLATE_NOOP("Tools", "Line height"),
        "line-height",
        ("Ctrl+Alt+L",),
        ("line-own", *(f"line-{value}" for value in LINE_HEIGHTS)),
    ),
    Menu(
        "indent", QT_TRANSLATE_NOOP("Tools", "Indentation"), "indent", (), ("first-line", "indent-more", "indent-less")
    ),
    Menu("list", QT_TRANSLATE_NOOP("Tools", "List"), "list", (), ("bullets", "numbers")),
    Menu(
        "section",
        QT_TRANSLATE_NOOP("Tools", "Section"),
        "section",
        ("Ctrl+Alt+M",),
        ("select", "section-up", "section-down", "section-copy", "section-delete"),
    ),
)
TABLE_TOOLS = tuple(tool.name for tool in _TABLES)

# The bar from left to right; what does not fit goes from the end into "more", whole groups at a time.
LAYOUT = (
    ("undo", "redo"),
    ("style", "size"),
    ("bold", "italic", "underline", "strike", COLOUR),
    ("align", "line-height", "indent"),
    ("list", "quote", "divider"),
    (LINK, PICTURE, TABLE, "section"),
    ("clear", "source"),
)
