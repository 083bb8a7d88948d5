"""Pictures that were seen before, nearly: stacked, graded once, and never by another's measure."""

from dataclasses import replace

import pytest

from pinagent_desktop.domain.rubric import Rubric
from tests.builders import drafts
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def test_near_duplicates_are_stacked_and_paid_for_once(stage: Stage) -> None:
    stage.pictures.twins = {"100002": "100001", "100003": "100001"}

    outcome = await stage.run(saves=0)

    pins = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(outcome.run.id)}
    first = next(
        pin
        for pin in pins.values()
        if pin.pinterest_id in {"100001", "100002", "100003"} and pin.duplicate_of is None
    )
    twins = [pin for pin in pins.values() if pin.duplicate_of == first.id]
    assert len(twins) == 2
    assert {pin.match_score for pin in twins} == {1.0}
    assert stage.judge.calls.total() == 8


async def test_a_later_run_knows_the_pictures_of_the_earlier_ones(stage: Stage) -> None:
    await stage.run(pins=10, saves=0)
    stage.pictures.twins = {"100011": "100001"}
    paid = stage.judge.calls.total()

    outcome = await stage.run(pins=10, saves=0)

    pins = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(outcome.run.id)}
    assert pins["100011"].duplicate_of is not None
    assert stage.judge.calls.total() == paid + 9


async def test_a_twin_of_an_earlier_run_is_graded_by_the_points_of_this_one(stage: Stage) -> None:
    """What the person wants now is not what that picture was held against."""
    await stage.run(pins=10, saves=0)
    stage.pictures.twins = {"100011": "100001", "100012": "100001"}
    paid = stage.judge.calls.total()
    stage.judge.grades |= {b"100001": 1}

    points = replace(stage.request(pins=10, saves=0), rubric=Rubric(must_have=("oak",)))
    outcome = await stage.runs.finished(await stage.runs.start(points, wait_seconds=60.0))

    pins = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(outcome.run.id)}
    twins = [pins["100011"], pins["100012"]]
    assert twins[0].duplicate_of == twins[1].duplicate_of is not None
    assert {pin.match_score for pin in twins} == {0.25}
    assert stage.judge.calls.total() == outcome.run.cost.calls + paid == paid + 9


async def test_a_twin_takes_over_both_looks_at_no_price(stage: Stage) -> None:
    stage.settings = stage.settings.with_(second_look=True)
    stage.judge.grades |= {draft.pinterest_id.encode(): 2 for draft in drafts(1, 1)}
    stage.judge.second_grades |= {draft.pinterest_id.encode(): 3 for draft in drafts(1, 1)}
    request = replace(stage.request(pins=10, saves=0), threshold=0.55)
    await stage.runs.finished(await stage.runs.start(request, wait_seconds=60.0))
    stage.pictures.twins = {"100011": "100001"}

    outcome = await stage.runs.finished(await stage.runs.start(request, wait_seconds=60.0))

    pins = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(outcome.run.id)}
    assert pins["100011"].look_scores == (0.5, 0.75)
    assert outcome.run.cost.calls == 9


async def test_a_picture_that_made_room_for_others_has_no_twins(stage: Stage) -> None:
    first = await stage.run(pins=10, saves=0)
    kept = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(first.run.id)}
    stage.pictures.twins = {"100011": "100001"}
    stage.pictures.gone = {str(kept["100001"].picture_file)}

    outcome = await stage.run(pins=10, saves=0)

    pins = {pin.pinterest_id: pin for pin in await stage.store.pins.of_run(outcome.run.id)}
    assert (pins["100011"].duplicate_of, pins["100011"].match_score) == (None, 1.0)
    assert outcome.run.cost.calls == 10
