"""A warm-up that cannot help: it says why, and collecting goes on without it."""

import pytest

from pinagent_desktop.application.events import StageChanged
from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.domain.run import RunStatus
from tests.builders import drafts
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


def end_of_warm_up(stage: Stage) -> tuple[str, str]:
    """State and fact of the warm-up's last step."""
    told = [one for one in stage.events if isinstance(one, StageChanged) and one.stage == "warmup"]
    return told[-1].state, told[-1].fact


def is_said(stage: Stage, words: str) -> bool:
    return any(words in str(getattr(event, "message", "")) for event in stage.of_type("warmup"))


async def test_without_a_judge_nothing_is_saved(stage: Stage) -> None:
    stage.judge.stops_after = 0

    outcome = await stage.run()

    assert end_of_warm_up(stage) == (
        "skipped", "Warm-up left out: no picture can be judged",
    )  # fmt: skip
    assert stage.site.acts["save"] == 0
    assert (outcome.run.counts.kept, outcome.run.status) == (10, RunStatus.COMPLETED)


async def test_only_what_fits_well_is_saved(stage: Stage) -> None:
    stage.judge.grades = {draft.pinterest_id.encode(): 1 for draft in stage.site.results}

    await stage.run()

    assert stage.site.acts["save"] == 0
    assert is_said(stage, "0 of 12 search results fit well enough.")
    assert is_said(stage, "ended after 0 saves: No more search results fit well enough")


@pytest.mark.parametrize(("saves", "graded"), [(1, 10), (3, 15), (6, 30), (20, 30)])
async def test_few_saves_need_few_graded_results(stage: Stage, saves: int, graded: int) -> None:
    stage.site.results = drafts(101, 140)

    await stage.runs.finished(await stage.runs.start(stage.request(saves=saves)))

    assert is_said(stage, f" of {graded} search results fit well enough.")


async def test_fewer_that_fit_than_saves_allowed_are_all_saved(stage: Stage) -> None:
    stage.site.results = drafts(101, 102)

    outcome = await stage.run()

    assert outcome.run.counts.saved == 2
    assert is_said(stage, "ended after 2 saves: No more search results fit well enough")


async def test_a_board_that_shows_nothing_yet_counts_as_nothing(stage: Stage) -> None:
    request = stage.request()
    stage.site.ideas, stage.site.junk = [], []

    outcome = await stage.runs.finished(await stage.runs.start(request))

    assert is_said(stage, "More ideas shows nothing for this board yet.")
    assert outcome.run.checkpoint.measures[0].relevance == 0.0
    assert is_said(stage, "More ideas no longer gets better")


async def test_ideas_that_cannot_be_judged_are_no_measure(stage: Stage) -> None:
    stage.pictures.broken = {draft.pinterest_id for draft in stage.site.ideas}
    request = stage.request()
    stage.pictures.broken |= {draft.pinterest_id for draft in stage.site.junk}

    outcome = await stage.runs.finished(await stage.runs.start(request))

    assert is_said(stage, "No picture of More ideas could be judged.")
    assert outcome.run.checkpoint.measures == ()
    assert outcome.run.status is RunStatus.COMPLETED


async def test_what_the_judge_fails_on_is_never_saved(stage: Stage) -> None:
    stage.pictures.broken = {stage.site.results[0].pinterest_id}

    await stage.run()

    (board,) = stage.site.boards.values()
    assert stage.site.results[0].pinterest_id not in stage.site.on_board[board.url]


def drifted(*, pressed: bool = False) -> SiteChanged:
    facts = {"part": "the saved pin on its board"} if pressed else {"part": "the Save button"}
    return SiteChanged("gone", **facts, **({} if pressed else {"step": "save"}))


@pytest.mark.row("B7")
async def test_one_odd_page_among_many_pins_is_left_out(stage: Stage) -> None:
    stage.site.faults = {("save", 2): drifted()}

    outcome = await stage.run(saves=6)

    assert (outcome.run.status, outcome.run.counts.saved) == (RunStatus.COMPLETED, 6)
    assert is_said(stage, "is left out: cannot find the Save button on its page.")


@pytest.mark.row("B7")
@pytest.mark.parametrize(
    ("saves", "faults"),
    [
        (1, (1,)),  # more than a fifth of the saves
        (6, (1, 4)),
        (20, (2, 3, 4)),  # three in a row
    ],
)
async def test_where_pages_changed_the_run_ends(
    stage: Stage, saves: int, faults: tuple[int, ...]
) -> None:
    stage.site.results = drafts(101, 130)
    stage.site.faults = {("save", number): drifted() for number in faults}

    outcome = await stage.run(saves=saves)

    assert outcome.run.status is RunStatus.FAILED
    assert stage.site.acts["save"] == faults[-1]


async def test_a_save_that_may_have_gone_elsewhere_ends_the_run_at_once(stage: Stage) -> None:
    stage.site.faults = {("save", 1): drifted(pressed=True)}

    outcome = await stage.run(saves=6)

    assert outcome.run.status is RunStatus.FAILED
    assert stage.site.acts["save"] == 1
