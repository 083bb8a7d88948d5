"""The estimate knows what the person has taught: it goes out with every picture."""

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from tests.builders import pace_rules

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

A_CHARACTER = 0.001


@pytest.fixture
def priced(stage: "Stage") -> "Stage":
    """Only the words cost something."""
    stage.prompt._estimator = Estimator(
        lambda _pictures, _practice, words, _references: Cost(usd=A_CHARACTER * words), pace_rules
    )
    return stage


def of(stage: "Stage", text: str) -> str:
    account = next(one for one in stage.prompt.accounts if one.display_name == "lena.studio")
    return stage.prompt.estimate(PromptForm(text=text, account_id=account.id, budget_usd=10)).cost


def test_it_is_looked_up_once_and_then_shown(priced: "Stage", qtbot: QtBot) -> None:
    known = priced.prompt.prompts[0][0].text
    before, new = of(priced, known), of(priced, "x" * len(known))
    assert before == new
    priced.history.characters_taught = 2000
    priced.prompt.reload()

    with qtbot.waitSignal(priced.prompt.estimate_changed, timeout=500):
        of(priced, known)
    assert of(priced, f" {known}  ") == f"about ${2 + A_CHARACTER * (len(known) + 3):.2f}"
    assert of(priced, "x" * len(known)) == new


def test_who_does_not_teach_does_not_pay_for_it(priced: "Stage") -> None:
    known = priced.prompt.prompts[0][0].text
    plain = of(priced, known)
    priced.history.characters_taught = 2000
    priced.prompt.reload()
    priced.preferences.change(learn_from_decisions=False)

    assert of(priced, known) == plain
