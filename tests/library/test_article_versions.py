"""Nothing typed is lost: autosaves and versions of articles, killed, damaged, moved and thinned out."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from library.conftest import RunUntil
from library.killed_autosave import LONG
from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.changes import Changes, changes
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.versions import EVERY, VersionLostError, Versions, What
from wego_desktop.library.article_texts import local_pictures
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.logbook import Logbook
from wego_desktop.wechat.answers import Article

ODD = "\ud83d\0<br  />&nbsp;\r\n\ufffe"
SHA = "ab" * 32


class Clock:
    """Time that stands still until it is told to pass."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    logbook = Logbook.open(tmp_path)
    yield logbook
    logbook.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def autosaves(logbook: Logbook, clock: Clock) -> Autosaves:
    return Autosaves(AutosaveRows(logbook, now=clock))


@pytest.fixture
def versions(logbook: Logbook, clock: Clock) -> Versions:
    return Versions(ArticleVersions(logbook, now=clock), now=clock)


def read(*titles: str, media_id: str = "MEDIA") -> Message:
    articles = [Article(title, content=f"<p>{title}的正文</p>", extra={"product_info": [1]}) for title in titles]
    return Message.read(Place.DRAFT, media_id, articles, 7)


def edit(message: Message, at: int, **values: object) -> Message:
    entry = message.entries[at]
    return message.with_entry(replace(entry, article=replace(entry.article, **values)))  # type: ignore[arg-type]


def texts(logbook: Logbook) -> int:
    with logbook.read() as db:
        return int(db.execute("SELECT count(*) FROM article_texts").fetchone()[0])


def story(versions: Versions, key: str) -> list[tuple[str, Changes | None]]:
    return [(each.what.value, each.changes) for each in versions.of(key)]


# Autosaves


def test_a_message_comes_back_as_it_was_being_edited(tmp_path: Path) -> None:
    message = edit(read("一", "二", "三"), 0, content=ODD, title=ODD)
    message = message.removed(message.entries[1].key).added(Entry(Article("新"), cover_sha256=SHA), 0)
    message = message.moved(message.entries[1].key, 2)
    logbook = Logbook.open(tmp_path)
    assert Autosaves(AutosaveRows(logbook, now=lambda: 12.5)).keep(message)
    logbook.close()
    logbook = Logbook.open(tmp_path)
    (left,) = Autosaves(AutosaveRows(logbook)).left_over()
    logbook.close()
    assert left.message == message
    assert (left.kept_at, left.title, left.lost) == (12.5, "新", 0)


def test_only_what_changed_is_written(logbook: Logbook, autosaves: Autosaves) -> None:
    message = read("一", "二")
    assert autosaves.keep(message)
    assert texts(logbook) == 2, "an untouched article and its base are one"
    assert not autosaves.keep(message)
    assert not autosaves.keep(replace(message))
    for number in range(5):
        message = edit(message, 0, title=str(number))
        assert autosaves.keep(message)
        assert texts(logbook) == 3
    assert autosaves.left_over()[0].message == message


def test_what_was_saved_or_given_up_is_forgotten_whole(logbook: Logbook, autosaves: Autosaves) -> None:
    first, second = edit(read("一"), 0, title="改"), read("二")
    autosaves.keep(first)
    autosaves.keep(second)
    autosaves.forget(first.key)
    autosaves.forget("nobody")
    assert [left.message for left in autosaves.left_over()] == [second]
    assert texts(logbook) == 1
    assert autosaves.keep(first), "it is edited again"
    assert {left.message.key for left in autosaves.left_over()} == {first.key, second.key}
    assert [left.message.key for left in autosaves.left_over(but=[first.key])] == [second.key]


def test_a_damaged_row_loses_only_itself(logbook: Logbook, autosaves: Autosaves) -> None:
    message = edit(edit(read("一", "二", "三"), 0, title="改一"), 2, title="改三")
    autosaves.keep(message)
    autosaves.keep(other := read("别的"))
    with logbook.write() as db:
        place = "FROM autosaved_articles WHERE message = ? AND at = ?"
        for row, at in ((f"SELECT article {place}", 0), (f"SELECT base {place}", 2)):
            (id_,) = db.execute(row, (message.key, at)).fetchone()
            db.execute("UPDATE article_texts SET packed = ? WHERE id = ?", (b"broken", id_))
    found = {left.message.key: left for left in autosaves.left_over()}
    left = found[message.key]
    assert left.lost == 1
    assert left.message.entries == (message.entries[1], replace(message.entries[2], base=None))
    assert found[other.key].message == other


def test_a_damaged_text_is_made_good_when_it_is_kept_again(logbook: Logbook) -> None:
    message = read("一")
    Autosaves(AutosaveRows(logbook)).keep(message)
    with logbook.write() as db:
        db.execute("UPDATE article_texts SET packed = substr(packed, 2)")
    again = Autosaves(AutosaveRows(logbook))
    assert again.left_over()[0].lost == 1
    again.keep(message)
    assert again.left_over()[0].message == message


def test_a_failing_autosave_keeps_the_one_before(
    logbook: Logbook, autosaves: Autosaves, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = read("一"), None
    autosaves.keep(before)
    after = edit(before, 0, title="改")
    with monkeypatch.context() as patch:
        patch.setattr("wego_desktop.library.autosaves.sweep", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            autosaves.keep(after)
    assert autosaves.left_over()[0].message == before
    assert autosaves.keep(after)
    assert autosaves.left_over()[0].message == after


def test_a_long_article_is_kept_small(tmp_path: Path, logbook: Logbook, autosaves: Autosaves) -> None:
    message = edit(read("一", "二"), 0, content=LONG)
    autosaves.keep(message)
    with logbook.read() as db:
        assert db.execute("SELECT sum(length(packed)) FROM article_texts").fetchone()[0] < len(LONG) / 10


def test_pictures_that_are_only_here_are_known(logbook: Logbook, autosaves: Autosaves, versions: Versions) -> None:
    typed, kept, cover = "12" * 32, "34" * 32, "56" * 32
    message = edit(read("一"), 0, content=f'<img src="wego://local/{kept}"><img src="https://mmbiz.qpic.cn/x">')
    versions.keep(message, message.entries[0].key)
    message = edit(message, 0, content=f'<img src="wego://local/{typed}">')
    autosaves.keep(message.with_entry(replace(message.entries[0], cover_sha256=cover)))
    assert local_pictures(logbook) == {typed, kept, cover}
    autosaves.forget(message.key)
    assert local_pictures(logbook) == {kept}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_while_autosaving(run_until: RunUntil, tmp_path: Path) -> None:
    said = run_until(3, "autosave", str(tmp_path))
    logbook = Logbook.open(tmp_path)
    assert logbook.set_aside is None
    (left,) = Autosaves(AutosaveRows(logbook)).left_over()
    number = int(left.message.entries[0].article.title)
    assert number in (said, said + 1)
    assert left.message.entries[0].article.content == f"{number}{LONG}"
    assert left.message.bases[0].content == LONG
    assert left.lost == 0
    history = Versions(ArticleVersions(logbook)).of(left.message.entries[0].key)
    assert len(history) - 1 in (number, number + 1)
    logbook.close()


# Versions


def test_the_story_of_an_article(versions: Versions, clock: Clock) -> None:
    message = read("一", "二")
    key = message.entries[0].key
    versions.opened(message)
    message = edit(message, 0, content="<p>一的正文很长</p>")
    versions.typed(message)
    assert story(versions, key) == [("read", None)], "it was typed a moment ago"
    clock.now += EVERY
    versions.typed(message)
    versions.typed(edit(message, 0, title="再改"))
    assert story(versions, key) == [("typed", Changes(added=2)), ("read", None)]
    versions.saved(message)
    assert [what for what, _ in story(versions, key)] == ["saved", "read"], "what was typed is what was saved"
    versions.saved(message)
    assert len(versions.of(key)) == 2
    assert story(versions, message.entries[1].key) == [("saved", Changes()), ("read", None)]


def test_restoring_keeps_what_it_replaces(versions: Versions, logbook: Logbook) -> None:
    message = edit(read("一"), 0, content=ODD, title=ODD)
    key = message.entries[0].key
    message = message.with_entry(replace(message.entry(key), cover_sha256=SHA))
    versions.keep(message, key)
    old = message.entry(key)
    typed = edit(message.with_entry(replace(old, cover_sha256="")), 0, content="<p>新</p>")
    restored = versions.restore(typed, key, versions.of(key)[0].id)
    assert restored.entry(key) == old
    assert [what for what, _ in story(versions, key)] == ["restored", "before restore", "typed"]
    back = versions.restore(restored, key, versions.of(key)[1].id)
    assert back.entry(key) == typed.entry(key)
    assert local_pictures(logbook) == {SHA}


def test_a_version_that_is_lost_is_said_and_changes_nothing(versions: Versions, logbook: Logbook) -> None:
    message = read("一")
    key = message.entries[0].key
    versions.opened(message)
    message = edit(message, 0, title="改")
    versions.keep(message, key)
    with logbook.write() as db:
        db.execute("UPDATE article_texts SET packed = ? WHERE id = 1", (b"broken",))
        db.execute("UPDATE article_versions SET changes = ''")
    new, old = versions.of(key)
    assert (new.changes, old.what) == (None, What.READ)
    for lost in (old.id, 99):
        with pytest.raises(VersionLostError):
            versions.restore(message, key, lost)
    assert len(versions.of(key)) == 2
    with pytest.raises(KeyError):
        versions.restore(message, "nobody", new.id)


def test_the_history_is_found_again_when_a_message_is_opened_again(versions: Versions) -> None:
    first = read("一", "二")
    versions.opened(first)
    first = edit(first, 0, title="改")
    versions.keep(first, first.entries[0].key)
    swapped = Message.read(Place.DRAFT, "MEDIA", [first.entries[1].article, first.entries[0].article])
    versions.opened(swapped)
    assert [what for what, _ in story(versions, swapped.entries[1].key)] == ["typed", "read"]
    assert [what for what, _ in story(versions, swapped.entries[0].key)] == ["read"]
    elsewhere = read("别", "人", media_id="MEDIA")
    versions.opened(elsewhere)
    assert [what for what, _ in story(versions, elsewhere.entries[1].key)] == ["read", "typed", "read"]
    assert versions.of(read("一").entries[0].key) == []
    other = read("一", media_id="OTHER")
    versions.opened(other)
    assert len(versions.of(other.entries[0].key)) == 1


def test_the_history_goes_along_to_a_new_media_id(versions: Versions) -> None:
    message = read("一")
    versions.opened(message)
    versions.keep(edit(message, 0, title="改"), message.entries[0].key)
    versions.moved("MEDIA", "NEW")
    again = Message.read(Place.DRAFT, "NEW", [replace(message.entries[0].article, title="改")])
    versions.opened(again)
    assert [what for what, _ in story(versions, again.entries[0].key)] == ["typed", "read"]


def test_a_message_that_was_never_saved_has_a_history_and_takes_it_along(versions: Versions) -> None:
    message = Message.begin(Place.DRAFT)
    message = edit(message, 0, title="草")
    versions.opened(message)
    versions.keep(message, message.entries[0].key)
    saved = replace(message, media_id="MADE", entries=(replace(message.entries[0], at=0),), stored=1)
    versions.saved(saved)
    again = Message.read(Place.DRAFT, "MADE", [replace(message.entries[0].article, digest="草")])
    versions.opened(again)
    assert [what for what, _ in story(versions, again.entries[0].key)] == ["read", "saved"]


def test_a_left_over_message_finds_its_history(versions: Versions, autosaves: Autosaves) -> None:
    message = read("一")
    versions.opened(message)
    autosaves.keep(edit(message, 0, title="改"))
    versions.opened(read("一"))
    (left,) = autosaves.left_over()
    assert story(versions, left.message.entries[0].key) == [("read", None)]


def test_too_many_versions_are_thinned_out(logbook: Logbook) -> None:
    versions = Versions(ArticleVersions(logbook, most=10))
    message = read("一", "二")
    versions.opened(message)
    for number in range(30):
        message = edit(message, 0, title=str(number))
        versions.keep(message, message.entries[0].key, What.SAVED if number % 10 == 5 else What.TYPED)
    first, second = ([what for what, _ in story(versions, entry.key)] for entry in message.entries)
    assert len(first) + len(second) == 10
    assert first.count("saved") == 3, "what was typed goes first"
    assert second == ["read"]
    found = versions.of(message.entries[0].key)
    assert found[-1].changes is None
    assert all(each.changes == Changes(("title",)) for each in found[:-1]), "worked out anew behind a gap"
    assert texts(logbook) == 10
    with logbook.read() as db:
        assert not db.execute("PRAGMA foreign_key_check").fetchall()


def test_all_versions_together_are_bounded(logbook: Logbook, autosaves: Autosaves) -> None:
    size = 4000
    versions = Versions(ArticleVersions(logbook, most_bytes=10 * size))
    message = edit(read("一"), 0, content="")
    autosaves.keep(message)
    for number in range(20):
        message = edit(message, 0, content=f"{number}" + os.urandom(size // 2).hex())
        versions.keep(message, message.entries[0].key, What.SAVED)
    versions.opened(other := read("二", media_id="OTHER"))
    with logbook.read() as db:
        query = "SELECT sum(length(packed)) FROM article_texts WHERE id IN (SELECT article FROM article_versions)"
        assert 5 * size < db.execute(query).fetchone()[0] <= 10 * size
    assert len(versions.of(other.entries[0].key)) == 1
    assert autosaves.left_over()[0].message.entries[0].article.content == ""


# What changed

PICTURE = '<img data-src="https://mmbiz.qpic.cn/{}" class="rich_pages"  />'


def test_what_changed() -> None:
    before = Article("题", content=f"<p>春天的茶园里</p>{PICTURE.format(1)}{PICTURE.format(2)}")
    after = replace(
        before, content=f"<section><p>春天里采茶</p></section>{PICTURE.format(2)}", author="作者", show_cover=True
    )
    assert changes(before, before) == Changes()
    assert not changes(before, before)
    assert changes(before, after) == Changes(("author", "show_cover"), 2, 3, 0, 1)
    assert changes(before, replace(before, content=before.content.replace("<p>", "<p style='color:red'>"))).styled
    assert changes(before, replace(before, extra={"product_info": 1})).fields == ("extra",)
    assert changes(before, replace(before, extra={"cover_info": {}})).fields == ("cover",)
    assert changes(before, before, "", SHA).fields == ("cover",)
    assert changes(before, replace(before, url="x", cover_url="y", extra={"update_time": 1})) == Changes()


def test_what_changed_can_be_kept() -> None:
    found = Changes(("title",), 1, 2, 3, 4, True)
    assert Changes.read(found.told()) == found
    for bad in ("", "null", "{}", '{"fields": 1}', "[]"):
        assert Changes.read(bad) is None
