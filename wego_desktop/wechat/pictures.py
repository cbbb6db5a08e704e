"""The picture host: thumbnails and covers by URL. It asks for no token and refuses foreign Referers (api Q19, Q20)."""

import re
from urllib.parse import urlunsplit

from wego_desktop.accounts import Account
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError
from wego_desktop.wechat.formats import HEAD, sniff
from wego_desktop.wechat.hosts import PICTURE_HOSTS
from wego_desktop.wechat.patience import Patience, Wait
from wego_desktop.wechat.transport import Answer, Request, Timeouts, Transport
from wego_desktop.wechat.urls import parts_of

API = "picture"
MAX_BYTES = 32 << 20

_SIZE = re.compile(r"/(0|300|640)$")
_SMALL_EDGE = 300
_SCHEME = QT_TRANSLATE_NOOP("Trouble", "This is not the address of a picture.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Trouble", "The picture is larger than {limit} MB.")
_NO_PICTURE = QT_TRANSLATE_NOOP("Trouble", "The address leads to something that is not a picture.")
_GONE = QT_TRANSLATE_NOOP("Trouble", "The picture is not there any more ({status}).")


class Pictures:
    """Fetches pictures; safe for any number of threads. max_bytes: what a picture may have at most."""

    def __init__(
        self,
        account: Account,
        *,
        max_bytes: int = MAX_BYTES,
        timeout: Timeouts | None = None,
        wait: Wait | None = None,
    ) -> None:
        self._transport = Transport(account.proxy, timeout)
        self._patience = Patience(wait)
        self._max_bytes = max_bytes

    def close(self) -> None:
        self._patience.stop()
        self._transport.close()

    def fetch(self, url: str, edge: int) -> bytes:
        """The bytes of a picture whose longer edge has at least ``edge`` pixels if the original has.

        Asks for the scaled one (``/300``) when that is enough, and for the original (``/0``) when the host has no
        scaled one. Raises NetworkError; GarbledAnswer when what came is no picture or too large; ArgumentError for an
        address that is not http(s).
        """
        small, original = sized(url, 300), sized(url, 0)
        if edge <= _SMALL_EDGE and small != original:
            try:
                return self._get(small)
            except GarbledAnswer:
                pass
        return self._get(original)

    def _get(self, url: str) -> bytes:
        content = self._patience.run(lambda: self._attempt(url), writes=False)
        if isinstance(content, NetworkError):
            raise content
        return content

    def _attempt(self, url: str) -> bytes | NetworkError:
        """The picture, or the error that another try would not mend."""
        with self._transport.open(Request(API, "GET", url, plain=True, follow=True)) as answer:
            if 400 <= answer.status < 500:
                return GarbledAnswer(API, _GONE, {"status": str(answer.status)})
            if answer.status != 200:
                raise NetworkError(API, _GONE, {"status": str(answer.status)})
            content = self._read(answer)
        if content is None:
            return GarbledAnswer(API, _TOO_LARGE, {"limit": str(self._max_bytes >> 20)})
        form = sniff(content[:HEAD])
        return content if form and form.family == "picture" else GarbledAnswer(API, _NO_PICTURE)

    def _read(self, answer: Answer) -> bytes | None:
        """The body, None when it is too large: by what it says before it is read, or by what comes."""
        content, blocks = bytearray(), answer.blocks()
        while max(len(content), answer.length) <= self._max_bytes:
            block = next(blocks, b"")
            if not block:
                return bytes(content)
            content += block
        return None


def sized(url: str, size: int) -> str:
    """The URL of another size, over https where the host is WeChat's; sizes are the last step of the path."""
    parts = parts_of(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ArgumentError(_SCHEME)
    scheme = "https" if parts.hostname.endswith(PICTURE_HOSTS) else parts.scheme
    return urlunsplit(parts._replace(scheme=scheme, path=_SIZE.sub(f"/{size}", parts.path)))
