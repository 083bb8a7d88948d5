"""Caps of the real app, counted at the practice site: killed, restarted, clocks set meanwhile."""

import logging
import random
import re
from collections.abc import Mapping, Sequence

import pytest

from tests.end2end.app import App, event
from tests.end2end.little_app import PACE, LittleApp
from tests.end2end.site_record import SiteRecord

logger = logging.getLogger(__name__)

PROMPT = "japandi dining room"
CAREFUL = ("--pace", "careful", "--wait", "0", "--pins", "2", "--saves", "6", "--json")
CLOCKS: Sequence[Mapping[str, str]] = (
    {},
    {"SHIFT": str(26 * 3600), "BOOT": "second"},
    {"SHIFT": str(-26 * 3600), "BOOT": "third"},
    {"SHIFT": str(-26 * 3600), "BOOT": "fourth"},
)
"""Of each start: what the wall clock is wrong by, and which start of the computer it is."""


@pytest.mark.slow
@pytest.mark.row("B22")
def test_killed_after_a_save_and_started_with_a_clock_set_forward_it_stays_within_the_cap(
    app: App,
) -> None:
    after = random.SystemRandom().uniform(0.0, 1.5)
    logger.info("killed %.2f s after a save", after)
    running = LittleApp.of(app).start(*_words(app))
    running.wait_for(event("saved"), 150.0)
    running.kill_after(after)

    _assert_capped(app, LittleApp.of(app, **CLOCKS[1]))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(20))
def test_killed_and_started_again_with_other_clocks_it_stays_within_the_cap(
    app: App, number: int
) -> None:
    """In the night: pytest -m slow tests/end2end/test_caps.py."""
    seed = random.SystemRandom().randrange(2**32)
    instants = random.Random(seed)  # noqa: S311 - instants, no secret
    logger.info("case %d, seed %d", number, seed)
    for clocks in CLOCKS[:-1]:
        little = LittleApp.of(app, **clocks)
        words = _words(app)
        if not little.start(*words).kill_after(instants.uniform(3.0, 14.0)):
            break
    _assert_capped(app, LittleApp.of(app, **CLOCKS[-1]))


def _assert_capped(app: App, last: LittleApp) -> None:
    """Start a last time: the cap ends the run, and the site has seen no more than it allows."""
    ended = last.run(*_words(app))

    cap = int(str(PACE["saves_an_hour"]))
    assert ended.code == 5, ended.err
    assert ended.problem["code"] == "limit_reached"
    assert re.search(r"Next save at \d\d:\d\d.*: 2 of 2 this hour", ended.problem["message"])
    assert sum(SiteRecord.read(app.home).saves.values()) <= cap
    lines = last.run("accounts", "ledger", "practice", "--json").lines
    assert lines[0]["act"] == "refused"
    assert "2 of 2 this hour" in lines[0]["object"]
    assert [one["seq"] for one in lines] == sorted((one["seq"] for one in lines), reverse=True)
    saves = [one for one in lines if one["act"] == "save_pin"]
    assert len(saves) == cap
    assert all(one["site_at"] for one in saves)
    logins = [fact for fact in SiteRecord.read(app.home).of("login") if fact.get("right", True)]
    assert len(logins) <= len([one for one in lines if one["act"] == "sign_in"])


def _words(app: App) -> tuple[str, ...]:
    """Return how to begin, or how to go on."""
    runs = app.run("runs", "list", "--json").lines if (app.home / "store").exists() else ()
    if not runs:
        return ("practice", "--run", PROMPT, *CAREFUL)
    return ("runs", "resume", runs[0]["session_id"], "--wait", "0", "--json")
