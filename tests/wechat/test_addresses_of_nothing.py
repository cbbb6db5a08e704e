"""Texts that stand where an address should and are none: each is refused with a sentence, and a write says what it may
have done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wechat.canned import Canned, Reply
from wechat.conftest import QUICK, Waits
from wego_desktop.accounts import Account, TokenSource
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import ArgumentError, NetworkError, UnknownOutcome
from wego_desktop.wechat.foreign_pictures import ForeignPictures
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.pictures import Pictures

BRACKET, SIGN = "http://[", "http://a\u2100b/"  # two that urlsplit raises for


@pytest.fixture
def pictures(waits: Waits) -> Iterator[Pictures]:
    made = Pictures(Account("a", "a", "wx"), timeout=QUICK, wait=waits)
    yield made
    made.close()


@pytest.mark.parametrize("address", [BRACKET, SIGN, "http://a..b", "http://a b", "nonsense", "http://x:99999999"])
def test_of_an_account(address: str, waits: Waits) -> None:
    client = Client(Account("a", "a", "wx", address, token_source=TokenSource.CLASSIC), "secret-87654321", wait=waits)
    with pytest.raises(NetworkError, match="is not one that can be used") as caught:
        Materials(client).count()
    assert caught.value.__context__ is None, "texts of requests hold whole addresses, with what is secret in them"
    client.close()


@pytest.mark.parametrize("proxy", [BRACKET, SIGN])
def test_of_a_proxy(proxy: str) -> None:
    with pytest.raises(ArgumentError, match="proxy"):
        Client(Account("a", "a", "wx", proxy=proxy), "secret")


@pytest.mark.parametrize("address", [BRACKET, SIGN])
def test_of_a_picture(pictures: Pictures, address: str) -> None:
    with pytest.raises(ArgumentError, match="not the address of a picture"):
        pictures.fetch(address, 300)


def sends_on(location: str) -> Reply:
    return Reply(b"", 302, (("Location", location),))


@pytest.mark.parametrize("location", [BRACKET, "/\xe9\xff"])
def test_where_a_host_sends_on_to(canned: Canned, pictures: Pictures, location: str) -> None:
    canned.say("a/0", sends_on(location))
    with pytest.raises(NetworkError):
        pictures.fetch(f"{canned.base_url}/a/0", 1000)
    foreign = ForeignPictures(public=lambda _address: True)
    with pytest.raises(NetworkError):
        foreign.fetch(f"{canned.base_url}/a/0")
    foreign.close()


@pytest.mark.parametrize("location", [BRACKET, "/\xe9\xff"])
def test_a_write_that_is_sent_on_may_have_arrived(
    canned: Canned, canned_materials: Materials, picture: Path, location: str
) -> None:
    canned.say("material/add_material", sends_on(location))
    with pytest.raises(UnknownOutcome):
        canned_materials.add(UploadKind.IMAGE, picture)
    assert len(canned.asked("material/add_material")) == 1


def test_where_a_film_is(canned: Canned, canned_materials: Materials, tmp_path: Path) -> None:
    canned.say("material/get_material", Reply(b'{"title":"t","description":"","down_url":"http:\\/\\/["}'))
    with pytest.raises(NetworkError):
        canned_materials.save("FILM", tmp_path)
    assert list(tmp_path.iterdir()) == []
