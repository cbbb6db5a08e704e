"""Every rule with a file it finds and one it passes; sentences, severities, ways out."""

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from intake import made_files as made
from wego_desktop import limits
from wego_desktop.intake import names
from wego_desktop.intake.checks import Duplicate, can_go, check, check_batch, suggest
from wego_desktop.intake.findings import ENGLISH, Finding, sentence
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.rules import RULES
from wego_desktop.limits import Severity, Target

WEGO, TODAY = limits.load("wego"), limits.today()
BLOCKS, WARNS = Severity.BLOCKS, Severity.WARNS
KB, MB = 1 << 10, 1 << 20
SAID: dict[str, Any] = {"title": "Title", "introduction": "Introduction"}


def padded(data: bytes, size: int) -> bytes:
    return data + bytes(size - len(data))


def lying_wav() -> bytes:
    data = bytearray(made.wav(5))
    data[40:44] = (8000 * 50).to_bytes(4, "little")
    return bytes(data)


PNG, JPG, GIF = made.picture("PNG"), made.picture("JPEG"), made.picture("GIF")


@dataclass(frozen=True)
class Example:
    """A rule's id, a file it finds with the sentence it says, and a file it has nothing to say of."""

    rule: str
    target: Target
    bad: tuple[str, bytes]
    says: str
    good: tuple[str, bytes]
    severity: Severity = BLOCKS
    repair: str | None = None
    profile: limits.Limits = WEGO
    asks: dict[str, Any] = field(default_factory=dict)
    good_asks: dict[str, Any] = field(default_factory=dict)


EXAMPLES = (
    Example(
        "empty",
        Target.IMAGE,
        ("a.png", b""),
        "This file is empty. Export it again, or choose another",
        ("a.png", PNG),
    ),
    Example(
        "foreign",
        Target.IMAGE,
        ("a.pdf", b"%PDF-1.4"),
        "This is a PDF file. Export it as a picture, a sound or a film, which WeChat takes",
        ("a.png", PNG),
    ),
    Example(
        "unknown",
        Target.IMAGE,
        ("a.png", bytes(99)),
        "Nothing known is in this file. Choose a picture, a sound or a film",
        ("a.png", PNG),
    ),
    Example(
        "wrong-place",
        Target.VOICE,
        ("a.png", PNG),
        "This is a PNG picture, which can't go to the voices. Choose another place",
        ("a.mp3", made.mp3(2)),
        repair="move",
    ),
    Example(
        "picture-damaged",
        Target.IMAGE,
        ("a.jpg", JPG[:30]),
        "The beginning of this picture is damaged, so nothing can show it. Export it again",
        ("a.jpg", JPG),
    ),
    Example(
        "picture-cut-off",
        Target.IMAGE,
        ("a.jpg", JPG[:-20]),
        "The end of this picture is missing, and WeChat may refuse it. Export it again",
        ("a.jpg", JPG + b"junk"),
        WARNS,
    ),
    Example(
        "sound-damaged",
        Target.VOICE,
        ("a.amr", b"#!AMR\n"),
        "No sound can be found in this file. Export it again",
        ("a.amr", made.amr(1)),
    ),
    Example(
        "sound-lies",
        Target.VOICE,
        ("a.wav", lying_wav()),
        "This file says it lasts 50 s and holds 5 s. Convert it so that both agree",
        ("a.wav", made.wav(5)),
        WARNS,
        "convert",
    ),
    Example(
        "film-no-index",
        Target.TEMPORARY_VIDEO,
        ("a.mp4", made.mp4(index=False)),
        "This film has no index, so nothing can play it. Export it again, to the end",
        ("a.mp4", made.mp4()),
    ),
    Example(
        "film-cut-off",
        Target.TEMPORARY_VIDEO,
        ("a.mp4", made.mp4_fragments(3)[:-9]),
        "The end of this film is missing, and WeChat may refuse it. Export it again",
        ("a.mp4", made.mp4_fragments(3)),
        WARNS,
    ),
    Example(
        "film-codec",
        Target.TEMPORARY_VIDEO,
        ("a.mp4", made.mp4(codec=b"hvc1")),
        "This MP4 holds other pictures or sound than H.264 and AAC, which not all can play. Convert it",
        ("a.mp4", made.mp4()),
        WARNS,
        "convert",
    ),
    Example(
        "format",
        Target.IMAGE,
        ("a.webp", made.picture("WEBP")),
        "WeChat takes BMP, GIF, JPG, PNG for images, and this is a WebP picture. Convert it",
        ("a.bmp", made.picture("BMP")),
        repair="convert",
    ),
    Example(
        "format-unsure",
        Target.TEMPORARY_IMAGE,
        ("a.bmp", made.picture("BMP")),
        "WeChat may refuse a BMP picture for temporary images. Convert it to be sure",
        ("a.gif", GIF),
        WARNS,
        "convert",
        profile=TODAY,
    ),
    Example(
        "too-big",
        Target.THUMB,
        ("a.jpg", padded(JPG, 200 * KB)),
        "200 KB is over the 64 KB WeChat takes for thumbs. Shrink it",
        ("a.jpg", padded(JPG, 64 * KB)),
        repair="shrink",
    ),
    Example(
        "barely-too-big",
        Target.BODY_PICTURE,
        ("a.jpg", padded(JPG, MB)),
        "This file is 1 byte over the 1 MB WeChat takes for body pictures. Shrink it",
        ("a.jpg", padded(JPG, MB - 1)),
        repair="shrink",
    ),
    Example(
        "too-big-for-profile",
        Target.IMAGE,
        ("a.png", padded(PNG, 42 * MB // 10)),
        "4.2 MB is over the 2 MB of this account's limits for images. "
        "WeChat takes 10 MB today: switch this account's limits, or shrink it",
        ("a.png", padded(PNG, 2 * MB)),
        repair="shrink",
    ),
    Example(
        "too-big-today",
        Target.VOICE,
        ("a.mp3", padded(made.mp3(50, 96), 3 * MB)),
        "3 MB fits this account's limits for voices, but WeChat takes 2 MB today. Shrink it",
        ("a.mp3", padded(made.mp3(50, 96), 2 * MB)),
        WARNS,
        "shrink",
    ),
    Example(
        "too-long",
        Target.TEMPORARY_VOICE,
        ("a.mp3", made.mp3(61)),
        "61 s is over the 60 s WeChat takes for temporary voices. Trim it",
        ("a.mp3", made.mp3(59.9)),
        repair="trim",
    ),
    Example(
        "barely-too-long",
        Target.VOICE,
        ("a.amr", made.amr(60.1)),
        "This sound is just over 60 s, and WeChat may refuse it. Trim its end",
        ("a.amr", made.amr(60)),
        WARNS,
        "trim",
    ),
    Example(
        "length-unknown",
        Target.VOICE,
        ("a.wma", made.wma(0)),
        "The length of this sound can't be measured, and WeChat takes 60 s. Listen to it first",
        ("a.wma", made.wma(9)),
        WARNS,
    ),
    Example(
        "too-many-pixels",
        Target.IMAGE,
        ("a.gif", GIF[:6] + b"\xff\xff\xff\x7f" + GIF[10:]),
        "65535 × 32767 pixels may be more than WeChat takes. Shrink it",
        ("a.gif", GIF),
        WARNS,
        "shrink",
    ),
    Example(
        "no-extension",
        Target.IMAGE,
        ("photo v1.2", PNG),
        "WeChat refuses names without an extension. Rename it to photo v1.2.png",
        ("photo.png", PNG),
        repair="rename",
    ),
    Example(
        "wrong-extension",
        Target.IMAGE,
        ("photo.png", JPG),
        "The name says .png, and this is a JPEG picture. Rename it to photo.jpg",
        ("photo.JPEG", JPG),
        WARNS,
        "rename",
    ),
    Example(
        "name-dots",
        Target.IMAGE,
        ("a..b.png", PNG),
        "WeChat may refuse a name with two dots in a row. Rename it to a.b.png",
        ("a.b.png", PNG),
        WARNS,
        "rename",
    ),
    Example(
        "name-characters",
        Target.IMAGE,
        ("a\u202eb.png", PNG),
        "The name holds characters that WeChat garbles. Rename it to a_b.png",
        ("名字.png", PNG),
        WARNS,
        "rename",
    ),
    Example(
        "name-emoji",
        Target.IMAGE,
        ("party 🎉.png", PNG),
        "The name holds emoji, which may be lost on the way. Rename it to party.png",
        ("party.png", PNG),
        WARNS,
        "rename",
    ),
    Example(
        "no-title",
        Target.VIDEO,
        ("a.mp4", made.mp4()),
        "WeChat refuses a film without a title. Give it the name people will see",
        ("a.mp4", made.mp4()),
        repair="describe",
        asks={"introduction": "Introduction", "title": " "},
        good_asks=SAID,
    ),
    Example(
        "no-introduction",
        Target.VIDEO,
        ("a.mp4", made.mp4()),
        "WeChat refuses a film without an introduction. Say in a sentence what it shows",
        ("a.mp4", made.mp4()),
        repair="describe",
        asks={"title": "Title"},
        good_asks=SAID,
    ),
    Example(
        "title-long",
        Target.VIDEO,
        ("a.mp4", made.mp4()),
        "The title has 65 characters, and WeChat may refuse more than 64. Shorten it",
        ("a.mp4", made.mp4()),
        WARNS,
        "describe",
        asks=SAID | {"title": "字" * 65},
        good_asks=SAID | {"title": "字" * 64},
    ),
    Example(
        "looks-like",
        Target.IMAGE,
        ("a.png", PNG),
        "Looks like 封面.png in the library. Compare the two",
        ("a.png", PNG),
        WARNS,
        asks={"alike": (Duplicate("id", "封面.png"), Duplicate("id2", "x"))},
    ),
    Example(
        "duplicate",
        Target.IMAGE,
        ("a.png", PNG),
        "Already in the library as 封面.png. Leave it out, or send it a second time",
        ("a.png", PNG),
        WARNS,
        "leave-out",
        asks={"known": (Duplicate("id", "封面.png"), Duplicate("id2", "x"))},
    ),
    Example(
        "library-full",
        Target.VOICE,
        ("a.mp3", made.mp3(2)),
        "WeChat keeps 1000 voices and there is no room for this one. Delete some first",
        ("a.mp3", made.mp3(2)),
        repair="leave-out",
        asks={"room": 0},
        good_asks={"room": 1},
    ),
    Example(
        "library-full-for-profile",
        Target.THUMB,
        ("a.jpg", JPG),
        "This account's limits end at 5000 thumbs. "
        "WeChat keeps 100000 today: switch this account's limits, or delete some first",
        ("a.jpg", JPG),
        repair="leave-out",
        asks={"room": 0},
        good_asks={"room": 1},
    ),
)
# Rules whose case is no file of given bytes; each has its own test below.
ELSEWHERE = {
    "folder",
    "folder-closed",
    "no-permission",
    "gone",
    "not-a-file",
    "link-loop",
    "path-too-long",
    "disk-error",
    "name-not-text",
    "name-long",
    "twin",
}


def by_rule(findings: Sequence[Finding]) -> dict[str, Finding]:
    return {finding.rule: finding for finding in findings}


def placed(folder: Path, file: tuple[str, bytes]) -> Probe:
    (folder / file[0]).write_bytes(file[1])
    return probe(folder / file[0])


@pytest.mark.parametrize("case", EXAMPLES, ids=[example.rule for example in EXAMPLES])
def test_a_rule_finds_what_is_wrong_and_says_a_way_out(tmp_path: Path, case: Example) -> None:
    found = by_rule(check(placed(tmp_path, case.bad), case.target, case.profile, **case.asks))
    finding = found[case.rule]
    assert sentence(finding, ENGLISH) == case.says
    assert (finding.severity, finding.repair) == (case.severity, case.repair)
    assert finding.profile_only is case.rule.endswith("for-profile")
    about_names = {rule for rule in found if rule.startswith("name-")} | {"no-title", "no-introduction"}
    assert set(found) - about_names <= {case.rule}, "one mistake, one finding"


@pytest.mark.parametrize("case", EXAMPLES, ids=[example.rule for example in EXAMPLES])
def test_a_rule_has_nothing_to_say_of_a_good_file(tmp_path: Path, case: Example) -> None:
    asks = SAID | case.good_asks if case.target is Target.VIDEO else case.good_asks
    assert check(placed(tmp_path, case.good), case.target, case.profile, **asks) == ()


def test_every_rule_has_its_examples() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert set(ids) == {example.rule for example in EXAMPLES} | ELSEWHERE


def test_every_sentence_is_short_and_ends_without_a_stop() -> None:
    for rule in RULES:
        assert re.fullmatch(r"[^!]{10,160}[^.!]", rule.what), rule.id
        assert not re.search(r"please|oops|sorry", rule.what, re.IGNORECASE)


# --- the table, cell by cell


def cells() -> Iterator[tuple[str, Target, str]]:
    for profile in limits.PROFILES:
        for target in Target:
            for name, _, _, _ in made.MIXED:
                yield profile, target, name


MADE = {name: (make(), format_, family) for name, make, format_, family in made.MIXED}


@pytest.mark.parametrize(("profile", "target"), sorted({cell[:2] for cell in cells()}))
def test_each_target_takes_the_formats_of_its_row_and_no_other(tmp_path: Path, profile: str, target: Target) -> None:
    table = limits.load(profile)
    row = table.files[target]
    for name, (data, format_, _) in MADE.items():
        found = by_rule(check(placed(tmp_path, (name, data)), target, table, **SAID))
        refused = bool({"format", "wrong-place"} & set(found))
        assert refused is (format_ not in row.formats | row.unsure), name
        assert ("format-unsure" in found) is (format_ in row.unsure), name


FITTING = {"image": ("a.jpg", JPG), "thumb": ("a.jpg", JPG), "picture": ("a.jpg", JPG)} | {
    "voice": ("a.mp3", made.mp3(2)),
    "video": ("a.mp4", made.mp4()),
}


@pytest.mark.parametrize("target", Target)
@pytest.mark.parametrize("profile", limits.PROFILES)
def test_each_target_takes_its_bytes_and_not_one_more(tmp_path: Path, profile: str, target: Target) -> None:
    table = limits.load(profile)
    name, data = FITTING[target.rpartition("-")[2]]
    most = table.files[target].max_bytes
    seen = placed(tmp_path, (name, data))
    fits = check(replace(seen, size=most), target, table, **SAID)
    over = check(replace(seen, size=most + 1), target, table, **SAID)
    assert can_go(fits)
    assert not can_go(over)
    assert [finding.repair for finding in over] == ["shrink"]


def test_what_both_profiles_refuse_is_not_the_profiles_fault(tmp_path: Path) -> None:
    (finding,) = check(placed(tmp_path, ("a.png", padded(PNG, 12 * MB))), Target.IMAGE, WEGO)
    assert (finding.rule, finding.profile_only) == ("too-big", False)
    full = by_rule(check(placed(tmp_path, ("a.png", PNG)), Target.IMAGE, TODAY, room=0))
    assert (full["library-full"].values["cap"], full["library-full"].profile_only) == (100_000, False)


def test_temporary_files_and_body_pictures_are_in_no_library(tmp_path: Path) -> None:
    seen = placed(tmp_path, ("a.png", PNG))
    for target in (Target.TEMPORARY_IMAGE, Target.BODY_PICTURE):
        assert check(seen, target, WEGO, room=0, known=[Duplicate("id", "x")]) == ()


# --- what is no file


def test_folders_and_what_is_gone(tmp_path: Path) -> None:
    said = [only(check(probe(path), Target.IMAGE, WEGO)) for path in (tmp_path, tmp_path / "gone.png")]
    assert [finding.rule for finding in said] == ["folder", "gone"]
    assert sentence(said[0], ENGLISH) == "This is a folder. Add the files in it instead"
    assert sentence(said[1], ENGLISH) == "This file is no longer there. Find it and add it again"


@pytest.mark.skipif(os.name == "nt", reason="POSIX kinds of files")
def test_pipes_loops_and_long_names(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    paths = (tmp_path / "pipe.png", tmp_path / "loop.png", tmp_path / ("x" * 300 + ".png"))
    said = [only(check(probe(path), Target.IMAGE, WEGO)).rule for path in paths]
    assert said == ["not-a-file", "link-loop", "path-too-long"]


@pytest.mark.parametrize("note", ["no-permission", "disk-error"])
def test_files_the_system_will_not_give(note: str) -> None:
    seen = Probe(Path("a.png"), "a.png", 0, "unreadable", notes=(note,))
    assert only(check(seen, Target.IMAGE, WEGO)).rule == note


def test_a_folder_that_is_closed_is_not_told_to_be_opened() -> None:
    seen = Probe(Path("a"), "a", 0, "folder", notes=("no-permission",))
    assert only(check(seen, Target.IMAGE, WEGO)).rule == "folder-closed"


def only(findings: Sequence[Finding]) -> Finding:
    (finding,) = findings
    return finding


# --- names


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_read_as_chinese(tmp_path: Path) -> None:
    name = os.fsdecode("封面".encode("gb18030") + b".png")
    finding = only(check(placed(tmp_path, (name, PNG)), Target.IMAGE, WEGO))
    assert (finding.rule, finding.severity, finding.repair) == ("name-not-text", BLOCKS, "rename")
    assert sentence(finding, ENGLISH).endswith("Rename it to 封面.png")


def test_a_name_of_300_characters(tmp_path: Path) -> None:
    seen = replace(placed(tmp_path, ("a.png", PNG)), name="长" * 296 + ".png")
    finding = only(check(seen, Target.IMAGE, WEGO))
    assert (finding.rule, finding.severity, finding.values["count"]) == ("name-long", WARNS, 300)
    assert check(replace(seen, name=str(finding.values["new_name"])), Target.IMAGE, WEGO) == ()


ODD_NAMES = ["", ".", "..", ".png", "🎉", "🎉.png", "a\n.png", 'a"b', "..\\..\\x.png", "\udcff", "x" * 999, " . .jpg"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_the_better_name_has_nothing_wrong_with_it(tmp_path: Path, name: str) -> None:
    seen = placed(tmp_path, ("a.png", PNG))
    better = names.better(name, "png")
    assert better.endswith(".png")
    assert check(replace(seen, name=better), Target.IMAGE, WEGO) == ()
    assert names.better(better, "png") == better


# --- the batch and the places


def test_twins_and_the_room_of_a_batch(tmp_path: Path) -> None:
    files = {"a.png": PNG, "b.jpg": JPG, "again.png": PNG, "c.gif": GIF, "d.pdf": b"%PDF-1"}
    seen = []
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        seen.append(probe(tmp_path / name, hashed=True))
    targets = [Target.IMAGE, Target.THUMB, Target.IMAGE, Target.IMAGE, Target.IMAGE]
    found = check_batch(list(zip(seen, targets, strict=True)), TODAY, room={"image": 3})
    assert [[finding.rule for finding in row] for row in found] == [[], [], ["twin"], ["library-full"], []]
    assert sentence(found[2][0], ENGLISH) == "The same file as a.png in this upload. Leave one of them out"
    wego = check_batch(list(zip(seen, targets, strict=True)), WEGO, room={"image": 3})
    assert [finding.profile_only for finding in wego[3]] == [True]
    assert check_batch(list(zip(seen, targets, strict=True)), WEGO)[3] == ()


def test_the_same_file_to_two_places_is_no_twin(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPG)
    seen = probe(tmp_path / "a.jpg", hashed=True)
    assert check_batch([(seen, Target.IMAGE), (seen, Target.BODY_PICTURE)], WEGO) == ((), ())


def test_where_files_go_by_themselves(tmp_path: Path) -> None:
    places = {"picture": Target.IMAGE, "sound": Target.VOICE, "film": Target.VIDEO}
    for name, (data, _, family) in MADE.items():
        assert suggest(placed(tmp_path, (name, data))) is places[family]
    assert suggest(placed(tmp_path, ("small.jpg", JPG))) is Target.IMAGE
    assert suggest(probe(tmp_path)) is None
    assert suggest(placed(tmp_path, ("a.pdf", b"%PDF-1"))) is None


def test_a_film_may_become_a_thumb_by_conversion(tmp_path: Path) -> None:
    finding = by_rule(check(placed(tmp_path, ("a.mp4", made.mp4())), Target.THUMB, WEGO))["format"]
    assert finding.repair == "convert"


def test_the_window_formats_values_by_the_ends_of_their_keys(tmp_path: Path) -> None:
    chinese = replace(ENGLISH, translate=lambda text: f"«{text}»", size=lambda _: "2 兆", join="、".join)
    finding = by_rule(check(placed(tmp_path, ("a.webp", made.picture("WEBP"))), Target.IMAGE, WEGO))["format"]
    assert sentence(finding, chinese) == (
        "«WeChat takes BMP、GIF、JPG、PNG for «images», and this is «a WebP picture». Convert it»"
    )
    takes: Callable[[str, Any], str] = chinese.say
    assert (takes("file_bytes", 5), takes("name", "x_bytes"), takes("count", 3)) == ("2 兆", "x_bytes", "3")


# --- what is not installed


def test_what_a_repair_lacks_is_said_with_the_way_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heic, film = placed(tmp_path, ("a.heic", made.heif())), placed(tmp_path, ("a.avi", made.avi()))
    good = placed(tmp_path, ("a.mp3", made.mp3(2)))
    assert {"needs-heic", "needs-transcode"}.isdisjoint(by_rule(check(heic, Target.IMAGE, WEGO)))
    for module in ("pillow_heif", "av"):
        monkeypatch.setitem(sys.modules, module, None)
    found = by_rule(check(heic, Target.IMAGE, WEGO))
    assert set(found) == {"format", "needs-heic"}
    assert 'pip install "wego-desktop[heic]"' in sentence(found["needs-heic"], ENGLISH)
    told = by_rule(check(film, Target.VIDEO, WEGO, **SAID))["needs-transcode"]
    assert (told.severity, 'pip install "wego-desktop[transcode]"' in sentence(told, ENGLISH)) == (WARNS, True)
    assert check(good, Target.VOICE, WEGO) == ()
