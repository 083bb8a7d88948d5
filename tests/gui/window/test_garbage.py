"""Garbage is still collected while the window lives, only in other moments."""

import gc
import sys
import types
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.garbage import GarbageRounds


class _Knot:
    """Something only a collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def rounds(qtbot: QtBot) -> Iterator[GarbageRounds]:
    rounds = GarbageRounds()
    with rounds.kept():
        yield rounds


def _knots(number: int) -> "list[weakref.ref[_Knot]]":
    return [weakref.ref(_Knot()) for _ in range(number)]


def test_what_is_left_in_knots_goes_by_itself(rounds: GarbageRounds, qtbot: QtBot) -> None:
    rounds.round()  # what is imported already
    knots = _knots(5000)

    qtbot.waitUntil(lambda: not any(knot() for knot in knots))


def test_what_a_library_brought_is_not_looked_at_again(
    rounds: GarbageRounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds.round()  # what is imported already
    before = gc.get_freeze_count()
    monkeypatch.setitem(sys.modules, "a_library_just_imported", types.ModuleType("a_library"))
    kept = [[number] for number in range(1000)]

    rounds.round()

    assert gc.get_freeze_count() >= before + len(kept)


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    with GarbageRounds().kept():
        assert not gc.isenabled()

    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
