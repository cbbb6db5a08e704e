"""A client that knows HTTP and nothing of this project, and small files to send."""

import io
import json
import struct
from http.client import HTTPConnection
from types import TracebackType
from typing import Any, Self

import requests
from PIL import Image

Json = dict[str, Any]


class PlainClient:
    """One account over ``requests``; a stable token is fetched when first needed."""

    def __init__(self, base_url: str, app_id: str, app_secret: str) -> None:
        self.base_url, self.app_id, self.app_secret = base_url, app_id, app_secret
        self.http = requests.Session()
        self.http.trust_env = False
        self._token = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, t: TracebackType | None) -> None:
        self.http.close()

    @property
    def token(self) -> str:
        self._token = self._token or self.stable()["access_token"]
        return self._token

    @token.setter
    def token(self, value: str) -> None:
        self._token = value

    def stable(self, **more: object) -> Json:
        body = {"grant_type": "client_credential", "appid": self.app_id, "secret": self.app_secret, **more}
        return told(self.http.post(self.url("stable_token"), json=body))

    def plain(self, **changed: str) -> Json:
        query = {"grant_type": "client_credential", "appid": self.app_id, "secret": self.app_secret, **changed}
        return told(self.http.get(self.url("token"), params=query))

    def url(self, api: str) -> str:
        return f"{self.base_url}/cgi-bin/{api}"

    def answer(self, method: str, api: str, body: object = None, **query: str) -> requests.Response:
        """The raw answer to a call with JSON, or with none."""
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        return self.http.request(method, self.url(api), params={"access_token": self.token, **query}, data=data)

    def get(self, api: str, **query: str) -> Json:
        return told(self.answer("GET", api, **query))

    def post(self, api: str, body: object = None, **query: str) -> Json:
        return told(self.answer("POST", api, body, **query))

    def often(self, times: int, method: str, api: str, body: object = None) -> list[Json]:
        """The answers to the same call again and again, over a bare connection: ``requests`` takes longer than they."""
        data = None if body is None else json.dumps(body)
        connection = HTTPConnection(self.base_url.removeprefix("http://"))
        target, answers = f"/cgi-bin/{api}?access_token={self.token}", []
        for _ in range(times):
            connection.request(method, target, data)
            answers.append(json.loads(connection.getresponse().read()))
        connection.close()
        return answers

    def upload(self, api: str, name: str, data: bytes, fields: dict[str, bytes] | None = None, **query: str) -> Json:
        files = {"media": (name, data, "application/octet-stream")}
        sent = self.http.post(self.url(api), params={"access_token": self.token, **query}, files=files, data=fields)
        return told(sent)

    def add(self, kind: str, name: str, data: bytes, fields: dict[str, bytes] | None = None) -> Json:
        return self.upload("material/add_material", name, data, fields, type=kind)

    def add_film(self, title: str = "标题", introduction: str = "简介", data: bytes = b"") -> Json:
        text = json.dumps({"title": title, "introduction": introduction}, ensure_ascii=False).encode()
        return self.add("video", "film.mp4", data or film(), {"description": text})

    def add_news(self, *articles: Json) -> Json:
        return self.post("material/add_news", {"articles": list(articles)})

    def counts(self) -> Json:
        return self.get("material/get_materialcount")

    def page(self, kind: str, offset: int = 0, count: int = 20) -> Json:
        return self.post("material/batchget_material", {"type": kind, "offset": offset, "count": count})

    def material(self, media_id: str) -> requests.Response:
        return self.answer("POST", "material/get_material", {"media_id": media_id})


def told(answer: requests.Response) -> Json:
    """The JSON of an answer whose charset nobody declared."""
    parsed: Json = json.loads(answer.content.decode())
    return parsed


def picture(name: str = "png", size: tuple[int, int] = (40, 30), colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, name)
    return out.getvalue()


def noise(size: tuple[int, int], name: str = "png") -> bytes:
    """A picture that compresses badly: about 3 bytes a pixel as png."""
    out = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(out, name, **({"quality": 100} if name == "jpeg" else {}))
    return out.getvalue()


def wav(seconds: float, rate: int = 8000) -> bytes:
    pcm = bytes(int(seconds * rate))
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate, 1, 8)
    return struct.pack("<4sI4s", b"RIFF", 36 + len(pcm), b"WAVE") + form + struct.pack("<4sI", b"data", len(pcm)) + pcm


def amr(seconds: float) -> bytes:
    return b"#!AMR\n" + (b"\x04" + bytes(12)) * round(seconds / 0.02)


def mp3(seconds: float) -> bytes:
    """Empty frames: MPEG-1 layer III, 32 kbit/s, 32 kHz, 36 ms each."""
    return (b"\xff\xfb\x18\xc0" + bytes(140)) * round(seconds / 0.036)


def film(size: int = 4000) -> bytes:
    return b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(size)


def article(cover: str, **changed: object) -> Json:
    return {"title": "标题", "content": "<p>正文</p>", "thumb_media_id": cover, **changed}
