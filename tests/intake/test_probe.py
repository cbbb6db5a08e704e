"""The probe: what the bytes are, measured against real files, and nothing that makes it raise, wait or swell."""

import hashlib
import io
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from struct import pack

import pytest
from PIL import Image
from tinytag import TinyTag

from intake import made_files as made
from wego_desktop.intake.bounded import NotAFileError
from wego_desktop.intake.probe import Probe, digest, probe

Keep = Callable[..., Probe]


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """Writes bytes to a file and probes it."""

    def _keep(data: bytes, name: str = "file", **options: bool) -> Probe:
        path = tmp_path / name
        path.unlink(missing_ok=True)  # what is written over is sent to the disk at once, and waited for
        path.write_bytes(data)
        return probe(path, **options)

    return _keep


@pytest.mark.parametrize(("name", "make", "format_", "family"), made.MIXED, ids=[row[0] for row in made.MIXED])
def test_the_bytes_tell_the_format_whatever_the_name(
    keep: Keep, name: str, make: Callable[[], bytes], format_: str, family: str
) -> None:
    for given in (name, "noname", "wrong.txt"):
        seen = keep(make(), given)
        assert (seen.format, seen.family, seen.name, seen.foreign) == (format_, family, given, "")
        assert seen.size == len(make())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n", "a PDF file"),
        (made.zipped("word/document.xml"), "a Word document"),
        (made.zipped("xl/workbook.xml"), "an Excel workbook"),
        (made.zipped("ppt/presentation.xml"), "a PowerPoint presentation"),
        (made.zipped("readme.txt"), "an archive"),
        (b"\x1f\x8b\x08" + bytes(40), "an archive"),
        (b"\x7fELF" + bytes(40), "a program"),
        (b"SQLite format 3\0" + bytes(40), "a database"),
        (b"8BPS" + bytes(40), "a Photoshop file"),
        (b"<!DOCTYPE html><html><svg></svg></html>", "a web page"),
        ("只是文字\n".encode(), "a text file"),
        ("just text".encode("utf-16"), "a text file"),
        (b"\x00\x01\x02\x80\xff" * 40, ""),
    ],
)
def test_foreign_files_are_named_where_that_is_cheap(keep: Keep, data: bytes, said: str) -> None:
    seen = keep(data)
    assert (seen.format, seen.family, seen.foreign) == ("unknown", "", said)


# --- pictures


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("size", [(1, 1), (40, 30), (333, 257)])
def test_pixels_agree_with_pillow(keep: Keep, kind: str, size: tuple[int, int]) -> None:
    seen = keep(made.picture(kind, size))
    assert (seen.width, seen.height, seen.complete) == (*size, True)


@pytest.mark.parametrize("options", [{"lossless": True}, {"lossless": False}, {"exif": b"Exif\0\0II*\0" + bytes(8)}])
def test_every_kind_of_webp_tells_its_size(keep: Keep, options: dict[str, object]) -> None:
    seen = keep(made.picture("WEBP", (301, 77), **options))
    assert (seen.width, seen.height) == (301, 77)


@pytest.mark.parametrize("options", [{"progressive": True}, {"exif": b"Exif\0\0" + b"\xff\xd9" * 9000}])
def test_jpegs_with_many_scans_or_an_end_mark_in_their_exif(keep: Keep, options: dict[str, object]) -> None:
    data = made.noise("JPEG", (200, 150), **options)
    assert keep(data).complete
    cut = keep(data[:-400])
    assert ((cut.width, cut.height), cut.complete) == ((200, 150), False)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_frames_of_an_animation_are_counted(keep: Keep, kind: str) -> None:
    assert keep(made.animation(kind, 5)).frames == 5
    assert keep(made.picture(kind)).frames == 1


def test_pages_of_a_tiff_are_counted(keep: Keep) -> None:
    assert keep(made.animation("TIFF", 4)).frames == 4


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_a_picture_cut_off_is_incomplete_and_junk_behind_it_is_not(keep: Keep, kind: str) -> None:
    data = made.noise(kind, (200, 150))
    assert keep(data).complete
    cut = keep(data[: len(data) * 2 // 3])
    assert ((cut.width, cut.height), cut.complete) == ((200, 150), False)
    assert keep(data + b"junk" * 60_000).complete


def test_an_avif_cut_off_is_incomplete(keep: Keep) -> None:
    data = made.noise("AVIF", (200, 150))
    assert keep(data).complete
    assert not keep(data[: len(data) // 2]).complete


def test_a_heic_of_tiles_tells_the_size_of_the_whole(keep: Keep) -> None:
    seen = keep(made.heif(b"heic", (4032, 3024), tile=(512, 512)))
    assert (seen.width, seen.height) == (4032, 3024)


def test_a_bmp_upside_down_and_one_of_os2(keep: Keep) -> None:
    data = bytearray(made.picture("BMP", (20, 10)))
    data[22:26] = pack("<i", -10)
    assert keep(bytes(data)).height == 10
    old = b"BM" + pack("<IHHI", 26 + 8 * 4, 0, 0, 26) + pack("<IHHHH", 12, 2, 4, 1, 24) + bytes(32)
    assert (keep(old).format, keep(old).width, keep(old).height) == ("bmp", 2, 4)
    assert keep(b"BMW is a car, and this is a text about it").format == "unknown"


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ('<svg viewBox="0 0 300 150">', (300, 150)),
        ('<svg width="50%" height="100%" viewBox="-5,-5,64.4,32">', (64, 32)),
        ("<svg:svg xmlns:svg='x' width='10' height='20'/>", (10, 20)),
        ("<svg>", (None, None)),
    ],
)
def test_the_size_of_a_drawing(keep: Keep, text: str, size: tuple[int | None, int | None]) -> None:
    for encoded in (text.encode(), b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16")):
        seen = keep(encoded)
        assert (seen.format, seen.width, seen.height) == ("svg", *size)


def test_the_entities_of_a_drawing_are_left_alone(keep: Keep) -> None:
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 40))
    text = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]><svg width="9" height="8">&l39;</svg>'
    seen = keep(text.encode())
    assert (seen.format, seen.width, seen.height) == ("svg", 9, 8)


@pytest.mark.parametrize("text", ["<?" * 90_000, "<!--" * 60_000, "<!DOCTYPE [" * 9000, "<svg " + "width=" * 30_000])
def test_hostile_prologs_end(keep: Keep, text: str) -> None:
    assert keep(text.encode()).format in ("unknown", "svg")


def test_a_decompression_bomb_is_only_measured(keep: Keep) -> None:
    head = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + pack(">II", 60_000, 60_000) + b"\x08\x06\0\0\0\0\0\0\0"
    seen = keep(head + b"\0\0\0\0IEND\xaeB`\x82")
    assert (seen.width, seen.height, seen.complete) == (60_000, 60_000, True)


# --- sounds


@pytest.mark.parametrize("seconds", [1, 7.5, 61])
def test_lengths_of_sounds(keep: Keep, seconds: float) -> None:
    made_sounds = (made.wav(seconds), made.amr(seconds), made.amr_wide(seconds), made.wma(seconds), made.ogg(seconds))
    for data in made_sounds:
        assert keep(data).seconds == pytest.approx(seconds, abs=0.001)
    assert keep(made.mp3(seconds)).seconds == pytest.approx(seconds, abs=0.027)
    assert keep(made.mp4(seconds, tracks=(b"soun",))).seconds == pytest.approx(seconds)


@pytest.mark.parametrize("mode", range(8))
def test_every_mode_of_amr_is_counted_in_frames(keep: Keep, mode: int) -> None:
    assert keep(made.amr(12.34, mode)).seconds == 12.34


def test_an_mp3_is_measured_past_tags_junk_and_a_xing_header(keep: Keep) -> None:
    sound = made.mp3(10)
    plain = keep(sound).seconds
    assert plain == pytest.approx(TinyTag.get(file_obj=io.BytesIO(sound), duration=True).duration or 0, abs=0.05)
    for data in (made.id3(5000) + sound + b"TAG" + bytes(125), made.id3(10) + made.id3(200_000) + sound):
        assert keep(data).seconds == plain
    assert keep(sound + bytes(3 << 20)).seconds == plain
    assert keep(sound[:5000] + bytes(300) + sound[5000:]).seconds == pytest.approx(10, abs=0.1)
    assert keep(bytes(2000) + sound, "padded.mp3").seconds == plain


def test_an_audiobook_is_measured_by_its_beginning(tmp_path: Path) -> None:
    frames = made.mp3(60)
    (tmp_path / "book.mp3").write_bytes(frames * 100)  # more than is counted
    assert probe(tmp_path / "book.mp3").seconds == pytest.approx(6000, rel=0.01)


def test_an_mp3_that_was_cut_has_the_length_that_is_left(keep: Keep) -> None:
    cut = made.mp3(10, xing=2800)  # the header tells of 73 seconds
    assert keep(cut).seconds == pytest.approx(10, abs=0.03)
    mixed = made.mp3(5, kbit=32) + made.mp3(5, kbit=128)
    assert keep(mixed).seconds == pytest.approx(10, abs=0.06)


def test_a_wav_that_lies_is_measured_by_its_bytes(keep: Keep) -> None:
    honest = made.wav(61)
    at = honest.index(b"data") + 4
    short, long = bytearray(honest), bytearray(made.wav(10))
    short[at : at + 4] = pack("<I", 8000 * 10)
    long[at : at + 4] = pack("<I", 8000 * 61)
    seen = keep(bytes(short))
    assert (seen.seconds, seen.declared_seconds) == (61, 10)
    seen = keep(bytes(long))
    assert (seen.seconds, seen.declared_seconds, seen.complete) == (10, 61, False)
    assert (keep(honest).seconds, keep(honest).declared_seconds) == (61, None)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_wav_from_a_stream_never_learnt_its_length(keep: Keep, size: int) -> None:
    data = bytearray(made.wav(3))
    at = data.index(b"data") + 4
    data[at : at + 4] = pack("<I", size)
    seen = keep(bytes(data))
    assert (seen.seconds, seen.declared_seconds, seen.complete) == (3, None, True)


def test_a_wav_of_adpcm_is_measured_by_its_blocks(keep: Keep) -> None:
    fmt = pack("<HHIIHHHH", 2, 1, 8000, 99_999, 256, 4, 2, 500)  # 500 samples in 256 bytes; the byte rate is wrong
    assert keep(made.riff(b"WAVE", (b"fmt ", fmt), (b"data", bytes(256 * 16 * 3)))).seconds == 3


def test_chunks_behind_the_sound_are_no_sound(keep: Keep) -> None:
    tagged = made.wav(3) + b"LIST" + pack("<I", 4000) + b"INFO" + bytes(3996)
    assert (keep(tagged).seconds, keep(tagged).declared_seconds) == (3, None)


def test_an_aac_is_counted_in_frames(keep: Keep) -> None:
    seen = keep(made.aac(75))
    assert (seen.format, seen.complete) == ("aac", True)
    assert seen.seconds == pytest.approx(75, abs=0.02)
    cut = keep(made.aac(75)[:-5])
    assert not cut.complete
    assert cut.seconds == pytest.approx(75, abs=0.05)


def test_text_that_begins_like_a_frame_is_no_mp3(keep: Keep) -> None:
    assert keep("ÿû".encode("utf-16") + bytes(50)).format != "mp3"
    assert keep(b"\xff\xfb\x90\xc4" + b"x" * 5000).format == "unknown"


# --- films


def test_length_and_size_of_films(keep: Keep) -> None:
    for data in (made.mp4(4.2, (640, 360)), made.mp4(4.2, (640, 360), b"qt  "), made.avi(4.2, (640, 360), rate=10)):
        seen = keep(data)
        assert (seen.seconds, seen.width, seen.height, seen.complete) == (4.2, 640, 360, True)
    assert keep(made.mp4_fragments(7)).seconds == 7


def test_an_mp4_without_index_says_so(keep: Keep) -> None:
    for data in (made.mp4(index=False), made.mp4()[:-40]):
        seen = keep(data)
        assert (seen.format, seen.complete, seen.notes) == ("mp4", False, ("no-index",))


def test_films_cut_off_behind_their_index(keep: Keep) -> None:
    film = made.mp4_fragments(7)
    seen = keep(film[:-20])
    assert (seen.complete, seen.notes) == (False, ())
    assert not keep(made.avi()[:-50]).complete


def test_an_mp4_of_sound_alone_is_a_sound(keep: Keep) -> None:
    assert keep(made.mp4(tracks=(b"soun",))).format == "m4a"


def test_a_matroska_tells_its_length_and_size(keep: Keep) -> None:
    for data in (made.matroska(seconds=4.2, size=(640, 360)), made.matroska(b"webm", 4.2, (640, 360), scale=100_000)):
        seen = keep(data)
        assert (seen.family, seen.seconds, seen.width, seen.height, seen.complete) == ("film", 4.2, 640, 360, True)


def test_what_a_browser_records_of_a_voice_is_a_sound(keep: Keep) -> None:
    seen = keep(made.matroska(b"webm", seconds=None, size=None, segment=made.UNTOLD))
    assert (seen.format, seen.family, seen.seconds, seen.complete) == ("weba", "sound", None, True)


def test_what_was_recorded_live_lasts_until_its_last_block(keep: Keep) -> None:
    told = made.cluster(0, 0, 20) + made.cluster(5, 0, 700, 500)
    untold = made.cluster(0, 0, 20, size=made.UNTOLD) + made.cluster(5, 0, 500, 700, size=made.UNTOLD)
    for clusters in (told, untold, untold + b"\x1f\x43\xb6\x75"):
        seen = keep(made.matroska(b"webm", None, None, made.UNTOLD, clusters=clusters))
        assert (seen.format, seen.seconds) == ("weba", 5.7)


def test_a_matroska_cut_off_is_incomplete(keep: Keep) -> None:
    seen = keep(made.matroska()[:-20])
    assert (seen.format, seen.seconds, seen.complete) == ("mkv", 4.0, False)
    assert not keep(made.matroska()[:30]).complete


def test_a_length_of_years_is_not_believed(keep: Keep) -> None:
    assert keep(made.mp4(seconds=4_000_000)).seconds is None
    assert keep(made.mp4(seconds=4_000)).seconds == 4_000


@pytest.mark.parametrize("seconds", [0.0, 1e200, -1.0, float("nan"), float("inf")])
def test_a_length_that_is_none_is_not_told(keep: Keep, seconds: float) -> None:
    assert keep(made.matroska(seconds=seconds)).seconds is None


# --- what is no file, and what is a strange one


def test_an_empty_file_a_folder_and_nothing(keep: Keep, tmp_path: Path) -> None:
    assert keep(b"").format == "empty"
    assert probe(tmp_path).format == "folder"
    missing = probe(tmp_path / "missing.png")
    assert (missing.format, missing.notes, missing.name) == ("unreadable", ("gone",), "missing.png")
    assert probe(Path("a\0b")).notes == ("gone",)


@pytest.mark.skipif(os.name == "nt", reason="POSIX names and kinds")
class TestPosix:
    def test_a_pipe_and_a_device_are_not_opened(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.png")
        for path in (tmp_path / "pipe.png", Path("/dev/zero"), Path("/dev/null")):
            assert (probe(path).format, probe(path).notes) == ("unreadable", ("not-a-file",))
            with pytest.raises(NotAFileError):
                digest(path)

    def test_links(self, tmp_path: Path) -> None:
        (tmp_path / "real.png").write_bytes(made.picture())
        (tmp_path / "link").symlink_to(tmp_path / "real.png")
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        (tmp_path / "lost").symlink_to(tmp_path / "nowhere")
        assert (probe(tmp_path / "link").format, probe(tmp_path / "link").name) == ("png", "link")
        assert probe(tmp_path / "loop").notes == ("link-loop",)
        assert probe(tmp_path / "lost").notes == ("gone",)

    @pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
    def test_a_file_without_permission(self, tmp_path: Path) -> None:
        (tmp_path / "mine.png").write_bytes(made.picture())
        (tmp_path / "mine.png").chmod(0)
        assert probe(tmp_path / "mine.png").notes == ("no-permission",)

    @pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
    def test_a_folder_without_permission(self, tmp_path: Path) -> None:
        (tmp_path / "mine").mkdir(mode=0)
        assert (probe(tmp_path / "mine").format, probe(tmp_path / "mine").notes) == ("folder", ("no-permission",))

    def test_names_of_any_bytes(self, tmp_path: Path) -> None:
        name = os.fsdecode("微信".encode("gb18030") + b".png")
        (tmp_path / name).write_bytes(made.picture())
        assert (probe(tmp_path / name).format, probe(tmp_path / name).name) == ("png", name)

    def test_a_name_of_300_characters(self, tmp_path: Path) -> None:
        seen = probe(tmp_path / ("x" * 300 + ".png"))
        assert (seen.format, seen.notes) == ("unreadable", ("name-too-long",))


@pytest.mark.parametrize("name", ["🎉 party.png", "with space .png", "…", "名字" * 30 + ".png"])
def test_strange_names(keep: Keep, name: str) -> None:
    assert (keep(made.picture(), name).format, keep(made.picture(), name).name) == ("png", name)


_HUGE = 2 << 30


@pytest.mark.parametrize(
    "start",
    [
        made.picture("PNG")[:-12],
        made.noise("JPEG", (90, 90))[:-2],
        made.animation("GIF")[:-1],
        made.wav(1),
        made.mp3(3),
        made.mp3(3, xing=999),
        made.amr(1),
        made.ogg(1),
        made.wma(1),
        made.mp4(),
        made.avi(),
        made.SVG,
        made.id3(1000),
        b"",
        b"fLaC" + bytes(50),
        b"RIFF\xff\xff\xff\x7fWAVELIST\xff\xff\xff\x7f",
        b"II*\0\x08\0\0\0\xff\xff",
    ],
)
def test_two_gigabytes_cost_little_memory(tmp_path: Path, start: bytes) -> None:
    path = made.sparse(tmp_path / "huge.mp3", start, _HUGE)
    tracemalloc.start()
    try:
        seen = probe(path)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert seen.size == _HUGE
    assert most < 8 << 20


# --- digests


def test_the_digest_is_sha256_and_asked_for(keep: Keep, tmp_path: Path) -> None:
    data = made.noise("BMP", (640, 600))
    assert len(data) > 1 << 20
    assert keep(data).sha256 == ""
    seen = keep(data, "again", hashed=True)
    assert seen.sha256 == digest(tmp_path / "again") == hashlib.sha256(data).hexdigest()
    with pytest.raises(FileNotFoundError):
        digest(tmp_path / "missing")
    with pytest.raises(IsADirectoryError):
        digest(tmp_path)


def test_nothing_is_ever_decoded(keep: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [made.picture(kind) for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "AVIF")]
    monkeypatch.setattr(Image, "open", None)
    for data in pictures:
        assert keep(data).width == 40
