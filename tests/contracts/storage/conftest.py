"""Every engine the contract is promised for, each test on an empty store."""

import socket
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from pinagent_desktop.ports.storage import Store
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongita_engine import MongitaDiskEngine, MongitaEngine
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES
from pinagent_desktop.services.storage.store import DocumentStore

ENGINES = ("neosqlite", "mongita", "mongita on disk", "mongodb")
EngineMaker = Callable[[], Engine]


@pytest.fixture(scope="session")
def mongodb_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that speaks MongoDB's wire protocol, on this machine only."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("nx-27017")
    program = Path(sys.executable).with_name("nx-27017")
    command = [str(program), "--db", str(folder / "store.db"), "--port", str(port)]
    command += ["--log-file", str(folder / "log"), "--pid-file", str(folder / "pid")]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder
    ) as server:
        yield f"mongodb://127.0.0.1:{port}/?directConnection=true"
        server.terminate()


def make_engine(name: str, folder: Path, request: pytest.FixtureRequest) -> Engine:
    if name == "neosqlite":
        return NeosqliteEngine(folder / f"{uuid.uuid4().hex}.sqlite3", INDEXES)
    if name == "mongita":
        return MongitaEngine()
    if name == "mongita on disk":
        return MongitaDiskEngine(folder / uuid.uuid4().hex)
    from pymongo import MongoClient

    from pinagent_desktop.services.storage.mongodb_engine import MongodbEngine

    url = request.getfixturevalue("mongodb_url")
    # With transactions this server keeps one database only, so each test empties it.
    with MongoClient(url, serverSelectionTimeoutMS=20_000) as client:
        for collection in client["test"].list_collection_names():
            client["test"].drop_collection(collection)
    return MongodbEngine(url, "test", INDEXES)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    return make_engine(request.param, tmp_path, request)


@pytest_asyncio.fixture
async def handle(engine: Engine) -> AsyncIterator[StoreHandle]:
    handle = StoreHandle(engine)
    await handle.open()
    yield handle
    await handle.close()


@pytest_asyncio.fixture
async def store(engine: Engine) -> AsyncIterator[Store]:
    handle = StoreHandle(engine)
    await handle.open()
    store = DocumentStore(handle)
    yield store
    await store.close()
