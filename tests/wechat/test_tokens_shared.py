"""One token for all threads, from each of the places an account may name."""

import shlex
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from wechat.canned import Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account, TokenSource
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError, WechatError
from wego_desktop.wechat.materials import Materials

COUNT = "material/get_materialcount"
COUNTS = b'{"voice_count":1,"video_count":2,"image_count":3,"news_count":4}'
REFUSED = b'{"errcode":%d,"errmsg":"invalid credential, access_token is invalid or not latest rid: 6aac005a-0-0"}'


def token(text: str, life: int = 7200) -> Reply:
    return Reply(b'{"access_token":"%s","expires_in":%d}' % (text.encode(), life))


def at_once(number: int, act: Callable[[], object]) -> list[object]:
    """The act in that many threads that start together; results or exceptions."""
    gate = threading.Barrier(number)

    def one(_: int) -> object:
        gate.wait(5)
        try:
            return act()
        except Exception as error:
            return error

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(one, range(number)))


def test_eight_threads_fetch_one_token(materials: Materials, sandbox: SandboxProcess, told: list[str]) -> None:
    results = at_once(8, materials.count)
    assert len({str(each) for each in results}) == 1
    assert told.count("stable_token") == 1
    assert told.count(COUNT) == 8


@pytest.mark.parametrize("code", [42001, 40001])
def test_eight_threads_meet_a_stale_token_and_refresh_once(
    materials: Materials, sandbox: SandboxProcess, told: list[str], code: int
) -> None:
    materials.count()
    sandbox.fault(api=COUNT, kind="expire-token", code=code)
    told.clear()
    results = at_once(8, materials.count)
    assert not [each for each in results if isinstance(each, Exception)]
    # One refresh is one question, and a second with force where the platform still hands out the stale one.
    assert 1 <= told.count("stable_token") <= 2


def test_the_clock_of_the_account_runs_out(materials: Materials, sandbox: SandboxProcess, told: list[str]) -> None:
    materials.count()
    sandbox.advance(7201)
    assert materials.count()
    assert told.count("stable_token") == 2


def test_force_only_when_the_stale_token_comes_again(canned: Canned, canned_materials: Materials) -> None:
    canned.say("stable_token", token("one"), token("one"), token("two"))
    canned.say(COUNT, Reply(REFUSED % 40001), Reply(COUNTS))
    assert canned_materials.count().voice == 1
    asked = [b'"force_refresh":true' in seen.body for seen in canned.asked("stable_token")]
    assert asked == [False, False, True]


def test_no_force_when_another_token_is_there(canned: Canned, canned_materials: Materials) -> None:
    canned.say("stable_token", token("one"), token("two"))
    canned.say(COUNT, Reply(REFUSED % 40014), Reply(COUNTS))
    canned_materials.count()
    assert not [seen for seen in canned.asked("stable_token") if b'"force_refresh":true' in seen.body]
    assert [seen.query["access_token"] for seen in canned.asked(COUNT)] == ["one", "two"]


def test_a_token_that_stays_refused(canned: Canned, canned_materials: Materials) -> None:
    canned.say("stable_token", token("one"), token("two"))
    canned.say(COUNT, Reply(REFUSED % 40001))
    with pytest.raises(WechatError) as caught:
        canned_materials.count()
    assert caught.value.code == 40001
    assert len(canned.asked(COUNT)) == 2


def test_a_token_about_to_end_is_not_used(canned: Canned, canned_materials: Materials) -> None:
    canned.say("stable_token", token("old", 20), token("new", 7200))
    canned.say(COUNT, Reply(COUNTS))
    canned_materials.count()
    assert canned.asked(COUNT)[0].query["access_token"] == "new"


def test_threads_share_a_failure(canned: Canned, canned_materials: Materials, waits: Waits) -> None:
    canned.say("stable_token", Reply(b'{"errcode":40013,"errmsg":"invalid appid rid: 6aac005a-01bfdbee-79769285"}'))
    results = at_once(8, canned_materials.count)
    assert {getattr(each, "code", None) for each in results} == {40013}
    assert len({id(each) for each in results}) == 8


def test_the_address_that_was_refused(materials: Materials, sandbox: SandboxProcess, client: Client) -> None:
    sandbox.fault(api="stable_token", kind="errcode", code=40164, ip="203.0.113.7")
    with pytest.raises(WechatError) as caught:
        materials.count()
    assert caught.value.ip == "203.0.113.7"
    assert caught.value.rid


def test_a_busy_token_server_is_asked_again(canned: Canned, canned_materials: Materials, waits: Waits) -> None:
    canned.say("stable_token", Reply(b'{"errcode":-1,"errmsg":"system error"}'), Reply(drop="late"), token("one"))
    canned.say(COUNT, Reply(COUNTS))
    canned_materials.count()
    assert len(waits.seconds) == 2


def test_the_classic_token(sandbox: SandboxProcess, account: Account) -> None:
    told: list[str] = []
    client = Client(
        replace(account, token_source=TokenSource.CLASSIC), sandbox.app_secret, timeout=QUICK, on_call=told.append
    )
    try:
        Materials(client).count()
    finally:
        client.close()
    assert told == ["token", COUNT]


def test_an_answer_without_a_token(canned: Canned, canned_materials: Materials) -> None:
    canned.say("stable_token", Reply(b'{"expires_in":7200}'))
    with pytest.raises(GarbledAnswer):
        canned_materials.count()


def test_no_secret(canned: Canned) -> None:
    client = Client(Account("a", "a", "wx", base_url=canned.base_url), "")
    with pytest.raises(ArgumentError, match="no AppSecret"):
        Materials(client).count()
    client.close()
    assert not canned.seen


def count_with(canned: Canned, command: str, secret: str = "") -> str:
    """The token that arrived at the account when it comes from this command."""
    canned.say(COUNT, Reply(COUNTS))
    account = Account("a", "a", "wx", base_url=canned.base_url, token_source=TokenSource.OUTSIDE, token_command=command)
    client = Client(account, secret, timeout=QUICK, wait=Waits())
    try:
        Materials(client).count()
    finally:
        client.close()
    return canned.asked(COUNT)[-1].query["access_token"]


def printing(text: str) -> str:
    return shlex.join([sys.executable, "-c", f"print({text!r})"])


def test_a_token_from_a_command(canned: Canned) -> None:
    assert count_with(canned, printing("from-command")) == "from-command"
    assert count_with(canned, printing('{"access_token": "as-json"}')) == "as-json"
    assert count_with(canned, printing("\ufefffrom-windows")) == "from-windows"


def test_a_token_from_an_address(canned: Canned) -> None:
    canned.say("mine", Reply(b"from-address\n"))
    assert count_with(canned, f"{canned.base_url}/mine") == "from-address"


def test_a_token_as_text(canned: Canned) -> None:
    assert count_with(canned, "", "kept-as-secret") == "kept-as-secret"
    assert count_with(canned, "t" * 157) == "t" * 157


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (printing(""), "No token came"),
        (printing("two words"), "No token came"),
        (printing("{broken"), "No token came"),
        (printing('{"access_token": null, "errcode": 40164}'), "No token came"),
        (printing('{"access_token": 7}'), "No token came"),
        (f"{sys.executable} -c \"print('{{' + chr(34) + 'a' + chr(34) + ':' + '[' * 100000)\"", "No token came"),
        (f"{sys.executable} -c 'import sys; sys.exit(3)'", "status 3"),
        ("/no/such/program --password hunter2", "could not be started"),
        ("unclosed 'quote", "could not be started"),
    ],
)
def test_a_command_that_gives_none(canned: Canned, command: str, says: str) -> None:
    with pytest.raises(NetworkError, match=says) as caught:
        count_with(canned, command)
    assert "hunter2" not in str(caught.value)


def test_a_command_is_run_again_when_its_token_is_stale(canned: Canned, tmp_path: Path) -> None:
    script = tmp_path / "give.py"
    script.write_text(
        "import pathlib, sys\np = pathlib.Path(sys.argv[1])\nn = int(p.read_text()) + 1 if p.exists() else 1\n"
        "p.write_text(str(n))\nprint(f'token-{n}')\n"
    )
    account = Account(
        "a",
        "a",
        "wx",
        base_url=canned.base_url,
        token_source=TokenSource.OUTSIDE,
        token_command=shlex.join([sys.executable, str(script), str(tmp_path / "n")]),
    )
    canned.say(COUNT, Reply(REFUSED % 42001), Reply(COUNTS))
    client = Client(account, "", timeout=QUICK)
    try:
        Materials(client).count()
    finally:
        client.close()
    assert [seen.query["access_token"] for seen in canned.asked(COUNT)] == ["token-1", "token-2"]
