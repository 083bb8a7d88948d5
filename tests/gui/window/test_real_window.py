"""The whole job by hand: a practice run in the window, from the prompt to the exported table."""

import asyncio
import csv
import gc
import random
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import Run, RunStatus
from tests.gui.window.person import Alt, Ctrl, Key, Person, children, person_at
from tests.slowness import slowness

PROMPT = "modern minimalist living room"
CLOSED_SECONDS = 3.0


@pytest.mark.asyncio
async def test_a_person_runs_reviews_and_exports(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    async with person_at(start, "practice") as person:
        await person.start_run(PROMPT, 12)
        person.key(Key.Key_3, Ctrl)  # nothing hangs there yet
        await person.run_to_its_end()
        said = person.runs.shown
        assert said is not None
        assert said.ended is not None
        assert said.ended.status is RunStatus.COMPLETED
        assert said.counts.kept == said.counts.validated == 12

        model = person.pins.model
        await person.until(person.pins.opened, lambda: model.counts().total == 12)
        assert model.counts().approved == said.counts.approved
        assert QApplication.focusWidget() is person.gallery.view
        await _judges_with_keys(person)
        await _finds_it_counted_in_the_earlier_runs(person)
        await _moves_the_threshold(person)
        await _exports(person, tmp_path / "approved.csv", "Table for a spreadsheet (CSV)")
        await _exports(person, tmp_path / "pictures", "Folder of pictures")
        assert await person.leave() <= CLOSED_SECONDS * slowness()
    assert children() == []


async def _judges_with_keys(person: Person) -> None:
    model, view = person.pins.model, person.gallery.view
    low = next(row for row in range(12) if model.face(row).status is PinStatus.DISQUALIFIED)
    pin_id, before = model.pin_id(low), model.counts().approved
    view.make_current(low)
    person.key(Key.Key_A)
    await person.until(person.pins.decided, lambda: model.human_of(pin_id) is PinStatus.APPROVED)
    assert model.counts().approved == before + 1
    person.key(Key.Key_Z, Ctrl)
    await person.until(person.pins.revealed, lambda: model.human_of(pin_id) is None)
    assert model.counts().approved == before
    assert person.gallery._toast.isHidden()


async def _finds_it_counted_in_the_earlier_runs(person: Person) -> None:
    model, view, prompt = person.pins.model, person.gallery.view, person.form._prompt
    low = next(row for row in range(12) if model.face(row).status is PinStatus.DISQUALIFIED)
    pin_id, before = model.pin_id(low), model.counts().approved
    view.make_current(low)
    person.key(Key.Key_A)
    await person.until(person.pins.decided, lambda: model.human_of(pin_id) is PinStatus.APPROVED)
    person.key(Key.Key_2, Ctrl)
    await person.until(prompt.history_changed, lambda: prompt.rows[0].approved == before + 1)
    person.key(Key.Key_3, Ctrl)


async def _moves_the_threshold(person: Person) -> None:
    model, histogram = person.pins.model, person.gallery.header.histogram
    histogram.setFocus()
    person.key(Key.Key_Home)
    assert model.counts().approved == 12
    person.key(Key.Key_End)
    assert model.threshold == 1.0
    for _ in range(8):
        person.key(Key.Key_Left)
    assert model.threshold == pytest.approx(0.6)
    person.key(Key.Key_2, Alt)
    await person.until(model.modelReset, lambda: model.filter.status is PinStatus.APPROVED)
    assert {model.face(row).status for row in range(model.rowCount())} == {PinStatus.APPROVED}


async def _exports(person: Person, to: Path, format_: str) -> None:
    approved = person.pins.model.counts().approved
    told: list[tuple[Path, int]] = []
    person.pins.exported.connect(lambda path, count: told.append((path, count)))
    person.press("Export")
    person.press(format_)
    person.press("Choose a place")
    person.save_as(str(to))
    await person.until(person.pins.exported, lambda: bool(told), 20)
    assert told == [(to, approved)]
    assert _written(to) == approved


def _written(to: Path) -> int:
    """How many approved pins lie there."""
    if to.is_dir():
        return len([one for one in to.iterdir() if one.suffix == ".jpg"])
    with to.open(newline="", encoding="utf-8-sig") as lines:
        return [row["status"] for row in csv.DictReader(lines)].count("approved")


@pytest.mark.asyncio
async def test_closed_in_the_middle_it_asks_and_the_next_start_offers_to_go_on(
    qtbot: QtBot, start: Start
) -> None:
    async with person_at(start, "practice") as person:
        await person.start_run(PROMPT, 20)
        await person.until(
            person.runs.refreshed,
            lambda: person.runs.live is not None and person.runs.live.counts.kept > 0,
        )
        kept = person.runs.live.counts.kept if person.runs.live else 0
        assert await person.leave(press="Pause and quit") <= CLOSED_SECONDS * slowness()
    assert children() == []
    run = await _only_run(start)
    assert run.status is RunStatus.PAUSED
    assert run.counts.kept >= kept
    async with person_at(start) as person:
        await person.until(
            person.form._prompt.history_changed, lambda: bool(person.form._prompt.rows)
        )
        person.press("Resume")
        await person.run_to_its_end()
        shown = person.runs.shown
        assert shown is not None
        assert shown.counts.kept == 20
        await person.leave()
    assert children() == []


@pytest.mark.row("B19")
@pytest.mark.asyncio
@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 12))]
)
async def test_closes_cleanly_at_any_instant(
    qtbot: QtBot,
    start: Start,
    seed: int,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    async with person_at(start, "practice") as person:
        await person.start_run(PROMPT, 20)
        instant = random.Random(seed).uniform(0.0, 8.0)  # noqa: S311 - guards nothing
        await asyncio.sleep(instant)
        assert await person.leave(press="Pause and quit") <= CLOSED_SECONDS * slowness()
    assert children() == []
    gc.collect()  # a task that nobody waits for says so when it is collected
    assert [one.message for one in caplog.records if one.levelname == "ERROR"] == []
    said = capfd.readouterr().err + caplog.text
    assert "Task was destroyed" not in said
    assert "Traceback" not in said
    run = await _only_run(start)
    assert run.status is RunStatus.PAUSED


@pytest.mark.row("B20")
@pytest.mark.asyncio
async def test_the_desktop_logs_out_in_the_middle_of_a_run(qtbot: QtBot, start: Start) -> None:
    async with person_at(start, "practice") as person:
        await person.start_run(PROMPT, 20)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        began = time.monotonic()
        app.commitDataRequest.emit(None)  # the session manager itself cannot be made here
        async with asyncio.timeout(60):
            assert await person.life == 0
        assert time.monotonic() - began <= CLOSED_SECONDS * slowness()
    assert children() == []
    run = await _only_run(start)
    assert run.status is RunStatus.PAUSED


async def _only_run(start: Start) -> Run:
    async with start.open(read_only=True) as use_cases:
        (past,) = await use_cases.history.newest()
    assert past.can_resume
    return past.run
