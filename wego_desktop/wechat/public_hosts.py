"""Connections to the open internet only: an address out of an article must not make this machine knock at others of
its own network.

The name is looked up once, what it stands for is checked, and just that is connected to: a name that stands for
something else the next time it is asked for changes nothing.
"""

import ipaddress
import re
import socket
from collections.abc import Callable
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.transport import Timeouts, Transport

IsPublic = Callable[[str], bool]

_PRIVATE = QT_TRANSLATE_NOOP("Trouble", "{host} is in a private network. Save the picture and add the file")
# Proxies that take all connections of a computer give names addresses out of this range; nobody has a network there.
_STAND_INS = ipaddress.ip_network("198.18.0.0/15")
# IPv4 addresses in a network that has IPv6 only, and an old way to write them.
_WRAPPERS = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96"))
_NUMBER = re.compile(r"(?:\d+|0x[0-9a-f]*)", re.IGNORECASE)  # the last part of a host that stands for an address
_OWN_NAMES = (".localhost", ".local", ".internal", ".lan", ".home.arpa")


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet; also what is wrapped in an IPv6 address counts."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        wrapped = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo or (None, None))[1]
        if any(parsed in wrapper for wrapper in _WRAPPERS):
            wrapped = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(str(wrapped))
        return parsed.is_global and not parsed.is_multicast
    return parsed in _STAND_INS or (parsed.is_global and not parsed.is_multicast)


def refuse_own(host: str, public: IsPublic) -> None:
    """Raises ArgumentError for a host that needs no looking up to be known as private; a proxy looks up the others."""
    plain = host.strip("[]").rstrip(".").lower()
    if ":" in plain or _NUMBER.fullmatch(plain.rpartition(".")[2]):
        known = public(plain)
    else:
        known = ("." in plain and not f".{plain}".endswith(_OWN_NAMES)) or public("127.0.0.1")
    if not known:
        raise ArgumentError(_PRIVATE, {"host": host})


class PublicTransport(Transport):
    """As ``Transport``, to public addresses only; through a proxy, which looks names up itself, hosts are only read."""

    def __init__(self, proxy: str = "", timeouts: Timeouts | None = None, *, public: IsPublic = is_public) -> None:
        super().__init__(proxy, timeouts)
        self._public = public

    def _new(self) -> requests.Session:
        session = super()._new()
        for scheme in ("http://", "https://"):
            session.mount(scheme, _Adapter(self._public))
        return session


class _Adapter(HTTPAdapter):
    def __init__(self, public: IsPublic) -> None:
        self._public = public
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = _pools(self._public)


def _pools(public: IsPublic) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(self, super()._new_conn, public)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(self, super()._new_conn, public)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _connected(connection: HTTPConnection, connect: Callable[[], socket.socket], public: IsPublic) -> socket.socket:
    """To one of the addresses of the host, the name of which stays what certificates are checked for."""
    name = connection._dns_host
    addresses = _looked_up(name, connection.port)
    if not all(public(address) for address in addresses):
        raise ArgumentError(_PRIVATE, {"host": name})
    try:
        for address in addresses[:-1]:
            connection._dns_host = address
            try:
                return connect()
            except Exception:  # noqa: S112 - the last one tells
                continue
        connection._dns_host = addresses[-1]
        return connect()
    finally:
        connection._dns_host = name


def _looked_up(name: str, port: int | None) -> list[str]:
    try:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise socket.gaierror(str(error)) from None
    return list(dict.fromkeys(str(place[4][0]) for place in found))
