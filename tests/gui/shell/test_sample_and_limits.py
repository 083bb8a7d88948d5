"""The sample that a run waits with, and the ceilings of a goal, in the prompt pane."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import Event, RunPaused, SampleJudged
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.prompt_form import PromptForm


@pytest.fixture
def pane(qtbot: QtBot, icons: Icons, stage: Any) -> PromptPane:
    made = PromptPane(icons, stage.prompt, stage.run)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sample_is_shown_while_the_run_waits_and_goes_on_by_a_click(
    pane: PromptPane, stage: Any, half_way_events: list[Event]
) -> None:
    card = pane.view.sample
    stage.run.feed(half_way_events)
    assert card.isHidden()
    last = half_way_events[-1]
    known: dict[str, Any] = {"time": last.time, "session_id": last.session_id}
    sample = SampleJudged(**known, scores=(0.2, 0.7, 0.9), threshold=0.6, size=3)
    stage.run.feed([RunPaused(**known, paused=True), sample])
    assert not card.isHidden()
    card.go_on_wanted.emit()
    assert stage.controller.asked[-1] == ("resume", last.session_id)
    stage.run.feed([RunPaused(**known, paused=False)])
    assert card.isHidden()


def test_a_ceiling_of_pins_is_asked_for_only_with_a_goal(pane: PromptPane) -> None:
    pane.form.fill(PromptForm(until_approved=False))
    assert pane.form._limits._pins.isHidden()
    pane.form._kind.chosen.emit("approved")
    assert not pane.form._limits._pins.isHidden()
