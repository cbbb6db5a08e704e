"""Repairs change the bytes they must and no others, also in a text that was changed since it was checked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.checks import check_content
from wego_desktop.articles.message import Place
from wego_desktop.articles.prediction import predicted
from wego_desktop.articles.repairs import repaired, repaired_all
from wego_desktop.articles.rules import RULES, Page, Repair, Setting
from wego_desktop.markup.reading import Kind, read

from .conftest import CORPUS, stored
from .test_random_edits import articles
from .test_rules import FOUND

DRAFT = Setting(Place.DRAFT)
mixed = st.lists(st.sampled_from([html for _, html, _, _ in FOUND]) | articles.map("".join), max_size=4).map("".join)

def parts(html: str) -> list[str]:
    """What a browser reads, piece by piece: the characters it shows, and all else as it is written."""
    found: list[str] = []
    for kind, start, end, name in read(html):
        shown = html[start:end] if kind is Kind.TEXT else name
        found += shown if kind in (Kind.TEXT, Kind.CHARACTER) else [html[start:end]]
    return found


@given(mixed)
def test_a_repair_takes_out_only_what_it_is_about(html: str) -> None:
    for finding in check_content(Page(html), DRAFT):
        mended = repaired(html, finding)
        can = finding.repairs and finding.repairs[0] is not Repair.TAKE_OVER
        assert (mended != html) is bool(can), finding
        if finding.repairs[:1] == (Repair.REMOVE,) and finding.start == finding.at:
            assert is_part(parts(mended), parts(html))
        elif can:
            before = parts(html[: finding.at])
            assert parts(mended)[: len(before)] == before


@given(mixed, st.sampled_from([rule.id for rule in RULES if rule.repairs and rule.repairs[0] is not Repair.TAKE_OVER]))
def test_after_all_are_repaired_none_is_left(html: str, rule: str) -> None:
    mended = repaired_all(html, rule, DRAFT)
    before = [finding.rule for finding in check_content(Page(html), DRAFT)]
    assert (mended == html) is (rule not in before)
    for _ in range(3):  # what stood in a dropped element, or behind a script that never ended, comes to light
        mended = repaired_all(mended, rule, DRAFT)
    assert rule not in [finding.rule for finding in check_content(Page(mended), DRAFT)]


@given(mixed)
def test_what_no_rule_touches_is_predicted_to_stay(html: str) -> None:
    made = predicted(html, Place.DRAFT)
    assert (made.text == html) is (not made.splices)
    clean = "<p>前</p>"
    assert predicted(clean + html, Place.DRAFT).text == clean + made.text


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_an_article_goes_on_with_the_rest_of_its_bytes(name: str) -> None:
    before, behind = stored(name), "<p id=x style='color: red; position: fixed'>a</p>"
    html = f"<section >{before}</section>{behind}"
    (finding,) = [each for each in check_content(Page(html), DRAFT) if each.rule == "position"][-1:]
    if html.endswith(behind) and finding.at == len(html) - len(behind):
        assert repaired(html, finding) == f"<section >{before}</section><p id=x style='color: red;'>a</p>"


def is_part(part: list[str], whole: list[str]) -> bool:
    """Whether pieces were only taken out."""
    rest = iter(whole)
    return all(piece in rest for piece in part)


@pytest.mark.parametrize(
    ("html", "mended"),
    [
        ("<<script></script>script>x", "&lt;script>x"),
        ("a&<script></script>lt;b", "a&amp;lt;b"),
        ("&#3<script></script>9;", "&#3;9;"),
        ("1 < <script></script>2", "1 < 2"),
        ("&nbsp<script></script>b", "&nbspb"),
        ("&not<script></script>in;", "&not;in;"),
        ("&amp;<script></script>b", "&amp;b"),
    ],
)
def test_what_is_left_does_not_join_into_something_else(html: str, mended: str) -> None:
    (finding,) = check_content(Page(html), DRAFT)
    assert repaired(html, finding) == mended == repaired_all(html, "script", DRAFT)


def test_the_place_is_found_again_in_a_text_that_was_changed() -> None:
    html = "<p><a href=https://x.y>a</a></p><p><a href=https://x.y>b</a></p>"
    first, second = check_content(Page(html), DRAFT)
    changed = f"<p>新的一段</p>{html}"
    assert repaired(html, second) == "<p><a href=https://x.y>a</a></p><p>b</p>"
    assert repaired(changed, first) == changed.replace("<a href=https://x.y>a</a>", "a")
    assert repaired("<p>a</p>", first) == "<p>a</p>"
    other = "<a href=https://other>a</a>"
    assert repaired(other, first) == other
