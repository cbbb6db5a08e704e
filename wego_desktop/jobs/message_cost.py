"""What saving a message will do, told before: which calls, whether its id changes, what becomes permanent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.local_addresses import local_in

_ADD = {Place.NEWS: "material/add_news", Place.DRAFT: "draft/add"}
_UPDATE = {Place.NEWS: "material/update_news", Place.DRAFT: "draft/update"}
_READ = {Place.NEWS: "material/get_material", Place.DRAFT: "draft/get"}
_DELETE = {Place.NEWS: "material/del_material", Place.DRAFT: "draft/delete"}


@dataclass(frozen=True)
class Cost:
    """As far as this machine can tell; asking costs nothing.

    :ivar calls: how often each API is called when nothing goes wrong, in the order of first use
    :ivar articles: how many are sent
    :ivar id_changes: a new message is made and, unless it goes to the drafts, the former one deleted
    :ivar goes_to_drafts: the account takes no news any more
    :ivar covers: SHA-256 of covers that become permanent images, each one more in the library
    :ivar pictures: SHA-256 of body pictures that are still to be sent
    """

    calls: Mapping[str, int]
    articles: int
    id_changes: bool = False
    goes_to_drafts: bool = False
    covers: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


def cost(message: Message, *, retired: bool, url: Callable[[str], str], cover: Callable[[str], str]) -> Cost:
    """url: of a body picture that WeChat has, by SHA-256, or ""; cover: the same for media_ids of covers."""
    if not message.is_changed:
        return Cost({}, 0)
    drafts = retired and message.place is Place.NEWS
    anew = drafts or not message.media_id or message.is_rearranged
    place = Place.DRAFT if drafts else message.place
    sent = [entry for entry in message.entries if anew or entry.is_changed]
    pictures = {each: None for entry in sent for each in local_in(entry.article.content) if not url(each)}
    covers = {entry.cover_sha256: None for entry in sent if entry.cover_sha256 and not cover(entry.cover_sha256)}
    calls: dict[str, int] = {}
    _count(calls, "media/uploadimg", len(pictures))
    _count(calls, _READ[message.place], bool(message.media_id))
    _count(calls, "material/add_material", len(covers))
    _count(calls, _READ[message.place], bool(message.media_id and covers))
    _count(calls, _ADD[place] if anew else _UPDATE[place], 1 if anew else len(sent))
    _count(calls, _READ[place], 1)
    if anew and message.media_id and not drafts:
        _count(calls, _READ[place], 1)
        _count(calls, _DELETE[place], 1)
    return Cost(calls, len(sent), anew and bool(message.media_id), drafts, tuple(covers), tuple(pictures))


def _count(calls: dict[str, int], api: str, times: int) -> None:
    if times:
        calls[api] = calls.get(api, 0) + times
