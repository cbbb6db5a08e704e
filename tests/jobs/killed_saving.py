"""A program that saves messages and dies at chosen moments, as in a power cut.

main([ORDER]) saves once, as a JSON object says:

    home, base_url, app_id, secret   whose messages; scenario: one of SCENARIOS; media_id: of what is changed
    moment                           "before NAME" or "after NAME" of a step below; nth: at which time it comes (1)
"""

import json
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any, ParamSpec, TypeVar

from wego_desktop.accounts import Account
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.message_boxes import DraftBox
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
from wego_desktop.library.material import Material
from wego_desktop.library.saved_covers import SavedCovers
from wego_desktop.library.saves import Saves
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.progress import Cancel, Progress

P = ParamSpec("P")
T = TypeVar("T")


class Moments:
    """Dies at the chosen one."""

    def __init__(self, moment: str, nth: int) -> None:
        self._moment, self._left = moment, nth

    def pass_(self, name: str) -> None:
        self._left -= name == self._moment
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, name: str, work: Callable[P, T]) -> Callable[P, T]:
        def watched(*args: P.args, **kwargs: P.kwargs) -> T:
            self.pass_(f"before {name}")
            result = work(*args, **kwargs)
            self.pass_(f"after {name}")
            return result

        return watched

    def watch(self) -> None:
        """For this process: what is written down, and what leaves."""
        steps = {
            Saves: ("begin", "sending", "written", "made", "done"),
            SavedCovers: ("begin", "arrived", "forget"),
            DraftBox: ("add", "update", "delete"),
        }
        for owner, names in steps.items():
            for name in names:
                watched = self.around(f"{owner.__name__}.{name}", getattr(owner, name))
                setattr(owner, name, lambda *args, _watched=watched, **kwargs: _watched(*args, **kwargs))


class WatchedAccount(OpenAccount):
    moments: Moments

    def upload(
        self, what: Upload, progress: Progress, cancel: Cancel, *, arrived: Arrived | None = None, patient: bool = True
    ) -> Uploaded:
        def answered(uploaded: Uploaded) -> None:
            self.moments.pass_("uploaded")
            if arrived is not None:
                arrived(uploaded)

        return super().upload(what, progress, cancel, arrived=answered, patient=patient)


def new(opened: OpenAccount, _media_id: str) -> Message:
    """With a cover that is on this machine only."""
    (cover,) = (path.name for path in opened.local_pictures.folder.iterdir())
    entries = (Entry(_article("一"), cover_sha256=cover), Entry(_article("二"), cover_sha256=cover))
    return Message(Place.DRAFT, entries)


def update(opened: OpenAccount, media_id: str) -> Message:
    """Two of three articles."""
    message = opened.messages.read(media_id, Place.DRAFT)
    for at, title in ((0, "a"), (2, "c")):
        entry = message.entries[at]
        content = f'<p id="x" style="position:fixed;color:red;">{title}</p>'
        message = message.with_entry(replace(entry, article=replace(entry.article, title=title, content=content)))
    return message


def rearrange(opened: OpenAccount, media_id: str) -> Message:
    message = opened.messages.read(media_id, Place.DRAFT)
    article = replace(message.entries[0].article, title="四", content='<p id="x">四</p>')
    return message.removed(message.entries[1].key).added(Entry(article))


def copy(opened: OpenAccount, media_id: str) -> Material:
    opened.messages.read(media_id, Place.NEWS)
    found = opened.index.find(media_id)
    assert found is not None
    return found


SCENARIOS: dict[str, Callable[[OpenAccount, str], Message | Material]] = {
    "new": new,
    "update": update,
    "rearrange": rearrange,
    "copy": copy,
}


def _article(title: str) -> Article:
    return Article(title, content=f'<p id="x">{title}</p>')


def main(arguments: list[str]) -> None:
    order: dict[str, Any] = json.loads(arguments[0])
    os.environ["WEGO_DESKTOP_HOME"] = order["home"]
    account = Account("test", "test", order["app_id"], base_url=order["base_url"])
    opened = WatchedAccount.open(account, lambda: Reach(account, order["secret"]), thumbnail_bytes=1_000_000)
    opened.moments = Moments(order["moment"], order.get("nth", 1))
    wanted = SCENARIOS[order["scenario"]](opened, order["media_id"])
    if isinstance(wanted, Message):
        opened.autosaves.keep(wanted)
        opened.moments.watch()
        opened.messages.save(wanted, cancel=threading.Event())
    else:
        opened.moments.watch()
        opened.copy_to_drafts([wanted], lambda _done, _total: None, threading.Event())
    opened.close()
