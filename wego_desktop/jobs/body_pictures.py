"""Body pictures: sent once, however often the same bytes come; then their URL is known here."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from wego_desktop.intake.probe import digest, probe
from wego_desktop.jobs.one_at_a_time import OneAtATime
from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
from wego_desktop.library.body_pictures import BodyPictures
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.logbook import Logbook
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.wechat.materials import Materials


class BodyPictureUploads:
    """Belongs in worker threads, any number at a time. materials: the remote account, asked for when it is needed."""

    def __init__(
        self,
        logbook: Logbook,
        ledger: BodyPictures,
        kept: KeptBytes,
        materials: Callable[[], "Materials"],
    ) -> None:
        self._logbook, self._ledger, self._kept, self._materials = logbook, ledger, kept, materials
        self._same = OneAtATime()

    def upload(
        self,
        what: Upload,
        progress: Progress,
        cancel: Cancel,
        *,
        arrived: Arrived | None = None,
        patient: bool = True,
    ) -> Uploaded:
        """The URL of a picture for articles. No call is made for bytes that were sent before.

        arrived: told within the same commit that enters it. Raises what ``Materials.add_body_picture`` raises.
        """
        sha256 = what.sha256 or digest(what.path)
        with self._same.at(sha256):
            with suppress(OSError):  # a full disk is no reason not to send it
                self._kept.put(what.path, sha256)  # also of a known one: its copy may be gone
            known, seen = self._ledger.by_sha256(sha256), probe(what.path)  # before it leaves: it may go then
            url = known.url if known else self._send(replace(what, sha256=sha256), progress, cancel, patient)
            uploaded = Uploaded("", url, None)
            with self._logbook.write():
                if known is None:
                    self._ledger.add(url, what.name, sha256, seen.size, seen.width, seen.height, seen.format)
                if arrived is not None:
                    arrived(uploaded)
        return uploaded

    def _send(self, what: Upload, progress: Progress, cancel: Cancel, patient: bool) -> str:
        materials = self._materials()
        return materials.add_body_picture(
            what.path, name=what.name, sha256=what.sha256, patient=patient, progress=progress, cancel=cancel
        )
