"""Reference pictures: taken in before the start, the same for the whole run, gone with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from pinagent_desktop.application.history import History
from pinagent_desktop.application.references import References
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.reference import Reference, ReferenceRefused
from pinagent_desktop.domain.rubric import Rubric, with_rubric
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ports.validation import Shown
from tests.builders import a_prompt, a_run
from tests.fakes.clock import FakeClock
from tests.fakes.pictures import FakeFolder
from tests.fakes.surroundings import FakeFiles
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
OAK = Reference(file="references/oak.jpg", name="oak.jpg", width=800, height=1200)
ASH = Reference(file="references/ash.jpg", name="ash.jpg", width=60, height=90)
SHOWN_OAK = Shown(picture=b"references/oak.jpg", width=256, height=384)
SHOWN_ASH = Shown(picture=b"references/ash.jpg", width=60, height=90)


async def with_references(stage: Stage, **settings: float) -> SessionId:
    """Start a run that wants the look of one picture and not that of another."""
    rubric = Rubric(like=(OAK,), unlike=(ASH,))
    return await stage.runs.start(
        replace(stage.request("japandi lobby", **settings), rubric=rubric)
    )


async def test_files_become_pictures_of_our_own(tmp_path: Path) -> None:
    folder = FakeFolder()
    (tmp_path / "mine.png").write_text("oak")
    (kept,) = await References(lambda: folder).kept([tmp_path / "mine.png"])
    assert kept == Reference(file="references/oak.jpg", name="mine.png", width=400, height=600)
    assert folder.closed == 1
    assert await References(lambda: folder).kept([]) == ()
    assert folder.closed == 1


async def test_a_file_that_is_no_picture_is_named_with_the_reason(tmp_path: Path) -> None:
    folder = FakeFolder()
    (tmp_path / "list.txt").write_text("broken")
    with pytest.raises(
        ReferenceRefused, match=r"“list\.txt” cannot be a reference picture: it is no"
    ):
        await References(lambda: folder).kept([tmp_path / "list.txt"])
    assert folder.closed == 1


async def test_the_judge_of_a_run_is_shown_them_with_every_picture(stage: Stage) -> None:
    outcome = await stage.runs.finished(await with_references(stage, pins=4, saves=1))
    assert outcome.run.status is RunStatus.COMPLETED
    assert stage.judge.shown == {((SHOWN_OAK,), (SHOWN_ASH,))}
    assert outcome.run.rubric == Rubric(like=(OAK,), unlike=(ASH,))
    kept = await stage.store.prompts.get(outcome.run.prompt_id)
    assert kept is not None
    assert (kept.like, kept.unlike) == ((OAK,), (ASH,))


async def test_a_run_goes_on_with_those_it_began_with(stage: Stage) -> None:
    stage.judge.stops_after = 2
    outcome = await stage.runs.finished(await with_references(stage, pins=6, saves=0))
    assert outcome.run.counts.pending == 4
    prompt = await stage.store.prompts.get(outcome.run.prompt_id)
    assert prompt is not None
    await stage.store.prompts.put(with_rubric(prompt, Rubric(like=(ASH,))))
    stage.judge.stops_after = None

    again = await stage.runs.finished(await stage.runs.judge_pending(outcome.run.id))

    assert again.run.counts.pending == 0
    assert stage.judge.shown == {((SHOWN_OAK,), (SHOWN_ASH,))}


async def test_one_that_is_gone_is_refused_before_the_start(stage: Stage) -> None:
    stage.files.gone = {ASH.file}
    with pytest.raises(ReferenceRefused, match=r"“ash\.jpg” is gone"):
        await with_references(stage, pins=4, saves=1)
    assert await stage.store.runs.newest(10) == []
    assert await stage.store.prompts.newest(10) == []
    assert stage.site.opened == 0


async def test_a_run_does_not_go_on_without_one_but_can_be_undone(stage: Stage) -> None:
    run = (await stage.runs.finished(await with_references(stage, pins=4, saves=1))).run
    stage.files.gone = {OAK.file}
    with pytest.raises(ReferenceRefused, match=r"“oak\.jpg” is gone"):
        await stage.runs.judge_pending(run.id)
    kept = await stage.store.runs.get(run.id)
    assert kept is not None
    assert kept.status is RunStatus.COMPLETED
    undone = await stage.runs.finished(await stage.runs.undo_warm_up(run.id))
    assert undone.error is None


async def test_one_that_goes_after_that_ends_the_run_before_anything_is_done(stage: Stage) -> None:
    stage.pictures.gone = {OAK.file}
    outcome = await stage.runs.finished(await with_references(stage, pins=4, saves=1))
    assert isinstance(outcome.error, ReferenceRefused)
    assert "“oak.jpg” is gone" in outcome.error.detail
    assert stage.judge.calls.total() == 0
    assert stage.pictures.fetched.total() == 0


async def test_they_go_with_the_last_run_that_names_them(stage: Stage) -> None:
    store, files = stage.store, FakeFiles()
    first, second = SessionId("run-1"), SessionId("run-2")
    await store.prompts.put(with_rubric(a_prompt(), Rubric(like=(ASH,))))
    await store.runs.put(a_run(id=first, rubric=Rubric(like=(OAK,), unlike=(ASH,))))
    await store.runs.put(a_run(id=second, rubric=Rubric(like=(ASH,))))
    history = History(store, files, FakeClock())

    await history.remove(first)
    assert files.removed == [OAK.file]
    await history.remove(second)
    assert files.removed == [OAK.file, ASH.file]
