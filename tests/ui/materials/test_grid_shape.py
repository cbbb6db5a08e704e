"""Where the cards stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from ui.materials import drawn
from wego_desktop.ui.materials.compose import compose, fit
from wego_desktop.ui.materials.shape import GAP, GUTTER, ZOOMS, Card, GridShape

SHAPES = st.builds(
    GridShape.fit, st.integers(60, 4000), st.sampled_from(ZOOMS), st.integers(30, 60), st.integers(0, 2000)
)


@pytest.mark.parametrize(("width", "columns"), [(1078, 6), (1052, 6), (700, 4), (300, 2), (90, 1)])
def test_as_many_columns_as_make_cards_about_so_wide(width: int, columns: int) -> None:
    assert GridShape.fit(width, 152, 36, 100).columns == columns


def test_both_edges_line_up() -> None:
    shape = GridShape.fit(1078, 152, 36, 100)
    first, last = Card.within(shape.rect(0), 18, 18), Card.within(shape.rect(5), 18, 18)
    assert first.well.left() == 16
    assert 16 <= 1078 - 1 - last.well.right() <= 20
    second = Card.within(shape.rect(1), 18, 18)
    assert second.well.left() - first.well.right() - 1 in (GUTTER, GUTTER + 1)


@given(SHAPES)
def test_cards_never_overlap_and_are_found_where_they_are(shape: GridShape) -> None:
    for row in range(min(shape.count, 30)):
        cell = shape.rect(row)
        assert shape.row_at(cell.center()) == row
        assert row in shape.rows_in(QRect(cell.center(), QSize(1, 1)))
        if row % shape.columns:
            assert not shape.rect(row - 1).intersects(cell)


@given(SHAPES, st.integers(-100, 5000), st.integers(-100, 90_000), st.integers(1, 3000), st.integers(1, 3000))
def test_a_rectangle_finds_what_it_touches(shape: GridShape, x: int, y: int, width: int, height: int) -> None:
    area = QRect(x, y, width, height)
    assert shape.rows_in(area) == [row for row in range(shape.count) if shape.rect(row).intersects(area)]


def test_between_cards_is_no_card() -> None:
    shape = GridShape.fit(1078, 152, 36, 100)
    corner = shape.rect(0).bottomRight()
    assert shape.row_at(corner - QPoint(GAP // 2 - 1, GAP // 2 - 1)) == -1
    assert shape.row_at(QPoint(5, shape.height + 50)) == -1


def test_the_well_is_four_to_three() -> None:
    well = Card.within(GridShape.fit(1052, 152, 36, 10).rect(0), 18, 18).well
    assert well.height() == round(well.width() * 3 / 4)


@pytest.mark.parametrize(
    ("picture", "size"),
    [((1200, 900), (160, 120)), ((900, 383), (160, 68)), ((900, 2700), (40, 120)), ((60, 60), (60, 60))],
)
def test_pictures_are_never_cropped_and_small_ones_not_enlarged(
    picture: tuple[int, int], size: tuple[int, int]
) -> None:
    assert fit(QSize(*picture), QSize(160, 120), 1.0) == QSize(*size)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_well_has_the_pixels_of_its_screen(ratio: float) -> None:
    image = compose(drawn.plain(400, 100, "#D02020"), QSize(160, 120), ratio, 6)
    assert image.size() == QSize(round(160 * ratio), round(120 * ratio))
    assert image.devicePixelRatio() == ratio
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert (middle.red() > 190, middle.green() < 60) == (True, True)
    assert image.pixelColor(image.width() // 2, 3).alpha() == 0


def test_what_is_no_picture_makes_none() -> None:
    assert compose(b"not a picture", QSize(160, 120), 1.0, 6).isNull()
