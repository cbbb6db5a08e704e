"""SIGKILL in the middle; the next start goes on, and nothing is lost or doubled."""

import sys
from concurrent.futures import Executor
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from library.conftest import RunUntil
from library.killed import BATCH
from wego_desktop.library.index import Index, Order
from wego_desktop.library.sync import sync
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.holdings import Holdings

PAGE = "material/batchget_material"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def is_sound(index: Index) -> bool:
    with index.read() as db:
        return [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]


@pytest.mark.parametrize("enough", [0, 1, 7, 40])
def test_killed_while_writing(run_until: RunUntil, tmp_path: Path, enough: int) -> None:
    """What was said to be put is there; what was being put is there whole or not at all."""
    said = run_until(enough, "write", str(tmp_path))
    index = Index.open(tmp_path)
    assert index.set_aside is None
    assert is_sound(index)
    count = index.counts()[Kind.IMAGE]
    assert count % BATCH == 0
    assert count // BATCH in (said + 1, said + 2)
    assert len(index.articles("news-1")) == (count // BATCH - 1) % 8 + 1
    ids = index.ids(Kind.IMAGE, Order.OLDEST)
    assert [row.media_id for row in index.rows(ids)] == [f"image-{n:06}" for n in range(count)]
    index.close()


@pytest.mark.parametrize("enough", [20, 160, 500, 900])
def test_killed_while_refreshing(
    run_until: RunUntil,
    sandbox: SandboxProcess,
    holdings: Holdings,
    executor: Executor,
    tmp_path: Path,
    enough: int,
) -> None:
    sandbox.fill(image=1000)
    sandbox.fault(api=PAGE, kind="delay", share=1.0, seconds=0.01)  # so that pages come one by one
    run_until(enough, "refresh", str(tmp_path), sandbox.base_url, sandbox.app_id, sandbox.app_secret)
    sandbox.clear_faults()
    before = sandbox.state()["calls"][PAGE]
    index = Index.open(tmp_path)
    known = index.counts()[Kind.IMAGE]
    assert is_sound(index)
    assert known >= enough
    changed = sync(index, holdings, executor)
    assert changed.error is None
    assert changed.added == 1000 - known
    assert sandbox.state()["calls"][PAGE] - before <= (1000 - known) / 20 + 1
    stored = {each["media_id"] for each in sandbox.state()["materials"]}
    assert {row.media_id for row in index.rows(index.ids(Kind.IMAGE, Order.NEWEST))} == stored
    assert index.state("swept_at") != ""
    index.close()
