"""The pane beside the grid: nothing, one, several; what is copied, fetched and played."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import LEFT, painted, speak
from ui.materials.panes import Fetching, Open
from wego_desktop.library.broken import Broken
from wego_desktop.ui.controls.copy_field import CopyField
from wego_desktop.ui.materials.preview.large import LargePicture
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.materials.preview.playback import Obstacle
from wego_desktop.ui.materials.preview.player import Stage
from wego_desktop.ui.tokens import LIGHT
from wego_desktop.wechat.answers import Kind, RemoteMaterial
from wego_desktop.wechat.errors import NetworkError

TEXT = "<section><p>立春一到，<strong>雾</strong>就薄了。</p><p>第二段。</p></section>"


def image(host: drawn.PictureHost, number: int, content: bytes, name: str = "立春.png") -> RemoteMaterial:
    remote = drawn.image(number, name, name.rpartition(".")[2], day=number)
    host.put(remote, content)
    return remote


# One


def test_a_picture_with_its_facts(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.plain(800, 600, "#D02020"))])
    shown.index.learn(drawn.media_id(1), size=319_488, width=800, height=600)
    shown.select(Kind.IMAGE, 0)
    single = shown.pane.single
    assert single.title.text() == "立春.png"
    assert single.subtitle.text() == "Permanent image · PNG"
    assert single.facts.shown["Size"] == "312 KB"
    assert single.facts.shown["Pixels"] == "800 × 600 pixels"
    picture = painted(single.picture)
    assert picture.pixelColor(picture.rect().center()) == QColor("#D02020")


def test_a_click_on_the_id_copies_it(qtbot: QtBot, open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.plain(80, 60, "#D02020"))])
    shown.select(Kind.IMAGE, 0)
    field = shown.pane.single.facts.fields["media_id"]
    with qtbot.waitSignal(field.copied):
        QTest.mouseClick(field, LEFT, pos=QPoint(120, field.height() // 2))
    assert QGuiApplication.clipboard().text() == drawn.media_id(1)


def test_the_buttons_ask_the_window(qtbot: QtBot, open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.plain(80, 60, "#D02020")), drawn.voice(5, "晨间.mp3")])
    shown.select(Kind.IMAGE, 0)
    pane, deeds = shown.pane, shown.pane.single.deeds
    for button, signal in ((deeds.copy, pane.copy_link_requested), (deeds.download, pane.download_requested)):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)
    asked = (pane.copy_id_requested, pane.delete_requested)
    for action, signal in zip(deeds.more.menu().actions(), asked, strict=True):
        with qtbot.waitSignal(signal):
            action.trigger()
    shown.select(Kind.VOICE, 0)
    assert deeds.copy.text() == "Copy media_id"
    with qtbot.waitSignal(pane.copy_id_requested):
        QTest.mouseClick(deeds.copy, LEFT)


def test_see_through_pictures_lie_on_chequers(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.see_through(800, 600))])
    shown.select(Kind.IMAGE, 0)
    picture = painted(shown.pane.single.picture)
    row = [picture.pixelColor(x, 20).name() for x in range(10, 60)]
    assert {LIGHT.canvas.name(), LIGHT.sunken.name()} == set(row)


def test_a_broken_picture_says_why(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.jpeg(400, 300, 1)[:1500])])
    shown.select(Kind.IMAGE, 0)
    assert isinstance(shown.pane.single.picture.picture, Broken)


def test_another_picture_takes_its_place(open_pane: Open, host: drawn.PictureHost) -> None:
    colours = ("#D02020", "#2020D0")
    shown = open_pane([image(host, number, drawn.plain(400, 300, colour)) for number, colour in enumerate(colours)])
    for row, colour in enumerate(colours):
        shown.select(Kind.IMAGE, row)
        picture = painted(shown.pane.single.picture)
        assert picture.pixelColor(picture.rect().center()) == QColor(colour)


@pytest.mark.parametrize("way", ["click", "key", "signal"])
def test_a_picture_opens_large_and_closes(open_pane: Open, host: drawn.PictureHost, way: str) -> None:
    shown = open_pane([image(host, 1, drawn.plain(1200, 900, "#D02020"))])
    shown.select(Kind.IMAGE, 0)
    single = shown.pane.single
    if way == "click":
        QTest.mouseClick(single.picture, LEFT)
    elif way == "key":
        QTest.keyClick(single.picture, Qt.Key.Key_Return)
    else:
        material = shown.index.find(drawn.media_id(1))
        assert material
        shown.pane.open(material)
    large = single.findChild(LargePicture)
    assert isinstance(large, LargePicture)
    shown.wait()
    assert large.windowTitle() == "立春.png"
    assert isinstance(large.picture.picture, QPixmap)
    QTest.keyClick(large.picture, Qt.Key.Key_Escape)
    assert not large.isVisible()


def test_selecting_costs_nothing(open_pane: Open, host: drawn.PictureHost, fetching: Fetching) -> None:
    gif = image(host, 1, drawn.moving_gif(80, 60), "动.gif")
    shown = open_pane([gif, drawn.voice(5, "晨间.mp3"), drawn.video(6, "店庆.mp4")])
    for kind in (Kind.IMAGE, Kind.VOICE, Kind.VIDEO):
        shown.select(kind, 0)
    assert fetching.asked == []


def test_an_animation_plays_when_asked(
    qtbot: QtBot, open_pane: Open, host: drawn.PictureHost, fetching: Fetching, tmp_path: Path
) -> None:
    fetching.file = tmp_path / "动.gif"
    fetching.file.write_bytes(drawn.moving_gif(80, 60))
    shown = open_pane([image(host, 1, drawn.moving_gif(80, 60), "动.gif")])
    shown.select(Kind.IMAGE, 0)
    single = shown.pane.single
    assert single.animate.text() == "Play the animation"
    with qtbot.waitSignal(shown.pane.learned):
        QTest.mouseClick(single.animate, LEFT)
    assert single.picture.playing
    seen: set[str] = set()

    def three_frames() -> bool:
        picture = painted(single.picture)
        seen.add(picture.pixelColor(picture.rect().center()).name())
        return len(seen) >= 3

    qtbot.waitUntil(three_frames)
    QTest.mouseClick(single.animate, LEFT)
    assert not single.picture.playing


def test_what_went_wrong_on_the_way_is_said(open_pane: Open, host: drawn.PictureHost, fetching: Fetching) -> None:
    fetching.error = NetworkError("material/get_material", "no network")
    shown = open_pane([drawn.voice(5, "晨间.mp3")])
    shown.select(Kind.VOICE, 0)
    player = shown.pane.single.player
    QTest.mouseClick(player.play_button, LEFT)
    shown.wait()
    assert player.stage is Stage.IDLE
    assert player.trouble.isVisible()
    player.trouble.action.emit("retry")
    shown.wait()
    assert len(fetching.asked) == 2


# News


def news(host: drawn.PictureHost, count: int, **more: str) -> RemoteMaterial:
    articles = [drawn.article(f"第 {number} 篇", number, TEXT, author="南山", **more) for number in range(count)]
    for article in articles:
        host.pictures[article.cover_url] = drawn.plain(90, 38, "#D02020")
    return drawn.news(1, articles)


def test_a_news_lists_its_articles(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([news(host, 3, url="http://mp.weixin.qq.com/s?__biz=1")])
    shown.select(Kind.NEWS, 0)
    cards = shown.pane.single.articles.cards
    assert [card.title.text() for card in cards] == ["第 0 篇", "第 1 篇", "第 2 篇"]
    assert not any(card.text.isVisible() for card in cards)
    assert all(card.link.value.startswith("http://mp.weixin") for card in cards)
    covers = shown.pane.single.articles.findChildren(PictureView)
    assert all(isinstance(cover.picture, QPixmap) for cover in covers if cover.isVisible())
    QTest.mouseClick(cards[1].more, LEFT)
    shown.wait()
    assert cards[1].text.text() == "立春一到，雾就薄了。\n\n第二段。"
    QTest.mouseClick(cards[1].more, LEFT)
    assert not cards[1].text.isVisible()


def test_the_link_of_a_single_article_is_told_once(open_pane: Open, host: drawn.PictureHost) -> None:
    url = "http://mp.weixin.qq.com/s?__biz=1"
    shown = open_pane([replace(news(host, 1, url=url), url=url)])
    shown.select(Kind.NEWS, 0)
    single = shown.pane.single
    (card,) = single.articles.cards
    assert [field.value for field in single.findChildren(CopyField) if field.isVisible()].count(url) == 1
    assert not card.link.isVisible()


def test_a_single_article_is_read_at_once(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([news(host, 1)])
    shown.select(Kind.NEWS, 0)
    (card,) = shown.pane.single.articles.cards
    assert "第二段。" in card.text.text()
    assert not card.link.isVisible()


def test_a_cover_that_can_not_be_had_stops_nothing(open_pane: Open) -> None:
    shown = open_pane([drawn.news(1, [drawn.article("无图", 1)])])  # the host knows no such picture
    shown.select(Kind.NEWS, 0)
    assert isinstance(shown.pane.single.picture.picture, Broken)
    assert shown.pane.single.articles.cards[0].title.text() == "无图"


def test_an_article_without_text_says_so(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([drawn.news(1, [drawn.article("图", 1, "<p><img data-src='x'></p>")])])
    shown.select(Kind.NEWS, 0)
    assert shown.pane.single.articles.cards[0].text.text() == "This article has no text."


def test_markup_in_names_stays_text(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([drawn.news(1, [drawn.article("<b>粗</b>", 1, digest="<img src=x>")])])
    shown.select(Kind.NEWS, 0)
    card = shown.pane.single.articles.cards[0]
    assert (card.title.text(), card.digest.text()) == ("<b>粗</b>", "<img src=x>")
    for words in (card.title, card.digest, card.text, shown.pane.single.title):
        assert words.textFormat() is Qt.TextFormat.PlainText


# Several, none


def test_several_are_summed_up(qtbot: QtBot, open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, number, b"") for number in range(12)])
    for number in range(11):
        shown.index.learn(drawn.media_id(number), size=1_048_576)
    shown.select(Kind.IMAGE, *range(12))
    several = shown.pane.several
    assert several.isVisible()
    assert "12" in several.title.text()
    assert several.sum.text().startswith("11 MB")
    for button, signal in (
        (several.copy, shown.pane.copy_link_requested),
        (several.copy_id, shown.pane.copy_id_requested),
        (several.download, shown.pane.download_requested),
        (several.delete, shown.pane.delete_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)


def test_nothing_selected_says_what_the_pane_is_for(open_pane: Open) -> None:
    shown = open_pane([])
    shown.select(Kind.IMAGE)
    assert shown.pane.hint.isVisible()
    assert shown.pane.hint._words.text() == "Select something to see it here."


def test_a_refresh_shows_what_was_learned_and_what_is_gone(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.plain(80, 60, "#D02020"))])
    shown.select(Kind.IMAGE, 0)
    shown.index.learn(drawn.media_id(1), size=2048)
    shown.pane.refresh()
    shown.wait()
    assert shown.pane.single.facts.shown["Size"] == "2 KB"
    shown.index.forget([drawn.media_id(1)])
    shown.pane.refresh()
    assert shown.pane.hint.isVisible()


def test_another_language(open_pane: Open, host: drawn.PictureHost) -> None:
    shown = open_pane([image(host, 1, drawn.plain(80, 60, "#D02020"))])
    shown.select(Kind.IMAGE, 0)
    speak(shown.pane)
    assert shown.pane.single.deeds.download.text() == "Download"


@pytest.mark.parametrize("width", [280, 320, 480])
def test_nothing_is_cut_off_at_any_width(open_pane: Open, host: drawn.PictureHost, width: int) -> None:
    shown = open_pane([image(host, 9, drawn.plain(80, 60, "#D02020")), drawn.video(6, "店庆.mp4"), news(host, 3)])
    shown.pane.resize(width, 600)
    for kind in (Kind.IMAGE, Kind.VIDEO, Kind.NEWS):
        shown.select(kind, 0)
        assert shown.pane.single.width() <= shown.pane.width()
        assert shown.pane.single.deeds.more.geometry().right() < shown.pane.single.width()


# Playing: in a process of its own, since the players of the system are not ours to trust


@pytest.mark.parametrize("what", ["voice", "film", "damaged", "no-player"])
def test_plays(what: str, tmp_path: Path) -> None:
    tests = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "ui.materials.played", what, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tests), str(tests.parent)))},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"ok {what}" in done.stdout


def test_an_obstacle_leads_to_the_systems_player(
    qtbot: QtBot, open_pane: Open, fetching: Fetching, tmp_path: Path
) -> None:
    shown = open_pane([drawn.voice(5, "晨间.amr")])
    shown.select(Kind.VOICE, 0)
    player = shown.pane.single.player
    player.playback.obstructed.emit(Obstacle.NO_PLAYER)
    assert player.sentence.isVisible()
    assert player.outside.isVisible()
    assert not player.play_button.isEnabled()
    assert painted(player)
    shown.select(Kind.VOICE)
    shown.select(Kind.VOICE, 0)
    assert player.outside.text() == "Open in the system's player"
