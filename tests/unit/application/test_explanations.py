"""The judge explains in the language that the person chose."""

import pytest

from tests.unit.application.conftest import Stage


@pytest.mark.asyncio
async def test_the_judge_is_asked_to_explain_in_the_persons_language(stage: Stage) -> None:
    stage.settings = stage.settings.with_(explanation_language="German")
    await stage.run(pins=3, saves=0)
    assert stage.judge.languages == {"German"}
