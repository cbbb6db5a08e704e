"""The access token: one per account, fetched once however many threads need it."""

import copy
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from wego_desktop.accounts import Account, TokenSource
from wego_desktop.logs import keep_secret
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Json
from wego_desktop.wechat.decoding import read_json
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer
from wego_desktop.wechat.multipart import json_body
from wego_desktop.wechat.outside import outside_token
from wego_desktop.wechat.patience import Patience
from wego_desktop.wechat.progress import Cancel, stop_if
from wego_desktop.wechat.transport import Request, Transport

TOKEN_ERRORS = frozenset({40001, 40014, 42001})
"""The answers that a new token mends (wechat-api.md 2.3)."""

_EARLY = 30.0  # seconds before its end from which a token is not used any more
_STEP = 0.1
_NO_SECRET = QT_TRANSLATE_NOOP("Trouble", "This account has no AppSecret here. Enter it in the account's settings.")
_NO_TOKEN = QT_TRANSLATE_NOOP("Trouble", "WeChat answered, but without an access token.")


class Tokens:
    """Gives the account's token from memory while it lives, and gets a new one from where the account says.

    Threads that meet a missing or stale token at the same time share one request and its outcome, good or bad: without
    that, eight of them would each wait out the same broken line one after the other.
    """

    def __init__(
        self,
        transport: Transport,
        account: Account,
        secret: str,
        patience: Patience | None = None,
        on_call: Callable[[str], None] | None = None,
    ) -> None:
        self._transport, self._account, self._secret = transport, account, secret
        self._patience, self._on_call = patience or Patience(), on_call
        self._lock = threading.Lock()
        self._token, self._until = "", 0.0
        self._running: Future[str] | None = None
        keep_secret(secret)

    def current(self, cancel: Cancel | None = None) -> str:
        """A token that should work. Raises what a call raises, and ArgumentError when there is no AppSecret."""
        return self._shared("", cancel)

    def renew(self, stale: str, cancel: Cancel | None = None) -> str:
        """Another token than the stale one, which the server refused; the same one if no other is to be had."""
        return self._shared(stale, cancel)

    def _shared(self, stale: str, cancel: Cancel | None) -> str:
        with self._lock:
            if self._token and self._token != stale and time.monotonic() < self._until:
                return self._token
            running, mine = self._running, self._running is None
            if running is None:
                running = self._running = Future()
        if mine:
            return self._get(running, stale)
        return _await(running, cancel)

    def _get(self, running: Future[str], stale: str) -> str:
        """Not to be cancelled: others wait for it too. Timeouts bound it."""
        try:
            token, life = self._fetch(stale)
        except BaseException as error:
            self._settle("", 0.0)
            running.set_exception(error)
            raise
        keep_secret(token)
        self._settle(token, time.monotonic() + life - _EARLY)
        running.set_result(token)
        return token

    def _settle(self, token: str, until: float) -> None:
        with self._lock:
            self._token, self._until, self._running = token, until, None

    def _fetch(self, stale: str) -> tuple[str, float]:
        if self._account.token_source is TokenSource.OUTSIDE:
            return self._patience.run(self._outside, writes=False), float("inf")
        if not self._secret:
            raise ArgumentError(_NO_SECRET)
        if self._account.token_source is TokenSource.CLASSIC:
            return self._ask(self._classic)
        token, life = self._ask(lambda: self._stable(force=False))
        # Only now: a forced one ends the token for every other program, and there are 20 a day (wechat-api.md 2.2).
        return self._ask(lambda: self._stable(force=True)) if token == stale else (token, life)

    def _outside(self) -> str:
        return outside_token(self._account, self._secret, self._transport)

    def _ask(self, request: Callable[[], Request]) -> tuple[str, float]:
        """(token, seconds it lives)"""
        body = self._patience.run(lambda: self._answer(request()), writes=False)
        token, life = body.get("access_token"), body.get("expires_in")
        if not isinstance(token, str) or not token:
            raise GarbledAnswer("token", _NO_TOKEN)
        return token, float(life) if isinstance(life, int) else 7200.0

    def _answer(self, request: Request) -> Json:
        with self._transport.open(request, self._left(request.api)) as answer:
            return read_json(answer)

    def _left(self, api: str) -> Callable[[], None]:
        return lambda: self._on_call(api) if self._on_call else None

    def _stable(self, *, force: bool) -> Request:
        asked = {
            "grant_type": "client_credential",
            "appid": self._account.app_id,
            "secret": self._secret,
            "force_refresh": force,
        }
        return Request("stable_token", "POST", self._url("stable_token"), body=json_body(asked))

    def _classic(self) -> Request:
        asked = {"grant_type": "client_credential", "appid": self._account.app_id, "secret": self._secret}
        return Request("token", "GET", self._url("token"), asked)

    def _url(self, api: str) -> str:
        return f"{self._account.base_url.rstrip('/')}/cgi-bin/{api}"


def _await(running: Future[str], cancel: Cancel | None) -> str:
    while True:
        stop_if(cancel)
        try:
            error = running.exception(_STEP)
        except TimeoutError:
            continue
        if error is None:
            return running.result()
        raise copy.copy(error)  # one exception object can't be raised in two threads at once
