"""The index with 100,000 materials, and refreshing from an account that answers in 30 ms."""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.library.index import Index, Order
from wego_desktop.library.sync import sync
from wego_desktop.wechat.answers import Kind, RemoteMaterial
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.holdings import Holdings
from wego_desktop.wechat.materials import Materials

MANY = 100_000
LISTED = 7_500
LATENCY = 0.03
WINDOW = 100
_CHUNK = 5_000


def bench() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        return _index(Path(folder) / "index") + _sync(Path(folder) / "sync")


def _index(folder: Path) -> list[tuple[str, str]]:
    filling = _seconds(lambda: _fill(folder))
    opened: list[Index] = []
    opening = _seconds(lambda: opened.append(Index.open(folder)))
    index = opened[0]
    counting = _seconds(index.counts)
    listing = {order: _seconds(partial(index.ids, Kind.IMAGE, order)) for order in Order}
    ids = index.ids(Kind.IMAGE, Order.NEWEST)
    first = _seconds(lambda: index.rows(ids[:WINDOW]))
    middle = _seconds(lambda: index.rows(ids[MANY // 2 : MANY // 2 + WINDOW]))
    index.close()
    whole = opening + counting + listing[Order.NEWEST] + first
    return [
        (f"index of {MANY}: open + counts + ids + first {WINDOW} rows", _ms(whole)),
        ("  open, counts, first rows, rows from the middle", ", ".join(map(_ms, (opening, counting, first, middle)))),
        (f"  ids: {', '.join(listing)}", ", ".join(map(_ms, listing.values()))),
        (f"  putting {MANY} materials", f"{MANY / filling:,.0f} a second"),
    ]


def _fill(folder: Path) -> None:
    index = Index.open(folder)
    for start in range(0, MANY, _CHUNK):
        index.put((_image(number) for number in range(start, start + _CHUNK)), time.time())
    index.close()


def _image(number: int) -> RemoteMaterial:
    mixed = number * 7919 % 100_003
    url = f"http://mmbiz.qpic.cn/mmbiz_jpg/{mixed:043}/0?wx_fmt=jpeg"
    return RemoteMaterial(Kind.IMAGE, f"{mixed:043}", f"活动海报 {mixed}.jpg", 1_600_000_000 + mixed, url)


def _sync(folder: Path) -> list[tuple[str, str]]:
    with SandboxProcess() as sandbox, ThreadPoolExecutor(8) as executor:
        sandbox.fill(image=LISTED, voice=1, video=1, news=1, draft=1)
        calls: list[str] = []
        account = Account("bench", "bench", sandbox.app_id, base_url=sandbox.base_url)
        client = Client(account, sandbox.app_secret, on_call=calls.append)
        materials = Materials(client)
        sandbox.fault(api="*", kind="delay", share=1.0, seconds=LATENCY)
        loop = _seconds(lambda: _one_after_another(materials))
        index = Index.open(folder)
        ours = _seconds(lambda: sync(index, Holdings(materials, Drafts(client)), executor))
        calls.clear()
        again = _seconds(lambda: sync(index, Holdings(materials, Drafts(client)), executor))
        unchanged = len(calls)
        index.close()
        client.close()
    return [
        (f"sync of {LISTED} at {_ms(LATENCY)}: against page by page (>= 6 x)", f"{loop / ours:.1f} x ({ours:.2f} s)"),
        ("  unchanged: calls (<= 7, drafts included)", f"{unchanged} in {_ms(again)}"),
    ]


def _one_after_another(materials: Materials) -> None:
    """What a script does: count, then page after page, keeping the answers in a list."""
    kept: list[RemoteMaterial] = []
    for offset in range(0, materials.count().image, 20):
        kept.extend(materials.page(Kind.IMAGE, offset, 20).items)
    if len(kept) != LISTED:
        raise RuntimeError(f"{len(kept)} of {LISTED}")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:.1f} ms"
