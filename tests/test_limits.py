"""The limits table: every cell of both profiles, and what a damaged table says."""

import tomllib
from typing import Any

import pytest

from wego_desktop import limits, paths
from wego_desktop.limits import Severity, Target

KB, MB = 1024, 1024 * 1024
PICTURES, VOICES = {"bmp", "png", "jpeg", "gif"}, {"mp3", "wma", "wav", "amr"}

# The table of DESIGN.md, section 5: formats, bytes, seconds, title and introduction needed.
WEGO: dict[Target, tuple[set[str], int, float | None, bool]] = {
    Target.TEMPORARY_IMAGE: (PICTURES, 2 * MB, None, False),
    Target.TEMPORARY_VOICE: ({"amr", "mp3"}, 2 * MB, 60, False),
    Target.TEMPORARY_VIDEO: ({"mp4"}, 10 * MB, None, False),
    Target.TEMPORARY_THUMB: ({"jpeg"}, 64 * KB, None, False),
    Target.IMAGE: (PICTURES, 2 * MB, None, False),
    Target.VOICE: (VOICES, 5 * MB, 60, False),
    Target.VIDEO: ({"mp4"}, 10 * MB, None, True),
    Target.THUMB: ({"jpeg"}, 64 * KB, None, False),
    Target.BODY_PICTURE: ({"jpeg", "png"}, MB - 1, None, False),
}
TODAY = WEGO | {
    Target.TEMPORARY_IMAGE: ({"png", "jpeg", "gif"}, 10 * MB, None, False),
    Target.IMAGE: (PICTURES, 10 * MB, None, False),
    Target.VOICE: (VOICES, 2 * MB, 60, False),
}


@pytest.mark.parametrize("target", Target)
@pytest.mark.parametrize(("profile", "table"), [("wego", WEGO), ("wechat-2025", TODAY)])
def test_every_row_says_what_the_design_says(profile: str, table: Any, target: Target) -> None:
    row = limits.load(profile).files[target]
    assert (row.formats, row.max_bytes, row.max_seconds, row.needs_description) == table[target]
    assert row.severity is Severity.BLOCKS
    assert row.dated.isdigit()
    assert row.source


def test_caps_and_article_of_both_profiles() -> None:
    wego, today = limits.load("wego"), limits.today()
    assert dict(wego.caps) == {"image": 5000, "voice": 1000, "video": 1000, "news": 5000}
    assert dict(today.caps) == {"image": 100_000, "voice": 1000, "video": 1000, "news": 100_000}
    for article in (wego.article, today.article):
        assert (article.max_articles, article.content_chars, article.content_bytes) == (8, 20_000, MB)
        assert article.severity is Severity.WARNS
        assert article.digest_single_only
    assert wego.article.title_chars is None
    assert (today.article.title_chars, today.article.title_warn_chars) == (64, 32)
    assert (today.article.author_chars, today.article.digest_chars, today.article.source_url_bytes) == (16, 120, KB)


def test_a_profile_is_read_once_and_cannot_be_changed() -> None:
    assert limits.load("wego") is limits.load("wego")
    with pytest.raises(TypeError):
        limits.load("wego").caps["image"] = 1  # type: ignore[index]


def test_an_unknown_profile_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        limits.load("wechat-1999")


def test_every_profile_of_the_file_is_known_and_the_other_way_round() -> None:
    assert tuple(_table()) == limits.PROFILES


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("files", "image", "max_bytes"), -1, "max_bytes"),
        (("files", "image", "max_bytes"), True, "max_bytes"),
        (("files", "image", "severity"), "perhaps", "severity"),
        (("files", "image", "formats"), "png", "formats"),
        (("files", "image", "needs_description"), 1, "needs_description"),
        (("files", "image", "colour"), "red", "colour"),
        (("files", "poster"), {}, "poster"),
        (("caps", "image"), "many", "caps"),
        (("article", "max_articles"), 0, "max_articles"),
        (("article",), {}, "max_articles"),
    ],
)
def test_a_damaged_table_names_the_place(path: tuple[str, ...], value: object, said: str) -> None:
    table = _table()["wego"]
    place = table
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(ValueError, match=said):
        limits.read("wego", table)


def _table() -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "limits.toml").read_text(encoding="utf-8"))
