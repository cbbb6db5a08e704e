"""Any error becomes a sentence, a cause and a way out."""

import copy
import errno
import re
import string

import pytest

from wego_desktop.wechat.errors import (
    ArgumentError,
    Cancelled,
    GarbledAnswer,
    NetworkError,
    UnknownOutcome,
    WechatError,
    trouble_of,
)
from wego_desktop.wechat.troubles import BY_CODE, UNKNOWN_CODE, Action

ANY: list[BaseException] = [
    WechatError(40164, "invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist rid: 60196b9b-00000000-11111111", "t"),
    WechatError(-1, "system error", "a"),
    WechatError(99999, "never seen {braces}", "a"),
    NetworkError("a", "{host} broke", {"host": "h"}),
    GarbledAnswer("a", "strange"),
    UnknownOutcome("a", "{host} broke", {"host": "h"}),
    Cancelled(),
    ArgumentError("{n} is too many", {"n": "9"}),
    OSError(errno.ENOSPC, "No space left on device", "/x"),
    FileNotFoundError(errno.ENOENT, "No such file", "/x/{y}"),
    PermissionError(errno.EACCES, "Permission denied", "/x"),
    IsADirectoryError(errno.EISDIR, "Is a directory", "/x"),
    OSError("bare"),
    KeyError("k"),
    MemoryError(),
    KeyboardInterrupt(),
    ValueError("{open"),
]


@pytest.mark.parametrize("error", ANY, ids=lambda error: f"{type(error).__name__}-{error}"[:40])
def test_total(error: BaseException) -> None:
    trouble = trouble_of(error)
    assert trouble.what.format_map(trouble.values)
    assert "{" not in trouble.what.format_map(trouble.values)
    trouble.why.format_map(trouble.values)
    assert trouble.action in set(Action)


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_the_table(code: int) -> None:
    said = BY_CODE[code]
    for sentence in (said.what, said.why):
        assert sentence[0].isupper()
        assert not re.search(r"!|\bplease\b|\boops\b|\bfailed\b", sentence, re.IGNORECASE)
        names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        assert names <= {"ip", "code", "message"}
    assert said.why.endswith(".")
    assert not said.what.endswith(".")


def test_every_code_these_calls_can_meet_is_there() -> None:
    met = [-1, 40001, 40004, 40005, 40006, 40007, 40009, 40013, 40014, 40113, 40114, 40125, 40137, 40164, 41005, 42001]
    met += [44001, 44002, 44003, 45001, 45002, 45003, 45004, 45007, 45008, 45009, 45011, 45034, 45103, 45106, 45110]
    met += [45166, 46007, 47001, 48001, 48005, 50004, 50007, 53402, 88000, 89503, 89506, 89507]
    met += [41006, 41039, 45005, 53404, 53405, 53406]
    assert set(met) <= set(BY_CODE)


def test_the_refused_address_can_be_copied() -> None:
    error = ANY[0]
    assert isinstance(error, WechatError)
    trouble = trouble_of(error)
    assert (error.ip, error.rid) == ("1.2.3.4", "60196b9b-00000000-11111111")
    assert (trouble.action, trouble.values["ip"]) == (Action.COPY_IP, "1.2.3.4")
    assert "1.2.3.4" in trouble.why.format_map(trouble.values)
    assert "rid" in trouble.details


@pytest.mark.parametrize("text", ["invalid ip ::ffff:1.2.3.4 rid", "invalid ip 2001:db8::1, not in whitelist"])
def test_addresses_of_both_kinds(text: str) -> None:
    assert WechatError(40164, text, "a").ip in ("::ffff:1.2.3.4", "2001:db8::1")


def test_an_unknown_code_says_what_wechat_said() -> None:
    trouble = trouble_of(WechatError(99999, "never seen", "a"))
    assert trouble.what == UNKNOWN_CODE.what
    assert trouble.why.format_map(trouble.values) == "It answered 99999: never seen"


def test_an_unknown_outcome_is_no_network_error() -> None:
    assert not issubclass(UnknownOutcome, NetworkError)
    assert trouble_of(UnknownOutcome("a", "x")).action == Action.REFRESH


@pytest.mark.parametrize("error", ANY[:8], ids=lambda error: type(error).__name__)
def test_errors_can_be_copied(error: BaseException) -> None:
    assert str(copy.copy(error)) == str(error)
