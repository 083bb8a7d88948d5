"""A step with no strategy left: one more try, the whole sentence, one snapshot without a word."""

import asyncio
import json
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import SiteSession
from tests.browser.automation.conftest import BOARD, Rig
from tests.browser.conftest import PracticeStarter

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

PART = "the Save button's board menu"


async def first_result(session: SiteSession) -> str:
    feed = session.search("oak desk")
    found = (await anext(feed)).pins[0].pinterest_id
    await feed.aclose()
    return found


async def saved_in_vain(session: SiteSession, board: Board) -> SiteChanged:
    pin = await first_result(session)
    with pytest.raises(SiteChanged) as caught:
        await session.save(pin, board)
    return caught.value


@pytest.mark.row("B7")
@pytest.mark.slow
async def test_the_page_is_opened_once_more_and_kept_as_evidence(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("renamedsave")
    async with rig.open(site) as session:
        await session.sign_in()
        assert session.doing() == "Signing in"
        board = await session.create_board(BOARD, secret=True)
        changed = await saved_in_vain(session, board)
        assert session.doing() == "Saving a pin"
        seen = session.sightings()
        again = await saved_in_vain(session, board)

    facts = changed.facts
    assert (facts["part"], facts["site_name"]) == (PART, "Pinterest")
    assert facts["version"] == seen.version
    assert seen.parts["board_picker_open"].missed == 2
    assert seen.parts["closeup"].times[0] >= 2
    assert facts["snapshot"] == again.facts["snapshot"]
    await checked_snapshot(Path(str(facts["snapshot"])), site.addresses.password)
    assert (await site.state())["saves"] == []


async def checked_snapshot(file: Path, password: str) -> None:
    text = await asyncio.to_thread(file.read_text, encoding="utf-8")
    told = json.loads(text)
    assert (told["part"], told["page"]) == ("board_picker_open", "/pin/{id}/")
    assert '"test_id": "closeup' in text
    for canary in ("practice@", password, BOARD, "minimalist", "oak desk"):
        assert canary.casefold() not in text.casefold()
    picture = await asyncio.to_thread(file.with_suffix(".jpg").read_bytes)
    assert picture.startswith(b"\xff\xd8")
    assert sorted(one.name for one in file.parent.iterdir()) == [
        file.with_suffix(".jpg").name,
        file.name,
    ]
