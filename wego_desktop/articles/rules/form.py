"""Rules about the fields of an article and about the message it is part of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wego_desktop import limits as tables
from wego_desktop.articles.message import Entry
from wego_desktop.articles.rules.page import Page
from wego_desktop.articles.rules.rule import Repair, Weight
from wego_desktop.intake.findings import Value
from wego_desktop.limits import ArticleLimit, Limits
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.draft_bodies import is_picture_message

BLOCKS, WARNS, HINTS, PENDING = Weight.BLOCKS, Weight.WARNS, Weight.HINTS, Weight.PENDING
Values = Mapping[str, Value]


@dataclass(frozen=True)
class Case:
    """One article among those of its message. page: its content, read; count: how many articles the message has."""

    entry: Entry
    page: Page
    limits: Limits
    count: int = 1

    @property
    def row(self) -> ArticleLimit:
        return self.limits.article

    @property
    def today(self) -> ArticleLimit:
        return tables.today().article


@dataclass(frozen=True)
class FieldRule:
    """``when`` answers the values of the sentence, or None. evidence and source: see ``rule.Rule``."""

    id: str
    field: str
    evidence: str
    source: str
    what: str
    when: Callable[[Case], Values | None]
    weight: Weight | None = BLOCKS  # None: that of the limit in the table
    repairs: tuple[Repair, ...] = ()
    of_pictures: bool = True  # also asked about a message of pictures


def _given(condition: bool, values: Values | None = None) -> Values | None:
    return (values or {}) if condition else None


def _over(length: int, limit: int | None) -> Values | None:
    return {"count": length, "limit": limit} if limit is not None and length > limit else None


def _chars(field: str, limit: str) -> Callable[[Case], Values | None]:
    """Longer than the account's own limits name."""
    return lambda case: _over(len(getattr(case.entry.article, field)), getattr(case.row, limit))


def _chars_today(field: str, limit: str) -> Callable[[Case], Values | None]:
    """Longer than WeChat takes today, where the account's limits name no length."""

    def when(case: Case) -> Values | None:
        unnamed = getattr(case.row, limit) is None
        return _over(len(getattr(case.entry.article, field)), getattr(case.today, limit)) if unnamed else None

    return when


def _title_near(case: Case) -> Values | None:
    """Over the length that is told today, and under the one that is refused."""
    length = len(case.entry.article.title)
    most = case.row.title_chars or case.today.title_chars
    near = case.row.title_warn_chars or case.today.title_warn_chars
    return None if most is not None and length > most else _over(length, near)


def _url_bytes(case: Case, limit: int | None) -> Values | None:
    size = len(case.entry.article.source_url.encode("utf-8", "replace"))
    return {"url_bytes": size, "limit_bytes": limit} if limit is not None and size > limit else None


def _url_today(case: Case) -> Values | None:
    return _url_bytes(case, case.today.source_url_bytes) if case.row.source_url_bytes is None else None


def _url_scheme(case: Case) -> Values | None:
    url = case.entry.article.source_url
    return _given(bool(url) and not url.startswith(("http://", "https://")))


def _cover(case: Case) -> Values | None:
    entry = case.entry
    return _given(not entry.article.cover_media_id and not entry.cover_sha256)


def _content_chars(case: Case) -> Values | None:
    """Below the number, as the words of the documents are."""
    return _over(len(case.entry.article.content), case.row.content_chars - 1) and {
        "count": len(case.entry.article.content),
        "limit": case.row.content_chars,
    }


def _content_bytes(case: Case) -> Values | None:
    size = len(case.entry.article.content.encode("utf-8", "replace"))
    known = {"content_bytes": size, "limit_bytes": case.row.content_bytes}
    return _given(size >= case.row.content_bytes, known)


def _blank(case: Case) -> Values | None:
    return _given(bool(case.entry.article.content.strip()) and case.page.is_blank)


_COUNT = "articles per message: <= 8 (section 8)"
_TITLE = "title: <= 32 字 (since 19 Dec 2025), web editor 64; warn above 32, block above 64 (section 8)"
_AUTHOR = "author: <= 16 字 (since 26 Nov 2025) (section 8); 45110"
_DIGEST = "digest: <= 128 字 (OD), 120 (MPF, web editor) (section 8); 45004"
_LINK = "content_source_url: <= 1 kB (section 8)"
_LONG = "content: < 20,000 chars, < 1 MB (section 8); a 38,102-char content passed in Aug 2026 (UPD)"

FIELDS: tuple[FieldRule, ...] = (
    FieldRule(
        "too-many-articles",
        "message",
        "D",
        _COUNT,
        QT_TRANSLATE_NOOP("Finding", "WeChat takes {limit} articles in a message, and this has {count}. Remove some"),
        lambda case: _over(case.count, case.row.max_articles),
    ),
    FieldRule(
        "title-missing",
        "title",
        "D",
        "title: string, required (section 5.1)",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses an article without a title. Write one"),
        lambda case: _given(not case.entry.article.title.strip()),
    ),
    FieldRule(
        "title-long",
        "title",
        "D",
        _TITLE,
        QT_TRANSLATE_NOOP("Finding", "The title has {count} characters, and WeChat takes {limit}. Shorten it"),
        _chars("title", "title_chars"),
    ),
    FieldRule(
        "title-long-today",
        "title",
        "D",
        _TITLE,
        QT_TRANSLATE_NOOP("Finding", "The title has {count} characters, and WeChat takes {limit} today. Shorten it"),
        _chars_today("title", "title_chars"),
        WARNS,
    ),
    FieldRule(
        "title-near",
        "title",
        "D",
        _TITLE,
        QT_TRANSLATE_NOOP(
            "Finding",
            "The title has {count} characters, and WeChat may refuse more than {limit}. Shorten it to be sure",
        ),
        _title_near,
        WARNS,
    ),
    FieldRule(
        "author-long",
        "author",
        "D",
        _AUTHOR,
        QT_TRANSLATE_NOOP("Finding", "The author has {count} characters, and WeChat takes {limit}. Shorten it"),
        _chars("author", "author_chars"),
    ),
    FieldRule(
        "author-long-today",
        "author",
        "D",
        _AUTHOR,
        QT_TRANSLATE_NOOP("Finding", "The author has {count} characters, and WeChat takes {limit} today. Shorten it"),
        _chars_today("author", "author_chars"),
        WARNS,
    ),
    FieldRule(
        "digest-long",
        "digest",
        "D",
        _DIGEST,
        QT_TRANSLATE_NOOP("Finding", "The digest has {count} characters, and WeChat takes {limit}. Shorten it"),
        _chars("digest", "digest_chars"),
    ),
    FieldRule(
        "digest-long-today",
        "digest",
        "D",
        _DIGEST,
        QT_TRANSLATE_NOOP("Finding", "The digest has {count} characters, and WeChat takes {limit} today. Shorten it"),
        _chars_today("digest", "digest_chars"),
        WARNS,
    ),
    FieldRule(
        "digest-of-several",
        "digest",
        "D",
        "digest: single article only (section 5.1)",
        QT_TRANSLATE_NOOP("Finding", "WeChat shows a digest only where a message has one article. Clear it"),
        lambda case: _given(case.row.digest_single_only and case.count > 1 and bool(case.entry.article.digest)),
        HINTS,
        (Repair.CLEAR,),
    ),
    FieldRule(
        "source-link-long",
        "source_url",
        "D",
        _LINK,
        QT_TRANSLATE_NOOP(
            "Finding", "{url_bytes} are over the {limit_bytes} WeChat takes for the source link. Shorten it"
        ),
        lambda case: _url_bytes(case, case.row.source_url_bytes),
    ),
    FieldRule(
        "source-link-long-today",
        "source_url",
        "D",
        _LINK,
        QT_TRANSLATE_NOOP(
            "Finding", "{url_bytes} are over the {limit_bytes} WeChat takes for the source link today. Shorten it"
        ),
        _url_today,
        WARNS,
    ),
    FieldRule(
        "source-link-scheme",
        "source_url",
        "DG",
        "41039 invalid content_source_url (section 5.4); which ones are invalid is not said",
        QT_TRANSLATE_NOOP("Finding", "WeChat takes source links that begin with http:// or https://. Complete it"),
        _url_scheme,
        repairs=(Repair.COMPLETE,),
    ),
    FieldRule(
        "cover-missing",
        "cover",
        "D",
        "thumb_media_id: required for news; permanent id (section 5.1); 40007",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses an article without a cover. Choose one"),
        _cover,
        of_pictures=False,
    ),
    FieldRule(
        "cover-local",
        "cover",
        "D",
        "thumb_media_id: permanent id (section 5.1)",
        QT_TRANSLATE_NOOP("Finding", "The cover is only on this machine so far. Saving makes it permanent first"),
        lambda case: _given(bool(case.entry.cover_sha256), {"sha256": case.entry.cover_sha256}),
        PENDING,
    ),
    FieldRule(
        "content-missing",
        "content",
        "D",
        "content: string, required (section 5.1)",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses an article without text. Write some"),
        lambda case: _given(not case.entry.article.content.strip()),
    ),
    FieldRule(
        "content-blank",
        "content",
        "G",
        "content: string, required (section 5.1); of one that shows nothing nothing is said",
        QT_TRANSLATE_NOOP("Finding", "This article shows neither words nor pictures. Write some"),
        _blank,
        WARNS,
        of_pictures=False,
    ),
    FieldRule(
        "content-long",
        "content",
        "D",
        _LONG,
        QT_TRANSLATE_NOOP(
            "Finding",
            "The text with its tags has {count} characters, and WeChat names {limit} as its limit. "
            "Longer ones were taken: send it, or shorten it",
        ),
        _content_chars,
        None,
    ),
    FieldRule(
        "content-big",
        "content",
        "D",
        _LONG,
        QT_TRANSLATE_NOOP(
            "Finding",
            "The text with its tags has {content_bytes}, and WeChat names {limit_bytes} as its limit. "
            "Send it, or shorten it",
        ),
        _content_bytes,
        None,
    ),
)


def is_asked(rule: FieldRule, entry: Entry) -> bool:
    return rule.of_pictures or not is_picture_message(entry.article)
