"""Sessions of the real adapter on the practice site."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from typing_extensions import override

from pinagent_desktop.domain.account import Account, SignInWay
from pinagent_desktop.domain.pin import LeftOut
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import (
    Attention,
    FeedStep,
    SiteAccess,
    SiteDrift,
    SiteListener,
    SiteSession,
)
from pinagent_desktop.services.automation.browser_finder import browser_choices
from pinagent_desktop.services.automation.playwright_browser import (
    BrowserOptions,
    PlaywrightBrowser,
)
from pinagent_desktop.services.automation.responses import ResponseLog
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.site_profile import load_profile
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.practice_site import ROOT, PracticeSite
from tests.builders import an_account

SITE_FILE = ROOT / "resources" / "sites" / "pinterest.toml"
BOARD = "Modern minimalist living room"


class Notes(SiteListener):
    """Writes down what it was told."""

    def __init__(self) -> None:
        self.wanted: list[Attention] = []
        self.over = 0
        self.slow_pages = 0
        self.drifts: list[tuple[str, int]] = []
        self.called = asyncio.Event()

    def forget(self) -> None:
        """Begin anew, for the next test of a session that tests share."""
        self.wanted.clear()
        self.drifts.clear()
        self.over = self.slow_pages = 0
        self.called.clear()

    @override
    async def attention(self, wanted: Attention) -> None:
        self.wanted.append(wanted)
        self.called.set()

    @override
    async def slow(self, seconds: float) -> None:
        self.slow_pages += 1

    @override
    async def attention_over(self) -> None:
        self.over += 1

    @override
    async def drift(self, drift: SiteDrift) -> None:
        self.drifts.append((drift.part, drift.strategy))


class Rig:
    """Opens sessions; all on one profile."""

    def __init__(self, home: Path, site_file: Path = SITE_FILE) -> None:
        self.home = home
        self.notes = Notes()
        self.agent = BrowserAgent(
            site_file=site_file,
            home=home,
            clock=SystemClock(),
            browser="chromium",
            can_show=False,
        )

    def open(
        self,
        site: PracticeSite | str,
        *,
        password: str | None = "",
        wait: float = 0,
        **fields: object,
    ) -> AbstractAsyncContextManager[SiteSession]:
        """Open a session; by default with the right password stored."""
        address = site if isinstance(site, str) else site.addresses.site
        if password == "" and not isinstance(site, str):
            password = site.addresses.password
        account: Account = an_account(
            **{
                "site": address,
                "username": "practice",
                "sign_in": SignInWay.STORED_PASSWORD if password else SignInWay.IN_BROWSER,
                **fields,
            }
        )
        access = SiteAccess(account, password, None, headed=False, wait_seconds=wait)
        return self.agent.open(access, self.notes)


@pytest.fixture
def rig(tmp_path: Path) -> Rig:
    return Rig(tmp_path)


@dataclass
class Shared:
    """A signed-in session for the tests of a module: to sign in costs more than most of them.

    Attributes:
        rig: With what it was told.
        site: Where it is.
        session: The session.
        board: A board that it made.
    """

    rig: Rig
    site: PracticeSite
    session: SiteSession
    board: Board

    async def fails(self, path: str, **fault: object) -> None:
        """Let the site's answers at a path fail like this."""
        await self.site.door("faults", {"fail": {path: fault}})

    async def heals(self, path: str) -> None:
        """Let the site answer at a path again."""
        await self.site.door("faults", {"disarm": [path]})


@asynccontextmanager
async def shared_session(
    folder: Path, site: PracticeSite, *, wait: float, address: str = ""
) -> AsyncIterator[Shared]:
    """Sign in and make a board.

    Args:
        folder: Of the browser's profile.
        site: Where.
        wait: Seconds to wait for the person.
        address: Of what stands before the site, if anything does.
    """
    rig = Rig(folder)
    password = site.addresses.password
    async with rig.open(address or site, password=password, wait=wait) as session:
        await session.sign_in()
        yield Shared(rig, site, session, await session.create_board(BOARD, secret=True))


class Harvest:
    """Everything a feed brought."""

    def __init__(self) -> None:
        self.steps: list[FeedStep] = []

    @property
    def ids(self) -> list[str]:
        return [pin.pinterest_id for step in self.steps for pin in step.pins]

    @property
    def left_out(self) -> list[LeftOut]:
        return [left for step in self.steps for left in step.left_out]

    def count(self, reason: str) -> int:
        return sum(left.reason == reason for left in self.left_out)

    @property
    def warnings(self) -> list[str]:
        return [warning for step in self.steps for warning in step.warnings]


async def read_all(
    feed: AsyncGenerator[FeedStep, None],
    enough: Callable[[Harvest], bool] = lambda _harvest: False,
) -> Harvest:
    """Read a feed until it ends or there is enough."""
    harvest = Harvest()
    async for step in feed:
        harvest.steps.append(step)
        if enough(harvest):
            await feed.aclose()
            break
    return harvest


@asynccontextmanager
async def opened(
    folder: Path, base_url: str, notes: Notes, site_file: Path = SITE_FILE
) -> AsyncIterator[SitePage]:
    """Open a browser for pages made by hand."""
    profile = load_profile(site_file, base_url)
    log = ResponseLog(profile)

    async def attach(page: object) -> None:
        """Nothing to hear on pages made by hand."""

    options = BrowserOptions(folder, browser_choices("chromium"), folder / "browsers")
    browser = PlaywrightBrowser(options, profile, attach)
    await browser.open(headed=False)
    try:
        yield SitePage(profile, browser, log, SystemClock(), notes)
    finally:
        await browser.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def blank(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SitePage]:
    """A browser for pages made by hand, one for the tests of a module."""
    async with opened(tmp_path_factory.mktemp("blank"), "http://127.0.0.1:9", Notes()) as site:
        yield site


async def show(site: SitePage, html: str) -> None:
    """Show a page in a window of its own, so that no script of the one before is left."""
    await site.page.goto("about:blank")
    await site.page.set_content(html)
