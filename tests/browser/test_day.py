"""What an editor does in a day, in the whole window: news and drafts are opened, written, arranged and saved."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from wego_desktop.articles.message import Place
from wego_desktop.ui.articles.agreeing import Agreeing
from wego_desktop.ui.articles.article_pictures import ArticlePictures
from wego_desktop.ui.articles.cover_chooser import CoverChooser
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.wechat.answers import Kind

from .days import ALT, LEFT, Day, Start, drop, picture
from .driven import MS


def news(day: Day) -> list[str]:
    return [
        article["content"]
        for material in day.sandbox.state()["materials"]
        if material["kind"] == "news"
        for article in material["articles"]
    ]


def test_a_sentence_of_a_news_is_changed(start: Start) -> None:
    """Where the account takes news, and where it takes none any more: then it becomes a draft, and that is said."""
    day = start(news=1)
    (before,) = news(day)
    day.open_shown(Kind.NEWS)
    day.driven.select("1", 1)
    day.driven.type("2")
    day.save()
    day.said("Saved.")
    assert news(day) == [before.replace("<p>1</p>", "<p>12</p>")]
    assert day.drafts() == []
    day.sandbox.settings(news="retired")
    day.driven.type("3")
    day.driven.settled()
    day.save()
    day.said("This account takes no news any more: saved as a draft.")
    assert news(day) == [before.replace("<p>1</p>", "<p>12</p>")]
    (((title, content),),) = day.drafts()
    assert (title, "<p>123</p>" in content) == ("news 1", True)
    assert day.editor.work.message.place is Place.DRAFT
    day.save()
    day.said("There is nothing to save.")


def write(day: Day, number: int) -> None:
    day.title(f"Article {number}")
    driven = day.driven
    driven.wait(lambda: driven.js("document.activeElement === view.article") is True)
    driven.type(f"Text {number}")
    driven.wait(lambda: f"Text {number}" in day.editor.work.entry.article.content)


def choose_cover(day: Day, way: int, file: Path) -> None:
    """In each way there is: dropped, from the library, from the article."""
    pane, work = day.editor.info.cover, day.editor.work
    if way == 0:
        drop(pane, file, QPoint(20, 20))
    elif way == 1:
        pane.choose_from_library()
        chooser = pane.dialog
        assert isinstance(chooser, CoverChooser)
        day.qtbot.waitUntil(lambda: chooser.current() is not None, timeout=MS)
        QTest.mouseClick(chooser.take, LEFT)
    else:
        pane.choose_from_article()
        day.qtbot.waitUntil(lambda: bool(pane.findChildren(ArticlePictures)), timeout=MS)
        (pictures,) = pane.findChildren(ArticlePictures)
        pictures.list.setCurrentRow(0)
        QTest.mouseClick(pictures.take, LEFT)
    day.qtbot.waitUntil(lambda: bool(work.entry.cover_sha256 or work.entry.article.cover_media_id), timeout=MS)


def test_a_message_of_eight_articles(start: Start, tmp_path: Path) -> None:
    """Written, with pictures and covers, put into another order, one of them taken out, and saved: exactly these."""
    day = start(image=1)
    (of_library,) = (material["media_id"] for material in day.sandbox.state()["materials"])
    day.begin()
    work, view = day.editor.work, day.editor.list.view
    cover = picture(tmp_path / "封面.png", "teal", (900, 383))
    inside = picture(tmp_path / "图.png", "red", (64, 48))
    for number in range(1, 9):
        if number > 1:
            day.front()
            QTest.keyClick(day.editor, Qt.Key.Key_Insert, ALT)
            day.qtbot.waitUntil(lambda: len(work.message.entries) == number)  # noqa: B023 - waited for here
        write(day, number)
        if number == 3:
            drop(day.editor.page._view, inside, QPoint(200, 300))
            day.driven.wait(lambda: "<img" in work.entry.article.content)
        choose_cover(day, {1: 0, 3: 2}.get(number, 1), cover)
    assert not day.editor.list.add.isEnabled()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)  # the eighth before the seventh
    view.choose(1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    asking = day.editor.findChild(Asking)
    assert asking is not None
    QTest.mouseClick(asking.yes, LEFT)
    day.qtbot.waitUntil(lambda: len(work.message.entries) == 7)
    order = [1, 3, 4, 5, 6, 8, 7]
    day.save(agree=True)
    day.said("Saved to the drafts.")
    ((draft),) = day.sandbox.state()["drafts"]
    articles = draft["articles"]
    assert [article["title"] for article in articles] == [f"Article {number}" for number in order]
    assert all(f"Text {number}" in article["content"] for number, article in zip(order, articles, strict=True))
    assert ["<img" in article["content"] for article in articles] == [number == 3 for number in order]
    covers = [article["thumb_media_id"] for article in articles]
    assert covers[2:] == [of_library] * 5
    assert len({of_library, *covers}) == 3
    assert day.sandbox.state()["counts"]["image"] == 3
    assert all(entry.cover_sha256 == "" for entry in work.message.entries)
    untouched_saving_changes_nothing(day, draft)


def untouched_saving_changes_nothing(day: Day, draft: object) -> None:
    """Left without a question, opened again from its tab, saved: no call that writes."""
    day.window.workspace.writing.leave()
    day.qtbot.waitUntil(lambda: day.is_left, timeout=MS)
    assert day.asked() == []
    before = day.sandbox.state()["calls"]
    day.open_shown(Kind.DRAFT)
    assert len(day.editor.work.message.entries) == 7
    day.save()
    day.said("There is nothing to save.")
    after = day.sandbox.state()
    assert after["drafts"] == [draft]
    assert {api for api in after["calls"] if after["calls"][api] != before.get(api)} <= {"draft/get", "picture"}


def test_a_draft_that_is_deleted_elsewhere_becomes_a_new_one(start: Start) -> None:
    day = start(draft=1)
    day.open_shown(Kind.DRAFT)
    (media_id,) = (draft["media_id"] for draft in day.sandbox.state()["drafts"])
    day.driven.select("1", 1)
    day.driven.type("A")
    day.driven.settled()
    day.sandbox.elsewhere(media_id, delete=True)
    day.save()
    day.qtbot.waitUntil(lambda: isinstance(day.editor.saver.desk.dialog, Agreeing), timeout=MS)
    asking = day.editor.saver.desk.dialog
    assert isinstance(asking, Agreeing)
    assert "is not at WeChat any more" in asking.title.text()
    QTest.mouseClick(asking.yes, LEFT)
    day.said("Saved to the drafts.")
    (((_, after),),) = day.drafts()
    assert after.startswith("<p>1A</p>")
    assert "<img" in after
    day.qtbot.waitUntil(lambda: day.page._opened.autosaves.left_over() == [], timeout=MS)


def test_what_was_written_before_is_opened_and_can_give_way(start: Start) -> None:
    """What WeChat has is read first, so a network that is down takes nothing away; what was written stays a version."""
    day = start(draft=1)
    day.open_shown(Kind.DRAFT)
    day.driven.select("1", 1)
    day.driven.type("mine")
    day.driven.settled()
    day.window.workspace.writing.leave()
    QTest.mouseClick(day.closing().keep, LEFT)
    day.qtbot.waitUntil(lambda: day.is_left, timeout=MS)
    day.open_shown(Kind.DRAFT)
    day.said("This is what you wrote until")
    assert "1mine" in day.text
    day.sandbox.fault(api="draft/get", kind="errcode", code=45009)
    QTest.mouseClick(day.editor.notices.notice._button, LEFT)
    day.qtbot.waitUntil(day.editor.notices.trouble.isVisible, timeout=MS)
    day.said("This is what you wrote until")
    day.driven.select("1mine", 5)
    day.driven.type("!")
    before = day.editor
    QTest.mouseClick(day.editor.notices.notice._button, LEFT)
    day.qtbot.waitUntil(lambda: day.window.workspace.writing.editor is not before, timeout=MS)
    assert "<p>1</p>" in day.text
    versions, message, key = day.page._opened.versions, day.editor.work.message, day.editor.work.key
    contents = [versions.entry(message, key, each.id).article.content for each in versions.of(key)]
    assert any("1mine!" in content for content in contents)
    day.qtbot.waitUntil(lambda: day.page._opened.autosaves.left_over() == [], timeout=MS)
