"""What is collected: when it ends, what is counted once, what a resumed run does not repeat."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from typing_extensions import override

from pinagent_desktop.application.events import Event, StageChanged
from pinagent_desktop.domain.errors import BrowserGone, DiskFull, SiteChanged
from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PendingReason
from pinagent_desktop.domain.run import Board, Pace, RunStatus, StopRule
from pinagent_desktop.ports.automation import FeedStep, SiteAccess, SiteSession
from tests.builders import drafts
from tests.fakes.site import FakeSession, FakeSite
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


class HushedSession(FakeSession):
    """Its feed just ends, without a word that nothing more comes."""

    @override
    async def more_ideas(self, board: Board) -> AsyncGenerator[FeedStep, None]:
        async for step in super().more_ideas(board):
            yield replace(step, ended=False)


class HushedSite(FakeSite):
    """Opens hushed sessions."""

    @override
    @asynccontextmanager
    async def _open(self, access: SiteAccess) -> AsyncIterator[SiteSession]:
        yield HushedSession(self)


def looked(stage: Stage) -> int:
    """How often More ideas was looked at."""
    return stage.site.acts["more_ideas"]


async def test_a_careful_run_rests_between_two_looks(stage: Stage) -> None:
    request = replace(stage.request(pins=15, saves=0), pace=Pace.CAREFUL)

    outcome = await stage.runs.finished(await stage.runs.start(request))

    assert outcome.run.counts.kept == 15
    rests = [seconds for seconds in stage.clock.slept if 1.5 <= seconds <= 4.0]
    assert len(rests) == looked(stage) - 1 == 2


async def test_without_care_nothing_is_waited_for(stage: Stage) -> None:
    await stage.run(pins=15)

    assert sum(stage.clock.slept) == 0


async def test_a_run_stopped_after_collecting_only_judges_when_it_goes_on(stage: Stage) -> None:
    stage.judge.hold = asyncio.Event()
    collected = asyncio.Event()

    def look(event: Event) -> None:
        if isinstance(event, StageChanged) and (event.stage, event.state) == ("scraping", "done"):
            collected.set()

    stage.bus.subscribe(look)
    session_id = await stage.runs.start(stage.request(pins=5, saves=0))
    async with asyncio.timeout(5):
        await collected.wait()
    await stage.runs.stop(session_id)
    stage.judge.hold = None
    before = looked(stage)

    outcome = await stage.resume(session_id)

    assert looked(stage) == before
    assert (outcome.run.counts.kept, outcome.run.counts.validated) == (5, 5)


async def test_killed_after_the_last_pin_it_looks_for_no_more(stage: Stage) -> None:
    ended = (await stage.run(pins=10, saves=0)).run
    rule_lost = ended.checkpoint.with_(scraping_done=False, stop_rule=None)
    await stage.store.runs.put(ended.with_(status=RunStatus.PAUSED, checkpoint=rule_lost))
    before = looked(stage)

    outcome = await stage.resume(ended.id)

    assert looked(stage) == before
    assert outcome.run.checkpoint.stop_rule is StopRule.PINS
    assert outcome.run.counts.kept == 10


async def test_what_is_left_out_again_after_a_kill_is_counted_once(stage: Stage) -> None:
    await stage.run(pins=10, saves=0)
    third_look = looked(stage) + 3
    stage.site.faults[("more_ideas", third_look)] = SiteChanged("gone", part="x", version="1")
    broken = await stage.run(pins=10, saves=0)
    once = {LeftOutReason.SEEN_BEFORE: 10, LeftOutReason.PROMOTED: 1}
    assert (broken.run.status, broken.run.counts.left_out) == (RunStatus.FAILED, once)

    outcome = await stage.resume(broken.run.id)

    assert outcome.run.counts.left_out == once
    assert outcome.run.counts.found == 10 + 11


async def test_a_browser_that_dies_lets_nothing_be_counted_twice(stage: Stage) -> None:
    await stage.run(pins=10, saves=0)
    stage.site.faults[("more_ideas", looked(stage) + 3)] = BrowserGone("killed")

    outcome = await stage.run(pins=10, saves=0)

    assert outcome.run.counts.left_out == {
        LeftOutReason.SEEN_BEFORE: 10, LeftOutReason.PROMOTED: 1,
    }  # fmt: skip


async def test_until_approved_ends_when_the_money_does(stage: Stage) -> None:
    outcome = await stage.run(pins=20, until_approved=8, saves=0, budget_usd=0.0045)

    assert outcome.run.checkpoint.stop_rule is StopRule.BUDGET
    assert outcome.run.counts.approved == 4
    assert outcome.run.counts.kept < 20
    assert outcome.run.counts.pending_reasons[PendingReason.BUDGET] > 0


async def test_a_full_disk_while_judging_ends_the_run_at_once(stage: Stage) -> None:
    stage.pictures.error = DiskFull("no space")

    outcome = await stage.run(pins=20, saves=0)

    assert outcome.run.status is RunStatus.FAILED
    assert outcome.problem is not None
    assert outcome.problem.code == "disk_full"
    assert outcome.run.counts.kept == len(await stage.store.pins.of_run(outcome.run.id)) > 0


async def test_a_removal_whose_answer_was_lost_is_seen_through(stage: Stage) -> None:
    saved = (await stage.run()).run
    (board,) = stage.site.boards.values()
    first = saved.checkpoint.saved_pins[0]

    def lose_answer(act: str) -> None:
        if act == "remove" and first in stage.site.on_board[board.url]:
            stage.site.on_board[board.url].remove(first)
            raise BrowserGone("killed after the site had done it")

    stage.site.before = lose_answer
    undone = await stage.runs.finished(await stage.runs.undo_warm_up(saved.id))

    assert undone.run.checkpoint.saved_pins == ()
    assert stage.site.on_board[board.url] == []


async def test_a_removal_that_never_happened_is_done_again(stage: Stage) -> None:
    saved = (await stage.run()).run
    stage.site.faults[("remove", 1)] = BrowserGone("killed before the site had done it")

    await stage.runs.finished(await stage.runs.undo_warm_up(saved.id))

    (board,) = stage.site.boards.values()
    assert stage.site.on_board[board.url] == []
    assert stage.site.acts["remove"] == 4


async def test_a_feed_that_ends_without_a_word_is_a_complete_run(stage: Stage) -> None:
    stage.worlds.site = stage.site = HushedSite(ideas=drafts(1, 7))

    outcome = await stage.run(pins=50, saves=0)

    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.checkpoint.stop_rule is StopRule.FEED_ENDED
    assert outcome.run.counts.kept == 7


async def test_what_is_served_twice_is_left_out_twice(stage: Stage) -> None:
    repeat = LeftOut(reason=LeftOutReason.REPEAT, pinterest_id="100001")
    nameless = LeftOut(reason=LeftOutReason.STORY)
    promoted = LeftOut(reason=LeftOutReason.PROMOTED, pinterest_id="ad1")
    stage.site.left_out = [repeat, repeat, nameless, nameless, promoted, promoted]

    outcome = await stage.run(pins=5, saves=0)

    assert outcome.run.counts.left_out == {
        LeftOutReason.REPEAT: 2, LeftOutReason.STORY: 2, LeftOutReason.PROMOTED: 2,
    }  # fmt: skip


async def test_what_is_left_out_is_written_down_with_its_title(stage: Stage) -> None:
    stage.site.left_out = [
        LeftOut(reason=LeftOutReason.PROMOTED, pinterest_id="ad1", title="Chairs, half price")
    ]

    outcome = await stage.run(pins=5, saves=0)

    events = await stage.store.events.of_run(outcome.run.id)
    assert [one["title"] for one in events if one["type"] == "skipped"] == ["Chairs, half price"]


async def test_when_the_search_is_empty_too_the_run_says_so(stage: Stage) -> None:
    stage.site.ideas, stage.site.junk, stage.site.left_out, stage.site.results = [], [], [], []

    outcome = await stage.run(pins=5, saves=0)

    assert (outcome.run.counts.found, outcome.run.status) == (0, RunStatus.COMPLETED)
    told = [str(getattr(event, "message", "")) for event in stage.of_type("warmup")]
    assert any("More ideas shows nothing" in words for words in told)
    assert told[-1].startswith("The search shows nothing for these words either")
