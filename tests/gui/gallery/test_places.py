"""The place on a wall is found again: after another prompt, after a restart."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.gallery.wall_place import MOST_SELECTED, place_of
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter
from pinagent_desktop.ui.panes.gallery_pane_places import KEY, MOST_WALLS, GalleryPlaces
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from tests.gui.gallery.conftest import MemoryStore, make_scored


class Wall:
    """A window with a wall in it that remembers in a file, as each start of the app has one."""

    def __init__(
        self, qtbot: QtBot, presenter: GalleryPresenter, file: Path, parts: tuple[Icons, Thumbnails]
    ) -> None:
        icons, thumbnails = parts
        self.model = presenter.model
        self.window = QWidget()
        self.memory = QSettings(str(file), QSettings.Format.IniFormat, self.window)
        self.view = MasonryView(self.model, PinCard(icons, thumbnails), thumbnails)
        QVBoxLayout(self.window).addWidget(self.view)
        self.places = GalleryPlaces(presenter, self.view)
        self.window.resize(900, 500)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def seen(self) -> tuple[int, str | None, Sequence[str]]:
        return (
            self.view.verticalScrollBar().value(),
            self.view.current_id(),
            self.view.selected_ids(),
        )


Open = Callable[[], Wall]


@pytest.fixture
def open_(
    qtbot: QtBot,
    presenter: GalleryPresenter,
    store: MemoryStore,
    icons: Icons,
    thumbnails: Thumbnails,
    tmp_path: Path,
) -> Iterator[Open]:
    walls: list[Wall] = []
    store.fill(make_scored([0.5] * 80))
    presenter.open(PromptId("pr-1"))

    def open_wall() -> Wall:
        walls.append(Wall(qtbot, presenter, tmp_path / "window.ini", (icons, thumbnails)))
        return walls[-1]

    yield open_wall
    for wall in walls:
        wall.window.hide()  # nothing is kept any more while the window falls apart
        shiboken6.delete(wall.window)


def go(wall: Wall) -> None:
    wall.places.come_back()
    wall.view.make_current(30)
    wall.view.select_rows([10, 30, 31])
    wall.view.verticalScrollBar().setValue(777)


def test_it_comes_back_after_a_restart(open_: Open) -> None:
    wall = open_()
    go(wall)
    before = wall.seen()
    assert before == (777, "pr-1:31", ["pr-1:11", "pr-1:31", "pr-1:32"])
    wall.window.hide()  # as leaving does
    again = open_()
    assert again.places.come_back()
    assert again.seen() == before


def test_a_moment_after_moving_it_is_kept_even_if_the_app_is_killed(
    open_: Open, qtbot: QtBot
) -> None:
    wall = open_()
    go(wall)
    assert wall.memory.value(KEY) is None
    qtbot.waitUntil(lambda: wall.memory.value(KEY) is not None)


def test_pins_of_another_prompt_do_not_take_the_place_along(
    open_: Open, presenter: GalleryPresenter
) -> None:
    wall = open_()
    go(wall)
    before = wall.seen()
    presenter.scope = Scope(PromptId("pr-2"))
    wall.model.replace(make_scored([0.5] * 3), 0.6)
    assert not wall.places.come_back()
    presenter.open(PromptId("pr-1"))
    assert wall.places.come_back()
    assert wall.seen() == before


def test_what_is_left_of_a_place_is_gone_to(open_: Open) -> None:
    wall = open_()
    go(wall)
    wall.window.hide()
    again = open_()
    again.model.replace(make_scored([0.5] * 80)[40:] + make_scored([0.5] * 11), 0.6)
    assert again.places.come_back()
    assert again.seen()[1:] == ("pr-1:11", ["pr-1:11"])
    again.model.set_filter(PinFilter(search="nothing is called that"))
    assert not again.places.come_back()


def test_a_large_selection_is_of_the_moment(open_: Open, presenter: GalleryPresenter) -> None:
    wall = open_()
    wall.model.replace(make_scored([0.5] * (MOST_SELECTED + 1)), 0.6)
    wall.view.make_current(0)
    wall.view.selectAll()
    place = place_of(wall.view, wall.model)
    assert place is not None
    assert (place.current, place.selected) == ("pr-1:1", ())


def test_only_the_last_walls_are_remembered(open_: Open, presenter: GalleryPresenter) -> None:
    wall = open_()
    for number in range(MOST_WALLS + 2):
        presenter.scope = Scope(PromptId(f"pr-{number}"))
        wall.places.come_back()
        wall.view.make_current(number)
        wall.places._keep_now()
    kept = str(wall.memory.value(KEY))
    assert '"pr-1"' not in kept
    assert '"pr-2"' in kept
    assert kept.count('"top"') == MOST_WALLS


@pytest.mark.parametrize("kept", ["nonsense", "{}", '{"of": {"pr-1": {"offset": "x"}}}', "7"])
def test_a_damaged_memory_costs_the_place_only(open_: Open, kept: str) -> None:
    wall = open_()
    wall.memory.setValue(KEY, kept)
    assert not wall.places.come_back()
    go(wall)


def test_a_window_without_memory_forgets(open_: Open) -> None:
    wall = open_()
    wall.memory.setParent(None)
    go(wall)
    wall.window.hide()
    assert wall.memory.value(KEY) is None
    assert not wall.places.come_back()
