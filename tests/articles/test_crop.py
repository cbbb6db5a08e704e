"""Boxes of a cover: whatever is done to them, WeChat has nothing to say against their ratio."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from wego_desktop.articles.crop import (
    SHARES,
    Box,
    Pixels,
    can_cut,
    centred,
    fits,
    moved,
    pulled,
    scaled,
)
from wego_desktop.sandbox import crops
from wego_desktop.sandbox.answers import RefusedError
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import Crop, Ratio, draft_body, with_crops

_SHARE = re.compile(r"0|1|0\.\d{1,6}")
_SIZES = st.builds(Pixels, st.integers(40, 6000), st.integers(40, 6000))
_RATIOS = st.sampled_from(list(Ratio))
_SHARES = st.floats(-1.5, 1.5)
_CORNERS = st.tuples(st.sampled_from([-1, 1]), st.sampled_from([-1, 1]))
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), _SHARES, _SHARES),
        st.tuples(st.just("scale"), st.floats(0.01, 20)),
        st.tuples(st.just("pull"), _CORNERS, st.tuples(_SHARES, _SHARES)),
    ),
    max_size=8,
)


def _done(crop: Crop, pixels: Pixels, ratio: Ratio, step: tuple[object, ...]) -> Crop:
    name, *values = step
    if name == "move":
        return moved(crop, *values)  # type: ignore[arg-type]
    if name == "scale":
        return scaled(crop, pixels, ratio, *values)  # type: ignore[arg-type]
    return pulled(crop, pixels, ratio, *values)  # type: ignore[arg-type]


@given(_SIZES, _RATIOS, _STEPS)
def test_what_is_written_has_the_ratio_whatever_was_done(
    pixels: Pixels, ratio: Ratio, steps: list[tuple[object, ...]]
) -> None:
    crop = centred(pixels, ratio)
    for step in steps:
        crop = _done(crop, pixels, ratio, step)
        told = crop.told(ratio)
        assert all(_SHARE.fullmatch(told[side]) for side in ("x1", "y1", "x2", "y2"))
        left, top, right, bottom = (float(told[side]) for side in ("x1", "y1", "x2", "y2"))
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1
        width, height = (right - left) * pixels.width, (bottom - top) * pixels.height
        # Nobody knows how exact WeChat is; its own console writes four decimals.
        assert abs(width / height / float(SHARES[ratio]) - 1) < 0.0003
        assert fits(crop, pixels, ratio)


@given(_SIZES, _RATIOS, _SHARES, _SHARES, st.floats(0.2, 1))
def test_moving_never_changes_the_size(pixels: Pixels, ratio: Ratio, right: float, down: float, factor: float) -> None:
    before = scaled(centred(pixels, ratio), pixels, ratio, factor)
    after = moved(before, right, down)
    assert (Box.of(after).width, Box.of(after).height) == (Box.of(before).width, Box.of(before).height)


def test_the_largest_box_takes_one_side_whole() -> None:
    assert centred(Pixels(900, 900), Ratio.WIDE).told(Ratio.WIDE) == {
        "ratio": "2.35_1", "x1": "0", "y1": "0.287234", "x2": "1", "y2": "0.712766",
    }  # fmt: skip
    assert centred(Pixels(940, 400), Ratio.WIDE) == Crop(0, 0, 1, 1)
    assert centred(Pixels(400, 200), Ratio.SQUARE) == Crop(0.25, 0, 0.75, 1)


def test_a_pulled_corner_leaves_the_one_across_where_it_is() -> None:
    pixels = Pixels(1000, 1000)
    whole = centred(pixels, Ratio.SQUARE)
    smaller = pulled(whole, pixels, Ratio.SQUARE, (1, 1), (0.5, 0.4))
    assert smaller == Crop(0, 0, 0.5, 0.5)
    assert pulled(smaller, pixels, Ratio.SQUARE, (1, 1), (3, 0.2)) == whole
    assert pulled(smaller, pixels, Ratio.SQUARE, (1, 1), (-1, -1)) == Crop(0, 0, 0.2, 0.2)
    assert pulled(whole, pixels, Ratio.SQUARE, (-1, -1), (0.75, 0.5)) == Crop(0.5, 0.5, 1, 1)


def test_it_grows_around_its_middle_and_stays_in_the_picture() -> None:
    pixels = Pixels(1000, 1000)
    corner = Crop(0, 0, 0.5, 0.5)
    assert scaled(corner, pixels, Ratio.SQUARE, 0.5) == Crop(0.125, 0.125, 0.375, 0.375)
    assert scaled(corner, pixels, Ratio.SQUARE, 1.5) == Crop(0, 0, 0.75, 0.75)


def test_a_picture_of_some_pixels_cannot_be_cut() -> None:
    assert not can_cut(Pixels(1, 1), Ratio.WIDE)
    assert not can_cut(Pixels(0, 0), Ratio.SQUARE)
    assert not can_cut(Pixels(18, 12), Ratio.WIDE)
    assert can_cut(Pixels(20, 20), Ratio.WIDE)


def test_a_box_for_another_picture_does_not_fit() -> None:
    crop = centred(Pixels(900, 500), Ratio.WIDE)
    assert fits(crop, Pixels(1800, 1000), Ratio.WIDE)
    assert not fits(crop, Pixels(900, 383), Ratio.WIDE)
    assert not fits(Crop(0.5, 0, 0.5, 1), Pixels(900, 383), Ratio.WIDE)


@pytest.mark.parametrize("size", [(900, 383), (1280, 959), (37, 1999), (2001, 45), (640, 640)])
def test_the_sandbox_takes_what_is_cut(size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its check is made forty times as strict: how exact WeChat is, nobody knows."""
    monkeypatch.setattr(crops, "_INEXACT", 0.0008)
    pixels, cover, made = Pixels(*size), tmp_path / "cover.png", Article("题")
    Image.new("L", size).save(cover)
    for share in (1, 0.73, 0.4):
        cut = {ratio: scaled(centred(pixels, ratio), pixels, ratio, share) for ratio in Ratio}
        body = draft_body(with_crops(made, cut), updates=False)
        crops.check_crops(crops.crops_of(body), cover)


def test_the_sandbox_refuses_what_is_cut_for_another_picture(tmp_path: Path) -> None:
    cover = tmp_path / "cover.png"
    Image.new("L", (640, 640)).save(cover)
    cut = {Ratio.WIDE: centred(Pixels(900, 383), Ratio.WIDE)}
    body = draft_body(with_crops(Article("题"), cut), updates=False)
    with pytest.raises(RefusedError):
        crops.check_crops(crops.crops_of(body), cover)
