"""Pins that stayed without a score: the window says why, and judges them when asked to."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import Event, RunEnded
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.run import Counts, RunStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.live_run import LiveRun


@pytest.fixture
def pane(qtbot: QtBot, icons: Icons, stage: Any, half_way_events: list[Event]) -> PromptPane:
    made = PromptPane(icons, stage.prompt, stage.run)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    stage.run.feed(half_way_events)
    return made


def end(stage: Any, reasons: dict[PendingReason, int], status: str = "completed") -> LiveRun:
    """End the shown run with pins that have no score."""
    run: LiveRun = stage.run.shown
    number = sum(reasons.values())
    counts = Counts(found=60, kept=60, validated=60 - number, pending=number)
    stage.run.feed([
        RunEnded(
            time=run.started_at,
            session_id=run.session_id,
            status=RunStatus(status),
            counts=counts.with_(pending_reasons=reasons),
            cost={"usd": 1.0},
            seconds=300,
            is_practice=False,
        )
    ])  # fmt: skip
    return run


def test_pins_that_the_model_was_too_slow_for_are_judged_by_a_click(
    pane: PromptPane, stage: Any
) -> None:
    run = end(stage, {PendingReason.TIMEOUT: 3, PendingReason.UNDECODABLE: 1})
    card = pane.view.pending
    assert card.isVisible()
    assert card._title.text() == "3 pins have no score yet"
    assert card._words.text() == "The model was too slow (3), the picture cannot be read (1)."
    assert card._budget.isHidden()
    QTest.mouseClick(card._judge, Qt.MouseButton.LeftButton)
    assert stage.controller.asked[-1] == ("judge_pending", (run.session_id, run.spent.budget))


def test_where_the_money_is_used_more_can_be_allowed(pane: PromptPane, stage: Any) -> None:
    run = end(stage, {PendingReason.BUDGET: 8})
    card = pane.view.pending
    assert card._words.text() == (
        "The budget is used (8). Allow more for the whole run here, or more a day in the settings."
    )
    assert card._budget.value() == 2 * run.spent.budget > 0
    card._budget.setValue(1.75)
    stage.run.refreshed.emit()
    assert card._budget.value() == 1.75
    QTest.mouseClick(card._judge, Qt.MouseButton.LeftButton)
    assert stage.controller.asked[-1] == ("judge_pending", (run.session_id, 1.75))


def test_a_budget_typed_for_one_run_is_not_that_of_another(pane: PromptPane, stage: Any) -> None:
    run = end(stage, {PendingReason.BUDGET: 8})
    card = pane.view.pending
    card._budget.setValue(90.0)
    run.session_id = SessionId("another")
    stage.run.refreshed.emit()
    assert card._budget.value() == 2 * run.spent.budget


def test_more_is_offered_once_the_money_is_used_too(pane: PromptPane, stage: Any) -> None:
    run = end(stage, {PendingReason.TIMEOUT: 3})
    assert pane.view.pending._budget.value() == run.spent.budget
    end(stage, {PendingReason.BUDGET: 3})
    assert pane.view.pending._budget.value() == 2 * run.spent.budget


@pytest.mark.parametrize(
    ("reasons", "status"),
    [({}, "completed"), ({PendingReason.UNDECODABLE: 2}, "completed"),
     ({PendingReason.NO_KEY: 2}, "stopped")],
    ids=["nothing is pending", "nothing can be judged", "Resume judges them too"],
)  # fmt: skip
def test_there_is_no_card_where_it_could_do_nothing(
    pane: PromptPane, stage: Any, reasons: dict[PendingReason, int], status: str
) -> None:
    end(stage, reasons, status)
    assert pane.view.pending.isHidden()
