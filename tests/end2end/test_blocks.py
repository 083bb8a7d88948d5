"""The site asks for a break: nothing more reaches it, the account rests, its caps are halved."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.end2end.app import App, Ended
from tests.end2end.little_app import PACE, LittleApp
from tests.end2end.stand_in import KEY, PASSWORD, USERNAME, StandIn

NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
NEXT_MORNING = NOON + timedelta(hours=21)
SAVE = "/resource/RepinResource/create/"
GIVEN = ("--password-stdin", "--wait", "0", "--json")
PACED = ("--pace", "careful", *GIVEN)
RUN = ("run", "oak desk", "--account", USERNAME, "--pins", "2", "--saves", "4", *PACED)


class Days:
    """One account, started at moments of two days; the time zone is UTC."""

    def __init__(self, app: App, site: StandIn) -> None:
        self.site = site
        self.session_id = ""
        self._app = app.with_(
            TZ="UTC",
            PINAGENT_SITE_URL=site.addresses.site,
            OPENAI_BASE_URL=site.addresses.judge,
            OPENAI_API_KEY=KEY,
        )

    def at(self, moment: datetime, *words: str, stdin: str = f"{PASSWORD}\n") -> Ended:
        """Carry a command out at that moment, by the clocks of the computer."""
        passed = (moment - datetime.now(UTC)).total_seconds()
        little = LittleApp.of(self._app, PASSED=str(passed))
        little.environment["LITTLE_PACE"] = json.dumps(
            {**PACE, "saves_an_hour": 4, "saves_a_day": 12}
        )
        return little.run(*words, stdin=stdin)

    def blocked(self, moment: datetime, *words: str) -> str:
        """Return the sentence of a run that ended because the site wants a break."""
        ended = self.at(moment, *words)
        assert ended.code == 5, ended.err
        assert ended.lines[-1]["status"] == "failed"
        self.session_id = ended.lines[-1]["session_id"]
        return str(ended.problem["message"])

    def refused_at_once(self, moment: datetime, *words: str) -> str:
        """Return the sentence; the site hears nothing of it."""
        before = self.site.facts("")
        told = self.blocked(moment, *words)
        assert self.site.facts("") == before
        return told

    def saves(self) -> int:
        """Return how many the site has seen."""
        return len(self.site.state()["saves"])


@pytest.mark.slow  # in short: tests/unit/application/test_breaks_and_sleeps.py
@pytest.mark.row("B10")
def test_a_break_is_kept_a_second_one_lasts_until_tomorrow_and_halves_the_caps(
    app: App, stand_in: Callable[..., StandIn]
) -> None:
    days = Days(app, stand_in())
    assert days.at(NOON, "accounts", "add", USERNAME, stdin="").code == 0

    # Told how long: so long, and whoever starts before it is over does not get to the site.
    days.site.fail(SAVE, status=429, retry_after=1200)
    assert "until 12:20." in days.blocked(NOON, *RUN)
    days.site.heal(SAVE)
    (fault,) = days.site.facts("fault")
    assert days.site.facts("")[-1]["at"] - fault["at"] < 1.0
    resume = ("runs", "resume", days.session_id, *GIVEN)
    assert "until 12:20." in days.refused_at_once(NOON + timedelta(minutes=19), *resume)

    # The second one of the day: until tomorrow.
    days.site.fail(SAVE, status=429)
    assert "until 00:00 tomorrow." in days.blocked(NOON + timedelta(minutes=30), *resume)
    days.site.heal(SAVE)
    assert (len(days.site.state()["creates"]), days.saves()) == (1, 0)

    # The first one of the next day, without a time: a quarter of an hour.
    days.site.fail(SAVE, status=429, after=1)
    assert "until 09:15." in days.blocked(NEXT_MORNING, *resume)
    days.site.heal(SAVE)
    assert days.saves() == 1

    # Afterwards two of the four saves an hour are left, and both were tried.
    assert "2 of 2 this hour" in days.blocked(NEXT_MORNING + timedelta(minutes=16), *resume)
    assert days.saves() == 1
    lines = days.at(NEXT_MORNING, "accounts", "ledger", USERNAME, "--json", stdin="").lines
    rests = [one["rest_seconds"] for one in lines if one["act"] == "asked_to_rest"]
    assert rests == [900.0, pytest.approx(11.5 * 3600, abs=120), 1200.0]
