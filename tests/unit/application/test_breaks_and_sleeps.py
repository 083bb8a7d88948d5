"""A break that the site asked for is kept; after a sleep the sign-in comes first."""

from collections import Counter

import pytest

from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import BrowserGone, SiteChanged, SiteLimit, SiteUnreachable
from pinagent_desktop.domain.run import RunStatus
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def test_a_start_during_a_break_neither_acts_nor_makes_it_longer(stage: Stage) -> None:
    stage.site.faults[("save", 2)] = SiteLimit("Too many requests", retry_after=1200.0)
    broken = await stage.run()
    rest = await stage.store.accounts.get(stage.request().account_id)

    refused = await stage.resume(broken.run.id)

    assert refused.problem is not None
    assert refused.problem.code == "site_limit"
    assert "leaves it alone until" in refused.problem.message
    assert stage.site.opened == 1
    assert await stage.store.accounts.get(stage.request().account_id) == rest
    asked = await stage.store.ledger.of_account(stage.request().account_id, 9, Act.ASKED_TO_REST)
    assert len(asked) == 1
    stage.clock.advance(1200)
    assert (await stage.resume(broken.run.id)).run.status is RunStatus.COMPLETED


async def test_after_a_sleep_the_run_begins_again_with_the_sign_in(stage: Stage) -> None:
    asleep = iter([7200.0])

    def sleep_at_second_save(act: str) -> None:
        if (act, stage.site.acts["save"]) == ("save", 2) and (seconds := next(asleep, 0.0)):
            stage.clock.stop(seconds)

    stage.site.before = sleep_at_second_save

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert set(_saves(stage).values()) == {1}
    assert stage.site.opened == stage.site.acts["sign_in"] == 2
    told = [getattr(one, "message", "") for one in stage.events]
    assert (
        len([words for words in told if "Nothing ran for 2 hours: the computer slept" in words])
        == 1
    )


@pytest.mark.parametrize(
    "broken", [BrowserGone("cut"), SiteUnreachable("cut"), SiteChanged("cut", part="the feed")]
)
async def test_what_a_sleep_has_broken_is_told_as_a_sleep(stage: Stage, broken: Exception) -> None:
    def sleep_before_the_second_save(act: str) -> None:
        if (act, stage.site.acts["save"]) == ("save", 2):
            stage.clock.stop(600.0)

    stage.site.before = sleep_before_the_second_save
    stage.site.faults[("save", 2)] = broken

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert set(_saves(stage).values()) == {1}
    assert stage.of_type("waiting") == []
    assert stage.of_type("problem") == []
    assert stage.site.opened == 2


def _saves(stage: Stage) -> Counter[str]:
    """Return how often each pin is on the one board."""
    (held,) = stage.site.on_board.values()
    return Counter(held)
