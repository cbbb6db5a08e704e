"""What can go wrong with the remote account, and how a person is told.

The exceptions say what happened to the *account*, because that decides what may follow: a :class:`NetworkError` changed
nothing and can be repeated, an :class:`UnknownOutcome` has to be settled by looking. No text, repr or traceback of them
carries a token or an AppSecret: messages are redacted here, and the client raises them outside its ``except`` blocks,
so that no exception of requests, whose texts hold whole URLs, hangs below them.
"""

import errno
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wego_desktop.logs import redact
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.troubles import BY_CODE, UNKNOWN_CODE, Action, Said

_IP = re.compile(r"invalid ip ([0-9a-fA-F:.]*[0-9a-fA-F])")
_RID = re.compile(r"rid: ([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})")


class WechatError(Exception):
    """The account answered no: ``errcode`` other than 0.

    errmsg: as it came, redacted; its wording changes, so decide by ``code`` only. api: like "material/add_material".
    """

    def __init__(self, code: int, errmsg: str, api: str) -> None:
        self.code, self.errmsg, self.api = code, redact(errmsg), api
        super().__init__(code, self.errmsg, api)

    @property
    def rid(self) -> str | None:
        """The request id, which WeChat can look up for seven days."""
        found = _RID.search(self.errmsg)
        return found[1] if found else None

    @property
    def ip(self) -> str | None:
        """The address that 40164 refused; it stands in the text only."""
        found = _IP.search(self.errmsg)
        return found[1] if found else None

    def __str__(self) -> str:
        return f"{self.api}: {self.code} {self.errmsg}"


class TransportError(Exception):
    """No usable answer. why: a translatable template of context "Trouble" that says the cause, filled from values."""

    def __init__(self, api: str, why: str, values: Mapping[str, str] | None = None) -> None:
        self.api, self.why = api, why
        self.values = {name: redact(value) for name, value in (values or {}).items()}
        super().__init__(api, why, self.values)

    def __str__(self) -> str:
        return f"{self.api}: {self.why.format_map(self.values)}"


class NetworkError(TransportError):
    """Nothing was changed: a read did not succeed, or a write surely never arrived whole."""


class GarbledAnswer(NetworkError):  # noqa: N818 - says what happened
    """Something answered, but not what this call answers: a page of a proxy, half an answer, a status not 200."""


class UnknownOutcome(TransportError):  # noqa: N818 - says what happened
    """A write left, and its answer was lost: it may have happened or not. Never repeat it; look first.

    Not a :class:`NetworkError`, so that no ``except NetworkError`` can send it a second time.
    """


class Cancelled(Exception):  # noqa: N818 - says what happened
    """The user stopped it. A write that is cancelled while it goes up is not done."""


class ArgumentError(ValueError):
    """Refused before the network, since it can't be right. template and values as in a :class:`Trouble`."""

    def __init__(self, template: str, values: Mapping[str, str] | None = None) -> None:
        self.template, self.values = template, dict(values or {})
        super().__init__(template, self.values)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


SURELY_NOT = (WechatError, NetworkError, Cancelled, ArgumentError)
"""What a write raises that surely changed nothing."""


@dataclass(frozen=True)
class Trouble:
    """An error as the user sees it. what and why are translatable templates of context "Trouble"; why may be "".

    values fill both. details: errcode, errmsg, rid and call, to be unfolded and copied; free of secrets.
    """

    what: str
    why: str
    action: str = Action.NONE
    values: Mapping[str, str] = field(default_factory=dict)
    code: int | None = None
    details: str = ""


class TroubleError(Exception):
    """Something outside the remote account went wrong, and whoever met it knows what to say."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        super().__init__(trouble.what.format_map(trouble.values))


def trouble_of(error: BaseException) -> Trouble:
    """The trouble behind any exception whatever."""
    if isinstance(error, TroubleError):
        return error.trouble
    if isinstance(error, WechatError):
        return _of_answer(error)
    if isinstance(error, ArgumentError):
        return Trouble(error.template, "", Action.NONE, error.values)
    if isinstance(error, TransportError):
        return _of_transport(error)
    if isinstance(error, Cancelled):
        return Trouble(_CANCELLED, "")
    if isinstance(error, OSError):
        return _of_system(error)
    return _told(_UNEXPECTED, error)


def _of_answer(error: WechatError) -> Trouble:
    said = BY_CODE.get(error.code, UNKNOWN_CODE)
    values = {"code": str(error.code), "message": error.errmsg, "ip": error.ip or "?"}
    details = f"errcode {error.code}\nerrmsg {error.errmsg}\napi {error.api}"
    return Trouble(said.what, said.why, said.action, values, error.code, details)


def _of_transport(error: TransportError) -> Trouble:
    kinds = ((UnknownOutcome, _UNKNOWN), (GarbledAnswer, _GARBLED), (TransportError, _UNREACHED))
    said = next(said for kind, said in kinds if isinstance(error, kind))
    return Trouble(said.what, error.why, said.action, error.values, None, str(error))


def _of_system(error: OSError) -> Trouble:
    if error.errno in _DISK_FULL:
        return _told(_NO_SPACE, error)
    kinds = {FileNotFoundError: _NO_FILE, PermissionError: _NO_ACCESS, IsADirectoryError: _FOLDER}
    return _told(next((said for kind, said in kinds.items() if isinstance(error, kind)), _SYSTEM), error)


def _told(said: Said, error: BaseException) -> Trouble:
    reason = getattr(error, "strerror", None) or type(error).__name__
    values = {"file": redact(str(getattr(error, "filename", None) or "?")), "reason": str(reason)}
    return Trouble(said.what, said.why, said.action, values, None, redact(f"{type(error).__name__}: {error}"))


_DISK_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}

_CANCELLED = QT_TRANSLATE_NOOP("Trouble", "Stopped")
_UNREACHED = Said(QT_TRANSLATE_NOOP("Trouble", "WeChat could not be reached"), "", Action.RETRY)
_GARBLED = Said(QT_TRANSLATE_NOOP("Trouble", "The answer could not be read"), "", Action.RETRY)
_UNKNOWN = Said(QT_TRANSLATE_NOOP("Trouble", "It is not known whether WeChat did this"), "", Action.REFRESH)
_NO_SPACE = Said(
    QT_TRANSLATE_NOOP("Trouble", "The disk is full"),
    QT_TRANSLATE_NOOP("Trouble", "Free some space, then try again."),
    Action.RETRY,
)
_NO_FILE = Said(
    QT_TRANSLATE_NOOP("Trouble", "The file is not there any more"),
    QT_TRANSLATE_NOOP("Trouble", "{file} was moved or deleted. Choose it again."),
    Action.CHOOSE_FILE,
)
_NO_ACCESS = Said(
    QT_TRANSLATE_NOOP("Trouble", "The system does not allow this"),
    QT_TRANSLATE_NOOP("Trouble", "You have no right to use {file}. Change its rights or choose another place."),
    Action.CHOOSE_FILE,
)
_FOLDER = Said(
    QT_TRANSLATE_NOOP("Trouble", "This is a folder"),
    QT_TRANSLATE_NOOP("Trouble", "{file} is a folder. Choose the files in it."),
    Action.CHOOSE_FILE,
)
_SYSTEM = Said(
    QT_TRANSLATE_NOOP("Trouble", "The system reports a problem"),
    QT_TRANSLATE_NOOP("Trouble", "{reason}: {file}"),
    Action.RETRY,
)
_UNEXPECTED = Said(
    QT_TRANSLATE_NOOP("Trouble", "Something unexpected happened"),
    QT_TRANSLATE_NOOP("Trouble", "This is a mistake of the app ({reason}). Copy the details and report it."),
    Action.COPY_DETAILS,
)
