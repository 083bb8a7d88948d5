"""Across one run, one prompt, all: what is shown, decided and written."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import LeftOutReason, Pin, PinStatus
from pinagent_desktop.domain.prompt import EVERY_PROMPT, Prompt
from pinagent_desktop.domain.run import Counts, Run, RunSettings
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.panes.detail_pane_words import origin_words
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from tests.gui.gallery.conftest import PROMPT, START
from tests.gui.gallery.test_gallery_presenter import collected

MakePin = Callable[..., Pin]
OTHER = PromptId("pr-2")
FIRST, SECOND, THIRD = (SessionId(f"run-{number}") for number in (1, 2, 3))


def a_run(session_id: SessionId, prompt_id: PromptId, ads: int) -> Run:
    counts = Counts(kept=1, left_out={LeftOutReason.PROMOTED: ads})
    return Run(
        id=session_id,
        prompt_id=prompt_id,
        account_id=PRACTICE_ACCOUNT_ID,
        timestamp=START,
        settings=RunSettings(),
        counts=counts,
    )


@pytest.fixture
def seen(presenter: GalleryPresenter, store: Any, a_pin: MakePin) -> GalleryPresenter:
    """Two prompts with thresholds 0.6 and 0.3; two runs of the first."""
    store.fill([a_pin(1, match_score=0.5), a_pin(2, match_score=0.7, session_id=SECOND)])
    later = START + timedelta(days=1)
    other = Prompt(id=OTHER, text="tin toys", threshold=0.3, created_at=later)
    store.prompts.kept[OTHER] = other
    toy = a_pin(3, id=pin_id(OTHER, "3"), prompt_id=OTHER, session_id=THIRD, match_score=0.4).with_(
        status=PinStatus.APPROVED
    )
    store.pins.kept[toy.id] = toy
    runs = [a_run(FIRST, PROMPT, 1), a_run(SECOND, PROMPT, 2), a_run(THIRD, OTHER, 4)]
    store.runs.kept += runs
    return presenter


def titles(presenter: GalleryPresenter) -> list[str]:
    model = presenter.model
    return [model.face(row).title for row in range(model.rowCount())]


def test_a_run_a_prompt_or_all(seen: GalleryPresenter) -> None:
    shown = {}
    for scope in (Scope(PROMPT, SECOND), Scope(PROMPT), Scope()):
        seen.see(scope)
        shown[scope] = (titles(seen), seen.left_out[LeftOutReason.PROMOTED])
    assert shown == {
        Scope(PROMPT, SECOND): (["Picture 2"], 2),
        Scope(PROMPT): (["Picture 1", "Picture 2"], 3),
        Scope(): (["Picture 1", "Picture 2", "Picture 3"], 7),
    }
    assert seen.title == "All prompts"


def test_a_run_that_is_gone_shows_nothing(seen: GalleryPresenter) -> None:
    seen.see(Scope(PROMPT, THIRD))
    assert titles(seen) == []


def test_of_all_each_pin_is_held_against_its_own_threshold(seen: GalleryPresenter) -> None:
    seen.open(EVERY_PROMPT)
    assert seen.model.counts() == PinCounts(approved=2, disqualified=1)
    assert [seen.model.threshold_of(one) for one in seen.model.pin_ids()] == [0.6, 0.6, 0.3]
    seen.move_threshold(0.9)
    seen.keep_threshold(0.9)
    assert seen.model.counts() == PinCounts(approved=2, disqualified=1)


def test_a_verdict_among_all_is_kept_and_undone(seen: GalleryPresenter, store: Any) -> None:
    seen.see(Scope())
    toy = pin_id(OTHER, "3")
    seen.decide([toy], PinStatus.DISQUALIFIED)
    assert store.pins.kept[toy].human_status is PinStatus.DISQUALIFIED
    seen.undo()
    assert seen.model.human_of(toy) is None
    assert store.pins.kept[toy].status is PinStatus.APPROVED


def test_what_arrives_is_shown_where_it_belongs(seen: GalleryPresenter, a_pin: MakePin) -> None:
    fresh = collected(a_pin(9))
    for scope, comes in ((Scope(PROMPT, SECOND), False), (Scope(PROMPT), True), (Scope(), True)):
        seen.see(scope)
        seen.take([fresh])
        assert ("Picture 9" in titles(seen)) is comes


def test_the_choices_stand_in_words_the_shown_one_marked(seen: GalleryPresenter) -> None:
    assert seen.scopes(START) == ()
    seen.see(Scope(PROMPT, SECOND))
    rows = seen.scopes(START)
    assert [row.scope for row in rows] == [
        Scope(), Scope(PROMPT), Scope(PROMPT, FIRST), Scope(PROMPT, SECOND),
    ]  # fmt: skip
    assert [row.is_shown for row in rows] == [False, False, False, True]
    assert "1 kept" in rows[2].words
    seen.see(Scope())
    words = [row.words for row in seen.scopes(START)]
    assert words == ["All prompts", "tin toys", "oak chairs"]


def test_among_all_the_detail_names_the_prompt(
    seen: GalleryPresenter, store: Any, a_pin: MakePin
) -> None:
    toy, chair = store.pins.kept[pin_id(OTHER, "3")], a_pin(1)
    seen.see(Scope())
    assert [seen.prompt_of(one) for one in (toy, chair)] == ["tin toys", "oak chairs"]
    words = origin_words(toy, QLocale("en"), seen.prompt_of(toy))
    assert words.startswith("“tin toys”: More ideas, ")
    seen.see(Scope(PROMPT))
    assert seen.prompt_of(chair) == ""


def test_all_leave_as_one_export(seen: GalleryPresenter, tmp_path: Path) -> None:
    seen.see(Scope())
    to = tmp_path / "pins.csv"
    seen.export(seen.model.approved_ids(), "csv", to)
    assert to.read_text("utf-8").split() == ["pr-1:2", "pr-2:3"]


def test_the_menu_of_the_window_leads_there(pane: GalleryPane, store: Any, a_pin: MakePin) -> None:
    store.runs.kept += [a_run(FIRST, PROMPT, 1), a_run(SECOND, PROMPT, 2)]
    pane._presenter.open(PROMPT)
    assert pane.header.scope.isVisibleTo(pane)
    menu = pane._scope.menu()
    menu.actions()[0].trigger()
    assert pane.header.title.text() == "All prompts"
    assert not pane.header.histogram.isEnabled()
    pane._scope.menu().actions()[1].trigger()
    assert pane.header.title.text() == "oak chairs"
    assert pane.header.histogram.isEnabled()
