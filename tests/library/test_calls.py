import threading
from pathlib import Path

from wego_desktop.library.calls import Calls
from wego_desktop.library.index import Index

NOON_IN_BEIJING = 1_700_000_000 // 86_400 * 86_400 + 4 * 3600.0


def test_calls_are_counted_per_api_and_survive_a_restart(tmp_path: Path) -> None:
    index = Index.open(tmp_path)
    calls = Calls(index, now=lambda: NOON_IN_BEIJING)
    for api in ("material/get_materialcount", "material/batchget_material", "material/batchget_material"):
        calls.count(api)
    index.close()
    index = Index.open(tmp_path)
    calls = Calls(index, now=lambda: NOON_IN_BEIJING)
    calls.count("material/add_material")
    assert calls.today() == 4
    assert next(iter(calls.by_api().items())) == ("material/batchget_material", 2)
    index.close()


def test_the_day_begins_at_midnight_in_beijing(tmp_path: Path) -> None:
    clock = [NOON_IN_BEIJING + 12 * 3600 - 1]
    index = Index.open(tmp_path)
    calls = Calls(index, now=lambda: clock[0])
    calls.count("x")
    assert calls.today() == 1
    clock[0] += 2
    assert calls.today() == 0
    calls.count("x")
    assert calls.today() == 1
    index.close()


def test_eight_threads_lose_no_call(tmp_path: Path) -> None:
    index = Index.open(tmp_path)
    calls = Calls(index)

    def count() -> None:
        for _ in range(500):
            calls.count("material/batchget_material")

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    index.close()  # writes what is left
    index = Index.open(tmp_path)
    with index.read() as db:  # on whichever side of midnight the test ran
        assert db.execute("SELECT sum(count) FROM calls").fetchone() == (4000,)
    index.close()
