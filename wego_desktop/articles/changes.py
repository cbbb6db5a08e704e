"""What changed between two versions of an article, as a person would say it: numbers and names of fields."""

import json
from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import Self

from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import CROP_FIELDS, READ_ONLY

from .alignment import blocks
from .merge import TEXTS, cut_cover
from .reading_text import Reading, reading

_EXTRA = "extra"


@dataclass(frozen=True)
class Changes:
    """From one version to the next.

    :ivar fields: names as in ``FieldRow``; "extra" for any this app does not know
    :ivar added, removed: characters of the text
    :ivar pictures_added, pictures_removed: in the content; one that was only moved is neither
    :ivar styled: the content is another one, though its text and its pictures are the same
    """

    fields: tuple[str, ...] = ()
    added: int = 0
    removed: int = 0
    pictures_added: int = 0
    pictures_removed: int = 0
    styled: bool = False

    def __bool__(self) -> bool:
        return self != Changes()

    def told(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, told: str) -> Self | None:
        """None for what is not that."""
        try:
            values = json.loads(told)
            added, removed, more, fewer = (int(values[name]) for name in _NUMBERS)
            return cls(tuple(map(str, values["fields"])), added, removed, more, fewer, bool(values["styled"]))
        except (ValueError, KeyError, TypeError):
            return None


_NUMBERS = ("added", "removed", "pictures_added", "pictures_removed")


def changes(before: Article, after: Article, cover_before: str = "", cover_after: str = "") -> Changes:
    """Compare two versions; a tenth of a second for 1.8 MB: not on the UI thread.

    :param cover_before, cover_after: SHA-256 of a cover on this machine only, or ""
    """
    fields = [name for name in TEXTS if getattr(before, name) != getattr(after, name)]
    if cut_cover(before, cover_before) != cut_cover(after, cover_after):
        fields.append("cover")
    if _extra(before) != _extra(after):
        fields.append(_EXTRA)
    if before.content == after.content:
        return Changes(tuple(fields))
    return _of_content(tuple(fields), reading(before.content), reading(after.content))


def _of_content(fields: tuple[str, ...], before: Reading, after: Reading) -> Changes:
    kept = sum(length for _, _, length in blocks(before.text, after.text))
    old, new = Counter(before.pictures), Counter(after.pictures)
    added, removed = len(after.text) - kept, len(before.text) - kept
    found = Changes(fields, added, removed, (new - old).total(), (old - new).total())
    return replace(found, styled=found == Changes(fields))


def _extra(article: Article) -> str:
    known = CROP_FIELDS | READ_ONLY
    return json.dumps({name: value for name, value in article.extra.items() if name not in known}, sort_keys=True)
