import subprocess
import sys
import threading
from pathlib import Path

import pytest

from library.remotes import image, news
from wego_desktop.library.errors import LibraryClosed, LibraryInUse
from wego_desktop.library.index import FILE_NAME, Index, Order
from wego_desktop.library.put import Put
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial


def names(index: Index, order: Order, kind: Kind = Kind.IMAGE) -> list[str]:
    return [row.name for row in index.rows(index.ids(kind, order))]


def test_materials_come_back_as_they_were_put(index: Index) -> None:
    assert index.put([image(1)], 1000.5) == Put(added=1)
    found = index.find("image-000001")
    assert found is not None
    assert (found.kind, found.name, found.updated, found.first_seen) == (Kind.IMAGE, "图片 1.jpg", 1_700_000_001, 1000)
    assert found.picture_url == image(1).url
    assert (found.size, found.width, found.seconds, found.format) == (None, None, None, "")
    assert index.rows([found.id]) == [found]
    assert index.find("nothing") is None


def test_every_order(index: Index) -> None:
    index.put([image(1, name="图10", updated=30), image(2, name="图2", updated=10), image(3, name="a", updated=20)], 1)
    index.learn("image-000003", size=5)
    index.learn("image-000001", size=9)
    assert names(index, Order.NEWEST) == ["图10", "a", "图2"]
    assert names(index, Order.OLDEST) == ["图2", "a", "图10"]
    assert names(index, Order.NAME) == ["a", "图2", "图10"]
    assert names(index, Order.SIZE) == ["图10", "a", "图2"]  # unknown last


@pytest.mark.parametrize("order", list(Order))
def test_orders_are_read_from_an_index(index: Index, order: Order) -> None:
    """No sorting of 100,000 rows at first paint."""
    seen: list[str] = []
    with index.read() as db:
        db.set_trace_callback(seen.append)
        connection = db
    index.ids(Kind.IMAGE, order)
    connection.set_trace_callback(None)
    query = next(statement for statement in seen if "json_group_array" in statement)
    with index.read() as db:
        plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "COVERING INDEX" in plan
    assert "TEMP B-TREE" not in plan


def test_rows_keep_the_asked_order_and_leave_out_what_is_gone(index: Index) -> None:
    index.put([image(number) for number in range(5)], 1)
    ids = list(index.ids(Kind.IMAGE, Order.OLDEST))
    index.forget(["image-000002"])
    assert [row.id for row in index.rows(list(reversed(ids)))] == [ids[4], ids[3], ids[1], ids[0]]


def test_a_row_id_never_means_another_material(index: Index) -> None:
    index.put([image(1)], 1)
    (old,) = index.ids(Kind.IMAGE, Order.NEWEST)
    index.forget(["image-000001"])
    index.put([image(2)], 1)
    assert index.rows([old]) == []


def test_counts_and_totals(index: Index) -> None:
    assert index.totals() == {}
    index.put([image(1), image(2), news(1, "x")], 1)
    index.set_totals({Kind.VOICE: 1, Kind.VIDEO: 2, Kind.IMAGE: 30, Kind.NEWS: 4})
    assert index.counts() == {Kind.IMAGE: 2, Kind.NEWS: 1, Kind.VOICE: 0, Kind.VIDEO: 0, Kind.DRAFT: 0}
    assert index.totals() == {Kind.VOICE: 1, Kind.VIDEO: 2, Kind.IMAGE: 30, Kind.NEWS: 4}


def test_putting_tells_what_changed(index: Index) -> None:
    index.put([image(1), image(2)], 1)
    assert index.put([image(1), image(2, name="neu"), image(3)], 2) == Put(added=1, updated=1)
    assert not index.put([image(1)], 3)


def test_time_may_go_backwards(index: Index) -> None:
    index.put([image(1, updated=500)], 1)
    index.put([image(1, updated=400)], 2)
    found = index.find("image-000001")
    assert found is not None
    assert found.updated == 400
    assert found.first_seen == 1


def test_a_name_left_out_does_not_erase_the_known_one(index: Index) -> None:
    index.put([image(1, name="猫.jpg"), image(2, name="狗.jpg")], 1)
    index.put([image(1, name="", updated=5)], 2)
    assert names(index, Order.NAME) == ["狗.jpg", "猫.jpg"]
    assert names(index, Order.OLDEST)[0] == "猫.jpg"


def test_what_was_learnt_survives_the_next_list(index: Index) -> None:
    index.put([image(1)], 1)
    index.learn("image-000001", size=10, width=4, height=3, format="jpeg", sha256="ab", thumb=True)
    index.put([image(1, name="new")], 2)
    (found,) = index.by_sha256("ab")
    assert (found.name, found.size, found.width, found.height, found.format) == ("new", 10, 4, 3, "jpeg")
    assert list(index.ids(Kind.IMAGE, Order.NEWEST, only_thumbs=True)) == [found.id]
    assert index.by_sha256("") == []
    index.learn("unknown", size=1)
    index.learn("image-000001")


def test_a_list_from_before_a_deletion_does_not_bring_it_back(index: Index) -> None:
    index.put([image(1)], 100)
    assert index.forget(["image-000001"], at=200) == 1
    assert not index.put([image(1)], 199)
    assert index.put([image(1)], 201) == Put(added=1)  # asked for after: the account has it


def test_articles_keep_every_byte(index: Index) -> None:
    content = '<section  class="x">\r\n<br  />&#39;\0\u2028\ufeff😀\ud83d</section>'
    remote = news(1, content, "two")
    index.put([remote], 1)
    assert index.articles("news-1") == remote.articles
    found = index.find("news-1")
    assert found is not None
    assert (found.articles_count, found.digest, found.picture_url) == (2, "摘要", "http://127.0.0.1/mmbiz_png/1/0")
    assert found.titles == ("标题 1-0 😀", "标题 1-1 😀")
    assert index.put([news(1, content)], 2) == Put(updated=1)
    assert index.articles("news-1") == news(1, content).articles
    index.forget(["news-1"])
    assert index.articles("news-1") == ()


def test_unknown_fields_of_an_article_are_kept(index: Index) -> None:
    article = Article("t", extra={"product_info": {"key": [1, "二"]}})
    index.put([RemoteMaterial(Kind.NEWS, "n", "t", 1, articles=(article,))], 1)
    assert index.articles("n") == (article,)


@pytest.mark.parametrize("text", ["", "\ud83d half", "a\0b", "😀" * 300, "x" * 100_000])
def test_odd_texts_are_taken(index: Index, text: str) -> None:
    index.put([RemoteMaterial(Kind.VOICE, "id", text, 2**70, text)], 1)
    assert index.find("id") is not None
    assert len(index.ids(Kind.VOICE, Order.NAME)) == 1
    index.forget(["\ud83d"])


def test_a_block_is_whole_or_not_at_all(index: Index) -> None:
    def broken() -> None:
        with index.write():
            index.put([image(1)], 1)
            raise KeyError

    with pytest.raises(KeyError):
        broken()
    assert index.counts()[Kind.IMAGE] == 0
    index.put([image(1)], 1)
    assert index.counts()[Kind.IMAGE] == 1


def test_state(index: Index) -> None:
    assert index.state("swept_at", "never") == "never"
    index.set_state("swept_at", "12.5")
    assert index.state("swept_at") == "12.5"


def test_two_threads_read_while_one_writes(index: Index) -> None:
    """Every read sees a whole put: 50 materials at a time."""
    stop, wrong = threading.Event(), list[int]()

    def read() -> None:
        while not stop.is_set():
            count = index.counts()[Kind.IMAGE]
            ids = index.ids(Kind.IMAGE, Order.NEWEST)
            if count % 50 or len(ids) % 50 or len(index.rows(ids[:100])) != min(100, len(ids)):
                wrong.append(count)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for start in range(0, 2000, 50):
        index.put([image(number) for number in range(start, start + 50)], 1)
    stop.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert index.counts()[Kind.IMAGE] == 2000


def test_a_library_is_opened_once(tmp_path: Path, index: Index) -> None:
    with pytest.raises(LibraryInUse):
        Index.open(tmp_path / "library")
    program = f"""
from pathlib import Path
from wego_desktop.library.errors import LibraryInUse
from wego_desktop.library.index import Index
try:
    Index.open(Path({str(tmp_path / "library")!r}))
except LibraryInUse as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said == "This account's library is already open in another WEGO Desktop.\n"


def test_closing_lets_the_next_one_in(tmp_path: Path) -> None:
    for number in range(3):
        index = Index.open(tmp_path)
        index.put([image(number)], 1)
        index.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE_NAME, "library.lock"]
    with pytest.raises(LibraryClosed):
        index.counts()
    with pytest.raises(LibraryClosed):
        index.set_state("a", "b")


def test_a_row_beyond_repair_is_left_out(tmp_path: Path) -> None:
    index = Index.open(tmp_path)
    index.put([image(1), image(2), news(1, "a", "b")], 1)
    with index.write() as db:
        db.execute("UPDATE materials SET kind = 'gramophone' WHERE media_id = 'image-000001'")
        db.execute("UPDATE materials SET titles = '{', name = CAST(x'ff41' AS TEXT) WHERE kind = 'news'")
        db.execute("UPDATE articles SET article = x'00ff' WHERE position = 0")
    assert index.find("image-000001") is None
    assert index.counts()[Kind.IMAGE] == 1
    assert [row.name for row in index.rows(range(10))] == ["图片 2.jpg", "\ufffdA"]
    assert [article.content for article in index.articles("news-1")] == ["b"]
    index.put([news(1, "a", "c")], 2)  # what changes is written anew
    assert [article.content for article in index.articles("news-1")] == ["a", "c"]
    index.close()
