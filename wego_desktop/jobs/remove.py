"""Deleting a material: the original is on this machine before the account forgets it."""

import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.library.trash import Trash
from wego_desktop.wechat.errors import Cancelled, GarbledAnswer, WechatError
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.wechat.holdings import Holdings


@dataclass(frozen=True)
class Removed:
    """folder: where the original is kept; None when the account had deleted it before, or nothing could be kept."""

    media_id: str
    folder: Path | None
    gone_before: bool = False


class OriginalNotKept(Exception):  # noqa: N818 - says what happened
    """The original could not be saved, so nothing was deleted. ``__cause__`` is why."""

    def __init__(self, material: Material) -> None:
        self.material = material
        super().__init__(material.media_id)


def remove(
    material: Material,
    remote: "Holdings",
    index: Index,
    thumbnails: Thumbnails,
    trash: Trash,
    *,
    keep_original: bool = True,
    cancel: Cancel | None = None,
) -> Removed:
    """Keep the original in the trash folder, delete the material, forget it here.

    Raises OriginalNotKept, with nothing deleted, when saving did not work and keep_original is asked for; else what
    ``Holdings.delete`` raises. An id the account does not know (any more) is just forgotten.
    """
    try:
        folder = _keep(material, remote, index, trash, cancel) if keep_original else None
        remote.delete(material.kind, material.media_id)
    except WechatError as error:
        if error.code != UNKNOWN_ID:
            raise
        folder, gone_before = None, True
    else:
        gone_before = False
    with suppress(LibraryError):  # it is gone all the same, and the next refresh tells
        index.forget([material.media_id])
        index.count_down(material.kind)
        thumbnails.forget([material.media_id])
    return Removed(material.media_id, folder, gone_before)


def _keep(material: Material, remote: "Holdings", index: Index, trash: Trash, cancel: Cancel | None) -> Path:
    try:
        if material.kind.has_articles:
            return trash.keep(material, file=None, articles=remote.articles(material.kind, material.media_id))
        trash.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=trash.folder, prefix=".saving-") as folder:
            saved = remote.materials.save(material.media_id, Path(folder), cancel=cancel)
            return trash.keep(material, file=saved.path, articles=index.articles(material.media_id))
    except (WechatError, GarbledAnswer, OSError) as error:
        if isinstance(error, WechatError) and error.code == UNKNOWN_ID:
            raise
        raise OriginalNotKept(material) from error


@dataclass(frozen=True)
class Outcome:
    """What became of one material of many: removed, or why not."""

    material: Material
    removed: Removed | None
    error: Exception | None = None


def each(
    materials: Sequence[Material],
    remove_one: Callable[[Material], Removed],
    executor: Executor,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Outcome]:
    """Remove many, some at a time; one that does not go never stops the rest. In the order given.

    After cancel is set what has not begun is left alone, as Cancelled.
    """

    def attempt(material: Material) -> Outcome:
        try:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            return Outcome(material, remove_one(material))
        except Exception as error:
            return Outcome(material, None, error)

    outcomes = []
    for number, outcome in enumerate(executor.map(attempt, materials), start=1):
        outcomes.append(outcome)
        if progress is not None:
            progress(number, len(materials))
    return outcomes
