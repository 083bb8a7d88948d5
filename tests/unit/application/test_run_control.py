"""What the faces may ask of a run at any time, also of one that is not going on."""

import pytest

from pinagent_desktop.domain.errors import UnknownRun, UsageError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunStatus
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
NOBODY = SessionId("run-of-nobody")


async def test_a_run_that_is_not_going_on_cannot_be_paused_stopped_or_watched(
    stage: Stage,
) -> None:
    ended = (await stage.run(pins=5, saves=0)).run
    said = len(stage.events)

    await stage.runs.pause(ended.id)
    await stage.runs.stop(ended.id)
    stage.runs.watch(ended.id, watched=True)

    assert len(stage.events) == said
    assert (await stage.runs.finished(ended.id)).run.id == ended.id
    with pytest.raises(UsageError, match="nothing to resume"):
        await stage.runs.resume(ended.id)


async def test_a_run_nobody_knows_is_named_so(stage: Stage) -> None:
    for ask in (stage.runs.resume, stage.runs.finished, stage.runs.judge_pending):
        with pytest.raises(UnknownRun):
            await ask(NOBODY)


async def test_without_its_prompt_a_run_cannot_go_on(stage: Stage) -> None:
    ended = (await stage.run(pins=5, saves=0)).run
    await stage.store.prompts.remove(ended.prompt_id)

    with pytest.raises(UnknownRun):
        await stage.runs.more(ended.id, 10)
    with pytest.raises(UnknownRun):
        await stage.runs.judge_pending(ended.id)


async def test_an_error_of_our_own_making_ends_the_run_and_is_told(stage: Stage) -> None:
    stage.site.faults[("find_board", 1)] = KeyError("a slip of ours")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.FAILED
    assert outcome.problem is not None
    assert outcome.problem.code == "unexpected"
    assert isinstance(outcome.error, KeyError)
    (report,) = stage.crashes.kept()
    assert "a slip of ours" in report.text
    assert outcome.run.id in report.text
    assert str(report.path) in outcome.problem.next_step


async def test_watched_from_its_first_moment(stage: Stage) -> None:
    session_id = await stage.runs.start(stage.request(pins=5, saves=0))
    stage.runs.watch(session_id, watched=True)

    assert (await stage.runs.finished(session_id)).run.status is RunStatus.COMPLETED
