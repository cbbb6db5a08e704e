"""What became of saving a message."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wego_desktop.articles.message import Message, Place
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import Trouble


class Stage(StrEnum):
    """What a save is at."""

    PICTURES = "pictures"
    COVERS = "covers"
    READING = "reading"
    WRITING = "writing"
    LOOKING = "looking"  # an answer was lost: whether it arrived
    CLEARING = "clearing"  # the message that was replaced is deleted


Told = Callable[[Stage, int, int], None]
"""Told what a save is at, how much of that is done and how much there is, from its worker."""


@dataclass(frozen=True)
class Saved:
    """All of it is at the account.

    :ivar message: as it is stored now, its keys kept; place and media_id are where it stands now
    :ivar sent: what went up of each entry, by its key; nothing of what had not changed
    :ivar former: the media_id it had before, if that is another one; "" for a first save
    :ivar went_to_drafts: the account takes no news any more, so it went to the draft box
    :ivar former_stays: the former one was to be deleted and is still there, and why
    :ivar unread: it could not be read back, and why: ``message`` holds what was sent instead
    """

    message: Message
    sent: Mapping[str, Article] = field(default_factory=dict)
    former: str = ""
    went_to_drafts: bool = False
    former_stays: Trouble | None = None
    unread: Trouble | None = None

    @property
    def id_changed(self) -> bool:
        return bool(self.former)


@dataclass(frozen=True)
class Missing:
    """Nothing was sent: pictures of the text are on this machine only. trouble: why they could not be sent."""

    sha256: tuple[str, ...]
    trouble: Trouble | None = None


@dataclass(frozen=True)
class Conflict:
    """Nothing was sent: somebody changed the message meanwhile. theirs: as it is stored now."""

    theirs: Message


@dataclass(frozen=True)
class Deleted:
    """Nothing was sent: the account has the message no more. as_draft: the same, to be saved as a new draft."""

    as_draft: Message


@dataclass(frozen=True)
class Candidate:
    """A message of the account that may be the one whose answer was lost. created: Unix seconds, WeChat's clock."""

    place: Place
    media_id: str
    titles: tuple[str, ...]
    created: int


@dataclass(frozen=True)
class Undecided:
    """An answer was lost, and a person has to say which of these it made: ``Messages.decide``."""

    save: int
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Unfinished:
    """Some articles are not at the account; saving the message again sends these only.

    :ivar message: the bases of what was written are new; what was not written is as it was
    :ivar written: keys of entries that are there
    :ivar failed: why others are not, by key; of a lost answer it may still turn out that it arrived
    :ivar left: keys of entries that were not tried
    """

    message: Message
    written: tuple[str, ...]
    failed: Mapping[str, Trouble]
    left: tuple[str, ...]
    sent: Mapping[str, Article]


Outcome = Saved | Missing | Conflict | Deleted | Undecided | Unfinished


@dataclass(frozen=True)
class Move:
    """A message stands under another media_id from now on. was: "" for a first save; keys: of its entries.

    Told again at the next start when the app died before all of the save was done.
    """

    message: str
    was_place: Place
    was: str
    place: Place
    media_id: str
    keys: tuple[str, ...]


Moved = Callable[[Move], None]
