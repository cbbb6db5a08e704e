"""The materials of one opened account: what is known of them here, and what is done with them."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.jobs.account_ground import AccountGround
from wego_desktop.library.looks import look_of_file
from wego_desktop.library.material import Material
from wego_desktop.limits import COUNTED_AS, Target
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # imported when it is done: see open_account
    from wego_desktop.intake.checks import Duplicate
    from wego_desktop.intake.probe import Probe
    from wego_desktop.jobs.remove import Outcome, Removed


class AccountMaterials:
    """A part of an OpenAccount. What reaches the network or reads files belongs in a worker."""

    def __init__(self, ground: AccountGround) -> None:
        self._ground = ground

    # What a new file meets

    def room(self, target: Target) -> int | None:
        """How many more pieces of this target the account takes; None when they are not counted."""
        kind = COUNTED_AS.get(target)
        if kind is None:
            return None
        return max(0, self._ground.limits.caps[kind] - self.held()[Kind(kind)])

    def held(self) -> Mapping[Kind, int]:
        """Pieces of each kind: what the account said last, or what is known here when that is more."""
        told, known = self._ground.index.totals(), self._ground.index.counts()
        return {kind: max(told.get(kind, 0), known[kind]) for kind in Kind}

    def duplicates(self, sha256: str) -> "Sequence[Duplicate]":
        from wego_desktop.intake.checks import Duplicate

        return [Duplicate(found.media_id, found.name) for found in self._ground.index.by_sha256(sha256)]

    def alike(self, seen: "Probe") -> "Sequence[Duplicate]":
        """Images of the library that look like a picture, the nearest first, but have other bytes. For a worker."""
        from wego_desktop.intake.checks import Duplicate

        look = look_of_file(seen.path) if seen.family == "picture" else None
        found = (self._ground.index.find(media_id) for media_id, _ in self._ground.looks.near(look)) if look else ()
        return [Duplicate(one.media_id, one.name) for one in found if one and one.sha256 != (seen.sha256 or "?")]

    # What is done with those that are there

    def download(self, material: Material, folder: Path, progress: Progress, cancel: Cancel) -> Path:
        from wego_desktop.jobs.download import download

        local = self._ground.index, self._ground.fetched
        return download(material, self._ground.connection.holdings, *local, folder, progress=progress, cancel=cancel)

    def fetch(self, material: Material, progress: Progress, cancel: Cancel) -> Path:
        from wego_desktop.jobs.download import fetch

        remote = self._ground.connection.materials
        return fetch(material, remote, self._ground.index, self._ground.fetched, progress=progress, cancel=cancel)

    def remove(
        self,
        materials: Sequence[Material],
        executor: Executor,
        progress: Progress,
        cancel: Cancel,
        *,
        keep_originals: bool = True,
    ) -> "list[Outcome]":
        from wego_desktop.jobs.remove import each, remove

        local = self._ground.connection.holdings, self._ground.index, self._ground.thumbnails, self._ground.trash

        def one(material: Material) -> "Removed":
            return remove(material, *local, keep_original=keep_originals, cancel=cancel)

        return each(materials, one, executor, progress=progress, cancel=cancel)
