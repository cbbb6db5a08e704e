"""Many cheap materials at once, for tests and benchmarks: swatches, beeps, short films, plain news.

Their bytes are recipes, drawn when asked for, so 100,000 stand within seconds.
"""

import json
from collections.abc import Iterator, Mapping

from . import links
from .account import Account
from .contents import Planned
from .news_calls import article_record
from .sandbox import Sandbox

_FORMATS = {"image": ("jpeg", "jpg"), "voice": ("wav", "wav"), "video": ("mp4", "mp4")}
_DISTINCT = {"image": 1 << 62, "voice": 16, "video": 4}


def fill_account(sandbox: Sandbox, account: Account, counts: Mapping[str, int]) -> None:
    """Add that many materials of each kind; names count on from what is there."""
    for kind, count in counts.items():
        start = account.drafts.count() if kind == "draft" else account.counts()[kind]
        if kind == "draft":
            rows = _news(sandbox, account, start, count)
            account.drafts.add_many([json.loads(articles) for _, _, _, articles in rows], sandbox.clock.now())
        elif kind == "news":
            account.add_many(kind, _news(sandbox, account, start, count), sandbox.clock.now())
        else:
            account.add_planned(kind, list(_planned(kind, start, count)), sandbox.clock.now())


def _planned(kind: str, start: int, count: int) -> Iterator[tuple[str, Planned]]:
    format_, extension = _FORMATS[kind]
    for number in range(start + 1, start + count + 1):
        name = f"film {number}" if kind == "video" else f"{kind}-{number:06d}.{extension}"
        yield name, Planned(f"plain/{kind}/{number % _DISTINCT[kind]}", format_)


def _news(sandbox: Sandbox, account: Account, start: int, count: int) -> Iterator[tuple[str, int, str, str]]:
    images = account.page("image", 0, 1)
    cover = images[0] if images else account.add("image", "cover.jpg", Planned("plain/image/0", "jpeg"))
    picture = sandbox.base_url + links.picture_path(cover.link, cover.format)
    for number in range(start + 1, start + count + 1):
        article = {"title": f"news {number}", "content": f'<p>{number}</p><p><img src="{picture}"/></p>'}
        yield "", 0, "", json.dumps([article_record(article, cover)], ensure_ascii=False)
