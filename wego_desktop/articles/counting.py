"""How long the fields of an article are, as WeChat counts them, and what their limits say of it."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    FINE = "fine"
    DOUBTFUL = "doubtful"  # WeChat may refuse it
    OVER = "over"  # WeChat refuses it


@dataclass(frozen=True)
class Room:
    """What a field may hold. None: the account's limits name no number. in_bytes: of UTF-8; else characters."""

    most: int | None = None
    doubtful: int | None = None
    in_bytes: bool = False

    def used(self, text: str) -> int:
        """Characters are code points: an emoji of one code point is one, Chinese or not."""
        return len(text.encode("utf-8", "surrogatepass")) if self.in_bytes else len(text)

    def state(self, text: str) -> State:
        used = self.used(text)
        if self.most is not None and used > self.most:
            return State.OVER
        return State.DOUBTFUL if self.doubtful is not None and used > self.doubtful else State.FINE
