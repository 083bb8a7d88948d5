import asyncio
import os
import signal
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from pinagent_desktop.domain.errors import (
    BrowserGone,
    RootRefused,
    SignInNeeded,
    SiteChanged,
    SiteUnreachable,
)
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import FeedStep, SiteSession
from tests.browser.automation.conftest import BOARD, Harvest, Rig, read_all
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import PracticeSite
from tests.end2end.loopback_server import Relay

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

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


async def a_board(session: SiteSession, saves: int = 0) -> Board:
    await session.sign_in()
    board = await session.create_board(BOARD, secret=True)
    if saves:
        found = await read_all(session.search(BOARD), lambda h: len(h.ids) >= saves)
        for pin in found.ids[:saves]:
            await session.save(pin, board)
    return board


async def served(site: PracticeSite, board: Board) -> Counter[str]:
    feeds = (await site.state())["served"]
    return Counter(feeds.get(f"more-ideas:{board.id}", {}).get("kinds", {}))


def as_the_site_counts(harvest: Harvest) -> dict[str, int]:
    counts = {kind: harvest.count(reason) for kind, reason in KINDS.items()}
    return {"photo": len(harvest.ids), **counts}


def as_we_count(kinds: Counter[str]) -> dict[str, int]:
    return {kind: kinds[kind] + kinds[f"module_{kind}"] for kind in ("photo", *KINDS)}


@pytest.mark.row("B18")
async def test_nothing_missed_nothing_twice(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice("short:190")
    async with rig.open(site) as session:
        board = await a_board(session, saves=2)
        await session.find_board(BOARD)  # Leaves the board's page, which asks for ideas of its own.
        before = await served(site, board)
        harvest = await read_all(session.more_ideas(board))
        told = await served(site, board) - before
    assert len(harvest.ids) >= 140
    assert len(harvest.ids) == len(set(harvest.ids))
    assert as_the_site_counts(harvest) == as_we_count(told)
    plain = ("photo", "product", "video", "story", "carousel", "no_picture")
    assert sum(as_the_site_counts(harvest)[kind] for kind in plain) == 190
    assert harvest.steps[-1].ended
    assert {step.source for step in harvest.steps} == {"network"}
    assert harvest.warnings == []


async def test_the_page_alone_gives_the_same_pins(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    harvests: list[Harvest] = []
    for variants in (("short:80",), ("short:80", "nojson")):
        site = start_practice(*variants)
        async with rig.open(site, id=f"acc-{len(harvests)}") as session:
            board = await a_board(session)
            harvests.append(await read_all(session.more_ideas(board)))
    told, shown = harvests
    assert len(shown.ids) == len(set(shown.ids)) > 50
    assert set(told.ids) <= set(shown.ids)
    # Inside a module a tile is nothing but a link, whatever its pin is.
    extra = set(shown.ids) - set(told.ids)
    left_out = {left.pinterest_id for left in told.left_out}
    assert extra <= left_out
    assert len(extra) <= len(shown.ids) // 20
    assert len(shown.ids) + len(shown.left_out) == len(told.ids) + len(told.left_out)
    assert shown.steps[-1].ended
    assert "The page's own answers cannot be read" in shown.warnings


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


async def test_a_feed_that_is_refused_is_no_empty_feed(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    async with rig.open(start_practice("plain403")) as session:
        board = await a_board(session)
        with pytest.raises(SiteChanged):
            await read_all(session.more_ideas(board))


async def cut_after_the_first_step(
    feed: AsyncGenerator[FeedStep, None], relay: Relay, harvest: Harvest
) -> None:
    async for step in feed:
        harvest.steps.append(step)
        relay.die()


async def test_no_such_board_is_no_empty_feed(rig: Rig, start_practice: PracticeStarter) -> None:
    async with rig.open(start_practice()) as session:
        await session.sign_in()
        with pytest.raises(SiteChanged):
            await read_all(session.more_ideas(Board(name="Gone", url="/practice/gone/")))


@pytest.mark.row("B9")
async def test_where_the_network_is_cut_is_not_the_end_of_the_feed(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("short:120")
    with closing(Relay(urlsplit(site.addresses.site).port or 0)) as relay:
        async with rig.open(relay.url, password=site.addresses.password) as session:
            board = await a_board(session)
            whole = await read_all(session.more_ideas(board))
            harvest = Harvest()
            with pytest.raises(SiteUnreachable):
                await cut_after_the_first_step(session.more_ideas(board), relay, harvest)
            assert 0 < len(harvest.ids) < len(whole.ids)
            relay.start()
            assert (await read_all(session.more_ideas(board))).ids == whole.ids


@pytest.mark.row("B6")
async def test_signed_out_in_the_middle(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice()
    async with rig.open(site) as session:
        board = await a_board(session)
        await site.door("sign-out", {})
        with pytest.raises(SignInNeeded):
            await read_all(session.more_ideas(board))
    assert [wanted.kind for wanted in rig.notes.wanted] == ["sign_in"]
    assert len((await site.state())["logins"]) == 1


@pytest.mark.row("B5")
async def test_a_challenge_in_the_middle_loses_nothing(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("short:120")
    async with rig.open(site, wait=30) as session:
        board = await a_board(session)
        whole = await read_all(session.more_ideas(board))
        harvest = Harvest()
        solving = asyncio.create_task(solve(rig, site))
        async for step in session.more_ideas(board):
            if not harvest.steps:
                await site.door("challenge", {})
            harvest.steps.append(step)
        await solving
    assert harvest.ids == whole.ids
    assert harvest.left_out == whole.left_out
    assert [wanted.kind for wanted in rig.notes.wanted] == ["challenge"]
    assert rig.notes.over == 1
    assert (await site.state())["challenge_inputs"] == []


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
