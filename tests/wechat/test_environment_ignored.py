"""Nothing comes from the environment; a proxy comes from the account."""

from pathlib import Path

import pytest

from wechat import sent_files
from wechat.canned import Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.materials import Materials

COUNT = "material/get_materialcount"
COUNTS = Reply(b'{"voice_count":1,"video_count":2,"image_count":3,"news_count":4}')


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment that would send everything elsewhere, with somebody's password."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://me:hunter2@127.0.0.1:9")
        monkeypatch.setenv(name.lower(), "http://me:hunter2@127.0.0.1:9")
    netrc = tmp_path / "netrc"
    netrc.write_text("default login me password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file")
    monkeypatch.setenv("CURL_CA_BUNDLE", "/no/such/file")


def counted(account: Account) -> int:
    client = Client(account, "secret-1", timeout=QUICK, wait=Waits())
    try:
        return Materials(client).count().voice
    finally:
        client.close()


@pytest.mark.usefixtures("hostile")
def test_proxies_and_passwords_of_the_environment(canned: Canned) -> None:
    canned.say(COUNT, COUNTS)
    assert counted(Account("a", "a", "wx", base_url=canned.base_url)) == 1
    for seen in canned.seen:
        assert b"Authorization" not in seen.head
        assert b"hunter2" not in seen.head


@pytest.mark.usefixtures("hostile")
def test_the_account_has_its_own_proxy(canned: Canned) -> None:
    """The canned server plays the proxy: it sees whole URLs of a host that is nowhere."""
    account = Account("a", "a", "wx", base_url="http://wechat.invalid", proxy=canned.base_url)
    canned.say(COUNT, COUNTS)
    assert counted(account) == 1
    assert canned.asked(COUNT)[0].head.startswith(b"GET http://wechat.invalid/cgi-bin/" + COUNT.encode())


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "127.0.0.1:8080", "file:///x", "http://"])
def test_a_proxy_that_cannot_be_used(proxy: str) -> None:
    with pytest.raises(ArgumentError, match="http://"):
        Client(Account("a", "a", "wx", proxy=proxy), "secret-1")


def test_no_cookie_is_kept(canned: Canned, canned_materials: Materials, tmp_path: Path) -> None:
    canned.say(COUNT, Reply(COUNTS.body, headers=(("Set-Cookie", "a=b; Path=/"),)))
    canned.say("media/uploadimg", Reply(b'{"url":"u"}'))
    canned_materials.count()
    canned_materials.add_body_picture(sent_files.write(tmp_path / "a.png", sent_files.png()))
    assert canned_materials.count()
    assert not [seen for seen in canned.seen if b"Cookie" in seen.head]
