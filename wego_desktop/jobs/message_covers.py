"""Covers that are only on this machine become permanent images, once each, before the message that names them goes."""

import re
from collections.abc import Callable
from pathlib import Path

from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.sending import listed_name
from wego_desktop.jobs.settling import tidied
from wego_desktop.jobs.upload import Send, Upload, Uploaded
from wego_desktop.library.arrivals import arrived_since, newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.saved_covers import SavedCover, SavedCovers
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import SURELY_NOT, Trouble, TroubleError, UnknownOutcome
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.troubles import Action

_NO_FILE = QT_TRANSLATE_NOOP("Trouble", "The cover of “{title}” is not on this machine any more")
_NO_FILE_WHY = QT_TRANSLATE_NOOP("Trouble", "Choose a cover again.")
_TITLE = 40  # characters of a title that a cover is named by
_OTHERS = re.compile(r"[^\w\- ]+")


class MessageCovers:
    """One thread at a time.

    :ivar path: of the bytes with a SHA-256, or None
    :ivar refresh: reads the account's lists into the index; raises what kept it from reading all of them
    """

    def __init__(
        self,
        covers: SavedCovers,
        index: Index,
        send: Send,
        path: Callable[[str], Path | None],
        refresh: Callable[[Cancel], None],
        rest: Rest,
    ) -> None:
        self._covers, self._index, self._send, self._path = covers, index, send, path
        self._refresh, self._rest = refresh, rest

    def known(self, sha256: str) -> str:
        """The media_id of a permanent image with these bytes, as far as this machine knows, or ""."""
        images = (one for one in self._index.by_sha256(sha256) if one.kind is Kind.IMAGE)
        found = min(images, key=lambda one: (one.thumb, one.id), default=None)
        kept = self._covers.find(sha256)
        return found.media_id if found else kept.media_id if kept else ""

    def permanent(self, sha256: str, title: str, progress: Progress, cancel: Cancel) -> str:
        """The media_id of a permanent image with these bytes; sent only if the account has none.

        One whose answer was lost earlier is looked for first. Raises TroubleError when the bytes are not here, and what
        uploading raises; UnknownOutcome when it may have arrived, which the next call settles.
        """
        if known := self.known(sha256):
            return known
        lost = self._covers.find(sha256)
        if lost is not None and (found := self._look(lost, lost.began, cancel)):
            return found
        return self._sent(sha256, title, progress, cancel)

    def _sent(self, sha256: str, title: str, progress: Progress, cancel: Cancel) -> str:
        path = self._path(sha256)
        if path is None:
            raise TroubleError(Trouble(_NO_FILE, _NO_FILE_WHY, Action.EDIT, {"title": title}))
        name = listed_name(Upload(path, Target.IMAGE, _name(title, sha256)))
        what = Upload(path, Target.IMAGE, name, sha256=sha256)
        self._covers.begin(sha256, name, newest_row(self._index))
        try:
            return self._upload(what, progress, cancel)
        except UnknownOutcome as error:
            lost = error
        left = self._covers.find(sha256)
        found = self._look(left, self._rest.now(), cancel) if left else ""
        if not found:
            raise lost  # it is not there: the next call sends it again
        return found

    def _upload(self, what: Upload, progress: Progress, cancel: Cancel) -> str:
        def arrived(uploaded: Uploaded) -> None:
            self._covers.arrived(what.sha256, uploaded.media_id)

        try:
            media_id = self._send(what, progress, cancel, arrived=arrived).media_id
        except (*SURELY_NOT, OSError):
            if not self.known(what.sha256):
                self._covers.forget(what.sha256)
                raise
            media_id = self.known(what.sha256)  # it had arrived, and then the disk refused something
        self._enter(what.sha256, media_id)
        return media_id

    def _look(self, lost: SavedCover, since: float, cancel: Cancel) -> str:
        """The media_id of a cover that arrived without its answer; "" when it surely did not. since: when it was lost,
        or before that."""
        while True:
            asked = self._rest.now()
            since = min(since, asked)  # the clock may have been set back
            self._refresh(cancel)
            arrivals = arrived_since(self._index, Kind.IMAGE, lost.mark)
            found = next((one.media_id for one in arrivals if tidied(one.name) == tidied(lost.name)), "")
            if found:
                self._covers.arrived(lost.sha256, found)
                self._enter(lost.sha256, found)
                return found
            if asked >= since + self._rest.apart:
                self._covers.forget(lost.sha256)
                return ""
            self._rest.until(since + self._rest.apart, cancel)

    def _enter(self, sha256: str, media_id: str) -> None:
        """The index has it under these bytes from now on."""
        self._index.learn(media_id, sha256=sha256)
        if any(one.media_id == media_id for one in self._index.by_sha256(sha256)):
            self._covers.forget(sha256)


def _name(title: str, sha256: str) -> str:
    """Readable, and nothing else is called that: so it can be found by its name."""
    words = " ".join(_OTHERS.sub(" ", title).split())[:_TITLE].strip()
    return f"{words or 'cover'} {sha256[:8]}"
