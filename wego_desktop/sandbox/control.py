"""The strings behind the stage, below /_sandbox/: faults, clock, state, fill. Not part of WeChat; needs no token.

GET, POST, DELETE /_sandbox/faults   see faults.py
GET, POST /_sandbox/clock            {"advance": seconds}; answers {"now": ..., "offset": ...}
GET /_sandbox/state                  ?account=AppID&most=1000; what is stored and what was asked
POST /_sandbox/fill                  {"image": 7500, "voice": 10, "video": 3, "news": 40, "draft": 9, "account": AppID}
GET, POST /_sandbox/settings         {"news": "retired", "filter": "off", "limits": "none", "comments": false}
GET /_sandbox/filter                 the rules of the article filter with their evidence
POST /_sandbox/elsewhere             what somebody does in the web console meanwhile: see elsewhere.py
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from . import elsewhere
from .account import KINDS, Account, Material
from .answers import Answer, JsonAnswer
from .article_filter import LEVELS, described
from .contents import Content
from .fill import fill_account
from .limits import PROFILES
from .request import Request

MOST_LISTED = 1000
_SETTINGS: Mapping[str, tuple[object, ...]] = {
    "news": ("classic", "retired"),
    "filter": LEVELS,
    "limits": tuple(PROFILES),
    "comments": (True, False),
}


def answer(request: Request) -> Answer:
    """Plain JSON; 400 with a sentence for an order that can't be read, 404 for another path."""
    handle = _ROUTES.get((request.method, request.path.removeprefix("/_sandbox/")))
    if handle is None:
        return _json({"error": f"No such control: {request.method} {request.path}"}, 404)
    try:
        return _json(handle(request))
    except (ValueError, KeyError, TypeError) as error:
        return _json({"error": str(error)}, 400)


def _json(body: Mapping[str, object], status: int = 200) -> Answer:
    return JsonAnswer(body, "application/json; charset=utf-8", escape_slashes=False, status=status)


def _order(request: Request) -> dict[str, object]:
    order = json.loads(request.body.read_all() or b"{}")
    if not isinstance(order, dict):
        raise ValueError("An object is expected")
    return order


def _account(request: Request, app_id: object) -> Account:
    accounts = request.sandbox.accounts
    if app_id and app_id not in accounts:
        raise ValueError(f"No such account: {app_id}")
    return accounts[str(app_id)] if app_id else next(iter(accounts.values()))


def _faults(request: Request) -> dict[str, object]:
    return {"faults": request.sandbox.faults.listed()}


def _add_fault(request: Request) -> dict[str, object]:
    request.sandbox.faults.add(_order(request))
    return _faults(request)


def _clear_faults(request: Request) -> dict[str, object]:
    request.sandbox.faults.clear()
    return _faults(request)


def _clock(request: Request) -> dict[str, object]:
    return {"now": request.sandbox.clock.now(), "offset": request.sandbox.clock.offset}


def _advance(request: Request) -> dict[str, object]:
    request.sandbox.clock.advance(float(str(_order(request)["advance"])))
    return _clock(request)


def _fill(request: Request) -> dict[str, object]:
    order = _order(request)
    account = _account(request, order.pop("account", None))
    if unknown := set(order) - {*KINDS, "draft"}:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    fill_account(request.sandbox, account, {kind: int(str(count)) for kind, count in order.items()})
    return {"counts": account.counts()}


def _settings(request: Request) -> dict[str, object]:
    return {name: getattr(request.sandbox.options, name) for name in _SETTINGS}


def _set(request: Request) -> dict[str, object]:
    order: dict[str, Any] = _order(request)
    for name, value in order.items():
        if value not in _SETTINGS.get(name, ()):
            raise ValueError(f"{name} can't be {value}")
    request.sandbox.options = replace(request.sandbox.options, **order)
    return _settings(request)


def _filter(request: Request) -> dict[str, object]:
    return {"level": request.sandbox.options.filter, "rules": described()}


def _elsewhere(request: Request) -> dict[str, object]:
    order = _order(request)
    account = _account(request, order.pop("account", None))
    return elsewhere.change(account, request.sandbox.clock.now(), order)


def _state(request: Request) -> dict[str, object]:
    sandbox, account = request.sandbox, _account(request, request.query.get("account"))
    most = int(request.query.get("most", MOST_LISTED))
    found = [material for kind in KINDS for material in account.page(kind, 0, most)]
    temporary = account.temporaries()
    numbers = [made.content for made in temporary] + [one.content for one in found if one.content is not None]
    kept = sandbox.contents.find_all(numbers)
    return {
        "app_id": account.app_id,
        "base_url": sandbox.base_url,
        "counts": account.counts(),
        "materials": [_listed(material, kept) for material in found],
        "drafts": [asdict(draft) for draft in account.drafts.page(0, most)],
        "temporary": [
            _described(kept, made.media_id, made.kind, made.name, made.content, made.created) for made in temporary
        ],
        "body_pictures": [
            str(row[0])
            for row in sandbox.store.rows("SELECT key FROM link WHERE app_id = ? AND body = 1", account.app_id)
        ],
        "calls": dict(sandbox.calls.by_api),
        "recent": [list(call) for call in list(sandbox.calls.recent)],
        "running": [api for api, calls in sandbox.calls.running.copy().items() if calls > 0],
        "most_at_once": sandbox.calls.most_at_once,
        "faults": sandbox.faults.listed(),
        "clock": _clock(request),
        "accounts": [{"name": each.name, "app_id": each.app_id} for each in sandbox.accounts.values()],
    }


def _listed(found: Material, kept: Mapping[int, Content]) -> dict[str, object]:
    if found.content is None:
        return {
            "media_id": found.media_id,
            "kind": found.kind,
            "created": found.created,
            "updated": found.updated,
            "articles": list(found.articles),
        }
    described = _described(kept, found.media_id, found.kind, found.name, found.content, found.created)
    return described | {"introduction": found.introduction, "updated": found.updated}


def _described(
    contents: Mapping[int, Content], media_id: str, kind: str, name: str, content: int, created: int
) -> dict[str, object]:
    """``size`` and ``sha256`` are null while the bytes are only planned."""
    kept = contents[content]
    return {
        "media_id": media_id,
        "kind": kind,
        "name": name,
        "format": kept.format,
        "size": kept.size,
        "sha256": kept.sha256,
        "created": created,
    }


_ROUTES: Mapping[tuple[str, str], Callable[[Request], dict[str, object]]] = {
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_fault,
    ("DELETE", "faults"): _clear_faults,
    ("GET", "clock"): _clock,
    ("POST", "clock"): _advance,
    ("GET", "state"): _state,
    ("POST", "fill"): _fill,
    ("GET", "settings"): _settings,
    ("POST", "settings"): _set,
    ("GET", "filter"): _filter,
    ("POST", "elsewhere"): _elsewhere,
}
