"""Bytes of an answer to a JSON object, and its ``errcode`` to an exception."""

import json

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Json, error_code
from wego_desktop.wechat.errors import GarbledAnswer, WechatError
from wego_desktop.wechat.transport import Answer

_LARGEST = 256 << 20  # twenty news of eight articles of 1 MB, and some
_STATUS = QT_TRANSLATE_NOOP("Trouble", "The server answered with HTTP status {status} instead of a result.")
_NOT_JSON = QT_TRANSLATE_NOOP("Trouble", "WeChat does not answer like this. A proxy or sign-in page may stand between.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Trouble", "It was larger than any answer can be.")


def read_json(answer: Answer, start: bytes = b"") -> Json:
    """The whole answer as a JSON object without error.

    start: what was already read of it. Raises WechatError for an errcode, GarbledAnswer for anything but a JSON object
    under status 200: the status says nothing about success, but another one says that no account answered.
    """
    need_ok(answer)
    raw = bytearray(start)
    for block in answer.blocks():
        raw += block
        if len(raw) > _LARGEST:
            raise GarbledAnswer(answer.api, _TOO_LARGE)
    return accepted(decode(raw, answer.api), answer.api)


def need_ok(answer: Answer) -> None:
    if answer.status != 200:
        raise GarbledAnswer(answer.api, _STATUS, {"status": str(answer.status)})


def decode(raw: bytes | bytearray, api: str) -> Json:
    """Always as UTF-8: answers come as text/plain without a charset. strict=False: they hold raw control characters."""
    try:
        body = json.loads(raw.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise GarbledAnswer(api, _NOT_JSON)
    return body


def accepted(body: Json, api: str) -> Json:
    """The body, unless it says no."""
    if code := error_code(body):
        raise WechatError(code, str(body.get("errmsg", "")), api)
    return body
