"""A server that says exactly the bytes it is told to: for answers a well-behaved one never gives.

    with Canned() as server:
        server.say("material/get_materialcount", Reply(b'{"voice_count": 1'))

Each API plays its replies in order and repeats the last. Tokens are answered without being asked to.
"""

import contextlib
import socket
import socketserver
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

TOKEN = "canned-token-0123456789"


@dataclass(frozen=True)
class Reply:
    """length: a Content-Length that is not the body's. drop: close without an answer; "early": with the body unread."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/plain"),)
    length: int | None = None
    drop: str = ""
    then: Callable[[], object] | None = None

    def head(self) -> bytes:
        length = len(self.body) if self.length is None else self.length
        lines = [f"HTTP/1.1 {self.status} .", f"Content-Length: {length}", *(f"{k}: {v}" for k, v in self.headers)]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


@dataclass(frozen=True)
class Seen:
    """A request as it arrived. head: its raw header bytes."""

    method: str
    api: str
    query: dict[str, str]
    head: bytes
    body: bytes = field(repr=False)
    port: int


class Canned:
    """The server, in threads of its own."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._replies: dict[str, list[Reply]] = {}
        self.say("stable_token", Reply(b'{"access_token":"%s","expires_in":7200}' % TOKEN.encode()))
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.canned = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.base_url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def say(self, api: str, *replies: Reply) -> None:
        self._replies[api] = list(replies)

    def asked(self, api: str) -> list[Seen]:
        return [each for each in self.seen if each.api == api]

    def reply_to(self, api: str) -> Reply:
        replies = self._replies.get(api) or [Reply(status=404)]
        return replies.pop(0) if len(replies) > 1 else replies[0]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    canned: Canned
    allow_reuse_address = True


class _Handler(socketserver.StreamRequestHandler):
    server: _Server
    timeout = 10

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while self._one():
                pass

    def _one(self) -> bool:
        head = b""
        while line := self.rfile.readline():
            head += line
            if line == b"\r\n":
                break
        if not head:
            return False
        method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
        url = urlsplit(target)
        api = url.path.removeprefix("/cgi-bin/").lstrip("/")
        reply = self.server.canned.reply_to(api)
        body = b"" if reply.drop == "early" else self.rfile.read(_length(head))
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        self.server.canned.seen.append(Seen(method, api, query, head, body, self.client_address[1]))
        return self._reply(reply)

    def _reply(self, reply: Reply) -> bool:
        if reply.drop == "early":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if reply.drop:
            return False
        self.wfile.write(reply.head() + reply.body)
        self.wfile.flush()
        if reply.then:
            reply.then()
        return reply.length is None or reply.length == len(reply.body)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
