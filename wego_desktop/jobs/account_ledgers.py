"""What an account was sent and never lists, temporary materials and body pictures: their ledgers on this machine."""

from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.jobs.once import Once
from wego_desktop.library.body_pictures import BodyPictures
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.temporary import TemporaryLedger

if TYPE_CHECKING:  # imported when they are made: see open_account
    from wego_desktop.jobs.body_pictures import BodyPictureUploads
    from wego_desktop.jobs.open_account import OpenAccount
    from wego_desktop.jobs.temporary import TemporaryMaterials
    from wego_desktop.wechat.materials import Materials


class AccountLedgers:
    """A part of an OpenAccount.

    :ivar sending_temporary: and sending_pictures: one of each for an account, made when it is asked for; they see to
        it that the same bytes are not sent twice at once
    """

    def __init__(self, opened: "OpenAccount", kept: Path, kept_bytes: int) -> None:
        self._opened = opened
        self.kept = KeptBytes(kept, kept_bytes, self._needed)
        self.temporary = TemporaryLedger(opened.logbook, self.kept, opened.index.ids_by_sha256)
        self.body_pictures = BodyPictures(opened.logbook, self.kept)
        self.sending_temporary = Once(self._make_temporary)
        self.sending_pictures = Once(self._make_pictures)

    def _needed(self) -> frozenset[str]:
        return self.temporary.digests()

    def _make_temporary(self) -> "TemporaryMaterials":
        from wego_desktop.jobs.temporary import TemporaryMaterials

        opened = self._opened
        return TemporaryMaterials(opened.logbook, self.temporary, self.kept, opened.staging, self._remote)

    def _make_pictures(self) -> "BodyPictureUploads":
        from wego_desktop.jobs.body_pictures import BodyPictureUploads

        return BodyPictureUploads(self._opened.logbook, self.body_pictures, self.kept, self._remote)

    def _remote(self) -> "Materials":
        return self._opened.connection.materials
