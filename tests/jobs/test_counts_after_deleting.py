"""What the account is said to hold once something was deleted, before it is asked again."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind


def quiet(_done: int, _total: int) -> None:
    pass


def sent(opened: OpenAccount, folder: Path, count: int) -> list[Material]:
    for number in range(count):
        file = folder / f"{number}.png"
        Image.new("RGB", (32 + number, 20)).save(file)
        opened.upload(Upload(file, Target.IMAGE, file.name), quiet, threading.Event())
    return opened.index.rows(opened.index.ids(Kind.IMAGE, Order.NEWEST))


def test_what_was_deleted_is_counted_no_more(opened: OpenAccount, tmp_path: Path) -> None:
    materials = sent(opened, tmp_path, 3)
    with ThreadPoolExecutor(2) as executor:
        opened.refresh(executor)
        assert opened.materials.held()[Kind.IMAGE] == 3
        room = opened.materials.room(Target.IMAGE)
        opened.materials.remove(materials[:2], executor, quiet, threading.Event())
    assert opened.materials.held()[Kind.IMAGE] == 1
    assert room is not None
    assert opened.materials.room(Target.IMAGE) == room + 2


def test_more_than_was_told_is_never_counted_below_none(opened: OpenAccount, tmp_path: Path) -> None:
    opened.index.set_totals({Kind.IMAGE: 1})
    materials = sent(opened, tmp_path, 2)
    with ThreadPoolExecutor(2) as executor:
        opened.materials.remove(materials, executor, quiet, threading.Event())
    assert opened.index.totals()[Kind.IMAGE] == 0
    assert opened.materials.held()[Kind.IMAGE] == 0
