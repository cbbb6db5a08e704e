"""The transfers of an open account: their panel, over its queue."""

from concurrent.futures import Executor
from functools import partial

from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.last_time import LastTime
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.transfers_panel import TransfersPanel


def build_transfers(look: Look, tasks: Tasks, opened: OpenAccount, parent: QWidget) -> TransfersPanel:
    return TransfersPanel(
        look,
        tasks,
        partial(_open_queue, opened),
        parent,
        last_time=LastTime(opened.logbook, opened.journal),
        thumbnails=opened.thumbnails,
    )


def _open_queue(opened: OpenAccount, executor: Executor, background: Executor, listener: Listener) -> UploadQueue:
    from wego_desktop.ui.uploads.plan_svg import render_svg  # not before something is repaired

    return queue_of(opened, executor, background, listener=listener, render_svg=render_svg)
