"""What the transfers say, in the user's language."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wego_desktop.ui import formats
from wego_desktop.ui.uploads.plan_words import place
from wego_desktop.ui.uploads.transfer import Counts, State, Transfer, Transfers
from wego_desktop.wechat.errors import Trouble

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Said:
    """A state as a row shows it: words, the icon and the colour of both. more: the rest of it, for the tip."""

    text: str
    icon: str = ""
    ink: str = "text2"
    more: str = ""


def what(trouble: Trouble) -> str:
    return formats.sentence("Trouble", trouble.what, trouble.values)


def why(trouble: Trouble) -> str:
    return formats.sentence("Trouble", trouble.why, trouble.values)


def state(transfer: Transfer, transfers: Transfers, speed: str) -> Said:
    """speed: what is known of it, "1.1 MB/s · 1 s left"."""
    match transfer.state:
        case State.WAITING:
            return _waiting(transfer, transfers)
        case State.SENDING:
            return _sending(transfer, speed)
        case State.DONE if transfer.again:
            twice = translate("Uploads", "Uploaded; sent twice, since the first answer was lost")
            return Said(twice, "done", "accent_text")
        case State.DONE:
            return Said(translate("Uploads", "Uploaded"), "done", "accent_text")
        case State.CANCELLED:
            return Said(translate("Uploads", "Cancelled, not uploaded"), "minus", "text2")
        case State.UNKNOWN if transfer.candidates:
            text = translate("Uploads", "Sent; say which material it became")
            return Said(text, "warning", "warn", translate("Uploads", "Several materials could be it"))
        case State.UNKNOWN:
            return Said(translate("Uploads", "Sent, checking the result"), "clock", "info", _unknown())
    trouble = transfer.trouble
    return Said(what(trouble), "error", "err", why(trouble)) if trouble else Said("", "error", "err")


def _waiting(transfer: Transfer, transfers: Transfers) -> Said:
    stopped = any(stop.holds(transfer.upload.target) for stop in transfers.stops)
    if transfers.paused or stopped:
        return Said(translate("Uploads", "Paused"), "pause")
    if transfers.resting is not None:
        seconds = max(1, round(transfers.resting[0] - time.time()))
        return Said(translate("Uploads", "Waiting, goes on in {time}").format(time=formats.duration(seconds)), "clock")
    if transfer.again:
        return Said(translate("Uploads", "The answer was lost; it is sent again"), "retry")
    return Said(translate("Uploads", "Waiting"))


def _sending(transfer: Transfer, speed: str) -> Said:
    if transfer.stopping:
        return Said(translate("Uploads", "Stopping…"))
    if transfer.repairing:
        return Said(translate("Uploads", "Repairing, {percent} %").format(percent=round(100 * transfer.made)))
    if transfer.size and transfer.sent >= transfer.size:
        return Said(answer_awaited())
    return Said(speed or translate("Uploads", "Sending"))


def answer_awaited() -> str:
    """Every byte is out."""
    return translate("Uploads", "Waiting for WeChat's answer")


def _unknown() -> str:
    return translate(
        "Uploads",
        "The answer was lost. It is looked for in the account's lists, and not sent again before that is settled",
    )


def pace(speed: float | None, left: float | None) -> str:
    """How fast and how long still: "1.1 MB/s · 1 s left"; "" while nothing is known."""
    if not speed:
        return ""
    if left is None:
        return formats.speed(speed)
    rest = translate("Uploads", "{time} left").format(time=formats.duration(max(1, round(left))))
    return f"{formats.speed(speed)} · {rest}"


def amount(transfer: Transfer) -> str:
    """Bytes: "1.2 / 1.9 MB" on the way, "1.9 MB" else."""
    if not transfer.size:
        return ""
    if transfer.state is State.SENDING and transfer.sent < transfer.size:
        return formats.sizes(transfer.sent, transfer.size)
    return formats.size(transfer.size)


def total(counts: Counts, paused: bool, speed: str) -> str:
    """The line over all rows."""
    if not counts.total:
        return translate("Uploads", "Nothing is being sent")
    finished, wanted = formats.count(counts.done), formats.count(counts.total - counts.cancelled)
    done = translate("Uploads", "{done} of {all} done").format(done=finished, all=wanted)
    parts = [done, _not_uploaded(counts.failed), _unknown_count(counts.unknown)]
    if counts.under_way:
        parts.append(translate("Uploads", "paused") if paused and not counts.sending else speed)
    return " · ".join(filter(None, parts))


def _not_uploaded(count: int) -> str:
    return translate("Uploads", "%n not uploaded", "", count) if count else ""


def _unknown_count(count: int) -> str:
    return translate("Uploads", "%n being checked", "", count) if count else ""


def action(transfer: Transfer) -> tuple[str, str]:
    """Icon and name of the one thing a row offers; "" when it needs nothing."""
    match transfer.state:
        case State.WAITING | State.SENDING:
            return ("", "") if transfer.stopping else ("close", translate("Uploads", "Cancel"))
        case State.FAILED | State.CANCELLED:
            return "retry", translate("Uploads", "Retry")
        case State.UNKNOWN if transfer.candidates:
            return "more", translate("Uploads", "Decide…")
        case State.UNKNOWN:
            return "more", translate("Uploads", "More")
    return "", ""


def name(transfer: Transfer) -> str:
    """In one line; a film has its file's name here, since that is what a person dropped."""
    shown = " ".join(transfer.upload.name[:300].split())
    return shown.encode("utf-8", "replace").decode("utf-8")


def spoken(transfer: Transfer, said: Said) -> str:
    percent = f"{100 * transfer.sent // transfer.size}%" if transfer.state is State.SENDING and transfer.size else ""
    where = place(transfer.upload.target)
    return ", ".join(filter(None, (name(transfer), where, percent, said.text, said.more)))


def tip(transfer: Transfer, said: Said) -> str:
    return "\n".join(filter(None, (transfer.upload.name, said.text, said.more)))
