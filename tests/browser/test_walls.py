"""That the safety tests can fail: with walls taken down, such articles in the same page reach the canary and run."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from .vectors import EVENTS, LATELY, LINKS, PICTURES, STYLES, VECTORS

TESTS = Path(__file__).parent.parent
SECONDS = 60
# What Chromium's log of its network calls looking a name up, and connecting. A UDP "connect" sends nothing.
REACHING = ("HOST_RESOLVER_MANAGER_REQUEST", "HOST_RESOLVER_MANAGER_JOB", "TCP_CONNECT", "SSL_CONNECT", "UDP_CONNECT")
AHEAD = [vector for vector in VECTORS if "preconnect" in vector]
ENOUGH = 48  # of SOME, without walls
SOME = [*PICTURES, *STYLES, *EVENTS[:28], *LINKS[-10:], *LATELY[5:12]]


@dataclass(frozen=True)
class Told:
    visited: list[int]
    ran: list[int]
    silent: int


class Unwalled:
    """The page in another process, begun at once. moment, enough, down: see ``unwalled``."""

    def __init__(self, folder: Path, vectors: Sequence[str], *down: str, moment: float = 0, enough: int = 0) -> None:
        self._log = folder / f"{'-'.join(down) or 'all'}.json"
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "browser.unwalled"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
        )
        assert self._process.stdin is not None
        given = {"down": down, "vectors": vectors, "moment": moment, "enough": enough, "log": str(self._log)}
        self._process.stdin.write(json.dumps(given))
        self._process.stdin.close()
        self._process.stdin = None

    def told(self) -> Told:
        told, _ = self._process.communicate(timeout=SECONDS)
        return Told(**json.loads(told))

    def reached(self) -> list[str]:
        """What its engine did on the network, by its own account."""
        lines = self._log.read_text().splitlines()  # one event each; the last may be cut off
        constants = json.loads(lines[0].rstrip(",") + "}")["constants"]
        names = {number: name for name, number in constants["logEventTypes"].items()}
        whole = (line.rstrip(",]}") + "}" for line in lines[2:] if re.search(r'"type":\d+\}', line[-15:]))
        events = map(json.loads, whole)
        begin = constants["logEventPhase"]["PHASE_BEGIN"]
        begun = ((names[event["type"]], event) for event in events if event["phase"] == begin)
        return [f"{name} {event.get('params')}" for name, event in begun if name in REACHING]

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("walls")


@pytest.fixture(scope="module")
def pages(folder: Path) -> Iterator[dict[str, Unwalled]]:
    """They run beside each other."""
    made = {
        "none": Unwalled(folder, SOME, "names", "requests", "scripts", "policy", moment=0.03, enough=ENOUGH),
        "nameless": Unwalled(folder, VECTORS, "names"),
        "all": Unwalled(folder, VECTORS),
    }
    yield made
    for page in made.values():
        page.end()


def of(numbers: list[int], group: Sequence[str]) -> int:
    return len({SOME[number] for number in numbers} & set(group))


def test_without_walls_they_fetch_and_run(pages: dict[str, Unwalled]) -> None:
    told = pages["none"].told()
    assert of(told.visited, PICTURES) >= 12
    assert of(told.visited, STYLES) >= 10
    assert of(told.visited, LINKS) >= 2
    assert of(told.visited, LATELY) >= 3
    assert of(told.ran, EVENTS) >= 15
    assert of(told.visited, EVENTS) >= 15, "what ran has told the canary"
    assert len(pages["none"].reached()) > 100


def test_one_wall_alone_stops_connections_made_ahead(pages: dict[str, Unwalled]) -> None:
    """No policy and no interceptor hears of a preconnect: only that no name is found keeps it at home."""
    assert pages["nameless"].told() == Told([], [], len(AHEAD))
    assert {line.split()[0] for line in pages["nameless"].reached()} >= {"HOST_RESOLVER_MANAGER_REQUEST", "TCP_CONNECT"}


def test_with_all_walls_the_engine_knows_of_no_connection_and_no_name(pages: dict[str, Unwalled]) -> None:
    assert pages["all"].told() == Told([], [], 0)
    assert pages["all"].reached() == []
