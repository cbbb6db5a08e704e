"""The rows of both ledgers, as what paints, plays and tells materials understands."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from wego_desktop.library.body_pictures import BodyPicture
from wego_desktop.library.material import Material
from wego_desktop.library.temporary import Temporary
from wego_desktop.ui.materials import words
from wego_desktop.wechat.answers import Kind, UploadKind

KIND_OF: Mapping[UploadKind, Kind] = {
    UploadKind.IMAGE: Kind.IMAGE,
    UploadKind.THUMB: Kind.IMAGE,
    UploadKind.VOICE: Kind.VOICE,
    UploadKind.VIDEO: Kind.VIDEO,
}


class Entry(Protocol):
    """What both have. file: the kept bytes; None when they are not here any more."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def created(self) -> int: ...
    @property
    def size(self) -> int | None: ...
    @property
    def file(self) -> Path | None: ...


def of_temporary(temporary: Temporary) -> Material:
    return Material(
        media_id=temporary.media_id,
        kind=KIND_OF[temporary.kind],
        name=temporary.name,
        updated=temporary.created,
        size=temporary.size or None,
        width=temporary.width,
        height=temporary.height,
        seconds=temporary.seconds,
        format=_format(temporary.name),
        thumb=temporary.kind is UploadKind.THUMB,
        sha256=temporary.sha256,
        id=temporary.id,
    )


def of_body_picture(picture: BodyPicture) -> Material:
    return Material(
        media_id=picture.url,  # what tells one from another here
        kind=Kind.IMAGE,
        name=picture.name,
        url=picture.url,
        updated=picture.created,
        size=picture.size or None,
        width=picture.width,
        height=picture.height,
        format=picture.format,
        sha256=picture.sha256,
        id=picture.id,
    )


def _format(name: str) -> str:
    """By the extension: the ledger keeps no format."""
    return {"jpg": "jpeg"}.get(words.extension(name), words.extension(name))
