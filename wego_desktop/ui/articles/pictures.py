"""Where the pictures of an article come from: WeChat's picture hosts, the account's own, or this machine. No other is
fetched: who wrote the article would learn who reads it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from wego_desktop.ui.articles.placeholders import placeholder
from wego_desktop.ui.tasks import Pool, Tasks

HOSTS = frozenset({"mmbiz.qpic.cn", "mmbiz.qlogo.cn"})
LOCAL = "wego://local/"

Done = Callable[[bytes | None], object]


class PictureSource(Protocol):
    """Asked by the page, on the window's thread."""

    def ask(self, address: str, done: Done) -> None:
        """Tell ``done`` the bytes of a picture, or None when there is nothing to show; now or later."""


class ArticlePictures(QObject):
    """The pictures of one account.

    fetch: the bytes behind an address; in a worker, it may raise anything. find_local: the file of a picture by its
    SHA-256, or None. own_host: whether the account itself serves an address, which the practice account does.
    """

    def __init__(
        self,
        tasks: Tasks,
        fetch: Callable[[str], bytes],
        find_local: Callable[[str], Path | None],
        base_url: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._fetch, self._find_local, self._base_url = tasks, fetch, find_local, base_url

    def ask(self, address: str, done: Done) -> None:
        if address.startswith(LOCAL):
            self._run(lambda: self._read(address.removeprefix(LOCAL)), done, Pool.DISK)
        elif self._may_fetch(address):
            self._run(lambda: self._fetch(_whole(address)), done, Pool.NETWORK)
        else:
            done(placeholder(self.tr("WeChat will not show this picture"), urlsplit_host(address)))

    def _may_fetch(self, address: str) -> bool:
        try:
            parts = urlsplit(_whole(address))
            own = urlsplit(self._base_url())
            port, own_port = parts.port, own.port
        except ValueError:
            return False
        if parts.scheme not in ("http", "https") or parts.username or parts.password:
            return False
        if parts.hostname in HOSTS:
            return port in (None, 80, 443)
        return (parts.hostname, port) == (own.hostname, own_port)

    def _run(self, work: Callable[[], bytes], done: Done, pool: Pool) -> None:
        missing = placeholder(self.tr("This picture could not be fetched"))
        self._tasks.run(work, done, lambda _error: done(missing), owner=self, pool=pool)

    def _read(self, sha256: str) -> bytes:
        file = self._find_local(sha256)
        if file is None:
            raise FileNotFoundError(sha256)
        return file.read_bytes()


def _whole(address: str) -> str:
    """An address without a scheme takes that of WeChat's pages."""
    return f"https:{address}" if address.startswith("//") else address


def urlsplit_host(address: str) -> str:
    """What of an address tells a person whose it is."""
    try:
        return urlsplit(_whole(address)).hostname or address
    except ValueError:
        return address
