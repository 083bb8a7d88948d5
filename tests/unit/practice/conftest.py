"""A practice server on the loopback, for every test of this folder."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.server import PracticeServer
from tests.unit.practice.practice_visitor import OpenSite, PaintedBook, Visitor


@pytest.fixture
def resources(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath / "resources" / "practice"


@pytest.fixture
def book() -> PictureBook:
    return PaintedBook()


@pytest_asyncio.fixture
async def open_site(tmp_path: Path, resources: Path, book: PictureBook) -> AsyncIterator[OpenSite]:
    """Start a server with the options given; opening again first stops the one before."""
    running: list[tuple[PracticeServer, aiohttp.ClientSession]] = []

    async def stop() -> None:
        while running:
            server, session = running.pop()
            await session.close()
            await server.stop()

    async def start(cookies: aiohttp.CookieJar | None = None, **options: Any) -> Visitor:
        await stop()
        wanted = PracticeOptions(resources=resources, **options)
        server = PracticeServer(tmp_path, wanted, book)
        addresses = await server.start()
        jar = aiohttp.CookieJar(unsafe=True) if cookies is None else cookies
        session = aiohttp.ClientSession(cookie_jar=jar)
        running.append((server, session))
        return Visitor(addresses, session)

    yield start
    await stop()
