"""What an editor is opened with: a message of the account, or what was written in it before. For workers."""

from contextlib import suppress

from wego_desktop.articles.autosaves import LeftOver
from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.open_account import OpenAccount


def open_message(opened: OpenAccount, media_id: str, place: Place) -> Message | LeftOver:
    """What was written here and is not at the account counts for more; "" begins a new one. Raises what reading
    does."""
    if not media_id:
        return reached(opened, Message.begin(place))
    return _unsaved(opened, media_id) or fresh(opened, media_id, place)


def fresh(opened: OpenAccount, media_id: str, place: Place) -> Message:
    """As the account has it. Raises what reading does."""
    message = opened.messages.read(media_id, place)
    opened.versions.opened(message)
    return message


def kept_last(opened: OpenAccount, message: Message) -> Message:
    """The message as it was kept last: who offered it may have done so a while ago."""
    found = (one.message for one in opened.autosaves.left_over() if one.message.key == message.key and not one.lost)
    return reached(opened, next((one for one in found if one.entries), message))


def keep_versions(opened: OpenAccount, message: Message) -> None:
    """Another state takes the place of this one: it can be found in the history of its articles."""
    for entry in message.entries:
        if entry.is_changed:
            opened.versions.keep(message, entry.key)


def reached(opened: OpenAccount, message: Message) -> Message:
    """Without a network it can be written all the same."""
    with suppress(Exception):
        opened.reach()
    return message


def _unsaved(opened: OpenAccount, media_id: str) -> LeftOver | None:
    found = opened.autosaves.left_over()
    return next((one for one in found if one.message.media_id == media_id and one.message.entries), None)
