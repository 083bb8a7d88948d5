"""Handing pictures to Eagle, by a small server of the test's own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from pinagent_desktop.application.export import AT_ONCE, Export
from pinagent_desktop.domain.errors import LibraryUnreachable
from pinagent_desktop.domain.ids import PinId
from pinagent_desktop.services.exporters.eagle import EagleLibrary
from pinagent_desktop.services.exporters.shelf import FolderShelf
from pinagent_desktop.services.storage.opening import open_in_memory
from tests.builders import a_pin, a_prompt

pytestmark = pytest.mark.asyncio


@asynccontextmanager
async def eagle(taken: list[dict[str, Any]], status: str = "success") -> AsyncIterator[str]:
    """Yield the address of a server that notes what it is handed."""

    async def add(request: web.Request) -> web.Response:
        taken.append(await request.json())
        return web.json_response({"status": status})

    app = web.Application()
    app.router.add_post("/api/item/addFromPaths", add)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def test_pins_with_a_picture_are_handed_over(pictures: Path) -> None:
    taken: list[dict[str, Any]] = []
    pins = [a_pin(n, picture_file="pr-1/aa.jpg", match_score=0.9) for n in range(1, AT_ONCE + 2)]
    bare = a_pin(400)
    store = await open_in_memory()
    await store.prompts.put(a_prompt())
    await store.pins.add([*pins, bare])
    told: list[tuple[int, int]] = []
    async with eagle(taken) as address:
        export = Export(
            store, [], pictures, EagleLibrary(address), shelf=FolderShelf(pictures, pictures)
        )
        ids = [PinId(pin.id) for pin in (*pins, bare)]
        count = await export.to_library(a_prompt().id, ids, lambda *how: told.append(how))
    assert count == AT_ONCE + 1
    assert [len(one["items"]) for one in taken] == [AT_ONCE, 1]
    assert told == [(AT_ONCE, AT_ONCE + 1), (AT_ONCE + 1, AT_ONCE + 1)]
    first = taken[0]["items"][0]
    assert first["path"] == str(pictures / "pr-1" / "aa.jpg")
    assert (first["name"], first["website"]) == ("Pin 1", pins[0].pin_url)
    assert first["tags"] == ["japandi lobby", "pending"]
    await store.close()


async def test_a_library_that_does_not_run_or_refuses_is_said(pictures: Path) -> None:
    taken: list[dict[str, Any]] = []
    async with eagle(taken, status="error") as address:
        with pytest.raises(LibraryUnreachable, match="did not take"):
            await EagleLibrary(address).add([])
    with pytest.raises(LibraryUnreachable, match="does not answer"):
        await EagleLibrary(address).add([])
