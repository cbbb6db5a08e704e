"""How wide the columns of the plan are, and which of them a narrow table does without."""

from wego_desktop.ui.uploads.plan_delegate import BOX, EDGE
from wego_desktop.ui.uploads.plan_model import Column

FOLDED_BELOW = 900  # px: the findings tell of repairs
_PLACES_FROM = 700  # px: below, only the pane beside says where a file goes
_BOX, _PLACE = EDGE + BOX + 12, 156


def widths(width: int) -> dict[Column, int]:
    """Of a table so wide, in px; 0 for a column that is not shown."""
    folded, place = width < FOLDED_BELOW, _PLACE if width >= _PLACES_FROM else 0
    rest = width - _BOX - place
    file = max(180, rest * 2 // 5) if folded else rest * 31 // 100
    repair = 0 if folded else max(230, rest * 30 // 100)
    return {
        Column.TAKEN: _BOX,
        Column.FILE: file,
        Column.PLACE: place,
        Column.FINDING: max(120, rest - file - repair),
        Column.REPAIR: repair,
    }
