"""What may become of a row of the plan, and what its repairs gave."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.repairs import Repaired


class Verdict(StrEnum):
    """What the plan's filters tell apart."""

    CHECKING = "checking"
    CAN_GO = "can-go"
    REPAIR = "repair"
    LOOK = "look"
    DUPLICATE = "duplicate"
    CANNOT = "cannot"


class Step(StrEnum):
    """The one thing that a row's button does."""

    NONE = ""
    REPAIR = "repair"
    PART = "part"  # a repair that a person chooses a stretch for
    RENAME = "rename"
    CANCEL = "cancel"
    DESCRIBE = "describe"
    ANYWAY = "anyway"
    COMPARE = "compare"


@dataclass(frozen=True)
class Made:
    """What a repair gave, and what the account has of just these bytes."""

    repaired: Repaired
    known: tuple[Duplicate, ...] = ()
    url: str = ""


@dataclass(frozen=True)
class Failed:
    """Why a repair gave nothing: a marked sentence and its values."""

    what: str
    values: Mapping[str, object]
