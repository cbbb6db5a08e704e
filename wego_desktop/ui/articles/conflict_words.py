"""What a conflict's rows say in words, to the eye and to a screen reader."""

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.choosing import Choosing, Tally
from wego_desktop.articles.rows import BlockRow, FieldRow, Side, State
from wego_desktop.articles.word_changes import Kind
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles.conflict_cell import SIDES, Cell, Cells, Note
from wego_desktop.ui.articles.conflict_sheet import Item, Part, Sheet, glance
from wego_desktop.ui.materials.words import picture_count

translate = QCoreApplication.translate
_SPOKEN = 400  # characters of a cell


def side_name(side: Side) -> str:
    return {
        Side.MINE: translate("Conflict", "Yours"),
        Side.BASE: translate("Conflict", "As it was"),
        Side.THEIRS: translate("Conflict", "At WeChat now"),
        Side.BOTH: translate("Conflict", "Both, yours first"),
    }[side]


def label(item: Item) -> str:
    """What the row is about."""
    if item.part is Part.WHOLE:
        return translate("Conflict", "The article")
    if item.part is Part.ORDER:
        return translate("Conflict", "Order of the articles")
    if item.part is Part.FOLD:
        return folded(item)
    if isinstance(item.row, FieldRow):
        return _field(item.row.name)
    if isinstance(item.row, BlockRow) and item.row.is_frame:
        return translate("Conflict", "Frame of blocks")
    return translate("Conflict", "Block {number}").format(number=formats.count(item.number))


def _field(name: str) -> str:
    known = {
        "title": translate("Conflict", "Title"),
        "author": translate("Conflict", "Author"),
        "digest": translate("Conflict", "Digest"),
        "source_url": translate("Conflict", "Source link"),
        "show_cover": translate("Conflict", "Cover above the text"),
        "open_comment": translate("Conflict", "Comments"),
        "fans_only": translate("Conflict", "Only followers can comment"),
        "cover": translate("Conflict", "Cover"),
    }
    return known.get(name) or translate("Conflict", "Field {name}").format(name=name.partition(":")[2])


def folded(item: Item) -> str:
    if item.number == 0:
        return formats.counted(
            "Conflict",
            QT_TRANSLATE_NOOP("Conflict", "1 unchanged field"),
            QT_TRANSLATE_NOOP("Conflict", "%n unchanged fields"),
            item.count,
        )
    return formats.counted(
        "Conflict",
        QT_TRANSLATE_NOOP("Conflict", "1 unchanged block"),
        QT_TRANSLATE_NOOP("Conflict", "%n unchanged blocks"),
        item.count,
    )


def verdict(item: Item, side: Side | None, *, by_hand: bool) -> str:
    """What is taken and why; "" for a row without a difference."""
    if item.state is State.SAME:
        return ""
    if side is None:
        return translate("Conflict", "To decide")
    if by_hand:
        return _chosen(side)
    return _moved(item) or {
        State.MINE: translate("Conflict", "Only you changed it"),
        State.THEIRS: translate("Conflict", "Only changed at WeChat"),
        State.ALIKE: translate("Conflict", "Both changed it alike"),
    }.get(item.state, "")


def _chosen(side: Side) -> str:
    return {
        Side.MINE: translate("Conflict", "You chose yours"),
        Side.BASE: translate("Conflict", "You chose what it was"),
        Side.THEIRS: translate("Conflict", "You chose WeChat's"),
        Side.BOTH: translate("Conflict", "You chose both"),
    }[side]


def _moved(item: Item) -> str:
    if not isinstance(item.row, BlockRow) or not item.row.is_moved:
        return ""
    return {
        State.MINE: translate("Conflict", "You moved it"),
        State.THEIRS: translate("Conflict", "Moved at WeChat"),
    }.get(item.state, "")


def presence(sheet: Sheet) -> str:
    """What became of an article as a whole; "" for one that all versions have."""
    mine, base, theirs = (sheet.version(side) is not None for side in SIDES)
    if sheet.row is None or (mine and base and theirs):
        return ""
    if not base:
        both = mine and theirs
        return (
            translate("Conflict", "Both added it")
            if both
            else translate("Conflict", "You added it")
            if mine
            else translate("Conflict", "Added at WeChat")
        )
    if sheet.state is State.CONFLICT:
        return (
            translate("Conflict", "You changed it, removed at WeChat")
            if mine
            else translate("Conflict", "You removed it, changed at WeChat")
        )
    return translate("Conflict", "Removed at WeChat") if mine else translate("Conflict", "You removed it")


def note(cell: Cell) -> str:
    """What a cell says beside its words."""
    return {
        Note.ABSENT: translate("Conflict", "Not there"),
        Note.GONE: translate("Conflict", "Removed"),
        Note.NEW: translate("Conflict", "New here"),
        Note.EMPTY: translate("Conflict", "Empty"),
        Note.ON: translate("Conflict", "On"),
        Note.OFF: translate("Conflict", "Off"),
        Note.FORMAT: translate("Conflict", "Formatting differs"),
        Note.FORMAT_TOO: translate("Conflict", "Formatting differs too"),
    }.get(cell.note, "")


def more(cell: Cell) -> str:
    return translate("Conflict", "{count} more characters").format(count=formats.count(cell.more)) if cell.more else ""


def line(row: BlockRow) -> str:
    """A block that nobody changed, in one line."""
    found = glance(row)
    pictures = translate("Conflict", "Picture") if found.pictures and not found.text else ""
    return pictures or " ".join(found.text.split())


def spoken(item: Item, told: str, found: Cells) -> str:
    """All that a row shows."""
    if item.part is Part.FOLD:
        return translate("Conflict", "{folded}, Enter shows them").format(folded=label(item))
    if item.part is Part.SAME and isinstance(item.row, BlockRow):
        return translate("Conflict", "{label}, unchanged: {words}").format(label=label(item), words=line(item.row))
    head = ", ".join(filter(None, (label(item), told)))
    parts = [f"{side_name(side)}: {_said(cell)}" for side, cell in zip(SIDES, found, strict=True)]
    return ". ".join((head, *parts))


def _said(cell: Cell) -> str:
    words = " ".join(cell.text.split())
    words = words if len(words) <= _SPOKEN else f"{words[:_SPOKEN]}…"
    gone = " ".join("".join(each.text for each in cell.words if each.kind is Kind.TAKEN_OUT).split())
    without = translate("Conflict", "without “{words}”").format(words=gone[:_SPOKEN]) if gone else ""
    count = sum(picture.kind is not Kind.TAKEN_OUT for picture in cell.pictures)
    pictures = picture_count(count) if count else ""
    return ", ".join(filter(None, (note(cell), words, without, pictures)))


def toggle(*, is_whole: bool) -> str:
    return translate("Conflict", "Show less") if is_whole else translate("Conflict", "Show all")


def cut(*, by_hand: bool) -> str:
    """How a cover is cut."""
    return translate("Conflict", "Cut by hand") if by_hand else translate("Conflict", "Cut by WeChat")


def title(sheet: Sheet) -> str:
    """How the list names it."""
    if sheet.row is None:
        return translate("Conflict", "Order of the articles")
    return sheet.title or translate("Conflict", "No title yet")


def mark(sheet: Sheet, choosing: Choosing) -> tuple[str, str, str]:
    """What became of an article: an icon, its token, and the words."""
    article = "" if sheet.row is None else sheet.key
    spots = [spot for spot in choosing.spots.values() if spot.article == article]
    left = sum(choosing.side(spot.key) is None for spot in spots)
    if left:
        return "warning", "warn", translate("Conflict", "%n to decide", "", left)
    by_hand = choosing.choices.get(sheet.key)  # of the article as a whole
    told = _chosen(by_hand) if by_hand else presence(sheet)
    if not told and not spots:
        return "", "text3", translate("Conflict", "Unchanged")
    return "check", "text2", told or _changed({spot.state for spot in spots})


def _changed(states: set[State]) -> str:
    if states == {State.MINE}:
        return translate("Conflict", "Changed by you")
    if states == {State.THEIRS}:
        return translate("Conflict", "Changed at WeChat")
    return translate("Conflict", "Changed by both")


def tally(found: Tally) -> str:
    """As in "2 to decide · 3 taken from yours · 1 from WeChat"; parts with nothing are left out."""
    parts = (
        (found.left, translate("Conflict", "{count} to decide")),
        (found.mine, translate("Conflict", "{count} taken from yours")),
        (found.theirs, translate("Conflict", "{count} taken from WeChat")),
        (found.both, translate("Conflict", "{count} taken from both")),
        (found.base, translate("Conflict", "{count} left as it was")),
    )
    told = [text.format(count=formats.count(number)) for number, text in parts if number]
    return " · ".join(told) or translate("Conflict", "Nothing differs that would have to be decided")
