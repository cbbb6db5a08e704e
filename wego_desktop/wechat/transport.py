"""HTTP to the account and its hosts.

Sessions are lent to one call at a time, since requests promises no thread safety; eight threads use eight of them, each
with its own kept-alive connection. Nothing comes from the environment (``trust_env`` off): no proxy variable, .netrc or
CA setting can leak or break anything. Exceptions of requests end here, because their texts hold URLs with tokens.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy

import requests
from requests.adapters import HTTPAdapter

from wego_desktop import __version__
from wego_desktop.logs import redact
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import ArgumentError, Cancelled, NetworkError
from wego_desktop.wechat.faults import NETWORK_FAULTS, host_of, never_left, why
from wego_desktop.wechat.multipart import BLOCK, Body, LocalFault
from wego_desktop.wechat.urls import parts_of

_STALE_AFTER = 15.0  # seconds a kept-alive connection may idle; servers drop them, and a write must not meet that
_LONGEST_DRAIN = 600.0
_PROXY_SCHEME = QT_TRANSLATE_NOOP("Trouble", "The proxy {proxy} can't be used. Its address has to begin with http://")


@dataclass(frozen=True)
class Timeouts:
    """Seconds: to connect, and between two bytes of an answer.

    slowest_uplink: bytes per second. When the last block of an upload is handed over, much of it may still stand in
    buffers, so its answer is awaited longer, by its size.
    """

    connect: float = 10.0
    read: float = 30.0
    slowest_uplink: float = 25_000.0

    def of(self, body: Body | None) -> tuple[float, float]:
        return self.connect, self.read + min(len(body) / self.slowest_uplink if body else 0.0, _LONGEST_DRAIN)


@dataclass(frozen=True)
class Request:
    """One attempt. plain: ask for bytes as they are, so that their length is known. follow: obey redirects."""

    api: str
    method: str
    url: str
    query: Mapping[str, str] = field(default_factory=dict, repr=False)  # holds the token
    body: Body | None = field(default=None, repr=False)
    plain: bool = False
    follow: bool = False

    def prepared(self) -> requests.PreparedRequest:
        """Made without a session's defaults: merging them takes a third of the time of a small call."""
        headers = {
            "User-Agent": f"WEGO-Desktop/{__version__}",
            "Accept": "*/*",
            "Accept-Encoding": "identity" if self.plain else "gzip, deflate",
            "Connection": "keep-alive",
        }
        if self.body:
            headers["Content-Type"] = self.body.content_type
        return requests.Request(self.method, self.url, headers, params=self.query, data=self.body).prepare()


class Answer:
    """An HTTP answer whose body is still on its way."""

    def __init__(self, api: str, response: requests.Response) -> None:
        self.api = api
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._url = response.url or ""
        self._rest = self._read(response.iter_content(BLOCK))

    @property
    def length(self) -> int:
        """Bytes of the body, 0 when unknown."""
        told = self.headers.get("Content-Length", "")
        return int(told) if told.isdecimal() and "Content-Encoding" not in self.headers else 0

    def blocks(self) -> Iterator[bytes]:
        """What is still to come of the body, decoded; NetworkError when it breaks off before its Content-Length."""
        return self._rest

    def _read(self, rest: Iterator[bytes]) -> Iterator[bytes]:
        while block := self._next(rest):
            yield block

    def _next(self, rest: Iterator[bytes]) -> bytes:
        try:
            return next(rest, b"")
        except NETWORK_FAULTS as error:
            cause = why(error, self._url)
        raise NetworkError(self.api, *cause)


class Transport:
    """Sends requests, through a proxy when it has one. Safe for any number of threads."""

    def __init__(self, proxy: str = "", timeouts: Timeouts | None = None) -> None:
        if proxy and (parts_of(proxy).scheme not in ("http", "https") or not parts_of(proxy).netloc):
            raise ArgumentError(_PROXY_SCHEME, {"proxy": host_of(proxy)})
        self._proxies = {"http": proxy, "https": proxy} if proxy else {}
        self._timeouts = timeouts or Timeouts()
        self._lock = threading.Lock()
        self._idle: list[tuple[float, requests.Session]] = []
        self._closed = False

    @contextmanager
    def open(self, request: Request, on_left: Callable[[], None] | None = None) -> Iterator[Answer]:
        """Send, and lend the answer while its body is read.

        on_left: called once if the request has left this machine, answered or not.
        Raises NetworkError, and what reading the body's file raises: OSError, Cancelled, ArgumentError.
        """
        session, whole = self._borrow(), False
        try:
            with self._send(session, request, on_left or (lambda: None)) as response:
                # An answer that came before the body was out leaves a connection with half a request in it.
                whole = request.body is None or request.body.finished
                yield Answer(request.api, response)
        finally:
            self._give_back(session, whole)

    def close(self) -> None:
        """Close what is idle now, and what is in use as soon as it comes back."""
        with self._lock:
            self._closed, idle = True, self._idle
            self._idle = []
        for _, session in idle:
            _shut(session)

    def _send(self, session: requests.Session, request: Request, on_left: Callable[[], None]) -> requests.Response:
        try:
            response = session.send(
                request.prepared(),
                timeout=self._timeouts.of(request.body),
                allow_redirects=request.follow,
                stream=True,
                proxies=self._proxies,
            )
        except LocalFault as lost:
            fault: Exception = lost.error
        except ArgumentError:
            raise
        except (*NETWORK_FAULTS, ValueError) as error:  # ValueError: of a redirect that leads to what is no address
            if not never_left(error):
                on_left()
            fault = NetworkError(request.api, *why(error, request.url))
        else:
            on_left()
            return response
        raise fault

    def _borrow(self) -> requests.Session:
        with self._lock:
            if self._closed:
                raise Cancelled
            used, session = self._idle.pop() if self._idle else (0.0, None)
        if session and time.monotonic() - used < _STALE_AFTER:
            return session
        if session:
            _shut(session)
        return self._new()

    def _give_back(self, session: requests.Session, whole: bool) -> None:
        with self._lock:
            keep = whole and not self._closed
            if keep:
                self._idle.append((time.monotonic(), session))
        if not keep:
            _shut(session)

    def _new(self) -> requests.Session:
        session = requests.Session()
        session.trust_env = False
        session.max_redirects = 5
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return session


def _shut(session: requests.Session) -> None:
    """Close its connections now: ``Session.close`` only forgets them, and a traceback can keep them open for long."""
    for adapter in session.adapters.values():
        if isinstance(adapter, HTTPAdapter):
            for manager in (adapter.poolmanager, *adapter.proxy_manager.values()):
                for key in manager.pools.keys():  # noqa: SIM118 - not a dict, and it refuses to be iterated
                    if pool := manager.pools.get(key):
                        pool.close()
    session.close()


class _Redacting(logging.Filter):
    """urllib3 logs paths with tokens in them, at DEBUG and in one warning."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True


for _name in ("urllib3.connectionpool", "urllib3.connection"):
    logging.getLogger(_name).addFilter(_Redacting())
