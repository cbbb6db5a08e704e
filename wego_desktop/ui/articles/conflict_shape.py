"""Where things stand in the rows of a conflict, and their words laid out: measured before they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from wego_desktop.articles.rows import Side
from wego_desktop.articles.word_changes import Kind, Stretch
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_cell import SIDES, Cell, Note
from wego_desktop.ui.articles.conflict_rows import ConflictRows
from wego_desktop.ui.articles.conflict_sheet import Item, Part
from wego_desktop.ui.style import Look

EDGE, PADDING, GAP = 16, 12, 8
RADIO, TEXT_AT = 16, 32  # px; the circle, and where the words of a cell begin
LINE, SMALL_LINE = 20, 18
PICTURE = 56
COVER = (94, 40)  # 2.35 : 1, and beside it a square of the same height
FOLD, SAME = 40, 32  # px of rows that are not measured
_LABEL, _LABEL_NARROW, _NARROW = 176, 128, 860


@dataclass(frozen=True)
class CellShape:
    """:ivar layout: the words; None without any
    :ivar note, more: lines above and below them
    :ivar words_at, pictures_at, more_at: px from the cell's top
    :ivar shown: how many pictures there is room for
    """

    cell: Cell
    note: str
    more: str
    layout: QTextLayout | None
    words_at: int
    pictures_at: int
    more_at: int
    height: int
    shown: int = 0


@dataclass(frozen=True)
class RowShape:
    """:ivar verdict: laid out below the label; None without
    :ivar both_at, toggle_at: px from the row's top; -1 without
    """

    height: int
    cells: tuple[CellShape, ...] = ()
    label: str = ""
    verdict: QTextLayout | None = None
    both_at: int = -1
    toggle_at: int = -1
    toggle: str = ""


def columns(row: QRect) -> tuple[QRect, tuple[QRect, ...]]:
    """The label, and the three versions in the order of SIDES; as high as the row."""
    label = _LABEL if row.width() >= _NARROW else _LABEL_NARROW
    left = row.left() + EDGE
    room = row.right() + 1 - EDGE - left - label
    width = (room - 2 * GAP) // 3
    cells = tuple(
        QRect(left + label + number * (width + GAP), row.top(), width, row.height()) for number in range(len(SIDES))
    )
    return QRect(left, row.top(), label - GAP, row.height()), cells


class Shapes:
    """Measures rows for one width at a time. Call ``forget`` when rows, fonts or colours change."""

    def __init__(self, look: Look, rows: ConflictRows) -> None:
        self._look, self._rows = look, rows
        self._known: dict[int, RowShape] = {}
        self._width = 0
        self.forget()

    def forget(self) -> None:
        self._known.clear()
        self._font, self._small, self._mono = (self._look.font(role) for role in ("base", "details", "mono"))
        self.line = max(LINE, QFontMetrics(self._font).height() + 2)
        self.small_line = max(SMALL_LINE, QFontMetrics(self._small).height() + 1)

    def shape(self, row: int, width: int) -> RowShape:
        if width != self._width or len(self._known) > 400:
            self._known.clear()
            self._width = width
        if row not in self._known:
            self._known[row] = self._measured(self._rows.items[row], width)
        return self._known[row]

    def _measured(self, item: Item, width: int) -> RowShape:
        if item.part is Part.FOLD:
            return RowShape(FOLD, label=words.label(item))
        if item.part is Part.SAME:
            return RowShape(SAME, label=words.label(item))
        label, areas = columns(QRect(0, 0, width, 0))
        inner = areas[0].width() - TEXT_AT - PADDING
        found = tuple(self._cell(cell, inner) for cell in self._rows.cells(item))
        told = self._rows.verdict(item)
        verdict = self._laid_out((Stretch(told),), self._small, self.small_line, label.width() - 22) if told else None
        below = PADDING + self.line + _height(verdict)
        both_at = below + 4 if Side.BOTH in self._rows.sides(item) else -1
        below += 28 if both_at >= 0 else 0
        is_cut = self._rows.is_cut(item)
        toggle_at = below + 2 if is_cut else -1
        below += self.small_line + 4 if is_cut else 0
        toggle = words.toggle(is_whole=self._rows.is_whole(item)) if is_cut else ""
        height = max(below, *(shape.height for shape in found)) + PADDING
        return RowShape(height, found, words.label(item), verdict, both_at, toggle_at, toggle)

    def _cell(self, cell: Cell, width: int) -> CellShape:
        told, rest = words.note(cell), words.more(cell)
        font = self._mono if cell.is_code else self._font
        laid = self._laid_out(cell.words, font, self.line, width) if any(each.text for each in cell.words) else None
        words_at = PADDING + (self.line if told else 0)
        pictures_at = words_at + _height(laid) + (6 if laid and cell.pictures else 0)
        more_at = pictures_at
        room = max(1, (width + 6) // (PICTURE + 6))
        shown = min(len(cell.pictures), room if len(cell.pictures) <= room else room - 1) if cell.pictures else 0
        if cell.pictures:
            more_at += PICTURE + 6
        elif cell.note is Note.COVER:
            more_at += COVER[1] + 4 + self.small_line
        height = more_at + (self.small_line if rest else 0)
        return CellShape(cell, told, rest, laid, words_at, pictures_at, more_at, height, shown)

    def _laid_out(self, stretches: Sequence[Stretch], font: QFont, line: int, width: int) -> QTextLayout:
        text = "".join(each.text for each in stretches).replace("\n", "\u2028")
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(stretches))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0
        while (one := layout.createLine()).isValid():
            one.setLineWidth(max(16, width))
            one.setPosition(QPointF(0, y + (line - one.height()) / 2))
            y += line
        layout.endLayout()
        layout.setPosition(QPointF(0, 0))
        return layout

    def _formats(self, stretches: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
        found, at = list[QTextLayout.FormatRange](), 0
        for each in stretches:
            length = _units(each.text)
            if length and each.kind is not Kind.SAME:
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = at, length, self._format(each.kind)
                found.append(part)
            at += length
        return found

    def _format(self, kind: Kind) -> QTextCharFormat:
        """Tint and line: what is new is underlined, what is gone struck through."""
        tokens, form = self._look.tokens, QTextCharFormat()
        if kind is Kind.PUT_IN:
            form.setBackground(tokens.accent_tint)
            form.setForeground(tokens.accent_text)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        elif kind is Kind.TAKEN_OUT:
            form.setBackground(tokens.err_tint)
            form.setForeground(tokens.err)
            form.setFontStrikeOut(True)
        elif kind is Kind.TOUCHED:
            form.setBackground(tokens.sunken)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        else:
            form.setForeground(tokens.text3)
        return form


def _height(layout: QTextLayout | None) -> int:
    """With whole lines, as they were put."""
    if layout is None or not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    first = layout.lineAt(0)
    return round(last.y() + last.height() + first.y())


def _units(text: str) -> int:
    """Characters as Qt counts them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
