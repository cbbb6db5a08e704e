"""Articles of drafts on their way up: every field goes back, also those this app does not know.

An update replaces an article whole, so what is not sent is wiped (wechat-api.md 5.4). What was read can't be sent just
as it came, though: a cropped cover is told as ``cover_info`` and taken as ``pic_crop_*``, and some fields can only be
read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from wego_desktop.wechat.answers import Article

READ_ONLY = frozenset({"url", "thumb_url", "is_deleted", "create_time", "update_time"})
"""Fields that draft/get tells and neither draft/add nor draft/update takes."""

_TYPE = "article_type"
_PICTURES = "newspic"
_COVER_INFO = "cover_info"
_LISTED = "crop_percent_list"
_SIDES = ("x1", "y1", "x2", "y2")


class Ratio(StrEnum):
    """What covers are cut to: width to height, as the API spells it."""

    WIDE = "2.35_1"
    SQUARE = "1_1"


_FIELDS: Mapping[str, str] = {Ratio.WIDE: "pic_crop_235_1", Ratio.SQUARE: "pic_crop_1_1"}
CROP_FIELDS = frozenset({_COVER_INFO, *_FIELDS.values()})
"""Fields that tell how a cover is cut."""


@dataclass(frozen=True)
class Crop:
    """A part of a cover: left, top, right and bottom as shares of its width and height, 0 to 1."""

    x1: float
    y1: float
    x2: float
    y2: float

    def told(self, ratio: Ratio) -> dict[str, str]:
        """As an entry of ``crop_percent_list``: text of at most six decimals."""
        return {"ratio": ratio.value, **{side: _share(getattr(self, side)) for side in _SIDES}}

    @classmethod
    def read(cls, entry: Mapping[str, object]) -> Self | None:
        """None for an entry that is none."""
        try:
            return cls(*(float(str(entry.get(side))) for side in _SIDES))
        except ValueError:
            return None


def is_picture_message(article: Article) -> bool:
    """A message of pictures (``newspic``): shown and kept, not edited."""
    return article.extra.get(_TYPE) == _PICTURES


def picture_ids(article: Article) -> tuple[str, ...]:
    """The images of a picture message, the first being its cover."""
    info = article.extra.get("image_info")
    listed = info.get("image_list") if isinstance(info, Mapping) else None
    entries = listed if isinstance(listed, list) else []
    return tuple(
        str(each["image_media_id"]) for each in entries if isinstance(each, Mapping) and "image_media_id" in each
    )


def crops_of(article: Article) -> dict[Ratio, Crop]:
    """How the cover is cut; nothing for a ratio that the account cuts by itself."""
    found = {}
    for entry in _entries(article):
        crop = Crop.read(entry)
        if entry.get("ratio") in set(Ratio) and crop:
            found[Ratio(str(entry["ratio"]))] = crop
    return found


def with_crops(article: Article, crops: Mapping[Ratio, Crop]) -> Article:
    """The article with its cover cut like this, and no other way; ratios this app does not know stay."""
    kept = [dict(entry) for entry in _entries(article) if entry.get("ratio") not in set(Ratio)]
    listed = [*(crop.told(ratio) for ratio, crop in crops.items()), *kept]
    extra = {name: value for name, value in article.extra.items() if name not in CROP_FIELDS}
    return replace(article, extra={**extra, _COVER_INFO: {_LISTED: listed}} if listed else extra)


def draft_body(article: Article, *, updates: bool) -> dict[str, object]:
    """The object draft/add takes, or, where it updates, draft/update: there the type of an article is fixed."""
    left_out = READ_ONLY | {_TYPE} if updates else READ_ONLY
    extra = {name: value for name, value in article.extra.items() if name not in left_out}
    if not is_picture_message(article) and _COVER_INFO in extra:
        extra = {**_crop_fields(extra.pop(_COVER_INFO)), **extra}
    known = replace(article, extra={}).body()
    if not article.cover_media_id:
        del known["thumb_media_id"]
    return {**extra, **known}


def _crop_fields(info: object) -> dict[str, object]:
    """cover_info as ``pic_crop_*``, byte for byte; what has no such field stays cover_info."""
    if not isinstance(info, Mapping) or not isinstance(info.get(_LISTED), list):
        return {_COVER_INFO: info}
    fields, rest = {}, []
    for entry in info[_LISTED]:
        name = _FIELDS.get(str(entry.get("ratio"))) if isinstance(entry, Mapping) else None
        if name is None or not all(side in entry for side in _SIDES):
            rest.append(entry)
        else:
            fields[name] = "_".join(str(entry[side]) for side in _SIDES)
    more = {name: value for name, value in info.items() if name != _LISTED}
    return {**fields, **({_COVER_INFO: {**more, _LISTED: rest}} if rest or more else {})}


def _entries(article: Article) -> list[Mapping[str, object]]:
    info = article.extra.get(_COVER_INFO)
    listed = info.get(_LISTED) if isinstance(info, Mapping) else None
    return [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []


def _share(value: float) -> str:
    return f"{min(1.0, max(0.0, value)):.6f}".rstrip("0").rstrip(".")
