"""One account over HTTP: token, sending, decoding, errors and second tries in one place."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from wego_desktop.accounts import Account
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Json
from wego_desktop.wechat.calls import Call
from wego_desktop.wechat.decoding import read_json
from wego_desktop.wechat.downloads import Received, Sink, glance, receive, receive_file
from wego_desktop.wechat.errors import GarbledAnswer, NetworkError, UnknownOutcome, WechatError
from wego_desktop.wechat.multipart import Body
from wego_desktop.wechat.patience import SYSTEM_BUSY, Patience, Wait
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.tokens import TOKEN_ERRORS, Tokens
from wego_desktop.wechat.transport import Answer, Request, Timeouts, Transport

T = TypeVar("T")

_FRESH_FOR = 30.0  # seconds in which a new id may not be known to all of WeChat's machines
_BUSY = QT_TRANSLATE_NOOP("Trouble", "WeChat reported a system error, which says nothing about what was done.")
_FILM_PAGE = QT_TRANSLATE_NOOP("Trouble", "WeChat leads to a web page instead of the film. Open it in the console.")
_FILM_API = "film"


class Client:
    """Calls of one account; safe for any number of threads.

    on_call: told the API of every request that left ("material/add_material"), from whatever thread.
    wait: takes the place of the pauses between tries; see Patience.
    """

    def __init__(
        self,
        account: Account,
        secret: str,
        *,
        on_call: Callable[[str], None] | None = None,
        timeout: Timeouts | None = None,
        wait: Wait | None = None,
    ) -> None:
        self._base = account.base_url.rstrip("/")
        self._on_call = on_call or _nobody
        self._transport = Transport(account.proxy, timeout)
        self._patience = Patience(wait)
        self._tokens = Tokens(self._transport, account, secret, self._patience, on_call)
        self._fresh = _Fresh()

    def close(self) -> None:
        """End pauses and close connections. A request that has left still gets its answer: what a write did, nobody
        else could say. What would begin after this raises Cancelled."""
        self._patience.stop()
        self._transport.close()

    def call(self, call: Call, *, progress: Progress | None = None, cancel: Cancel | None = None) -> Json:
        """The JSON object that a call answers.

        Raises WechatError (the account said no), NetworkError (nothing was changed), UnknownOutcome (only if
        ``call.writes``), Cancelled, and OSError or ArgumentError from the file that is sent.
        A write that has left whole can't be called back: from then on ``cancel`` is not looked at.
        """
        return self._run(_Task(call, read_json, progress=progress, cancel=cancel))

    def fetch(
        self, call: Call, sink: Sink, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Json | Received:
        """What a download call answers: a file, now in the sink, or JSON. Raises as :meth:`call`, and OSError."""
        task = _Task(call, lambda answer: receive_file(answer, sink, progress, cancel), plain=True, cancel=cancel)
        return self._run(task)

    def glance(self, call: Call) -> None:
        """Whether a download call answers without error; a file is not read beyond its beginning. Raises as `call`."""
        self._run(_Task(call, glance, plain=True))

    def fetch_film(
        self, url: str, sink: Sink, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Received:
        """The film behind the link of a video answer, fetched without a token: the host is not the account."""
        request = Request(_FILM_API, "GET", url, plain=True, follow=True)

        def attempt() -> Json | Received:
            with self._transport.open(request) as answer:
                return receive(answer, sink, progress, cancel)

        try:
            got = self._patience.run(attempt, writes=False, cancel=cancel)
        except WechatError:
            got = {}
        if not isinstance(got, Received) or got.text:
            raise GarbledAnswer(_FILM_API, _FILM_PAGE)
        return got

    def remember(self, media_id: str) -> None:
        """An id that was made just now: for some seconds 40007 for it means "not yet"."""
        self._fresh.add(media_id)

    def forget(self, media_id: str) -> None:
        """An id that is gone: 40007 for it means just that."""
        self._fresh.drop(media_id)

    def _run(self, task: "_Task[T]") -> T:
        # First by itself: the tries for a token shall not be multiplied by those for the call.
        self._tokens.current(task.cancel)
        return self._patience.run(
            lambda: self._with_token(task),
            writes=task.call.writes,
            fresh=self._fresh.any(task.call.media_ids),
            patient=task.call.patient,
            cancel=task.cancel,
        )

    def _with_token(self, task: "_Task[T]") -> T:
        """One attempt, or two when the token is refused: that comes before anything is done, for writes as well."""
        token = self._tokens.current(task.cancel)
        try:
            return self._attempt(task, token)
        except WechatError as error:
            if error.code not in TOKEN_ERRORS:
                raise
            refused = error
        renewed = self._tokens.renew(token, task.cancel)
        if renewed == token:
            raise refused
        return self._attempt(task, renewed)

    def _attempt(self, task: "_Task[T]", token: str) -> T:
        call, body = task.call, task.call.body(task.progress, task.cancel)
        query = {"access_token": token, **call.query}
        request = Request(call.api, call.method, f"{self._base}/cgi-bin/{call.api}", query, body, plain=task.plain)
        try:
            with self._transport.open(request, lambda: self._on_call(call.api)) as answer:
                return task.read(answer)
        except (NetworkError, WechatError) as error:
            fault = error
        raise _outcome(call, body, fault)


@dataclass(frozen=True)
class _Task(Generic[T]):
    """A call with how its answer is read."""

    call: Call
    read: Callable[[Answer], T]
    plain: bool = False
    progress: Progress | None = None
    cancel: Cancel | None = None


def _outcome(call: Call, body: Body | None, fault: NetworkError | WechatError) -> Exception:
    """What an attempt that gave no result means for the account: see multipart.py on finished bodies."""
    if not call.writes or body is None or not body.finished:
        return fault
    if isinstance(fault, NetworkError):
        return UnknownOutcome(call.api, fault.why, fault.values)
    return UnknownOutcome(call.api, _BUSY) if fault.code == SYSTEM_BUSY else fault


class _Fresh:
    """The ids made within the last seconds, in the order they were made."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._born: OrderedDict[str, float] = OrderedDict()

    def add(self, media_id: str) -> None:
        with self._lock:
            self._born[media_id] = time.monotonic()
            self._drop_old()

    def drop(self, media_id: str) -> None:
        with self._lock:
            self._born.pop(media_id, None)

    def any(self, media_ids: frozenset[str]) -> bool:
        with self._lock:
            self._drop_old()
            return not media_ids.isdisjoint(self._born)

    def _drop_old(self) -> None:
        limit = time.monotonic() - _FRESH_FOR
        while self._born and next(iter(self._born.values())) < limit:
            self._born.popitem(last=False)


def _nobody(api: str) -> None:
    """Listens to no calls."""
    del api
