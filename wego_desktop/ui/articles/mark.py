"""A finding as the page shows it."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Mark:
    """:ivar number: of the element, in document order from 0
    :ivar severity: "warns" or "blocks"
    :ivar text: what is found, in one sentence
    :ivar id: what ``mark_chosen`` tells when it is clicked
    """

    number: int
    severity: str
    text: str
    id: str

    def told(self) -> dict[str, object]:
        """For ``overlay.show``."""
        return asdict(self)
