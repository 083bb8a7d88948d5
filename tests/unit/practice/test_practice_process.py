"""The practice process from its parent's side, and its files."""

import asyncio
import sys
from pathlib import Path

import aiohttp
import psutil
import pytest

from pinagent_desktop.practice.catalogue import Catalogue, PinKind
from pinagent_desktop.practice.ledger import Ledger
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.process import PracticeFailedError, PracticeProcess
from pinagent_desktop.practice.state import Board, StateFile

CHILD = """
import sys
from pathlib import Path
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.server import serve

home = Path(sys.argv[sys.argv.index("--home") + 1])
options = sys.argv[sys.argv.index("--options") + 1]
sys.exit(serve(home, PracticeOptions.model_validate_json(options)))
"""


@pytest.mark.asyncio
async def test_starts_answers_and_ends(tmp_path: Path, resources: Path) -> None:
    process = PracticeProcess()
    options = PracticeOptions(resources=resources)
    others = set(psutil.Process().children())  # of earlier tests in this worker
    addresses = await process.start([sys.executable, "-c", CHILD], tmp_path, options)
    try:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{addresses.judge}/models") as answer,
        ):
            assert answer.status == 200
        children = set(psutil.Process().children()) - others
        assert len(children) == 1
    finally:
        await process.stop()
    assert not any(child.is_running() for child in children)
    await process.stop()


@pytest.mark.asyncio
async def test_a_process_that_fails_says_why(tmp_path: Path, resources: Path) -> None:
    process = PracticeProcess()
    command = [sys.executable, "-c", "raise SystemExit('no room here')"]
    with pytest.raises(PracticeFailedError, match="no room here"):
        await process.start(command, tmp_path, PracticeOptions(resources=resources))


@pytest.mark.asyncio
async def test_a_later_process_serves_what_an_earlier_one_has_drawn(
    tmp_path: Path, resources: Path
) -> None:
    options = PracticeOptions(resources=resources)
    catalogue = Catalogue(DrawnBook(), options.seed, options.feed_length)
    name = next(pin.signature for pin in catalogue.pins if pin.kind is PinKind.PHOTO)
    served = []
    for _ in range(2):
        process = PracticeProcess()
        addresses = await process.start([sys.executable, "-c", CHILD], tmp_path, options)
        url = f"{addresses.pictures}/236x/{name[:2]}/{name[2:4]}/{name[4:6]}/{name}.jpg"
        try:
            async with aiohttp.ClientSession() as session, session.get(url) as answer:
                assert (answer.status, answer.content_type) == (200, "image/jpeg")
                served.append(await answer.read())
        finally:
            await process.stop()
    assert served[0] == served[1]
    (kept,) = await asyncio.to_thread(lambda: list(tmp_path.glob("practice/drawings/*/*.jpg")))
    assert kept.read_bytes() == served[0]


def test_the_state_is_whole_or_old(tmp_path: Path) -> None:
    file = StateFile(tmp_path / "state.json")
    file.state.boards.append(Board(id="1", name="a", slug="a", created_at=1.0))
    file.write()
    (tmp_path / "state.tmp").write_text("torn", encoding="utf-8")
    again = StateFile(tmp_path / "state.json")
    assert [board.name for board in again.state.boards] == ["a"]


def test_the_ledger_drops_a_torn_line_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger = Ledger(path)
    ledger.note("save", pin="1")
    ledger.note("save", pin="1")
    ledger.close()
    with path.open("ab") as file:
        file.write(b'{"kind": "save", "pi')
    again = Ledger(path)
    again.note("save", pin="2")
    again.close()
    last = Ledger(path)
    last.close()
    assert last.counts("save", "pin") == {"1": 2, "2": 1}
