"""Reading which materials a tab shows, and in what order. Runs in a worker: 100,000 ids take some 20 ms."""

from array import array
from dataclasses import dataclass

from wego_desktop.library.index import Index, Order
from wego_desktop.wechat.answers import Kind


@dataclass(frozen=True)
class Wish:
    """What a person wants to see of a kind."""

    kind: Kind
    order: Order = Order.NEWEST
    only_thumbs: bool = False


@dataclass(frozen=True)
class Listing:
    """ids: rows in order. thumbs: how many there are. refreshed: whether the account was ever looked through."""

    wish: Wish
    ids: "array[int]"
    thumbs: int
    refreshed: bool


def read_listing(index: Index, wish: Wish) -> Listing:
    ids = index.ids(wish.kind, wish.order, only_thumbs=wish.only_thumbs)
    thumbs = 0
    if wish.kind is Kind.IMAGE:
        thumbs = len(ids) if wish.only_thumbs else len(index.ids(wish.kind, Order.OLDEST, only_thumbs=True))
    return Listing(wish, ids, thumbs, bool(index.state("refreshed_at")))
