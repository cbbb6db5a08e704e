"""Receiving files: into a folder or into memory, never half of one.

The download calls do not declare what they answer. What it is, is found out in this order (DESIGN.md 4): a
Content-Disposition means a file; else JSON when it begins like JSON and parses; else the first bytes decide.
"""

import io
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Json, Saved
from wego_desktop.wechat.decoding import need_ok, read_json
from wego_desktop.wechat.errors import GarbledAnswer
from wego_desktop.wechat.formats import HEAD, Format, looks_like_text, sniff
from wego_desktop.wechat.names import moved_free, storable, told_name
from wego_desktop.wechat.progress import Cancel, Progress, stop_if
from wego_desktop.wechat.transport import Answer

_EMPTY = QT_TRANSLATE_NOOP("Trouble", "The file came back empty.")
_PAGE = QT_TRANSLATE_NOOP("Trouble", "A web page came instead of the file.")
_BINARY = Format("", "", "", ("bin",))


class Sink(Protocol):
    """Where bytes go. begin: an empty stream, for each attempt anew."""

    def begin(self) -> BinaryIO: ...


class Memory:
    """Keeps the bytes."""

    def __init__(self) -> None:
        self._stream = io.BytesIO()

    def begin(self) -> BinaryIO:
        self._stream = io.BytesIO()
        return self._stream

    @property
    def content(self) -> bytes:
        return self._stream.getvalue()


class Landing:
    """A place in a folder: bytes go to a hidden ``.part`` file that gets its name when it is whole, or disappears.

    Use as a context manager. A file of the same name is never overwritten.
    """

    def __init__(self, folder: Path) -> None:
        self._part = folder / f".{secrets.token_hex(8)}.part"
        self._stream: BinaryIO | None = None

    def __enter__(self) -> "Landing":
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream:
            self._stream.close()
        self._part.unlink(missing_ok=True)

    def begin(self) -> BinaryIO:
        if self._stream:
            self._stream.close()
        self._stream = self._part.open("wb")
        return self._stream

    def settle(self, name: str, form: Format | None) -> Saved:
        """Give the file its name; the extension is the one its bytes ask for."""
        stream = self._stream or self.begin()
        size = stream.tell()
        stream.flush()
        os.fsync(stream.fileno())
        stream.close()
        named = storable(name, form or (None if Path(name).suffix else _BINARY))
        path = moved_free(self._part, self._part.with_name(named))
        return Saved(path, size, path.name)


@dataclass(frozen=True)
class Received:
    """A file that came whole. name: what the server called it, "" when it did not. text: it is no
    material but something to read, such as a page."""

    name: str
    form: Format | None
    text: bool


def receive(answer: Answer, sink: Sink, progress: Progress | None, cancel: Cancel | None) -> Json | Received:
    """The answer as JSON without error, or as a file that now stands in the sink.

    Raises WechatError, GarbledAnswer when neither came, NetworkError when it broke off, Cancelled, OSError of the disk.
    """
    need_ok(answer)
    disposition = answer.headers.get("Content-Disposition", "")
    blocks = answer.blocks()
    head = _head(blocks)
    if not disposition and _begins_like_json(head):
        return read_json(answer, head)
    if not head:
        raise GarbledAnswer(answer.api, _EMPTY)
    _pour(head, blocks, sink.begin(), answer.length, progress, cancel)
    form = sniff(head)
    return Received(told_name(disposition), form, form is None and looks_like_text(head))


def glance(answer: Answer) -> None:
    """Look at the beginning only: a file is left where it is. Raises WechatError, or NetworkError when nothing came."""
    need_ok(answer)
    head = _head(answer.blocks())
    if not answer.headers.get("Content-Disposition") and _begins_like_json(head):
        read_json(answer, head)
    elif not head:
        raise GarbledAnswer(answer.api, _EMPTY)


def receive_file(answer: Answer, sink: Sink, progress: Progress | None, cancel: Cancel | None) -> Json | Received:
    """As :func:`receive`, for a host of files only: something to read that comes all the same is a GarbledAnswer."""
    got = receive(answer, sink, progress, cancel)
    if isinstance(got, Received) and got.text and not got.name:
        raise GarbledAnswer(answer.api, _PAGE)
    return got


def _begins_like_json(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _head(blocks: Iterator[bytes]) -> bytes:
    head = b""
    while len(head) < HEAD and (block := next(blocks, b"")):
        head += block
    return head


def _pour(
    head: bytes, blocks: Iterator[bytes], stream: BinaryIO, size: int, progress: Progress | None, cancel: Cancel | None
) -> None:
    done, block = 0, head
    while block:
        stop_if(cancel)
        stream.write(block)
        done += len(block)
        if progress:
            progress(done, size)
        block = next(blocks, b"")
