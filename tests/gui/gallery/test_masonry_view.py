"""The wall: keys, selection, staying in place, what is painted, what is read aloud."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.review_keys import ReviewKey
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel

Key = Qt.Key


@pytest.fixture
def model(scored: Callable[..., list[Pin]]) -> PinListModel:
    model = PinListModel()
    model.append(scored([(i * 7 % 20) / 20 for i in range(60)]))
    return model


@pytest.fixture
def view(qtbot: QtBot, model: PinListModel, icons: Icons, thumbnails: Thumbnails) -> MasonryView:
    view = MasonryView(model, PinCard(icons, thumbnails), thumbnails)
    qtbot.addWidget(view)
    view.resize(888, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


def top_of(view: MasonryView, pin_id: str) -> int:
    row = view.model().row_of(pin_id)  # type: ignore[attr-defined] # our own model
    return view.visualRect(view.model().index(row, 0)).top()


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        (Key.Key_A, ReviewKey.APPROVE),
        (Key.Key_P, ReviewKey.APPROVE),
        (Key.Key_D, ReviewKey.DISQUALIFY),
        (Key.Key_X, ReviewKey.DISQUALIFY),
        (Key.Key_U, ReviewKey.LET_SCORE_DECIDE),
        (Key.Key_Space, ReviewKey.OPEN_DETAIL),
        (Key.Key_Return, ReviewKey.OPEN_DETAIL),
        (Key.Key_Escape, ReviewKey.GO_BACK),
    ],
)
def test_review_keys_ask(qtbot: QtBot, view: MasonryView, key: Key, asked: ReviewKey) -> None:
    with qtbot.waitSignal(view.review_asked) as told:
        QTest.keyClick(view, key)
    assert told.args == [asked]


def test_with_ctrl_the_letters_mean_something_else(qtbot: QtBot, view: MasonryView) -> None:
    with qtbot.assertNotEmitted(view.review_asked):
        QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_ids()) == 60


def test_typing_never_jumps(qtbot: QtBot, view: MasonryView) -> None:
    view.make_current(5)
    QTest.keyClicks(view, "ictre 40")
    assert view.currentIndex().row() == 5


def test_arrows_follow_the_columns(qtbot: QtBot, view: MasonryView) -> None:
    view.make_current(0)
    QTest.keyClick(view, Key.Key_Right)
    assert view.currentIndex().row() == 1
    here = view.visualRect(view.currentIndex())
    QTest.keyClick(view, Key.Key_Down)
    below = view.visualRect(view.currentIndex())
    assert below.left() == here.left()
    assert below.top() > here.top()
    QTest.keyClick(view, Key.Key_End)
    assert view.currentIndex().row() == 59
    QTest.keyClick(view, Key.Key_Home)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_right_to_left_starts_at_the_right(qtbot: QtBot, view: MasonryView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = view.visualRect(view.model().index(0, 0))
    second = view.visualRect(view.model().index(1, 0))
    assert first.left() > second.left()
    view.make_current(0)
    QTest.keyClick(view, Key.Key_Left)
    assert view.currentIndex().row() == 1


def test_a_click_makes_current_and_ctrl_adds(qtbot: QtBot, view: MasonryView) -> None:
    left = Qt.MouseButton.LeftButton
    for row, modifier in (
        (2, Qt.KeyboardModifier.NoModifier),
        (5, Qt.KeyboardModifier.ControlModifier),
    ):
        spot = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), left, modifier, pos=spot)
    assert view.selected_ids() == ["pr-1:3", "pr-1:6"]
    assert view.current_id() == "pr-1:6"


def test_shift_selects_what_lies_between_in_order(qtbot: QtBot, view: MasonryView) -> None:
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    spots = [view.visualRect(view.model().index(row, 0)).center() for row in (1, 6)]
    QTest.mouseClick(view.viewport(), left, pos=spots[0])
    QTest.mouseClick(view.viewport(), left, shift, pos=spots[1])
    assert view.selected_ids() == [f"pr-1:{n}" for n in range(2, 8)]


def test_a_rubber_band_selects_what_it_touches(qtbot: QtBot, view: MasonryView) -> None:
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    QTest.mousePress(port, left, pos=QPoint(4, 30))
    for x in (30, 120, second.center().x()):
        QTest.mouseMove(port, QPoint(x, 60))
    assert view.state() is QAbstractItemView.State.DragSelectingState
    QTest.mouseRelease(port, left, pos=QPoint(second.center().x(), 60))
    assert view.selected_ids() == ["pr-1:1", "pr-1:2"]
    assert first.isValid()


def test_what_is_seen_stays_when_the_order_changes(view: MasonryView, model: PinListModel) -> None:
    view.make_current(30)
    before = top_of(view, "pr-1:31")
    model.set_filter(PinFilter(sort=SortKey.SCORE, descending=True))
    assert view.current_id() == "pr-1:31"
    assert view.selected_ids() == ["pr-1:31"]
    assert top_of(view, "pr-1:31") == before


def test_what_is_seen_stays_when_the_width_changes(view: MasonryView) -> None:
    view.verticalScrollBar().setValue(900)
    first = view.model().index(view.visible_rows()[0], 0)
    before = view.visualRect(first).top()
    view.resize(1288, 700)
    assert view.visualRect(first).top() == before


def test_arrivals_move_nothing(
    view: MasonryView, model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    view.make_current(30)
    before = [view.visualRect(model.index(row)) for row in range(60)]
    model.append([a_pin(n) for n in range(100, 140)])
    assert [view.visualRect(model.index(row)) for row in range(60)] == before
    assert view.verticalScrollBar().maximum() > 0
    assert model.rowCount() == 100


def test_the_next_pin_takes_the_place_of_one_that_leaves(
    view: MasonryView, model: PinListModel
) -> None:
    model.set_filter(PinFilter(status=PinStatus.APPROVED))
    ids = model.pin_ids()
    view.make_current(3)
    model.decide([ids[3]], PinStatus.DISQUALIFIED)
    assert view.current_id() == ids[4]
    view.make_current(model.rowCount() - 1)
    model.decide([ids[-1]], PinStatus.DISQUALIFIED)
    assert view.current_id() == ids[-2]


def test_selection_is_kept_by_pin(view: MasonryView, model: PinListModel) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select
    for row in (3, 9, 20):
        view.selectionModel().select(model.index(row), flags)
    chosen = set(view.selected_ids())
    model.set_filter(PinFilter(sort=SortKey.SCORE))
    assert set(view.selected_ids()) == chosen


def test_only_what_is_seen_is_painted_again(
    view: MasonryView, model: PinListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    updated: list[QRect] = []
    monkeypatch.setattr(view.viewport(), "update", updated.append)
    model.decide(["pr-1:60"], PinStatus.APPROVED)
    assert updated == []
    model.decide(["pr-1:1"], PinStatus.APPROVED)
    assert len(updated) == 1


def test_a_screen_reader_hears_a_list_of_pins(view: MasonryView, model: PinListModel) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() is QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Pins"
    assert interface.childCount() == 60
    name = interface.child(8).text(QAccessible.Text.Name)
    assert name == "Picture 9, Approved, score 0.80"
    model.set_filter(PinFilter(status=PinStatus.APPROVED))
    assert interface.childCount() == model.rowCount()


def test_a_change_is_told_to_a_screen_reader(view: MasonryView, model: PinListModel) -> None:
    view.make_current(3)
    QAccessible.setActive(True)
    try:
        model.decide(["pr-1:4"], PinStatus.APPROVED)
    finally:
        QAccessible.setActive(False)
    child = QAccessible.queryAccessibleInterface(view).child(3)
    assert child.text(QAccessible.Text.Name).startswith("Picture 4, Approved by you")


def _picture(view: MasonryView, row: int) -> QImage:
    tile = view.visualRect(view.model().index(row, 0)).adjusted(5, 5, -5, -5)
    return view.viewport().grab(tile).toImage()


def _contrast(image: QImage, ground: str) -> int:
    color, below = image.pixelColor(image.width() // 2, image.height() // 3), QColor(ground)
    return sum(
        abs(a - b)
        for a, b in zip(color.getRgb()[:3], below.getRgb()[:3], strict=True)  # type: ignore[index] # a tuple
    )


def test_what_does_not_pass_fades_and_comes_back(
    view: MasonryView, model: PinListModel, icons: Icons
) -> None:
    icons.theme.animated = False
    ground = icons.theme.palette.sunken
    model.set_threshold(0.0)
    bright = _contrast(_picture(view, 1), ground)
    model.set_threshold(1.0)
    faded = _contrast(_picture(view, 1), ground)
    assert faded == pytest.approx(bright * 0.34, abs=6)
    model.set_threshold(0.0)
    assert _contrast(_picture(view, 1), ground) == bright


def test_a_picture_is_shown_once_it_is_here(
    qtbot: QtBot,
    view: MasonryView,
    model: PinListModel,
    thumbnails: Thumbnails,
    a_pin: Callable[..., Pin],
) -> None:
    with qtbot.waitSignal(thumbnails.arrived):
        model.change([a_pin(1, match_score=1.0, picture_file="oak.jpg", width=400, height=600)])
        view.grab()
    image = _picture(view, 0)
    assert image.pixelColor(image.width() // 2, 40).red() > 240


def test_the_chip_carries_its_own_ground(view: MasonryView, icons: Icons) -> None:
    image = _picture(view, 0)
    surface = QColor(icons.theme.palette.surface)
    lower_left = [
        image.pixelColor(x, y) == surface
        for x in range(8, 60)
        for y in range(image.height() - 90, image.height() - 40)
    ]
    assert sum(lower_left) > 300


def test_the_current_pin_has_its_ring(view: MasonryView, icons: Icons) -> None:
    accent = QColor(icons.theme.palette.accent)
    area = view.visualRect(view.model().index(2, 0))

    def ring() -> int:
        image = view.viewport().grab(area).toImage()
        return sum(image.pixelColor(1, y) == accent for y in range(image.height()))

    assert ring() == 0
    view.make_current(2)
    assert ring() > 100


def test_a_broken_picture_says_so(
    view: MasonryView, model: PinListModel, a_pin: Callable[..., Pin], icons: Icons
) -> None:
    model.change([a_pin(1, pending_reason="undecodable")])
    image = _picture(view, 0)
    assert image.pixelColor(20, 20) == QColor(icons.theme.palette.sunken)
    assert model.face(0).state_words == "Pending: unreadable picture"


def test_small_tiles_keep_chip_and_title_but_lose_the_words(view: MasonryView) -> None:
    before = view.caption_height(200)
    assert view.caption_height(170) < before
    view.set_tile_width(160)
    assert view.tile_width == 160
