"""Killed at any instant: nothing acknowledged is lost, nothing is done or paid for twice.

Ten kills each time. A thousand of them, in the night: `python -m tests.sweeps.kills --count 1000`.
"""

import logging
import random

import pytest

from tests.end2end.app import App, event
from tests.end2end.kill_story import RESUMED_WITHIN, KillStory, Told
from tests.slowness import slowness

logger = logging.getLogger(__name__)

STAGES = {
    "sign_in": [event("stage", stage="sign_in", state="started")],
    "board": [event("stage", stage="board", state="started")],
    "between two saves": [event("saved")],
    "scraping": [event("scraped_image")],
    "validation": [event("validation")],
}


@pytest.mark.row("B15")
def test_killed_in_the_middle_of_every_stage(app: App) -> None:
    story = KillStory(app)
    for stage, wanted in STAGES.items():
        logger.info("killed in %s", stage)
        story.wait_for(*wanted)
        story.kill_app()
    told = story.ends()
    assert told.kills["app"] == len(STAGES)
    _all_is_well(told)


@pytest.mark.slow
@pytest.mark.row("B15")
def test_killed_at_random_instants(app: App) -> None:
    seed = random.SystemRandom().randrange(2**32)
    logger.info("seed %d", seed)
    told = KillStory(app).random_kills(seed, number=5, app_share=0.5, longest=6.0)
    _all_is_well(told)


def _all_is_well(told: Told) -> None:
    logger.info("%s", told)
    assert not told.wrong, told
    patience = RESUMED_WITHIN * slowness()
    assert max(told.resumed, default=0.0) <= patience, told
