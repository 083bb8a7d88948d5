"""How a status came about; what is undone leaves nothing behind."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from pinagent_desktop.application.review import settled
from pinagent_desktop.application.status_history import noted
from pinagent_desktop.domain.pin import ChangedBy, Pin, PinStatus
from tests.builders import a_pin
from tests.fakes.clock import START

APPROVED, DISQUALIFIED = PinStatus.APPROVED, PinStatus.DISQUALIFIED


def said(pin: Pin, human: PinStatus | None, minutes: int = 0) -> Pin:
    return changed(pin, pin.with_(human_status=human), "person", 0.6, minutes)


def changed(before: Pin, after: Pin, by: ChangedBy, threshold: float, minutes: int = 0) -> Pin:
    return noted(before, settled(after, threshold), by, START + timedelta(minutes=minutes))


def test_judge_threshold_and_person_are_told_apart() -> None:
    pin = a_pin(1)
    pin = changed(pin, pin.with_(match_score=0.7), "judge", 0.6)
    pin = changed(pin, pin, "threshold", 0.8, 1)
    pin = said(pin, APPROVED, 2)
    assert [(one.by, one.status, one.human) for one in pin.history] == [
        ("judge", APPROVED, None),
        ("threshold", DISQUALIFIED, None),
        ("person", APPROVED, APPROVED),
    ]
    assert [one.at - START for one in pin.history] == [timedelta(minutes=n) for n in range(3)]


def test_a_word_that_says_what_the_score_says_is_a_change_all_the_same() -> None:
    pin = settled(a_pin(1, match_score=0.9), 0.6)
    assert [one.human for one in said(pin, APPROVED).history] == [APPROVED]


def test_nothing_changed_is_nothing_noted() -> None:
    pin = settled(a_pin(1, match_score=0.9), 0.6)
    assert changed(pin, pin, "threshold", 0.5).history == ()


def test_a_line_moved_there_and_back_leaves_nothing() -> None:
    pin = settled(a_pin(1, match_score=0.7), 0.6)
    there = changed(pin, pin, "threshold", 0.8)
    assert changed(there, there, "threshold", 0.6) == pin


def test_a_person_takes_back_no_more_than_their_own_word() -> None:
    pin = settled(a_pin(1, match_score=0.7), 0.6)
    moved = changed(pin, pin, "threshold", 0.8)
    spoken = said(moved, APPROVED)
    assert [one.by for one in spoken.history] == ["threshold", "person"]
    back = noted(spoken, settled(spoken.with_(human_status=None), 0.8), "person", START)
    assert back == moved


@settings(deadline=None)
@given(st.lists(st.sampled_from((APPROVED, DISQUALIFIED, None)), max_size=30))
def test_words_taken_back_one_by_one_give_the_first_pin(words: list[PinStatus | None]) -> None:
    first = settled(a_pin(1, match_score=0.7), 0.6)
    states = [first]
    for word in words:
        states.append(said(states[-1], word))
    pin = states[-1]
    for state in reversed(states[:-1]):
        pin = said(pin, state.human_status)
        assert pin.history == state.history
    assert pin == first
