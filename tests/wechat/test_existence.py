"""Whether the account still has a material, without fetching it."""

from pathlib import Path

import pytest
from brief import brief
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import Article, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import NetworkError, WechatError
from wego_desktop.wechat.materials import Materials


def test_a_material_is_there_until_it_is_deleted(account: Account, sandbox: SandboxProcess, tmp_path: Path) -> None:
    Image.new("RGB", (20, 20), "teal").save(tmp_path / "a.png")
    client = Client(account, sandbox.app_secret, wait=brief)
    materials = Materials(client)
    added = materials.add(UploadKind.IMAGE, tmp_path / "a.png")
    news = materials.add_news([Article("春茶", content="<p>一</p>", cover_media_id=added.media_id)])
    assert materials.exists(added.media_id)
    assert materials.exists(news)
    sandbox.fill(voice=1, video=1)
    assert all(materials.exists(each["media_id"]) for each in sandbox.state()["materials"])
    materials.delete(added.media_id)
    assert not materials.exists(added.media_id)
    sandbox.fault(api="material/get_material", kind="errcode", code=45009, times=1)
    with pytest.raises(WechatError):
        materials.exists(news)
    sandbox.fault(api="material/get_material", kind="html", times=50)
    with pytest.raises(NetworkError):
        materials.exists(news)
    client.close()
