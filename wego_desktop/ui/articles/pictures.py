"""Where the pictures of an article come from: WeChat's picture hosts, the account's own, or this machine. No other is
fetched: who wrote the article would learn who reads it.
"""

from collections.abc import Callable, Collection
from typing import Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from wego_desktop.articles.addresses import Place, place_of
from wego_desktop.ui.articles.placeholders import placeholder
from wego_desktop.ui.tasks import Pool, Tasks

Done = Callable[[bytes | None], object]
_POOLS = {Place.LOCAL: Pool.DISK, Place.WECHAT: Pool.NETWORK, Place.WEB: Pool.NETWORK}


class PictureSource(Protocol):
    """Asked by the page, on the window's thread."""

    def ask(self, address: str, done: Done) -> None:
        """Tell ``done`` the bytes of a picture, or None when there is nothing to show; now or later."""


class ArticlePictures(QObject):
    """The pictures of one account's articles.

    load: the bytes behind an address (``bytes_of`` of the account); in a worker, it may raise anything.
    own_hosts: those, with their ports, that are the account's own, as the practice account's is; in a worker.
    """

    def __init__(
        self,
        tasks: Tasks,
        load: Callable[[str], bytes],
        own_hosts: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._load, self._own_hosts = tasks, load, own_hosts

    def ask(self, address: str, done: Done) -> None:
        pool = _POOLS.get(place_of(address))
        foreign = placeholder(self.tr("WeChat will not show this picture"), _host(address))
        missing = placeholder(self.tr("This picture could not be fetched"))
        if pool is None:
            done(foreign)
        else:
            self._tasks.run(
                lambda: self._picture(address, foreign), done, lambda _error: done(missing), owner=self, pool=pool
            )

    def _picture(self, address: str, foreign: bytes) -> bytes:
        """In a worker."""
        if place_of(address) is Place.WEB and place_of(address, self._own_hosts()) is Place.WEB:
            return foreign
        return self._load(address)


def _host(address: str) -> str:
    """What of an address tells a person whose it is."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address
