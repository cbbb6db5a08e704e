"""What is predicted of an article is what the practice account makes of it: two readings of the same notes."""

import random
from collections.abc import Iterator

import pytest
from sandbox.plain_client import PlainClient, article, picture
from sandbox_process import SandboxAt

from wego_desktop.articles.addresses import LOCAL
from wego_desktop.articles.message import Place
from wego_desktop.articles.prediction import Part, predicted

from .conftest import CORPUS, stored
from .test_rules import FOUND, UNTOLD

PICTURE = "https://mmbiz.qpic.cn/mmbiz_png/K/0"
SPELT = [
    "a<br>b<br/>c<br class=d />e<BR\n>",
    f"<img src='{PICTURE}' width=3 height=5 style='width: 3px'>",
    "<img src=http://mmbiz.qpic.cn/a/0?wx_fmt=png>",
    "<img data-src='http://mmbiz.qlogo.cn/a/0?wx_fmt=png&amp;tp=webp#imgIndex=2' src=http://mmbiz.qpic.cn/b WIDTH=1>",
    f"<img data-src='{PICTURE}40?from=appmsg'  />",
    "<svg viewBox='0 0 1 1' viewbox=2></svg><section nodeleaf><img></section><p nodeleaf=''>",
    "<p style=\"font: 'a';b: &quot;c&quot;\">'d'</p><p style='position:fixed' id=a onclick=b nodeleaf>",
    "<p style=' position:fixed; ;calc: calc(1px)  ; a: b ;position:static '>c</p>",
    "<section style='background:url(\"a\");position:fixed' id=b onclick=c>d<a href=https://x.y>e</a></section>",
    "<script>",
    "<p>a</p><style>b",
    f"<iframe class=video_iframe src=https://v.qq.com/a id=b></iframe><script></script><img src={PICTURE}>",
    "<!-->a<!--b--!><!doctype html>c<?d?><!e></ f><p a='<script>'>",
    "<title>a<script>b</title>c<svg><title>d</title><style>e</style></svg>",
    "<a href=https://x.y><p>a</a>b</p></a>c<form><p>d</form>e</p>",
    "<body><head><meta a=b></head><p>c</p></body></html>",
]


@pytest.fixture(scope="module")
def client(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainClient]:
    folder = tmp_path_factory.mktemp("measured")
    with (
        sandbox_at(folder, "--filter", "measured") as process,
        PlainClient(process.base_url, process.app_id, process.app_secret) as made,
    ):
        yield made


@pytest.fixture(scope="module")
def cover(client: PlainClient) -> str:
    return str(client.add("image", "a.png", picture())["media_id"])


CASES = {
    **{file.stem: stored(file.stem) for file in sorted(CORPUS.glob("*.html"))},
    **{f"found-{at}-{rule}": html for at, (rule, html, _, _) in enumerate(FOUND) if LOCAL not in html},
    **{f"untold-{at}": html for at, html in enumerate(UNTOLD)},
    **{f"spelt-{at}": html for at, html in enumerate(SPELT)},
}


@pytest.mark.parametrize("place", list(Place))
def test_the_practice_account_makes_of_it_what_was_predicted(client: PlainClient, cover: str, place: Place) -> None:
    own_picture = str(client.upload("media/uploadimg", "b.png", picture())["url"])
    own = f"<p id=a>b<img src='{own_picture}' width=3></p>"
    wrong = []
    for name, html in {**CASES, "own": own}.items():
        came, expected = came_back(client, cover, place, html), predicted(html, place, client.base_url)
        if came != (None if expected.refused_by else expected.text):
            wrong.append((name, html, came, expected.text))
    assert wrong == []


def test_so_it_does_of_articles_that_break_many_rules(client: PlainClient, cover: str) -> None:
    dice = random.Random(5)
    open_ended = {html for html in CASES.values() if "<script" in html or 'a="unfinished' in html}
    whole = [html for html in CASES.values() if html not in open_ended and len(html) < 600]
    for _ in range(60):
        html = "".join(dice.choices(whole, k=5))
        expected = predicted(html, Place.DRAFT, client.base_url)
        came = came_back(client, cover, Place.DRAFT, html)
        assert came == (None if expected.refused_by else expected.text), html


def came_back(client: PlainClient, cover: str, place: Place, html: str) -> str | None:
    """The content after it was saved and read; None where it was refused."""
    if place is Place.NEWS:
        answer = client.add_news(article(cover, content=html))
    else:
        answer = client.post("draft/add", {"articles": [article(cover, content=html)]})
    if answer.get("errcode") == 45166:
        return None
    asked = {"media_id": answer["media_id"]}
    read = client.post("material/get_material" if place is Place.NEWS else "draft/get", asked)
    return str(read["news_item"][0]["content"])


def test_each_change_tells_its_rule_and_what_it_takes() -> None:
    html = "<p id=a style='position:fixed'>b<br><a href='https://x.y'>c</a><img src=d></p><script>e</script>"
    made = predicted(html, Place.DRAFT)
    assert [(change.rule, change.part, change.of or change.name) for change in made.changes] == [
        ("id", Part.ATTRIBUTE, "id"),
        ("position", Part.DECLARATION, "position"),
        ("line-break", Part.SPELLING, "br"),
        ("foreign-link", Part.TAGS, "a"),
        ("foreign-picture", Part.ELEMENT, "img"),
        ("script", Part.ELEMENT, "script"),
    ]
    assert all(html[change.at] == "<" for change in made.changes)
    assert made.text == "<p style=''>b<br  />c</p>"


def test_what_is_refused_is_told_and_not_changed() -> None:
    html = "<mpvoice></mpvoice><a href='https://mp.weixin.qq.com/s?tempkey=a'>b</a>"
    made = predicted(html, Place.DRAFT)
    assert made.refused_by == ("mpvoice", "preview-link")
    assert made.text == html


def test_a_picture_of_this_machine_is_expected_to_stay() -> None:
    html = f"<img src='wego://local/{'0' * 64}' width=3>"
    assert predicted(html, Place.DRAFT).text == html


def test_what_stands_in_something_dropped_is_no_change_of_its_own() -> None:
    made = predicted("<form><p id=a><br></p></form>b", Place.DRAFT)
    assert [change.rule for change in made.changes] == ["form"]
    made = predicted("<img src=https://x.y id=a>b", Place.DRAFT)
    assert [change.rule for change in made.changes] == ["foreign-picture"]


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_once_is_enough(name: str) -> None:
    once = predicted(stored(name), Place.DRAFT).text
    assert predicted(once, Place.DRAFT).text == once
