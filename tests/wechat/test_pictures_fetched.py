"""The picture host: small when small will do, whole otherwise, never anything but a picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from wechat import sent_files
from wechat.canned import Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError
from wego_desktop.wechat.formats import sniff
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.pictures import Pictures, sized


@pytest.fixture
def pictures(waits: Waits) -> Iterator[Pictures]:
    made = Pictures(Account("a", "a", "wx"), timeout=QUICK, wait=waits, max_bytes=100_000)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("url", "size", "expected"),
    [
        ("http://mmbiz.qpic.cn/mmbiz_png/abc/0?wx_fmt=png", 300, "https://mmbiz.qpic.cn/mmbiz_png/abc/300?wx_fmt=png"),
        ("http://mmbiz.qlogo.cn/mmbiz/abc/640", 0, "https://mmbiz.qlogo.cn/mmbiz/abc/0"),
        ("https://mmbiz.qpic.cn/abc/0", 0, "https://mmbiz.qpic.cn/abc/0"),
        ("http://127.0.0.1:1/mmbiz_png/abc/0?from=appmsg", 300, "http://127.0.0.1:1/mmbiz_png/abc/300?from=appmsg"),
        ("http://qpic.cn.evil.test/abc/0", 0, "http://qpic.cn.evil.test/abc/0"),
        ("https://example.com/a.png", 300, "https://example.com/a.png"),
    ],
)
def test_addresses(url: str, size: int, expected: str) -> None:
    assert sized(url, size) == expected


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "ftp://a/b", "data:image/png;base64,AA", "//a/0"])
def test_only_http(pictures: Pictures, url: str) -> None:
    with pytest.raises(ArgumentError):
        pictures.fetch(url, 100)


def test_the_sandbox_scales(materials: Materials, sandbox: SandboxProcess, pictures: Pictures, picture: Path) -> None:
    url = materials.add(UploadKind.IMAGE, picture).url
    assert pictures.fetch(url, 2000) == picture.read_bytes()
    assert sniff(pictures.fetch(url, 200))


def test_no_referer_and_the_small_one(canned: Canned, pictures: Pictures) -> None:
    canned.say("abc/300", Reply(sent_files.jpeg()))
    canned.say("abc/0", Reply(sent_files.png()))
    assert pictures.fetch(f"{canned.base_url}/abc/0", 300) == sent_files.jpeg()
    assert pictures.fetch(f"{canned.base_url}/abc/0", 301) == sent_files.png()
    assert not [seen for seen in canned.seen if b"referer" in seen.head.lower()]


@pytest.mark.parametrize("small", [Reply(status=404), Reply(b"<html>"), Reply(b"")])
def test_the_whole_one_where_there_is_no_small_one(canned: Canned, pictures: Pictures, small: Reply) -> None:
    canned.say("abc/300", small)
    canned.say("abc/0", Reply(sent_files.png()))
    assert pictures.fetch(f"{canned.base_url}/abc/0", 100) == sent_files.png()


@pytest.mark.parametrize("bad", [Reply(status=404), Reply(status=403), Reply(b"<html>"), Reply(sent_files.amr())])
def test_what_is_no_picture(canned: Canned, pictures: Pictures, waits: Waits, bad: Reply) -> None:
    canned.say("abc/300", bad)
    canned.say("abc/0", bad)
    with pytest.raises(GarbledAnswer):
        pictures.fetch(f"{canned.base_url}/abc/0", 100)
    assert not waits.seconds


@pytest.mark.parametrize(
    "large", [Reply(sent_files.png() + bytes(200_000)), Reply(sent_files.png(), length=1 << 40)]
)
def test_too_large(canned: Canned, pictures: Pictures, large: Reply) -> None:
    canned.say("abc/0", large)
    with pytest.raises(GarbledAnswer, match="larger than"):
        pictures.fetch(f"{canned.base_url}/abc/0", 1000)


def test_a_broken_connection_is_tried_again(canned: Canned, pictures: Pictures, waits: Waits) -> None:
    canned.say("abc/0", Reply(drop="late"), Reply(status=502), Reply(sent_files.png()))
    assert pictures.fetch(f"{canned.base_url}/abc/0", 1000) == sent_files.png()
    assert len(waits.seconds) == 2


def test_no_host(pictures: Pictures) -> None:
    with Canned() as server:
        url = f"{server.base_url}/abc/0"
    with pytest.raises(NetworkError):
        pictures.fetch(url, 1000)
