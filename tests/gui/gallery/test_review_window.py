"""A whole review with the keyboard alone."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.panes.review_window import ReviewWindow
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# Nearest to 0.60 first: 0.62, 0.55, 0.75, 0.30, 0.95, then the one without a score.
SCORES = [0.95, 0.3, None, 0.62, 0.75, 0.55]
BY_DOUBT = ["pr-1:4", "pr-1:6", "pr-1:5", "pr-1:2", "pr-1:1", "pr-1:3"]


@pytest.fixture
def pins(scored: Callable[..., Sequence[Pin]]) -> list[Pin]:
    return list(scored(SCORES))


@pytest.fixture
def pane(
    qtbot: QtBot, presenter: GalleryPresenter, icons: Icons, store: Any, pins: list[Pin]
) -> Iterator[GalleryPane]:
    store.fill(pins)
    pane = GalleryPane(presenter, icons)
    qtbot.addWidget(pane)
    pane.resize(1224, 820)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    presenter.open(PromptId("pr-1"))
    pane.view.setFocus()
    yield pane
    pane.close_pictures()


def begin(pane: GalleryPane, qtbot: QtBot) -> ReviewWindow:
    with qtbot.waitSignal(pane.review.opened) as told:
        QTest.keyClick(pane.view, Key.Key_R)
    window = told.args[0]
    assert isinstance(window, ReviewWindow)
    return window


def words(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def human(store: Any, number: int) -> PinStatus | None:
    pin: Pin = store.pins.kept[f"pr-1:{number}"]
    return pin.human_status


def test_the_most_doubtful_comes_first(pane: GalleryPane, qtbot: QtBot) -> None:
    window = begin(pane, qtbot)
    assert window.isFullScreen()
    assert window.progress.text() == "1 of 6"
    seen = []
    for _ in SCORES:
        seen.append(window.accessibleName().split(",")[0])
        QTest.keyClick(window, Key.Key_Right)
    assert seen == [f"Picture {one.removeprefix('pr-1:')}" for one in BY_DOUBT]


def test_one_key_a_verdict_and_on_to_the_summary(
    pane: GalleryPane, qtbot: QtBot, store: Any
) -> None:
    window = begin(pane, qtbot)
    for key in (Key.Key_A, Key.Key_D, Key.Key_P, Key.Key_X, Key.Key_A):
        QTest.keyClick(window, key)
    assert window.progress.text() == "6 of 6"
    QTest.keyClick(window, Key.Key_D)
    assert [human(store, n) for n in (4, 6, 5, 2, 1, 3)] == [
        PinStatus.APPROVED,
        PinStatus.DISQUALIFIED,
        PinStatus.APPROVED,
        PinStatus.DISQUALIFIED,
        PinStatus.APPROVED,
        PinStatus.DISQUALIFIED,
    ]
    said = words(window.summary)
    for expected in ("All 6 reviewed", "3 approved by you", "3 disqualified by you"):
        assert expected in said


def test_escape_leaves_and_the_grid_is_at_the_same_pin(pane: GalleryPane, qtbot: QtBot) -> None:
    window = begin(pane, qtbot)
    QTest.keyClick(window, Key.Key_Right)
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Key.Key_Escape)
    assert pane.shown_pin_id == BY_DOUBT[1]
    assert begin(pane, qtbot) is not window


def test_undo_goes_back_to_the_first_act_and_redo_forth_again(
    pane: GalleryPane, qtbot: QtBot, store: Any
) -> None:
    first = dict(store.pins.kept)
    window = begin(pane, qtbot)
    for _ in SCORES:
        QTest.keyClick(window, Key.Key_A)
    after = dict(store.pins.kept)
    for number in range(len(SCORES), 0, -1):
        QTest.keyClick(window, Key.Key_Z, Ctrl)
        assert window.progress.text() == f"{number} of 6"
    assert store.pins.kept == first
    for _ in SCORES:
        QTest.keyClick(window, Key.Key_Z, Ctrl | Shift)
    assert store.pins.kept == after


def test_u_stays_and_shows_what_the_score_says(pane: GalleryPane, qtbot: QtBot, store: Any) -> None:
    window = begin(pane, qtbot)
    QTest.keyClick(window, Key.Key_D)
    QTest.keyClick(window, Key.Key_Left)
    assert "Disqualified by you" in words(window.facts)
    QTest.keyClick(window, Key.Key_U)
    assert human(store, 4) is None
    assert "Approved" in words(window.facts)
    assert window.progress.text() == "1 of 6"


def test_what_was_decided_before_is_not_asked_again(
    pane: GalleryPane, qtbot: QtBot, presenter: GalleryPresenter
) -> None:
    presenter.decide(["pr-1:4", "pr-1:6"], PinStatus.APPROVED)
    assert begin(pane, qtbot).progress.text() == "1 of 4"


def test_when_all_is_decided_all_comes_once_more(
    pane: GalleryPane, qtbot: QtBot, presenter: GalleryPresenter
) -> None:
    presenter.decide(presenter.model.pin_ids(), PinStatus.APPROVED)
    assert begin(pane, qtbot).progress.text() == "1 of 6"


def test_a_selection_is_reviewed_alone(pane: GalleryPane, qtbot: QtBot) -> None:
    pane.view.make_current(3)
    QTest.keyClick(pane.view, Key.Key_End, Shift)
    assert begin(pane, qtbot).progress.text() == "1 of 3"


class TestStacks:
    @pytest.fixture
    def pins(self, scored: Callable[..., Sequence[Pin]]) -> list[Pin]:
        pins = list(scored(SCORES))
        for copy in (0, 4):
            pins[copy] = pins[copy].with_(duplicate_of="pr-1:4")
        return pins

    def test_near_duplicates_are_judged_at_once(
        self, pane: GalleryPane, qtbot: QtBot, store: Any
    ) -> None:
        window = begin(pane, qtbot)
        assert window.progress.text() == "1 of 4"
        assert "3 near-duplicates lie here. Your word counts for all of them." in words(window)
        QTest.keyClick(window, Key.Key_D)
        assert {human(store, n) for n in (1, 4, 5)} == {PinStatus.DISQUALIFIED}
        QTest.keyClick(window, Key.Key_Z, Ctrl)
        assert {human(store, n) for n in (1, 4, 5)} == {None}

    def test_a_stack_can_be_taken_apart(self, pane: GalleryPane, qtbot: QtBot, store: Any) -> None:
        window = begin(pane, qtbot)
        QTest.keyClick(window, Key.Key_T)
        assert window.progress.text() == "1 of 6"
        QTest.keyClick(window, Key.Key_D)
        assert [human(store, n) for n in (4, 1, 5)] == [PinStatus.DISQUALIFIED, None, None]


class TestSources:
    @pytest.fixture
    def pins(self, scored: Callable[..., Sequence[Pin]]) -> list[Pin]:
        pins = list(scored(SCORES))
        for n in (1, 2, 3):
            pins[n] = pins[n].with_(domain="shop.example")
        return pins

    def test_all_from_one_source_go_at_once_but_never_over_a_persons_word(
        self, pane: GalleryPane, qtbot: QtBot, store: Any, presenter: GalleryPresenter
    ) -> None:
        presenter.decide(["pr-1:2"], PinStatus.APPROVED)
        window = begin(pane, qtbot)
        assert "2 undecided pins come from \u2068shop.example\u2069." in words(window)
        QTest.keyClick(window, Key.Key_B)
        assert [human(store, n) for n in (4, 3, 2)] == [
            PinStatus.DISQUALIFIED,
            PinStatus.DISQUALIFIED,
            PinStatus.APPROVED,
        ]
        assert window.progress.text() == "2 of 5"
        # The one that went along is not asked for again.
        for _ in range(3):
            QTest.keyClick(window, Key.Key_A)
        assert window.summary.isVisible()
        QTest.keyClick(window, Key.Key_Z, Ctrl)
        assert not window.summary.isVisible()


def test_closer_and_whole_again(pane: GalleryPane, qtbot: QtBot) -> None:
    window = begin(pane, qtbot)
    steps = [window.stage.closer]
    for key in (Key.Key_Z, Key.Key_Plus, Key.Key_Z, Key.Key_Z, Key.Key_Minus):
        QTest.keyClick(window, key)
        steps.append(window.stage.closer)
    assert steps == [1, 2, 4, 1, 2, 1]
    QTest.keyClick(window, Key.Key_Z)
    QTest.keyClick(window, Key.Key_Right, Shift)
    assert window.progress.text() == "1 of 6"
    QTest.keyClick(window, Key.Key_Right)
    assert window.stage.closer == 1


def test_a_key_that_is_held_down_judges_once(pane: GalleryPane, qtbot: QtBot, store: Any) -> None:
    window = begin(pane, qtbot)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True
    )
    QTest.keyClick(window, Key.Key_A)
    QApplication.sendEvent(window, held)
    assert window.progress.text() == "2 of 6"
    assert human(store, 6) is None


def test_a_question_mark_shows_every_key(pane: GalleryPane, qtbot: QtBot) -> None:
    window = begin(pane, qtbot)
    QTest.keyClick(window, Key.Key_Question, Shift)
    (dialog,) = window.findChildren(HelpDialog)
    said = words(dialog)
    for expected in ("Approve the pin", "Disqualify all pins from this source", "Look closer"):
        assert expected in said
    dialog.reject()


def test_a_verdict_that_cannot_be_kept_is_said_and_shown_nowhere(
    pane: GalleryPane,
    qtbot: QtBot,
    presenter: GalleryPresenter,
    store: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def full(pin: Pin) -> None:
        raise StorageError("no room")

    window = begin(pane, qtbot)
    monkeypatch.setattr(store.pins, "put", full)
    with qtbot.waitSignal(presenter.refused), pytest.raises(StorageError):
        presenter.decide(["pr-1:4"], PinStatus.APPROVED)
    assert presenter.model.human_of("pr-1:4") is None
    assert presenter.undo_stack.count() == 0
    assert any("could not be" in line or "data" in line for line in words(window))


def test_another_prompt_ends_the_review(
    pane: GalleryPane, qtbot: QtBot, presenter: GalleryPresenter
) -> None:
    window = begin(pane, qtbot)
    with qtbot.waitSignal(window.closed):
        presenter.open(PromptId("pr-gone"))


def test_everything_that_takes_the_focus_has_a_name(pane: GalleryPane, qtbot: QtBot) -> None:
    window = begin(pane, qtbot)
    unnamed = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
    ]
    assert unnamed == []
    assert window.accessibleName() == "Picture 4, Approved, score 0.62"
