"""One account, opened: what this machine knows of it, and what can be done with it."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from wego_desktop import limits, paths
from wego_desktop.accounts import Account
from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.versions import Versions
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.body_pictures import BodyPictures
from wego_desktop.library.calls import Calls
from wego_desktop.library.fetched import FetchedFiles
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Journal
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.local_pictures import LocalPictures
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.looks import Looks, look_of, look_of_file
from wego_desktop.library.material import Material
from wego_desktop.library.saves import Saves
from wego_desktop.library.staging import Staging
from wego_desktop.library.temporary import Temporary, TemporaryLedger
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.library.trash import Trash
from wego_desktop.limits import COUNTED_AS, Limits, Target
from wego_desktop.wechat.answers import Article, Kind, UploadKind
from wego_desktop.wechat.progress import Cancel, Progress

# What is done with an account stands in modules that are imported when it is done, in the methods below: together they
# would be a quarter of the time until the window is painted.
if TYPE_CHECKING:
    from PIL.Image import Image

    from wego_desktop.intake.checks import Duplicate
    from wego_desktop.intake.probe import Probe
    from wego_desktop.intake.repairs import RenderSvg
    from wego_desktop.jobs.article_pictures import ArticlePictures
    from wego_desktop.jobs.body_pictures import BodyPictureUploads
    from wego_desktop.jobs.copy_to_drafts import Copied
    from wego_desktop.jobs.messages import Messages
    from wego_desktop.jobs.remove import Outcome, Removed
    from wego_desktop.jobs.temporary import TemporaryMaterials
    from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
    from wego_desktop.jobs.upload_queue import Listener, UploadQueue
    from wego_desktop.library.sync import Changed
    from wego_desktop.wechat.client import Client
    from wego_desktop.wechat.errors import Trouble
    from wego_desktop.wechat.holdings import Holdings
    from wego_desktop.wechat.materials import Materials
    from wego_desktop.wechat.patience import Wait
    from wego_desktop.wechat.pictures import Pictures

_FETCHED_BYTES = 512 * 1_048_576
KEPT_BYTES = 1024 * 1_048_576


@dataclass(frozen=True)
class Reach:
    """How the account is reached now: its record, with the address in force, and its AppSecret.

    wait: takes the place of the pauses between tries; see ``Patience``.
    """

    account: Account
    secret: str
    wait: "Wait | None" = None


class OpenAccount:
    """Everything the window needs of one account. Methods that reach the network belong in a worker thread.

    connect: called in a worker, once, when the network is first needed; it may start a process or ask the keyring.
    """

    def __init__(
        self,
        account: Account,
        index: Index,
        logbook: Logbook,
        folder: Path,
        cache: Path,
        connect: Callable[[], Reach],
        thumbnail_bytes: int,
        kept_bytes: int,
    ) -> None:
        self.account = account
        self.limits: Limits = limits.load(account.profile)
        self.index = index
        self.calls = Calls(index)
        self.looks = Looks(index)
        self.thumbnails = Thumbnails(
            cache / "thumbnails", index, self._fetch_picture, max_bytes=thumbnail_bytes, on_picture=self._look
        )
        self.fetched = FetchedFiles(cache / "files", _FETCHED_BYTES)
        self.trash = Trash(folder / "trash")
        self.logbook = logbook
        self.journal = Journal(logbook)
        self.staging = Staging(folder / "staging")
        self.kept = KeptBytes(folder / "kept", kept_bytes, self._needed)
        self.temporary = TemporaryLedger(logbook, self.kept, index.ids_by_sha256)
        self.body_pictures = BodyPictures(logbook, self.kept)
        self.local_pictures = LocalPictures(folder / "pictures")
        self._article_pictures: ArticlePictures | None = None
        self.autosaves = Autosaves(AutosaveRows(logbook))
        self.versions = Versions(ArticleVersions(logbook))
        self._making = threading.Lock()
        self._messages: Messages | None = None
        self._made: tuple[TemporaryMaterials, BodyPictureUploads] | None = None
        self._refreshing = threading.Lock()
        self._copying = threading.Lock()
        self.base_url = account.base_url  # of the practice account it is known once it is reached
        self._connect = connect
        self._reaching = threading.Lock()
        self._client: Client | None = None
        self._held: Holdings | None = None
        self._pictures: Pictures | None = None

    @classmethod
    def open(
        cls, account: Account, connect: Callable[[], Reach], *, thumbnail_bytes: int, kept_bytes: int = KEPT_BYTES
    ) -> Self:
        """Open the account's library. Raises LibraryInUse, LibraryTooNew, OSError."""
        folder = paths.account_folder(account.key)
        index = Index.open(folder)
        try:
            logbook = Logbook.open(folder)
        except BaseException:
            index.close()
            raise
        cache = paths.account_cache(account.key)
        opened = cls(account, index, logbook, folder, cache, connect, thumbnail_bytes, kept_bytes)
        opened.journal.forget_marks(newest_row(index))
        Saves(logbook).forget_marks(newest_row(index))
        return opened

    def close(self) -> None:
        """What still waits for the network ends with an exception, pauses between tries as well."""
        if self._messages is not None:
            self._messages.stop()
        for connection in (self._client, self._pictures):
            if connection is not None:
                connection.close()
        self.logbook.close()
        self.index.close()

    # What this machine knows

    def room(self, target: Target) -> int | None:
        """How many more pieces of this target the account takes; None when they are not counted."""
        kind = COUNTED_AS.get(target)
        if kind is None:
            return None
        return max(0, self.limits.caps[kind] - self.held()[Kind(kind)])

    def held(self) -> Mapping[Kind, int]:
        """Pieces of each kind: what the account said last, or what is known here when that is more."""
        told, known = self.index.totals(), self.index.counts()
        return {kind: max(told.get(kind, 0), known[kind]) for kind in Kind}

    def duplicates(self, sha256: str) -> "Sequence[Duplicate]":
        from wego_desktop.intake.checks import Duplicate

        return [Duplicate(found.media_id, found.name) for found in self.index.by_sha256(sha256)]

    def alike(self, seen: "Probe") -> "Sequence[Duplicate]":
        """Images of the library that look like a picture, the nearest first, but have other bytes. For a worker."""
        from wego_desktop.intake.checks import Duplicate

        look = look_of_file(seen.path) if seen.family == "picture" else None
        found = (self.index.find(media_id) for media_id, _ in self.looks.near(look)) if look else ()
        return [Duplicate(one.media_id, one.name) for one in found if one and one.sha256 != (seen.sha256 or "?")]

    def why_no_cover(self, media_id: str) -> "Trouble | None":
        """Why a material can't be the cover of an article; None when nothing here speaks against it."""
        from wego_desktop.jobs.covers import why_no_cover

        return why_no_cover(media_id, self.temporary)

    def known_url(self, sha256: str) -> str:
        """Where these bytes stand as a body picture, or what an article sends in their place, or ""."""
        known = self.body_pictures.by_sha256(self.local_pictures.sent_as(sha256))
        return known.url if known else ""

    @property
    def article_pictures(self) -> "ArticlePictures":
        """The one that takes in and sends the pictures of this account's articles."""
        with self._making:
            if self._article_pictures is None:
                from wego_desktop.jobs.article_pictures import ArticlePictures

                self._article_pictures = ArticlePictures(
                    self.local_pictures,
                    self.staging,
                    self.fetched,
                    lambda: self.limits,
                    self.upload,
                    lambda url: self._fetch_picture(url, 0xFFFF),  # the original, not a scaled one
                    base_url=lambda: self.base_url,
                )
            return self._article_pictures

    # What goes over the network

    def reach(self) -> None:
        """Know where the account is, without a call to it. Raises what ``connect`` raises."""
        self._reached()

    def refresh(
        self,
        executor: Executor,
        *,
        full: bool = False,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> "Changed":
        """One at a time; a second one waits for the first."""
        from wego_desktop.library.sync import sync

        with self._refreshing:
            return sync(self.index, self._holdings(), executor, full=full, progress=progress, cancel=cancel)

    def upload(
        self,
        what: "Upload",
        progress: Progress,
        cancel: Cancel,
        *,
        arrived: "Arrived | None" = None,
        patient: bool = True,
    ) -> "Uploaded":
        """Send a file to any target, and enter what came of it where it is shown."""
        from wego_desktop.jobs.temporary import TARGETS
        from wego_desktop.jobs.upload import upload

        if what.target in TARGETS:
            return self._ledgers()[0].upload(what, progress, cancel, arrived=arrived, patient=patient)
        if what.target is Target.BODY_PICTURE:
            return self._ledgers()[1].upload(what, progress, cancel, arrived=arrived, patient=patient)
        return upload(
            what,
            self._reached(),
            self.index,
            self.thumbnails,
            arrived=arrived,
            patient=patient,
            progress=progress,
            cancel=cancel,
        )

    def queue(
        self,
        executor: Executor,
        background: Executor,
        *,
        listener: "Listener | None" = None,
        render_svg: "RenderSvg | None" = None,
        apart: float | None = None,
    ) -> "UploadQueue":
        """The queue of uploads; one for each opened account. Call its ``recover`` first.

        executor: for what waits for the account. background: another one, for what waits for work of the first.
        """
        from wego_desktop.jobs.looking import Looking
        from wego_desktop.jobs.sending import Sending
        from wego_desktop.jobs.settling import APART, Settling
        from wego_desktop.jobs.upload_queue import UploadQueue

        sending = Sending(self.journal, self.index, self.staging, self.limits, self.upload, render_svg=render_svg)
        settling = Settling(self.journal, self.index, apart=APART if apart is None else apart)
        looking = Looking(settling, self.index, lambda full, cancel: self.refresh(executor, full=full, cancel=cancel))
        return UploadQueue(self.journal, self.index, sending, looking, executor, background, listener=listener)

    def renew_temporary(
        self, id_: int, progress: Progress, cancel: Cancel, *, again: Callable[[], object] | None = None
    ) -> Temporary:
        return self._ledgers()[0].renew(id_, progress, cancel, again=again)

    def to_promote(self, id_: int, title: str, introduction: str, progress: Progress, cancel: Cancel) -> "Upload":
        return self._ledgers()[0].to_promote(id_, title, introduction, progress, cancel)

    def fetch_temporary(
        self, media_id: str, kind: UploadKind, folder: Path, progress: Progress, cancel: Cancel
    ) -> Path:
        return self._ledgers()[0].fetch(media_id, kind, folder, progress, cancel)

    def temporary_file(self, id_: int, progress: Progress, cancel: Cancel) -> Path:
        return self._ledgers()[0].bring(id_, progress, cancel)

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

        remote = self._holdings()

        def one(material: Material) -> "Removed":
            return remove(
                material, remote, self.index, self.thumbnails, self.trash, keep_original=keep_originals, cancel=cancel
            )

        return each(materials, one, executor, progress=progress, cancel=cancel)

    def download(self, material: Material, folder: Path, progress: Progress, cancel: Cancel) -> Path:
        from wego_desktop.jobs.download import download

        return download(material, self._holdings(), self.index, self.fetched, folder, progress=progress, cancel=cancel)

    def fetch(self, material: Material, progress: Progress, cancel: Cancel) -> Path:
        from wego_desktop.jobs.download import fetch

        return fetch(material, self._reached(), self.index, self.fetched, progress=progress, cancel=cancel)

    def articles(self, material: Material) -> tuple[Article, ...]:
        """Of a news or a draft, to be read: what this machine has, or, of a draft that was only listed so far, what
        the account has now. An update starts from a fresh reading instead."""
        known = self.index.articles(material.media_id)
        if known or material.kind is not Kind.DRAFT:
            return known
        asked, draft = time.time(), self._holdings().drafts.get(material.media_id)
        self.index.put([draft.listed()], asked)
        return draft.articles

    def copy_to_drafts(self, news: Sequence[Material], progress: Progress, cancel: Cancel) -> "list[Copied]":
        """One after the other, and one person's wish at a time."""
        from wego_desktop.jobs.copy_to_drafts import copy_to_drafts, each

        remote = self._holdings()
        with self._copying:
            return each(news, lambda id_: copy_to_drafts(id_, remote, self.index), progress=progress, cancel=cancel)

    @property
    def messages(self) -> "Messages":
        """News and drafts to be edited and saved. One of it for each opened account."""
        with self._making:
            if self._messages is None:
                from wego_desktop.jobs.message_means import means_of
                from wego_desktop.jobs.messages import Messages

                self._messages = Messages(means_of(self))
            return self._messages

    def _ledgers(self) -> "tuple[TemporaryMaterials, BodyPictureUploads]":
        """One of each, whoever asks first: they see to it that the same bytes are not sent twice at once."""
        with self._making:
            if self._made is None:
                from wego_desktop.jobs.body_pictures import BodyPictureUploads
                from wego_desktop.jobs.temporary import TemporaryMaterials

                temporary = TemporaryMaterials(self.logbook, self.temporary, self.kept, self.staging, self._reached)
                self._made = temporary, BodyPictureUploads(self.logbook, self.body_pictures, self.kept, self._reached)
            return self._made

    def _needed(self) -> frozenset[str]:
        return self.temporary.digests()

    def _look(self, media_id: str, image: "Image") -> None:
        look = look_of(image)
        if look is not None:
            self.looks.put(media_id, look)

    def _fetch_picture(self, url: str, edge: int) -> bytes:
        self._reached()
        assert self._pictures is not None  # noqa: S101 - made together with the holdings
        return self._pictures.fetch(url, edge)

    def _reached(self) -> "Materials":
        return self._holdings().materials

    def _holdings(self) -> "Holdings":
        with self._reaching:
            if self._held is None:
                # requests takes 110 ms to import: not before the first paint, so not at the top.
                from wego_desktop.wechat.client import Client
                from wego_desktop.wechat.drafts import Drafts
                from wego_desktop.wechat.holdings import Holdings
                from wego_desktop.wechat.materials import Materials
                from wego_desktop.wechat.pictures import Pictures

                reach = self._connect()
                self.base_url = reach.account.base_url
                self._client = Client(reach.account, reach.secret, on_call=self.calls.count, wait=reach.wait)
                self._held = Holdings(Materials(self._client), Drafts(self._client))
                self._pictures = Pictures(reach.account, wait=reach.wait)
            return self._held
