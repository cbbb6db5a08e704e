"""Pictures and files on their way into the article, in the real editor: seen at once, sent once, taken back by undo."""

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from brief import brief
from intake.made_files import noise, picture
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.articles.addresses import foreign_in
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.local_pictures import address, digests_in
from wego_desktop.ui.articles.missing_pictures import MissingPictures
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article, UploadKind

from .driven import MS
from .seats import Seat, message, seated, unreached
from .test_page_surroundings import drop, place_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PNG = picture("PNG", (64, 48))
TWO = "<p>ab</p><p id=two>cd</p>"


@pytest.fixture
def seat(qtbot: QtBot, tasks: Tasks) -> Iterator[Seat]:
    with unreached(tasks) as opened, seated(qtbot, tasks, opened, message(TWO, "<p>other</p>")) as seat:
        seat.editor.pasting._public = lambda _address: True  # the other host of these tests is this machine
        yield seat


class _Host(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", str(len(PNG)))
        self.end_headers()
        self.wfile.write(PNG)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def asked() -> list[str]:
    """What the other host was asked for."""
    return []


@pytest.fixture
def host(asked: list[str]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), type("Asked", (_Host,), {"asked": asked})) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def shown(seat: Seat) -> list[int]:
    """How wide each picture of the page is by its own account, once all of them have come."""
    sizes = "[...view.article.querySelectorAll('img')].map((one) => one.complete ? one.naturalWidth : -1)"
    found: list[object] = []

    def all_there() -> bool:
        found[:] = [seat.driven.js(sizes)]
        return isinstance(found[0], list) and bool(found[0]) and -1 not in found[0]

    seat.driven.wait(all_there)
    assert isinstance(found[0], list)
    return found[0]


def put(seat: Seat, data: bytes) -> str:
    """Where these bytes are on this machine, as the text says it."""
    return address(seat.editor._opened.local_pictures.put(data))


def test_a_dropped_file_shows_at_once_where_it_fell(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "春茶.png"
    file.write_bytes(PNG)
    drop(seat.driven, files(file), place_of(seat.driven, "#two"))
    seat.driven.wait(lambda: "<img" in seat.stored)
    assert shown(seat) == [64]
    assert f'<img src="{put(seat, PNG)}"' in seat.stored
    assert seat.stored.startswith("<p>ab</p>")
    assert "<img" not in seat.driven.undo()
    assert seat.stored == TWO
    assert "<img" in seat.driven.redo()


def test_a_picture_on_the_clipboard_is_pasted_by_key(seat: Seat) -> None:
    mime = QMimeData()
    mime.setData("image/png", PNG)
    QGuiApplication.clipboard().setMimeData(mime)
    seat.driven.select("ab", 1)
    seat.driven.key(Qt.Key.Key_V, CONTROL)
    seat.driven.wait(lambda: "<img" in seat.stored)
    assert shown(seat) == [64]
    assert re.match(f'<p>a</p><p[^>]*><img src="{put(seat, PNG)}"[^>]*></p><p>b</p>', seat.stored)


def paste_page(seat: Seat, host: str) -> None:
    own = QMimeData()
    own.setHtml(f"<p>x<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>y<img src='{host}/a.png'>z</p>")
    seat.driven.select("ab", 2)
    seat.take(own)
    seat.driven.wait(lambda: seat.editor.pasting.asking is not None)


def answer(seat: Seat, key: Qt.Key) -> None:
    asking = seat.editor.pasting.asking
    assert asking is not None
    QTest.keyClick(asking, key)
    seat.wait()


def test_what_a_page_had_elsewhere_comes_when_it_is_agreed_to(seat: Seat, host: str, asked: list[str]) -> None:
    paste_page(seat, host)
    assert foreign_in(seat.stored) == (f"{host}/a.png",)
    assert len(digests_in(seat.stored)) == 1, "what was written out in it is here already"
    answer(seat, Qt.Key.Key_Return)
    seat.driven.wait(lambda: not foreign_in(seat.stored))
    assert asked == ["/a.png"]
    assert put(seat, PNG) in seat.stored
    seat.driven.wait(lambda: shown(seat)[-1] == 64)
    assert foreign_in(seat.driven.undo()) == (f"{host}/a.png",), "bringing it along is a step of its own"


def test_what_is_declined_stays_where_it_is_and_is_marked(seat: Seat, host: str, asked: list[str]) -> None:
    paste_page(seat, host)
    answer(seat, Qt.Key.Key_Escape)
    assert asked == []
    assert foreign_in(seat.stored) == (f"{host}/a.png",)
    key = seat.editor.work.key
    with seat.qtbot.waitSignal(seat.editor.checking.checked, timeout=MS) as checked:
        seat.editor.checking.soon()
    assert checked.args is not None
    assert "foreign-picture" in [finding.rule for finding in checked.args[0].findings[key]]
    assert shown(seat)[1] > 0, "its place says that WeChat will not show it"
    assert asked == []


def test_a_large_webp_is_made_fit_and_shows_as_it_came(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "大图.webp"
    file.write_bytes(noise("WEBP", (1100, 1000), lossless=True, quality=0, method=0))
    assert file.stat().st_size > 3_000_000
    drop(seat.driven, files(file), place_of(seat.driven, "#two"))
    seat.driven.wait(lambda: "<img" in seat.stored)
    assert shown(seat) == [1100]
    seat.wait()
    (sha256,) = digests_in(seat.stored)
    local = seat.editor._opened.local_pictures
    sent = local.path(local.sent_as(sha256))
    assert sent is not None
    assert sent.stat().st_size < 1_048_576
    assert seat.editor.notices.notice.text.startswith("Made to fit for WeChat")


def test_the_same_bytes_are_one_picture(seat: Seat, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(PNG)
        drop(seat.driven, files(tmp_path / name), place_of(seat.driven, "#two"))
        seat.wait()
    seat.driven.wait(lambda: seat.stored.count("<img") == 2)
    assert len(digests_in(seat.stored)) == 1


def test_a_picture_that_is_gone_from_this_computer_says_so(seat: Seat) -> None:
    gone = put(seat, PNG)
    local = seat.editor._opened.local_pictures
    path = local.path(gone.rpartition("/")[2])
    assert path is not None
    path.unlink()
    seat.clear(f"<p>a<img src='{gone}'></p>")
    assert shown(seat)[0] > 64, "a placeholder with words"
    assert seat.stored == f"<p>a<img src='{gone}'></p>"


def test_what_comes_late_goes_into_the_article_it_was_for(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    first, second = (entry.key for entry in seat.editor.work.message.entries)
    seat.editor.pasting.take_files([file])
    seat.editor.work.choose(second)
    seat.wait()

    def text(key: str) -> str:
        return seat.editor.work.message.entry(key).article.content  # of the message as it is by now

    seat.driven.wait(lambda: "<img" in text(first))
    assert text(first).startswith(TWO)
    assert text(second) == "<p>other</p>"
    seat.driven.wait(lambda: seat.driven.js("view.article.textContent") == "other")


def test_without_a_caret_it_goes_to_the_end(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    seat.driven.js("getSelection().removeAllRanges()")
    seat.editor.pasting.take_files([file])
    seat.driven.wait(lambda: "<img" in seat.stored)
    assert seat.stored.startswith(TWO)
    assert shown(seat) == [64]


def test_markdown_is_imported_by_key(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "文.md"
    file.write_text("---\nauthor: 老王\n---\n# 标题\n\n正文 **粗**", "utf-8")
    seat.driven.select("cd", 2)
    seat.driven.key(Qt.Key.Key_M, CONTROL | SHIFT)
    seat.qtbot.waitUntil(lambda: seat.editor.findChild(QFileDialog) is not None, timeout=MS)
    dialog = seat.editor.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    seat.driven.wait(lambda: "正文" in seat.stored)
    article = seat.editor.work.entry.article
    assert (article.title, article.author) == ("题目 0", "老王"), "a title that was there stays"
    assert [action.text() for action in seat.editor.head.more.actions()][:2] == ["Insert pictures…", "Import Markdown…"]
    assert seat.driven.undo() == TWO


def test_what_takes_long_is_said_in_a_quiet_line(seat: Seat) -> None:
    line = seat.editor.foot.on_its_way
    assert line.isHidden()
    seat.editor.pasting.busy.emit(True)
    seat.driven.wait(line.isVisible)
    assert line.text()
    seat.editor.pasting.busy.emit(False)
    assert line.isHidden()


@pytest.fixture
def at_account(qtbot: QtBot, tasks: Tasks, account: Account, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[Seat]:
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=1_000_000)
    opened.reach()
    file = tmp_path / "封面.png"
    file.write_bytes(picture("PNG", (90, 38)))
    cover = opened.connection.holdings.materials.add(UploadKind.IMAGE, file).media_id
    about = Message(Place.DRAFT, (Entry(Article("立春", content=TWO, cover_media_id=cover)),))
    with seated(qtbot, tasks, opened, about) as seat:
        yield seat
    tasks.shutdown(10)
    opened.close()


def test_saved_the_same_bytes_are_one_address(at_account: Seat, sandbox: SandboxProcess, tmp_path: Path) -> None:
    seat = at_account
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    for _ in range(2):
        drop(seat.driven, files(file), place_of(seat.driven, "#two"))
        seat.wait()
    seat.driven.wait(lambda: seat.stored.count("<img") == 2)
    seat.driven.key(Qt.Key.Key_S, CONTROL)
    seat.driven.wait(lambda: bool(sandbox.state()["drafts"]))
    content = sandbox.state()["drafts"][0]["articles"][0]["content"]
    addresses = re.findall(r'src="([^"]+)"', content)
    assert len(addresses) == 2
    assert len(set(addresses)) == 1
    assert not digests_in(content)
    assert sandbox.state()["calls"]["media/uploadimg"] == 1


def test_saving_says_which_picture_is_gone(at_account: Seat, sandbox: SandboxProcess) -> None:
    seat = at_account
    gone = put(seat, PNG)
    path = seat.editor._opened.local_pictures.path(gone.rpartition("/")[2])
    assert path is not None
    path.unlink()
    seat.clear(f"<p>a<img src='{gone}'></p>")
    seat.driven.key(Qt.Key.Key_S, CONTROL)
    seat.driven.wait(lambda: seat.editor.saver.desk.dialog is not None)
    dialog = seat.editor.saver.desk.dialog
    assert isinstance(dialog, MissingPictures)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "not on this computer any more" in words
    dialog.reject()
    assert not sandbox.state()["drafts"]
    assert seat.stored == f"<p>a<img src='{gone}'></p>"
