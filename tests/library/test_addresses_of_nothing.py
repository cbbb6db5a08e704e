"""What an account tells as the address of a picture can be any text; its card says so, and the others are drawn."""

from pathlib import Path

import pytest

from wego_desktop.library.body_pictures import BodyPictures, picture_key
from wego_desktop.library.broken import Broken
from wego_desktop.library.index import Index
from wego_desktop.library.thumbnails import NOT_THERE, Thumbnails
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial
from wego_desktop.wechat.pictures import sized

NONE = ("http://[x/0", "http://a\u2100b/0")


@pytest.mark.parametrize("address", NONE)
@pytest.mark.parametrize("kind", [Kind.IMAGE, Kind.NEWS, Kind.DRAFT])
def test_a_card_without_a_picture(tmp_path: Path, index: Index, address: str, kind: Kind) -> None:
    articles = (Article("a", cover_url=address),) if kind.has_articles else ()
    index.put([RemoteMaterial(kind, "id", "a", 1, address, articles)], 1)
    material = index.find("id")
    assert material is not None
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, lambda url, _edge: sized(url, 0).encode())
    assert thumbnails.peek(material, 200) is None
    shown = thumbnails.load(material, 200)
    assert isinstance(shown, Broken)
    assert shown.reason == NOT_THERE


@pytest.mark.parametrize("address", NONE)
def test_a_body_picture_that_is_used_nowhere(index: Index, address: str) -> None:
    assert "/" not in picture_key(address)
    assert BodyPictures.used_in(address, index) == []
