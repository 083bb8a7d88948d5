"""The masonry: nothing overlaps, nothing is lost, what is visible is found."""

from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.ui.gallery.masonry_layout import (
    ROW_GAP,
    TILE_GAP,
    MasonryLayout,
    columns_for,
    held,
)

SHAPES = st.lists(st.floats(0.5, 2.5), max_size=60)
WIDTHS = st.integers(200, 2600)


def laid_out(width: int, shapes: list[float], tile: int = 198, caption: int = 42) -> MasonryLayout:
    layout = MasonryLayout()
    layout.start(width, tile, caption)
    layout.extend(shapes)
    return layout


def test_columns_follow_the_room_and_the_size() -> None:
    assert columns_for(848) == 4
    assert columns_for(928) == 4
    assert columns_for(100) == 2
    assert columns_for(1400) == 6
    assert columns_for(848, 360) == 2


def test_shapes_are_held_within_bounds_and_guessed_when_unknown() -> None:
    assert [held(ratio) for ratio in (1.0, 10.0, 0.1, 0.0)] == [1.0, 2.5, 0.5, 1.5]
    layout = laid_out(848, [1.0, 10.0, 0.1, 0.0])
    heights = [layout.tile(row).picture_height for row in range(4)]
    assert heights == [round(layout.tile_width * tall) for tall in (1.0, 2.5, 0.5, 1.5)]


@given(WIDTHS, SHAPES)
def test_no_two_tiles_overlap_and_all_lie_inside(width: int, shapes: list[float]) -> None:
    layout = laid_out(width, shapes)
    tiles = [layout.tile(row) for row in range(len(layout))]
    assert len(tiles) == len(shapes)
    for tile in tiles:
        assert tile.x >= 0
        assert tile.x + tile.width <= width
        assert tile.y + tile.height <= layout.height
    for i, one in enumerate(tiles):
        for other in tiles[:i]:
            assert not one.touches(
                other.x,
                other.y - ROW_GAP + 1,
                other.x + other.width + TILE_GAP - 1,
                other.y + other.height + ROW_GAP - 1,
            )


@given(WIDTHS, SHAPES.filter(bool))
def test_no_blank_strip_is_left_at_the_end(width: int, shapes: list[float]) -> None:
    layout = laid_out(width, shapes * 12)
    ends = [tile.x + tile.width for tile in map(layout.tile, range(len(layout)))]
    assert max(ends) == width


@given(WIDTHS, SHAPES, st.integers(-50, 6000), st.integers(1, 900))
def test_visible_rows_are_exactly_those_that_touch_the_band(
    width: int, shapes: list[float], top: int, height: int
) -> None:
    layout = laid_out(width, shapes)
    expected = [
        row for row in range(len(layout)) if layout.tile(row).touches(0, top, width, top + height)
    ]
    assert layout.rows_between(top, top + height) == expected


@given(WIDTHS, SHAPES, SHAPES)
def test_appending_never_moves_what_is_there(
    width: int, first: list[float], later: list[float]
) -> None:
    layout = laid_out(width, first)
    before = [layout.tile(row) for row in range(len(layout))]
    layout.extend(later)
    assert [layout.tile(row) for row in range(len(before))] == before
    assert len(layout) == len(first) + len(later)


@given(WIDTHS, SHAPES)
def test_every_tile_is_found_at_its_middle(width: int, shapes: list[float]) -> None:
    layout = laid_out(width, shapes)
    for row in range(len(layout)):
        tile = layout.tile(row)
        assert layout.row_at(tile.x + tile.width // 2, tile.y + tile.height // 2) == row


def test_a_gap_holds_no_tile() -> None:
    layout = laid_out(848, [1.0] * 8)
    assert layout.row_at(layout.tile(0).width + 2, 10) is None
    assert layout.row_at(5, layout.tile(0).height + 3) is None


def test_up_and_down_stay_in_the_column() -> None:
    layout = laid_out(848, [1.0] * 12)
    assert layout.below(1) == 5
    assert layout.below(5) == 9
    assert layout.below(9) == 9
    assert layout.above(9) == 5
    assert layout.above(1) == 1


def test_sideways_goes_to_the_neighbour_at_the_same_height() -> None:
    layout = laid_out(848, [1.0] * 12)
    assert layout.beside(5, 1) == 6
    assert layout.beside(5, -1) == 4
    assert layout.beside(4, -1) == 4
    assert layout.beside(7, 1) == 7


@given(WIDTHS, SHAPES.filter(bool))
def test_a_screen_further_moves_on_until_the_foot(width: int, shapes: list[float]) -> None:
    layout = laid_out(width, shapes * 3)
    row, seen = 0, [0]
    for _ in range(len(layout)):
        row = layout.screen_away(row, 300)
        seen.append(row)
    assert row == layout.below(0, len(layout))
    assert seen == sorted(seen)
    for _ in range(len(layout)):
        row = layout.screen_away(row, -300)
    assert row == 0


def test_an_empty_masonry_has_no_height() -> None:
    layout = laid_out(848, [])
    assert layout.height == 0
    assert layout.rows_between(0, 1000) == []
    assert layout.row_at(3, 3) is None
