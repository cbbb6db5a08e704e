"""The materials of one account, in the words of this app."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat import calls
from wego_desktop.wechat.answers import (
    Added,
    AddedTemporary,
    Article,
    Counts,
    Film,
    Json,
    Kind,
    News,
    Page,
    Saved,
    UploadKind,
    read_url,
)
from wego_desktop.wechat.calls import Call
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.downloads import Landing, Received
from wego_desktop.wechat.draft_bodies import draft_body
from wego_desktop.wechat.errors import ArgumentError, WechatError
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.shaped import shaped

T = TypeVar("T")

_IS_NEWS = QT_TRANSLATE_NOOP("Trouble", "This is a news of articles and not a file; it can't be saved as one.")



class Materials:
    """Reads and changes the account's materials. Safe for any number of threads.

    Every method raises WechatError when the account says no, NetworkError when nothing was changed, ArgumentError
    before the network, and, if it writes, UnknownOutcome when the answer was lost: then look before you repeat.
    progress is told the bytes of the file; cancel stops with Cancelled. patient=False: 45011 comes at once instead of
    being waited out. sha256: what the bytes were when they were looked at; others are not sent, with an ArgumentError.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def count(self) -> Counts:
        return self._shaped(calls.count(), Counts.read)

    def page(self, kind: Kind, offset: int, count: int) -> Page:
        """A part of a list: count 1 to 20. News come with the HTML of all their articles: ask for few."""
        return self._shaped(calls.page(kind, offset, count), lambda body: Page.read(kind, body))

    def news(self, media_id: str) -> News:
        return self._shaped(calls.get(media_id), News.read)

    def film(self, media_id: str) -> Film:
        return self._shaped(calls.get(media_id), Film.read)

    def exists(self, media_id: str) -> bool:
        """Whether the account still has it; costs a get_material call, but not its bytes. Raises as everything here,
        except for 40007, which is the answer no."""
        try:
            self._client.glance(calls.get(media_id))
        except WechatError as error:
            if error.code == UNKNOWN_ID:
                return False
            raise
        return True

    def save(
        self,
        media_id: str,
        folder: Path,
        *,
        name: str = "",
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Saved:
        """Fetch an image, voice, thumb or film into a folder. name: instead of the one the server tells.

        A film is followed to its bytes; where WeChat has only a page of it, GarbledAnswer says so. The file appears
        under its name when it is whole; nothing is overwritten, and nothing is left of one that was stopped.
        """
        return self._save(calls.get(media_id), media_id, folder, name, progress, cancel)

    def save_temporary(
        self,
        media_id: str,
        folder: Path,
        *,
        name: str = "",
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Saved:
        """As :meth:`save`, for a temporary material; after three days WechatError 40007."""
        return self._save(calls.get_temporary(media_id), media_id, folder, name, progress, cancel)

    def add(
        self,
        kind: UploadKind,
        file: Path,
        *,
        name: str | None = None,
        sha256: str = "",
        title: str = "",
        introduction: str = "",
        patient: bool = True,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Added:
        """Upload a file for good. A video needs a title, which is what lists then call it."""
        call = replace(calls.add(kind, calls.file_part(file, name, sha256), title, introduction), patient=patient)
        added = self._shaped(call, Added.read, progress, cancel)
        self._client.remember(added.media_id)
        return added

    def add_news(self, articles: Sequence[Article]) -> str:
        """The media_id of a new news of one to eight articles. Most accounts answer 45106 since 2022: save a draft."""
        bodies = [draft_body(article, updates=False) for article in articles]
        added = self._shaped(calls.add_news(bodies), Added.read)
        self._client.remember(added.media_id)
        return added.media_id

    def update_news(self, media_id: str, index: int, article: Article) -> None:
        """Replace one article, counted from 0, whole; fields this app does not know go back as they came."""
        self._client.call(calls.update_news(media_id, index, draft_body(article, updates=True)))

    def delete(self, media_id: str) -> None:
        """Gone for good, and not only here."""
        self._client.call(calls.delete(media_id))
        self._client.forget(media_id)

    def add_temporary(
        self,
        kind: UploadKind,
        file: Path,
        *,
        name: str | None = None,
        sha256: str = "",
        patient: bool = True,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> AddedTemporary:
        """Upload a file for three days."""
        call = replace(calls.add_temporary(kind, calls.file_part(file, name, sha256)), patient=patient)
        added = self._shaped(call, lambda body: AddedTemporary.read(kind, body), progress, cancel)
        self._client.remember(added.media_id)
        return added

    def add_body_picture(
        self,
        file: Path,
        *,
        name: str | None = None,
        sha256: str = "",
        patient: bool = True,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> str:
        """The URL of a picture for use inside articles. It has no media_id and stands in no list."""
        call = replace(calls.add_body_picture(calls.file_part(file, name, sha256)), patient=patient)
        return self._shaped(call, read_url, progress, cancel)

    def _shaped(
        self, call: Call, shape: Callable[[Json], T], progress: Progress | None = None, cancel: Cancel | None = None
    ) -> T:
        return shaped(call, self._client.call(call, progress=progress, cancel=cancel), shape)

    def _save(
        self, call: Call, media_id: str, folder: Path, name: str, progress: Progress | None, cancel: Cancel | None
    ) -> Saved:
        with Landing(folder) as landing:
            got = self._client.fetch(call, landing, progress=progress, cancel=cancel)
            if isinstance(got, Received):
                return landing.settle(name or got.name or media_id, got.form)
            film = _film(call, got)
            behind = self._client.fetch_film(film.down_url, landing, progress=progress, cancel=cancel)
            return landing.settle(name or film.title or behind.name or media_id, behind.form)


def _film(call: Call, body: Json) -> Film:
    if "news_item" in body:
        raise ArgumentError(_IS_NEWS)
    return shaped(call, body, Film.read)
