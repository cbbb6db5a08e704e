"""Reading which materials a tab shows, and in what order. Runs in a worker: 100,000 ids take some 20 ms."""

from array import array
from dataclasses import dataclass

from wego_desktop.library.index import DRAFTS_REFRESHED, DRAFTS_TROUBLE, Index, Order
from wego_desktop.wechat.answers import Kind


@dataclass(frozen=True)
class Wish:
    """What a person wants to see of a kind."""

    kind: Kind
    order: Order = Order.NEWEST
    only_thumbs: bool = False


@dataclass(frozen=True)
class Listing:
    """ids: rows in order. thumbs: how many there are. refreshed: whether the account was ever looked through for this
    kind. trouble: why it could not be: a code of WeChat's or the name of an error."""

    wish: Wish
    ids: "array[int]"
    thumbs: int
    refreshed: bool
    trouble: str = ""


def read_listing(index: Index, wish: Wish) -> Listing:
    ids = index.ids(wish.kind, wish.order, only_thumbs=wish.only_thumbs)
    thumbs = 0
    if wish.kind is Kind.IMAGE:
        thumbs = len(ids) if wish.only_thumbs else index.thumbs(wish.kind)
    if wish.kind is Kind.DRAFT:
        return Listing(wish, ids, thumbs, bool(index.state(DRAFTS_REFRESHED)), index.state(DRAFTS_TROUBLE))
    return Listing(wish, ids, thumbs, bool(index.state("refreshed_at")))
