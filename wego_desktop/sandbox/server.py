"""HTTP: one thread a connection, HTTP/1.1 with keep-alive, faults put on at the very end.

``wbufsize`` and ``disable_nagle_algorithm`` matter: without them http.server answers a kept-alive connection in 44 ms.
"""

import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from urllib.parse import parse_qsl, urlsplit

from . import control, picture_host, routes
from .answers import Answer, BytesAnswer, FileAnswer, JsonAnswer, RefusedError, encode, refusal
from .body import Body
from .distort import distorted, distorted_answer
from .faults import Hits
from .request import Request
from .sandbox import Sandbox

_BAD_GATEWAY = BytesAnswer(
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center>"
    b"<hr><center>nginx</center></body>\r\n</html>\r\n",
    "text/html",
    502,
)
_CHUNK = 1 << 18


class Server(ThreadingHTTPServer):
    """The listening socket. ``report`` gets a line for each call."""

    daemon_threads = True
    request_queue_size = 256
    # On Windows SO_REUSEADDR would let two servers share a port.
    allow_reuse_address = sys.platform != "win32"

    def __init__(self, sandbox: Sandbox, port: int, report: Callable[[str], None] | None = None) -> None:
        self.sandbox, self.report = sandbox, report
        super().__init__(("127.0.0.1", port), Handler)
        sandbox.base_url = f"http://127.0.0.1:{self.server_address[1]}"

    def server_bind(self) -> None:
        """Bind without asking the name service for our name, as HTTPServer does: that can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """A client that hangs up is none of our business."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            traceback.print_exc()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    wbufsize = 65536
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_DELETE = do_PUT = do_HEAD = do_GET  # noqa: N815

    def version_string(self) -> str:
        return "sandbox"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Silent: request lines hold tokens."""

    def _serve(self) -> None:
        request = self._request()
        if request.path.startswith("/_sandbox/"):
            self._send(control.answer(request), {})
            return
        started = time.perf_counter()
        with self.server.sandbox.calls.counted(request.api):
            outcome = self._answer(request)
        if self.server.report:
            took = (time.perf_counter() - started) * 1000
            self.server.report(f"{request.method} {request.api} {outcome} {took:.1f} ms")

    def _request(self) -> Request:
        target = urlsplit(self.path)
        body = Body(self.rfile, self.headers, self.server.sandbox.stopping)
        query = dict(parse_qsl(target.query, keep_blank_values=True))
        request = Request(self.server.sandbox, self.command, target.path, query, self.headers, body)
        request.api = picture_host.api_of(target.path) or routes.api_of(target.path) or target.path
        return request

    def _answer(self, request: Request) -> str:
        """Answer one call, as far as the faults let it come. Gives the outcome for the report."""
        sandbox = self.server.sandbox
        owner = sandbox.tokens.owner(request.query.get("access_token", "")) or request.query.get("appid", "")
        hits = request.hits = sandbox.faults.hit(request.api, owner)
        if fault := hits.get("delay"):
            fault.wait()
        if fault := hits.get("slow-body"):
            request.body.rate = fault.rate
        if "drop-before" in hits:
            return self._drop(request)
        answer, errcode = (_BAD_GATEWAY, 502) if "html" in hits else self._decide(request)
        sandbox.calls.note(request.api, errcode)
        if "drop-after" in hits:
            return self._drop(request)
        request.body.drain()
        self._send(distorted_answer(answer, hits), hits)
        return str(errcode)

    def _decide(self, request: Request) -> tuple[Answer, int]:
        try:
            if request.api in ("picture", "film", "page"):
                return picture_host.answer(request), 0
            return routes.answer(request), 0
        except RefusedError as refused:
            return self._refusal(request, refused)
        except ConnectionError:
            raise
        except Exception:
            traceback.print_exc()
            return self._refusal(request, RefusedError(-1))

    def _refusal(self, request: Request, refused: RefusedError) -> tuple[Answer, int]:
        body = refusal(refused, self.server.sandbox.clock.now())
        kind = "application/json" if request.api in ("token", "stable_token") else "text/plain"
        return JsonAnswer(body, kind), refused.code

    def _drop(self, request: Request) -> str:
        request.body.drain()
        self.close_connection = True
        return "dropped"

    def _send(self, answer: Answer, hits: Hits) -> None:
        if isinstance(answer, FileAnswer):
            self._send_file(answer, hits)
            return
        if isinstance(answer, JsonAnswer):
            body = distorted(encode(answer.body, escape_slashes=answer.escape_slashes), hits)
            answer = BytesAnswer(body, answer.content_type, answer.status)
        self._head(answer.status, answer.content_type, len(answer.body), dict(answer.headers))
        self._pour(answer.body, hits)

    def _send_file(self, answer: FileAnswer, hits: Hits) -> None:
        size = answer.path.stat().st_size
        start, end = self._range(size) if answer.seekable else (0, size)
        headers = dict(answer.headers)
        if answer.name:
            headers["Content-disposition"] = f'attachment; filename="{_header_text(answer.name)}"'
        if answer.seekable:
            headers["Accept-Ranges"] = "bytes"
        if (start, end) != (0, size):
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        self._head(206 if "Content-Range" in headers else 200, answer.content_type, end - start, headers)
        self._pour_file(answer.path, start, end, hits)

    def _range(self, size: int) -> tuple[int, int]:
        """The bytes a Range header asks for; all of them where it can't be met."""
        unit, _, span = self.headers.get("Range", "").partition("=")
        first, _, last = span.partition("-")
        if unit != "bytes" or "," in span or not first.isdigit() or int(first) >= size:
            return 0, size
        return int(first), min(size, int(last) + 1) if last.isdigit() else size

    def _head(self, status: int, content_type: str, length: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name, value)
        if self.server.sandbox.stopping.is_set():
            self.close_connection = True
            self.send_header("Connection", "close")
        self.end_headers()

    def _pour(self, body: bytes, hits: Hits) -> None:
        body = body[: self._cut(len(body), hits)]
        if not body or self.command == "HEAD":
            return
        if "slow-body" not in hits:
            self.wfile.write(body)
            return
        step = max(1, hits["slow-body"].rate // 10)
        for at in range(0, len(body), step):
            self._slowly(body[at : at + step], hits)

    def _pour_file(self, path: Path, start: int, end: int, hits: Hits) -> None:
        end = start + self._cut(end - start, hits)
        if self.command == "HEAD":
            return
        with path.open("rb") as file:
            if "slow-body" not in hits:
                self.wfile.flush()
                if end > start:
                    self.connection.sendfile(file, start, end - start)
                return
            file.seek(start)
            step = max(1, hits["slow-body"].rate // 10)
            for at in range(start, end, step):
                self._slowly(file.read(min(step, end - at)), hits)

    def _slowly(self, part: bytes, hits: Hits) -> None:
        self.wfile.write(part)
        self.wfile.flush()
        self.server.sandbox.stopping.wait(len(part) / hits["slow-body"].rate)

    def _cut(self, length: int, hits: Hits) -> int:
        """How many of the announced bytes are sent."""
        if "truncate" not in hits:
            return length
        self.close_connection = True
        return length // 2

    def finish(self) -> None:
        with suppress(ConnectionError):
            super().finish()


def _header_text(name: str) -> str:
    """A file name as the raw UTF-8 bytes a header carries; http.server writes Latin-1."""
    clean = "".join(character for character in name if character.isprintable()).replace('"', "%22")
    return clean.encode().decode("latin-1")
