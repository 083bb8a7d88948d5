"""The gallery without a widget: events in, verdicts out, undo both ways."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import (
    Event,
    PinCollected,
    PinPictured,
    PinValidated,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from tests.builders import a_run, an_account
from tests.fakes.clock import START

MakePin = Callable[..., Pin]
PROMPT = PromptId("pr-1")
RUN = SessionId("run-1")


def collected(pin: Pin) -> Event:
    return PinCollected(
        time=START,
        session_id=RUN,
        pin_id=pin.id,
        image_title=pin.title,
        url=pin.image_url,
        pin_url=pin.pin_url,
        pin=pin,
    )


def validated(pin: Pin) -> Event:
    return PinValidated(
        time=START,
        session_id=RUN,
        pin_id=pin.id,
        score=pin.match_score,
        label=pin.status,
        valid=pin.status is PinStatus.APPROVED,
        pin=pin,
    )


def started() -> Event:
    return RunStarted(
        time=START,
        session_id=RUN,
        run=a_run(),
        prompt_id=PROMPT,
        prompt_text="oak chairs",
        account=an_account(),
        is_practice=True,
    )


def ended() -> Event:
    return RunEnded(
        time=START,
        session_id=RUN,
        status=RunStatus.COMPLETED,
        counts=Counts(),
        cost=Cost(),
        seconds=1,
    )


def live_now(presenter: GalleryPresenter) -> bool:
    return presenter.is_live


def human(store: Any, number: int) -> PinStatus | None:
    pin: Pin = store.pins.kept[f"pr-1:{number}"]
    return pin.human_status


@pytest.fixture
def opened(
    presenter: GalleryPresenter, store: Any, scored: Callable[..., Sequence[Pin]]
) -> GalleryPresenter:
    store.fill(scored([0.9, 0.3, None, 0.6]))
    presenter.open(PROMPT)
    return presenter


def test_opening_shows_the_prompt_with_its_pins(opened: GalleryPresenter) -> None:
    assert opened.title == "oak chairs"
    assert opened.model.counts() == PinCounts(2, 1, 1)
    assert not opened.is_live


def test_opening_a_prompt_that_is_gone_shows_nothing(
    opened: GalleryPresenter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.opened):
        opened.open(PromptId("pr-gone"))
    assert opened.model.rowCount() == 0


def test_a_run_fills_the_gallery_live(
    presenter: GalleryPresenter, store: Any, a_pin: MakePin, qtbot: QtBot
) -> None:
    store.fill([])
    presenter.take([started()])
    assert live_now(presenter) is True
    assert presenter.is_practice
    assert presenter.title == "oak chairs"
    presenter.take([collected(a_pin(1)), collected(a_pin(2))])
    assert presenter.model.counts() == PinCounts(pending=2)
    pictured = PinPictured(time=START, session_id=RUN, pin=a_pin(1, picture_file="oak.jpg"))
    presenter.take([pictured, validated(a_pin(2, match_score=0.8))])
    assert presenter.model.face(0).picture == "oak.jpg"
    assert presenter.model.face(1).status is PinStatus.APPROVED
    with qtbot.waitSignal(presenter.opened):
        presenter.take([ended()])
    assert live_now(presenter) is False


def test_a_second_run_leaves_the_wall_that_fills(
    presenter: GalleryPresenter, store: Any, a_pin: MakePin
) -> None:
    store.fill([a_pin(1)])
    other = started().model_copy(
        update={"session_id": SessionId("run-2"), "prompt_id": PromptId("pr-2")}
    )
    presenter.take([started()])
    presenter.take([other])
    assert presenter.prompt_id == PROMPT
    presenter.take([ended()])
    presenter.open(PromptId("pr-2"))
    assert live_now(presenter) is True


def test_running_again_takes_the_new_threshold_and_keeps_the_wall(
    opened: GalleryPresenter, store: Any, qtbot: QtBot
) -> None:
    prompt = store.prompts.kept[PROMPT]
    store.prompts.kept[PROMPT] = prompt.with_(threshold=0.25)
    with qtbot.waitSignal(opened.opened), qtbot.assertNotEmitted(opened.model.replaced):
        opened.take([started()])
    assert opened.model.counts() == PinCounts(3, 0, 1)


def test_a_batch_shows_only_the_newest_state_of_a_pin(
    opened: GalleryPresenter, a_pin: MakePin
) -> None:
    inserted: list[int] = []
    changed: list[int] = []
    opened.model.rowsInserted.connect(lambda *_: inserted.append(1))
    opened.model.dataChanged.connect(lambda *_: changed.append(1))
    opened.take(
        [
            collected(a_pin(9)),
            collected(a_pin(10)),
            validated(a_pin(9, match_score=0.2)),
            validated(a_pin(9, match_score=0.9)),
        ]
    )
    assert opened.model.face(4).score == 0.9
    assert (inserted, changed) == ([1], [])


def test_pins_of_other_prompts_are_left_out(opened: GalleryPresenter, a_pin: MakePin) -> None:
    stranger = a_pin(7, id="pr-2:7", prompt_id="pr-2")
    opened.take([collected(stranger), validated(stranger)])
    assert opened.model.counts().total == 4


def test_a_verdict_is_saved_then_shown_and_can_be_undone(
    opened: GalleryPresenter, store: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.decided) as told:
        opened.decide(["pr-1:2"], PinStatus.APPROVED)
    assert told.args == ["Approved by you"]
    assert human(store, 2) is PinStatus.APPROVED
    assert opened.model.face(1).status is PinStatus.APPROVED
    assert opened.undo_stack.undoText() == "Approve pin"
    with qtbot.waitSignal(opened.revealed) as revealed:
        opened.undo()
    assert revealed.args == ["pr-1:2"]
    assert human(store, 2) is None
    assert opened.model.counts() == PinCounts(2, 1, 1)
    opened.redo()
    assert human(store, 2) is PinStatus.APPROVED


def test_a_selection_is_one_verdict_and_comes_back_as_it_was(
    opened: GalleryPresenter, store: Any
) -> None:
    opened.decide(["pr-1:1"], PinStatus.DISQUALIFIED)
    opened.decide(["pr-1:1", "pr-1:2", "pr-1:3"], PinStatus.APPROVED)
    assert opened.undo_stack.undoText() == "Approve 3 pins"
    assert opened.model.counts() == PinCounts(approved=4, mine=3)
    opened.undo()
    assert [human(store, n) for n in (1, 2, 3)] == [PinStatus.DISQUALIFIED, None, None]
    opened.undo()
    assert opened.model.counts() == PinCounts(2, 1, 1)


def test_what_is_decided_already_is_no_verdict(opened: GalleryPresenter) -> None:
    opened.decide(["pr-1:1"], None)
    assert opened.undo_stack.count() == 0
    opened.decide(["pr-1:1"], PinStatus.APPROVED)
    opened.decide(["pr-1:1"], PinStatus.APPROVED)
    assert opened.undo_stack.count() == 1


def test_two_hundred_verdicts_and_as_many_undos_leave_nothing(
    presenter: GalleryPresenter, store: Any, a_pin: MakePin
) -> None:
    store.fill([a_pin(n, match_score=0.5) for n in range(200)])
    presenter.open(PROMPT)
    for n in range(200):
        presenter.decide([f"pr-1:{n}"], PinStatus.APPROVED if n % 2 else PinStatus.DISQUALIFIED)
    assert presenter.model.counts() == PinCounts(100, 100, 0, mine=200)
    for _ in range(200):
        presenter.undo()
    assert {pin.human_status for pin in store.pins.kept.values()} == {None}
    assert presenter.model.counts() == PinCounts(0, 200, 0)


def test_another_prompt_forgets_what_could_be_undone(opened: GalleryPresenter) -> None:
    opened.decide(["pr-1:1"], PinStatus.DISQUALIFIED)
    opened.open(PromptId("pr-2"))
    assert opened.undo_stack.count() == 0


def test_the_threshold_is_shown_while_it_moves_and_kept_when_it_rests(
    opened: GalleryPresenter, store: Any
) -> None:
    opened.move_threshold(0.95)
    assert opened.model.counts() == PinCounts(0, 3, 1)
    assert store.prompts.kept["pr-1"].threshold == 0.6
    opened.keep_threshold(0.95)
    assert store.prompts.kept["pr-1"].threshold == 0.95
    assert store.pins.kept["pr-1:1"].status is PinStatus.DISQUALIFIED


def test_a_whole_pin_is_at_hand_or_fetched(
    opened: GalleryPresenter, store: Any, qtbot: QtBot, a_pin: MakePin
) -> None:
    assert opened.ask_detail("pr-1:1") == store.pins.kept["pr-1:1"]
    store.pins.kept["pr-1:77"] = a_pin(77)
    with qtbot.waitSignal(opened.detailed) as told:
        assert opened.ask_detail("pr-1:77") is None
    assert told.args[0].id == "pr-1:77"


def test_the_smallest_file_that_is_wide_enough_is_taken(
    presenter: GalleryPresenter, pictures: Path
) -> None:
    for width in (256, 512):
        (pictures / f"oak-{width}.jpg").write_bytes(b"x")
    names = [presenter.locate("oak.jpg", width) for width in (200, 256, 257, 600)]
    assert [path.name for path in names if path] == [
        "oak-256.jpg",
        "oak-256.jpg",
        "oak-512.jpg",
        "oak.jpg",
    ]
    assert presenter.locate("gone.jpg", 200) is None


def test_export_writes_the_pins_in_their_order(
    opened: GalleryPresenter, tmp_path: Path, qtbot: QtBot
) -> None:
    to = tmp_path / "pins.csv"
    with qtbot.waitSignal(opened.exported) as told:
        opened.export(["pr-1:4", "pr-1:1"], "csv", to)
    assert told.args == [to, 2]
    assert to.read_text(encoding="utf-8") == "pr-1:4\npr-1:1"


def test_what_was_deleted_hangs_there_no_longer(opened: GalleryPresenter, store: Any) -> None:
    opened.decide(["pr-1:1"], PinStatus.DISQUALIFIED)
    del store.pins.kept["pr-1:1"]
    opened.note_deleted("pr-2")
    assert opened.model.row_of("pr-1:1") is not None
    opened.note_deleted("pr-1")
    assert opened.model.row_of("pr-1:1") is None
    assert not opened.undo_stack.canUndo()
    assert opened.title == "oak chairs"


def test_a_prompt_that_is_gone_leaves_nothing(opened: GalleryPresenter, store: Any) -> None:
    store.pins.kept.clear()
    store.prompts.kept.clear()
    opened.note_deleted("pr-1")
    assert opened.model.counts() == PinCounts(0, 0, 0)
