"""What is said about a save: how far it is, what it will do, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.field_readback import FieldChange
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.readback import Difference
from wego_desktop.jobs.save_done import SaveDone
from wego_desktop.jobs.saved import Saved, Stage
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.wechat.errors import Trouble

_TITLE = 40  # characters


@dataclass(frozen=True)
class Step:
    """How far a save is. is_written: something was sent, what is read now is what came of it."""

    stage: Stage
    done: int = 0
    total: int = 0
    is_written: bool = False

    @property
    def may_stop(self) -> bool:
        """Whether stopping now leaves the account as it was, or at a place from which it goes on."""
        if self.stage is Stage.WRITING:
            return self.done + 1 < self.total
        return self.stage is not Stage.CLEARING and not (self.stage is Stage.READING and self.is_written)


def step(now: Step) -> str:
    number, total = formats.count(now.done + 1), formats.count(now.total)
    return _step(now).format(number=number, total=total)


def _step(now: Step) -> str:
    translate = QCoreApplication.translate
    several = now.total > 1
    if now.stage is Stage.PICTURES:
        return translate("SaveWords", "Sending picture {number} of {total}")
    if now.stage is Stage.COVERS and several:
        return translate("SaveWords", "Making cover {number} of {total} permanent")
    if now.stage is Stage.COVERS:
        return translate("SaveWords", "Making the cover permanent")
    if now.stage is Stage.READING and now.is_written:
        return translate("SaveWords", "Checking the result")
    if now.stage is Stage.READING:
        return translate("SaveWords", "Looking at what WeChat has")
    if now.stage is Stage.WRITING and several:
        return translate("SaveWords", "Writing article {number} of {total}")
    if now.stage is Stage.WRITING:
        return translate("SaveWords", "Writing")
    if now.stage is Stage.LOOKING:
        return translate("SaveWords", "The answer was lost, looking for it")
    return translate("SaveWords", "Deleting the previous one")


def named(message: Message) -> str:
    """The message by the title of its first article that has one, in quotation marks."""
    return quoted([entry.article.title for entry in message.entries])


def quoted(titles: Sequence[str]) -> str:
    title = next((" ".join(each.split()) for each in titles if each.strip()), "")
    if not title:
        return QCoreApplication.translate("SaveWords", "The article without a title")
    shown = formats.middle(title, _TITLE)
    return QCoreApplication.translate("SaveWords", "“{title}”").replace("{title}", shown)


def why(trouble: Trouble) -> str:
    """A trouble as one line."""
    said = (formats.sentence("Trouble", part, trouble.values) for part in (trouble.what, trouble.why))
    return formats.sentences(said).rstrip(".。")


def saved(done: SaveDone) -> str:
    """What came of a save, in one line."""
    assert isinstance(done.outcome, Saved)  # noqa: S101 - asked of nothing else
    return formats.sentences((_where(done.outcome), *_besides(done)))


def _where(outcome: Saved) -> str:
    translate = QCoreApplication.translate
    if outcome.went_to_drafts:
        return translate("SaveWords", "This account takes no news any more: saved as a draft.")
    if outcome.message.place is Place.DRAFT:
        return translate("SaveWords", "Saved to the drafts.")
    return translate("SaveWords", "Saved.")


def _besides(done: SaveDone) -> Sequence[str]:
    translate, outcome = QCoreApplication.translate, done.outcome
    assert isinstance(outcome, Saved)  # noqa: S101
    said = list[str]()
    if outcome.id_changed and not outcome.went_to_drafts and outcome.former_stays is None:
        said.append(translate("SaveWords", "It has a new media_id, the previous one is deleted."))
    if outcome.unread is not None:
        said.append(translate("SaveWords", "What WeChat made of it could not be read."))
    elif done.changed:
        said.append(
            formats.counted(
                "SaveWords",
                QT_TRANSLATE_NOOP("SaveWords", "WeChat changed 1 thing."),
                QT_TRANSLATE_NOOP("SaveWords", "WeChat changed %n things."),
                done.changed,
            )
        )
    return said


def difference(one: Difference) -> str:
    return formats.sentence("Difference", one.sentence, one.values)


def field_change(change: FieldChange) -> str:
    translate = QCoreApplication.translate
    if change.name == "digest" and change.is_expected:
        return translate("SaveWords", "The digest was filled in from the text: {came}").replace(
            "{came}", _value(change.came)
        )
    text = translate("SaveWords", "{field}: “{sent}” was sent, “{came}” is stored")
    return text.format(field=field(change.name), sent=_value(change.sent), came=_value(change.came))


def field(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "title": translate("SaveWords", "Title"),
        "author": translate("SaveWords", "Author"),
        "digest": translate("SaveWords", "Digest"),
        "source_url": translate("SaveWords", "Source link"),
        "show_cover": translate("SaveWords", "Show the cover in the text"),
        "open_comment": translate("SaveWords", "Comments"),
        "fans_only": translate("SaveWords", "Comments by followers only"),
        "cover_media_id": translate("SaveWords", "Cover"),
    }.get(name, name)


def _value(value: str | bool) -> str:
    if isinstance(value, bool):
        on, off = QCoreApplication.translate("SaveWords", "on"), QCoreApplication.translate("SaveWords", "off")
        return on if value else off
    return formats.middle(" ".join(value.split()), _TITLE)
