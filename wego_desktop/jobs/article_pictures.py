"""Pictures on their way into an article: taken in at once, repaired where WeChat would refuse them, sent when asked.

What stands in the text is the SHA-256 of the picture as it came, from the first moment on. What is sent may be another
file, made of it (``LocalPictures.sent_as``); to show, edit, undo and save the text nobody needs to know.
"""

import hashlib
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.articles.addresses import Place, own_hosts, place_of
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.findings import Finding
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.jobs.one_at_a_time import OneAtATime
from wego_desktop.jobs.upload import Send, Upload
from wego_desktop.library.fetched import FetchedFiles
from wego_desktop.library.local_pictures import LocalPictures, digest_in
from wego_desktop.library.staging import Staging
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import NetworkError, Trouble, TroubleError, UnknownOutcome, WechatError, trouble_of
from wego_desktop.wechat.progress import Cancel, Progress, stop_if
from wego_desktop.wechat.troubles import Action

if TYPE_CHECKING:
    from wego_desktop.intake.repairs import RenderSvg, Repaired

_QUOTA = 45009
# What a browser shows; of the others it shows what was made of them.
_SHOWN = frozenset({"png", "jpeg", "gif", "webp", "bmp", "svg", "avif"})
_REPAIRS = frozenset({"convert", "shrink"})
_TRIES = 3
_QUIET = 30.0  # seconds in which nothing more is asked for once the day's calls are used up
_MISSING = QT_TRANSLATE_NOOP("Trouble", "A picture of the article is not on this computer any more")
_MISSING_WHY = QT_TRANSLATE_NOOP("Trouble", "Insert it again, or delete it from the article.")
_OVER = QT_TRANSLATE_NOOP("Trouble", "WeChat takes no more pictures for articles today")
_OVER_WHY = QT_TRANSLATE_NOOP("Trouble", "It takes about 1000 a day. What is missing is sent when you save again.")
_NO_PICTURE = QT_TRANSLATE_NOOP("Trouble", "{name} can't be a picture of an article")
_ELSEWHERE = QT_TRANSLATE_NOOP("Trouble", "This picture is not at WeChat. Copy it to WeChat first")


@dataclass(frozen=True)
class Taken:
    """A picture that was taken in.

    sha256      of its bytes as they came: what the text names
    sent_sha256 of what goes to WeChat; the same when nothing had to be done
    repaired    what was done, None when nothing was: sentence and values of context "Repair"
    """

    sha256: str
    name: str
    size: int
    format: str
    width: int | None
    height: int | None
    sent_sha256: str
    sent_size: int
    sent_format: str
    repaired: "Repaired | None" = None

    @property
    def changed(self) -> bool:
        """Whether WeChat gets other bytes than came."""
        return self.sha256 != self.sent_sha256


class Refused(TroubleError):  # noqa: N818 - says what happened
    """What came can't be a picture of an article. finding: why, as the upload plan says it, or None."""

    def __init__(self, trouble: Trouble, finding: Finding | None = None) -> None:
        super().__init__(trouble)
        self.finding = finding


class ArticlePictures:
    """Belongs in worker threads, any number at a time; the same bytes are repaired and sent by one of them.

    send: OpenAccount.upload. fetch: the original at an address of WeChat's, as bytes. base_url: where the account
    itself is, which may serve pictures as well. render_svg: see ``repairs``.
    """

    def __init__(
        self,
        pictures: LocalPictures,
        staging: Staging,
        fetched: FetchedFiles,
        limits: Callable[[], Limits],
        send: Send,
        fetch: Callable[[str], bytes],
        *,
        base_url: Callable[[], str] = str,
        render_svg: "RenderSvg | None" = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pictures, self._staging, self._fetched = pictures, staging, fetched
        self._limits, self._send, self._fetch, self._base_url = limits, send, fetch, base_url
        self.render_svg, self._now = render_svg, now
        self._same = OneAtATime()
        self._over_until = 0.0

    @property
    def own(self) -> frozenset[str]:
        """Hosts whose pictures count as WeChat's, see ``addresses.place_of``."""
        return own_hosts(self._base_url())

    def keep(self, picture: bytes | Path, name: str = "") -> str:
        """Take a picture in as it is and give its SHA-256; milliseconds. Raises Refused for what is none, and OSError.

        name: what the file is called, for sentences; a path knows its own.
        """
        if isinstance(picture, Path):
            self._require_picture(probe(picture))
        sha256 = self._pictures.put(picture)
        try:
            self._require_picture(self._seen(sha256, name))
        except Refused:
            self._pictures.forget(sha256)
            raise
        return sha256

    def shows(self, sha256: str) -> bool:
        """Whether a page can show it as it came; else it has to be prepared first. Raises TroubleError."""
        return self._seen(sha256).format in _SHOWN

    def prepare(
        self, sha256: str, name: str = "", progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Taken:
        """Make what will be sent, unless it is there. A photograph takes a second.

        Raises Refused, TroubleError when the picture is gone, Cancelled, OSError.
        """
        with self._same.at(sha256):
            seen = self._seen(sha256, name)
            sent = self._pictures.sent_as(sha256)
            if sent != sha256:
                return _taken(sha256, seen, sent, self._seen(sent))
            findings = _of_the_bytes(seen, self._limits())
            if not _needs_repair(seen, findings):
                return _taken(sha256, seen, sha256, seen)
            made = self._repaired(sha256, seen, findings, progress, cancel)
            if made is None:
                return _taken(sha256, seen, sha256, seen)
            return replace(_taken(sha256, seen, made.probe.sha256, made.probe), repaired=made)

    def send(self, sha256: str, progress: Progress, cancel: Cancel) -> str:
        """The URL of a picture that a text names, prepared and sent if WeChat does not have it yet.

        Raises what ``prepare`` and the upload raise. When the day's calls are used up, those that come just after it
        fail alike, without a call.
        """
        if self._now() < self._over_until:
            raise TroubleError(Trouble(_OVER, _OVER_WHY, code=_QUOTA))
        taken = self.prepare(sha256, cancel=cancel)
        stop_if(cancel)
        name = f"{taken.sent_sha256[:16]}.{FORMATS[taken.sent_format].extensions[0]}"
        what = Upload(self._path(taken.sent_sha256), Target.BODY_PICTURE, name, sha256=taken.sent_sha256)
        try:
            return self._surely_sent(what, progress, cancel)
        except WechatError as error:
            if error.code != _QUOTA:
                raise
            self._over_until, details = self._now() + _QUIET, trouble_of(error).details
        raise TroubleError(Trouble(_OVER, _OVER_WHY, code=_QUOTA, details=details))

    def _surely_sent(self, what: Upload, progress: Progress, cancel: Cancel) -> str:
        """Lost answers are no matter: the same bytes get the same URL, however often they go."""
        for _ in range(_TRIES):
            stop_if(cancel)
            try:
                return self._send(what, progress, cancel).url
            except UnknownOutcome as error:
                lost = NetworkError(error.api, error.why, error.values)
        raise lost

    def bytes_of(self, address: str) -> bytes:
        """The original behind an address of the text: kept here, or at WeChat, whence it is fetched once. Of one
        that no page can show, what was made of it, if that was done.

        Raises TroubleError for other addresses, OSError, and what fetching raises.
        """
        digest = digest_in(address)
        if digest:
            shown = digest if self.shows(digest) else self._pictures.sent_as(digest)
            return self._path(shown).read_bytes()
        if place_of(address, self.own) is not Place.WECHAT:
            raise TroubleError(Trouble(_ELSEWHERE, ""))
        key = "picture-" + hashlib.sha256(address.encode()).hexdigest()
        known = self._fetched.find(key)
        return known.read_bytes() if known else self._fetched_now(key, address)

    def _fetched_now(self, key: str, address: str) -> bytes:
        content = self._fetch("https:" + address if address.startswith("//") else address)
        folder = self._staging.new_folder()
        try:
            file = folder / "picture.bin"
            file.write_bytes(content)
            self._fetched.put(key, file)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return content

    def _repaired(
        self,
        sha256: str,
        seen: Probe,
        findings: Sequence[Finding],
        progress: Progress | None,
        cancel: Cancel | None,
    ) -> "Repaired | None":
        """What was made of it; None when nothing can be and WeChat may take it as it is."""
        from wego_desktop.intake.repairs import CannotRepair, Recipe, offer, repair  # Pillow: when it is needed

        limits, blocking = self._limits(), next((one for one in findings if not can_go([one])), None)
        if offer(seen, Target.BODY_PICTURE, limits, findings) is None:
            if blocking is None:
                return None
            raise _refused(seen, blocking)
        folder = self._staging.new_folder()
        try:
            made = repair(
                seen,
                seen.name,
                Recipe(Target.BODY_PICTURE),
                limits,
                folder,
                render_svg=self.render_svg,
                progress=progress,
                cancel=cancel,
            )
            self._pictures.send_instead(sha256, self._pictures.put(made.path))
        except CannotRepair as error:
            raise Refused(error.trouble, blocking) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return made

    def _require_picture(self, seen: Probe) -> None:
        """Raises Refused for what no repair makes a picture of."""
        for one in _of_the_bytes(seen, self._limits()):
            if not can_go([one]) and one.repair not in _REPAIRS:
                raise _refused(seen, one)

    def _seen(self, sha256: str, name: str = "") -> Probe:
        seen = probe(self._path(sha256))
        ending = FORMATS[seen.format].extensions[0] if seen.format in FORMATS else ""
        return replace(seen, name=name or f"{sha256[:8]}.{ending}".rstrip("."))

    def _path(self, sha256: str) -> Path:
        path = self._pictures.path(sha256)
        if path is None:
            raise TroubleError(Trouble(_MISSING, _MISSING_WHY))
        return path


def _of_the_bytes(seen: Probe, limits: Limits) -> list[Finding]:
    """A body picture is sent by a name of ours, so that nothing is to be said about its own."""
    return [one for one in check(seen, Target.BODY_PICTURE, limits) if one.repair != "rename"]


def _needs_repair(seen: Probe, findings: Sequence[Finding]) -> bool:
    """An animation that fits goes as it is: whether WeChat takes it is not sure, and nothing else would move."""
    moves = seen.format == "gif" and seen.frames > 1
    return any(one.repair in _REPAIRS and not (moves and one.rule == "format-unsure") for one in findings)


def _taken(sha256: str, seen: Probe, sent_sha256: str, sent: Probe) -> Taken:
    return Taken(
        sha256, seen.name, seen.size, seen.format, sent.width, sent.height, sent_sha256, sent.size, sent.format
    )


def _refused(seen: Probe, finding: Finding) -> Refused:
    return Refused(Trouble(_NO_PICTURE, "", Action.CHOOSE_FILE, {"name": seen.name}), finding)
