"""The body of a request: as long as Content-Length says, or in chunks, or none."""

import threading
from email.message import Message
from io import BufferedIOBase


class Body:
    """Reads no further than the request goes, so that the connection can be used again.

    ``sized`` is False without a Content-Length; WeChat's upload calls see no file then. ``rate`` (bytes a second)
    slows reading down.
    """

    def __init__(self, stream: BufferedIOBase, headers: Message, stopping: threading.Event) -> None:
        length = headers.get("Content-Length", "")
        self.sized = length.isdigit()
        self.rate: int | None = None
        self._stream, self._stopping = stream, stopping
        self._chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
        self._left = int(length) if self.sized and not self._chunked else 0
        self.sized = self.sized and not self._chunked

    def read(self, size: int) -> bytes:
        if self.rate:
            size = max(1, min(size, self.rate // 10))
            self._stopping.wait(size / self.rate)
        if self._chunked and not self._left:
            self._next_chunk()
        data = self._stream.read(min(size, self._left)) if self._left else b""
        self._left = self._left - len(data) if data else 0
        if self._chunked and data and not self._left:
            self._stream.readline(16)
        return data

    def read_all(self, most: int = 64 * 1024 * 1024) -> bytes:
        parts, size = [], 0
        while size < most and (part := self.read(1 << 20)):
            parts.append(part)
            size += len(part)
        return b"".join(parts)

    def drain(self) -> None:
        """Read what nobody wanted; answering earlier would cut a client off in the middle of sending."""
        self.rate = None
        while self.read(1 << 18):
            pass

    def _next_chunk(self) -> None:
        try:
            self._left = int(self._stream.readline(64).split(b";")[0], 16)
        except ValueError:
            self._left = 0
        if not self._left:
            self._chunked = False
            while self._stream.readline(65537).strip():
                pass
