"""Files on their way to become a cover."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from intake.made_files import SVG, noise, picture, wav

from wego_desktop import limits
from wego_desktop.articles.cover import Cover
from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.jobs.new_cover import CoverRefused, NewCovers
from wego_desktop.library.local_pictures import LocalPictures


class _Never:
    def is_set(self) -> bool:
        return False


def _quiet(done: int, total: int) -> None:
    del done, total


Make = Callable[..., NewCovers]


@pytest.fixture
def local(tmp_path: Path) -> LocalPictures:
    return LocalPictures(tmp_path / "local")


@pytest.fixture
def make(tmp_path: Path, local: LocalPictures) -> Make:
    def made(known: Sequence[Duplicate] = (), left: int | None = 10) -> NewCovers:
        numbers = iter(range(100))

        def folder() -> Path:
            fresh = tmp_path / "work" / str(next(numbers))
            fresh.mkdir(parents=True)
            return fresh

        return NewCovers(limits.load("wego"), lambda _digest: known, lambda _target: left, folder, local.put)

    return made


def _left_over(folder: Path) -> list[Path]:
    return [one for one in (folder / "work").rglob("*") if one.is_file()]


def _file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_what_fits_is_kept_as_it_is(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    content = picture("PNG", (900, 383))
    new = make().take(_file(tmp_path, "春.png", content), _quiet, _Never())
    kept = local.path(new.cover.sha256)
    assert kept is not None
    assert kept.read_bytes() == content
    assert (new.what, new.known_as, new.size) == ("", "", len(content))


def test_what_is_too_big_is_made_smaller_and_says_so(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    file = _file(tmp_path, "grains.png", noise("PNG", (1000, 800)))
    assert file.stat().st_size > 2_097_152
    new = make().take(file, _quiet, _Never())
    kept = local.path(new.cover.sha256)
    assert kept is not None
    assert kept.stat().st_size <= 2_097_152
    assert new.what
    assert not _left_over(tmp_path)
    assert file.exists()


def test_what_wechat_does_not_know_is_converted(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    new = make().take(_file(tmp_path, "a.webp", picture("WEBP", (300, 200))), _quiet, _Never())
    kept = local.path(new.cover.sha256)
    assert kept is not None
    assert kept.read_bytes()[:3] != b"RIF"
    assert new.what


def test_a_wrong_extension_and_none_are_no_obstacle(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    content = picture("JPEG", (300, 200))
    named = make().take(_file(tmp_path, "a.png", content), _quiet, _Never())
    nameless = make().take_bytes(content, _quiet, _Never())
    assert named.cover == nameless.cover
    assert local.path(named.cover.sha256)
    assert not _left_over(tmp_path)


def test_what_the_library_has_is_taken_from_there(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    new = make([Duplicate("m1", "春茶.png")], left=0).take(_file(tmp_path, "a.png", picture()), _quiet, _Never())
    assert (new.cover, new.known_as) == (Cover("m1"), "春茶.png")
    assert not local.folder.exists()


@pytest.mark.parametrize("content", [b"", b"not a picture at all", wav(0.1), b"\x89PNG\r\n\x1a\n broken"])
def test_what_is_no_picture_is_refused_and_nothing_is_kept(
    make: Make, local: LocalPictures, tmp_path: Path, content: bytes
) -> None:
    with pytest.raises((CoverRefused, CannotRepair)):
        make().take(_file(tmp_path, "a.png", content), _quiet, _Never())
    assert not local.folder.exists()
    assert not _left_over(tmp_path)


def test_a_file_that_is_gone_is_refused(make: Make, tmp_path: Path) -> None:
    with pytest.raises(CoverRefused):
        make().take(tmp_path / "gone.png", _quiet, _Never())


def test_a_full_library_is_told_before_anything_is_kept(make: Make, local: LocalPictures, tmp_path: Path) -> None:
    with pytest.raises(CoverRefused) as refused:
        make(left=0).take(_file(tmp_path, "a.png", picture()), _quiet, _Never())
    assert refused.value.finding.rule.startswith("library-full")
    assert not local.folder.exists()


def test_a_drawing_needs_somebody_who_draws(make: Make, tmp_path: Path) -> None:
    with pytest.raises((CoverRefused, CannotRepair)):
        make().take(_file(tmp_path, "a.svg", SVG), _quiet, _Never())
