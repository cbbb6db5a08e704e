"""Temporary materials: sent for three days, renewed from kept bytes, made permanent, fetched by hand."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.intake.probe import Probe, digest, probe
from wego_desktop.jobs.fetching import kind_of, may_fetch, not_there
from wego_desktop.jobs.one_at_a_time import OneAtATime
from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.staging import Staging
from wego_desktop.library.temporary import Facts, Temporary, TemporaryLedger
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.errors import Trouble, TroubleError, UnknownOutcome, WechatError
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.troubles import Action

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.wechat.materials import Materials

TARGETS: Mapping[Target, UploadKind] = {
    Target.TEMPORARY_IMAGE: UploadKind.IMAGE,
    Target.TEMPORARY_VOICE: UploadKind.VOICE,
    Target.TEMPORARY_VIDEO: UploadKind.VIDEO,
    Target.TEMPORARY_THUMB: UploadKind.THUMB,
}
PERMANENT: Mapping[UploadKind, Target] = {
    UploadKind.IMAGE: Target.IMAGE,
    UploadKind.VOICE: Target.VOICE,
    UploadKind.VIDEO: Target.VIDEO,
    UploadKind.THUMB: Target.THUMB,
}
_TEMPORARY = {kind: target for target, kind in TARGETS.items()}
_GONE = QT_TRANSLATE_NOOP("Trouble", "The bytes of {name} are not here any more")
_GONE_WHY = QT_TRANSLATE_NOOP("Trouble", "WeChat kept them for three days, and they are over. Choose the file again.")
_FORGOTTEN = QT_TRANSLATE_NOOP("Trouble", "This temporary material was forgotten here")


class BytesGone(TroubleError):  # noqa: N818 - says what happened
    """Neither this machine nor WeChat has the bytes any more."""

    def __init__(self, name: str) -> None:
        super().__init__(Trouble(_GONE, _GONE_WHY, Action.CHOOSE_FILE, {"name": name}))


class TemporaryMaterials:
    """What can be done with them; every method belongs in a worker thread.

    staging: where files are made that are still to be sent. materials: the remote account, asked for when it is needed.
    """

    def __init__(
        self,
        logbook: Logbook,
        ledger: TemporaryLedger,
        kept: KeptBytes,
        staging: Staging,
        materials: Callable[[], "Materials"],
    ) -> None:
        self._logbook, self._ledger, self._kept = logbook, ledger, kept
        self._staging, self._materials = staging, materials
        self._same = OneAtATime()

    def upload(
        self,
        what: Upload,
        progress: Progress,
        cancel: Cancel,
        *,
        arrived: Arrived | None = None,
        patient: bool = True,
        instead_of: Temporary | None = None,
    ) -> Uploaded:
        """Send a file for three days, and enter it. A copy of its bytes stays here, if there is room for it.

        arrived: told within the same commit that enters it, so that a power cut takes both or none.
        Raises what ``Materials.add_temporary`` raises, KeyError for another target.
        """
        kind = TARGETS[what.target]
        seen, sha256 = probe(what.path), what.sha256 or digest(what.path)
        with suppress(OSError):  # a full disk is no reason not to send it
            self._kept.put(what.path, sha256)
        added = self._materials().add_temporary(
            kind, what.path, name=what.name, sha256=sha256, patient=patient, progress=progress, cancel=cancel
        )
        uploaded = Uploaded(added.media_id, "", None)
        with self._logbook.write():
            self._ledger.add(
                added.media_id, kind, what.name, added.created, facts_of(seen, sha256), instead_of=instead_of
            )
            if arrived is not None:
                arrived(uploaded)
        return uploaded

    def renew(
        self, id_: int, progress: Progress, cancel: Cancel, *, again: Callable[[], object] | None = None
    ) -> Temporary:
        """Send the same bytes again: a new media_id and three more days; the old id is remembered. Raises BytesGone.

        What was renewed before is not sent once more: its successor is given. again: told when an answer was lost, so
        that they are sent a second time (no list would show the first, DESIGN.md 4).
        """
        with self._same.at(str(id_)):
            return self._renewed(self._find(id_), progress, cancel, again)

    def to_promote(self, id_: int, title: str, introduction: str, progress: Progress, cancel: Cancel) -> Upload:
        """What the queue is to send to make a permanent material of the bytes: a copy, since kept bytes may go before
        its turn comes. title, introduction: of a film. Raises BytesGone, OSError."""
        entry = self._find(id_)
        file = self.bring(id_, progress, cancel)
        copy = Path(shutil.copyfile(file, self._staging.new_folder() / file.name))
        return Upload(copy, PERMANENT[entry.kind], entry.name, title, introduction, sha256=digest(copy))

    def bring(self, id_: int, progress: Progress, cancel: Cancel) -> Path:
        """The bytes as a file: those kept here, or else WeChat's while it has them. Raises BytesGone."""
        entry = self._find(id_)
        kept = self._kept.whole(entry.sha256) if entry.sha256 else None
        if kept is not None:
            return kept
        with self._folder() as folder:
            try:
                saved = self._materials().save_temporary(entry.media_id, folder, progress=progress, cancel=cancel)
            except WechatError as error:
                if error.code != UNKNOWN_ID:
                    raise
                raise BytesGone(entry.name or entry.media_id) from None
            return self._keep(entry, saved.path)

    def fetch(self, media_id: str, kind: UploadKind, folder: Path, progress: Progress, cancel: Cancel) -> Path:
        """Any temporary material by its id, into a folder and into the ledger. Nothing is overwritten.

        kind: as a person said; the bytes may say otherwise. Raises what ``Materials.save_temporary`` raises, and
        TroubleError for text that is no id, a folder that takes no file, and an unknown or expired id.
        """
        may_fetch(media_id, folder)
        try:
            saved = self._materials().save_temporary(media_id, folder, progress=progress, cancel=cancel)
        except WechatError as error:
            if error.code != UNKNOWN_ID:
                raise
            raise not_there(error) from None
        kind = kind_of(probe(saved.path), kind)
        entered = self._ledger.add(media_id, kind, saved.path.name, 0, at_most=True)
        with suppress(OSError):  # the person has the file, whether or not there is room for another one
            self._keep(entered, saved.path)
        return saved.path

    def _renewed(
        self, old: Temporary, progress: Progress, cancel: Cancel, again: Callable[[], object] | None
    ) -> Temporary:
        known = self._ledger.by_media_id(old.media_id)
        if known is not None and known.id != old.id:
            return known
        file = self.bring(old.id, progress, cancel)
        what = Upload(file, _TEMPORARY[old.kind], old.name, sha256=digest(file))
        try:
            sent = self.upload(what, progress, cancel, instead_of=old)
        except UnknownOutcome:
            if again is not None:
                again()
            sent = self.upload(what, progress, cancel, instead_of=old)
        renewed = self._ledger.by_media_id(sent.media_id)
        assert renewed is not None  # noqa: S101 - upload entered it
        return renewed

    @contextmanager
    def _folder(self) -> Iterator[Path]:
        folder = self._staging.new_folder()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _keep(self, entry: Temporary, file: Path) -> Path:
        seen, sha256 = probe(file), digest(file)
        if not entry.sha256:
            self._ledger.learn(entry.id, facts_of(seen, sha256))
        kept = self._kept.put(file, sha256)
        return kept if kept is not None else file

    def _find(self, id_: int) -> Temporary:
        entry = self._ledger.find(id_)
        if entry is None:
            raise TroubleError(Trouble(_FORGOTTEN, ""))
        return entry


def facts_of(seen: Probe, sha256: str) -> Facts:
    return Facts(seen.size, sha256, seen.width, seen.height, seen.seconds)
