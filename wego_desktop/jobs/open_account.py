"""One account, opened: what this machine knows of it, and what can be done with it."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Self

from wego_desktop.accounts import Account
from wego_desktop.jobs.account_ground import AccountGround
from wego_desktop.jobs.account_materials import AccountMaterials
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.once import Once
from wego_desktop.library.material import Material
from wego_desktop.limits import Limits, Target
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.progress import Cancel, Progress

# What is done with an account stands in modules that are imported when it is done, in the methods below: together they
# would be a quarter of the time until the window is painted.
if TYPE_CHECKING:
    from wego_desktop.articles.autosaves import Autosaves
    from wego_desktop.articles.versions import Versions
    from wego_desktop.jobs.account_articles import AccountArticles
    from wego_desktop.jobs.account_journals import AccountJournals
    from wego_desktop.jobs.account_ledgers import AccountLedgers
    from wego_desktop.jobs.article_pictures import ArticlePictures
    from wego_desktop.jobs.copy_to_drafts import Copied
    from wego_desktop.jobs.messages import Messages
    from wego_desktop.jobs.temporary import TemporaryMaterials
    from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
    from wego_desktop.library.body_pictures import BodyPictures
    from wego_desktop.library.journal import Journal
    from wego_desktop.library.kept_bytes import KeptBytes
    from wego_desktop.library.local_pictures import LocalPictures
    from wego_desktop.library.saves import Saves
    from wego_desktop.library.sync import Changed
    from wego_desktop.library.temporary import TemporaryLedger
    from wego_desktop.wechat.errors import Trouble

KEPT_BYTES = 1024 * 1_048_576


class OpenAccount:
    """Everything the window needs of one account. Methods that reach the network belong in a worker thread."""

    def __init__(self, ground: AccountGround, kept_bytes: int) -> None:
        self.account = ground.account
        self.limits: Limits = ground.limits
        self.index, self.logbook = ground.index, ground.logbook
        self.calls, self.connection = ground.calls, ground.connection
        self.looks, self.thumbnails, self.fetched = ground.looks, ground.thumbnails, ground.fetched
        self.trash, self.staging = ground.trash, ground.staging
        self.materials = AccountMaterials(ground)
        self._ground, self._kept_bytes = ground, kept_bytes
        self._journals = Once(self._make_journals)
        self._ledgers = Once(self._make_ledgers)
        self._articles = Once(self._make_articles)
        self._refreshing = threading.Lock()

    @classmethod
    def open(
        cls, account: Account, connect: Callable[[], Reach], *, thumbnail_bytes: int, kept_bytes: int = KEPT_BYTES
    ) -> Self:
        """Open the account's library. connect: called in a worker, see ``Connection``. kept_bytes: most that
        ``kept`` keeps. Raises LibraryInUse, LibraryTooNew, OSError."""
        return cls(AccountGround.open(account, connect, thumbnail_bytes), kept_bytes)

    def _make_journals(self) -> "AccountJournals":
        from wego_desktop.jobs.account_journals import AccountJournals

        return AccountJournals(self.logbook, self.index)

    def _make_ledgers(self) -> "AccountLedgers":
        from wego_desktop.jobs.account_ledgers import AccountLedgers

        return AccountLedgers(self._ground, self._kept_bytes)

    def _make_articles(self) -> "AccountArticles":
        from wego_desktop.jobs.account_articles import AccountArticles

        return AccountArticles(self._ground, self.saves, self._ledgers(), self.upload, self._refresh_here)

    def tidy(self) -> None:
        """Let go of bytes that nothing here needs any more. Takes a moment of the disk: in a worker, now and then.

        Raises OSError and what the logbook raises; then the rest stays for the next time.
        """
        self.kept.trim()
        self._articles().forget_unused_pictures()

    def close(self) -> None:
        """Pauses between tries end with an exception, and what begins now does; a request that has left is answered."""
        if (articles := self._articles.made) is not None:
            articles.stop()
        self._ground.close()

    # What this machine knows

    @property
    def journal(self) -> "Journal":
        return self._journals().uploads

    @property
    def saves(self) -> "Saves":
        return self._journals().saves

    @property
    def kept(self) -> "KeptBytes":
        return self._ledgers().kept

    @property
    def temporary(self) -> "TemporaryLedger":
        return self._ledgers().temporary

    @property
    def sending_temporary(self) -> "TemporaryMaterials":
        """What sends, renews, fetches and promotes them; one for each opened account."""
        return self._ledgers().sending_temporary()

    @property
    def body_pictures(self) -> "BodyPictures":
        return self._ledgers().body_pictures

    @property
    def local_pictures(self) -> "LocalPictures":
        return self._articles().local_pictures

    @property
    def autosaves(self) -> "Autosaves":
        return self._articles().autosaves

    @property
    def versions(self) -> "Versions":
        return self._articles().versions

    @property
    def base_url(self) -> str:
        """Where the account is; that of the practice account is known once it is reached."""
        return self.connection.base_url

    def why_no_cover(self, media_id: str) -> "Trouble | None":
        """Why a material can't be the cover of an article; None when nothing here speaks against it."""
        return self._ledgers().why_no_cover(media_id)

    def known_url(self, sha256: str) -> str:
        """Where these bytes stand as a body picture, or what an article sends in their place, or ""."""
        return self._articles().known_url(sha256)

    @property
    def article_pictures(self) -> "ArticlePictures":
        """The one that takes in and sends the pictures of this account's articles."""
        return self._articles().pictures()

    # What goes over the network

    def reach(self) -> None:
        """Know where the account is, without a call to it. Raises what ``connect`` raises."""
        self.connection.reach()

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

        self._journals()
        with self._refreshing:
            return sync(self.index, self.connection.holdings, executor, full=full, progress=progress, cancel=cancel)

    def _refresh_here(self, full: bool, cancel: Cancel) -> "Changed":
        from wego_desktop.jobs.inline import Inline

        return self.refresh(Inline(), full=full, cancel=cancel)

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

        self._journals()
        if what.target in TARGETS:
            return self.sending_temporary.upload(what, progress, cancel, arrived=arrived, patient=patient)
        if what.target is Target.BODY_PICTURE:
            return self._ledgers().sending_pictures().upload(what, progress, cancel, arrived=arrived, patient=patient)
        known = self.connection.materials, self.index, self.thumbnails
        return upload(what, *known, arrived=arrived, patient=patient, progress=progress, cancel=cancel)

    def articles(self, material: Material) -> tuple[Article, ...]:
        """Of a news or a draft, to be read: what this machine has, or, of a draft that was only listed so far, what
        the account has now. An update starts from a fresh reading instead."""
        self._journals()
        return self._articles().read(material)

    def copy_to_drafts(self, news: Sequence[Material], progress: Progress, cancel: Cancel) -> "list[Copied]":
        """One after the other; none of it is made twice."""
        return self._articles().copy_to_drafts(news, progress, cancel)

    @property
    def messages(self) -> "Messages":
        """News and drafts to be edited and saved. One of it for each opened account."""
        return self._articles().messages()
