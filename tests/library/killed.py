"""Programs that are killed: each works on a library and says on standard output how far it got."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from library.killed_autosave import autosave
from library.remotes import image, news
from wego_desktop.accounts import Account
from wego_desktop.library.index import Index
from wego_desktop.library.sync import sync
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.holdings import Holdings
from wego_desktop.wechat.materials import Materials

BATCH = 50


def write(folder: Path) -> None:
    """Put after put, each with a news whose articles count as high as the put."""
    index = Index.open(folder)
    for number in range(100_000):
        start = number * BATCH
        index.put([*(image(n) for n in range(start, start + BATCH)), news(1, *["<p>x</p>"] * (number % 8 + 1))], 1)
        print(number, flush=True)  # noqa: T201


def refresh(folder: Path, base_url: str, app_id: str, secret: str) -> None:
    client = Client(Account("k", "k", app_id, base_url=base_url), secret)
    holdings = Holdings(Materials(client), Drafts(client))
    with ThreadPoolExecutor(8) as executor:
        sync(Index.open(folder), holdings, executor, progress=lambda done, total: print(done, flush=True))  # noqa: T201


def main(arguments: list[str]) -> None:
    task, place, *rest = arguments
    tasks: dict[str, Callable[..., None]] = {"write": write, "refresh": refresh, "autosave": autosave}
    tasks[task](Path(place), *rest)
