"""What the account made of the fields of an article, held against what was sent."""

from dataclasses import dataclass

from wego_desktop.wechat.answers import Article

_FIELDS = ("title", "author", "digest", "source_url", "show_cover", "open_comment", "fans_only", "cover_media_id")


@dataclass(frozen=True)
class FieldChange:
    """:ivar is_expected: wechat-api.md 4.2: a digest that was left empty is filled from the text"""

    name: str
    sent: str | bool
    came: str | bool
    is_expected: bool = False


def changed_fields(sent: Article, came: Article) -> tuple[FieldChange, ...]:
    pairs = ((name, getattr(sent, name), getattr(came, name)) for name in _FIELDS)
    return tuple(FieldChange(name, old, new, name == "digest" and not old) for name, old, new in pairs if old != new)
