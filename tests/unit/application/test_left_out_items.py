"""What was left out, one by one: reason, title and page as far as they are known."""

from datetime import timedelta
from pathlib import Path

import pytest

from pinagent_desktop.application.events import PinLeftOut
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.left_out_items import LeftOutItem
from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run
from tests.fakes.clock import START

pytestmark = pytest.mark.asyncio
AD, SEEN = LeftOutReason.PROMOTED, LeftOutReason.SEEN_BEFORE


async def leave_out(
    store: DocumentStore, run: str, minute: int, reason: LeftOutReason, number: str | None
) -> None:
    event = PinLeftOut(
        time=START + timedelta(minutes=minute),
        session_id=SessionId(run),
        reason=reason,
        pinterest_id=number,
    )
    await store.events.add(SessionId(run), event.model_dump(mode="json"))


async def test_each_comes_once_with_what_is_known_of_it(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    pin = a_pin(1, title="Oak chair")
    await store.pins.add([pin])
    for run in ("run-1", "run-2"):
        await store.runs.put(a_run(id=SessionId(run)))
    await store.events.add(SessionId("run-1"), {"type": "told", "of": "something else"})
    await leave_out(store, "run-1", 1, AD, "777")
    await leave_out(store, "run-1", 2, AD, "AbCdEf")
    await leave_out(store, "run-2", 3, SEEN, pin.pinterest_id)
    await leave_out(store, "run-2", 4, AD, "777")
    await leave_out(store, "run-2", 5, AD, None)
    await leave_out(store, "run-2", 6, AD, None)

    items = await Gallery(store, Path("pictures")).left_out_items(Scope(a_prompt().id))

    def at(minute: int) -> timedelta:
        return timedelta(minutes=minute)

    ad_page = "https://www.pinterest.com/pin/777/"
    assert items == [
        LeftOutItem(AD, "", "", "", START + at(6), 1),
        LeftOutItem(AD, "", "", "", START + at(5), 1),
        LeftOutItem(AD, "777", "", ad_page, START + at(4), 2),
        LeftOutItem(SEEN, pin.pinterest_id, "Oak chair", pin.pin_url, START + at(3), 1),
        LeftOutItem(AD, "AbCdEf", "", "", START + at(2), 1),
    ]


async def test_it_is_called_as_the_site_had_it(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run())
    event = PinLeftOut(
        time=START, session_id=SessionId("run-1"), reason=AD, pinterest_id="777", title="Oak sale"
    )
    await store.events.add(SessionId("run-1"), event.model_dump(mode="json"))
    (item,) = await Gallery(store, Path("pictures")).left_out_items(Scope(a_prompt().id))
    assert item.title == "Oak sale"


async def test_without_pins_no_page_is_guessed(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run())
    await leave_out(store, "run-1", 1, AD, "777")
    gallery = Gallery(store, Path("pictures"))
    (item,) = await gallery.left_out_items(Scope(a_prompt().id))
    assert (item.title, item.link) == ("", "")
    assert not await gallery.left_out_items(Scope(PromptId("pr-other")))
