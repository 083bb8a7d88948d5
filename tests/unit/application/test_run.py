"""The run from start to end, in a world of fakes."""

import asyncio

import pytest

from pinagent_desktop.application.events import RunEnded, StageChanged
from pinagent_desktop.application.review import Review
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    InvalidPrompt,
    NoticeNotAccepted,
    UnknownAccount,
)
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason, PinStatus
from pinagent_desktop.domain.run import RunStatus, StopRule
from tests.builders import an_account, drafts
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def test_a_run_ends_with_honest_counts(stage: Stage) -> None:
    stage.judge.grades = {b"100002": 1, b"100003": 0}

    outcome = await stage.run()

    counts = outcome.run.counts
    assert outcome.run.status is RunStatus.COMPLETED
    assert (counts.kept, counts.validated, counts.approved, counts.disqualified) == (10, 10, 8, 2)
    assert counts.left_out == {LeftOutReason.PROMOTED: 1}
    assert counts.found == 11
    assert counts.saved == 3
    assert outcome.run.checkpoint.stop_rule is StopRule.PINS


async def test_the_last_event_is_the_runs_own_end(stage: Stage) -> None:
    outcome = await stage.run()

    last = stage.events[-1]
    assert isinstance(last, RunEnded)
    assert last.counts == outcome.run.counts


async def test_each_step_begins_once_and_ends_once(stage: Stage) -> None:
    await stage.run()

    told = [
        (event.stage, event.state)
        for event in stage.events
        if isinstance(event, StageChanged) and not (event.state == "started" and event.fact)
    ]
    steps = ["sign_in", "board", "warmup", "scraping", "validation"]
    assert sorted(told) == sorted((step, state) for step in steps for state in ("started", "done"))


async def test_one_board_is_made_and_found_again_by_the_next_run(stage: Stage) -> None:
    await stage.run()
    stage.site.ideas = drafts(1, 40)
    await stage.run()

    assert stage.site.acts["create_board"] == 1
    assert list(stage.site.boards) == ["japandi lobby"]


async def test_the_next_run_of_a_prompt_leaves_out_what_it_has(stage: Stage) -> None:
    await stage.run(pins=10)
    stage.site.left_out = []
    outcome = await stage.run(pins=10)

    assert outcome.run.counts.left_out == {LeftOutReason.SEEN_BEFORE: 10}
    assert outcome.run.counts.kept == 10
    pins = await stage.store.pins.of_prompt(outcome.run.prompt_id)
    assert [pin.seq for pin in pins] == list(range(1, 21))


async def test_a_feed_that_ends_early_is_a_complete_run(stage: Stage) -> None:
    stage.site.ideas = drafts(1, 7)

    outcome = await stage.run(pins=50)

    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.counts.kept == 7
    assert outcome.run.checkpoint.stop_rule is StopRule.FEED_ENDED


async def test_a_board_without_ideas_takes_search_results_and_says_so(stage: Stage) -> None:
    stage.site.ideas, stage.site.left_out = [], []

    outcome = await stage.run(pins=5, saves=0)

    assert outcome.run.counts.kept == 5
    assert any("search results instead" in line for line in outcome.run.log)


async def test_collecting_stops_when_enough_are_approved(stage: Stage) -> None:
    stage.judge.grades = {str(100000 + number).encode(): 0 for number in range(1, 11)}

    outcome = await stage.run(pins=20, until_approved=3)

    assert outcome.run.counts.approved >= 3
    assert outcome.run.counts.kept == 15
    assert outcome.run.checkpoint.stop_rule is StopRule.APPROVED


async def test_a_broken_picture_stays_pending_and_is_kept(stage: Stage) -> None:
    stage.pictures.broken = {"100004"}

    outcome = await stage.run()

    assert outcome.run.counts.pending_reasons == {PendingReason.UNDECODABLE: 1}
    assert outcome.run.counts.kept == 10


async def test_a_failure_of_the_judge_is_never_a_low_score(stage: Stage) -> None:
    stage.judge.failures = {b"100005": PendingReason.BAD_ANSWER}

    outcome = await stage.run()

    pins = await stage.store.pins.of_run(outcome.run.id)
    (failed,) = [pin for pin in pins if pin.pinterest_id == "100005"]
    assert failed.status is PinStatus.PENDING
    assert failed.match_score is None
    assert failed.pending_reason is PendingReason.BAD_ANSWER


async def test_pins_of_the_warm_up_are_not_paid_for_again(stage: Stage) -> None:
    await stage.run(pins=12)

    assert max(stage.judge.calls.values()) == 1


async def test_a_stopped_judge_leaves_pins_pending_and_collecting_complete(stage: Stage) -> None:
    stage.judge.stops_after = 4

    outcome = await stage.run(saves=0)

    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.problem is not None
    assert outcome.problem.code == "validation_stopped"
    assert outcome.run.counts.kept == 10
    assert outcome.run.counts.pending_reasons == {PendingReason.NO_CREDIT: 6}


async def test_the_budget_is_never_passed(stage: Stage) -> None:
    outcome = await stage.run(saves=0, budget_usd=0.0045)

    assert stage.judge.calls.total() == 4
    assert outcome.run.cost.usd == pytest.approx(0.004)
    assert outcome.run.counts.pending_reasons == {PendingReason.BUDGET: 6}
    assert outcome.problem is not None
    assert outcome.problem.code == "budget_used"

    again = await stage.runs.finished(await stage.runs.judge_pending(outcome.run.id, budget=0.0085))

    assert again.run.counts.pending_reasons == {PendingReason.BUDGET: 2}
    assert again.run.cost.usd == pytest.approx(0.008)
    last = await stage.runs.finished(await stage.runs.judge_pending(outcome.run.id, budget=1))
    assert (last.run.counts.pending, last.problem) == (0, None)


async def test_pending_pins_are_judged_later_without_a_browser(stage: Stage) -> None:
    stage.judge.stops_after = 4
    outcome = await stage.run(saves=0)
    stage.judge.stops_after = None
    opened = stage.site.opened

    again = await stage.runs.finished(await stage.runs.judge_pending(outcome.run.id))

    assert stage.site.opened == opened
    assert again.run.counts.pending == 0
    assert again.run.status is RunStatus.COMPLETED
    assert stage.judge.calls.total() == 10


async def test_the_persons_word_survives_the_judge(stage: Stage) -> None:
    outcome = await stage.run(saves=0)
    pins = await stage.store.pins.of_run(outcome.run.id)
    decided = pins[0].with_(
        human_status=PinStatus.DISQUALIFIED, match_score=None, status=PinStatus.DISQUALIFIED
    )
    await stage.store.pins.put(decided)

    await stage.runs.finished(await stage.runs.judge_pending(outcome.run.id))

    now = await stage.store.pins.get(decided.id)
    assert now is not None
    assert (now.match_score, now.status) == (1.0, PinStatus.DISQUALIFIED)


async def test_a_verdict_before_the_picture_arrives_survives(stage: Stage) -> None:
    review = Review(stage.store, stage.clock)
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(stage.request(saves=0, pins=5))
    async with asyncio.timeout(5):
        while not stage.of_type("scraped_image"):  # noqa: ASYNC110 - the fakes have no signal
            await asyncio.sleep(0)
    pins = await stage.store.pins.of_run(session_id)

    await review.decide([pin.id for pin in pins], PinStatus.DISQUALIFIED)
    stage.judge.hold.set()
    outcome = await stage.runs.finished(session_id)

    assert outcome.run.counts.disqualified == 5
    assert outcome.run.counts.validated == 5


async def test_another_signed_in_account_ends_the_run_before_any_act(stage: Stage) -> None:
    await stage.store.accounts.put(an_account(handle="lena"))
    stage.site.handle = "somebody"

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.FAILED
    assert outcome.problem is not None
    assert outcome.problem.code == "sign_in_needed"
    assert stage.site.acts["create_board"] == 0


async def test_one_run_at_a_time_on_one_account(stage: Stage) -> None:
    first = await stage.runs.start(stage.request())

    with pytest.raises(AlreadyRunning):
        await stage.runs.start(stage.request("oak kitchens"))
    await stage.runs.finished(first)


async def test_what_cannot_start_is_refused_before_anything_happens(stage: Stage) -> None:
    with pytest.raises(InvalidPrompt):
        await stage.runs.start(stage.request("  "))
    with pytest.raises(InvalidPrompt):
        await stage.runs.start(stage.request("2026"))
    stranger = RunRequest(prompt="x y", account_id=AccountId("nobody"))
    with pytest.raises(UnknownAccount):
        await stage.runs.start(stranger)
    assert not stage.events
    assert not await stage.store.prompts.newest(5)


async def test_the_real_site_asks_for_consent_first(stage: Stage) -> None:
    await stage.store.accounts.put(an_account(site="https://www.pinterest.com"))
    with pytest.raises(NoticeNotAccepted):
        await stage.runs.start(stage.request())

    stage.settings = stage.settings.with_(notice_accepted=1)
    await stage.runs.finished(await stage.runs.start(stage.request(saves=0, pins=5)))


async def test_fifty_more_collects_new_pins_for_the_same_prompt(stage: Stage) -> None:
    first = await stage.run(pins=5)

    more = await stage.runs.finished(await stage.runs.more(first.run.id, 10))

    assert more.run.prompt_id == first.run.prompt_id
    assert more.run.counts.kept == 10
    assert more.run.counts.saved == 0
