"""Every fault, as a client meets it."""

import json
import threading

import pytest
import requests
from sandbox_process import SandboxProcess

from sandbox.plain_client import PlainClient, article, film, noise, picture, told, wav

_COUNT = "material/get_materialcount"


def test_drop_before_does_nothing(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api="material/add_material", kind="drop-before")
    with pytest.raises(requests.ConnectionError):
        client.add("image", "a.png", picture())
    assert client.counts()["image_count"] == 0


def test_drop_after_does_it_and_says_nothing(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api="material/add_material", kind="drop-after")
    with pytest.raises(requests.ConnectionError):
        client.add("image", "a.png", picture())
    assert client.counts()["image_count"] == 1
    assert "url" in client.add("image", "a.png", picture())


def test_truncate_breaks_off_in_the_middle(served: SandboxProcess, client: PlainClient) -> None:
    data = noise((200, 200))
    media_id = client.add("image", "a.png", data)["media_id"]
    served.fault(api="material/get_material", kind="truncate")
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        client.material(media_id)
    served.fault(api=_COUNT, kind="truncate")
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        client.counts()


def test_short_json_is_half_an_answer_of_the_right_length(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api=_COUNT, kind="short-json")
    answer = client.answer("GET", _COUNT)
    with pytest.raises(ValueError, match="char"):
        json.loads(answer.content)


def test_mojibake_is_utf8_taken_for_latin1(served: SandboxProcess, client: PlainClient) -> None:
    client.add("image", "春.png", picture())
    served.fault(api="material/batchget_material", kind="mojibake")
    name = client.page("image")["item"][0]["name"]
    assert name != "春.png"
    assert name.encode("latin-1").decode() == "春.png"


def test_control_characters_stand_raw_in_what_people_wrote(served: SandboxProcess, client: PlainClient) -> None:
    client.add("image", "春.png", picture())
    served.fault(api="material/batchget_material", kind="control-chars")
    answer = client.answer("POST", "material/batchget_material", {"type": "image", "offset": 0, "count": 1})
    assert "春.png\x01\n\t".encode() in answer.content
    with pytest.raises(ValueError, match="control character"):
        json.loads(answer.content)
    assert json.loads(answer.content, strict=False)["item"][0]["name"] == "春.png\x01\n\t"


def test_a_stray_item_stands_where_none_belongs(served: SandboxProcess, client: PlainClient) -> None:
    client.add("image", "a.png", picture())
    served.fault(api="*", kind="stray-item", times=2)
    assert client.counts()["item"] == []
    assert len(client.page("image")["item"]) == 1


@pytest.mark.parametrize(
    ("code", "words"), [(-1, "system error"), (45011, "api minute-quota reach limit"), (45009, "")]
)
def test_any_errcode_in_its_wording(served: SandboxProcess, client: PlainClient, code: int, words: str) -> None:
    client.counts()
    served.fault(api="material/add_material", kind="errcode", code=code)
    answer = client.add("image", "a.png", picture())
    assert answer["errcode"] == code
    assert answer["errmsg"].startswith(words)
    assert client.counts()["image_count"] == 0


def test_a_refused_address_is_named(served: SandboxProcess, client: PlainClient) -> None:
    served.fault(api="stable_token", kind="errcode", code=40164, ip="203.0.113.7")
    message = client.stable()["errmsg"]
    assert message.startswith("invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: ")


@pytest.mark.parametrize(("order", "code"), [({}, 42001), ({"code": 40001}, 40001)])
def test_a_token_ends_in_mid_work(
    served: SandboxProcess, client: PlainClient, order: dict[str, object], code: int
) -> None:
    old = client.token
    served.fault(api=_COUNT, kind="expire-token", **order)
    assert client.counts()["errcode"] == code
    assert client.counts()["errcode"] == code
    client.token = ""
    assert client.token != old
    assert client.counts()["image_count"] == 0


def test_a_young_id_is_not_ready(served: SandboxProcess, client: PlainClient) -> None:
    cover = client.add("image", "a.png", picture())["media_id"]
    served.fault(api="*", kind="id-not-ready", seconds=5, times=9)
    assert client.add_news(article(cover))["errcode"] == 40007
    assert told(client.material(cover))["errcode"] == 40007
    served.advance(6)
    assert "media_id" in client.add_news(article(cover))


def test_html_is_a_bad_gateway(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api="material/add_material", kind="html")
    sent = client.http.post(
        client.url("material/add_material"),
        params={"access_token": client.token, "type": "image"},
        files={"media": ("a.png", picture())},
    )
    assert sent.status_code == 502
    assert sent.content.startswith(b"<html>")
    assert client.counts()["image_count"] == 0


def test_delay_holds_one_call_and_lets_others_pass(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api=_COUNT, kind="delay", seconds=600)
    slow = threading.Thread(target=lambda: _quietly(client), daemon=True)
    slow.start()
    with PlainClient(client.base_url, client.app_id, client.app_secret) as other:
        while _COUNT not in _running(served):
            pass
        other.token = client.token
        assert other.counts()["image_count"] == 0
    served.clear_faults()
    slow.join(10)
    assert not slow.is_alive()


def _quietly(client: PlainClient) -> None:
    client.counts()


def _running(served: SandboxProcess) -> list[str]:
    running: list[str] = served.state()["running"]
    return running


def test_slow_bodies_arrive_all_the_same(served: SandboxProcess, client: PlainClient) -> None:
    data = noise((60, 60))
    client.counts()
    served.fault(api="*", kind="slow-body", rate=100_000, times=2)
    media_id = client.add("image", "a.png", data)["media_id"]
    assert client.material(media_id).content == data


def test_downloads_without_a_name(served: SandboxProcess, client: PlainClient) -> None:
    media_id = client.add("voice", "a.wav", wav(1))["media_id"]
    served.fault(api="material/get_material", kind="no-filename")
    answer = client.material(media_id)
    assert answer.headers["Content-Type"] == "text/plain"
    assert "Content-disposition" not in answer.headers
    assert answer.content == wav(1)


def test_a_film_that_leads_to_a_page(served: SandboxProcess, client: PlainClient) -> None:
    media_id = client.add_film(data=film())["media_id"]
    served.fault(api="material/get_material", kind="film-page")
    page = client.http.get(told(client.material(media_id))["down_url"])
    assert page.headers["Content-Type"].startswith("text/html")


def test_faults_of_the_picture_host(served: SandboxProcess, client: PlainClient) -> None:
    url = client.add("image", "a.png", picture())["url"]
    served.fault(api="picture", kind="html")
    assert client.http.get(url).status_code == 502
    assert client.http.get(url).content == picture()


def test_a_fault_strikes_as_often_as_ordered(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api=_COUNT, kind="errcode", code=-1, times=2, after=1)
    assert [client.counts().get("errcode", 0) for _ in range(5)] == [0, -1, -1, 0, 0]
    assert served.state()["faults"] == []


def test_a_share_of_calls(served: SandboxProcess, client: PlainClient) -> None:
    client.counts()
    served.fault(api=_COUNT, kind="errcode", code=-1, share=0.3, seed=4)
    struck = sum("errcode" in counts for counts in client.often(200, "GET", "material/get_materialcount"))
    assert 35 < struck < 85
    served.clear_faults()
    assert "errcode" not in client.counts()


def test_a_fault_of_one_account_leaves_others_alone(served: SandboxProcess, client: PlainClient) -> None:
    served.fault(api=_COUNT, kind="errcode", code=-1, account=served.app_id, share=1.0)
    assert "errcode" not in client.counts()


@pytest.mark.parametrize(
    "order", [{"kind": "nonsense"}, {"kind": "delay", "often": 3}, {"kind": "delay", "seconds": []}]
)
def test_an_order_nobody_understands_is_refused_in_words(client: PlainClient, order: dict[str, object]) -> None:
    answer = client.http.post(f"{client.base_url}/_sandbox/faults", json=order)
    assert answer.status_code == 400
    assert told(answer)["error"]
