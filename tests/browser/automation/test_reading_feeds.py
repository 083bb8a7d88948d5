import asyncio
import os
import signal
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import psutil
import pytest
import pytest_asyncio

from pinagent_desktop.domain.errors import (
    BrowserGone,
    RootRefused,
    SignInNeeded,
    SiteChanged,
    SiteUnreachable,
)
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import FeedStep, SiteSession
from pinagent_desktop.practice.faults import IDEAS_GET
from pinagent_desktop.services.automation.page_parser import read_answer
from pinagent_desktop.services.automation.site_session import BrowserSession
from tests.browser.automation.conftest import (
    BOARD,
    Harvest,
    Rig,
    Shared,
    read_all,
    shared_session,
)
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import PracticeSite
from tests.end2end.loopback_server import Relay

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

FEED = "short:120"
REFUSED = '{"resource_response": {"status": "failure", "message": "No", "http_status": 403}}'

KINDS = {
    "ad": "promoted",
    "own": "own_board",
    "repeat": "repeat",
    "product": "product",
    "video": "video",
    "story": "story",
    "carousel": "carousel",
    "no_picture": "no_picture",
}


async def a_board(session: SiteSession) -> Board:
    await session.sign_in()
    return await session.create_board(BOARD, secret=True)


async def save_one(session: SiteSession, board: Board) -> Harvest:
    """Save the first pin of a search, and return what the search brought."""
    found = await read_all(session.search(BOARD), lambda harvest: bool(harvest.ids))
    await session.save(found.ids[0], board)
    return found


async def served(site: PracticeSite, board: Board) -> Counter[str]:
    feeds = (await site.state())["served"]
    return Counter(feeds.get(f"more-ideas:{board.id}", {}).get("kinds", {}))


def as_the_site_counts(harvest: Harvest) -> dict[str, int]:
    counts = {kind: harvest.count(reason) for kind, reason in KINDS.items()}
    return {"photo": len(harvest.ids), **counts}


def as_we_count(kinds: Counter[str]) -> dict[str, int]:
    return {kind: kinds[kind] + kinds[f"module_{kind}"] for kind in ("photo", *KINDS)}


@dataclass
class Known:
    """A session whose whole feed was read once.

    Attributes:
        shared: The session; it goes through the relay.
        relay: Cuts it off.
        whole: What the feed holds.
        told: What the site served of it meanwhile.
    """

    shared: Shared
    relay: Relay
    whole: Harvest
    told: Counter[str]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def read_once(
    tmp_path_factory: pytest.TempPathFactory, start_practice: PracticeStarter
) -> AsyncIterator[Known]:
    site, folder = start_practice(FEED), tmp_path_factory.mktemp("feeds")
    with closing(Relay(urlsplit(site.addresses.site).port or 0)) as relay:
        async with shared_session(folder, site, wait=10, address=relay.url) as shared:
            await save_one(shared.session, shared.board)
            await shared.session.find_board(BOARD)  # Leaves the board's page and its own ideas.
            before = await served(site, shared.board)
            whole = await read_all(shared.session.more_ideas(shared.board))
            yield Known(shared, relay, whole, await served(site, shared.board) - before)


@pytest.fixture
def known(read_once: Known) -> Known:
    read_once.shared.rig.notes.forget()
    return read_once


@pytest.mark.row("B18")
async def test_nothing_missed_nothing_twice(known: Known) -> None:
    whole = known.whole
    assert len(whole.ids) >= 85
    assert len(whole.ids) == len(set(whole.ids))
    assert as_the_site_counts(whole) == as_we_count(known.told)
    plain = ("photo", "product", "video", "story", "carousel", "no_picture")
    assert sum(as_the_site_counts(whole)[kind] for kind in plain) >= 120
    assert whole.steps[-1].ended
    assert {step.source for step in whole.steps} == {"network"}
    assert whole.warnings == []


async def test_the_page_alone_gives_the_same_pins(
    known: Known, rig: Rig, start_practice: PracticeStarter
) -> None:
    told = known.whole
    async with rig.open(start_practice(FEED, "nojson")) as session:
        board = await a_board(session)
        searched = await save_one(session, board)
        shown = await read_all(session.more_ideas(board))
    assert len(shown.ids) == len(set(shown.ids)) > 80
    assert set(told.ids) <= set(shown.ids)
    # Inside a module a tile is nothing but a link, whatever its pin is.
    extra = set(shown.ids) - set(told.ids)
    left_out = {left.pinterest_id for left in told.left_out}
    assert extra <= left_out
    assert len(extra) <= len(shown.ids) // 20
    assert len(shown.ids) + len(shown.left_out) == len(told.ids) + len(told.left_out)
    assert shown.steps[-1].ended
    assert searched.warnings == shown.warnings == ["The page's own answers cannot be read"]
    assert [strategy for _, strategy in rig.notes.drifts].count(0) == 1  # told once a session


async def test_an_empty_feed_is_an_answer(rig: Rig, start_practice: PracticeStarter) -> None:
    async with rig.open(start_practice("noideas")) as session:
        harvest = await read_all(session.more_ideas(await a_board(session)))
    assert (harvest.ids, harvest.left_out) == ([], [])
    assert [step.ended for step in harvest.steps] == [True]


@pytest.mark.row("B11")
@pytest.mark.slow
async def test_failures_of_the_server_pass(rig: Rig, start_practice: PracticeStarter) -> None:
    async with rig.open(start_practice("errors", "short:30")) as session:
        harvest = await read_all(session.more_ideas(await a_board(session)))
    assert harvest.steps[-1].ended
    assert len(set(harvest.ids)) == len(harvest.ids) > 10


async def test_a_feed_that_is_refused_is_no_empty_feed(known: Known) -> None:
    await known.shared.fails(IDEAS_GET, status=403, body="Invalid Resource Request")
    with pytest.raises(SiteChanged):
        await read_all(known.shared.session.more_ideas(known.shared.board))
    await known.shared.heals(IDEAS_GET)


async def cut_after_the_first_step(
    feed: AsyncGenerator[FeedStep, None], relay: Relay, harvest: Harvest
) -> None:
    async for step in feed:
        harvest.steps.append(step)
        relay.die()


async def test_no_such_board_is_no_empty_feed(known: Known) -> None:
    with pytest.raises(SiteChanged):
        await read_all(known.shared.session.more_ideas(Board(name="Gone", url="/practice/gone/")))


@pytest.mark.row("B9")
async def test_where_the_network_is_cut_is_not_the_end_of_the_feed(known: Known) -> None:
    session, board = known.shared.session, known.shared.board
    harvest = Harvest()
    with pytest.raises(SiteUnreachable):
        await cut_after_the_first_step(session.more_ideas(board), known.relay, harvest)
    assert 0 < len(harvest.ids) < len(known.whole.ids)
    known.relay.start()
    assert (await read_all(session.more_ideas(board))).ids == known.whole.ids


@pytest.mark.row("B5")
async def test_a_challenge_in_the_middle_loses_nothing(known: Known) -> None:
    rig, site = known.shared.rig, known.shared.site
    harvest = await read_past_a_challenge(known.shared, solve(rig, site))
    assert harvest.ids == known.whole.ids
    assert harvest.left_out == known.whole.left_out
    assert [wanted.kind for wanted in rig.notes.wanted] == ["challenge"]
    assert rig.notes.over == 1
    assert (await site.state())["challenge_inputs"] == []


async def test_a_refusal_from_before_the_person_came_is_old(known: Known) -> None:
    """On a slow computer the answer to a second request is read when all is over."""
    rig, site = known.shared.rig, known.shared.site
    page = cast("BrowserSession", known.shared.session)._site
    name = page.profile.data.resources.more_ideas

    async def solve_and_tell_late() -> None:
        await rig.notes.called.wait()
        for ear in page.log._ears:
            ear.answers.append(read_answer(name, "get", 403, REFUSED, page.profile))
        await site.door("solve", {})

    harvest = await read_past_a_challenge(known.shared, solve_and_tell_late())
    assert harvest.ids == known.whole.ids


@pytest.mark.row("B6")
async def test_signed_out_in_the_middle(known: Known) -> None:
    rig, site = known.shared.rig, known.shared.site
    await site.door("sign-out", {})
    with pytest.raises(SignInNeeded):
        await read_all(known.shared.session.more_ideas(known.shared.board))
    assert [wanted.kind for wanted in rig.notes.wanted] == ["sign_in"]
    assert len((await site.state())["logins"]) == 1


async def read_past_a_challenge(shared: Shared, person: Coroutine[None, None, None]) -> Harvest:
    """Read a feed; after its first step a challenge comes, which the person answers."""
    harvest, solving = Harvest(), asyncio.create_task(person)
    async for step in shared.session.more_ideas(shared.board):
        if not harvest.steps:
            await shared.site.door("challenge", {})
        harvest.steps.append(step)
    await solving
    return harvest


async def solve(rig: Rig, site: PracticeSite) -> None:
    await rig.notes.called.wait()
    await site.door("solve", {})


@pytest.mark.slow
async def test_a_killed_browser_is_told_and_replaced(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("short:120")
    async with rig.open(site) as session:
        board = await a_board(session)
        feed = session.more_ideas(board)
        first = await anext(feed)
        for process in children("--user-data-dir"):
            os.kill(process, signal.SIGKILL)
        with pytest.raises(BrowserGone):
            await read_all(feed)
        again = await read_all(session.more_ideas(board))
        assert {pin.pinterest_id for pin in first.pins} <= set(again.ids)
        for process in children("run-driver"):
            os.kill(process, signal.SIGKILL)
        with pytest.raises(BrowserGone):
            await session.find_board(BOARD)
        assert await session.find_board(BOARD) == board
    assert children("--user-data-dir") == children("run-driver") == []


def children(word: str) -> list[int]:
    """Ids of our own child processes that were started with a word and by nobody of them."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            line = " ".join(process.cmdline())
        except psutil.Error:
            continue
        if word in line and "--type=" not in line:
            found.append(process.pid)
    return found


@pytest.mark.skipif(os.geteuid() != 0, reason="only root is refused")
async def test_root_may_not_open_the_real_site(tmp_path: Path) -> None:
    with pytest.raises(RootRefused):
        async with Rig(tmp_path).open("https://www.pinterest.com", password="x"):
            pass
