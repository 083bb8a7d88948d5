"""A host of pictures on the loopback, and the real worker process."""

import sys
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web

from pinagent_desktop.services.pictures.worker_client import PictureWorker
from tests.unit.services.pictures.picture_samples import PictureHost, encoded, scene

WORKER = (
    sys.executable,
    "-c",
    "from pinagent_desktop.services.pictures.worker import serve; raise SystemExit(serve())",
)


@pytest_asyncio.fixture
async def host() -> AsyncIterator[PictureHost]:
    host = PictureHost()
    app = web.Application()
    app.router.add_get("/{tail:.*}", host.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield host
    await runner.cleanup()


@pytest_asyncio.fixture
async def worker() -> AsyncIterator[PictureWorker]:
    worker = PictureWorker(WORKER)
    yield worker
    await worker.close()


@pytest.fixture
def jpeg() -> bytes:
    return encoded(scene(), quality=90)
