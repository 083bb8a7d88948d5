"""The doctor's walk on the practice site: what it tells, and that it changes nothing."""

from contextlib import aclosing
from typing import Any

import pytest

from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.domain.errors import AlreadyRunning, Challenged, PinAgentError, SignInNeeded
from pinagent_desktop.ports.automation import SiteAccess
from pinagent_desktop.ports.diagnostics import WalkStep
from pinagent_desktop.services.automation.walking_agent import WalkingAgent
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.automation.conftest import BOARD, Notes, Rig, read_all
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import ROOT, PracticeSite
from tests.builders import an_account

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


async def walked(
    rig: Rig, site: PracticeSite, *, password: str | None = ""
) -> tuple[dict[str, WalkStep], PinAgentError | None]:
    """Walk on the rig's own profile; return the steps by their page, and what ended the walk."""
    agent = WalkingAgent(
        site_file=ROOT / "resources" / "sites" / "pinterest.toml",
        home=rig.home,
        clock=SystemClock(),
        browser="chromium",
        can_show=False,
    )
    password = site.addresses.password if password == "" else password
    account = an_account(
        site=site.addresses.site,
        username="practice",
        sign_in=SignInWay.STORED_PASSWORD if password else SignInWay.IN_BROWSER,
    )
    access = SiteAccess(account, password, None, headed=False, wait_seconds=0.0)
    steps: dict[str, WalkStep] = {}
    try:
        async with aclosing(agent.walk(access, Notes())) as walk:
            async for step in walk:
                steps[step.page] = step
    except PinAgentError as error:
        return steps, error
    return steps, None


async def with_a_board(rig: Rig, site: PracticeSite) -> None:
    async with rig.open(site) as session:
        await session.sign_in()
        board = await session.create_board(BOARD, secret=True)
        found = await read_all(session.search(BOARD), lambda h: len(h.ids) >= 2)
        for pin in found.ids[:2]:
            await session.save(pin, board)


def changes(state: dict[str, Any]) -> dict[str, Any]:
    """What a walk must leave as it was."""
    kept = ("boards", "deleted_boards", "creates", "saves", "deletes", "challenge_inputs")
    asked = {key: n for key, n in state["resources"].items() if " get " not in key}
    return {**{name: state[name] for name in kept}, "asked": asked}


@pytest.mark.slow  # each time as a program: tests/end2end/test_doctor.py
async def test_everything_is_there_and_nothing_is_changed(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    await with_a_board(rig, site)
    before = await site.state()

    steps, error = await walked(rig, site)

    after = await site.state()
    assert error is None
    assert list(steps) == ["start", "profile", "search", "pin", "board", "more_ideas", "any"]
    assert {page: step.state for page, step in steps.items() if step.state != "ok"} == {
        "any": "not looked at"
    }
    assert steps["start"].who == "practice"
    assert steps["search"].read == "24 pins by the page's own answers, the same 24 on the page"
    assert "Save button's board menu" in str([part.name for part in steps["pin"].parts])
    assert "the Save button of the board's row" in steps["any"].left
    assert changes(after) == changes(before)


@pytest.mark.slow
async def test_later_strategies_are_a_warning_and_none_at_all_is_gone(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    steps, error = await walked(rig, start_practice("noids"))
    assert error is None
    assert {step.state for step in steps.values()} <= {"ok", "warning", "not looked at"}
    later = {p.name: p.strategy for p in steps["pin"].parts}
    assert later["the Save button's board menu"] == 2

    steps, error = await walked(rig, start_practice("renamedsave"))
    assert error is None, "what is gone ends no walk"
    assert steps["pin"].gone == ("the Save button's board menu",)
    assert {page for page, step in steps.items() if step.state == "gone"} == {"pin"}


@pytest.mark.slow
async def test_the_two_ways_of_reading_are_told_apart(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    steps, error = await walked(rig, start_practice("nojson"))
    assert error is None
    assert steps["search"].state == "warning"
    assert steps["search"].read.startswith("no pins by the page's own answers, ")
    assert steps["profile"].read.endswith("on the page only")

    steps, error = await walked(rig, start_practice("noideas"))
    assert error is None
    assert steps["more_ideas"].state == "ok"
    assert steps["more_ideas"].read == "the site says that there is nothing"


@pytest.mark.slow  # each time as a program: tests/end2end/test_doctor.py
async def test_what_stands_in_the_way_ends_the_walk_and_is_not_touched(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("challenge:6")
    steps, error = await walked(rig, site)
    assert isinstance(error, Challenged)
    assert [step.state for step in steps.values()][-1] == "stopped"
    assert (await site.state())["challenge_inputs"] == []


async def test_nobody_signed_in_and_no_password_is_a_sign_in_for_the_person(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    steps, error = await walked(rig, site, password=None)
    assert isinstance(error, SignInNeeded)
    assert [(step.page, step.state) for step in steps.values()] == [("start", "stopped")]
    assert (await site.state())["logins"] == []


async def test_a_profile_that_is_in_use_is_left_alone(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    async with rig.open(site):
        steps, error = await walked(rig, site)
    assert isinstance(error, AlreadyRunning)
    assert steps == {}
