"""An account that counts far more than it lists: a refresh comes to its end, and what is known stays."""

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest
from wechat.canned import Canned, Reply

from library.remotes import image
from wego_desktop.accounts import Account
from wego_desktop.library.index import Index
from wego_desktop.library.sync import sync
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.holdings import Holdings
from wego_desktop.wechat.materials import Materials

MANY = 1_000_000_000
LIST = "material/batchget_material"


@pytest.fixture
def canned() -> Iterator[Canned]:
    with Canned() as server:
        server.say("draft/count", Reply(b'{"total_count":0}'))
        server.say("material/get_material", Reply(b"\x89PNG\r\n\x1a\n", headers=(("Content-disposition", "a"),)))
        counts = b'{"voice_count":0,"video_count":0,"image_count":%d,"news_count":0}' % MANY
        server.say("material/get_materialcount", Reply(counts))
        yield server


@pytest.fixture
def holdings(canned: Canned) -> Iterator[Holdings]:
    client = Client(Account("a", "a", "wx", base_url=canned.base_url), "secret-123456", wait=lambda *_: None)
    yield Holdings(Materials(client), Drafts(client))
    client.close()


def test_pages_that_are_empty(canned: Canned, holdings: Holdings, index: Index, executor: Executor) -> None:
    index.put([image(1)], 1)
    rows = b'{"item":[{"media_id":"image-000001","name":"a","update_time":1,"url":""}],"total_count":%d}' % MANY
    nothing = Reply(b'{"item":[],"total_count":%d}' % MANY)
    canned.say(LIST, Reply(rows), nothing)
    changed = sync(index, holdings, executor)
    assert changed.error is None
    first = len(canned.asked(LIST))
    assert first < 200, "nobody has fifty million pages"
    sync(index, holdings, executor)
    assert len(canned.asked(LIST)) - first < 100
    assert index.counts()[Kind.IMAGE] == 1
