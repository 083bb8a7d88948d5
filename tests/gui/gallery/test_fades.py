"""Fading: only what changes before one's eyes moves, and it comes to rest."""

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.gallery.fades import BRIGHT, FADED, Fades
from pinagent_desktop.ui.theme import Theme


class Clock:
    """Stands still until it is told otherwise."""

    now = 1000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fades(theme: Theme, clock: Clock) -> Fades:
    return Fades(theme, elapsed=clock)


def test_what_comes_into_view_is_at_rest(fades: Fades) -> None:
    assert fades.opacity("a", passes=True) == BRIGHT
    assert fades.opacity("b", passes=False) == FADED


def test_a_change_moves_and_comes_to_rest(fades: Fades, clock: Clock, qtbot: QtBot) -> None:
    for pin_id in ("a", "b"):
        fades.opacity(pin_id, passes=True)
    seen = []
    for milliseconds in (0, 30, 60, 119, 120, 500):
        clock.now = 1000 + milliseconds
        seen.append(fades.opacity("a", passes=False))
    assert seen[0] == BRIGHT
    assert seen == sorted(seen, reverse=True)
    assert FADED < seen[3] < seen[1] < BRIGHT
    assert seen[4:] == [FADED, FADED]
    with qtbot.waitSignal(fades.stepped) as told:
        pass
    assert told.args == [frozenset({"a"})]
    with qtbot.assertNotEmitted(fades.stepped, wait=50):
        pass
    assert fades.opacity("b", passes=True) == BRIGHT


def test_turning_round_starts_where_it_is(fades: Fades, clock: Clock) -> None:
    fades.opacity("a", passes=True)
    fades.opacity("a", passes=False)
    clock.now += 40
    midway = fades.opacity("a", passes=False)
    assert fades.opacity("a", passes=True) == midway
    clock.now += 120
    assert fades.opacity("a", passes=True) == BRIGHT


def test_without_motion_it_is_there_at_once(fades: Fades, theme: Theme) -> None:
    theme.animated = False
    fades.opacity("a", passes=True)
    assert fades.opacity("a", passes=False) == FADED


def test_what_was_out_of_sight_does_not_move(fades: Fades) -> None:
    fades.opacity("a", passes=True)
    fades.keep_only([])
    assert fades.opacity("a", passes=False) == FADED
