"""News: add_news and update_news, in their old and their retired form."""

import json

import pytest
from sandbox_process import SandboxAt, SandboxProcess

from sandbox.plain_client import PlainClient, article, picture, told


@pytest.fixture
def cover(client: PlainClient) -> str:
    return str(client.add("image", "cover.png", picture())["media_id"])


def _items(client: PlainClient, media_id: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = told(client.material(media_id))["news_item"]
    return items


def test_a_news_reads_back_with_what_was_sent_and_what_was_filled_in(client: PlainClient, cover: str) -> None:
    sent = article(cover, author="阿青", content_source_url="https://example.com/a", need_open_comment=1)
    media_id = client.add_news(sent)["media_id"]
    (item,) = _items(client, media_id)
    assert item["title"] == "标题"
    assert item["author"] == "阿青"
    assert item["digest"] == "正文"
    assert item["content_source_url"] == "https://example.com/a"
    assert (item["show_cover_pic"], item["need_open_comment"], item["only_fans_can_comment"]) == (0, 1, 0)
    assert item["thumb_media_id"] == cover
    assert client.http.get(str(item["thumb_url"])).content == picture()


def test_the_address_of_an_article_opens_in_a_browser(client: PlainClient, cover: str) -> None:
    (item,) = _items(client, client.add_news(article(cover, content="<p>你好 <b>世界</b></p>"))["media_id"])
    page = client.http.get(str(item["url"]))
    assert "<p>你好 <b>世界</b></p>" in page.content.decode()
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"


def test_the_accounts_own_pictures_become_lazy_ones(client: PlainClient, cover: str) -> None:
    url = client.upload("media/uploadimg", "a.png", picture())["url"]
    media_id = client.add_news(article(cover, content=f'<p><img class="x" src="{url}" /></p>'))["media_id"]
    assert _items(client, media_id)[0]["content"] == f'<p><img class="x" data-src="{url}" /></p>'


def test_only_a_single_article_takes_its_digest_from_the_text(client: PlainClient, cover: str) -> None:
    long = "字" * 80
    single = client.add_news(article(cover, content=f"<p>{long}</p>"))["media_id"]
    double = client.add_news(article(cover), article(cover))["media_id"]
    assert _items(client, single)[0]["digest"] == long[:54]
    assert [item["digest"] for item in _items(client, double)] == ["", ""]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": ""}, 45003),
        ({"title": "字" * 65}, 45003),
        ({"author": "字" * 17}, 45110),
        ({"digest": "字" * 121}, 45004),
        ({"content_source_url": "https://example.com/" + "a" * 1024}, 45005),
        ({"content": ""}, 44004),
        ({"content": "字" * 350_000}, 45002),
        ({"thumb_media_id": ""}, 40007),
        ({"thumb_media_id": "unknown"}, 40007),
    ],
)
def test_an_article_that_can_not_be(client: PlainClient, cover: str, changed: dict[str, object], code: int) -> None:
    assert client.add_news(article(cover, **changed))["errcode"] == code
    assert client.counts()["news_count"] == 0


def test_the_longest_that_can_be(client: PlainClient, cover: str) -> None:
    fits = article(cover, title="字" * 64, author="字" * 16, digest="字" * 120)
    assert "media_id" in client.add_news(fits)


def test_escapes_count_six_characters_each(client: PlainClient, cover: str) -> None:
    body = json.dumps({"articles": [article(cover, title="字" * 11)]})  # ASCII escapes, as json.dumps does by default
    sent = client.http.post(client.url("material/add_news"), params={"access_token": client.token}, data=body)
    assert told(sent)["errcode"] == 45003


def test_a_voice_is_no_cover(client: PlainClient) -> None:
    voice = client.add("voice", "a.amr", b"#!AMR\n" + bytes(13))["media_id"]
    assert client.add_news(article(voice))["errcode"] == 40007


@pytest.mark.parametrize(
    ("body", "code"),
    [({}, 44003), ({"articles": []}, 44003), ({"Articles": [{}]}, 44003), ({"articles": ["x"]}, 47001)],
)
def test_a_news_needs_articles(client: PlainClient, body: dict[str, object], code: int) -> None:
    assert client.post("material/add_news", body)["errcode"] == code


def test_eight_articles_and_not_nine(client: PlainClient, cover: str) -> None:
    assert client.add_news(*[article(cover)] * 9)["errcode"] == 45008
    media_id = client.add_news(*[article(cover)] * 8)["media_id"]
    assert len(_items(client, media_id)) == 8
    assert client.counts()["news_count"] == 1


def test_an_update_replaces_one_article(served: SandboxProcess, client: PlainClient, cover: str) -> None:
    media_id = client.add_news(article(cover, title="一"), article(cover, title="二"))["media_id"]
    served.advance(60)
    changed = {"media_id": media_id, "index": 1, "articles": article(cover, title="三")}
    assert client.post("material/update_news", changed) == {"errcode": 0, "errmsg": "ok"}
    assert [item["title"] for item in _items(client, media_id)] == ["一", "三"]
    news = told(client.material(media_id))
    assert news["update_time"] >= news["create_time"] + 60


@pytest.mark.parametrize("index", [-1, 1, "x"])
def test_an_update_of_an_article_that_is_not_there(client: PlainClient, cover: str, index: object) -> None:
    media_id = client.add_news(article(cover))["media_id"]
    changed = {"media_id": media_id, "index": index, "articles": article(cover)}
    assert client.post("material/update_news", changed)["errcode"] == 40114


def test_an_update_takes_one_object_and_a_news(client: PlainClient, cover: str) -> None:
    media_id = client.add_news(article(cover))["media_id"]
    as_list = {"media_id": media_id, "index": 0, "articles": [article(cover)]}
    assert client.post("material/update_news", as_list)["errcode"] == 47001
    no_news = {"media_id": cover, "index": 0, "articles": article(cover)}
    assert client.post("material/update_news", no_news)["errcode"] == 40007


def test_a_cover_may_be_deleted_under_an_article(client: PlainClient, cover: str) -> None:
    media_id = client.add_news(article(cover))["media_id"]
    client.post("material/del_material", {"media_id": cover})
    (item,) = _items(client, media_id)
    assert item["thumb_media_id"] == cover
    assert client.http.get(str(item["thumb_url"])).content == picture()


def test_retired_news_can_be_read_and_deleted_but_not_written(
    sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with (
        sandbox_at(tmp_path_factory.mktemp("retired"), "--news", "retired") as retired,
        PlainClient(retired.base_url, retired.app_id, retired.app_secret) as client,
    ):
        retired.fill(news=2)
        answer = client.post("material/add_news", {"articles": []})
        assert answer["errcode"] == 45106
        assert "announce_id=11644831863qFQSh&version=&lang=zh_CN hint: [" in answer["errmsg"]
        assert client.post("material/update_news", {})["errcode"] == 45106
        media_id = client.page("news")["item"][0]["media_id"]
        assert _items(client, media_id)
        assert client.post("material/del_material", {"media_id": media_id})["errcode"] == 0
