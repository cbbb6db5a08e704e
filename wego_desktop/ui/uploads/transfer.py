"""The transfers live below the window, in jobs.transfers; these are their names here."""

from wego_desktop.jobs.transfers import (
    AT_ONCE,
    FINISHED,
    STOPS_ALL,
    UNDER_WAY,
    Counts,
    State,
    Transfer,
    Transfers,
)

__all__ = ["AT_ONCE", "FINISHED", "STOPS_ALL", "UNDER_WAY", "Counts", "State", "Transfer", "Transfers"]
