"""Neither the token nor the AppSecret shows up in anything that a person or a log sees."""

import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wechat.canned import TOKEN, Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account, TokenSource
from wego_desktop.jobs.connection import Reach
from wego_desktop.practice import PracticeAddress
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import trouble_of
from wego_desktop.wechat.materials import Materials

SECRET = "s3cret-of-the-account"
COUNT, ADD, GET = "material/get_materialcount", "material/add_material", "material/get_material"
ECHO = Reply(f'{{"errcode":40001,"errmsg":"invalid credential access_token={TOKEN} secret {SECRET}"}}'.encode())


@pytest.fixture(params=[TokenSource.STABLE, TokenSource.CLASSIC])
def source(request: pytest.FixtureRequest) -> TokenSource:
    return TokenSource(request.param)


@pytest.fixture
def leaky(canned: Canned, source: TokenSource) -> Iterator[Client]:
    canned.say("token", Reply(b'{"access_token":"%s","expires_in":7200}' % TOKEN.encode()))
    made = Client(
        Account("a", "a", "wx-1", base_url=canned.base_url, token_source=source), SECRET, timeout=QUICK, wait=Waits()
    )
    yield made
    made.close()


def everything_said(error: BaseException) -> str:
    """All that could reach a window, a log or a report."""
    trouble = trouble_of(error)
    chain = [error, error.__cause__, error.__context__]
    said = [str(each) + repr(each) + repr(vars(each)) for each in chain if each is not None]
    return "\n".join([*said, *traceback.format_exception(error), repr(trouble), trouble.details])


def spoil(canned: Canned, reply: Reply) -> None:
    for api in (COUNT, ADD, GET, "media/uploadimg"):
        canned.say(api, reply)


@pytest.mark.parametrize(
    "reply",
    [
        ECHO,
        Reply(drop="late"),
        Reply(drop="early"),
        Reply(b"<html>", status=500),
        Reply(b'{"errcode":0', length=100),
        Reply(b"not json"),
        Reply(status=302, headers=(("Location", "/elsewhere"),)),
    ],
)
def test_failures_of_calls(
    canned: Canned, leaky: Client, picture: Path, caplog: pytest.LogCaptureFixture, reply: Reply
) -> None:
    caplog.set_level(logging.DEBUG)
    spoil(canned, reply)
    materials = Materials(leaky)
    acts: list[Callable[[], object]] = [
        materials.count,
        lambda: materials.save("id", picture.parent),
        lambda: materials.add(UploadKind.IMAGE, picture),
        lambda: materials.add_body_picture(picture),
    ]
    for act in acts:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
            act()
        said = everything_said(caught.value)
        assert TOKEN not in said
        assert SECRET not in said
    assert canned.asked(COUNT)[0].query["access_token"] == TOKEN
    assert caplog.text
    assert TOKEN not in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("reply", [ECHO, Reply(drop="late"), Reply(b"<html>", status=500), Reply(b"not json")])
def test_failures_of_the_token_itself(
    canned: Canned, leaky: Client, caplog: pytest.LogCaptureFixture, reply: Reply
) -> None:
    caplog.set_level(logging.DEBUG)
    canned.say("token", reply)
    canned.say("stable_token", reply)
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        Materials(leaky).count()
    assert SECRET not in everything_said(caught.value) + caplog.text


def test_no_server_at_all(source: TokenSource, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Canned() as server:
        account = Account("a", "a", "wx-1", base_url=server.base_url, token_source=source)
    client = Client(account, SECRET, timeout=QUICK, wait=Waits())
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        Materials(client).count()
    client.close()
    assert SECRET not in everything_said(caught.value) + caplog.text


def test_a_proxy_password_stays_hidden() -> None:
    with Canned() as server:
        proxy = server.base_url.replace("http://", "http://me:passw0rd@")
    client = Client(Account("a", "a", "wx-1", proxy=proxy), SECRET, timeout=QUICK, wait=Waits())
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        Materials(client).count()
    client.close()
    assert "passw0rd" not in everything_said(caught.value)


def test_records_that_hold_secrets_do_not_show_them() -> None:
    """What is not expected goes to the log as it stands."""
    account = Account("a", "a", "wx", proxy="http://me:hunter2@p", token_command="print --password hunter2")
    shown = [account, Reach(account, "hunter2"), PracticeAddress("http://127.0.0.1", "wx", "hunter2")]
    assert "hunter2" not in repr(shown)
