"""Pictures that lie elsewhere, taken over into an article: fetched or read, checked by their bytes, kept here.

Called when a person has seen the addresses and agreed. ``articles.addresses.with_addresses`` puts what comes of it into
the text.
"""

import base64
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, unquote_to_bytes
from urllib.request import url2pathname

from wego_desktop.articles.addresses import Place, place_of
from wego_desktop.jobs.article_pictures import ArticlePictures
from wego_desktop.library.local_pictures import address as local_address
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Cancelled, Trouble, TroubleError
from wego_desktop.wechat.progress import Cancel, Progress, stop_if
from wego_desktop.wechat.urls import parts_of

MOST_BYTES = 20 << 20
_NOWHERE = QT_TRANSLATE_NOOP("Trouble", "This is not the address of a picture.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Trouble", "The picture is larger than {limit} MB.")


class Fetch(Protocol):
    """ForeignPictures.fetch."""

    def __call__(self, address: str, cancel: Cancel | None = None) -> bytes: ...


@dataclass(frozen=True)
class TakenOver:
    """addresses: of what came, to the one of this machine. failed: of what did not come, to why."""

    addresses: dict[str, str] = field(default_factory=dict)
    failed: dict[str, BaseException] = field(default_factory=dict)


def take_over(
    addresses: Sequence[str],
    pictures: ArticlePictures,
    fetch: Fetch,
    executor: Executor,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> TakenOver:
    """Take over each of them; one that fails costs only itself. progress: how many are done, of how many.

    Raises Cancelled; what came by then is kept and known when it is asked for again.
    """
    once = list(dict.fromkeys(addresses))
    started = [executor.submit(_one, address, pictures, fetch, cancel) for address in once]
    done = TakenOver()
    for number, (address, future) in enumerate(zip(once, started, strict=True), 1):
        try:
            done.addresses[address] = future.result()
        except Cancelled:
            for other in started:
                other.cancel()
            raise
        except Exception as error:
            done.failed[address] = error
        if progress is not None:
            progress(number, len(once))
    return done


def bring(
    addresses: Sequence[str],
    pictures: ArticlePictures,
    executor: Executor,
    *,
    proxy: str = "",
    public: Callable[[str], bool] | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> TakenOver:
    """``take_over`` with a connection of its own. public: which IP addresses may be asked; None for public ones.

    Raises ArgumentError for a proxy that can't be used, Cancelled.
    """
    from wego_desktop.wechat.foreign_pictures import ForeignPictures  # requests: not before it is needed
    from wego_desktop.wechat.public_hosts import is_public

    with closing(ForeignPictures(proxy, public=public or is_public)) as foreign:
        return take_over(addresses, pictures, foreign.fetch, executor, progress=progress, cancel=cancel)


def name_of(address: str) -> str:
    """What a person knows a picture by: the name of its file, and where that is."""
    place = place_of(address)
    if place is Place.DATA:
        return address[5:].partition(";")[0]
    parts = parts_of("https:" + address if address.startswith("//") else address)
    name = unquote(parts.path.replace("\\", "/").rstrip("/").rpartition("/")[2])
    if place is Place.FILE or not parts.hostname:
        return name or address
    return f"{name} ({parts.hostname})" if name else parts.hostname


def path_of(address: str) -> Path:
    """The file of a ``file:`` address, also as Word writes it, with a drive and backslashes. Raises ValueError."""
    rest = address.partition(":")[2].replace("\\", "/").partition("#")[0]
    if "%00" in rest or "\0" in rest:
        raise ValueError(address)
    host, slash, path = rest.removeprefix("//").partition("/")
    local = slash + path if rest.startswith("//") else rest
    others = host if rest.startswith("//") and host != "localhost" else ""
    if others or unquote(local).replace("\\", "/").startswith("//"):  # what Windows takes for a computer and a share
        raise ValueError(address)  # another computer's: reading it would tell that one who reads
    return Path(url2pathname(local))


def _one(address: str, pictures: ArticlePictures, fetch: Fetch, cancel: Cancel | None) -> str:
    stop_if(cancel)
    kinds: dict[Place, Callable[[], bytes | Path]] = {
        Place.WEB: lambda: fetch(address, cancel),
        Place.FILE: lambda: _bounded(address),
        Place.DATA: lambda: _inline(address),
    }
    bring = kinds.get(place_of(address))
    if bring is None:
        raise TroubleError(Trouble(_NOWHERE, ""))
    sha256 = pictures.keep(bring(), name_of(address))
    if not pictures.shows(sha256):
        pictures.prepare(sha256, name_of(address), cancel=cancel)
    return local_address(sha256)


def _bounded(address: str) -> Path:
    try:
        path = path_of(address)
        size = path.stat().st_size
    except ValueError:
        raise TroubleError(Trouble(_NOWHERE, "")) from None
    if size > MOST_BYTES:
        raise TroubleError(Trouble(_TOO_LARGE, "", values={"limit": str(MOST_BYTES >> 20)}))
    return path


def _inline(address: str) -> bytes:
    head, _, body = address.partition(",")
    if len(body) > MOST_BYTES * 4 // 3 + 4096:
        raise TroubleError(Trouble(_TOO_LARGE, "", values={"limit": str(MOST_BYTES >> 20)}))
    if not head.lower().endswith(";base64"):
        return unquote_to_bytes(body)
    try:
        return base64.b64decode("".join(unquote(body).split()) + "==")
    except ValueError:  # binascii.Error is one, and so is what a letter beyond ASCII raises
        raise TroubleError(Trouble(_NOWHERE, "")) from None
