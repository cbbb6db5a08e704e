"""Pictures that lie elsewhere are taken over by their bytes, each for itself."""

import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from intake.made_files import picture

from jobs.test_article_pictures import kept, pictures  # noqa: F401 - fixtures
from wego_desktop.jobs import pasted
from wego_desktop.jobs.article_pictures import ArticlePictures
from wego_desktop.jobs.taking_over import MOST_BYTES, TakenOver, name_of, path_of, take_over
from wego_desktop.library.local_pictures import LocalPictures, digest_in
from wego_desktop.wechat.errors import Cancelled, NetworkError, TroubleError
from wego_desktop.wechat.progress import Cancel

WEB = {"https://x.example/a.png": picture("PNG"), "https://x.example/b": picture("WEBP"), "//x.example/c": b"<html>"}


def fetch(address: str, cancel: Cancel | None = None) -> bytes:
    if address not in WEB:
        raise NetworkError("foreign picture", "Nobody is there.")
    return WEB[address]


def taken(addresses: list[str], pictures: ArticlePictures) -> TakenOver:  # noqa: F811
    with ThreadPoolExecutor(4) as executor:
        return take_over(addresses, pictures, fetch, executor)


def test_each_that_comes_is_kept(pictures: ArticlePictures, kept: LocalPictures, tmp_path: Path) -> None:  # noqa: F811
    file = tmp_path / "图 1.png"
    file.write_bytes(picture("PNG", (9, 9)))
    data = "data:image/png;base64," + base64.b64encode(picture("PNG", (8, 8))).decode()
    wanted = [*WEB, "https://gone.example/x", file.as_uri(), (tmp_path / "no.png").as_uri(), data, data, "a.png"]
    done = taken(wanted, pictures)
    assert set(done.addresses) == {"https://x.example/a.png", "https://x.example/b", file.as_uri(), data}
    assert set(done.failed) == {"//x.example/c", "https://gone.example/x", (tmp_path / "no.png").as_uri(), "a.png"}
    for address in done.addresses.values():
        assert kept.path(digest_in(address)) is not None


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///tmp/a%20b.png", "/tmp/a b.png"),
        ("file://localhost/tmp/a.png", "/tmp/a.png"),
        ("file:/tmp/a.png", "/tmp/a.png"),
        (r"file:///C:\Users\WANGLI~1\clip_image001.png", "/C:/Users/WANGLI~1/clip_image001.png"),
        ("file:///tmp/a.png#x", "/tmp/a.png"),
    ],
)
def test_files_by_their_addresses(address: str, path: str) -> None:
    assert path_of(address) == Path(path)


@pytest.mark.parametrize(
    "address",
    [
        *("file://server/share/a.png", "file:///a%00.png", r"file:\\server\share\a.png"),
        *("file:////server/share/a.png", "file://///server/share/a.png", r"file:///\\server\share\a.png"),
        *("file:/%2Fserver/share/a.png", "file:///%5cserver%5cshare/a.png", "file://localhost//server/share/a.png"),
    ],
)
def test_files_of_others_are_not_read(address: str) -> None:
    with pytest.raises(ValueError, match="file:"):
        path_of(address)


def test_what_is_no_picture_stays_where_it_is(pictures: ArticlePictures, kept: LocalPictures) -> None:  # noqa: F811
    done = taken([Path("/etc/passwd").as_uri(), "file:///dev/zero", "file:///etc"], pictures)
    assert not done.addresses
    assert len(done.failed) == 3
    assert not kept.folder.exists() or not list(kept.folder.iterdir())


def test_a_large_file_is_not_read(pictures: ArticlePictures, tmp_path: Path) -> None:  # noqa: F811
    large = tmp_path / "large.png"
    large.write_bytes(picture("PNG"))
    with large.open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    error = taken([large.as_uri()], pictures).failed[large.as_uri()]
    assert isinstance(error, TroubleError)
    assert "larger than 20 MB" in str(error)


@pytest.mark.parametrize(
    "data",
    [
        *("data:image/png;base64,!!!", "data:image/png,x", "data:image/png;base64,", "data:image/gif"),
        *("data:image/png;base64,图片", "data:image/png;base64,A", "data:image/png;base64,%E5"),
    ],
)
def test_written_out_nonsense_is_refused(pictures: ArticlePictures, data: str) -> None:  # noqa: F811
    assert isinstance(taken([data], pictures).failed[data], TroubleError)


def test_stopped_it_says_so(pictures: ArticlePictures) -> None:  # noqa: F811
    stop = threading.Event()
    stop.set()
    with ThreadPoolExecutor(1) as executor, pytest.raises(Cancelled):
        take_over(list(WEB), pictures, fetch, executor, cancel=stop)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://x.example/a/b%20c.png?d", "b c.png (x.example)"),
        ("//x.example/", "x.example"),
        ("file:///C:/a/图.png", "图.png"),
        (r"file:///C:\a\b.png", "b.png"),
        ("data:image/png;base64,AAAA", "image/png"),
        ("http://[/a.png", "a.png"),
    ],
)
def test_what_a_person_reads_of_them(address: str, name: str) -> None:
    assert name_of(address) == name


def test_pictures_that_are_written_out_come_at_once(pictures: ArticlePictures) -> None:  # noqa: F811
    data = "data:image/png;base64," + base64.b64encode(picture("PNG")).decode()
    html = f'<p>a<img src="{data}"><img src="https://x.example/b.png"><img src="data:image/png;base64,AAAA"></p>'
    with ThreadPoolExecutor(2) as executor:
        came = pasted.of_html(html, pictures, executor)
    assert len(came.kept) == 1
    assert came.foreign == ("https://x.example/b.png", "data:image/png;base64,AAAA")
    assert len(came.failed) == 1
