"""One map of keys: the usual ones, and those that a person chose instead."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from pinagent_desktop.ui.gallery.review_keys import (
    USUAL_KEYS,
    KeyMap,
    KeyTaken,
    ReviewKey,
    key_name,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE = Modifier.NoModifier


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held)


def test_no_key_of_the_usual_map_has_two_meanings() -> None:
    names = [name for names in USUAL_KEYS.values() for name in names]
    assert len(names) == len(set(names))
    keys = KeyMap()
    assert {asked: tuple(keys.caps(asked)) for asked in ReviewKey} == USUAL_KEYS


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(Key.Key_J), "J"),
        (pressed(Key.Key_Question, Modifier.ShiftModifier), "?"),
        (pressed(Key.Key_5, Modifier.KeypadModifier), "5"),
        (pressed(Key.Key_F7), "F7"),
        (pressed(Key.Key_J, Modifier.ControlModifier), ""),
        (pressed(Key.Key_Shift, Modifier.ShiftModifier), ""),
        (pressed(Key.Key_unknown), ""),
    ],
)
def test_a_press_has_the_name_of_its_key(event: QKeyEvent, name: str) -> None:
    assert key_name(event) == name


def test_a_new_key_takes_the_place_of_the_usual_ones(qtbot: object) -> None:
    keys = KeyMap()
    told: list[str] = []
    keys.changed.connect(lambda: told.append(keys.cap(ReviewKey.APPROVE)))
    keys.give(ReviewKey.APPROVE, "J")
    assert told == ["J"]
    assert keys.asked(pressed(Key.Key_J)) is ReviewKey.APPROVE
    assert keys.asked(pressed(Key.Key_J, held=True)) is None
    assert keys.asked(pressed(Key.Key_A)) is None
    assert keys.chosen == {"approve": "J"}
    assert not keys.is_usual(ReviewKey.APPROVE)
    keys.give_usual(ReviewKey.APPROVE)
    assert keys.caps(ReviewKey.APPROVE) == ["A", "P"]
    assert keys.chosen == {}


def test_a_key_that_is_taken_stays_where_it_is() -> None:
    keys = KeyMap()
    with pytest.raises(KeyTaken) as taken:
        keys.give(ReviewKey.APPROVE, "D")
    assert taken.value.by is ReviewKey.DISQUALIFY
    with pytest.raises(KeyTaken) as fixed:
        keys.give(ReviewKey.APPROVE, "Left")
    assert fixed.value.by is None
    assert keys.chosen == {}
    keys.give(ReviewKey.APPROVE, "P")  # one of its own
    assert keys.caps(ReviewKey.APPROVE) == ["P"]


def test_a_usual_key_that_something_else_has_now_is_not_taken_away() -> None:
    keys = KeyMap()
    keys.give(ReviewKey.APPROVE, "J")
    keys.give(ReviewKey.DISQUALIFY, "A")
    with pytest.raises(KeyTaken) as taken:
        keys.give_usual(ReviewKey.APPROVE)
    assert (taken.value.name, taken.value.by) == ("A", ReviewKey.DISQUALIFY)
    assert keys.chosen == {"approve": "J", "disqualify": "A"}


def test_what_was_chosen_comes_back_whole() -> None:
    before = KeyMap()
    before.give(ReviewKey.APPROVE, "J")
    before.give(ReviewKey.DISQUALIFY, "A")
    again = KeyMap(before.chosen)
    assert again.chosen == before.chosen
    assert again.asked(pressed(Key.Key_A)) is ReviewKey.DISQUALIFY


@pytest.mark.parametrize(
    "chosen",
    [
        {"no such thing": "J"},
        {"approve": "Left"},
        {"approve": "Ctrl+J"},
        {"approve": "J, K"},
        {"approve": "nonsense"},
        {"approve": ""},
    ],
)
def test_what_does_not_fit_is_left_out(chosen: dict[str, str]) -> None:
    assert KeyMap(chosen).chosen == {}


def test_of_two_with_one_key_the_first_has_it() -> None:
    assert KeyMap({"approve": "J", "disqualify": "J"}).chosen == {"approve": "J"}
