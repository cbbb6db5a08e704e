"""The AppSecrets: in the system's keyring, or, where it has none that works, in a file only the user can read."""

import contextlib
import json
import logging
import os
from enum import StrEnum
from pathlib import Path
from types import ModuleType

_SERVICE = "wego-desktop"
_log = logging.getLogger(__name__)


class Where(StrEnum):
    """Where a secret went; the window says FILE plainly."""

    KEYRING = "keyring"
    FILE = "file"


class Credentials:
    """Secrets by AppID. A keyring can look healthy and fail on use, with whatever exception its system has; so each
    call is ready for that. What stands in the file is what the keyring did not take, so it counts for more.

    keyring takes 75 ms to import, which no start pays for: the first secret does.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self, app_id: str) -> str | None:
        secret = self._read().get(app_id)
        with contextlib.suppress(Exception):
            secret = secret or _keyring().get_password(_SERVICE, app_id)
        return secret

    def put(self, app_id: str, secret: str) -> Where:
        """Keep a secret; raises OSError when neither place takes it."""
        try:
            _keyring().set_password(_SERVICE, app_id, secret)
        except Exception as error:
            _log.warning("the keyring does not work: %s", type(error).__name__)
            self._write({**self._read(), app_id: secret})
            return Where.FILE
        self._forget_in_file(app_id)
        return Where.KEYRING

    def forget(self, app_id: str) -> bool:
        """Whether it is surely gone: what a keyring has that does not answer, nobody knows. Raises OSError."""
        gone = _gone_from_keyring(app_id)
        self._forget_in_file(app_id)
        return gone

    def _forget_in_file(self, app_id: str) -> None:
        secrets = self._read()
        if secrets.pop(app_id, None) is not None:
            self._write(secrets)

    def _read(self) -> dict[str, str]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(k): str(v) for k, v in stored.items()} if isinstance(stored, dict) else {}

    def _write(self, secrets: dict[str, str]) -> None:
        part = self._file.with_name(self._file.name + ".part")
        part.unlink(missing_ok=True)
        # The mode is given at creation: there is no moment in which another user could open it.
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
            json.dump(secrets, stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(self._file)


def _gone_from_keyring(app_id: str) -> bool:
    try:
        from keyring.errors import NoKeyringError

        with contextlib.suppress(NoKeyringError):  # this machine has none that could hold it
            if _keyring().get_password(_SERVICE, app_id) is not None:
                _keyring().delete_password(_SERVICE, app_id)
    except Exception as error:
        _log.warning("the keyring does not work: %s", type(error).__name__)
        return False
    return True


def _keyring() -> ModuleType:
    import keyring

    return keyring
