"""What choosing a cover needs of the open account."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from wego_desktop.jobs.new_cover import NewCovers
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.index import Index
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.limits import Target
from wego_desktop.ui.uploads.plan_svg import render_svg
from wego_desktop.wechat.errors import Trouble


@dataclass(frozen=True)
class CoverDesk:
    """All but ``thumbnails`` and ``index`` are called in workers.

    room: images the library still takes; None when that is not known. why_no_cover: what speaks against a media_id.
    picture: the bytes of a picture of the article, by the address in its text, ``wego://local/`` among them.
    own: hosts that count as WeChat's, as that of the practice account does.
    """

    index: Index
    thumbnails: Thumbnails
    new: NewCovers
    room: Callable[[], int | None]
    why_no_cover: Callable[[str], Trouble | None]
    picture: Callable[[str], bytes]
    own: frozenset[str] = frozenset()

    @classmethod
    def of(cls, opened: OpenAccount, keep: Callable[[Path], str], picture: Callable[[str], bytes]) -> Self:
        """keep: LocalPictures.put."""
        held = opened.materials
        new = NewCovers(
            opened.limits, held.duplicates, held.room, opened.staging.new_folder, keep, render_svg=render_svg
        )
        room = partial(held.room, Target.IMAGE)
        return cls(
            opened.index, opened.thumbnails, new, room, opened.why_no_cover, picture, opened.article_pictures.own
        )
