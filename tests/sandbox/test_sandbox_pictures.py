"""The picture host: sizes, formats, Referer."""

import io

import pytest
from PIL import Image

from sandbox.plain_client import PlainClient, noise, picture


def _size(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as opened:
        return opened.size


def _at(url: str, width: int) -> str:
    return url.replace("/0?", f"/{width}?")


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp"])
def test_a_number_is_the_greatest_width(client: PlainClient, kind: str) -> None:
    data = picture(kind, (1000, 400))
    url = client.add("image", "a.png", data)["url"]
    assert client.http.get(url).content == data
    small = client.http.get(_at(url, 300))
    assert _size(small.content) == (300, 120)
    assert small.headers["Content-Type"] == f"image/{kind}"
    assert _size(client.http.get(_at(url, 640)).content) == (640, 256)


def test_small_pictures_are_never_blown_up(client: PlainClient) -> None:
    url = client.add("image", "a.png", picture())["url"]
    assert client.http.get(_at(url, 300)).content == picture()


def test_webp_on_request(client: PlainClient) -> None:
    url = client.add("image", "a.png", picture("png", (1000, 400)))["url"]
    answer = client.http.get(_at(url, 300) + "&tp=webp")
    assert answer.headers["Content-Type"] == "image/webp"
    assert _size(answer.content) == (300, 120)


def test_animations_keep_moving(client: PlainClient) -> None:
    frames = [Image.new("RGB", (400, 300), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    url = client.add("image", "a.gif", out.getvalue())["url"]
    assert client.http.get(_at(url, 300)).content == out.getvalue()


def test_a_cut_off_picture_is_sent_as_it_is(client: PlainClient) -> None:
    data = noise((800, 600), "jpeg")[:20_000]
    url = client.add("image", "a.jpg", data)["url"]
    assert client.http.get(_at(url, 300)).content == data


@pytest.mark.parametrize("referer", ["", "https://mp.weixin.qq.com/s/abc", "https://mmbiz.qpic.cn/"])
def test_wechat_and_nobody_may_show_a_picture(client: PlainClient, referer: str) -> None:
    url = client.add("image", "a.png", picture())["url"]
    assert client.http.get(url, headers={"Referer": referer}).content == picture()


@pytest.mark.parametrize("referer", ["https://example.com/page", "https://qq.com.example.com/"])
def test_others_get_another_picture(client: PlainClient, referer: str) -> None:
    url = client.add("image", "a.png", picture())["url"]
    answer = client.http.get(url, headers={"Referer": referer})
    assert answer.status_code == 200
    assert _size(answer.content) == (600, 450)


@pytest.mark.parametrize(
    "path", ["mmbiz_png/" + "A" * 64 + "/0", "mmbiz_png/short/0", "vweixinp.tc.qq.com/1007_x.f10.mp4"]
)
def test_what_is_not_there_is_404(client: PlainClient, path: str) -> None:
    assert client.http.get(f"{client.base_url}/{path}").status_code == 404
