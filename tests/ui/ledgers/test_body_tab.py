"""Body pictures as a person sees them: three forms of their URL, and the articles they stand in."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from ui.ledgers.shelves import CTRL, KEY, LEFT, Heard, click, details, names, picture, press, send
from ui.materials.looking import idle, speak
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.limits import Target
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.ledgers.body_tab import BodyPicturesTab, as_html, as_markdown
from wego_desktop.ui.ledgers.body_view import BodyPictureView
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

Build = Callable[[], BodyPicturesTab]


@pytest.fixture
def two(opened: OpenAccount, tmp_path: Path) -> list[str]:
    """URLs of a[1].png and 茶.png."""
    return [
        send(opened, picture(tmp_path / name, colour), Target.BODY_PICTURE).url
        for name, colour in (("a[1].png", "teal"), ("茶.png", "gold"))
    ]


def view(tab: BodyPicturesTab) -> BodyPictureView:
    single = tab.pane.single
    assert isinstance(single, BodyPictureView)
    return single


def test_without_any_it_teaches_and_asks_for_files(qtbot: QtBot, body: Build) -> None:
    tab = body()
    assert "1 MB" in " ".join(label.text() for label in tab.empty.findChildren(QLabel))
    with qtbot.waitSignal(tab.upload_wanted) as wanted:
        tab.empty.findChildren(QPushButton)[0].click()
    assert wanted.args == [Target.BODY_PICTURE]


def test_what_was_sent_stands_there(body: Build, two: list[str]) -> None:
    tab = body()
    assert sorted(names(tab)) == ["a[1].png", "茶.png"]
    assert all("320 × 200" in said for said in details(tab))
    assert tab.count == 2


def test_the_url_is_copied_in_three_forms(body: Build, two: list[str]) -> None:
    tab = body()
    heard = Heard(tab)
    row = names(tab).index("a[1].png")
    click(tab, row)
    press(tab, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == two[0]
    press(tab, KEY.Key_M, CTRL)
    assert QGuiApplication.clipboard().text() == f"![a\\[1\\].png]({two[0]})"
    QTest.mouseClick(view(tab).buttons["html"], LEFT)
    assert QGuiApplication.clipboard().text() == f'<img src="{two[0]}" alt="a[1].png">'
    assert heard.said == ["Copied"] * 3


def test_several_are_copied_line_by_line(body: Build, two: list[str]) -> None:
    tab = body()
    press(tab, KEY.Key_A, CTRL)
    press(tab, KEY.Key_C, CTRL)
    assert sorted(QGuiApplication.clipboard().text().split("\n")) == sorted(two)


def test_names_cannot_break_out_of_the_markup(opened: OpenAccount, two: list[str]) -> None:
    entry = replace(opened.body_pictures.all()[0], name='"><script>](x)', url="http://x/0?a=1&b=2")
    assert as_html(entry) == '<img src="http://x/0?a=1&amp;b=2" alt="&quot;&gt;&lt;script&gt;](x)">'
    assert as_markdown(entry) == '![">\\<script>\\](x)](http://x/0?a=1&b=2)'


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a`b.png", "a\\`b.png"),  # two of these would make code of all between them
        ("[x](y).png", "\\[x\\](y).png"),
        ("a\\](b.png", "a\\\\\\](b.png"),
        ("*a* &lt; <i>", "\\*a\\* \\&lt; \\<i>"),
        ("two\n\nlines.png", "two lines.png"),
        ("春茶 (1)_x.png", "春茶 (1)_x.png"),
    ],
)
def test_any_name_is_a_name_in_markdown(opened: OpenAccount, two: list[str], name: str, said: str) -> None:
    entry = replace(opened.body_pictures.all()[0], name=name, url="http://x/0")
    assert as_markdown(entry) == f"![{said}](http://x/0)"


def test_articles_that_use_it_are_listed_and_open(
    qtbot: QtBot, tasks: Tasks, body: Build, two: list[str], opened: OpenAccount, tmp_path: Path
) -> None:
    cover = send(opened, picture(tmp_path / "c.png", "navy"), Target.IMAGE).media_id
    contents = {"一": "<p>x</p>", "春茶": f'<p><img data-src="{two[1]}"></p>'}
    opened.connection.materials.add_news(
        [Article(title, content=content, cover_media_id=cover) for title, content in contents.items()]
    )
    with ThreadPoolExecutor(4) as executor:
        opened.refresh(executor)
    tab = body()
    click(tab, names(tab).index("茶.png"))
    qtbot.waitUntil(lambda: bool(view(tab).used.links))
    (link,) = view(tab).used.links
    assert link.text() == "春茶"
    assert "article 2" in link.accessibleName()
    with qtbot.waitSignal(tab.open_news) as wanted:
        QTest.mouseClick(link, LEFT)
    assert wanted.args is not None
    assert opened.index.find(wanted.args[0]) is not None
    click(tab, names(tab).index("a[1].png"))
    idle(qtbot, tasks)
    qtbot.waitUntil(lambda: view(tab).used.title.text().startswith("Used in no article"))
    assert not view(tab).used.links


def test_forgetting_asks_and_only_this_computer_forgets(
    qtbot: QtBot, body: Build, two: list[str], opened: OpenAccount, sandbox: SandboxProcess
) -> None:
    tab = body()
    heard = Heard(tab)
    calls = dict(opened.calls.by_api())
    click(tab, names(tab).index("茶.png"))
    press(tab, KEY.Key_Delete)
    (question,) = [part for part in tab.findChildren(Asking) if part.isVisible()]
    assert "stay at WeChat" in " ".join(label.text() for label in question.findChildren(QLabel))
    QTest.mouseClick(question.yes, LEFT)
    qtbot.waitUntil(lambda: tab.count == 1)
    assert heard.said == ["Forgot 1 body picture"]
    assert names(tab) == ["a[1].png"]
    assert dict(opened.calls.by_api()) == calls


def test_damaged_bytes_are_not_saved_as_the_picture(
    qtbot: QtBot, body: Build, two: list[str], opened: OpenAccount, tmp_path: Path
) -> None:
    tab = body()
    heard = Heard(tab)
    entry = next(one for one in opened.body_pictures.all() if one.name == "茶.png")
    assert entry.file is not None
    entry.file.write_bytes(b"damaged")
    tab._saving.save_as(entry, tmp_path / "out.png", tab._saved)
    qtbot.waitUntil(lambda: bool(heard.troubles))
    assert not heard.said
    assert not (tmp_path / "out.png").exists()
    send(opened, picture(tmp_path / "again.png", "gold"), Target.BODY_PICTURE)
    assert opened.calls.by_api()["media/uploadimg"] == 2, "its URL is known still"
    assert entry.file.read_bytes() == (tmp_path / "again.png").read_bytes(), "and its bytes are here again"


def test_keeping_keeps(body: Build, two: list[str]) -> None:
    tab = body()
    click(tab, 0)
    tab.delete()
    (question,) = [part for part in tab.findChildren(Asking) if part.isVisible()]
    QTest.keyClick(question, KEY.Key_Escape)
    assert tab.count == 2


def test_the_same_bytes_stand_there_once(body: Build, two: list[str], opened: OpenAccount, tmp_path: Path) -> None:
    again = send(opened, picture(tmp_path / "copy.png", "gold"), Target.BODY_PICTURE)
    assert again.url == two[1]
    assert body().count == 2


def test_everything_has_a_name_and_another_language_is_taken(body: Build, two: list[str]) -> None:
    tab = body()
    click(tab, 0)
    for part in (tab, tab.pane):
        speak(part)
        for button in part.findChildren(QPushButton):
            assert button.accessibleName() or button.text() or not button.isVisibleTo(part), button
