"""The strip under the gallery's head: agreement, a proposal, judging again; and the free order."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.presort import OfflineRanks, OfflineSort
from pinagent_desktop.application.teaching import Teaching
from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.teaching_strip import TeachingStrip
from pinagent_desktop.ui.presenters.offline_order import OfflineOrder
from pinagent_desktop.ui.presenters.teaching_presenter import MORE_DECISIONS, TeachingPresenter
from pinagent_desktop.ui.tasks import TaskSet
from tests.gui.gallery.conftest import PROMPT

TOO_STRICT = [(0.45, True)] * 15 + [(0.25, False)] * 15


class NotedTeaching(Teaching):
    """Notes what is judged again; a picture costs a tenth of a cent."""

    def __init__(self) -> None:
        self.judged: list[PromptId] = []

    @override
    def price(
        self, pictures: int, *, practice: bool, references: Sequence[Reference] = ()
    ) -> float | None:
        return 0.001 * pictures

    @override
    async def judge_again(self, prompt_id: PromptId) -> Any:
        self.judged.append(prompt_id)
        return ()


class NotedPreferences(Preferences):
    """Settings in memory."""

    def __init__(self) -> None:
        self.now = Settings()

    @property
    @override
    def settings(self) -> Settings:
        return self.now

    @override
    def change(self, **fields: object) -> Settings:
        self.now = self.now.with_(**fields)
        return self.now


class StraightTasks(TaskSet):
    """Runs each piece of work to its end at once."""

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        with asyncio.Runner() as runner:
            runner.run(coro)


@pytest.fixture
def teaching() -> NotedTeaching:
    return NotedTeaching()


@pytest.fixture
def presenter(qapp: object, teaching: NotedTeaching) -> TeachingPresenter:
    return TeachingPresenter(teaching, NotedPreferences(), StraightTasks())


def take(presenter: TeachingPresenter, decisions: list[tuple[float, bool]], **changes: Any) -> None:
    known: dict[str, Any] = {"undecided": 31, "threshold": 0.6, "live": False, "practice": False}
    presenter.take(PROMPT, decisions, **{**known, **changes})


def test_without_a_decision_nothing_is_said(presenter: TeachingPresenter) -> None:
    take(presenter, [])
    assert presenter.words.agreement == ""


def test_what_is_missing_is_said_until_it_can_learn(presenter: TeachingPresenter) -> None:
    take(presenter, [(0.9, True)] * 5 + [(0.2, False)] * 2)
    assert presenter.words.agreement == "The score agrees with 7 of your 7 decisions."
    assert presenter.words.hint == (
        "The judge learns from 4 approved and 4 disqualified on; so far 5 and 2."
    )
    assert presenter.words.again == ""


def test_judging_again_is_offered_with_its_price(
    presenter: TeachingPresenter, teaching: NotedTeaching
) -> None:
    take(presenter, [(0.9, True)] * 4 + [(0.7, False)] * 4)
    assert presenter.words.agreement == "The score agrees with 4 of your 8 decisions."
    assert presenter.words.again == "Judge 31 undecided again · about $0.03"
    presenter.judge_again()
    assert teaching.judged == [PROMPT]
    take(presenter, [(0.9, True)] * 4 + [(0.7, False)] * 4, practice=True, undecided=1)
    assert presenter.words.again == "Judge the undecided pin again · free"


@pytest.mark.parametrize("change", [{"live": True}, {"undecided": 0}])
def test_there_is_nothing_to_judge_again_meanwhile(
    presenter: TeachingPresenter, teaching: NotedTeaching, change: dict[str, Any]
) -> None:
    take(presenter, [(0.9, True)] * 4 + [(0.7, False)] * 4, **change)
    assert presenter.words.again == ""
    presenter.judge_again()
    assert teaching.judged == []


def test_a_proposal_names_both_errors_and_moves_nothing(
    presenter: TeachingPresenter, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(presenter.threshold_accepted):
        take(presenter, TOO_STRICT)
    assert presenter.words.proposal == (
        "At 0.35 the score agrees with 30 of your 30 decisions, now 15."
    )
    assert presenter.words.errors == (
        "Lets in 0 % of what you disqualified (now 0 %), misses 0 % of what you approved "
        "(now 100 %)."
    )
    with qtbot.waitSignal(presenter.threshold_accepted, timeout=500) as moved:
        presenter.accept()
    assert moved.args == [0.35]


def test_put_off_it_comes_again_after_ten_more_decisions(presenter: TeachingPresenter) -> None:
    take(presenter, TOO_STRICT)
    presenter.put_off()
    assert presenter.words.proposal == ""
    take(presenter, TOO_STRICT + [(0.2, False)] * (MORE_DECISIONS - 1))
    assert presenter.words.proposal == ""
    take(presenter, TOO_STRICT + [(0.2, False)] * MORE_DECISIONS)
    assert presenter.words.proposal != ""


def test_the_strip_shows_what_there_is_and_can_be_told_not_to_learn(
    presenter: TeachingPresenter, icons: Icons, qtbot: QtBot
) -> None:
    strip = TeachingStrip(icons, presenter)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    take(presenter, TOO_STRICT)
    assert not strip.isHidden()
    assert strip._accept.accessibleName() == "Move to 0.35"
    assert strip._learns.isChecked()
    strip._learns.click()
    assert not presenter.learns
    strip._not_now.click()
    assert strip._note.isHidden()


class NotedSort(OfflineSort):
    """Ranks one pin."""

    def __init__(self, *, learned: bool) -> None:
        self.learned = learned

    @override
    async def ranks(self, prompt_id: PromptId) -> OfflineRanks:
        return OfflineRanks({PinId(f"{prompt_id}:1"): 1.0}, self.learned)


@pytest.mark.parametrize(
    ("learned", "words"),
    [(True, "learned from your decisions"), (False, "titles and descriptions against the prompt")],
)
def test_the_free_order_says_what_it_is(qapp: object, learned: bool, words: str) -> None:
    order = OfflineOrder(NotedSort(learned=learned), StraightTasks())
    told: list[str] = []
    ranked: list[object] = []
    order.told.connect(told.append)
    order.ranked.connect(ranked.append)
    order.ask(PROMPT)
    assert told[0].startswith("Offline pre-sort, not validation: ")
    assert words in told[0]
    assert ranked == [{PinId(f"{PROMPT}:1"): 1.0}]
    order.ask(None)
    assert told[-1] == ""
    assert cast("Any", order)._wanted is None
