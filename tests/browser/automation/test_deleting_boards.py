"""The dialogs that delete a board, in every language of the site; another board stays."""

import pytest

from tests.browser.automation.conftest import BOARD, Rig
from tests.browser.conftest import PracticeStarter

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

LANGUAGES = ("german", "french", "spanish", "italian", "portuguese")


@pytest.mark.slow  # in English each time: test_boards_and_saving.py
@pytest.mark.parametrize("variant", LANGUAGES)
async def test_exactly_the_one_board_goes(
    rig: Rig, start_practice: PracticeStarter, variant: str
) -> None:
    site = start_practice(variant)
    async with rig.open(site) as session:
        await session.sign_in()
        before = {board["name"] for board in (await site.state())["boards"]}
        made = await session.create_board(BOARD, secret=True)
        assert (await session.board_pins(made)).number == 0
        await session.delete_board(made)
        assert await session.find_board(BOARD) is None
    state = await site.state()
    assert state["deleted_boards"] == [BOARD]
    assert {board["name"] for board in state["boards"]} == before
