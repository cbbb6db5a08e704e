"""Any sound becomes a voice that WeChat takes, as long and as small as it has to be; nothing else is touched."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from intake import made_files as made
from intake.made_media import TONES, film, heard, sound
from wego_desktop import limits as tables
from wego_desktop.intake.bounded import open_regular
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.probe import digest, probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, media
from wego_desktop.intake.repairs.frames import waveform
from wego_desktop.intake.repairs.previews import middle, preview
from wego_desktop.intake.repairs.sounds import offer_sound, repair_sound
from wego_desktop.intake.sounds import mp3_frame, mp3_frames, mp3_start
from wego_desktop.limits import Limits, Target
from wego_desktop.wechat.errors import Cancelled

VOICES = (Target.VOICE, Target.TEMPORARY_VOICE)
WEGO, TODAY = tables.load("wego"), tables.today()
# Name, encoder, hertz, channels.
FORMATS = (
    ("a.m4a", "aac", 16000, 1),
    ("a.ogg", "vorbis", 16000, 2),
    ("b.opus", "libopus", 48000, 2),
    ("a.flac", "flac", 22050, 1),
    ("a.wma", "wmav2", 22050, 1),
    ("a.aac", "aac", 16000, 2),
    ("a.wav", "pcm_s16le", 8000, 1),
    ("b.wav", "pcm_s24le", 11025, 6),
    ("a.amr", "libopencore_amrnb", 8000, 1),
    ("a.mp3", "libmp3lame", 44100, 2),
    ("a.aiff", "pcm_s16be", 8000, 1),
    ("a.mka", "flac", 44100, 1),
)


def short(seconds: float = 2.0, size: int = 1 << 20, base: Limits = WEGO) -> Limits:
    """Limits that a test meets without making a minute of sound."""
    rows = {target: replace(base.files[target], max_seconds=seconds, max_bytes=size) for target in VOICES}
    return replace(base, files={**base.files, **rows})


def offered(path: Path, target: Target = Target.VOICE, limits: Limits = WEGO) -> Offer | None:
    seen = probe(path)
    return offer_sound(seen, target, limits, check(seen, target, limits))


def repaired(path: Path, recipe: Recipe, limits: Limits, folder: Path) -> Repaired:
    """The voice, which the checks take and whose length is measured and not believed."""
    folder.mkdir(exist_ok=True)
    before = digest(path)
    found = repair_sound(probe(path), path.name, recipe, limits, folder)
    row = limits.files[recipe.target]
    assert can_go(check(found.probe, recipe.target, limits))
    assert (found.probe.seconds or 99) <= (row.max_seconds or 0)
    assert found.probe.sha256 == digest(found.path)
    assert digest(path) == before
    assert found.what.format_map(found.values)
    return found


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FORMATS)
def test_every_sound_becomes_mp3_and_amr(tmp_path: Path, name: str, codec: str, rate: int, channels: int) -> None:
    path = sound(tmp_path / name, 1.6, codec, rate=rate, channels=channels)
    for target, way, limits in ((Target.VOICE, "mp3", WEGO), (Target.TEMPORARY_VOICE, "amr", TODAY)):
        found = repaired(path, Recipe(target, way), limits, tmp_path / "out")
        assert (found.probe.format, found.path.suffix) == (way, f".{way}")
        assert found.name == f"{Path(name).stem}.{way}"
        assert found.probe.seconds == pytest.approx(1.6, abs=0.2)
        assert all(can_go(check(found.probe, other, table)) for other in VOICES for table in (WEGO, TODAY))
    pitches = heard(found.path, 0.2)
    assert pitches[2] == pytest.approx(TONES[0], abs=20)
    assert pitches[6] == pytest.approx(TONES[1], abs=20)


def test_what_is_offered(tmp_path: Path) -> None:
    def ways(path: Path, target: Target, limits: Limits = WEGO) -> tuple[list[str], frozenset[str], str] | None:
        found = offered(path, target, limits)
        return ([way.id for way in found.ways], found.asks, found.lacks) if found else None

    m4a = sound(tmp_path / "a.m4a", 1, "aac")
    mp3 = (tmp_path / "a.mp3", (tmp_path / "a.mp3").write_bytes(made.mp3(3)))[0]
    assert ways(m4a, Target.VOICE) == (["mp3", "amr"], frozenset(), "")
    assert ways(mp3, Target.VOICE) is None
    assert ways(mp3, Target.VOICE, short()) == (["cut", "mp3", "amr"], frozenset({"part"}), "")
    assert ways(mp3, Target.TEMPORARY_VOICE, short(9, 4000)) == (["mp3", "amr"], frozenset(), "")
    assert ways(m4a, Target.VIDEO) is None
    assert ways(film(tmp_path / "a.mp4", 0.5), Target.VOICE) == (["mp3", "amr"], frozenset(), "")


def test_an_mp3_is_cut_without_loss(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.mp3", 4, "libmp3lame", rate=16000, kbit=48)
    found = repaired(path, Recipe(Target.VOICE), short(), tmp_path / "out")
    assert found.path.read_bytes() in path.read_bytes()
    assert found.probe.seconds == pytest.approx(2.0, abs=0.04)
    later = repaired(path, Recipe(Target.VOICE, "cut", start=1.0, end=2.5), short(), tmp_path / "out")
    assert later.path.read_bytes() in path.read_bytes()
    assert later.probe.seconds == pytest.approx(1.5, abs=0.08)
    assert later.values["from_seconds"] == 1.0
    assert heard(later.path, 0.25)[1:4] == [TONES[1]] * 3


def test_an_mp3_of_varying_bit_rate_tells_its_length(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(made.mp3(1.5, 32) + made.mp3(5, 112))
    found = repaired(path, Recipe(Target.VOICE), short(3), tmp_path / "out")
    data = found.path.read_bytes()
    at = data.index(b"Xing")
    told, size = int.from_bytes(data[at + 8 : at + 12], "big"), int.from_bytes(data[at + 12 : at + 16], "big")
    with open_regular(found.path) as file:
        start = mp3_start(file)
        assert start == 0
        held = [seconds for _, seconds in mp3_frames(file, 0) if seconds]
        assert mp3_frame(file.at(0, 4))
    assert (told, size) == (len(held), len(data))


def test_an_amr_is_cut_between_two_frames(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.amr", 4, "libopencore_amrnb")
    found = repaired(path, Recipe(Target.VOICE, start=1.0), short(), tmp_path / "out")
    assert found.probe.seconds == 2.0
    assert found.path.read_bytes()[6:] in path.read_bytes()


@pytest.mark.parametrize("way", ["mp3", "amr"])
def test_a_part_is_exact(tmp_path: Path, way: str) -> None:
    path = sound(tmp_path / "a.m4a", 5, "aac", rate=16000)
    found = repaired(path, Recipe(Target.VOICE, way, start=2.0, end=3.5), short(), tmp_path / "out")
    assert found.probe.seconds == pytest.approx(1.5, abs=0.15)
    assert heard(found.path, 0.5)[:2] == [pytest.approx(TONES[2], abs=60)] * 2
    assert (found.values["from_seconds"], found.values["to_seconds"]) == (2.0, 3.5)


def test_without_a_part_it_is_the_beginning(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.wav", 7, "pcm_s16le")
    for target, way in zip(VOICES, ("mp3", "amr"), strict=True):
        found = repaired(path, Recipe(target, way), short(6), tmp_path / "out")
        assert (found.probe.seconds or 0) > 5.5
        assert heard(found.path)[1] == pytest.approx(TONES[0], abs=20)


def test_a_part_that_is_too_long_ends_earlier(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.m4a", 5, "aac")
    found = repaired(path, Recipe(Target.VOICE, start=1.0, end=4.9), short(), tmp_path / "out")
    assert (found.probe.seconds or 0) > 1.8


@pytest.mark.parametrize(("start", "end"), [(3.0, 3.0), (9.0, None), (2.0, 1.0)])
def test_an_empty_part_is_refused(tmp_path: Path, start: float, end: float | None) -> None:
    path = sound(tmp_path / "a.m4a", 3, "aac")
    with pytest.raises(CannotRepair, match="no sound between"):
        repair_sound(probe(path), "a.m4a", Recipe(Target.VOICE, start=start, end=end), WEGO, tmp_path)
    assert not list(tmp_path.glob("repair-*"))


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds at many bits, made once."""
    return sound(tmp_path_factory.mktemp("rich") / "a.mp3", 3, "libmp3lame", rate=44100, channels=2, kbit=192)


@pytest.mark.parametrize("size", [40_000, 20_000, 12_000])
def test_too_big_is_made_smaller(tmp_path: Path, rich: Path, size: int) -> None:
    found = repaired(rich, Recipe(Target.VOICE), short(9, size), tmp_path / "out")
    assert size * 0.45 < found.probe.size <= size


def test_so_small_is_not_possible(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.wav", 3, "pcm_s16le")
    with pytest.raises(CannotRepair, match="Choose a shorter part"):
        repair_sound(probe(path), "a.wav", Recipe(Target.VOICE), short(9, 5000), tmp_path)


def test_a_films_sound_track_is_a_voice(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", 2)
    found = repaired(path, Recipe(Target.VOICE, start=1.0), WEGO, tmp_path / "out")
    assert heard(found.path)[0] == pytest.approx(TONES[1], abs=20)
    mute = film(tmp_path / "b.mp4", 0.5, sound_codec=None)
    with pytest.raises(CannotRepair, match="no sound in this film"):
        repair_sound(probe(mute), "b.mp4", Recipe(Target.VOICE), WEGO, tmp_path)


@pytest.mark.parametrize(
    ("name", "codec"), [("a.m4a", "aac"), ("a.ogg", "vorbis"), ("a.wma", "wmav2"), ("a.flac", "flac")]
)
def test_damaged_sounds_end_in_a_sentence_or_a_voice(tmp_path: Path, name: str, codec: str) -> None:
    whole = sound(tmp_path / name, 2, codec, channels=2 if codec == "vorbis" else 1, rate=16000).read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    kinds: tuple[Callable[[bytes], bytes], ...] = (
        lambda data: data[: len(data) // 2],
        lambda data: data[:200],
        lambda data: data[:300] + bytes(len(data) - 300),
        lambda data: data[:400] + data[400:][::-1],
    )
    for damage in kinds:
        path = tmp_path / f"b-{name}"
        path.write_bytes(damage(whole))
        seen = replace(probe(path), format=probe(tmp_path / name).format, family="sound")
        with suppress(CannotRepair):
            found = repair_sound(seen, name, Recipe(Target.VOICE), WEGO, out)
            assert can_go(check(found.probe, Target.VOICE, WEGO))
            found.path.unlink()
        assert not list(out.iterdir())


def test_old_tags_do_no_harm(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.mp3", 1.5, "libmp3lame", rate=16000)
    title = "中文标题".encode("gbk")
    frame = b"TIT2" + (len(title) + 1).to_bytes(4, "big") + b"\0\0\0" + title
    path.write_bytes(b"ID3\x03\0\0\0\0\0" + bytes((len(frame),)) + frame + path.read_bytes())
    repaired(path, Recipe(Target.VOICE, "amr"), WEGO, tmp_path / "out")


def test_a_gone_file_is_told(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.m4a", 1, "aac")
    seen = probe(path)
    path.unlink()
    with pytest.raises(CannotRepair, match="no longer be read"):
        repair_sound(seen, "a.m4a", Recipe(Target.VOICE), WEGO, tmp_path)
    assert not list(tmp_path.iterdir())


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.m4a", 4, "aac")
    told: list[tuple[int, int]] = []
    repair_sound(probe(path), "a.m4a", Recipe(Target.VOICE), WEGO, tmp_path, progress=lambda *now: told.append(now))
    assert told == sorted(told)
    assert 5 < len(told) <= 202
    assert told[-1][0] >= 0.97 * told[-1][1]


@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.mp3", "libmp3lame")])
def test_cancelled_leaves_nothing(tmp_path: Path, name: str, codec: str) -> None:
    path, stop = sound(tmp_path / name, 4, codec, rate=16000), threading.Event()

    def progress(done: int, _of: int) -> None:
        if done > 500:
            stop.set()

    with pytest.raises(Cancelled):
        repair_sound(probe(path), name, Recipe(Target.VOICE), short(3.5), tmp_path, progress=progress, cancel=stop)
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_sound_gives_the_same_bytes(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.m4a", 2, "aac")
    first, second = (repaired(path, Recipe(Target.VOICE), WEGO, tmp_path / "out") for _ in range(2))
    assert first.path != second.path
    assert first.probe.sha256 == second.probe.sha256


def test_nothing_is_said_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = sound(tmp_path / "a.ogg", 2, "vorbis", channels=2)
    capfd.readouterr()
    path.write_bytes(path.read_bytes()[:-700])
    repaired(path, Recipe(Target.VOICE), WEGO, tmp_path / "out")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("way", ["mp3", "amr", "cut"])
def test_a_preview_sounds_like_the_whole(tmp_path: Path, way: str) -> None:
    path, limits = sound(tmp_path / "a.mp3", 5, "libmp3lame", rate=16000), short(4)
    recipe = Recipe(Target.VOICE, way, start=1.0, end=5.0)
    heard_ = preview(probe(path), recipe, limits, tmp_path, 1.0)
    assert probe(heard_).seconds == pytest.approx(1.0, abs=0.15)
    assert middle(probe(path), recipe, 1.0) == pytest.approx(2.5, abs=0.1)
    assert heard(heard_, 0.2)[1] == pytest.approx(TONES[2], abs=60)


@pytest.mark.parametrize("name", ["a.mp3", "a.wav", "a.amr", "a.m4a", "a.mp4"])
def test_a_waveform_shows_where_it_is_loud(tmp_path: Path, name: str) -> None:
    codecs = {"mp3": "libmp3lame", "wav": "pcm_s16le", "amr": "libopencore_amrnb", "m4a": "aac"}
    kind, path = name[2:], tmp_path / name
    if kind == "mp4":
        film(path, 2)
    else:
        sound(path, 2, codecs[kind], rate=16000 if kind == "mp3" else 8000)
    peaks = waveform(path, 20)
    assert len(peaks) == 20
    assert all(0.3 < peak < 0.8 for peak in peaks[2:8])


def test_a_waveform_of_no_sound_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRepair, match="no sound"):
        waveform(film(tmp_path / "a.mp4", 0.5, sound_codec=None), 10)


def _read_on(watch: media.Watch) -> None:
    for _ in range(1 << 20):
        watch.packet()


def test_a_file_that_leads_nowhere_is_given_up() -> None:
    with pytest.raises(CannotRepair, match="never ends"):
        _read_on(media.Watch())


_WITHOUT = """
import sys
sys.modules["av"] = None  # importing it raises ImportError
from pathlib import Path
from wego_desktop import limits
from wego_desktop.intake.checks import check
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, offer, repair
from wego_desktop.limits import Target

table, folder = limits.load("wego"), Path(sys.argv[1])
for name in ("a.m4a", "a.mov", "long.mp3"):
    seen = probe(folder / name)
    target = Target.VIDEO if name == "a.mov" else Target.VOICE
    found = offer(seen, target, table, check(seen, target, table, title="a", introduction="b"))
    print(name, found and [way.id for way in found.ways], found and found.lacks)
    try:
        print(repair(seen, name, Recipe(target), table, folder).probe.seconds)
    except CannotRepair as error:
        print(error)
"""


def test_without_pyav_it_says_how_to_get_it(tmp_path: Path) -> None:
    sound(tmp_path / "a.m4a", 1, "aac")
    film(tmp_path / "a.mov", 0.5)
    (tmp_path / "long.mp3").write_bytes(made.mp3(61))
    ran = subprocess.run([sys.executable, "-c", _WITHOUT, str(tmp_path)], capture_output=True, text=True, check=True)
    lines = ran.stdout.splitlines()
    assert lines[0] == "a.m4a ['mp3'] transcode"
    assert lines[2] == "a.mov ['remux', 'encode'] transcode"
    assert 'pip install "wego-desktop[transcode]"' in lines[1]
    assert lines[1] == lines[3]
    assert lines[4] == "long.mp3 ['cut'] "  # cutting an mp3 needs nobody
    assert 59.5 < float(lines[5]) <= 60
