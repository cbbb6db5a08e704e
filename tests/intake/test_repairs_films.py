"""Any film becomes one that WeChat takes: copied where that is enough, else made anew, whole and upright and small."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest

from intake.made_media import film, heard, seen
from wego_desktop import limits as tables
from wego_desktop.intake.bounded import open_regular
from wego_desktop.intake.boxes import walk
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.probe import digest, probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired
from wego_desktop.intake.repairs.film_facts import FilmFacts
from wego_desktop.intake.repairs.film_sizes import fitting
from wego_desktop.intake.repairs.films import offer_film, repair_film
from wego_desktop.intake.repairs.frames import frame
from wego_desktop.intake.repairs.previews import preview
from wego_desktop.limits import Limits, Target
from wego_desktop.wechat.errors import Cancelled

VIDEOS = (Target.VIDEO, Target.TEMPORARY_VIDEO)
WEGO, TODAY = tables.load("wego"), tables.today()
REMUXED: dict[str, dict[str, Any]] = {
    "a.mov": {},
    "a.mkv": {},
    "a.flv": {},
    "a.3gp": {},
    "a.ts": {"container": "mpegts"},
    "turned.mov": {"turned": -90},
    "mute.mov": {"sound_codec": None},
}
ENCODED: dict[str, dict[str, Any]] = {
    "a.mpg": {"codec": "mpeg2video", "sound_codec": "mp2", "rate": 25},
    "a.avi": {"codec": "mpeg4", "sound_codec": "libmp3lame"},
    "a.webm": {"codec": "libvpx", "sound_codec": "libopus", "hertz": 48000},
    "a.wmv": {"codec": "wmv2", "sound_codec": "wmav2", "hertz": 22050},
    "hevc.mov": {"codec": "libx265"},
    "ten-bit.mkv": {"pix_fmt": "yuv420p10le"},
    "odd.mkv": {"size": (63, 47), "pix_fmt": "yuv444p"},
    "six-channels.mkv": {"channels": 6, "sound_codec": "flac"},
    "mute.webm": {"codec": "libvpx", "sound_codec": None},
    "stereo.mkv": {"sound_codec": "libmp3lame", "channels": 2},
    "uneven.mkv": {"codec": "mpeg4", "times": [0, 0.1, 0.15, 1.2, 1.9]},
}


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds that need many bits, made once."""
    return film(tmp_path_factory.mktemp("busy") / "a.mp4", 3, size=(112, 84), busy=True, kbit=2000)


def tight(size: int) -> Limits:
    rows = {target: replace(WEGO.files[target], max_bytes=size) for target in VIDEOS}
    return replace(WEGO, files={**WEGO.files, **rows})


def offered(path: Path, limits: Limits = WEGO) -> Offer | None:
    found = probe(path)
    return offer_film(found, Target.VIDEO, limits, check(found, Target.VIDEO, limits, title="a", introduction="b"))


def repaired(path: Path, recipe: Recipe, limits: Limits, folder: Path) -> Repaired:
    """The film, which the checks take and which begins with its index."""
    folder.mkdir(exist_ok=True)
    before = digest(path)
    found = repair_film(probe(path), path.name, recipe, limits, folder)
    assert can_go(check(found.probe, recipe.target, limits, title="a", introduction="b"))
    assert (found.probe.format, found.path.suffix) == ("mp4", ".mp4")
    assert found.name == f"{path.stem}.mp4"
    assert found.probe.sha256 == digest(found.path)
    assert digest(path) == before
    assert found.what.format_map(found.values)
    with open_regular(found.path) as file:
        names = [box.name for box in walk(file, 0, file.size)]
    assert names.index(b"moov") < names.index(b"mdat")
    return found


def tracks(path: Path) -> dict[str, tuple[str, int, float]]:
    """Kind to codec, number of packets, seconds."""
    with av.open(str(path)) as container:
        return {
            stream.type: (stream.codec_context.name, stream.frames, float(stream.duration * stream.time_base))
            for stream in container.streams
            if stream.duration and stream.time_base
        }


@pytest.mark.parametrize("name", REMUXED)
def test_where_the_container_is_wrong_all_else_is_kept(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / name, 1, **REMUXED[name])
    offer = offered(path)
    assert offer is not None
    assert [(way.id, way.lossy) for way in offer.ways] == [("remux", False), ("encode", True)]
    for target, limits in zip(VIDEOS, (WEGO, TODAY), strict=True):
        found = repaired(path, Recipe(target), limits, tmp_path / "out")
    assert found.what.startswith("MP4 with the same pictures and sound")
    held = tracks(found.path)
    assert held["video"][:2] == ("h264", 10)
    assert held["video"][2] == pytest.approx(1, abs=0.05)
    assert [picture.tobytes() for picture in seen(found.path)] == [picture.tobytes() for picture in seen(path)]
    if "mute" not in name:
        assert held["audio"][0] == "aac"
        assert heard(found.path, 0.25)[:4] == heard(path, 0.25)[:4]


def test_an_mp4_of_other_codecs_is_offered_to_be_converted(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", 1, codec="libx265", sound_codec=None)
    offer = offered(path)
    assert offer is not None
    assert [way.id for way in offer.ways] == ["encode"]
    found = repaired(path, Recipe(Target.VIDEO), WEGO, tmp_path / "out")
    assert tracks(found.path)["video"][0] == "h264"
    assert offered(found.path) is None
    assert offered(film(tmp_path / "b.mp4", 1)) is None


@pytest.mark.parametrize("name", ENCODED)
def test_what_wechat_may_not_play_is_made_anew(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / name, **ENCODED[name])
    found = repaired(path, Recipe(Target.VIDEO), WEGO, tmp_path / "out")
    held = tracks(found.path)
    assert held["video"][0] == "h264"
    assert found.probe.seconds == pytest.approx(2, abs=0.15)
    assert (found.probe.width, found.probe.height) == (64, 48)
    pictures = seen(found.path)
    assert pictures[-1].getpixel((8, 24))[0] > pictures[0].getpixel((8, 24))[0] + 15  # type: ignore[index]
    assert len(pictures) == len(seen(path))
    assert ("audio" in held) is ("mute" not in name)
    if "audio" in held:
        pitches = heard(found.path, 0.1)
        assert pitches[2:9] == pytest.approx([300] * 7, abs=10)
        assert pitches[12:18] == pytest.approx([600] * 6, abs=10)


@pytest.mark.parametrize(("turned", "grey"), [(-90, (24, 4)), (90, (24, 60)), (180, (60, 24)), (0, (4, 24))])
def test_a_turned_film_stands_upright(tmp_path: Path, turned: int, grey: tuple[int, int]) -> None:
    path = film(tmp_path / "a.mov", 0.5, turned=turned, sound_codec=None)
    found = repaired(path, Recipe(Target.VIDEO, "encode"), WEGO, tmp_path / "out")
    first = seen(found.path)[0]
    assert first.size == ((48, 64) if turned in (90, -90) else (64, 48))
    assert max(first.getpixel(grey)) < 60  # type: ignore[arg-type]
    thumb = frame(path, 0.0, 0)
    assert thumb.size == first.size
    assert max(thumb.getpixel(grey)) < 60  # type: ignore[arg-type]


def test_full_range_stays_as_bright(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", 1, codec="mjpeg", pix_fmt="yuvj420p", sound_codec=None)
    found = repaired(path, Recipe(Target.VIDEO), WEGO, tmp_path / "out")
    levels = [pictures[-1].getpixel((8, 24))[0] for pictures in (seen(path), seen(found.path))]  # type: ignore[index]
    assert levels[0] == pytest.approx(levels[1], abs=6)


@pytest.mark.parametrize("size", [195_000, 135_000])
def test_too_big_is_made_to_fit(tmp_path: Path, busy: Path, size: int) -> None:
    limits = tight(size)
    offer = offered(busy, limits)
    assert offer is not None
    assert ([way.id for way in offer.ways], offer.slow) == (["encode", "remux"], True)
    assert offer.asks == frozenset({"part"})
    found = repaired(busy, Recipe(Target.VIDEO), limits, tmp_path / "out")
    assert size * 0.6 < found.probe.size <= size
    assert tracks(found.path)["video"][1] == 30


def test_too_long_for_the_size_asks_for_a_part(tmp_path: Path, busy: Path) -> None:
    with pytest.raises(CannotRepair, match=r"Choose a part of about 0\.\d+ minutes"):
        repair_film(probe(busy), "a.mp4", Recipe(Target.VIDEO), tight(60_000), tmp_path)
    assert list(tmp_path.iterdir()) == []
    found = repaired(busy, Recipe(Target.VIDEO, start=1.0, end=2.0), tight(60_000), tmp_path / "out")
    assert found.probe.seconds == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
def test_a_part_is_exact(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / name, 3)
    found = repaired(path, Recipe(Target.VIDEO, start=1.0, end=2.5), WEGO, tmp_path / "out")
    assert found.probe.seconds == pytest.approx(1.5, abs=0.1)
    assert tracks(found.path)["video"][1] == 15
    assert seen(found.path)[0].getpixel((8, 24))[0] == pytest.approx(50, abs=6)  # type: ignore[index]
    assert heard(found.path)[:2] == [600, pytest.approx(600, abs=20)]
    assert (found.values["from_seconds"], found.values["to_seconds"]) == (1.0, 2.5)


def test_a_part_may_be_cut_out_between_key_frames(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", 4, options={"g": "5"})
    found = repaired(path, Recipe(Target.VIDEO, start=1.1, end=2.5), WEGO, tmp_path / "out")
    assert found.what.endswith("with the same pictures and sound")
    assert found.values["from_seconds"] == 1.0
    assert seen(found.path)[0].getpixel((8, 24))[0] == pytest.approx(50, abs=6)  # type: ignore[index]
    assert found.probe.seconds == pytest.approx(1.5, abs=0.15)


def test_a_still_that_stands_when_the_part_begins_is_shown(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", times=[0, 0.5, 3.0, 3.5], seconds=4, sound_codec=None)
    found = repaired(path, Recipe(Target.VIDEO, "encode", start=1.0, end=4.0), WEGO, tmp_path / "out")
    pictures = seen(found.path)
    assert len(pictures) == 3
    assert pictures[0].getpixel((8, 24))[0] < 15  # type: ignore[index]


def test_an_empty_part_is_refused(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mov", 1, sound_codec=None)
    with pytest.raises(CannotRepair, match="Choose another part"):
        repair_film(probe(path), "a.mov", Recipe(Target.VIDEO, start=5.0), WEGO, tmp_path)


def test_a_sound_in_a_films_clothes_is_refused(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", 1)
    only = tmp_path / "only.mkv"
    with av.open(str(path)) as container, av.open(str(only), "w") as out:
        copy = out.add_stream_from_template(container.streams.audio[0])
        for packet in container.demux(audio=0):
            if packet.dts is not None:
                packet.stream = copy
                out.mux(packet)
    with pytest.raises(CannotRepair, match="no moving pictures"):
        repair_film(probe(only), "a.mkv", Recipe(Target.VIDEO), WEGO, tmp_path)


@pytest.mark.parametrize("name", ["a.mkv", "a.mov", "a.avi", "a.ts"])
def test_damaged_films_end_in_a_sentence_or_a_film(tmp_path: Path, name: str) -> None:
    made = {"a.avi": ENCODED["a.avi"], "a.ts": REMUXED["a.ts"]}
    whole = film(tmp_path / name, 1, **made.get(name, {})).read_bytes()
    looked, out = probe(tmp_path / name), tmp_path / "out"
    out.mkdir()
    kinds: tuple[Callable[[bytes], bytes], ...] = (
        lambda data: data[: len(data) // 2],
        lambda data: data[:300],
        lambda data: data[:600] + bytes(3000) + data[3600:],
        lambda data: data[:2000] + data[2000:][::-1],
    )
    for damage in kinds:
        path = tmp_path / f"b-{name}"
        path.write_bytes(damage(whole))
        for way in ("", "encode"):
            with suppress(CannotRepair):
                found = repair_film(replace(looked, path=path), name, Recipe(Target.VIDEO, way), WEGO, out)
                assert can_go(check(found.probe, Target.VIDEO, WEGO, title="a", introduction="b"))
                found.path.unlink()
            assert not list(out.iterdir())
        with suppress(CannotRepair):
            assert frame(path, 0.5, 32).width == 32


def test_progress_and_cancel(tmp_path: Path) -> None:
    path, stop = film(tmp_path / "a.mp4", 3), threading.Event()
    told: list[tuple[int, int]] = []
    found = probe(path)
    repair_film(
        found, "a.mp4", Recipe(Target.VIDEO, "encode"), WEGO, tmp_path, progress=lambda *now: told.append(now)
    ).path.unlink()
    assert told == sorted(told)
    assert told[-1][0] >= 0.9 * told[-1][1] > 2000

    def progress(done: int, _of: int) -> None:
        if done > 1000:
            stop.set()

    for way in ("encode", "remux"):
        stop.clear()
        with pytest.raises(Cancelled):
            repair_film(found, "a.mp4", Recipe(Target.VIDEO, way), WEGO, tmp_path, progress=progress, cancel=stop)
        assert list(tmp_path.iterdir()) == [path]


def test_the_same_film_gives_the_same_bytes(tmp_path: Path) -> None:
    path = film(tmp_path / "a.webm", 1, codec="libvpx", sound_codec="libopus", hertz=48000, busy=True)
    first, second = (repaired(path, Recipe(Target.VIDEO), WEGO, tmp_path / "out") for _ in range(2))
    assert first.path != second.path
    assert first.probe.sha256 == second.probe.sha256


def test_nothing_is_said_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = film(tmp_path / "a.mkv")
    capfd.readouterr()
    path.write_bytes(path.read_bytes()[:-3000])
    repaired(path, Recipe(Target.VIDEO, "encode"), WEGO, tmp_path / "out")
    assert capfd.readouterr() == ("", "")


def test_a_preview_looks_like_the_whole(tmp_path: Path, busy: Path) -> None:
    shown = preview(probe(busy), Recipe(Target.VIDEO), tight(120_000), tmp_path, 1.0)
    assert probe(shown).seconds == pytest.approx(1.0, abs=0.1)
    assert seen(shown)[0].getpixel((8, 60))[0] == pytest.approx(50, abs=12)  # type: ignore[index]
    assert probe(shown).size < 120_000 * 0.6


def test_a_frame_is_the_one_at_its_time(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", 3, sound_codec=None)
    for at, number in ((0.0, 0), (0.1, 1), (1.55, 15), (2.9, 29), (60.0, 29)):
        found = frame(path, at, 32)
        assert (found.size, found.mode) == ((32, 24), "RGB")
        assert found.getpixel((4, 12))[0] == pytest.approx(number * 5, abs=5)  # type: ignore[index]


FACTS = FilmFacts(60.0, 1920, 1080, 0, 30.0, 0.0, 2, copied=True)


@pytest.mark.parametrize(("seconds", "edge"), [(10.0, 1080), (45.0, 720), (100.0, 540), (300.0, 360), (400.0, 360)])
def test_pictures_shrink_with_the_bits_there_are(seconds: float, edge: int) -> None:
    made = fitting(FACTS, seconds, 10 << 20)
    assert (made.width, made.height) == (edge * 16 // 9, edge)
    assert (made.kbit + made.sound_kbit) * seconds * 125 < 10 << 20
    turned = fitting(replace(FACTS, turned=90), seconds, 10 << 20)
    assert (turned.width, turned.height) == (edge, edge * 16 // 9)


def test_nothing_grows() -> None:
    made = fitting(replace(FACTS, width=321, height=241), 5.0, 10 << 20)
    assert (made.width, made.height) == (320, 240)
