"""What a person pastes or drops into an article, and what is asked before anything is read or fetched."""

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from intake.made_files import noise, picture
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.materials.looking import idle
from wego_desktop.accounts import Account
from wego_desktop.articles.addresses import foreign_in, with_addresses
from wego_desktop.articles.paste.source import OWN
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.local_pictures import digest_in
from wego_desktop.ui import formats
from wego_desktop.ui.articles.agreeing import Agreeing
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.errors import Trouble


class Host(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        content = b"<html>no picture</html>" if self.path.startswith("/page") else picture("WEBP", (50, 40))
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def asked() -> list[str]:
    """What the other host was asked for."""
    return []


@pytest.fixture
def host(asked: list[str]) -> Iterator[str]:
    handler = type("Asked", (Host,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class Stage:
    """The one that pastes, and what it told."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, opened: OpenAccount, pasting: Pasting) -> None:
        self.qtbot, self.tasks, self.opened, self.pasting = qtbot, tasks, opened, pasting
        self.html: list[str] = []
        self.said: list[str] = []
        self.troubles: list[Trouble] = []
        self.replaced: list[dict[str, str]] = []
        self.fields: list[dict[str, str]] = []
        self.busy: list[bool] = []
        pasting.ready.connect(lambda html, _key: self.html.append(html))
        pasting.said.connect(self.said.append)
        pasting.trouble.connect(self.troubles.append)
        pasting.replaced.connect(self.replaced.append)
        pasting.imported.connect(lambda fields, _key: self.fields.append(fields))
        pasting.busy.connect(self.busy.append)

    def take(self, mime: QMimeData, plain: bool = False) -> None:
        self.pasting.take(mime, plain)
        self.settle()

    def settle(self) -> None:
        idle(self.qtbot, self.tasks)

    @property
    def asking(self) -> Agreeing:
        assert self.pasting.asking is not None
        return self.pasting.asking

    def answer(self, key: Qt.Key) -> None:
        QTest.keyClick(self.asking, key)
        self.settle()

    def trouble(self) -> str:
        one = self.troubles[-1]
        return (
            formats.sentence("Trouble", one.what, one.values) + " " + formats.sentence("Trouble", one.why, one.values)
        )

    def bytes_in(self, html: str) -> list[bytes]:
        addresses = [part.partition('"')[0] for part in html.split('src="')[1:]]
        return [self.opened.article_pictures.bytes_of(one) for one in addresses if digest_in(one)]


@pytest.fixture
def opened(tasks: Tasks) -> Iterator[OpenAccount]:
    """An account that is never reached: nothing here needs it."""
    account = Account("test", "练习账号", "wx0", base_url="http://127.0.0.1:1")

    def connect() -> Reach:
        raise AssertionError("the account was reached")

    opened = OpenAccount.open(account, connect, thumbnail_bytes=1_000_000)
    yield opened
    tasks.shutdown(10)
    opened.close()


@pytest.fixture
def stage(qtbot: QtBot, look: Look, tasks: Tasks, opened: OpenAccount) -> Stage:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    return Stage(qtbot, tasks, opened, Pasting(look, tasks, opened, window, public=lambda _: True))


def html(text: str, plain: str = "") -> QMimeData:
    mime = QMimeData()
    mime.setHtml(text)
    if plain:
        mime.setText(plain)
    return mime


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def test_words_come_as_paragraphs(stage: Stage) -> None:
    stage.take(text("一\n二"))
    assert stage.html == ["<p>一</p><p>二</p>"]
    assert not stage.said


def test_html_is_cleaned(stage: Stage) -> None:
    stage.take(html('<div onclick="x()"><b>a</b><script>x()</script></div>', "a"))
    assert stage.html == ["<p><strong>a</strong></p>"]
    assert stage.busy == [True, False]


def test_only_words_when_that_is_wanted(stage: Stage) -> None:
    stage.take(html("<b>a</b>", "a **b**"), plain=True)
    assert stage.html == ["<p>a **b**</p>"]


def test_what_was_copied_here_stays_as_it_is(stage: Stage) -> None:
    stage.take(html(OWN + '<section style="padding: 8px;">a</section>', "a"))
    assert stage.html == ['<section style="padding: 8px;">a</section>']


def test_the_clipboard_itself(stage: Stage) -> None:
    QGuiApplication.clipboard().setMimeData(text("words"))
    stage.pasting.paste()
    stage.settle()
    assert stage.html == ["<p>words</p>"]


def test_nothing_to_paste_is_said(stage: Stage) -> None:
    stage.take(QMimeData())
    assert stage.said
    assert not stage.html


def test_pixels_are_taken_as_a_picture(stage: Stage) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    mime = QMimeData()
    mime.setImageData(image)
    stage.take(mime)
    kept = QImage.fromData(stage.bytes_in(stage.html[0])[0])
    assert (kept.width(), kept.height(), kept.pixelColor(3, 3)) == (30, 20, image.pixelColor(3, 3))


def test_pixels_beside_the_address_of_one_picture_are_better(stage: Stage) -> None:
    mime = html('<img src="https://x.example/a.png">')
    mime.setData("image/png", picture("PNG"))
    stage.take(mime)
    assert stage.bytes_in(stage.html[0]) == [picture("PNG")]
    assert stage.pasting.asking is None


def test_cells_of_a_spreadsheet_are_better_than_their_picture(stage: Stage) -> None:
    mime = html("<table><tr><td>1</td><td>2</td></tr></table>", "1\t2")
    mime.setData("image/png", picture("PNG"))
    stage.take(mime)
    assert stage.html[0].startswith("<table")


def test_files_come_at_once_and_are_made_fit_behind(stage: Stage, tmp_path: Path) -> None:
    small, large = tmp_path / "小.png", tmp_path / "大.png"
    small.write_bytes(picture("PNG"))
    large.write_bytes(noise("PNG", (900, 700)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(one)) for one in (small, large)])
    stage.take(mime)
    assert len(stage.html) == 1
    assert stage.html[0].count('src="wego://local/') == 2
    assert re.fullmatch(r"Made to fit for WeChat: 1\.8 MB PNG → \d+ KB JPG", stage.said[0])
    assert len(large.read_bytes()) > 1_048_576


def test_files_that_are_no_pictures_are_told_and_the_others_come(stage: Stage, tmp_path: Path) -> None:
    good, bad = tmp_path / "a.png", tmp_path / "合同{1}.pdf"
    good.write_bytes(picture("PNG"))
    bad.write_bytes(b"%PDF-1.7 ...")
    stage.pasting.take_files([bad, good])
    stage.settle()
    assert stage.html[0].count("<img") == 1
    assert "合同{1}.pdf did not come along" in stage.trouble()
    assert "PDF" in stage.trouble()


def test_a_picture_no_page_can_show_is_made_fit_first(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "a.tiff"
    file.write_bytes(picture("TIFF"))
    stage.pasting.take_files([file])
    stage.settle()
    sha256 = digest_in(stage.html[0].split('src="')[1].partition('"')[0])
    assert stage.opened.local_pictures.sent_as(sha256) != sha256


def test_foreign_pictures_are_named_and_nothing_is_fetched_unasked(stage: Stage, host: str, asked: list[str]) -> None:
    stage.take(html(f'<p>a<img src="{host}/one.png"><img src="file:///nowhere/二.png"></p>', "a"))
    assert stage.html[0].count("<img") == 2
    names = [stage.asking.names.item(row).text() for row in range(stage.asking.names.count())]
    assert names == ["one.png (127.0.0.1)", "二.png"]
    assert stage.asking.yes.hasFocus()
    stage.answer(Qt.Key.Key_Escape)
    assert not asked
    assert not stage.replaced
    assert stage.pasting.asking is None


def test_what_is_agreed_to_is_brought_along(stage: Stage, host: str, asked: list[str], tmp_path: Path) -> None:
    file = tmp_path / "a b.png"
    file.write_bytes(picture("PNG"))
    page = f'<p>a<img src="{host}/one.webp"><img src="{file.as_uri()}"><img src="{host}/page"></p>'
    stage.take(html(page, "a"))
    stage.answer(Qt.Key.Key_Return)
    assert sorted(asked) == ["/one.webp", "/page"]
    after = with_addresses(stage.html[0], stage.replaced[0])
    assert foreign_in(after) == (f"{host}/page",)
    assert stage.bytes_in(after) == [picture("WEBP", (50, 40)), picture("PNG")]
    assert "2 picture" in stage.said[0]
    assert "page (127.0.0.1)" in stage.trouble()


def test_private_addresses_are_refused_in_the_app_itself(
    qtbot: QtBot, look: Look, tasks: Tasks, opened: OpenAccount, host: str, asked: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stage = Stage(qtbot, tasks, opened, Pasting(look, tasks, opened, window))
    stage.pasting.bring([f"{host}/a.png"])
    stage.settle()
    assert not asked
    assert "private network" in stage.trouble()


def test_markdown_is_offered(stage: Stage) -> None:
    for key, expected in ((Qt.Key.Key_Return, "<h2 "), (Qt.Key.Key_Escape, "<p>## a</p>")):
        stage.html.clear()
        stage.take(text("## a\n\n- b"))
        assert not stage.html
        stage.answer(key)
        assert stage.html[0].startswith(expected)


def test_markdown_out_of_an_editor_of_programs_is_offered_as_well(stage: Stage) -> None:
    code = '<div style="font-family: Consolas, monospace; white-space: pre;"><div>## a</div><div>- b</div></div>'
    stage.take(html(code, "## a\n- b"))
    stage.answer(Qt.Key.Key_Escape)
    assert stage.html[0].startswith("<pre")


def test_a_markdown_file(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture("PNG"))
    file = tmp_path / "文.md"
    file.write_text("---\nauthor: 老王\n---\n# 标题\n\n正文 ![图](a.png)", "utf-8")
    stage.pasting.take_files([file])
    stage.settle()
    assert "正文" in stage.html[0]
    assert stage.fields == [{"title": "标题", "author": "老王"}]
    stage.answer(Qt.Key.Key_Return)
    assert not foreign_in(with_addresses(stage.html[0], stage.replaced[0]))


def test_a_file_that_is_no_text_is_told(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_bytes(b"\0\1\2")
    stage.pasting.take_files([file])
    stage.settle()
    assert "x.md is not text" in stage.trouble()


def test_nothing_comes_when_the_article_was_closed(stage: Stage) -> None:
    stage.pasting.take(html("<b>a</b>", "a"))
    stage.pasting.stop()
    stage.settle()
    assert not stage.html
    assert stage.busy == [True, False]
