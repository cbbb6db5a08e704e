"""News and drafts as messages that are edited: reading one, saving it, and what saving it takes."""

import threading

from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.copy_to_drafts import Copying
from wego_desktop.jobs.message_cost import Cost, cost
from wego_desktop.jobs.message_recovery import MessageRecovery, Recovered
from wego_desktop.jobs.message_saving import Means, MessageSaving, SendPicture
from wego_desktop.jobs.message_troubles import PICTURE_MESSAGE
from wego_desktop.jobs.saved import Move, Moved, Outcome, Stage, Told
from wego_desktop.library.saves import LOST
from wego_desktop.wechat.draft_bodies import is_picture_message
from wego_desktop.wechat.errors import Trouble
from wego_desktop.wechat.progress import Cancel


class Messages:
    """Belongs in worker threads. Saves go one after the other."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._saving = threading.Lock()

    @property
    def means(self) -> Means:
        return self._means

    def read(self, media_id: str, place: Place) -> Message:
        """A message whole, fresh from the account. Raises WechatError (40007: it is gone), NetworkError."""
        box, asked = self._means.box(place), self._means.rest.now()
        stored = box.read(media_id)
        self._means.library.learn(box, media_id, stored, asked)
        return Message.read(place, media_id, stored.articles, stored.updated)

    def save(
        self,
        message: Message,
        told: Told | None = None,
        moved: Moved | None = None,
        picture: SendPicture | None = None,
        cancel: Cancel | None = None,
    ) -> Outcome:
        with self._saving:
            return self._new_saving(told, moved, picture, cancel).save(message)

    def copy_to_drafts(self, media_id: str, picture: SendPicture | None = None, cancel: Cancel | None = None) -> str:
        """The draft that a news was copied to, see ``Copying``."""
        with self._saving:
            saving, recovery = self._new_saving(None, None, picture, cancel), self._new_recovery(None, None, cancel)
            return Copying(self._means.saves, saving, recovery, lambda news: self.read(news, Place.NEWS)).copy(media_id)

    def cost(self, message: Message) -> Cost:
        means = self._means
        return cost(message, retired=bool(means.retired), url=means.url, cover=means.covers.known)

    def decide(self, save: int, media_id: str) -> bool:
        """A person said which message a save made; "": none of them. False when that was settled meanwhile."""
        with self._saving:
            found = self._means.saves.find(save)
            if found is None or found.state not in LOST:
                return False
            if media_id:
                return self._means.saves.made(save, media_id)
            return self._means.saves.stopped(save, found.trouble)

    def recover(
        self, told: Told | None = None, moved: Moved | None = None, cancel: Cancel | None = None
    ) -> list[Recovered]:
        """What earlier runs of the app left under way. Makes no call when there is nothing."""
        with self._saving:
            return self._new_recovery(told, moved, cancel).run()

    def stop(self) -> None:
        """End pauses; calls end by the client."""
        self._means.rest.stop()

    def _new_saving(
        self, told: Told | None, moved: Moved | None, picture: SendPicture | None, cancel: Cancel | None
    ) -> MessageSaving:
        heard = told or _tell_nobody, moved or _nobody_moves
        return MessageSaving(self._means, *heard, picture, cancel or threading.Event())

    def _new_recovery(self, told: Told | None, moved: Moved | None, cancel: Cancel | None) -> MessageRecovery:
        return MessageRecovery(self._means, told or _tell_nobody, moved or _nobody_moves, cancel or threading.Event())


def why_not_edited(message: Message) -> Trouble | None:
    """Why a message can be shown and not changed; None for those that can."""
    pictures = any(is_picture_message(entry.base or entry.article) for entry in message.entries)
    return PICTURE_MESSAGE if pictures else None


def _tell_nobody(stage: Stage, done: int, total: int) -> None:
    del stage, done, total


def _nobody_moves(move: Move) -> None:
    del move
