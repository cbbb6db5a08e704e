"""What a rule about the HTML of an article is, and what it says of one element.

A rule is a row: what it is called, the evidence it rests on, its sentence, what it weighs, and how its places are
found. Each place carries the splices that WeChat is expected to make there; a repair makes the same ones before that,
or better ones.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from wego_desktop.articles.hosts import Hosts
from wego_desktop.articles.message import Place
from wego_desktop.articles.rules.page import Element, Page
from wego_desktop.intake.findings import Value
from wego_desktop.limits import Severity


class Weight(StrEnum):
    """How much a finding matters to a person. The first two are ``limits.Severity``."""

    BLOCKS = "blocks"  # surely refused: cannot be sent
    WARNS = "warns"  # WeChat will change or drop something that is seen
    HINTS = "hints"  # nothing that a reader would miss, or only said to look different on a phone
    PENDING = "pending"  # not a fault: saving has something to do there first
    SILENT = "silent"  # never told; known for the prediction

    @property
    def severity(self) -> Severity:
        return Severity.BLOCKS if self is Weight.BLOCKS else Severity.WARNS


class Repair(StrEnum):
    """What can be done about a finding. The ones marked * need more than its text: see articles/repairs.py."""

    REMOVE = "remove"  # take out here what WeChat would take out
    UNLINK = "unlink"  # take the link off, keep its words
    SOURCE_LINK = "source-link"  # *the same, and its address becomes the source link
    UNQUOTE = "unquote"  # write the address without its quotes
    TAKE_OVER = "take-over"  # *fetch the picture and make it one of ours
    SERVED = "served"  # drop the stand-in, keep the picture WeChat has
    SECTION = "section"  # <div> becomes <section>
    CLEAR = "clear"  # empty the field
    COMPLETE = "complete"  # put https:// before


class Splice(NamedTuple):
    """The source from ``start`` to ``end`` becomes ``text``."""

    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place at which a rule applies.

    :ivar start: with ``end`` the range of what the rule is about: an element, an attribute, a declaration
    :ivar splices: what WeChat is expected to do about it; nothing where that is not known
    :ivar repair: what the rule's first repair does, where that is something else
    """

    start: int
    end: int
    splices: tuple[Splice, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    repair: tuple[Splice, ...] | None = None


@dataclass(frozen=True)
class Setting:
    """Where an article is going.

    :ivar own: where the account is asked (see ``hosts.Hosts``)
    :ivar unsent: keys (``hosts.article_key``) of articles that are still drafts
    """

    place: Place
    own: str = ""
    unsent: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True)
class Around:
    """What is known around an element."""

    page: Page
    setting: Setting

    @cached_property
    def hosts(self) -> Hosts:
        return Hosts(self.setting.own)


Find = Callable[[Element, Around], Iterable[Hit]]
EVERYWHERE = frozenset(Place)
DRAFTS = frozenset({Place.DRAFT})


@dataclass(frozen=True)
class Rule:
    """One row.

    id          stable, "foreign-link"
    evidence    marks: D official documentation, R published real answers, F one user's claim, G a guess beside them
    source      the words of the API notes (section 9, unless another is named) it rests on
    find        its places in one element
    tags        names of the elements it is asked about, and
    attributes  names of attributes that make it be asked about any element ("on*" for all event attributes)
    what        marked English sentence; "" for silent rules
    places      where WeChat does this
    whole       it takes the element with all in it: nothing more has to be said of that
    refuses     WeChat is said to take nothing of such an article (45166); where only one person said so it warns
    """

    id: str
    evidence: str
    source: str
    find: Find
    tags: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    what: str = ""
    weight: Weight = Weight.WARNS
    repairs: tuple[Repair, ...] = ()
    places: frozenset[Place] = EVERYWHERE
    whole: bool = False
    refuses: bool = False


def names(*wanted: str) -> frozenset[str]:
    return frozenset(wanted)
