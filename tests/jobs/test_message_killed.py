"""SIGKILL at the moments of a save: the next start goes on, and nothing is lost, doubled or left without a word."""

import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from forks import Forks

from jobs.message_acts import Desk, Served, picture
from wego_desktop import paths
from wego_desktop.articles.message import Message, Place
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.saved import Saved
from wego_desktop.library.local_pictures import LocalPictures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
Kill = Callable[..., None]
BEFORE = ["一", "二", "三"]


@pytest.fixture(scope="module")
def program() -> Iterator[Forks]:
    with Forks("jobs.killed_saving", "jobs.read_ahead") as forks:
        yield forks


@pytest.fixture
def kill(program: Forks, served: Served, home: Path) -> Kill:
    def kill(scenario: str, moment: str, nth: int = 1, media_id: str = "") -> None:
        order = {"home": str(home), "base_url": served.process.base_url, "app_id": served.app_id}
        order |= {"secret": served.secret, "scenario": scenario, "moment": moment, "media_id": media_id}
        with program.begin([json.dumps({**order, "nth": nth})]) as process:
            assert process.wait(60) == -signal.SIGKILL, "it was not at that moment"

    return kill


@pytest.fixture
def desk_again(served: Served, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """The account is opened by the test itself while the program does not run."""
    opened: list[OpenAccount] = []

    def open_() -> Desk:
        opened.append(
            OpenAccount.open(served.account, lambda: Reach(served.account, served.secret), thumbnail_bytes=1_000_000)
        )
        return Desk(opened[-1], served, tmp_path)

    yield open_
    for each in opened:
        each.close()


def calls(served: Served) -> dict[str, int]:
    made: dict[str, int] = served.state()["calls"]
    return {api.removeprefix("/cgi-bin/"): count for api, count in made.items()}


def left_over(desk: Desk) -> Message:
    (found,) = desk.opened.autosaves.left_over()
    return found.message


def save_what_was_typed(desk: Desk) -> Saved:
    """As the person does after the next start: what was typed is offered, and Save pressed again."""
    saved = desk.saved(left_over(desk))
    assert desk.opened.messages.recover() == [], "nothing is left open"
    return saved


@pytest.mark.parametrize(
    "moment",
    [
        "after SavedCovers.begin",
        "uploaded",
        "after SavedCovers.arrived",
        "after SavedCovers.forget",
        "after Saves.begin",
        "after DraftBox.add",
        "after Saves.made",
        "after Saves.done",
    ],
)
def test_a_new_message(kill: Kill, served: Served, desk_again: Callable[[], Desk], tmp_path: Path, moment: str) -> None:
    pictures = LocalPictures(paths.account_folder("test") / "pictures")
    pictures.put(picture(tmp_path / "a.png", "red"))
    before = calls(served)
    kill("new", moment)
    desk = desk_again()
    desk.messages.recover(moved=desk.moves.append)
    saved = save_what_was_typed(desk)
    assert served.drafts() == [["一", "二"]]
    assert served.images() == 1
    made = calls(served)
    for api in ("draft/add", "material/add_material"):
        assert made[api] - before.get(api, 0) == 1
    assert len({move.media_id for move in desk.moves} | {saved.message.media_id}) == 1


@pytest.mark.parametrize(
    ("moment", "nth"),
    [
        ("after Saves.begin", 1),
        ("after Saves.sending", 1),
        ("after DraftBox.update", 1),
        ("after Saves.written", 1),
        ("after DraftBox.update", 2),
        ("after Saves.done", 1),
    ],
)
@pytest.mark.parametrize("recovers", [True, False])
def test_an_update_of_two_articles(
    kill: Kill, served: Served, desk_again: Callable[[], Desk], moment: str, nth: int, recovers: bool
) -> None:
    """recovers: what the last run left is taken up at the start, or by the next save alone."""
    media_id = prepared(desk_again)
    before = calls(served).get("draft/update", 0)
    kill("update", moment, nth, media_id)
    desk = desk_again()
    if recovers:
        desk.messages.recover()
    desk.saved(left_over(desk))
    assert served.drafts() == [["a", "二", "c"]]
    assert calls(served)["draft/update"] - before == 2, "each article was sent once"
    assert desk.messages.recover() == [] or not recovers


@pytest.mark.parametrize(
    "moment",
    [
        "after Saves.begin",
        "after DraftBox.add",
        "after Saves.made",
        "before DraftBox.delete",
        "after DraftBox.delete",
        "after Saves.done",
    ],
)
@pytest.mark.parametrize("recovers", [True, False])
def test_a_rearranged_message(
    kill: Kill, served: Served, desk_again: Callable[[], Desk], moment: str, recovers: bool
) -> None:
    media_id = prepared(desk_again)
    before = calls(served)
    kill("rearrange", moment, 1, media_id)
    there = served.drafts()
    assert BEFORE in there or ["一", "三", "四"] in there, "never none"
    desk = desk_again()
    if recovers:
        desk.messages.recover(moved=desk.moves.append)
    desk.saved(left_over(desk))
    if not recovers:
        desk.messages.recover(moved=desk.moves.append)
    assert served.drafts() == [["一", "三", "四"]]
    assert calls(served)["draft/add"] - before["draft/add"] == 1
    assert {move.was for move in desk.moves} <= {media_id}


@pytest.mark.parametrize("moment", ["after Saves.begin", "after DraftBox.add", "after Saves.made", "before Saves.done"])
@pytest.mark.parametrize("recovers", [True, False])
def test_a_copy_of_a_news(
    kill: Kill, served: Served, desk_again: Callable[[], Desk], moment: str, recovers: bool
) -> None:
    """recovers: the next start tells what became of it; else the person just asks for a copy again."""
    media_id = prepared(desk_again, Place.NEWS)
    before = calls(served).get("draft/add", 0)
    kill("copy", moment, 1, media_id)
    desk = desk_again()
    arrived = moment != "after Saves.begin"
    if recovers:
        (found,) = desk.messages.recover()
        assert isinstance(found.outcome, Saved) == arrived
    if not (recovers and arrived):
        desk.messages.copy_to_drafts(media_id)
    assert served.drafts() == [BEFORE]
    assert calls(served)["draft/add"] - before == 1


def prepared(desk_again: Callable[[], Desk], place: Place = Place.DRAFT) -> str:
    """A message of three articles; the account is closed again."""
    desk = desk_again()
    media_id = desk.there(*BEFORE, place=place).media_id
    desk.opened.close()
    return media_id


def test_what_the_program_dies_at_exists(kill: Kill, desk_again: Callable[[], Desk]) -> None:
    media_id = prepared(desk_again)
    with pytest.raises(AssertionError, match="not at that moment"):
        kill("update", "no such moment", 1, media_id)
    assert desk_again().messages.read(media_id, Place.DRAFT).entries[0].article.title == "a"
