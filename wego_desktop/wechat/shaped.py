"""An answer becomes its shape, or an error that says what it leaves open."""

from collections.abc import Callable
from typing import TypeVar

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Json, ShapeError
from wego_desktop.wechat.calls import Call
from wego_desktop.wechat.errors import GarbledAnswer, UnknownOutcome

T = TypeVar("T")

_LACKS = QT_TRANSLATE_NOOP("Trouble", "The answer lacks “{part}”.")


def shaped(call: Call, body: Json, shape: Callable[[Json], T]) -> T:
    """The answer in its shape. One without its id leaves a write as unknown as no answer at all."""
    try:
        return shape(body)
    except ShapeError as error:
        part = str(error)
    raise (UnknownOutcome if call.writes else GarbledAnswer)(call.api, _LACKS, {"part": part})
