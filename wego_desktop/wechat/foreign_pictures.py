"""Pictures at addresses that are not WeChat's, fetched because a person wants them in an article.

The host learns what any visitor's browser would tell it and less: no cookie, no Referer, nothing of the account.
"""

import time
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit, urlunsplit

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError
from wego_desktop.wechat.faults import host_of
from wego_desktop.wechat.progress import Cancel, stop_if
from wego_desktop.wechat.public_hosts import IsPublic, PublicTransport, is_public, refuse_own
from wego_desktop.wechat.transport import Answer, Request, Timeouts

API = "foreign picture"
MAX_BYTES = 20 << 20

_MOST_STEPS = 5
_MOST_SECONDS = 60.0  # for the whole of one; a host that sends a byte now and then must not hold a thread for a day
_NO_ADDRESS = QT_TRANSLATE_NOOP("Trouble", "This is not the address of a picture.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Trouble", "The picture is larger than {limit} MB.")
_GONE = QT_TRANSLATE_NOOP("Trouble", "The picture is not there any more ({status}).")
_CIRCLES = QT_TRANSLATE_NOOP("Trouble", "{host} sends the request in circles.")
_SLOW = QT_TRANSLATE_NOOP("Trouble", "{host} did not answer in time. Try again.")


class ForeignPictures:
    """Safe for any number of threads. public: which IP addresses may be connected to; only tests allow others."""

    def __init__(
        self,
        proxy: str = "",
        *,
        public: IsPublic = is_public,
        max_bytes: int = MAX_BYTES,
        timeout: Timeouts | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = PublicTransport(proxy, timeout, public=public)
        self._public, self._max_bytes, self._now = public, max_bytes, now

    def close(self) -> None:
        self._transport.close()

    def fetch(self, address: str, cancel: Cancel | None = None) -> bytes:
        """What is at an http(s) address, whatever it is. Every step of a redirect is checked as the first one.

        Raises NetworkError; GarbledAnswer when it is too large or not there; ArgumentError for other addresses and for
        those of private networks; Cancelled.
        """
        until = self._now() + _MOST_SECONDS
        for _ in range(_MOST_STEPS):
            address = _checked(address, self._public)
            stop_if(cancel)
            with self._transport.open(Request(API, "GET", address, plain=True)) as answer:
                onward = answer.headers.get("Location", "") if answer.status in (301, 302, 303, 307, 308) else ""
                if not onward:
                    return self._content(answer, address, until, cancel)
            address = urljoin(address, onward)  # what is no address was refused by requests
        raise NetworkError(API, _CIRCLES, {"host": host_of(address)})

    def _content(self, answer: Answer, address: str, until: float, cancel: Cancel | None) -> bytes:
        if answer.status != 200:
            kind = GarbledAnswer if 400 <= answer.status < 500 else NetworkError
            raise kind(API, _GONE, {"status": str(answer.status)})
        content, blocks = bytearray(), answer.blocks()
        while max(len(content), answer.length) <= self._max_bytes:
            block = next(blocks, b"")
            if not block:
                return bytes(content)
            content += block
            stop_if(cancel)
            if self._now() > until:
                raise NetworkError(API, _SLOW, {"host": host_of(address)})
        raise GarbledAnswer(API, _TOO_LARGE, {"limit": str(self._max_bytes >> 20)})


def _checked(address: str, public: IsPublic) -> str:
    """The address as it is asked for: with a scheme, and without a name and password somebody put into it."""
    if address.startswith("//"):
        address = "https:" + address
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise ArgumentError(_NO_ADDRESS) from None
    if parts.scheme not in ("http", "https") or not host:
        raise ArgumentError(_NO_ADDRESS)
    refuse_own(host, public)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))
