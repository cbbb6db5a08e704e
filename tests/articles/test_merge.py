"""Three versions of an article: lone changes are kept byte for byte, and where both sides changed one thing, asked."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desktop.articles.block_merge import block_rows
from wego_desktop.articles.likeness import likeness, likest, same
from wego_desktop.articles.merge import merge
from wego_desktop.articles.rows import BlockRow, CutCover, Side, State, UndecidedError
from wego_desktop.articles.sections import Section, sections
from wego_desktop.wechat.answers import Article

from .conftest import CORPUS, stored

CHEAP = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PARAGRAPH = re.compile("<p.*?</p>")
WRAPPER = '<section data-role="outer" label="edit by 135editor"><section style=\'margin:0\'>{}</section></section>'


def paragraphs(*texts: str) -> str:
    return "".join(f'<p style="margin: 0px;">{text}<br  /></p>' for text in texts)


def taken(rows: Sequence[BlockRow], **choices: Side) -> str:
    return "".join(row.source(choices.get(row.key) or row.state.side or Side.BASE) for row in rows)


def conflicts(rows: Sequence[BlockRow]) -> list[tuple[str, str, str]]:
    return [(row.base, row.mine, row.theirs) for row in rows if row.state is State.CONFLICT]


def whole(section: Section) -> str:
    return section.opening + "".join(map(whole, section.parts)) + section.closing if section.parts else section.text


# Sections


@pytest.mark.parametrize("name", [file.stem for file in sorted(CORPUS.glob("*.html"))])
def test_sections_leave_no_byte_out(name: str) -> None:
    found = sections(stored(name))
    assert whole(found) == stored(name)
    assert all(whole(part) == part.text for part in found.parts)


@given(st.lists(st.sampled_from(["<p>", "</p>", "<section a='>'>", "</section>", "文", " \n", "<b>", "</b>", "<li>"])))
@CHEAP
def test_sections_of_any_source_are_the_source(pieces: list[str]) -> None:
    assert whole(sections("".join(pieces))) == "".join(pieces)


def test_a_section_around_all_falls_apart() -> None:
    outer = sections(stored("xiumi")).parts
    assert len(outer) == 1
    assert [part.name for part in outer[0].parts] == ["section", "section"]
    assert outer[0].opening.startswith('<section powered-by="xiumi.us"')


def test_space_belongs_to_the_section_before_it() -> None:
    found = sections("<section>\n <p>一</p>\n\n<p>二</p> </section>\n")
    assert [part.text for part in found.parts[0].parts] == ["<p>一</p>\n\n", "<p>二</p> "]
    assert (found.parts[0].opening, found.parts[0].closing) == ("<section>\n ", "</section>\n")


def test_inline_elements_around_sections_are_kept_whole() -> None:
    (span, text) = sections("<span style=x><section>一</section><section>二</section></span>尾<b>巴</b>").parts
    assert (span.opening, span.closing) == ("<span style=x>", "</span>")
    assert text.text == "尾<b>巴</b>"


def test_implied_ends() -> None:
    found = sections("<p>一<p>二<ul><li>甲<li>乙</ul>")
    assert [part.name for part in found.parts] == ["p", "p", "ul"]
    assert [part.text for part in found.parts[2].parts] == ["<li>甲", "<li>乙"]


# Likeness


def test_likeness() -> None:
    assert likeness("春天的茶园里", "春天的茶园里") == 1
    assert likeness("春天的茶园里", "春天的茶山里") > 0.5
    assert likeness("春天的茶园里", "办公室打印机") == 0
    assert likeness("一", "二") == 0


@given(st.lists(st.sampled_from("abcdeee"), max_size=12), st.lists(st.sampled_from("abcdeee"), max_size=12))
@CHEAP
def test_the_same_is_the_same_and_in_order(first: list[str], second: list[str]) -> None:
    pairs = same(first, second)
    assert all(first[at] == second[other] for at, other in pairs)
    assert pairs == sorted(set(pairs))
    assert sorted({other for _, other in pairs}) == [other for _, other in pairs]
    if first == second:
        assert len(pairs) == len(first)


def test_the_likest_pairs_are_in_order() -> None:
    worth = [[0.6, 0.9, 0.0], [0.0, 0.6, 0.4]]
    assert likest(2, 3, lambda at, other: worth[at][other]) == [(0, 0), (1, 1)]
    assert likest(100, 100, lambda *_: 1.0) == [], "too many to compare"


# Blocks


@st.composite
def three(draw: st.DrawFn) -> tuple[str, str, str]:
    """A base, and two versions made of it by edits, deletions, insertions and moves of paragraphs."""
    names = st.sampled_from(["一", "二", "三", "四", "五", "六", "<br  />", "<img data-src='x'  />"])
    base = draw(st.lists(names, min_size=1, max_size=7))
    return tuple(WRAPPER.format(paragraphs(*each)) for each in (base, _edited(draw, base), _edited(draw, base)))  # type: ignore[return-value]


def _edited(draw: st.DrawFn, texts: list[str]) -> list[str]:
    texts = list(texts)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(texts)))
        act = draw(st.sampled_from(["edit", "delete", "insert", "move"]))
        word = draw(st.sampled_from(["新", "改", "一"]))
        if act == "insert" or at == len(texts):
            texts.insert(at, word)
        elif act == "edit":
            texts[at] += word
        elif act == "delete" and len(texts) > 1:
            del texts[at]
        else:
            texts.insert(draw(st.integers(0, len(texts) - 1)), texts.pop(at))
    return texts


@given(three())
@CHEAP
def test_one_sides_changes_are_taken_whole(versions: tuple[str, str, str]) -> None:
    base, mine, theirs = versions
    assert taken(block_rows(base, mine, base)) == mine
    assert taken(block_rows(base, base, theirs)) == theirs
    assert taken(block_rows(base, mine, mine)) == mine
    assert not conflicts([*block_rows(base, mine, base), *block_rows(base, mine, mine)])


@given(three())
@CHEAP
def test_no_side_is_favoured(versions: tuple[str, str, str]) -> None:
    base, mine, theirs = versions
    here, there = block_rows(base, mine, theirs), block_rows(base, theirs, mine)
    swapped = [(row.base, row.theirs, row.mine) for row in there if row.state is State.CONFLICT]
    assert sorted(conflicts(here)) == sorted(swapped)
    if not swapped:
        assert taken(here) == taken(there)


@given(three())
@CHEAP
def test_choosing_one_side_throughout_gives_its_article(versions: tuple[str, str, str]) -> None:
    """But for blocks one moved and the other edited: there the edit goes along."""
    base, mine, theirs = versions
    rows = block_rows(base, mine, theirs)
    if not any(map(goes_along, rows)):
        assert "".join(row.mine for row in rows) == mine
        assert "".join(row.theirs for row in rows) == theirs
        assert "".join(row.base for row in rows) == base


def goes_along(row: BlockRow) -> bool:
    return row.is_moved and bool(row.base and row.mine and row.theirs)


@given(three())
@CHEAP
def test_no_lone_change_is_lost(versions: tuple[str, str, str]) -> None:
    """Every paragraph a side wrote is in what is taken, or in a row that is asked about."""
    base, mine, theirs = versions
    rows = block_rows(base, mine, theirs)
    result = taken(rows) + "".join(part for row in conflicts(rows) for part in row)
    for version in (mine, theirs):
        assert all(part in result for part in set(PARAGRAPH.findall(version)) - set(PARAGRAPH.findall(base)))


def test_both_sides_changes_come_together_within_one_giant_section() -> None:
    base = WRAPPER.format(paragraphs("春天的茶园", "夏天的海边", "秋天的田野"))
    mine = WRAPPER.format(paragraphs("春天的大茶园", "夏天的海边", "秋天的田野"))
    theirs = WRAPPER.format(paragraphs("春天的茶园", "夏天的海边", "秋天的大田野", "冬天"))
    rows = block_rows(base, mine, theirs)
    assert taken(rows) == WRAPPER.format(paragraphs("春天的大茶园", "夏天的海边", "秋天的大田野", "冬天"))
    read = [(row.state.value, row.reading(Side.MINE).text) for row in rows if not row.is_frame]
    assert read == [("mine", "春天的大茶园"), ("same", "夏天的海边"), ("theirs", "秋天的田野"), ("theirs", "")]
    assert [row.level for row in rows] == [0, 1, 2, 2, 2, 2, 1, 0]


def test_a_wrapper_restyled_by_one_and_written_in_by_the_other() -> None:
    base, theirs = (WRAPPER.format(paragraphs(*texts)) for texts in (("甲", "乙"), ("甲", "乙乙")))
    mine = base.replace("margin:0", "margin:9px")
    assert taken(block_rows(base, mine, theirs)) == theirs.replace("margin:0", "margin:9px")


def test_all_restyled_by_one_and_a_word_changed_by_the_other() -> None:
    texts = [f"第{number}段" for number in range(80)]
    base, theirs = paragraphs(*texts), paragraphs(*texts[:40], *texts[41:], "尾")
    rows = block_rows(base, base.replace("margin: 0px;", "margin: 1em;"), theirs)
    assert conflicts(rows) == [(paragraphs(texts[40]), paragraphs(texts[40]).replace("0px", "1em"), "")]
    (key,) = {row.key for row in rows if row.state is State.CONFLICT}
    assert taken(rows, **{key: Side.THEIRS}).count("1em") == 79


def test_every_word_changed_by_both_is_asked_block_by_block() -> None:
    base, mine, theirs = (paragraphs(*(f"{word}{n}" for n in range(80))) for word in "春夏秋")
    assert len(conflicts(block_rows(base, mine, theirs))) == 80


def test_one_paragraph_changed_by_both_is_asked_and_nothing_else() -> None:
    base, mine, theirs = (paragraphs("一段", f"茶园的{word}天", "三段") for word in ("春", "夏", "秋"))
    rows = block_rows(base, mine, theirs)
    (found,) = [row for row in rows if row.state is State.CONFLICT]
    assert taken(rows, **{found.key: Side.MINE}) == mine
    assert taken(rows, **{found.key: Side.THEIRS}) == theirs
    assert not found.can_take_both


def test_one_deletes_what_the_other_edits() -> None:
    base, theirs = paragraphs("一", "二", "三"), paragraphs("一", "二改", "三")
    rows = block_rows(base, paragraphs("一", "三"), theirs)
    assert conflicts(rows) == [(paragraphs("二"), "", paragraphs("二改"))]
    rows = block_rows(WRAPPER.format(base), "", WRAPPER.format(theirs))
    assert conflicts(rows) == [(WRAPPER.format(base), "", WRAPPER.format(theirs))]


def test_each_deletes_another_and_both_the_same() -> None:
    rows = block_rows(paragraphs("一", "二", "三", "四"), paragraphs("二", "四"), paragraphs("一", "四"))
    assert taken(rows) == paragraphs("四")
    assert [row.state.value for row in rows] == ["mine", "theirs", "alike", "same"]


def test_both_put_something_in_at_one_place() -> None:
    base = paragraphs("一", "二")
    rows = block_rows(base, paragraphs("一", "甲", "二"), paragraphs("一", "乙", "二"))
    (found,) = [row for row in rows if row.state is State.CONFLICT]
    assert found.can_take_both
    assert taken(rows, **{found.key: Side.BOTH}) == paragraphs("一", "甲", "乙", "二")
    rows = block_rows(base, paragraphs("一", "甲", "二"), paragraphs("一", "甲", "二"))
    assert taken(rows) == paragraphs("一", "甲", "二")


def test_written_into_what_the_other_deleted_is_asked() -> None:
    base = paragraphs("一", "二", "三", "四")
    rows = block_rows(base, paragraphs("一", "四"), paragraphs("一", "二", "新", "三", "四"))
    assert conflicts(rows) == [(paragraphs("二", "三"), "", paragraphs("二", "新", "三"))]


def test_an_edit_goes_along_with_a_move() -> None:
    base = paragraphs("第一段", "第二段", "第三段", "第四段")
    mine = paragraphs("第二段", "第三段", "第四段", "第一段")
    theirs = paragraphs("第一段改", "第二段", "第三段", "第四段")
    for first, second in ((mine, theirs), (theirs, mine)):
        rows = block_rows(base, first, second)
        assert taken(rows) == paragraphs("第二段", "第三段", "第四段", "第一段改")
        assert sum(row.is_moved for row in rows) == 1


def test_a_move_is_one_change() -> None:
    base = paragraphs("第一段", "第二段", "第三段")
    mine = paragraphs("第二段", "第三段", "第一段")
    rows = block_rows(base, mine, paragraphs("他") + base)
    old, new = [row for row in rows if row.is_moved]
    assert old.key == new.key
    assert not conflicts(rows)
    assert taken(rows) == paragraphs("他") + mine
    assert taken(rows, **{old.key: Side.THEIRS}) == paragraphs("他") + base


def test_a_block_moved_to_where_the_other_side_wrote_is_not_lost() -> None:
    base, added = paragraphs("第一段", "第二段", "第三段"), paragraphs("他")
    mine = paragraphs("第二段", "第三段", "第一段")
    for swap in (False, True):
        rows = block_rows(base, *((base + added, mine) if swap else (mine, base + added)))
        (key,) = {row.key for row in rows if row.state is State.CONFLICT}
        mover, other = (Side.THEIRS, Side.MINE) if swap else (Side.MINE, Side.THEIRS)
        assert taken(rows, **{key: mover}) == mine
        assert taken(rows, **{key: other}) == base + added
        assert taken(rows, **{key: Side.BASE}) == base
        both = paragraphs("他", "第一段") if swap else paragraphs("第一段", "他")
        assert taken(rows, **{key: Side.BOTH}) == paragraphs("第二段", "第三段") + both


def test_moved_to_two_places_or_deleted_meanwhile_is_asked_once() -> None:
    base = paragraphs("第一段", "第二段", "第三段", "第四段")
    mine = paragraphs("第二段", "第三段", "第四段", "第一段")
    elsewhere, deleted = paragraphs("第二段", "第一段", "第三段", "第四段"), paragraphs("第二段", "第三段", "第四段")
    for theirs in (elsewhere, deleted):
        rows = block_rows(base, mine, theirs)
        (key,) = {row.key for row in rows if row.state is State.CONFLICT}
        results = {side: taken(rows, **{key: side}) for side in (Side.BASE, Side.MINE, Side.THEIRS)}
        assert results == {Side.BASE: base, Side.MINE: mine, Side.THEIRS: theirs}


def test_both_moved_it_to_the_same_place() -> None:
    base, moved = paragraphs("第一段", "第二段", "第三段"), paragraphs("第二段", "第三段", "第一段")
    assert taken(block_rows(base, moved, moved)) == moved


def test_a_lone_surrogate_and_what_is_no_markup() -> None:
    for base, mine in (("", "\ud83d"), ("<", "<<p"), ("文字", ""), ("\0", "\0<p>"), ("<p>a", "<p>a<p>b")):
        assert taken(block_rows(base, mine, base)) == mine
        assert taken(block_rows(base, base, mine)) == mine


@pytest.mark.parametrize("name", [file.stem for file in sorted(CORPUS.glob("*.html"))])
def test_structures_met_in_the_wild_keep_their_bytes(name: str) -> None:
    article = stored(name)
    mine, theirs = f"<p>新</p>{article}", f"{article}<section>尾</section>"
    assert taken(block_rows(article, mine, article)) == mine
    rows = block_rows(article, mine, theirs)
    if not conflicts(rows):
        assert taken(rows) == f"<p>新</p>{article}<section>尾</section>"


def test_a_long_article_with_many_changes_is_merged() -> None:
    """Some thousand equal empty paragraphs, and changes all over: no comparison of all with all."""
    texts = [f"第{n}段的文字" if n % 3 else "" for n in range(3000)]
    mine = [text + ("改" if n % 30 == 1 else "") for n, text in enumerate(texts)]
    theirs = [text + ("他" if n % 30 == 16 else "") for n, text in enumerate(texts)]
    both = [text + (theirs[n] + mine[n])[2 * len(text) :].replace(text, "") for n, text in enumerate(texts)]
    rows = block_rows(*(WRAPPER.format(paragraphs(*each)) for each in (texts, mine, theirs)))
    assert not conflicts(rows)
    assert taken(rows).count("改") == taken(rows).count("他") == 100
    assert len(taken(rows)) == len(WRAPPER.format(paragraphs(*both)))


# Articles

BASE = Article(
    "题", "作者", "摘要", paragraphs("一", "二"), "https://a.cn", "COVER", "http://img", "http://url",
    extra={"product_info": {"a": 1}, "cover_info": {"crop_percent_list": [{"ratio": "1_1"}]}, "update_time": 5},
)  # fmt: skip


def with_extra(**values: object) -> Article:
    return replace(BASE, extra={**BASE.extra, **values})


def test_an_article_nobody_touched_is_the_same() -> None:
    found = merge(BASE, BASE, BASE)
    assert found.is_same
    assert found.merged() == BASE
    assert found.merged().content == BASE.content


def test_fields_of_both_sides_come_together() -> None:
    mine = replace(BASE, title="新题", show_cover=True)
    theirs = replace(BASE, author="他", open_comment=True, content=paragraphs("一", "二", "三"))
    merged = merge(BASE, mine, theirs).merged()
    assert merged == replace(theirs, title="新题", show_cover=True)
    assert merge(BASE, mine, BASE).merged() == mine
    assert merge(BASE, BASE, theirs).merged() == theirs


def test_a_field_both_changed_waits_for_a_choice() -> None:
    found = merge(BASE, replace(BASE, title="我的"), replace(BASE, title="他的"))
    assert found.conflicts == ("title",)
    with pytest.raises(UndecidedError) as error:
        found.merged()
    assert error.value.keys == ("title",)
    for side, title in ((Side.MINE, "我的"), (Side.THEIRS, "他的"), (Side.BASE, "题")):
        assert found.merged({"title": side}).title == title
    assert merge(BASE, replace(BASE, title="同"), replace(BASE, title="同")).merged().title == "同"


def test_fields_this_app_does_not_know_are_theirs_one_by_one() -> None:
    theirs = with_extra(product_info={"a": 2}, new_field=None, update_time=9)
    merged = merge(BASE, replace(BASE, title="新"), theirs).merged()
    assert merged.extra == theirs.extra
    gone = replace(BASE, extra={})
    assert merge(BASE, replace(BASE, title="新"), gone).merged().extra == {}
    rows = {row.name: row.state for row in merge(BASE, BASE, theirs).fields}
    assert rows["extra:new_field"] is rows["extra:product_info"] is State.THEIRS
    assert "extra:update_time" not in rows


def test_one_and_true_are_not_the_same_in_json() -> None:
    assert merge(BASE, BASE, with_extra(product_info={"a": True})).merged().extra["product_info"] == {"a": True}
    rows = {row.name: row for row in merge(BASE, BASE, with_extra(product_info={"a": True})).fields}
    assert json.loads(str(rows["extra:product_info"].theirs)) == {"a": True}
    assert rows["extra:product_info"].state is State.THEIRS


def test_a_cover_and_its_crop_are_one() -> None:
    mine = replace(BASE, cover_media_id="MINE", cover_url="http://mine", extra={"product_info": {"a": 1}})
    theirs = with_extra(cover_info={"crop_percent_list": []})
    found = merge(BASE, mine, theirs)
    assert found.conflicts == ("cover",)
    merged = found.merged({"cover": Side.MINE})
    assert (merged.cover_media_id, merged.cover_url, "cover_info" in merged.extra) == ("MINE", "http://mine", False)
    merged = found.merged({"cover": Side.THEIRS})
    assert (merged.cover_media_id, merged.cover_url, merged.extra) == ("COVER", "http://img", theirs.extra)


def test_a_cover_that_is_only_here_is_a_change_of_mine() -> None:
    theirs = replace(BASE, cover_media_id="THEIRS")
    found = merge(BASE, BASE, theirs, "ab" * 32)
    assert found.conflicts == ("cover",)
    assert found.cover_sha256({"cover": Side.MINE}) == "ab" * 32
    assert found.cover_sha256({"cover": Side.THEIRS}) == ""
    assert merge(BASE, BASE, BASE, "ab" * 32).cover_sha256() == "ab" * 32
    assert found.fields[-2].mine == CutCover("COVER", json.dumps({"cover_info": BASE.extra["cover_info"]}), "ab" * 32)


def test_what_only_the_account_writes_is_as_it_told_last() -> None:
    theirs = replace(BASE, url="http://new", cover_url="http://img2", author="他")
    merged = merge(BASE, replace(BASE, title="新"), theirs).merged()
    assert (merged.url, merged.cover_url, merged.title) == ("http://new", "http://img2", "新")
