"""The card beside the form: none of its words is cut off."""

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.estimate_card import EstimateCard
from pinagent_desktop.ui.presenters.prompt_form import EstimateWords
from pinagent_desktop.ui.widgets.label import Label


@pytest.mark.parametrize(
    "sign_in", ["practice", "no account yet", "already signed in", "in the browser, by you"]
)
def test_no_word_of_a_line_is_cut_off(icons: Icons, qtbot: QtBot, sign_in: str) -> None:
    card = EstimateCard(icons)
    qtbot.addWidget(card)
    words = EstimateWords(
        duration="about 90 min",
        cost="about $12.50",
        limit="of the $100.00 you allow",
        sign_in=sign_in,
        warm_up="60 saves, 40 min",
        scraping="1000 approved, 80 min",
        validation="alongside, $12.50",
    )
    card.show_estimate(words, "", "")
    card.show()
    shown = [one for one in card.findChildren(Label) if not one.wordWrap()]
    assert {one.text() for one in shown} >= {sign_in, words.limit, words.scraping}
    assert [one.text() for one in shown if one.width() < one.sizeHint().width()] == []
