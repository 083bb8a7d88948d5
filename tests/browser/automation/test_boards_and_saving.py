import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from pinagent_desktop.domain.errors import LimitReached, SiteChanged, UsageError
from pinagent_desktop.ports.automation import OnBoard, SiteSession
from tests.browser.automation.conftest import BOARD, Rig, read_all
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import PracticeSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


@asynccontextmanager
async def signed_in(rig: Rig, site: PracticeSite) -> AsyncIterator[SiteSession]:
    async with rig.open(site) as session:
        await session.sign_in()
        yield session


async def some_pins(session: SiteSession, number: int) -> list[str]:
    found = await read_all(session.search(BOARD), lambda harvest: len(harvest.ids) >= number)
    return found.ids[:number]


def boards_named(state: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [board for board in state["boards"] if board["name"] == name]


async def test_a_board_is_created_once_reused_and_deleted(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("trap")
    async with signed_in(rig, site) as session:
        assert await session.find_board(BOARD) is None
        made = await session.create_board(BOARD, secret=True)
        assert (made.name, made.secret) == (BOARD, True)
        assert await session.find_board(BOARD) == made
        assert await session.find_board(BOARD.lower()) is None
        assert await session.create_board(BOARD, secret=True) == made
        assert len(boards_named(await site.state(), BOARD)) == 1
        await session.delete_board(made)
        assert await session.find_board(BOARD) is None
        await session.delete_board(made)
    state = await site.state()
    assert state["deleted_boards"] == [BOARD]
    assert rig.notes.wanted == []


@pytest.mark.row("B16")
async def test_a_lost_answer_makes_no_second_board(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("lostboard")
    async with signed_in(rig, site) as session:
        made = await session.create_board(BOARD, secret=False)
        assert await session.find_board(BOARD) == made
    assert len(boards_named(await site.state(), BOARD)) == 1


async def test_a_pin_is_saved_to_exactly_the_board_and_taken_off_again(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    async with signed_in(rig, site) as session:
        board = await session.create_board(BOARD, secret=True)
        others = {b["name"]: b["pin_count"] for b in (await site.state())["boards"]}
        one, two = await some_pins(session, 2)
        await session.save(one, board)
        await session.save(two, board)
        await session.save(one, board)
        there = await session.board_pins(board)
        assert there.has(one)
        assert there.has(two)
        state = await site.state()
        saved = boards_named(state, BOARD)[0]["pins"]
        assert {pin["source_id"] for pin in saved} == {one, two}
        assert list(state["saves_per_pin"].values()) == [1, 1]
        assert {b["name"]: b["pin_count"] for b in state["boards"]} == {**others, BOARD: 2}
        await session.remove(one, board)
        await session.remove(one, board)
    async with rig.open(site) as session:
        await session.remove(two, board)
        assert await session.board_pins(board) == OnBoard()
    assert boards_named(await site.state(), BOARD)[0]["pins"] == []


@pytest.mark.row("B17")
async def test_a_lost_answer_makes_no_second_save(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("lostsave")
    async with signed_in(rig, site) as session:
        board = await session.create_board(BOARD, secret=True)
        (pin,) = await some_pins(session, 1)
        await session.save(pin, board)
        await session.save(pin, board)
    assert list((await site.state())["saves_per_pin"].values()) == [1]


@pytest.mark.row("B10")
async def test_the_site_asks_for_a_break(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice("ratelimit:2")
    async with signed_in(rig, site) as session:
        board = await session.create_board(BOARD, secret=True)
        (pin,) = await some_pins(session, 1)
        with pytest.raises(LimitReached) as caught:
            await session.save(pin, board)
    assert caught.value.facts["retry_after"] == 2.0


async def test_a_pin_that_is_gone_says_so(rig: Rig, start_practice: PracticeStarter) -> None:
    async with signed_in(rig, start_practice()) as session:
        board = await session.create_board(BOARD, secret=True)
        with pytest.raises(UsageError) as caught:
            await session.save("999999999999999999", board)
    assert caught.value.facts["pin"] == "999999999999999999"


@pytest.mark.row("B7")
@pytest.mark.slow
async def test_without_test_ids_the_later_strategies_do_it_and_say_so(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("noids")
    async with signed_in(rig, site) as session:
        board = await session.create_board(BOARD, secret=True)
        (pin,) = await some_pins(session, 1)
        await session.save(pin, board)
    assert list((await site.state())["saves_per_pin"].values()) == [1]
    parts = [part for part, _ in rig.notes.drifts]
    assert "the Save button's board menu" in parts
    assert len(parts) == len(set(parts))


@pytest.mark.row("B7")
@pytest.mark.slow
async def test_a_renamed_save_button_is_named_and_nothing_is_saved(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("renamedsave")
    async with signed_in(rig, site) as session:
        board = await session.create_board(BOARD, secret=True)
        (pin,) = await some_pins(session, 1)
        with pytest.raises(SiteChanged) as caught:
            await session.save(pin, board)
    assert caught.value.facts["part"] == "the Save button's board menu"
    assert (await site.state())["saves_per_pin"] == {}


@pytest.mark.row("B5", "B17")
async def test_a_challenge_at_a_save_is_no_second_save(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    async with rig.open(site, wait=30) as session:
        await session.sign_in()
        board = await session.create_board(BOARD, secret=True)
        (pin,) = await some_pins(session, 1)
        await site.door("challenge", {})
        saving = asyncio.create_task(session.save(pin, board))
        async with asyncio.timeout(20):
            await rig.notes.called.wait()
        await site.door("solve", {})
        async with asyncio.timeout(40):
            await saving
    state = await site.state()
    assert list(state["saves_per_pin"].values()) == [1]
    assert state["challenge_inputs"] == []
