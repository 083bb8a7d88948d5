"""Boards made, pins saved to exactly one of them; what fails on the way makes nothing twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio

from pinagent_desktop.domain.errors import LimitReached, SiteChanged, UsageError
from pinagent_desktop.ports.automation import OnBoard, SiteSession
from pinagent_desktop.practice.faults import BOARD_CREATE, REPIN_CREATE
from pinagent_desktop.services.automation.site_session import BrowserSession
from tests.browser.automation.conftest import BOARD, Rig, Shared, read_all, shared_session
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import PracticeSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

OTHER = "Sunny balcony"
BLOCKER = """new MutationObserver(() => {
  const picker = document.querySelector('[data-test-id="board-picker-flyout"]');
  const times = Number(sessionStorage.blocked ?? 0);
  if (!picker || times === 2 || document.getElementById("blocker")) return;
  sessionStorage.blocked = times + 1;
  document.body.insertAdjacentHTML("beforeend", `
    <div id="blocker" aria-label="Ad blocker modal" style="position:fixed;inset:0;z-index:99">
      <button onclick="this.parentNode.remove()">Not now</button>
    </div>`);
}).observe(document, { childList: true, subtree: true });"""
"""Lays something over the first two board pickers; a picker goes when that is closed."""


@asynccontextmanager
async def signed_in(rig: Rig, site: PracticeSite) -> AsyncIterator[SiteSession]:
    async with rig.open(site) as session:
        await session.sign_in()
        yield session


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def trap(
    tmp_path_factory: pytest.TempPathFactory, start_practice: PracticeStarter
) -> AsyncIterator[Shared]:
    """A session on a site whose menu also holds a Create that restores a board."""
    site = start_practice("trap")
    async with shared_session(tmp_path_factory.mktemp("boards"), site, wait=30) as shared:
        yield shared


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def found(trap: Shared) -> list[str]:
    """Pins that may be saved; each test takes its own."""
    return await some_pins(trap.session, 5)


@pytest.fixture
def shared(trap: Shared) -> Shared:
    trap.rig.notes.forget()
    return trap


async def some_pins(session: SiteSession, number: int) -> list[str]:
    found = await read_all(session.search(BOARD), lambda harvest: len(harvest.ids) >= number)
    return found.ids[:number]


def boards_named(state: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [board for board in state["boards"] if board["name"] == name]


def saves_of(state: dict[str, Any], pin: str) -> list[int]:
    """How often a pin was saved, board by board."""
    return [times for key, times in state["saves_per_pin"].items() if pin in key]


def others(state: dict[str, Any]) -> dict[str, int]:
    return {b["name"]: b["pin_count"] for b in state["boards"] if b["name"] not in {BOARD, OTHER}}


@pytest.mark.row("B16")
async def test_a_board_is_created_once_reused_and_deleted(shared: Shared) -> None:
    session, site = shared.session, shared.site
    state = await site.state()
    before, profiles = others(state), state["pages"]["profile"]
    assert await session.find_board(OTHER) is None
    await shared.fails(BOARD_CREATE, lose_answer=True, times=1)
    made = await session.create_board(OTHER, secret=True)
    # Once to look for it, once to read it back: every page is traffic on the person's account.
    assert (await site.state())["pages"]["profile"] == profiles + 2
    assert (made.name, made.secret) == (OTHER, True)
    assert await session.find_board(OTHER) == made
    assert await session.find_board(OTHER.lower()) is None
    assert await session.create_board(OTHER, secret=True) == made
    assert len(boards_named(await site.state(), OTHER)) == 1
    assert await session.board_pins(made) == OnBoard()

    await session.delete_board(made)
    assert await session.find_board(OTHER) is None
    await session.delete_board(made)
    state = await site.state()
    assert state["deleted_boards"] == [OTHER]
    assert others(state) == before
    assert len(boards_named(state, BOARD)) == 1
    assert shared.rig.notes.wanted == []


@pytest.mark.row("B17")
async def test_a_pin_is_saved_to_exactly_the_board_and_taken_off_again(
    shared: Shared, found: list[str]
) -> None:
    session, site, board = shared.session, shared.site, shared.board
    one, two, *_ = found
    before = others(await site.state())
    await session.save(one, board)
    await shared.fails(REPIN_CREATE, lose_answer=True, times=1)
    await session.save(two, board)
    await session.save(two, board)
    there = await session.board_pins(board)
    assert there.has(one)
    assert there.has(two)
    state = await site.state()
    assert {pin["source_id"] for pin in boards_named(state, BOARD)[0]["pins"]} == {one, two}
    assert list(state["saves_per_pin"].values()) == [1, 1]
    assert others(state) == before
    await session.remove(one, board)
    await session.remove(one, board)
    await session.remove(two, board)
    assert await session.board_pins(board) == OnBoard()
    assert boards_named(await site.state(), BOARD)[0]["pins"] == []


@pytest.mark.row("B10")
async def test_the_site_asks_for_a_break(shared: Shared, found: list[str]) -> None:
    await shared.fails(REPIN_CREATE, status=429, retry_after=2, times=1)
    with pytest.raises(LimitReached) as caught:
        await shared.session.save(found[2], shared.board)
    assert caught.value.facts["retry_after"] == 2.0
    assert saves_of(await shared.site.state(), found[2]) == []


async def test_a_pin_that_is_gone_says_so(shared: Shared) -> None:
    with pytest.raises(UsageError) as caught:
        await shared.session.save("999999999999999999", shared.board)
    assert caught.value.facts["pin"] == "999999999999999999"


async def test_a_picker_that_goes_with_a_pop_up_is_opened_again(
    shared: Shared, found: list[str]
) -> None:
    assert isinstance(shared.session, BrowserSession)
    page = shared.session._site.page
    await page.add_init_script(BLOCKER)
    await shared.session.save(found[4], shared.board)
    assert saves_of(await shared.site.state(), found[4]) == [1]
    assert await page.evaluate("sessionStorage.blocked") == "2"


@pytest.mark.row("B5", "B17")
async def test_a_challenge_at_a_save_is_no_second_save(shared: Shared, found: list[str]) -> None:
    await shared.site.door("challenge", {})
    saving = asyncio.create_task(shared.session.save(found[3], shared.board))
    async with asyncio.timeout(20):
        await shared.rig.notes.called.wait()
    await shared.site.door("solve", {})
    async with asyncio.timeout(40):
        await saving
    state = await shared.site.state()
    assert saves_of(state, found[3]) == [1]
    assert state["challenge_inputs"] == []


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
