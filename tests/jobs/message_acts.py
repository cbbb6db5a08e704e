"""Acts of whoever edits messages of an account, and what the account then holds."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.messages import Messages
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.saved import Move, Outcome, Saved, Stage, Unfinished
from wego_desktop.library.saves import SaveState
from wego_desktop.wechat.answers import Article, UploadKind

APART = 0.02
ADD, UPDATE, GET, DELETE = "draft/add", "draft/update", "draft/get", "draft/delete"


@dataclass(frozen=True)
class Served:
    """One account of a sandbox that serves many: to start a process for each test would take longer than the tests."""

    process: SandboxProcess
    app_id: str
    secret: str

    @property
    def account(self) -> Account:
        return Account("test", "练习账号", self.app_id, base_url=self.process.base_url, practice=True)

    def state(self) -> dict[str, Any]:
        return self.process.state(account=self.app_id)

    def fault(self, **order: object) -> None:
        self.process.fault(account=self.app_id, **order)

    def clear_faults(self) -> None:
        self.process.clear_faults()

    def settings(self, **changed: object) -> None:
        self.process.settings(**changed)

    def elsewhere(self, media_id: str, **order: object) -> dict[str, Any]:
        return self.process.elsewhere(media_id, account=self.app_id, **order)

    def drafts(self) -> list[list[str]]:
        """The titles of each draft, newest first."""
        return [[article["title"] for article in draft["articles"]] for draft in self.state()["drafts"]]

    def news(self) -> list[list[str]]:
        materials = self.state()["materials"]
        return [[article["title"] for article in one["articles"]] for one in materials if one["kind"] == "news"]

    def images(self) -> int:
        return int(self.state()["counts"]["image"])


@dataclass
class Desk:
    """An opened account and its sandbox, as tests want them at hand."""

    opened: OpenAccount
    sandbox: Served
    folder: Path
    moves: list[Move] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    _cover: str = ""

    def __post_init__(self) -> None:
        self.messages.means.rest.apart = APART

    @property
    def messages(self) -> Messages:
        return self.opened.messages

    @property
    def cover(self) -> str:
        if not self._cover:
            path = picture(self.folder / "cover.png", "teal")
            self._cover = self.opened.connection.materials.add(UploadKind.IMAGE, path).media_id
        return self._cover

    def article(self, title: str, **fields: Any) -> Article:
        return Article(title, **{"content": f"<p>{title}的正文</p>", "cover_media_id": self.cover, **fields})

    def there(self, *articles: str | Article, place: Place = Place.DRAFT) -> Message:
        """A message that the account has, read for editing."""
        made = [self.article(each) if isinstance(each, str) else each for each in articles]
        media_id = self.messages.means.box(place).add(made)
        return self.messages.read(media_id, place)

    def save(self, message: Message, **more: Any) -> Outcome:
        def told(stage: Stage, done: int, total: int) -> None:
            assert 0 <= done <= total
            self.stages.append(stage)

        return self.messages.save(message, **{"moved": self.moves.append, "told": told, **more})

    def saved(self, message: Message, **more: Any) -> Saved:
        outcome = self.save(message, **more)
        assert isinstance(outcome, Saved), outcome
        return outcome

    def unfinished(self, message: Message) -> Unfinished:
        outcome = self.save(message)
        assert isinstance(outcome, Unfinished), outcome
        return outcome

    # What the account holds

    def drafts(self) -> list[list[str]]:
        return self.sandbox.drafts()

    def news(self) -> list[list[str]]:
        return self.sandbox.news()

    def images(self) -> int:
        return self.sandbox.images()

    @contextmanager
    def counting(self) -> Iterator[dict[str, int]]:
        """The calls that leave within the block, by API."""
        before: dict[str, int] = dict(self.sandbox.state()["calls"])
        made: dict[str, int] = {}
        yield made
        after: dict[str, int] = self.sandbox.state()["calls"]
        counts = {api.removeprefix("/cgi-bin/"): count - before.get(api, 0) for api, count in after.items()}
        made.update({api: count for api, count in counts.items() if count and "token" not in api})

    def journal(self) -> list[SaveState]:
        with self.opened.logbook.read() as db:
            return [SaveState(row[0]) for row in db.execute("SELECT state FROM saves ORDER BY id")]


def picture(path: Path, colour: str, size: tuple[int, int] = (40, 30)) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def edited(message: Message, at: int = 0, **fields: Any) -> Message:
    entry = message.entries[at]
    return message.with_entry(replace(entry, article=replace(entry.article, **fields)))


def titles(message: Message) -> list[str]:
    return [entry.article.title for entry in message.entries]


def new(*articles: Article, place: Place = Place.DRAFT) -> Message:
    return Message(place, tuple(Entry(article) for article in articles))


def keys(message: Message) -> Sequence[str]:
    return [entry.key for entry in message.entries]
