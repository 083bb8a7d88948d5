"""kill -9 at a random moment, again and again, on one and the same home."""

import asyncio
import importlib.util
import random
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from pinagent_desktop.domain.effect import Act, intent_id
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.services.storage.opening import EngineName, open_store
from pinagent_desktop.services.storage.store import DocumentStore

CHILD = Path(__file__).with_name("crash_child.py")


@pytest.fixture(scope="module")
def child() -> ModuleType:
    spec = importlib.util.spec_from_file_location("crash_child", CHILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_until_killed(home: Path, engine: EngineName, first: int, acks: int) -> set[int]:
    """Return what the child said was kept, including what it said while it was dying."""
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(home), str(first), engine],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if len(lines) == acks:
                process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    whole = [line for line in lines if line.endswith("\n")]
    return {int(line.split()[1]) for line in whole}


async def is_kept(store: DocumentStore, child: ModuleType, number: int) -> bool:
    match number % child.KINDS:
        case 0:
            return bool(await store.pins.get(child.pin(number).id) == child.pin(number))
        case 1:
            found = await store.pins.get(child.pin(number).id)
            return found is not None and found.status is PinStatus.APPROVED
        case 2:
            run = await store.runs.get(child.run_id(number))
            return run is not None and run.status == "running"
        case _:
            return await parts_of(store, child, number) == 3


async def parts_of(store: DocumentStore, child: ModuleType, number: int) -> int:
    """Return how much of a transaction of three is there."""
    session = child.run_id(number)
    intent = await store.intents.get(intent_id(session, Act.SAVE_PIN, str(number)))
    entry = await store._handle.get("ledger", f"l-{number}")
    events = await store.events.of_run(session)
    return int(intent is not None) + int(entry is not None) + len(events)


async def inspect_home(
    home: Path, engine: EngineName, child: ModuleType, acknowledged: set[int]
) -> None:
    opened = await open_store(home, datetime.now(UTC), engine=engine)
    store = opened.store
    try:
        if engine == "neosqlite":
            assert opened.notice is None
            assert await store.check() == []
            await no_halves(store, child, acknowledged)
        else:  # no transactions: what a kill cut in two is put right by the check
            await store.check()
            assert await store.check() == []
        lost = [number for number in acknowledged if not await is_kept(store, child, number)]
        assert lost == []
    finally:
        await store.close()


async def no_halves(store: DocumentStore, child: ModuleType, acknowledged: set[int]) -> None:
    begun = acknowledged | {number + 1 for number in acknowledged}
    together = [number for number in begun if number % child.KINDS == 3]
    halves = [n for n in together if await parts_of(store, child, n) not in {0, 3}]
    assert halves == []


def kill_again_and_again(home: Path, engine: EngineName, child: ModuleType, rounds: int) -> None:
    seed = random.SystemRandom().randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    chance = random.Random(seed)  # noqa: S311 - picks the moment to kill, guards nothing
    for round_ in range(rounds):
        first = round_ * child.SPAN * child.WORKERS
        acknowledged = write_until_killed(home, engine, first, chance.randint(1, 200))
        asyncio.run(inspect_home(home, engine, child, acknowledged))


@pytest.mark.row("S1")
@pytest.mark.timeout(110)
@pytest.mark.parametrize("engine", ["neosqlite", "mongita"])
def test_nothing_acknowledged_is_lost(
    tmp_path: Path, engine: EngineName, child: ModuleType
) -> None:
    kill_again_and_again(tmp_path / "home", engine, child, 5)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_in_200_rounds(tmp_path: Path, child: ModuleType) -> None:
    kill_again_and_again(tmp_path / "home", "neosqlite", child, 200)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_mongita_comes_back_in_30_rounds(tmp_path: Path, child: ModuleType) -> None:
    kill_again_and_again(tmp_path / "home", "mongita", child, 30)
