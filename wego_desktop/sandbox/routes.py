"""Which path is which call, and the checks every call goes through, in WeChat's order:

method (43001, 43002), token there (41001), known (40001), fresh (42001), quota (45009), then the call's own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import draft_calls, material_calls, media_calls, news_calls, token_calls
from .answers import Answer, RefusedError
from .request import Request

Handle = Callable[[Request], Answer]


@dataclass(frozen=True)
class Route:
    """One call: its method and what answers it. Only the token calls do without a token."""

    method: str
    handle: Handle
    needs_token: bool = True


ROUTES: Mapping[str, Route] = {
    "token": Route("GET", token_calls.token, needs_token=False),
    "stable_token": Route("POST", token_calls.stable_token, needs_token=False),
    "media/upload": Route("POST", media_calls.upload),
    "media/get": Route("GET", media_calls.get),
    "media/get/jssdk": Route("GET", media_calls.get_jssdk),
    "media/uploadimg": Route("POST", media_calls.uploadimg),
    "material/add_material": Route("POST", material_calls.add_material),
    "material/get_material": Route("POST", material_calls.get_material),
    "material/del_material": Route("POST", material_calls.del_material),
    "material/get_materialcount": Route("GET", material_calls.get_materialcount),
    "material/batchget_material": Route("POST", material_calls.batchget_material),
    "material/add_news": Route("POST", news_calls.add_news),
    "material/update_news": Route("POST", news_calls.update_news),
    "draft/add": Route("POST", draft_calls.add),
    "draft/get": Route("POST", draft_calls.get),
    "draft/update": Route("POST", draft_calls.update),
    "draft/delete": Route("POST", draft_calls.delete),
    "draft/count": Route("GET", draft_calls.count),
    "draft/batchget": Route("POST", draft_calls.batchget),
    "draft/switch": Route("POST", draft_calls.switch),
}


def api_of(path: str) -> str:
    """The part below /cgi-bin/, or "" for a path outside it."""
    return path.removeprefix("/cgi-bin/").strip("/") if path.startswith("/cgi-bin/") else ""


def answer(request: Request) -> Answer:
    """:raises RefusedError: whatever WeChat would refuse; 40066 for a path that is no call (guess)."""
    route = ROUTES.get(request.api)
    if route is None:
        raise RefusedError(40066)
    if request.method != route.method:
        raise RefusedError(43001 if route.method == "GET" else 43002)
    if route.needs_token:
        _sign_in(request)
    if fault := request.hits.get("errcode"):
        raise RefusedError(fault.code, fault.ip)
    if request.signed_in:
        request.sandbox.quotas.spend(request.signed_in.app_id, request.api)
    return route.handle(request)


def _sign_in(request: Request) -> None:
    token, tokens = request.query.get("access_token", ""), request.sandbox.tokens
    if fault := request.hits.get("expire-token"):
        tokens.expire(token, replaced=fault.code == 40001)
    request.signed_in = request.sandbox.accounts[tokens.account_of(token)]
