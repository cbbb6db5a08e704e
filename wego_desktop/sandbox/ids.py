"""Names the account gives: media_ids, tokens, public addresses.

Shapes as measured on published answers: a permanent id is 43 base64url characters of 32 bytes whose first 16 are
constant for the account, a temporary id is 64, an access_token is ``NN_`` and some 150 more. Addresses of pictures
come from the bytes, so that the same picture has the same URL however often it is uploaded.
"""

import base64
import hashlib
import secrets


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")


def permanent_id(app_id: str) -> str:
    """43 characters; the first 16 bytes tell the account."""
    return _text(hashlib.sha256(app_id.encode()).digest()[:16] + secrets.token_bytes(16))


def temporary_id() -> str:
    """64 characters without a common head."""
    return _text(secrets.token_bytes(48))


def link_key(app_id: str, origin: str) -> str:
    """The address of some bytes of an account. origin: their SHA-256, or the recipe they will be drawn from."""
    return _text(hashlib.sha512(f"{app_id} {origin}".encode()).digest()[:48])


def access_token(family: str) -> str:
    """A fresh token, 153 characters."""
    number = {"token": 47, "stable": 86}[family]
    return f"{number}_{_text(secrets.token_bytes(112))}"


def app_id() -> str:
    """``wx`` and 16 hex digits."""
    return "wx" + secrets.token_hex(8)


def app_secret() -> str:
    """32 hex digits."""
    return secrets.token_hex(16)
