"""What every site session does, the fake of the tests and the real browser alike."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.ports.automation import (
    Attention,
    FeedStep,
    OnBoard,
    SiteAccess,
    SiteDrift,
    SiteListener,
    SiteSession,
)
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.practice_site import ROOT, start_process
from tests.builders import an_account
from tests.fakes.site import FakeSite

BOARD = "Quiet kitchen"
Opened = Callable[[], AbstractAsyncContextManager[SiteSession]]


class Nobody(SiteListener):
    """Listens to nothing; a contract run needs no person."""

    @override
    async def attention(self, wanted: Attention) -> None:
        raise AssertionError(wanted)

    @override
    async def attention_over(self) -> None:
        raise AssertionError

    @override
    async def drift(self, drift: SiteDrift) -> None:
        raise AssertionError(drift)


def a_draft(number: int) -> PinDraft:
    pin_id = f"{1_000_000 + number}"
    return PinDraft(pinterest_id=pin_id, pin_url="u", pictures={"236x": PictureSize(url="p")})


@asynccontextmanager
async def fake_session(_home: Path) -> AsyncIterator[SiteSession]:
    drafts = [a_draft(number) for number in range(23)]
    access = SiteAccess(an_account(), None, None, headed=False, wait_seconds=0)
    async with FakeSite(drafts, drafts[:7]).open(access, Nobody()) as session:
        yield session


@asynccontextmanager
async def browser_session(home: Path) -> AsyncIterator[SiteSession]:
    options = PracticeOptions(resources=ROOT / "resources" / "practice", variants=("short:30",))
    process = start_process(home / "site", options)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        addresses = PracticeAddresses.model_validate_json(process.stdout.readline())
        agent = BrowserAgent(
            site_file=ROOT / "resources" / "sites" / "pinterest.toml",
            home=home,
            clock=SystemClock(),
            browser="chromium",
            can_show=False,
        )
        account = an_account(
            site=addresses.site, username="practice", sign_in=SignInWay.STORED_PASSWORD
        )
        access = SiteAccess(account, addresses.password, None, headed=False, wait_seconds=0)
        async with agent.open(access, Nobody()) as session:
            yield session
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


@pytest.fixture(
    params=[
        pytest.param(fake_session, id="fake"),
        pytest.param(browser_session, id="browser", marks=pytest.mark.browser),
    ]
)
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Opened:
    return lambda: request.param(tmp_path)


@pytest.mark.asyncio
async def test_a_run_as_the_application_does_it(opened: Opened) -> None:
    async with opened() as session:
        handle = await session.sign_in()
        assert handle
        assert await session.find_board(BOARD) is None
        board = await session.create_board(BOARD, secret=True)
        assert (board.name, board.secret) == (BOARD, True)
        assert await session.find_board(BOARD) == board
        assert await session.board_pins(board) == OnBoard()

        results = session.search("quiet kitchen")
        wanted = (await anext(results)).pins[0].pinterest_id
        await results.aclose()
        await session.save(wanted, board)
        assert (await session.board_pins(board)).has(wanted)
        await session.remove(wanted, board)
        assert not (await session.board_pins(board)).has(wanted)

        steps: list[FeedStep] = [step async for step in session.more_ideas(board)]
        ids = [pin.pinterest_id for step in steps for pin in step.pins]
        assert len(ids) == len(set(ids)) > 10
        assert [step.ended for step in steps].count(True) == 1
        assert steps[-1].ended

        picture = await session.picture()
        assert picture is None or len(picture) <= 40_960
        await session.delete_board(board)
        assert await session.find_board(BOARD) is None
