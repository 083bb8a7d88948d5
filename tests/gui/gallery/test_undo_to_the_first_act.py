"""However verdicts and threshold went: as many undos give exactly the first state."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

ACTS = 200
VERDICTS = (PinStatus.APPROVED, PinStatus.DISQUALIFIED, None)


def state(presenter: GalleryPresenter, store: Any) -> object:
    model = presenter.model
    shown = [(model.pin_id(row), model.face(row)) for row in range(model.rowCount())]
    kept = {pin_id: pin.human_status for pin_id, pin in store.pins.kept.items()}
    statuses = {pin_id: pin.status for pin_id, pin in store.pins.kept.items()}
    return shown, model.counts(), model.threshold, kept, statuses, store.prompts.kept


def act(presenter: GalleryPresenter, chance: random.Random) -> None:
    """Do something that changes something, as a person would: one pin, several, the line."""
    ids = presenter.model.pin_ids()
    before = presenter.undo_stack.count()
    while presenter.undo_stack.count() == before:
        if chance.random() < 0.3:
            presenter.keep_threshold(chance.randrange(101) / 100)
        else:
            chosen = chance.sample(ids, chance.choice((1, 1, 1, 2, 5)))
            presenter.decide(chosen, chance.choice(VERDICTS))


@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32))
def test_two_hundred_acts_and_two_hundred_undos(
    presenter: GalleryPresenter, store: Any, scored: Callable[..., Sequence[Pin]], seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance, not secrecy
    scores = [chance.choice((None, *(n / 20 for n in range(21)))) for _ in range(30)]
    store.pins.kept.clear()
    store.fill(scored(scores))
    presenter.undo_stack.clear()
    presenter.open(PromptId("pr-1"))
    first = state(presenter, store)
    for _ in range(ACTS):
        act(presenter, chance)
    last = state(presenter, store)
    for _ in range(ACTS):
        presenter.undo()
    assert not presenter.undo_stack.canUndo()
    assert state(presenter, store) == first
    for _ in range(ACTS):
        presenter.redo()
    assert state(presenter, store) == last


@pytest.mark.parametrize("verdict", [PinStatus.APPROVED, PinStatus.DISQUALIFIED])
def test_no_move_of_the_threshold_changes_a_persons_word(
    presenter: GalleryPresenter,
    store: Any,
    scored: Callable[..., Sequence[Pin]],
    verdict: PinStatus,
) -> None:
    store.fill(scored([n / 20 for n in range(21)]))
    presenter.open(PromptId("pr-1"))
    presenter.decide(presenter.model.pin_ids(), verdict)
    for hundredths in range(0, 101, 5):
        presenter.keep_threshold(hundredths / 100)
        assert {pin.status for pin in store.pins.kept.values()} == {verdict}
        assert presenter.moves_at(hundredths / 100) == 0
