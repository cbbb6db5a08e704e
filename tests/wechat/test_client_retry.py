"""What is tried again and what never is."""

import threading
import time
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from wechat.canned import Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import Article, Counts, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import Cancelled, GarbledAnswer, NetworkError, UnknownOutcome, WechatError
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.patience import Patience
from wego_desktop.wechat.transport import Timeouts

COUNT, ADD, DELETE = "material/get_materialcount", "material/add_material", "material/del_material"
COUNTS = Reply(b'{"voice_count":1,"video_count":2,"image_count":3,"news_count":4}')
ADDED = Reply(b'{"media_id":"new"}')
BUSY = Reply(b'{"errcode":-1,"errmsg":"system error"}')
TOO_MANY = Reply(b'{"errcode":45011,"errmsg":"api minute-quota reach limit"}')
NO_SUCH = Reply(b'{"errcode":40007,"errmsg":"invalid media_id"}')


@pytest.mark.parametrize(
    "first",
    [
        BUSY,
        TOO_MANY,
        Reply(drop="late"),
        Reply(drop="early"),
        Reply(b"<html>502</html>", status=502),
        Reply(b"<html>sign in</html>"),
        Reply(b'{"voice_count":1', length=500),
        Reply(b'{"voice_count":1'),
    ],
)
def test_a_read_comes_back(canned: Canned, canned_materials: Materials, waits: Waits, first: Reply) -> None:
    canned.say(COUNT, first, COUNTS)
    assert canned_materials.count() == Counts(1, 2, 3, 4)
    assert len(waits.seconds) == 1


def test_a_read_gives_up_in_the_end(canned: Canned, canned_materials: Materials, waits: Waits) -> None:
    canned.say(COUNT, BUSY)
    with pytest.raises(WechatError) as caught:
        canned_materials.count()
    assert caught.value.code == -1
    assert len(canned.asked(COUNT)) == 4
    assert waits.seconds == sorted(waits.seconds)


def test_a_read_that_is_refused_is_not_repeated(canned: Canned, canned_materials: Materials, waits: Waits) -> None:
    canned.say("material/get_material", NO_SUCH)
    with pytest.raises(WechatError):
        canned_materials.news("old")
    assert len(canned.asked("material/get_material")) == 1
    assert not waits.seconds


def test_a_timeout_of_a_read(canned: Canned, waits: Waits) -> None:
    canned.say("stable_token", Reply(b'{"access_token":"t-123456","expires_in":7200}'))
    hold = threading.Event()
    canned.say(COUNT, Reply(b'{"voice', length=100, then=lambda: hold.wait(5)), COUNTS)
    account = Account("a", "a", "wx", base_url=canned.base_url)
    client = Client(account, "secret-1", timeout=Timeouts(connect=5, read=0.2), wait=waits)
    try:
        assert Materials(client).count() == Counts(1, 2, 3, 4)
    finally:
        hold.set()
        client.close()


@pytest.mark.parametrize(
    "lost",
    [
        Reply(drop="late"),
        BUSY,
        Reply(b"<html>502</html>", status=502),
        Reply(b"<html>sign in</html>"),
        Reply(b'{"media_id":"ne', length=500),
        Reply(b""),
    ],
)
def test_a_write_whose_answer_is_lost_is_not_repeated(
    canned: Canned, canned_materials: Materials, waits: Waits, picture: Path, lost: Reply
) -> None:
    for api in (ADD, DELETE, "material/add_news", "material/update_news", "media/upload", "media/uploadimg"):
        canned.say(api, lost)
    article = Article("t", cover_media_id="c")
    for write in (
        lambda: canned_materials.add(UploadKind.IMAGE, picture),
        lambda: canned_materials.delete("a"),
        lambda: canned_materials.add_news([article]),
        lambda: canned_materials.update_news("a", 0, article),
        lambda: canned_materials.add_temporary(UploadKind.IMAGE, picture),
        lambda: canned_materials.add_body_picture(picture),
    ):
        with pytest.raises(UnknownOutcome):
            write()
    assert len([seen for seen in canned.seen if seen.api != "stable_token"]) == 6
    assert not waits.seconds


def test_the_sandbox_did_it_and_the_answer_was_lost(
    materials: Materials, sandbox: SandboxProcess, picture: Path
) -> None:
    before = materials.count().image
    sandbox.fault(api=ADD, kind="drop-after")
    with pytest.raises(UnknownOutcome):
        materials.add(UploadKind.IMAGE, picture)
    assert materials.count().image == before + 1


def test_a_body_that_never_left_whole_changed_nothing(
    canned: Canned, canned_materials: Materials, tmp_path: Path
) -> None:
    file = tmp_path / "large.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(32 << 20))
    canned.say(ADD, Reply(drop="early"))
    with pytest.raises(NetworkError, match="broke off"):
        canned_materials.add(UploadKind.IMAGE, file)
    assert len(canned.asked(ADD)) == 1


def test_an_early_no_is_a_no(canned: Canned, canned_materials: Materials, picture: Path) -> None:
    canned.say(ADD, Reply(b'{"errcode":45001,"errmsg":"media size out of limit"}'))
    with pytest.raises(WechatError) as caught:
        canned_materials.add(UploadKind.IMAGE, picture)
    assert caught.value.code == 45001


def test_no_server_is_a_network_error_for_reads_and_writes(waits: Waits, picture: Path) -> None:
    with Canned() as server:
        account = Account("a", "a", "wx", base_url=server.base_url)
    told: list[str] = []
    client = Client(account, "secret-1", timeout=QUICK, wait=waits, on_call=told.append)
    try:
        for call in (lambda: Materials(client).count(), lambda: Materials(client).add(UploadKind.IMAGE, picture)):
            with pytest.raises(NetworkError, match="does not take connections"):
                call()
    finally:
        client.close()
    assert len(waits.seconds) == 6
    assert not told, "nothing left this machine"


@pytest.mark.parametrize("answer", [TOO_MANY, Reply(b'{"errcode":42001,"errmsg":"access_token expired"}')])
def test_a_write_repeats_where_surely_nothing_was_done(
    canned: Canned, canned_client: Client, picture: Path, answer: Reply
) -> None:
    canned.say("stable_token", *(Reply(b'{"access_token":"t%d","expires_in":7200}' % n) for n in range(3)))
    canned.say(ADD, answer, ADDED)
    assert Materials(canned_client).add(UploadKind.IMAGE, picture).media_id == "new"
    first, second = canned.asked(ADD)
    assert len(first.body) == len(second.body)
    assert picture.read_bytes() in second.body, "the file was opened anew"


def test_a_repeated_upload_arrives_whole(materials: Materials, sandbox: SandboxProcess, picture: Path) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=45011, times=2)
    media_id = materials.add(UploadKind.IMAGE, picture).media_id
    found = next(each for each in sandbox.state()["materials"] if each["media_id"] == media_id)
    assert found["size"] == picture.stat().st_size


def test_an_id_of_seconds_ago_may_not_be_known_yet(
    canned: Canned, canned_materials: Materials, waits: Waits, picture: Path
) -> None:
    canned.say(ADD, ADDED)
    canned.say("material/add_news", NO_SUCH, NO_SUCH, Reply(b'{"media_id":"news"}'))
    cover = canned_materials.add(UploadKind.IMAGE, picture).media_id
    assert canned_materials.add_news([Article("t", cover_media_id=cover)]) == "news"
    assert [round(each / 2.5) for each in waits.seconds] == [1, 1]


def test_an_old_id_that_is_not_known_is_refused_at_once(
    canned: Canned, canned_materials: Materials, waits: Waits
) -> None:
    canned.say(DELETE, NO_SUCH)
    with pytest.raises(WechatError):
        canned_materials.delete("old")
    assert len(canned.asked(DELETE)) == 1
    assert not waits.seconds


def test_a_connection_that_went_stale_costs_a_read_nothing(
    materials: Materials, sandbox: SandboxProcess, waits: Waits
) -> None:
    before = materials.count()
    sandbox.restart()
    assert materials.count() == before


def test_a_connection_that_went_stale_before_a_write(
    materials: Materials, sandbox: SandboxProcess, picture: Path
) -> None:
    before = materials.count().image
    sandbox.restart()
    materials.add(UploadKind.IMAGE, picture)
    assert materials.count().image == before + 1


def test_one_connection_is_kept(canned: Canned, canned_materials: Materials) -> None:
    canned.say(COUNT, COUNTS)
    for _ in range(5):
        canned_materials.count()
    assert len({seen.port for seen in canned.seen}) == 1


def test_a_refusal_keeps_the_connection(canned: Canned, canned_materials: Materials) -> None:
    canned.say(DELETE, NO_SUCH)
    for _ in range(3):
        with pytest.raises(WechatError):
            canned_materials.delete("old")
    assert len({seen.port for seen in canned.seen}) == 1


def test_a_pause_ends_with_cancel() -> None:
    cancel, patience = threading.Event(), Patience()

    def busy() -> None:
        cancel.set()
        raise WechatError(45011, "", "api")

    started = time.monotonic()
    with pytest.raises(Cancelled):
        patience.run(busy, writes=False, cancel=cancel)
    assert time.monotonic() - started < 30  # not one of the pauses: the test's own limit


def test_closing_ends_pauses_and_calls(canned: Canned) -> None:
    client = Client(Account("a", "a", "wx", base_url=canned.base_url), "secret-1", timeout=QUICK)
    canned.say(COUNT, Reply(TOO_MANY.body, then=client.close))
    with pytest.raises(Cancelled):
        Materials(client).count()
    with pytest.raises(Cancelled):
        Materials(client).count()


def test_odd_answers_of_the_sandbox(
    materials: Materials, sandbox: SandboxProcess, picture: Path
) -> None:
    for kind in ("control-chars", "stray-item"):
        sandbox.fault(api="*", kind=kind)
        assert materials.count().image >= 0
    sandbox.fault(api=COUNT, kind="html")
    assert materials.count().image >= 0
    sandbox.fault(api=ADD, kind="html")
    with pytest.raises((UnknownOutcome, GarbledAnswer)):
        materials.add(UploadKind.IMAGE, picture)
