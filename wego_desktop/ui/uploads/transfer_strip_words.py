"""Why files wait, in one sentence, and what can be done about it."""

from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QCoreApplication

from wego_desktop.jobs.stops import ADDRESS, DAY_QUOTA, Stop
from wego_desktop.library.material import KINDS
from wego_desktop.ui import formats
from wego_desktop.ui.uploads.transfer import Counts, Transfers
from wego_desktop.ui.uploads.transfer_words import what, why
from wego_desktop.wechat.answers import Kind

translate = QCoreApplication.translate


class Way(Flag):
    """The buttons of a strip."""

    NONE = 0
    RESUME = auto()
    TRY = auto()
    PAUSE = auto()
    LEAVE_OUT = auto()
    DISMISS = auto()


@dataclass(frozen=True)
class Told:
    """warns: something is wrong or waits for the person. more: for the tip. value: to be copied."""

    text: str
    ways: Way = Way.NONE
    warns: bool = True
    more: str = ""
    value: str = ""


@dataclass(frozen=True)
class Left:
    """What the last time left and is spoken of. count: files; asks: they wait until a person says so."""

    count: int = 0
    asks: bool = False


def told(transfers: Transfers, counts: Counts, left: Left, now: float) -> Told | None:
    """What the strip says; None for nothing. now: Unix seconds."""
    if counts.waiting and left.asks and transfers.paused:
        return _asks(counts.waiting)
    if counts.waiting:
        waits = _waits(transfers, now)
        if waits is not None:
            return waits
    return _goes_on(counts, left) if left.count else None


def _asks(count: int) -> Told:
    text = translate("Uploads", "From the last time, still to be sent: %n", "", count)
    return Told(text, Way.RESUME | Way.LEAVE_OUT)


def _goes_on(counts: Counts, left: Left) -> Told | None:
    count, unknown = left.count, counts.unknown
    if counts.under_way:
        text = translate("Uploads", "From the last time, going on: %n", "", count)
        return Told(text, Way.PAUSE | Way.DISMISS, warns=False)
    if unknown:
        text = translate("Uploads", "From the last time, checking whether they arrived: %n", "", unknown)
        return Told(text, Way.DISMISS, warns=False)
    return None


def _waits(transfers: Transfers, now: float) -> Told | None:
    for stop in transfers.stops:
        if not stop.kind:
            return _stopped(stop, now)
    if transfers.paused:
        text = translate("Uploads", "Paused. What is being sent goes on to its end")
        return Told(text, Way.RESUME)
    if transfers.resting is not None:
        until, trouble = transfers.resting
        text = translate("Uploads", "{reason}. Goes on in {time}").format(reason=what(trouble), time=_in(until, now))
        return Told(text, Way.TRY, more=why(trouble))
    return _stopped(transfers.stops[0], now) if transfers.stops else None


def _stopped(stop: Stop, now: float) -> Told:
    reason, more = what(stop.trouble), why(stop.trouble)
    if stop.kind:
        kind = translate("MaterialKind", KINDS[Kind(stop.kind)].label)
        text = translate("Uploads", "{reason}. {kind} wait, other files go on").format(reason=reason, kind=kind)
        return Told(text, Way.TRY, more=more)
    if stop.until is None:
        return Told(". ".join(filter(None, (reason, more))), Way.TRY)
    if stop.trouble.code == DAY_QUOTA:
        text = translate("Uploads", "{reason}. Goes on by itself after midnight in Beijing").format(reason=reason)
        return Told(text, Way.TRY, more=more)
    text = translate("Uploads", "{reason}. Tried again in {time}").format(reason=reason, time=_in(stop.until, now))
    address = stop.trouble.values.get("ip", "") if stop.trouble.code == ADDRESS else ""
    return Told(text, Way.TRY, more=more, value="" if address == "?" else address)


def _in(until: float, now: float) -> str:
    return formats.duration(max(1, round(until - now)))
