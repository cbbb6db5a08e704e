"""The practice content: all there at once, real files, many kinds."""

import io
import json
import shutil
import subprocess
import wave
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFile, ImageStat
from sandbox_process import SandboxAt
from tinytag import TinyTag

from sandbox.plain_client import Json, PlainClient, told
from wego_desktop.sandbox import formats
from wego_desktop.sandbox.limits import WEGO
from wego_desktop.sandbox.starter import draw
from wego_desktop.sandbox.starter.articles import NEWS
from wego_desktop.sandbox.starter.drafts import DRAFTS
from wego_desktop.sandbox.starter.films import FILMS, Film, movie
from wego_desktop.sandbox.starter.pictures import PICTURES, Picture
from wego_desktop.sandbox.starter.sounds import VOICES


@pytest.fixture(scope="module")
def client(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainClient]:
    with (
        sandbox_at(tmp_path_factory.mktemp("filled"), filled=True) as process,
        PlainClient(process.base_url, process.app_id, process.app_secret) as made,
    ):
        yield made


def _all(client: PlainClient, kind: str) -> list[Json]:
    total = client.page(kind)["total_count"]
    return [item for offset in range(0, total, 20) for item in client.page(kind, offset)["item"]]


def test_counts_are_right_from_the_first_answer(client: PlainClient) -> None:
    counts = client.counts()
    there = (len(PICTURES) + 1, len(VOICES), len(FILMS), len(NEWS))
    assert tuple(counts[f"{kind}_count"] for kind in ("image", "voice", "video", "news")) == there
    assert all(count >= least for count, least in zip(there, (60, 8, 5, 10), strict=True))


def test_pictures_come_in_all_formats_and_sizes() -> None:
    kinds = Counter(picture.format for picture in PICTURES)
    assert set(kinds) == {"jpeg", "png", "gif", "bmp"}
    assert any(picture.back is None for picture in PICTURES)
    assert {picture.frames > 1 for picture in PICTURES if picture.format == "gif"} == {True, False}
    assert min(picture.width for picture in PICTURES) < 16
    assert max(picture.width / picture.height for picture in PICTURES) > 20
    assert max(picture.height / picture.width for picture in PICTURES) > 20
    assert sum(any(letter >= "\u4e00" for letter in picture.name) for picture in PICTURES) == len(PICTURES)
    assert len({picture.slug for picture in PICTURES}) == len({picture.name for picture in PICTURES}) == len(PICTURES)


@pytest.fixture(scope="module")
def addresses(client: PlainClient) -> dict[str, str]:
    """Where each picture is, by its name; the sandbox draws them ahead, in this order."""
    return {item["name"]: item["url"] for item in _all(client, "image")}


@pytest.mark.slow
@pytest.mark.parametrize("made", PICTURES, ids=lambda made: made.slug)
def test_a_picture_is_what_its_name_says(
    made: Picture, client: PlainClient, addresses: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "picture"
    file.write_bytes(client.http.get(addresses[made.name]).content)
    assert formats.sniff(file) == made.format
    assert file.stat().st_size <= (WEGO.permanent["thumb"] if made.thumb else WEGO.permanent["image"]).max_bytes
    with Image.open(file) as opened:
        assert opened.size == (made.width, made.height)
        assert getattr(opened, "n_frames", 1) == made.frames
        if not made.cut_to:
            opened.load()
            assert made.back or opened.getchannel("A").getextrema()[0] == 0
            assert made.width == 1 or ImageStat.Stat(opened.convert("L")).stddev[0] > 1


def test_one_picture_is_cut_off_and_one_is_there_twice(client: PlainClient) -> None:
    images = _all(client, "image")
    twice = [url for url, count in Counter(item["url"] for item in images).items() if count > 1]
    assert len(twice) == 1
    letter = next(item for item in images if item["name"] == "读者来信 0412.jpg")
    data = client.http.get(letter["url"]).content
    with Image.open(io.BytesIO(data)) as opened, pytest.raises(OSError, match="truncated"):
        opened.load()
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_the_same_picture_is_drawn_the_same(client: PlainClient, addresses: dict[str, str]) -> None:
    """By any process."""
    assert draw("picture/hills-thumb") == client.http.get(addresses["春分封面.jpg"]).content
    assert draw("film/ripple") == draw("film/ripple")


def test_a_picture_downloaded_and_sent_again_keeps_its_address(client: PlainClient) -> None:
    item = _all(client, "image")[1]
    again = client.add("image", "again.jpg", client.http.get(item["url"]).content)
    assert again["url"] == item["url"]
    client.post("material/del_material", {"media_id": again["media_id"]})


@pytest.mark.parametrize(("slug", "name"), [(slug, name) for slug, name, _ in VOICES], ids=lambda text: text[:8])
def test_a_voice_plays_as_long_as_it_says(slug: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(draw(f"voice/{slug}"))
    kind = name.rpartition(".")[2]
    seconds = formats.seconds(file, kind)
    assert formats.sniff(file) == kind
    assert seconds is not None
    assert 1 < seconds <= 60
    assert file.stat().st_size <= WEGO.permanent["voice"].max_bytes
    if kind == "wav":
        with wave.open(str(file)) as sound:
            assert sound.getnframes() / sound.getframerate() == pytest.approx(seconds)
    if kind == "mp3":
        assert TinyTag.get(file).duration == pytest.approx(seconds, rel=0.02)


def test_voices_and_films_can_be_fetched(client: PlainClient) -> None:
    voice = client.material(_all(client, "voice")[0]["media_id"])
    assert voice.content == draw("voice/spring")
    film = told(client.material(_all(client, "video")[-1]["media_id"]))
    assert film["title"] == FILMS[-1].title
    assert client.http.get(film["down_url"]).content == draw(f"film/{FILMS[-1].slug}")


@pytest.mark.parametrize("whole", FILMS, ids=lambda film: film.slug)
def test_a_film_holds_pictures_after_its_index(whole: Film, tmp_path: Path) -> None:
    film = replace(whole, seconds=0.4, notes=whole.notes[:1])  # its start tells as much as all of it
    data = movie(film)
    boxes = _boxes(data)
    assert [name for name, _ in boxes] == [b"ftyp", b"moov", b"mdat"]
    with Image.open(io.BytesIO(boxes[2][1])) as first:
        assert (first.format, first.size) == ("JPEG", film.size)
        first.load()
    _check_with_ffprobe(film, data, tmp_path / "film.mp4")


def _boxes(data: bytes) -> list[tuple[bytes, bytes]]:
    boxes, place = [], 0
    while place < len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        boxes.append((data[place + 4 : place + 8], data[place + 8 : place + size]))
        place += size
    return boxes


def _check_with_ffprobe(film: Film, data: bytes, file: Path) -> None:
    """A second opinion, where there is one to ask."""
    if not shutil.which("ffprobe"):
        return
    file.write_bytes(data)
    command = ["ffprobe", "-v", "error", "-show_streams", "-show_format", "-of", "json", str(file)]
    seen = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert seen.stderr == b""
    report = json.loads(seen.stdout)
    assert [stream["codec_name"] for stream in report["streams"]] == ["mjpeg", "mp3"][: 1 + bool(film.notes)]
    assert float(report["streams"][0]["duration"]) == pytest.approx(film.seconds)


def test_news_have_one_to_eight_articles_with_structure(client: PlainClient) -> None:
    news = [item["content"]["news_item"] for item in _all(client, "news")]
    assert {len(items) for items in news} >= {1, 2, 3, 4, 8}
    everything = "".join(article["content"] for items in news for article in items)
    for piece in ("<section", "<table", "<blockquote", "<ol", "<ul", "<svg", "linear-gradient", "<a href"):
        assert piece in everything
    assert all(article["title"] and article["thumb_url"] for items in news for article in items)


def test_the_pictures_of_an_article_are_there(client: PlainClient) -> None:
    content = client.page("news")["item"][0]["content"]["news_item"][0]["content"]
    urls = [part.split('"')[0] for part in content.split('data-src="')[1:]]
    assert len(urls) >= 3
    assert " src=" not in content
    for url in urls:
        with Image.open(io.BytesIO(client.http.get(url).content)) as opened:
            opened.load()


def _drafts(client: PlainClient) -> list[list[Json]]:
    page = client.post("draft/batchget", {"offset": 0, "count": 20})
    return [item["content"]["news_item"] for item in page["item"]]


def test_drafts_are_of_all_kinds(client: PlainClient) -> None:
    drafts = _drafts(client)
    assert len(drafts) == client.get("draft/count")["total_count"] == len(DRAFTS)
    assert {len(items) for items in drafts} == {1, 3}
    everything = "".join(item["content"] for items in drafts for item in items)
    for piece in ("<table", "<animate ", "viewbox=", "<foreignObject", "<br  />", "&#39;", "data-miniprogram", "<pre"):
        assert piece in everything
    assert 'data-id="13"' in everything, "sections fourteen deep"
    assert " src=" not in everything
    pictures = [item for items in drafts for item in items if item["article_type"] == "newspic"]
    assert [len(item["image_info"]["image_list"]) for item in pictures] == [4]
    assert pictures[0]["content"] == "清晨五点到傍晚七点，同一片荷塘。"


def test_a_draft_can_be_saved_as_it_was_read(client: PlainClient) -> None:
    """Crops that cut the cover right, covers and pictures that are there, content that no rule changes."""
    page = client.post("draft/batchget", {"offset": 0, "count": 20})
    for draft in page["item"]:
        for index, item in enumerate(draft["content"]["news_item"]):
            sent = {name: value for name, value in item.items() if name not in ("url", "thumb_url")}
            update = {"media_id": draft["media_id"], "index": index, "articles": sent}
            assert client.post("draft/update", update) == {"errcode": 0, "errmsg": "ok"}
        again = client.post("draft/get", {"media_id": draft["media_id"]})
        assert again["news_item"] == draft["content"]["news_item"]


def test_the_content_stays_when_deleted_materials_are_gone(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    """A second start does not bring back what a person deleted."""
    with sandbox_at(tmp_path, filled=True) as process:
        with PlainClient(process.base_url, process.app_id, process.app_secret) as client:
            media_id = client.page("image")["item"][0]["media_id"]
            client.post("material/del_material", {"media_id": media_id})
        process.restart()
        assert process.state()["counts"]["image"] == len(PICTURES)
