"""Why an account is let go."""

from enum import StrEnum


class Occasion(StrEnum):
    QUIT = "quit"
    SWITCH = "switch"  # to another account, or to other limits
