"""Taking back what a run did on the account: asked, done once, also when killed in between."""

import pytest

from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.undoing import BoardToGo, Undoing, board_words
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import (
    BoardNotOurs,
    BrowserUnusable,
    SiteChanged,
    UnknownRun,
    UsageError,
)
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Board, RunStatus
from tests.builders import an_account
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
NAME = "japandi lobby"


class Killed(BaseException):
    """The process is gone: nothing after it is carried out or kept."""


def looking(stage: Stage) -> Undoing:
    return Undoing(stage.store, stage.worlds)


async def delete(stage: Stage, session_id: SessionId) -> Outcome:
    """Delete the board, as a new start of the app would."""
    stage.runs = stage.controller()
    await stage.runs.undo_warm_up(session_id, board=True, wait_seconds=60.0)
    return await stage.runs.finished(session_id)


async def acts(stage: Stage, act: Act) -> int:
    return len(await stage.store.ledger.of_account(an_account().id, 100, act))


async def test_the_board_it_made_goes_and_the_run_stays_what_it_was(stage: Stage) -> None:
    run = (await stage.run()).run
    assert (await looking(stage).of_run(run.id)).is_ours

    outcome = await delete(stage, run.id)

    assert outcome.problem is None
    assert NAME not in stage.site.boards
    assert stage.site.acts["delete_board"] == 1
    assert await acts(stage, Act.DELETE_BOARD) == 1
    after = outcome.run
    assert (after.status, after.counts.saved, after.checkpoint.undo) == (run.status, 0, None)
    assert (after.checkpoint.board, after.checkpoint.saved_pins) == (None, ())
    with pytest.raises(UsageError, match="no board"):
        await stage.runs.undo_warm_up(run.id, board=True)


async def test_it_is_named_before_what_goes(stage: Stage) -> None:
    run = (await stage.run()).run
    stage.site.on_board[stage.site.boards[NAME].url] += ["hers-1", "hers-2"]

    to_go = await looking(stage).board_to_go(run.id)

    saved = run.counts.saved
    assert (to_go.pins, to_go.saved, to_go.is_there) == (saved + 2, saved, True)
    words = " ".join(board_words(to_go))
    for said in (f"“{NAME}”", f"{saved + 2} pins", "2 by you", "you added"):
        assert said in words
    assert stage.site.acts["delete_board"] == 0


async def test_a_board_that_was_there_before_is_never_deleted(stage: Stage) -> None:
    stage.site.boards[NAME] = Board(name=NAME, url="/lena/hers/")
    stage.site.on_board["/lena/hers/"] = []
    run = (await stage.run()).run

    assert not (await looking(stage).of_run(run.id)).is_ours
    with pytest.raises(BoardNotOurs):
        await looking(stage).board_to_go(run.id)
    with pytest.raises(BoardNotOurs):
        await stage.runs.undo_warm_up(run.id, board=True)
    assert stage.site.acts["delete_board"] == 0


async def test_a_pin_that_the_person_saved_is_never_taken_off(stage: Stage) -> None:
    stage.site.boards[NAME] = Board(name=NAME, url="/lena/hers/")
    hers, *_ = (draft.pinterest_id for draft in stage.site.results)
    stage.site.on_board["/lena/hers/"] = [hers]

    run = (await stage.run()).run

    assert stage.site.on_board["/lena/hers/"].count(hers) == 1
    assert hers not in run.checkpoint.saved_pins
    assert (run.counts.saved, stage.site.acts["save"]) == (3, 3)
    await stage.undo(run.id)
    assert stage.site.on_board["/lena/hers/"] == [hers]


async def test_a_save_in_doubt_on_a_board_from_before_stays_ours(stage: Stage) -> None:
    stage.site.boards[NAME] = Board(name=NAME, url="/lena/hers/")
    stage.site.on_board["/lena/hers/"] = []
    stage.site.lost_answers["save", 1] = BrowserUnusable("the process ended")
    first = await stage.run()
    assert len(stage.site.on_board["/lena/hers/"]) == 1

    run = (await stage.resume(first.run.id)).run

    assert sorted(run.checkpoint.saved_pins) == sorted(stage.site.on_board["/lena/hers/"])
    assert stage.site.acts["save"] == 3


async def test_another_board_of_the_same_name_is_never_deleted(stage: Stage) -> None:
    run = (await stage.run()).run
    stage.site.boards[NAME] = Board(name=NAME, url="/lena/hers/")

    outcome = await delete(stage, run.id)

    assert isinstance(outcome.error, BoardNotOurs)
    assert stage.site.acts["delete_board"] == 0
    assert outcome.run.status is run.status


async def test_a_board_that_the_person_deleted_is_no_error(stage: Stage) -> None:
    run = (await stage.run()).run
    del stage.site.boards[NAME]

    assert board_words(await looking(stage).board_to_go(run.id)) == (
        f"The board “{NAME}” is not there any more.",
    )
    assert (await delete(stage, run.id)).problem is None
    assert stage.site.acts["delete_board"] == 0


@pytest.mark.parametrize("before", [True, False], ids=["before the act", "after the act"])
async def test_killed_at_the_act_it_is_not_done_twice(stage: Stage, *, before: bool) -> None:
    run = (await stage.run()).run
    faults = stage.site.faults if before else stage.site.lost_answers
    faults["delete_board", 1] = BrowserUnusable("the process ended")

    first = await delete(stage, run.id)
    assert first.problem is not None
    again = await delete(stage, run.id)

    assert again.problem is None
    assert NAME not in stage.site.boards
    # Done, it is seen on the list of boards and not pressed again; not done, it is done now.
    assert stage.site.acts["delete_board"] == (2 if before else 1)
    assert again.run.status is run.status


@pytest.mark.parametrize("act", ["sign_in", "find_board", "delete_board"])
async def test_a_paused_undo_goes_on_as_an_undo_and_saves_nothing(stage: Stage, act: str) -> None:
    run = (await stage.run()).run
    saves = stage.site.acts["save"]
    reached = stage.site.acts[act] + 1
    closing: list[bool] = []

    def close(name: str) -> None:
        if name == act and stage.site.acts[act] == reached and not closing:
            closing.append(True)
            raise Killed

    stage.site.before = close
    stage.runs = stage.controller()
    with pytest.raises(Killed):
        await _killed(stage, run.id)
    stage.site.before = lambda _act: None
    left = await stage.store.runs.get(run.id)
    assert left is not None
    assert left.status is RunStatus.RUNNING
    assert left.checkpoint.undo is not None
    await stage.store.runs.put(left.with_(lease_until=None))

    outcome = await stage.resume(run.id)

    assert outcome.problem is None
    assert NAME not in stage.site.boards
    assert stage.site.acts["save"] == saves
    assert outcome.run.status is run.status


async def _killed(stage: Stage, session_id: SessionId) -> None:
    await stage.runs.undo_warm_up(session_id, board=True, wait_seconds=60.0)
    await stage.runs.finished(session_id)


async def test_a_run_killed_between_board_and_checkpoint_knows_its_board(stage: Stage) -> None:
    stage.site.lost_answers["create_board", 1] = BrowserUnusable("the process ended")
    first = (await stage.run()).run
    assert NAME in stage.site.boards

    run = (await stage.resume(first.id)).run

    assert stage.site.acts["create_board"] == 1
    assert run.checkpoint.board_is_new
    assert (await looking(stage).of_run(run.id)).is_ours


async def test_after_a_deletion_a_namesake_made_by_hand_is_not_ours(stage: Stage) -> None:
    stage.site.faults["more_ideas", 2] = BrowserUnusable("ended")
    run = (await stage.run()).run
    assert run.status is RunStatus.FAILED
    await delete(stage, run.id)
    stage.site.boards[NAME] = Board(name=NAME, url="/lena/hers/")
    stage.site.on_board["/lena/hers/"] = []

    again = (await stage.resume(run.id)).run

    assert again.checkpoint.board == stage.site.boards[NAME]
    with pytest.raises(BoardNotOurs):
        await stage.runs.undo_warm_up(again.id, board=True)


async def test_other_runs_of_the_board_look_for_one_anew(stage: Stage) -> None:
    run = (await stage.run()).run
    other_id = await stage.runs.more(run.id, 3)
    await stage.runs.finished(other_id)

    await delete(stage, run.id)

    other = await stage.store.runs.get(other_id)
    assert other is not None
    assert other.checkpoint.board is None


async def test_a_site_that_keeps_the_board_says_so(stage: Stage) -> None:
    run = (await stage.run()).run
    stage.site.faults["delete_board", 1] = SiteChanged("The board is still there", part="it")

    outcome = await delete(stage, run.id)

    assert outcome.problem is not None
    assert outcome.run.checkpoint.board is not None
    assert (await looking(stage).of_run(run.id)).is_ours


async def test_a_run_nobody_knows(stage: Stage) -> None:
    with pytest.raises(UnknownRun):
        await looking(stage).of_run(SessionId("nobody"))


async def test_words_of_an_empty_board() -> None:
    board = Board(name=NAME, url="/lena/x/")
    assert board_words(BoardToGo(board, is_there=True))[0].endswith("It holds no pins now.")
