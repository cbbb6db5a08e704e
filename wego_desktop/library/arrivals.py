"""What came into the index since a moment, told by the order of its rows rather than by clocks."""

# ruff: noqa: S608  # only names of columns are put into statements

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.records import COLUMNS, material
from wego_desktop.wechat.answers import Kind


def newest_row(index: Index) -> int:
    """The id of the newest row there ever was; rows of later arrivals are higher."""
    with index.read() as db:
        row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'materials'").fetchone()
    return int(row[0]) if row else 0


def arrived_since(index: Index, kind: Kind, mark: int) -> list[Material]:
    """Materials of a kind in rows after the mark, in the order of their rows."""
    query = f"SELECT {COLUMNS} FROM materials WHERE kind = ? AND id > ? ORDER BY id"
    with index.read() as db:
        rows = db.execute(query, (kind.value, mark)).fetchall()
    return [found for found in map(material, rows) if found]
