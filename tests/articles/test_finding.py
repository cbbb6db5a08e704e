"""Find and replace, what the toolbar is told, and how long the article is."""

import pytest

from .browser import Browser


def find(browser: Browser, html: str, text: str, **options: bool) -> tuple[int, int]:
    browser.value("findStop")
    browser.load(html)
    value = browser.value("find", {"text": text, **options})
    return value["count"], value["current"]


@pytest.mark.parametrize(
    ("html", "text", "options", "count"),
    [
        ("<p>茶，好茶</p>", "茶", {}, 2),
        ("<p>一<b>片</b>芽</p>", "一片芽", {}, 1),  # across inline elements
        ("<p>一</p><p>片</p>", "一片", {}, 0),  # not across blocks
        ("<section>一<p>片</p>芽</section>", "片芽", {}, 0),
        ("<p>一<br>片</p>", "一片", {}, 0),
        ("<p>Tea tea TEA</p>", "tea", {}, 3),
        ("<p>Tea tea TEA</p>", "tea", {"caseSensitive": True}, 1),
        ("<p>tea, steam; tea茶</p>", "tea", {"wholeWord": True}, 2),
        ("<p>a&nbsp;b a b</p>", "a b", {}, 2),
        ("<p>1+1=2 (a.b)</p>", "+1=2 (a.b", {}, 1),
        ("<p>İi ẞ ss</p>", "i", {}, 1),
        ("<style>tea</style><p>tea</p>", "tea", {}, 1),
        ("<svg><text>tea</text></svg><p>tea</p>", "tea", {}, 2),
        ("<p>tea</p>", "", {}, 0),
        ("<p>😀a😀</p>", "😀", {}, 2),
    ],
)
def test_it_finds_what_a_person_sees(
    browser: Browser, html: str, text: str, options: dict[str, bool], count: int
) -> None:
    assert find(browser, html, text, **options)[0] == count


def test_it_goes_round_and_changes_nothing(browser: Browser) -> None:
    html = "<p>茶</p><p>茶<b>茶</b></p>"
    assert find(browser, html, "茶") == (3, 1)
    seen = [browser.value(name)["current"] for name in ("findNext", "findNext", "findNext", "findPrevious")]
    assert seen == [2, 3, 1, 3]
    act = browser.command("findStop")
    assert act.html == html
    assert act.marked == "<p>茶</p><p>茶<b>[茶]</b></p>"
    assert act.value == {"count": 0, "current": 0}


def test_it_begins_at_the_caret(browser: Browser) -> None:
    browser.command("findStop")
    browser.marked("<p>茶茶</p><p>[]茶</p>")
    assert browser.value("find", {"text": "茶"})["current"] == 3


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>一茶二</p>", "<p>一水二</p>"),
        ("<p>一<b>茶</b>二</p>", "<p>一<b>水</b>二</p>"),
    ],
)
def test_it_replaces_in_place(browser: Browser, html: str, wanted: str) -> None:
    find(browser, html, "茶")
    act = browser.command("replace", "水")
    assert (act.html, act.canonical) == (wanted, wanted)
    assert act.value == {"count": 0, "current": 0}


@pytest.mark.parametrize(
    ("html", "find_text", "put", "wanted"),
    [
        ("<p>一<b>片</b><i>芽</i>完</p>", "一片芽", "茶", "<p>茶完</p>"),
        ("<p><b>一</b>片</p>", "一片", "", "<p><br></p>"),
        ("<p><span leaf=''>一</span></p>", "一", "", '<p><span leaf=""><br></span></p>'),
        ("<p>aa</p><p>aaa</p>", "aa", "a", "<p>a</p><p>aa</p>"),
        ("<p>a$b</p>", "$", "$&", "<p>a$&amp;b</p>"),
    ],
)
def test_it_replaces_all(browser: Browser, html: str, find_text: str, put: str, wanted: str) -> None:
    count = find(browser, html, find_text)[0]
    act = browser.command("replaceAll", put)
    assert act.html == act.canonical == wanted
    assert act.value["replaced"] == count


def test_it_goes_on_behind_what_it_replaced(browser: Browser) -> None:
    find(browser, "<p>a a a</p>", "a")
    assert browser.value("replace", "aa") == {"count": 4, "current": 3}
    assert browser.command("replace", "b").html == "<p>aa b a</p>"


def test_it_sees_what_changed_meanwhile(browser: Browser) -> None:
    find(browser, "<p>a</p>", "a")
    browser.load("<p>a a</p>")
    assert browser.value("findNext")["count"] == 2


def test_a_long_article_is_searched_whole(browser: Browser) -> None:
    html = '<section><p style="color: red;"><span leaf="">一片茶，two cups</span></p></section>' * 4000
    assert find(browser, html, "茶")[0] == 4000
    assert browser.value("replaceAll", "水")["replaced"] == 4000
    browser.load("")


def state(browser: Browser, html: str) -> dict[str, object]:
    browser.marked(html)
    told: dict[str, object] = browser.value("state")
    return told


def test_the_toolbar_is_told_of_the_words(browser: Browser) -> None:
    told = state(
        browser, '<p><strong>[a</strong><b><u>b</u></b>]<span style="color: #c00; font-size: 20px;">c</span></p>'
    )
    assert told["bold"]
    assert not told["underline"]
    assert told["size"] == 16
    told = state(browser, '<p>a<span style="color: #c00; font-size: 20px;">c[]</span></p>')
    assert (told["color"], told["size"], told["empty"]) == ("#cc0000", 20, True)
    assert state(browser, '<p>[a<span style="font-size: 20px;">c]</span></p>')["size"] == 0


def test_the_toolbar_is_told_of_the_paragraph(browser: Browser) -> None:
    told = state(browser, '<h2 style="text-align: center; line-height: 1.75; text-indent: 2em;">a[]</h2>')
    assert (told["block"], told["align"], told["lineHeight"], told["firstLine"]) == ("h2", "center", 1.75, True)
    told = state(browser, "<blockquote><ol><li>a[]</li></ol></blockquote>")
    assert (told["block"], told["align"], told["list"], told["quote"]) == ("p", "left", "ol", True)
    told = state(browser, "<table><tbody><tr><td>a</td><td>b[]</td></tr></tbody></table>")
    assert told["table"] == {"rows": 1, "columns": 2, "row": 0, "column": 1}


def test_the_toolbar_is_told_of_links_and_pictures(browser: Browser) -> None:
    assert state(browser, '<p><a href="x">a[]b</a></p>')["link"] == "x"
    html = '<p>前</p><p><a href="y">[<img data-src="x" style="width: 50%">]</a></p>'
    picture = state(browser, html)["picture"]
    assert isinstance(picture, dict)
    assert (picture["n"], picture["address"], picture["width"], picture["link"]) == (3, "x", "50%", "y")
    assert state(browser, "<p>a</p>[<section><p>b</p></section>]")["section"] == "section"
    assert state(browser, "<svg><text>a[]</text></svg>") == {"editable": False, "refused": "drawing"}


@pytest.mark.parametrize(
    ("html", "words", "characters", "pictures"),
    [
        ("<p>一片芽，two cups</p>", 5, 11, 0),
        ("<p>tea</p><p>time <img src='x'></p>", 2, 7, 1),
        ("<p>t<b>e</b>a 3.5 don't</p>", 3, 11, 0),
        ("<style>tea</style><svg><text>tea</text></svg>", 0, 0, 0),
        ("<p>😀</p>", 0, 1, 0),
    ],
)
def test_the_article_is_counted(browser: Browser, html: str, words: int, characters: int, pictures: int) -> None:
    browser.load(html)
    assert browser.value("counts") == {"words": words, "characters": characters, "pictures": pictures}
