"""Copying a news to the draft box, where its articles can be edited and sent: once, also when the answer is lost.

A copy is a new message that is saved as any other is; it stands in the journal of saves under a key that tells which
news it is of. While the outcome of one is open, that is settled first when the person asks for a copy again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wego_desktop.articles.message import Entry, Message, Place, fresh_key
from wego_desktop.jobs.message_recovery import MessageRecovery, NotSaved
from wego_desktop.jobs.message_saving import MessageSaving
from wego_desktop.jobs.saved import Missing, Outcome, Saved, Undecided
from wego_desktop.jobs.sending import trouble_json
from wego_desktop.library.material import Material
from wego_desktop.library.saves import Save, Saves
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Cancelled, Trouble, TroubleError, UnknownOutcome
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.troubles import Action

_OPEN = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "It is not known yet whether the copy was made"),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "The answer was lost, and the draft is not in the box so far. Copy again in half a minute: it is looked for"
        " first, and never made twice.",
    ),
    Action.REFRESH,
)
_SEVERAL = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "Several new drafts could be the copy"),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "The answer was lost, and somebody made drafts with the same titles meanwhile. Look at them in Drafts.",
    ),
    Action.REFRESH,
)


class Copying:
    """One thread at a time, and none that saves. read: a news whole, fresh from the account."""

    def __init__(
        self, saves: Saves, saving: MessageSaving, recovery: MessageRecovery, read: Callable[[str], Message]
    ) -> None:
        self._saves, self._saving, self._recovery, self._read = saves, saving, recovery, read

    def copy(self, media_id: str) -> str:
        """The media_id of the draft, which stands in the index when this returns.

        Raises TroubleError when the outcome stays open; else what reading, looking and saving raise.
        """
        for save in self._open(media_id):
            found = self._recovery.settle(save)
            if not isinstance(found, NotSaved):
                return self._draft(found)
        copy = _copy_of(self._read(media_id))
        try:
            return self._draft(self._saving.save(copy))
        except UnknownOutcome:
            raise TroubleError(_OPEN) from None

    def _open(self, media_id: str) -> list[Save]:
        """Copies of this news that may still be under way."""
        return [save for save in self._saves.open() if save.message.startswith(_key(media_id))]

    def _draft(self, outcome: Outcome) -> str:
        if isinstance(outcome, Saved):
            return outcome.message.media_id
        if isinstance(outcome, Missing) and outcome.trouble:
            raise TroubleError(outcome.trouble)
        assert isinstance(outcome, Undecided), outcome  # noqa: S101 - a new message has nothing it could meet
        self._saves.stopped(outcome.save, trouble_json(_SEVERAL))  # the person is told, and decides
        raise TroubleError(_SEVERAL)


def _copy_of(news: Message) -> Message:
    entries = tuple(Entry(replace(entry.article, url="")) for entry in news.entries)  # a draft has its own link
    return Message(Place.DRAFT, entries, key=_key(news.media_id) + fresh_key())


def _key(media_id: str) -> str:
    """What the key of a message begins with that is a copy of this news."""
    return f"copy:{media_id}:"


@dataclass(frozen=True)
class Copied:
    """What became of one news of many: its draft, or why not."""

    news: Material
    draft: str = ""
    error: Exception | None = None


def each(
    materials: Sequence[Material],
    copy_one: Callable[[str], str],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Copied]:
    """Copy many, one after the other; one that does not come never stops the rest. In the order given."""

    def attempt(material: Material) -> Copied:
        try:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            return Copied(material, copy_one(material.media_id))
        except Exception as error:
            return Copied(material, error=error)

    copied = []
    for number, material in enumerate(materials, start=1):
        copied.append(attempt(material))
        if progress is not None:
            progress(number, len(materials))
    return copied
