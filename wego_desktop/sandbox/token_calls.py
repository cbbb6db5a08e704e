"""cgi-bin/token and cgi-bin/stable_token. They answer application/json, all others text/plain."""

from collections.abc import Mapping

from .answers import Answer, JsonAnswer, RefusedError
from .request import Request


def token(request: Request) -> Answer:
    """GET; the three parameters are in the query."""
    app_id = _checked(request, request.query)
    request.sandbox.quotas.spend(app_id, request.api)
    made, seconds = request.sandbox.tokens.plain(app_id)
    return JsonAnswer({"access_token": made, "expires_in": seconds}, "application/json")


def stable_token(request: Request) -> Answer:
    """POST; the parameters are in the JSON body and nowhere else."""
    body = request.json()
    app_id = _checked(request, {key: str(value) for key, value in body.items()})
    request.sandbox.quotas.spend(app_id, request.api)
    made, seconds = request.sandbox.tokens.stable(app_id, force=body.get("force_refresh") is True)
    return JsonAnswer({"access_token": made, "expires_in": seconds}, "application/json")


def _checked(request: Request, sent: Mapping[str, str]) -> str:
    """The AppID, which is looked at before all else."""
    if not sent.get("appid"):
        raise RefusedError(41002)
    account = request.sandbox.accounts.get(sent["appid"])
    if account is None:
        raise RefusedError(40013)
    if sent.get("grant_type") != "client_credential":
        raise RefusedError(40002)
    if not sent.get("secret"):
        raise RefusedError(41004)
    if sent["secret"] != account.app_secret:
        raise RefusedError(40125)
    return account.app_id
