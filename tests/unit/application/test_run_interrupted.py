"""Interrupted at any instant: nothing lost, nothing done twice, nothing paid twice."""

import asyncio
from collections.abc import Callable

import pytest

from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import (
    BrowserGone,
    ProxyUnreachable,
    SiteChanged,
    SiteLimit,
    SiteUnreachable,
    UsageError,
)
from pinagent_desktop.domain.run import RunStatus
from tests.builders import a_draft
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio

ACTS = [
    ("sign_in", 1),
    ("find_board", 1),
    ("create_board", 1),
    ("more_ideas", 1),
    ("search", 1),
    ("save", 1),
    ("save", 2),
    ("more_ideas", 4),
    ("more_ideas", 6),
]


@pytest.mark.parametrize(("act", "number"), ACTS)
async def test_a_run_that_died_at_an_act_goes_on_and_repeats_nothing(
    stage: Stage, act: str, number: int
) -> None:
    stage.site.faults[(act, number)] = SiteChanged("gone", part="the button", version="1")
    broken = await stage.run()
    assert broken.run.status is RunStatus.FAILED

    outcome = await stage.resume(broken.run.id)

    _assert_whole(stage, outcome.run.counts.kept)
    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.counts.found == 11


@pytest.mark.parametrize(("act", "number"), [("create_board", 1), ("save", 1), ("save", 3)])
async def test_an_act_whose_answer_was_lost_is_read_back_not_repeated(
    stage: Stage, act: str, number: int
) -> None:
    stage.site.lost_answers[(act, number)] = BrowserGone("the browser died")

    outcome = await stage.run()

    _assert_whole(stage, outcome.run.counts.kept)
    assert outcome.run.status is RunStatus.COMPLETED


@pytest.mark.parametrize("number", [1, 3])
async def test_a_saved_pin_is_known_again_by_its_picture(stage: Stage, number: int) -> None:
    stage.site.tells_originals = False
    stage.site.results = [a_draft(one, image_signature=f"{one:032x}") for one in range(101, 113)]
    stage.site.lost_answers[("save", number)] = BrowserGone("the browser died")

    outcome = await stage.run()

    _assert_whole(stage, outcome.run.counts.kept)
    assert outcome.run.status is RunStatus.COMPLETED


@pytest.mark.parametrize("happened", [True, False])
async def test_an_undo_that_died_takes_off_what_is_left(stage: Stage, happened: bool) -> None:
    stage.site.tells_originals = False
    ended = await stage.run()
    faults = stage.site.lost_answers if happened else stage.site.faults
    for number in range(2, 6):
        faults[("remove", number)] = BrowserGone("killed")
    await stage.undo(ended.run.id)

    await stage.undo(ended.run.id)

    (board,) = stage.site.boards.values()
    assert stage.site.on_board[board.url] == []
    run = await stage.store.runs.get(ended.run.id)
    assert run is not None
    assert run.counts.saved == 0


@pytest.mark.parametrize(("act", "number"), ACTS)
async def test_a_browser_that_dies_is_opened_again(stage: Stage, act: str, number: int) -> None:
    stage.site.faults[(act, number)] = BrowserGone("killed")

    outcome = await stage.run()

    assert stage.site.opened == 2
    _assert_whole(stage, outcome.run.counts.kept)


async def test_a_browser_that_dies_for_ever_ends_the_run(stage: Stage) -> None:
    for number in range(1, 10):
        stage.site.faults[("find_board", number)] = BrowserGone("killed")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.FAILED
    assert outcome.problem is not None
    assert outcome.problem.code == "browser_gone"
    assert stage.site.opened == 4


async def test_an_unreachable_site_at_first_contact_fails_at_once(stage: Stage) -> None:
    stage.site.faults[("sign_in", 1)] = SiteUnreachable("no answer")

    outcome = await stage.run()

    assert outcome.problem is not None
    assert outcome.problem.code == "site_unreachable"
    assert stage.site.opened == 1


async def test_an_outage_in_mid_run_is_waited_for(stage: Stage) -> None:
    stage.site.faults[("more_ideas", 4)] = SiteUnreachable("no answer")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert [event.type for event in stage.of_type("waiting")] == ["waiting"]


async def test_an_outage_of_more_than_fifteen_minutes_pauses_the_run(stage: Stage) -> None:
    for number in range(2, 80):
        stage.site.faults[("sign_in", number)] = SiteUnreachable("no answer")
    stage.site.faults[("search", 1)] = SiteUnreachable("no answer")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.PAUSED
    assert outcome.problem is not None
    assert outcome.problem.code == "outage"
    assert len(stage.of_type("waiting")) == 1  # told once, not with every try
    waited = sum(stage.clock.slept)
    assert 15 * 60 <= waited <= 17 * 60


async def test_a_proxy_that_stays_away_is_tried_three_times_more(stage: Stage) -> None:
    for number in range(1, 9):
        stage.site.faults[("sign_in", number)] = ProxyUnreachable("refused", proxy="http://p:1")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.PAUSED
    assert outcome.problem is not None
    assert outcome.problem.code == "proxy_unreachable"
    assert stage.site.opened == 4


async def test_stop_is_at_once_and_can_be_resumed(stage: Stage) -> None:
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(stage.request(saves=0))
    await _until(lambda: stage.judge.calls.total() > 0)

    await stage.runs.stop(session_id)

    stopped = await stage.store.runs.get(session_id)
    assert stopped is not None
    assert stopped.status is RunStatus.STOPPED
    stage.judge.hold = None
    outcome = await stage.resume(session_id)
    assert (outcome.run.counts.kept, outcome.run.counts.validated) == (10, 10)


async def test_quitting_pauses_every_run(stage: Stage) -> None:
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(stage.request(saves=0))
    await _until(lambda: stage.judge.calls.total() > 0)

    await stage.runs.shutdown()

    paused = await stage.store.runs.get(session_id)
    assert paused is not None
    assert paused.status is RunStatus.PAUSED
    assert not stage.runs.live


async def test_a_paused_run_acts_no_more_until_it_goes_on(stage: Stage) -> None:
    paused = asyncio.Event()

    def pause_at_first_save(act: str) -> None:
        if act == "save" and not paused.is_set():
            paused.set()
            task = asyncio.ensure_future(stage.runs.pause(session_id))
            task.add_done_callback(lambda _: None)

    stage.site.before = pause_at_first_save
    session_id = await stage.runs.start(stage.request())
    await _until(lambda: any(event.type == "paused" for event in stage.events))
    for _ in range(200):
        await asyncio.sleep(0)

    assert stage.site.acts["save"] == 1
    await stage.runs.resume(session_id)
    outcome = await stage.runs.finished(session_id)
    assert outcome.run.status is RunStatus.COMPLETED
    _assert_whole(stage, outcome.run.counts.kept)


async def test_undo_takes_off_what_this_run_saved_and_nothing_else(stage: Stage) -> None:
    outcome = await stage.run()
    (board,) = stage.site.boards.values()
    stage.site.on_board[board.url].append("my own pin")

    undone = await stage.runs.finished(await stage.runs.undo_warm_up(outcome.run.id))

    assert stage.site.on_board[board.url] == ["my own pin"]
    assert undone.run.checkpoint.saved_pins == ()


async def test_a_pin_that_is_gone_is_passed_over(stage: Stage) -> None:
    stage.site.faults[("save", 1)] = UsageError("the pin is gone")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.counts.saved == 3
    assert any("is not there any more" in line for line in outcome.run.log)


async def test_every_act_is_in_the_ledger(stage: Stage) -> None:
    await stage.run()

    entries = await stage.store.ledger.of_account(stage.request().account_id, 100)
    acts = [entry.act for entry in entries]
    assert acts.count(Act.CREATE_BOARD) == 1
    assert acts.count(Act.SAVE_PIN) == 3


def _assert_whole(stage: Stage, kept: int) -> None:
    """Nothing lost, no second board, no second save, no picture paid twice."""
    assert kept == 10
    assert len(stage.site.boards) == 1
    (board,) = stage.site.boards.values()
    saved = stage.site.on_board[board.url]
    assert len(saved) == len(set(saved)) == 3
    assert max(stage.judge.calls.values()) == 1


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - the fakes have no signal for it
            await asyncio.sleep(0)


async def test_a_break_that_the_site_asks_for_is_written_down(stage: Stage) -> None:
    stage.site.faults[("save", 2)] = SiteLimit("Too many requests", retry_after=900.0)

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.FAILED
    account_id = stage.request().account_id
    (asked,) = await stage.store.ledger.of_account(account_id, 9, Act.ASKED_TO_REST)
    assert asked.object == "Too many requests"
    account = await stage.store.accounts.get(account_id)
    assert account is not None
    assert account.state is AccountState.RESTING
    assert outcome.problem is not None
    assert "leaves it alone until" in outcome.problem.message
