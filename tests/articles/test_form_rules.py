"""Rules about the fields of an article, by the account's limits."""

from dataclasses import replace

import pytest

from wego_desktop import limits
from wego_desktop.articles.checks import ArticleFinding, can_go, check, check_message, pictures_here
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.repairs import repaired
from wego_desktop.articles.rules import Setting, Weight
from wego_desktop.articles.rules.form import FIELDS
from wego_desktop.intake.findings import ENGLISH, sentence
from wego_desktop.wechat.answers import Article

OLD, NEW = limits.load("wego"), limits.load("wechat-2025")
DRAFT = Setting(Place.DRAFT)
GOOD = Article("标题", content="<p>正文</p>", cover_media_id="c")
B, W, H, P = Weight.BLOCKS, Weight.WARNS, Weight.HINTS, Weight.PENDING


def found(article: Article, profile: limits.Limits = NEW, count: int = 1, cover: str = "") -> list[ArticleFinding]:
    return list(check(Entry(article, cover_sha256=cover), profile, DRAFT, count))


@pytest.mark.parametrize("profile", [OLD, NEW], ids=["wego", "wechat-2025"])
@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"title": "好" * 32, "author": "好" * 16, "digest": "好" * 120},
        {"source_url": "https://x.y/" + "a" * 1012},
        {"content": "好" * 19_999},
        {"content": "<img src='https://mmbiz.qpic.cn/a'>"},
    ],
)
def test_what_fits(profile: limits.Limits, changed: dict[str, str]) -> None:
    assert found(replace(GOOD, **changed), profile) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "field", "old", "new"),
    [
        ({"title": " "}, "title", ("title-missing", B), ("title-missing", B)),
        ({"title": "好" * 33}, "title", ("title-near", W), ("title-near", W)),
        ({"title": "好" * 64}, "title", ("title-near", W), ("title-near", W)),
        ({"title": "好" * 65}, "title", ("title-long-today", W), ("title-long", B)),
        ({"author": "好" * 17}, "author", ("author-long-today", W), ("author-long", B)),
        ({"digest": "好" * 121}, "digest", ("digest-long-today", W), ("digest-long", B)),
        (
            {"source_url": "https://x.y/" + "好" * 338},
            "source_url",
            ("source-link-long-today", W),
            ("source-link-long", B),
        ),
        ({"source_url": "x.y"}, "source_url", ("source-link-scheme", B), ("source-link-scheme", B)),
        ({"cover_media_id": ""}, "cover", ("cover-missing", B), ("cover-missing", B)),
        ({"content": " \n"}, "content", ("content-missing", B), ("content-missing", B)),
        ({"content": "<p>&nbsp;<br></p>"}, "content", ("content-blank", W), ("content-blank", W)),
        ({"content": "a" * 20_000}, "content", ("content-long", W), ("content-long", W)),
    ],
)
def test_what_does_not(changed: dict[str, str], field: str, old: tuple[str, Weight], new: tuple[str, Weight]) -> None:
    for profile, wanted in ((OLD, old), (NEW, new)):
        (finding,) = found(replace(GOOD, **changed), profile)  # type: ignore[arg-type]
        assert (finding.rule, finding.weight, finding.field) == (*wanted, field)
        assert finding.severity.value == ("blocks" if finding.weight is B else "warns")
        assert "{" not in sentence(finding, ENGLISH)
        assert can_go([finding]) is (finding.weight is not B)


def test_a_megabyte_of_content_warns() -> None:
    assert [each.rule for each in found(replace(GOOD, content="好" * 349_525))] == ["content-long"]
    said = {each.rule: sentence(each, ENGLISH) for each in found(replace(GOOD, content="好" * 349_526))}
    assert set(said) == {"content-long", "content-big"}
    assert "1 MB" in said["content-big"]


def test_a_digest_among_several_is_a_hint() -> None:
    (finding,) = found(replace(GOOD, digest="摘要"), count=2)
    assert (finding.rule, finding.weight) == ("digest-of-several", H)
    assert repaired("摘要", finding) == ""


@pytest.mark.parametrize(("link", "mended"), [("x.y/a", "https://x.y/a"), ("//x.y", "https://x.y")])
def test_a_source_link_is_completed(link: str, mended: str) -> None:
    (finding,) = found(replace(GOOD, source_url=link))
    assert repaired(link, finding) == mended


def test_nine_articles_are_told_at_each_of_them() -> None:
    message = Message(Place.DRAFT, tuple(Entry(GOOD) for _ in range(9)))
    told = check_message(message, NEW, DRAFT)
    assert set(told) == {entry.key for entry in message.entries}
    assert all([each.rule for each in findings] == ["too-many-articles"] for findings in told.values())
    assert {each.field for findings in told.values() for each in findings} == {"message"}


def test_what_is_on_this_machine_only_is_pending_once() -> None:
    picture = f"<img src='wego://local/{'a' * 64}'>"
    article = replace(
        GOOD, cover_media_id="", content=f"{picture}{picture}<p style='background:url(wego://local/{'b' * 64})'>"
    )
    findings = found(article, cover="c" * 64)
    assert {each.weight for each in findings} == {P}
    assert can_go(findings)
    assert pictures_here(findings) == ("c" * 64, "a" * 64, "b" * 64)


def test_a_message_of_pictures_is_asked_for_its_fields_only() -> None:
    article = Article("标题", content="plain <script>", extra={"article_type": "newspic"})
    assert found(article) == []
    assert [each.rule for each in found(replace(article, title=""))] == ["title-missing"]


def test_every_rule_has_its_evidence() -> None:
    assert len({rule.id for rule in FIELDS}) == len(FIELDS)
    assert all(set(rule.evidence) <= set("DRFG") and rule.evidence and rule.source for rule in FIELDS)
    fields = {"title", "author", "digest", "source_url", "cover", "content", "message"}
    assert {rule.field for rule in FIELDS} == fields
