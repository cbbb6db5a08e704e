"""Why a connection did not work, as a sentence: what requests and urllib3 raise, without the URLs in their texts."""

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator

import requests
import urllib3.exceptions

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.urls import parts_of

NETWORK_FAULTS = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError)
"""Everything that sending and receiving raises."""

_BEFORE_SENDING = (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError, ssl.SSLError)
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}
_OFFLINE = QT_TRANSLATE_NOOP("Trouble", "This computer has no way to the internet. Check the connection.")
_BROKEN = QT_TRANSLATE_NOOP("Trouble", "The connection to {host} broke off. Try again.")
_WHYS: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    (
        (urllib3.exceptions.ProxyError,),
        QT_TRANSLATE_NOOP("Trouble", "The account's proxy does not let this through. Check it in the account."),
    ),
    (
        (urllib3.exceptions.NameResolutionError, socket.gaierror),
        QT_TRANSLATE_NOOP("Trouble", "{host} was not found. Check the internet connection."),
    ),
    (
        (ConnectionRefusedError,),
        QT_TRANSLATE_NOOP("Trouble", "{host} does not take connections. Try again later."),
    ),
    (
        (urllib3.exceptions.TimeoutError, requests.Timeout, TimeoutError),
        QT_TRANSLATE_NOOP("Trouble", "{host} did not answer in time. Try again."),
    ),
    (
        (ssl.SSLError, urllib3.exceptions.SSLError),
        QT_TRANSLATE_NOOP("Trouble", "The secure connection to {host} could not be made. Check the clock and proxy."),
    ),
    (
        (
            requests.exceptions.InvalidURL,
            requests.exceptions.InvalidSchema,
            requests.exceptions.MissingSchema,
            urllib3.exceptions.LocationValueError,
        ),
        QT_TRANSLATE_NOOP("Trouble", "The address {host} is not one that can be used."),
    ),
    (
        (requests.TooManyRedirects,),
        QT_TRANSLATE_NOOP("Trouble", "{host} sends the request in circles."),
    ),
)


def why(error: BaseException, url: str) -> tuple[str, dict[str, str]]:
    """The first sentence of the table that fits, and what fills it."""
    causes = list(_causes(error))
    if any(isinstance(each, OSError) and each.errno in _NO_WAY for each in causes):
        return _OFFLINE, {}
    found = next((text for kinds, text in _WHYS if any(isinstance(each, kinds) for each in causes)), _BROKEN)
    return found, {"host": host_of(url)}


def never_left(error: BaseException) -> bool:
    """Whether this happened before the first byte of the request was sent."""
    return any(isinstance(each, _BEFORE_SENDING) for each in _causes(error))


def host_of(url: str) -> str:
    """Host and port: the rest of a URL may hold a token or a password."""
    return parts_of(url).netloc.rpartition("@")[2] or "?"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything wrapped in it."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            waiting += [*each.args, getattr(each, "reason", None), each.__cause__, each.__context__]
            yield each
