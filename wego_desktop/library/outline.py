"""An article as lists tell it: without its content, so it can't be sent back by mistake."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outline:
    """What there is to show of an article before it is read.

    picture_ids: the images of a picture message, () for others. content_mark: another number when the content is
    another; None while this machine has not got it.
    """

    title: str
    author: str = ""
    digest: str = ""
    url: str = ""
    cover_url: str = ""
    picture_ids: tuple[str, ...] = ()
    content_mark: int | None = None
