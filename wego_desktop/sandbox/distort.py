"""What the faults that spoil an answer do to it."""

from dataclasses import replace

from .answers import Answer, FileAnswer, JsonAnswer
from .faults import Hits

_WRITTEN_BY_PEOPLE = frozenset({"name", "title", "digest", "author", "content", "description", "introduction"})
# Stand-ins from Unicode's private area for what JSON writers never write raw.
_STAND_INS = (("\ue001", b"\x01"), ("\ue00a", b"\n"), ("\ue009", b"\t"))
_CONTROL = "\ue001\ue00a\ue009"


def distorted_answer(answer: Answer, hits: Hits) -> Answer:
    """Faults that change what is said."""
    if isinstance(answer, JsonAnswer):
        body = dict(answer.body)
        if "stray-item" in hits:
            body.setdefault("item", [])
        if "control-chars" in hits:
            changed = _with_controls(body)
            body = changed if changed != body else body | {"errmsg": f"{body.get('errmsg', 'ok')}{_CONTROL}"}
        return replace(answer, body=body)
    if isinstance(answer, FileAnswer) and "no-filename" in hits:
        return replace(answer, name="", content_type="text/plain")
    return answer


def distorted(body: bytes, hits: Hits) -> bytes:
    """Faults that change how it is spelt."""
    if "control-chars" in hits:
        for stand_in, raw in _STAND_INS:
            body = body.replace(stand_in.encode(), raw)
    if "mojibake" in hits:
        body = body.decode("latin-1").encode("utf-8")
    return body[: len(body) // 2] if "short-json" in hits else body


def _with_controls(value: dict[str, object]) -> dict[str, object]:
    return {key: _deeper(key, inner) for key, inner in value.items()}


def _deeper(key: str, value: object) -> object:
    if isinstance(value, dict):
        return _with_controls(value)
    if isinstance(value, list):
        return [_deeper("", inner) for inner in value]
    return f"{value}{_CONTROL}" if key in _WRITTEN_BY_PEOPLE and isinstance(value, str) else value
