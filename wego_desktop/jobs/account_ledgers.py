"""What an account was sent and never lists, temporary materials and body pictures: their ledgers on this machine."""

from typing import TYPE_CHECKING

from wego_desktop.jobs.account_ground import AccountGround
from wego_desktop.jobs.once import Once
from wego_desktop.library.body_pictures import BodyPictures
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.temporary import TemporaryLedger

if TYPE_CHECKING:  # imported when they are made: see open_account
    from wego_desktop.jobs.body_pictures import BodyPictureUploads
    from wego_desktop.jobs.temporary import TemporaryMaterials
    from wego_desktop.wechat.errors import Trouble
    from wego_desktop.wechat.materials import Materials


class AccountLedgers:
    """A part of an OpenAccount.

    :ivar sending_temporary: and sending_pictures: one of each for an account, made when it is asked for; they see to
        it that the same bytes are not sent twice at once
    """

    def __init__(self, ground: AccountGround, kept_bytes: int) -> None:
        self._ground = ground
        self.kept = KeptBytes(ground.folder / "kept", kept_bytes, self._needed)
        self.temporary = TemporaryLedger(ground.logbook, self.kept, ground.index.ids_by_sha256)
        self.body_pictures = BodyPictures(ground.logbook, self.kept)
        self.sending_temporary = Once(self._make_temporary)
        self.sending_pictures = Once(self._make_pictures)

    def why_no_cover(self, media_id: str) -> "Trouble | None":
        from wego_desktop.jobs.covers import why_no_cover

        return why_no_cover(media_id, self.temporary)

    def _needed(self) -> frozenset[str]:
        return self.temporary.digests()

    def _make_temporary(self) -> "TemporaryMaterials":
        from wego_desktop.jobs.temporary import TemporaryMaterials

        ground = self._ground
        return TemporaryMaterials(ground.logbook, self.temporary, self.kept, ground.staging, self._remote)

    def _make_pictures(self) -> "BodyPictureUploads":
        from wego_desktop.jobs.body_pictures import BodyPictureUploads

        return BodyPictureUploads(self._ground.logbook, self.body_pictures, self.kept, self._remote)

    def _remote(self) -> "Materials":
        return self._ground.connection.materials
