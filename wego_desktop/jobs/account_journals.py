"""What was promised to an account and may still be under way: the journals of its uploads and saves."""

from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Journal
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.saved_covers import SavedCovers
from wego_desktop.library.saves import Saves


class AccountJournals:
    """A part of an OpenAccount, made before any row comes into the index: what is marked with rows of an index that was
    lost would find nothing new in the next."""

    def __init__(self, logbook: Logbook, index: Index) -> None:
        self.uploads, self.saves = Journal(logbook), Saves(logbook)
        newest = newest_row(index)
        for journal in (self.uploads, self.saves, SavedCovers(logbook)):
            journal.forget_marks(newest)
