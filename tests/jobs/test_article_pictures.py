"""Pictures on their way into an article: taken in, made fit, sent once, against a served account."""

import threading
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from intake.made_files import SVG, animation, noise, picture, wav
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop import limits
from wego_desktop.intake.checks import check
from wego_desktop.intake.probe import probe
from wego_desktop.jobs.article_pictures import ArticlePictures, Refused, Taken
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.library.fetched import FetchedFiles
from wego_desktop.library.local_pictures import LocalPictures, address
from wego_desktop.library.staging import Staging
from wego_desktop.limits import Target
from wego_desktop.wechat.errors import Cancelled, NetworkError, TroubleError
from wego_desktop.wechat.progress import Cancel, Progress

NEVER = threading.Event()
LIMIT = limits.today().files[Target.BODY_PICTURE].max_bytes


def quiet(_done: int, _total: int) -> None:
    """Hears nothing."""


def no_send(
    what: Upload, progress: Progress, cancel: Cancel, *, arrived: object = None, patient: bool = True
) -> Uploaded:
    raise AssertionError(f"{what.name} was sent")


def no_fetch(url: str) -> bytes:
    raise AssertionError(f"{url} was fetched")


@pytest.fixture
def kept(tmp_path: Path) -> LocalPictures:
    return LocalPictures(tmp_path / "pictures")


@pytest.fixture
def pictures(tmp_path: Path, kept: LocalPictures) -> ArticlePictures:
    """Without an account: nothing of taking in needs one."""
    staging, fetched = Staging(tmp_path / "staging"), FetchedFiles(tmp_path / "fetched", 1 << 20)
    return ArticlePictures(kept, staging, fetched, limits.today, no_send, no_fetch)


def take_in(pictures: ArticlePictures, picture: bytes | Path, name: str = "") -> Taken:
    """As a dropped file is: at once into the text, and prepared behind."""
    name = name or (picture.name if isinstance(picture, Path) else "")
    return pictures.prepare(pictures.keep(picture, name), name)


def is_fit(kept: LocalPictures, sha256: str) -> bool:
    path = kept.path(sha256)
    assert path is not None
    return all(found.repair == "rename" for found in check(probe(path), Target.BODY_PICTURE, limits.today()))


def calls(sandbox: SandboxProcess) -> int:
    return int(sandbox.state()["calls"].get("media/uploadimg", 0))


@pytest.mark.parametrize("content", [picture("PNG"), picture("JPEG")], ids=["png", "jpeg"])
def test_what_fits_goes_as_it_is(pictures: ArticlePictures, kept: LocalPictures, content: bytes) -> None:
    taken = take_in(pictures, content, "春茶")
    assert (taken.changed, taken.repaired, taken.width, taken.height) == (False, None, 40, 30)
    path = kept.path(taken.sha256)
    assert path is not None
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        (picture("WEBP"), "png"),
        (picture("BMP"), "png"),
        (picture("GIF"), "png"),
        (picture("TIFF"), "png"),
        (noise("PNG", (900, 700)), "jpeg"),
        (noise("JPEG", (1200, 1000), quality=95), "jpeg"),
    ],
    ids=["webp", "bmp", "gif", "tiff", "big png", "big jpeg"],
)
def test_what_wechat_refuses_is_made_fit(
    pictures: ArticlePictures, kept: LocalPictures, content: bytes, sent: str
) -> None:
    taken = take_in(pictures, content, "茶.x")
    assert taken.changed
    assert taken.repaired is not None
    assert (taken.sent_format, taken.sent_size <= LIMIT) == (sent, True)
    assert is_fit(kept, taken.sent_sha256)
    original = kept.path(taken.sha256)
    assert original is not None
    assert original.read_bytes() == content
    assert kept.sent_as(taken.sha256) == taken.sent_sha256
    again = pictures.prepare(taken.sha256)
    assert (again.sent_sha256, again.repaired) == (taken.sent_sha256, None)


def test_an_animation_that_fits_stays_one(pictures: ArticlePictures) -> None:
    assert not take_in(pictures, animation("GIF")).changed


def test_a_file_is_not_touched(pictures: ArticlePictures, tmp_path: Path) -> None:
    file = tmp_path / "茶.webp"
    file.write_bytes(picture("WEBP"))
    taken = take_in(pictures, file)
    assert taken.name == "茶.webp"
    assert file.read_bytes() == picture("WEBP")
    assert not list((tmp_path / "staging").iterdir())


def test_which_pictures_a_page_can_show_as_they_came(pictures: ArticlePictures) -> None:
    for kind, shown in (("WEBP", "WEBP"), ("TIFF", "PNG")):
        sha256 = pictures.keep(picture(kind))
        assert pictures.shows(sha256) is (kind == shown)
        pictures.prepare(sha256)
        assert Image.open(BytesIO(pictures.bytes_of(address(sha256)))).format == shown


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"", "empty"), (b"%PDF-1.7 ...", "foreign"), (b"\0\xff\0\xfe", "unknown"), (wav(1.0), "wrong-place")],
)
def test_what_is_no_picture_is_refused_and_not_kept(
    pictures: ArticlePictures, kept: LocalPictures, content: bytes, rule: str, tmp_path: Path
) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(content)
    for one in (content, file):
        with pytest.raises(Refused) as refused:
            take_in(pictures, one)
        assert refused.value.finding is not None
        assert refused.value.finding.rule == rule
    assert not kept.folder.exists() or not list(kept.folder.iterdir())


def test_a_picture_that_is_damaged_is_refused(pictures: ArticlePictures) -> None:
    with pytest.raises(Refused):
        take_in(pictures, picture("PNG")[:20])
    with pytest.raises(Refused):
        take_in(pictures, noise("WEBP", (300, 200))[:500])


def test_a_drawing_needs_somebody_who_draws(pictures: ArticlePictures) -> None:
    with pytest.raises(Refused):
        take_in(pictures, SVG)
    pictures.render_svg = lambda path, edge: picture("PNG")
    assert take_in(pictures, SVG).sent_format == "png"


def test_stopped_it_leaves_nothing_half_done(pictures: ArticlePictures, kept: LocalPictures) -> None:
    stop = threading.Event()
    stop.set()
    sha256 = pictures.keep(picture("WEBP"))
    with pytest.raises(Cancelled):
        pictures.prepare(sha256, cancel=stop)
    assert [path.name for path in kept.folder.iterdir()] == [sha256]


def test_a_picture_that_is_gone_is_told(pictures: ArticlePictures, kept: LocalPictures) -> None:
    sha256 = pictures.keep(picture("PNG"))
    kept.forget(sha256)
    for act in (lambda: pictures.send(sha256, quiet, NEVER), lambda: pictures.bytes_of(address(sha256))):
        with pytest.raises(TroubleError, match="not on this computer"):
            act()


def test_other_addresses_give_no_bytes(pictures: ArticlePictures) -> None:
    for one in ("file:///etc/passwd", "data:image/png;base64,AA==", "a.png", "https://x.example/a.png"):
        with pytest.raises(TroubleError):
            pictures.bytes_of(one)


# With an account


def test_sent_once_whatever_asks_for_it(opened: OpenAccount, sandbox: SandboxProcess) -> None:
    pictures = opened.article_pictures
    assert opened.article_pictures is pictures
    sha256 = pictures.keep(picture("WEBP"))
    assert opened.known_url(sha256) == ""
    with ThreadPoolExecutor(4) as pool:
        urls = set(pool.map(lambda _: pictures.send(sha256, quiet, NEVER), range(4)))
    assert len(urls) == 1
    assert calls(sandbox) == 1
    url = urls.pop()
    assert opened.known_url(sha256) == opened.known_url(opened.local_pictures.sent_as(sha256)) == url
    assert pictures.send(sha256, quiet, NEVER) == url
    assert calls(sandbox) == 1
    served = Image.open(BytesIO(pictures.bytes_of(url)))
    assert (served.format, served.size) == ("PNG", (40, 30))
    sandbox.stop()
    assert pictures.bytes_of(url)  # fetched once


def test_a_lost_answer_costs_nothing_but_another_call(opened: OpenAccount, sandbox: SandboxProcess) -> None:
    sha256 = opened.article_pictures.keep(picture("PNG"))
    sandbox.fault(api="media/uploadimg", kind="drop-after", times=2)
    assert opened.article_pictures.send(sha256, quiet, NEVER) == opened.known_url(sha256)
    assert calls(sandbox) == 3


def test_a_failed_one_can_be_sent_again(opened: OpenAccount, sandbox: SandboxProcess) -> None:
    sha256 = opened.article_pictures.keep(picture("PNG"))
    sandbox.fault(api="media/uploadimg", kind="drop-before", times=20)
    with pytest.raises(NetworkError):
        opened.article_pictures.send(sha256, quiet, NEVER)
    sandbox.clear_faults()
    assert opened.article_pictures.send(sha256, quiet, NEVER)


def test_used_up_calls_stop_all_that_follow(opened: OpenAccount, sandbox: SandboxProcess) -> None:
    pictures = opened.article_pictures
    first, second = pictures.keep(picture("PNG")), pictures.keep(picture("JPEG"))
    sandbox.fault(api="media/uploadimg", kind="errcode", code=45009, times=20)
    for sha256 in (first, second):
        with pytest.raises(TroubleError, match="no more pictures") as told:
            pictures.send(sha256, quiet, NEVER)
        assert told.value.trouble.code == 45009
    assert calls(sandbox) == 1
