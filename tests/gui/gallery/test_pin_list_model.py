"""The list of shown pins, without a window."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel, PinRole

pytestmark = pytest.mark.gui
ACCESSIBLE_TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(qtmodeltester: Any, scored: Callable[..., list[Pin]]) -> PinListModel:
    model = PinListModel()
    qtmodeltester.check(model)
    model.append(scored([0.9, 0.3, None, 0.6]))
    return model


def ids(model: PinListModel) -> list[int]:
    return [int(pin_id.split(":")[1]) for pin_id in model.pin_ids()]


def test_it_is_a_proper_model(
    qtmodeltester: Any, model: PinListModel, scored: Callable[..., list[Pin]]
) -> None:
    qtmodeltester.check(model)
    model.set_filter(PinFilter(sort=SortKey.SCORE))
    model.append(scored([None] * 9))
    model.set_threshold(0.2)
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        (Qt.ItemDataRole.DisplayRole, str),
        (ACCESSIBLE_TEXT, str),
        (Qt.ItemDataRole.AccessibleDescriptionRole, str),
        (PinRole.FACE, PinFace),
        (PinRole.PIN_ID, str),
        (PinRole.STATUS, str),
        (PinRole.SCORE, float),
        (Qt.ItemDataRole.DecorationRole, type(None)),
    ],
)
def test_roles_are_plain_python(model: PinListModel, role: int, kind: type[Any]) -> None:
    assert type(model.data(model.index(0), role)) is kind
    assert type(model.rowCount()) is int
    assert type(model.flags(model.index(0))) is Qt.ItemFlag


def test_a_face_holds_plain_values(model: PinListModel) -> None:
    face = model.face(0)
    assert type(face.score) is float
    assert type(face.status) is PinStatus
    assert model.face(2).score is None


def test_it_reads_well_aloud(model: PinListModel, a_pin: Callable[..., Pin]) -> None:
    model.append([a_pin(9, title="Low sofa", match_score=0.54, human_status="approved")])
    aloud = [model.data(model.index(row), ACCESSIBLE_TEXT) for row in (0, 2, 4)]
    assert aloud == [
        "Picture 1, Approved, score 0.90",
        "Picture 3, Pending: in the queue",
        "Low sofa, Approved by you, score 0.54",
    ]


def test_a_pin_without_a_title_is_called_by_what_it_has(
    model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    model.append(
        [
            a_pin(7, title=" ", description="Two  oak\nchairs"),
            a_pin(8, title="", alt_text="a chair"),
            a_pin(9, title=""),
        ]
    )
    titles = [model.face(row).title for row in (4, 5, 6)]
    assert titles == ["Two oak chairs", "a chair", "Untitled pin"]


def test_the_threshold_classifies_at_once_and_never_overrides_a_person(
    model: PinListModel, qtbot: QtBot
) -> None:
    model.decide(["pr-1:2"], PinStatus.APPROVED)
    assert model.counts() == PinCounts(approved=3, disqualified=0, pending=1, mine=1)
    with qtbot.waitSignals([model.dataChanged, model.counts_changed]):
        model.set_threshold(0.95)
    assert model.counts() == PinCounts(approved=1, disqualified=2, pending=1, mine=1)
    model.decide(["pr-1:2"], None)
    assert model.counts() == PinCounts(approved=0, disqualified=3, pending=1)


def test_a_status_filter_follows_the_threshold_only_when_asked(model: PinListModel) -> None:
    model.set_filter(PinFilter(status=PinStatus.APPROVED))
    assert ids(model) == [1, 4]
    model.set_threshold(0.95)
    assert ids(model) == [1, 4]
    model.refilter()
    assert ids(model) == []
    model.set_threshold(0.3)
    model.refilter()
    assert ids(model) == [1, 2, 4]


def test_new_pins_go_to_the_end_whatever_the_sort(
    model: PinListModel, a_pin: Callable[..., Pin], qtbot: QtBot
) -> None:
    model.set_filter(PinFilter(sort=SortKey.SCORE, descending=True))
    assert ids(model) == [1, 4, 2, 3]
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.append([a_pin(5, match_score=1.0), a_pin(6, match_score=0.7)])
    assert inserted.args[1:] == [4, 5]
    assert ids(model) == [1, 4, 2, 3, 5, 6]
    assert model.unsorted_count == 2
    model.sort_again()
    assert ids(model) == [5, 1, 6, 4, 2, 3]
    assert model.unsorted_count == 0


def test_new_pins_that_the_filter_hides_are_counted_all_the_same(
    model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    model.set_filter(PinFilter(status=PinStatus.PENDING))
    model.append([a_pin(5, match_score=1.0), a_pin(6)])
    assert ids(model) == [3, 6]
    assert model.counts() == PinCounts(approved=3, disqualified=1, pending=2)


def test_a_judged_pin_leaves_the_pending_ones(
    model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    model.set_filter(PinFilter(status=PinStatus.PENDING))
    model.change([a_pin(3, match_score=0.8), a_pin(99, match_score=0.8)])
    assert ids(model) == []
    model.set_filter(PinFilter())
    assert model.face(2).status is PinStatus.APPROVED
    assert model.row_of("pr-1:99") is None


def test_a_verdict_takes_a_pin_out_of_its_filter_and_undo_brings_it_back(
    model: PinListModel,
) -> None:
    model.set_filter(PinFilter(status=PinStatus.APPROVED))
    model.decide(["pr-1:1"], PinStatus.DISQUALIFIED)
    assert ids(model) == [4]
    model.decide(["pr-1:1"], None)
    assert set(ids(model)) == {1, 4}


def test_neighbouring_changes_are_told_together(
    model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.change([a_pin(n, match_score=0.8) for n in (1, 2, 4)])
    assert told == [(0, 1), (3, 3)]


def test_another_prompt_replaces_everything(
    model: PinListModel, scored: Callable[..., list[Pin]], qtbot: QtBot
) -> None:
    with qtbot.waitSignals([model.modelReset, model.replaced, model.counts_changed]):
        model.replace(scored([0.5]), 0.4)
    assert model.counts() == PinCounts(approved=1)
    assert model.threshold == 0.4
    model.replace([], 0.6)
    assert model.rowCount() == 0
    assert model.counts() == PinCounts()
    assert sum(model.bins()) == 0


def test_an_empty_model_answers(qtmodeltester: Any) -> None:
    model = PinListModel()
    qtmodeltester.check(model)
    model.set_filter(PinFilter(search="x"))
    model.set_threshold(0.3)
    model.refilter()
    model.decide(["pr-1:1"], PinStatus.APPROVED)
    model.append([])
    assert model.pin_ids() == []
    assert model.ratios(0, 9) == []
    assert model.row_of("pr-1:1") is None
    assert model.human_of("pr-1:1") is None
