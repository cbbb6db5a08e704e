"""Faults on demand: what goes wrong on the next calls, and how often.

``POST /_sandbox/faults`` takes one fault as JSON and answers the list of those that stand; ``GET`` lists them,
``DELETE`` clears them. Fields:

    api      "material/add_material", "media/get", "token", "stable_token" ... the path below /cgi-bin/;
             "picture" (the picture host), "film" (where films are fetched), or "*" for every call
    kind     one of KINDS below
    times    this many calls (default 1), or
    share    this share of calls, 0 to 1, until cleared (the dice are seeded: "seed", default 0)
    after    let this many matching calls pass first (default 0)
    account  only calls of this AppID (default: any)
    code     errcode: the code to answer; expire-token: 42001 (default) or 40001
    ip       errcode 40164: the refused address in its text
    seconds  delay, id-not-ready: how long (default 1)
    rate     slow-body: bytes a second, up and down (default 65536)

Kinds:

    delay          hold the call for ``seconds`` before it is looked at, or until the faults are cleared
    drop-before    read the request, do nothing, close the connection without an answer
    drop-after     do everything, then close the connection without an answer
    truncate       full Content-Length, half of the body, then the connection closes
    short-json     half of the body with a Content-Length that fits it
    mojibake       UTF-8 taken for Latin-1 and encoded again
    control-chars  raw control characters inside the strings people wrote (in errmsg where there are none)
    stray-item     "item":[] at the end of a JSON body that has no item
    errcode        the errcode ``code`` in its wording; nothing is done
    expire-token   the token of this call grows old at once: 42001, or 40001 as if replaced
    id-not-ready   40007 for a media_id younger than ``seconds``
    slow-body      the body of request and answer flow at ``rate``
    html           502 with a page of HTML; nothing is done
    no-filename    a download says text/plain and no file name, as some servers did
    film-page      down_url of get_material leads to a page of HTML, as some servers did
"""

import random
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

KINDS = frozenset(
    {"delay", "drop-before", "drop-after", "truncate", "short-json", "mojibake", "control-chars", "stray-item"}
    | {"errcode", "expire-token", "id-not-ready", "slow-body", "html", "no-filename", "film-page"}
)


@dataclass
class Fault:
    """One order as it stands; ``times`` and ``after`` count down."""

    api: str
    kind: str
    times: int | None = 1
    share: float | None = None
    after: int = 0
    account: str = ""
    code: int = 0
    ip: str = "127.0.0.1"
    seconds: float = 1.0
    rate: int = 65536
    seed: int = 0
    dice: random.Random = field(default_factory=random.Random, repr=False, compare=False)
    lifted: threading.Event = field(default_factory=threading.Event, repr=False, compare=False)

    def wait(self) -> None:
        """Hold a call for ``seconds``, or until the faults are cleared."""
        self.lifted.wait(self.seconds)

    def strikes(self, api: str, account: str) -> bool:
        """Whether this call is hit; counts it."""
        if self.api not in ("*", api) or (self.account and self.account != account):
            return False
        if self.after > 0:
            self.after -= 1
            return False
        if self.share is not None and self.dice.random() >= self.share:
            return False
        if self.times is not None:
            self.times -= 1
        return True


_FIELDS = tuple(each.name for each in fields(Fault) if each.compare)
Hits = Mapping[str, Fault]


class Faults:
    """The faults that stand, for all threads of the server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._standing: list[Fault] = []
        self._ordered: list[Fault] = []  # also those that struck often enough, since calls may still wait for them

    def add(self, order: Mapping[str, object]) -> None:
        """:raises ValueError: unknown field or kind, wrong type."""
        fault = _fault(order)
        with self._lock:
            self._standing.append(fault)
            self._ordered.append(fault)

    def clear(self) -> None:
        """Lift all faults, also for calls that are being held."""
        with self._lock:
            for fault in self._ordered:
                fault.lifted.set()
            self._ordered.clear()
            self._standing.clear()

    def listed(self) -> list[dict[str, object]]:
        with self._lock:
            return [{key: getattr(fault, key) for key in _FIELDS} for fault in self._standing]

    def hit(self, api: str, account: str) -> Hits:
        """The faults that strike this call, by kind; the first of a kind wins and only it counts down."""
        hits: dict[str, Fault] = {}
        with self._lock:
            for fault in self._standing:
                if fault.kind not in hits and fault.strikes(api, account):
                    hits[fault.kind] = fault
            self._standing = [fault for fault in self._standing if fault.times is None or fault.times > 0]
        return hits


def _fault(order: Mapping[str, object]) -> Fault:
    if unknown := set(order) - set(_FIELDS):
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    if order.get("kind") not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(sorted(KINDS))}")
    values: dict[str, Any] = dict(order)
    values.setdefault("api", "*")
    if values.get("share") is not None:
        values.setdefault("times", None)
    try:
        fault = Fault(**values)
        fault.seconds, fault.after = float(fault.seconds), int(fault.after)
    except TypeError as error:
        raise ValueError(str(error)) from error
    fault.dice.seed(fault.seed)
    return fault
