"""Sending one file, and letting the library know at once what the account now holds."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wego_desktop.intake.probe import Probe, digest, probe
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index
from wego_desktop.library.thumbnails import Thumbnails, stamp_of
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind, RemoteMaterial, UploadKind
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.intake.repairs import Recipe
    from wego_desktop.wechat.materials import Materials

_log = logging.getLogger(__name__)
# Where a permanent material goes, and in which list it then stands.
DESTINATIONS: dict[Target, tuple[UploadKind, Kind]] = {
    Target.IMAGE: (UploadKind.IMAGE, Kind.IMAGE),
    Target.THUMB: (UploadKind.THUMB, Kind.IMAGE),
    Target.VOICE: (UploadKind.VOICE, Kind.VOICE),
    Target.VIDEO: (UploadKind.VIDEO, Kind.VIDEO),
}


@dataclass(frozen=True)
class Upload:
    """A file to send. name: what WeChat will list it by (a film is listed by its title).

    recipe: how it is still to be repaired before it is sent; None when it goes as it is.
    repaired: a file that was repaired already and is sent in its place. sha256: of the bytes of path, "" if unknown.
    """

    path: Path
    target: Target
    name: str
    title: str = ""
    introduction: str = ""
    recipe: "Recipe | None" = None
    repaired: Path | None = None
    sha256: str = ""


@dataclass(frozen=True)
class Uploaded:
    """What the account made of it. url: of a picture, else "". media_id: "" of a body picture.

    kind: the list of the account it stands in; None for what no list shows.
    """

    media_id: str
    url: str
    kind: Kind | None


Arrived = Callable[[Uploaded], None]


class Send(Protocol):
    """OpenAccount.upload."""

    def __call__(
        self, what: Upload, progress: Progress, cancel: Cancel, *, arrived: Arrived | None = None, patient: bool = True
    ) -> Uploaded: ...


def upload(
    what: Upload,
    materials: "Materials",
    index: Index,
    thumbnails: Thumbnails,
    *,
    arrived: Arrived | None = None,
    patient: bool = True,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Uploaded:
    """Send a file as a permanent material and enter it into the library.

    arrived: told what the account made of it, before anything else is done with that. patient: as in ``Materials``.
    Raises what ``Materials.add`` raises, KeyError for a target that is no permanent material, and nothing for what goes
    wrong here after the account has taken the file: the next refresh would show it anyway.
    """
    upload_kind, kind = DESTINATIONS[what.target]
    asked = time.time()
    stamp, facts, sha256 = stamp_of(what.path), probe(what.path), what.sha256 or digest(what.path)
    added = materials.add(
        upload_kind,
        what.path,
        name=what.name,
        sha256=sha256,
        title=what.title,
        introduction=what.introduction,
        patient=patient,
        progress=progress,
        cancel=cancel,
    )
    uploaded = Uploaded(added.media_id, added.url, kind)
    if arrived is not None:
        arrived(uploaded)
    name = what.title if what.target is Target.VIDEO else what.name
    try:
        index.put([RemoteMaterial(kind, added.media_id, name, int(time.time()), added.url)], asked)
        _learn(index, added.media_id, facts, sha256, thumb=what.target is Target.THUMB)
    except LibraryError as error:
        _log.warning("uploaded, but not entered: %s", error)
    if facts.family == "picture":
        thumbnails.lend(added.media_id, what.path, stamp)
    return uploaded


def _learn(index: Index, media_id: str, facts: Probe, sha256: str, *, thumb: bool) -> None:
    index.learn(
        media_id,
        size=facts.size,
        width=facts.width,
        height=facts.height,
        seconds=facts.seconds,
        format=facts.format,
        sha256=sha256,
        thumb=thumb or None,
    )
