"""Request bodies that know their length and how far they got.

An upload streams from disk with a Content-Length: without one WeChat answers 41005 (wechat-api.md Q8), and the memory
must not grow with the file. A body serves one attempt; the next attempt opens its file anew (Q7).

Whether a write can have happened is decided here. A body is *finished* when its last block was handed to the socket.
One that broke before that is surely without effect: the server was promised Content-Length bytes and has fewer, which
RFC 9112 section 8 makes an incomplete message that no one may act on, and a multipart body without its closing boundary
parses nowhere. One that is finished may have arrived whole even when the hand-over itself raised.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

BLOCK = 65536
_CHANGED = QT_TRANSLATE_NOOP("Trouble", "{name} changed while it was sent. Send it again when it stays as it is.")


class Source(Protocol):
    """Bytes that can be read from their beginning as often as needed."""

    @property
    def size(self) -> int: ...

    def open(self) -> AbstractContextManager[BinaryIO]: ...


@dataclass(frozen=True)
class FileSource:
    """A file on disk; size is what it was when it was chosen."""

    path: Path
    size: int

    def open(self) -> BinaryIO:
        return self.path.open("rb")


@dataclass(frozen=True)
class FilePart:
    """The part named ``media``: raw UTF-8 file name with the right extension, and the type of its bytes.

    sha256: what its bytes have to have, hex; "" for whatever is there.
    """

    source: Source
    name: str
    mime: str
    sha256: str = ""


class LocalFault(Exception):  # noqa: N818 - never leaves this package
    """Reading the file did not work. Not an OSError, so that the HTTP stack can't take it for one of the network."""

    def __init__(self, error: OSError) -> None:
        self.error = error
        super().__init__(str(error))


class Body:
    """Something to send: ``len()`` is its Content-Length, iterating it hands it over."""

    def __init__(self, content_type: str, length: int, blocks: Callable[[], Iterator[bytes]]) -> None:
        self.content_type = content_type
        self.finished = False
        self._length = length
        self._blocks = blocks

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        handed = 0
        for block in self._blocks():
            handed += len(block)
            self.finished = handed >= self._length
            yield block


def json_body(content: Mapping[str, object]) -> Body:
    """JSON as raw UTF-8: WeChat counts and stores ``\\uXXXX`` as six characters (wechat-api.md Q2)."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    data = text.encode("utf-8", "replace")  # a lone surrogate, from a torn paste, becomes "?"
    return Body("application/json; charset=utf-8", len(data), lambda: iter((data,)))


def multipart_body(
    part: FilePart, fields: Mapping[str, str], progress: Progress | None = None, cancel: Cancel | None = None
) -> Body:
    """The file as part ``media``, then the fields, as wechat-api.md 13b shows; progress counts the file's bytes."""
    boundary = f"----wego{secrets.token_hex(16)}"
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="media"; filename="{_escaped(part.name)}"\r\n'
        f"Content-Type: {part.mime}\r\n\r\n"
    ).encode()
    tail = "".join(
        f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="{_escaped(name)}"\r\n\r\n{value}'
        for name, value in fields.items()
    )
    tail_bytes = f"{tail}\r\n--{boundary}--\r\n".encode("utf-8", "replace")
    length = len(head) + part.source.size + len(tail_bytes)
    return Body(
        f"multipart/form-data; boundary={boundary}",
        length,
        lambda: _joined(head, _file_blocks(part, progress, cancel), tail_bytes),
    )


def _joined(head: bytes, blocks: Iterator[bytes], tail: bytes) -> Iterator[bytes]:
    """Head and tail travel with the first and last block, so that a small file is one packet and not three."""
    waiting = head
    for block in blocks:
        if len(waiting) >= BLOCK:
            yield waiting
            waiting = block
        else:
            waiting += block
    yield waiting + tail


def _file_blocks(part: FilePart, progress: Progress | None, cancel: Cancel | None) -> Iterator[bytes]:
    done, size, found = 0, part.source.size, hashlib.sha256()
    try:
        with part.source.open() as stream:
            while done < size and (block := stream.read(min(BLOCK, size - done))):
                stop_if(cancel)
                yield block
                done += len(block)
                if part.sha256:
                    found.update(block)
                if progress:
                    progress(done, size)
            grown = stream.read(1)
    except OSError as error:
        raise LocalFault(error) from None
    stop_if(cancel)
    if done != size or grown or (part.sha256 and part.sha256 != found.hexdigest()):
        raise ArgumentError(_CHANGED, {"name": part.name})


def _escaped(name: str) -> str:
    """As browsers do it (WHATWG, multipart/form-data): a quote or line break can't end the header."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
