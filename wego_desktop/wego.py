"""The ten material functions of WEGO (0.9.4, for programs), with its names, arguments and returns.

They give what WeChat answered as a dict, and bytes for files. What WEGO got wrong is right here: a video's description
arrives, pictures and voices come back as bytes, the film stands for a video, an error is never taken for a file,
Chinese is sent as it is, and a file opened without "b", as in WEGO's examples, still works.

    wego = Wego(app_id, app_secret)
    wego.add_other_material(type="image", media=open("cover.png", "rb"))

Failures come as ``{"errcode": ..., "errmsg": ...}``: WeChat's own codes, and the two below for a lost connection.
Arguments that can't be right raise ArgumentError, a ValueError, before anything is sent.
"""

import io
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import IO, BinaryIO, Self, TypeVar, cast

from wego_desktop.accounts import OFFICIAL_URL, Account, TokenSource
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat import calls
from wego_desktop.wechat.answers import Film, Json, ShapeError
from wego_desktop.wechat.calls import Call
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.downloads import Memory, Received
from wego_desktop.wechat.errors import ArgumentError, NetworkError, UnknownOutcome, WechatError
from wego_desktop.wechat.multipart import FilePart
from wego_desktop.wechat.transport import Timeouts

NETWORK = -1001
"""errcode: WeChat could not be reached or understood; nothing was changed."""
UNKNOWN = -1002
"""errcode: it was sent and the answer was lost. Look before sending it again: WeChat would make a second one."""

T = TypeVar("T")
Answer = dict[str, object]
Media = IO[bytes] | IO[str] | bytes | os.PathLike[str]
"""A file opened for reading, its bytes, or a path (a Path: a str would be ambiguous)."""

_NO_MEDIA = QT_TRANSLATE_NOOP("Trouble", "Give an opened file, its bytes or a Path, not {kind}.")


class Wego:
    """One Official Account. Safe for threads; close it, or use it in a ``with`` statement."""

    def __init__(
        self,
        app_id: str,
        app_secret: str,
        *,
        base_url: str = OFFICIAL_URL,
        token_source: TokenSource = TokenSource.STABLE,
        token_command: str = "",
        proxy: str = "",
        timeout: Timeouts | None = None,
    ) -> None:
        account = Account(
            app_id, app_id, app_id, base_url, token_source=token_source, token_command=token_command, proxy=proxy
        )
        self._client = Client(account, app_secret, timeout=timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._client.close()

    def add_temporary_material(self, type: str, media: Media) -> Answer:  # noqa: A002 - WEGO's name
        """type: image, voice, video or thumb. ``{"type", "media_id", "created_at"}``; thumb: ``thumb_media_id``."""
        return self._call(calls.add_temporary(type, _part(media)))

    def get_temporary_material(self, media_id: str) -> bytes | None:
        """The file, for a video its film; None when it can't be had."""
        got = self._fetch(calls.get_temporary(media_id))
        return got if isinstance(got, bytes) else None

    def add_permanent_material(self, articles: Sequence[Json]) -> Answer:
        """articles: one to eight, each with title, thumb_media_id, author, digest, show_cover_pic, content,
        content_source_url. ``{"media_id"}``; since 2022 most accounts answer errcode 45106."""
        return self._call(calls.add_news(articles))

    def upload_content_picture(self, media: Media) -> Answer:
        """A jpg or png under 1 MB for use inside articles. ``{"url"}``"""
        return self._call(calls.add_body_picture(_part(media)))

    def add_other_material(
        self,
        type: str,  # noqa: A002 - WEGO's name
        media: Media,
        title: str = "",
        introduction: str = "",
    ) -> Answer:
        """type: image, voice, video (with title and introduction) or thumb. ``{"media_id"}``, pictures ``"url"``."""
        return self._call(calls.add(type, _part(media), title, introduction))

    def get_permanent_material(self, media_id: str) -> Answer | bytes:
        """News as a dict with ``news_item``; anything else as the file's bytes, a video as its film.

        Where WeChat leads to a page instead of a film, a failure that also holds title, description and down_url.
        """
        return self._fetch(calls.get(media_id))

    def delete_material(self, media_id: str) -> Answer:
        """``{"errcode": 0, "errmsg": "ok"}``"""
        answer = self._call(calls.delete(media_id))
        if not answer.get("errcode"):
            self._client.forget(media_id)
        return answer

    def update_material(
        self,
        media_id: str,
        index: int,
        title: str,
        thumb_media_id: str,
        author: str,
        digest: str,
        show_cover_pic: int | str,
        content: str,
        content_source_url: str,
    ) -> Answer:
        """Replace the article at index, from 0. ``{"errcode": 0, "errmsg": "ok"}``; 45106 as for adding."""
        article = {
            "title": title,
            "thumb_media_id": thumb_media_id,
            "author": author,
            "digest": digest,
            "show_cover_pic": show_cover_pic,
            "content": content,
            "content_source_url": content_source_url,
        }
        return self._call(calls.update_news(media_id, index, article))

    def get_materials_count(self) -> Answer:
        """``{"voice_count", "video_count", "image_count", "news_count"}``"""
        return self._call(calls.count())

    def get_materials_list(self, material_type: str, offset: int, count: int) -> Answer:
        """material_type: image, voice, video or news; count: 1 to 20. ``{"item": [], "total_count", "item_count"}``"""
        return self._call(calls.page(material_type, offset, count))

    def _call(self, call: Call) -> Answer:
        return _or_failure(lambda: self._remembered(dict(self._client.call(call))))

    def _remembered(self, answer: Answer) -> Answer:
        if isinstance(made := answer.get("media_id"), str):
            self._client.remember(made)
        return answer

    def _fetch(self, call: Call) -> Answer | bytes:
        memory = Memory()
        got = _or_failure(lambda: self._client.fetch(call, memory))
        if isinstance(got, Received):
            return memory.content
        return self._film(got) if "down_url" in got or "video_url" in got else dict(got)

    def _film(self, answer: Json) -> Answer | bytes:
        memory = Memory()
        try:
            url = Film.read(answer).down_url
        except ShapeError:
            return dict(answer)
        got = _or_failure(lambda: self._client.fetch_film(url, memory))
        return memory.content if isinstance(got, Received) else {**answer, **got}


def _or_failure(act: Callable[[], T]) -> T | Answer:
    try:
        return act()
    except WechatError as error:
        return {"errcode": error.code, "errmsg": error.errmsg}
    except UnknownOutcome as error:
        return {"errcode": UNKNOWN, "errmsg": str(error)}
    except NetworkError as error:
        return {"errcode": NETWORK, "errmsg": str(error)}


@dataclass(frozen=True)
class _Opened:
    """A file that the caller opened and keeps: read from where it stands, as often as needed, never closed."""

    stream: BinaryIO
    start: int
    size: int

    def open(self) -> AbstractContextManager[BinaryIO]:
        self.stream.seek(self.start)
        return nullcontext(self.stream)


def _part(media: Media) -> FilePart:
    if isinstance(media, os.PathLike):
        return calls.file_part(Path(media))
    if isinstance(media, bytes | bytearray):
        media = io.BytesIO(media)
    elif not hasattr(media, "read"):
        raise ArgumentError(_NO_MEDIA, {"kind": type(media).__name__})
    name = getattr(media, "name", None)
    return calls.part_of(_opened(media), PurePath(name).name if isinstance(name, str) else "media")


def _opened(media: IO[bytes] | IO[str]) -> _Opened:
    stream = cast(BinaryIO, getattr(media, "buffer", media))  # text mode, as WEGO's examples open it
    if not isinstance(stream.read(0), bytes):
        raise ArgumentError(_NO_MEDIA, {"kind": type(media).__name__})
    if not getattr(stream, "seekable", bool)():
        stream = io.BytesIO(stream.read())
    start = stream.tell()
    return _Opened(stream, start, stream.seek(0, io.SEEK_END) - start)
