"""A token from outside: what another program of the account's owner keeps alive (accounts.TokenSource.OUTSIDE)."""

import json
import os
import re
import shlex
import subprocess

from wego_desktop.accounts import Account
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.decoding import need_ok
from wego_desktop.wechat.errors import GarbledAnswer, NetworkError
from wego_desktop.wechat.transport import Request, Transport

API = "token from outside"
_PATIENCE = 30.0  # seconds a command may take
_TEXT = re.compile(r"[\w-]{64,1024}")
_TOKEN = re.compile(r"[!-~]{1,1024}")
_NO_START = QT_TRANSLATE_NOOP("Trouble", "The token command could not be started. Check it in the account.")
_TOO_SLOW = QT_TRANSLATE_NOOP("Trouble", "The token command took longer than {seconds} seconds.")
_ENDED = QT_TRANSLATE_NOOP("Trouble", "The token command ended with status {status}. Try it in a terminal.")
_NO_TOKEN = QT_TRANSLATE_NOOP("Trouble", "No token came from the token command or address. Check it in the account.")


def outside_token(account: Account, secret: str, transport: Transport) -> str:
    """The token from the account's ``token_command``.

    The command may be a program with arguments that prints a token, an http(s) address that answers one (both as plain
    text or as JSON with ``access_token``), or the token itself; when it is empty, the kept secret is the token.
    Raises NetworkError; its texts hold neither the command, which may contain a password, nor what it printed.
    """
    source = account.token_command.strip() or secret
    if _TEXT.fullmatch(source) or not account.token_command.strip():
        return _token(source)
    if source.startswith(("http://", "https://")):
        with transport.open(Request(API, "GET", source)) as answer:
            need_ok(answer)
            return _token(b"".join(answer.blocks()).decode("utf-8", "replace"))
    return _token(_printed(source))


def _printed(command: str) -> str:
    try:
        done = subprocess.run(
            shlex.split(command, posix=os.name != "nt"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        fault = NetworkError(API, _ENDED, {"status": str(done.returncode)}) if done.returncode else None
    except subprocess.TimeoutExpired:
        fault = NetworkError(API, _TOO_SLOW, {"seconds": f"{_PATIENCE:.0f}"})
    except (OSError, ValueError):
        fault = NetworkError(API, _NO_START)
    if fault:
        raise fault
    return done.stdout.decode("utf-8", "replace")


def _token(text: str) -> str:
    text = text.strip().removeprefix("\ufeff")
    if text.startswith("{"):
        text = _of_json(text)
    if not _TOKEN.fullmatch(text):
        raise GarbledAnswer(API, _NO_TOKEN)
    return text


def _of_json(text: str) -> str:
    """ "" for one that holds none."""
    try:
        token = json.loads(text).get("access_token")
    except (ValueError, RecursionError):
        return ""
    return token if isinstance(token, str) else ""
