"""Paints what a repair does and the row's button; in a narrow window the button stands at the end of the finding."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from wego_desktop.ui.controls.bars import paint_bar
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import paint
from wego_desktop.ui.uploads import plan_repair_words as words
from wego_desktop.ui.uploads.plan_row import PlanRow, Step

EDGE = 16
_HEIGHT = 32
_PADDING = 14
_LEAST = 56
_LINE = 18
_RADIUS = 6


class RepairCell:
    """hot: the row whose button the mouse is over; held: the row whose button is pressed."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._font, self._details = look.font(), look.font("details")
        self.hot, self.held = -1, -1

    def button(self, cell: QRect, row: PlanRow) -> QRect:
        """Where the button stands at the end of a cell; empty without one."""
        if row.step is Step.NONE:
            return QRect()
        width = max(_LEAST, QFontMetrics(self._font).horizontalAdvance(words.button(row.step)) + 2 * _PADDING)
        return QRect(cell.right() - EDGE - width + 1, cell.center().y() - _HEIGHT // 2 + 1, width, _HEIGHT)

    def room(self, cell: QRect, row: PlanRow) -> QRect:
        """What the button and the word "Repaired" leave of a cell."""
        taken = self.button(cell, row).width() or self._done_width(row)
        return cell.adjusted(0, 0, -EDGE - (taken + 12 if taken else 0), 0)

    def paint(self, painter: QPainter, cell: QRect, row: PlanRow) -> None:
        self.paint_end(painter, cell, row)
        lines, room = self._lines(row), self.room(cell, row)
        top = cell.center().y() + 1 - _LINE * len(lines) // 2
        for number, (text, token) in enumerate(lines):
            painter.setPen(self._look.tokens.colour(token))
            line = QRect(room.left(), top + number * _LINE, room.width(), _LINE)
            paint.line(painter, line, text, self._font if number == 0 else self._details)
        if row.pending and row.share is not None:
            paint_bar(painter, self._look, QRect(room.left(), cell.bottom() - 8, room.width(), 4), row.share)
        elif not row.pending and row.failed is None:
            self._paint_sizes(painter, QRect(room.left(), top + _LINE, room.width(), _LINE), row)

    def summary(self, row: PlanRow) -> str:
        """One line for where there is no column."""
        before, after = words.sizes(row)
        numbers = f"{before} → {after}" if after else ""
        return words.state(row) or " · ".join(filter(None, (numbers, words.does(row))))

    def _lines(self, row: PlanRow) -> list[tuple[str, str]]:
        if row.failed is not None:
            first, second = paint.two_lines(words.state(row), self._font, 200)
            return [(first, "err"), (second, "err")] if second else [(first, "err")]
        first, state = words.does(row), words.state(row)
        if not first:
            return []
        ink = "text2" if row.quiet else "text"
        return [(first, ink), (state, "text2")] if state or words.sizes(row)[0] else [(first, ink)]

    def _paint_sizes(self, painter: QPainter, line: QRect, row: PlanRow) -> None:
        before, after = words.sizes(row)
        if not before:
            return
        metrics = QFontMetrics(self._details)
        painter.setPen(self._look.tokens.text2)
        paint.line(painter, line, before, self._details)
        if after:
            x = line.left() + metrics.horizontalAdvance(before) + 6
            paint.icon(painter, self._look, "arrow-right", "text2", QPoint(x, line.center().y() - 7), 14)
            painter.setPen(self._look.tokens.text2 if row.quiet else self._look.tokens.text)
            paint.line(painter, line.adjusted(x + 20 - line.left(), 0, 0, 0), after, self._details)

    def paint_end(self, painter: QPainter, cell: QRect, row: PlanRow) -> None:
        """The button, or that it is repaired."""
        button = self.button(cell, row)
        if button.isValid():
            self._paint_button(painter, button, row)
        elif row.repaired is not None:
            width = self._done_width(row)
            place = QRect(cell.right() - EDGE - width + 1, cell.top(), width, cell.height())
            paint.icon(painter, self._look, "check", "accent_text", QPoint(place.left(), place.center().y() - 7))
            painter.setPen(self._look.tokens.accent_text)
            paint.line(painter, place.adjusted(22, 0, 0, 0), words.done(), self._details)

    def _done_width(self, row: PlanRow) -> int:
        return 23 + QFontMetrics(self._details).horizontalAdvance(words.done()) if row.repaired is not None else 0

    def _paint_button(self, painter: QPainter, button: QRect, row: PlanRow) -> None:
        tokens, able = self._look.tokens, words.can_press(row)
        painter.setPen(QPen(tokens.line_strong if able else tokens.line, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(button.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        over = self._over(row) if able else None
        if over is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(over)
            painter.drawRoundedRect(button, _RADIUS, _RADIUS)
        painter.setPen(tokens.text if able else tokens.disabled)
        painter.setFont(self._font)
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, words.button(row.step))

    def _over(self, row: PlanRow) -> QColor | None:
        if row.key == self.held:
            return self._look.tokens.pressed
        return self._look.tokens.hover if row.key == self.hot else None
