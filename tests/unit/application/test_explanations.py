"""The judge explains in the language, and is told what, the person chose."""

import pytest

from pinagent_desktop.domain.pin_text import PinText
from tests.unit.application.conftest import Stage


@pytest.mark.asyncio
async def test_the_judge_is_asked_to_explain_in_the_persons_language(stage: Stage) -> None:
    stage.settings = stage.settings.with_(explanation_language="German")
    await stage.run(pins=3, saves=0)
    assert stage.judge.languages == {"German"}


@pytest.mark.asyncio
async def test_words_of_the_site_stay_here_unless_the_person_lets_them_go(stage: Stage) -> None:
    await stage.run(pins=3, saves=1)
    assert stage.judge.told == {None}


@pytest.mark.asyncio
async def test_words_of_the_site_go_with_every_picture_where_they_may(stage: Stage) -> None:
    stage.settings = stage.settings.with_(send_pin_text=True)
    await stage.run(pins=3, saves=1)
    assert None not in stage.judge.told
    # Of the feed, and of the search results of the warm-up.
    assert {PinText(title="Pin 1"), PinText(title="Pin 101")} <= stage.judge.told
