"""The queue of uploads of an opened account, and what it works with."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from wego_desktop.jobs.looking import Looking
from wego_desktop.jobs.sending import Sending
from wego_desktop.jobs.settling import APART, Settling
from wego_desktop.jobs.upload_queue import Listener, UploadQueue

if TYPE_CHECKING:
    from wego_desktop.intake.repairs import RenderSvg
    from wego_desktop.jobs.open_account import OpenAccount


def queue_of(
    opened: "OpenAccount",
    executor: Executor,
    background: Executor,
    *,
    listener: Listener | None = None,
    render_svg: "RenderSvg | None" = None,
    apart: float = APART,
) -> UploadQueue:
    """The queue of uploads; one for each opened account. Call its ``recover`` first.

    executor: for what waits for the account. background: another one, for what waits for work of the first.
    """
    journal, index = opened.journal, opened.index
    sending = Sending(journal, index, opened.staging, opened.limits, opened.upload, render_svg=render_svg)
    settling = Settling(journal, index, apart=apart)
    looking = Looking(settling, index, lambda full, cancel: opened.refresh(executor, full=full, cancel=cancel))
    return UploadQueue(journal, index, sending, looking, executor, background, listener=listener)
