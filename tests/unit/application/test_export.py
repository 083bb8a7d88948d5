"""What leaves the app, and what is refused before a file is touched."""

import asyncio
import errno
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.export import Export
from pinagent_desktop.domain.errors import StorageError, UnknownRun, UsageError
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.exporters.shelf import FolderShelf
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run
from tests.fakes.surroundings import FakeExporter

pytestmark = pytest.mark.asyncio
RUN = SessionId("run-1")
PICTURES = Path("/pictures")
NO_SHELF = FolderShelf(PICTURES, PICTURES)


async def filled(store: DocumentStore) -> tuple[Export, FakeExporter]:
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run())
    await store.pins.add([a_pin(1, status=PinStatus.APPROVED), a_pin(2), a_pin(3)])
    exporter = FakeExporter()
    return Export(store, [exporter], PICTURES, shelf=NO_SHELF), exporter


async def test_a_run_all_of_it_or_one_status(store: DocumentStore, tmp_path: Path) -> None:
    export, _ = await filled(store)
    assert export.formats == {"titles": "txt"}
    told: list[tuple[int, int]] = []
    to = tmp_path / "new folder" / "pins.txt"

    assert await export.of_run(RUN, "titles", to) == (to, 3)
    approved = await export.of_run(
        RUN, "titles", to, PinStatus.APPROVED, lambda done, of: told.append((done, of))
    )

    assert approved == (to, 1)
    assert to.read_text("utf-8") == "Pin 1"
    assert told == [(1, 1)]


async def test_chosen_pins_in_their_order(store: DocumentStore, tmp_path: Path) -> None:
    export, _ = await filled(store)
    to = tmp_path / "pins.txt"
    chosen = [a_pin(3).id, PinId("gone"), a_pin(1).id]

    assert await export.of_pins(a_prompt().id, chosen, "titles", to) == (to, 2)
    assert to.read_text("utf-8") == "Pin 3\nPin 1"


async def test_pins_of_several_prompts_leave_together(store: DocumentStore, tmp_path: Path) -> None:
    export, _ = await filled(store)
    other = PromptId("pr-other")
    await store.pins.add([a_pin(7, id=pin_id(other, "7"), prompt_id=other)])
    to = tmp_path / "pins.txt"

    chosen = [pin_id(other, "7"), a_pin(1).id]
    assert await export.of_pins(None, chosen, "titles", to) == (to, 2)
    assert to.read_text("utf-8") == "Pin 7\nPin 1"
    assert await export.of_pins(None, [], "titles", to) == (to, 0)


async def test_what_cannot_be_written_is_refused(store: DocumentStore, tmp_path: Path) -> None:
    export, exporter = await filled(store)
    to = tmp_path / "pins.txt"
    with pytest.raises(UsageError, match="no format odt"):
        await export.of_run(RUN, "odt", to)
    with pytest.raises(UnknownRun):
        await export.of_run(SessionId("other"), "titles", to)
    with pytest.raises(UsageError, match="gone"):
        await export.of_pins(PromptId("other"), [], "titles", to)
    exporter.error = OSError(errno.EACCES, "Permission denied")
    with pytest.raises(StorageError) as caught:
        await export.of_run(RUN, "titles", to)
    assert caught.value.detail == "pins.txt cannot be written: you may not write there"
    assert not to.exists()


class PatientExporter(FakeExporter):
    """Waits after the first pin until it is told to go on, then tells of the second."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.on = threading.Event(), threading.Event()
        self.ended = ""

    @override
    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        progress(1, len(pins))
        self.first.set()
        assert self.on.wait(30)
        try:
            progress(2, len(pins))
        except BaseException:
            self.ended = "stopped"
            raise
        self.ended = "written"
        return to


async def test_a_cancelled_export_ends_at_its_next_pin(
    store: DocumentStore, tmp_path: Path
) -> None:
    await filled(store)
    exporter = PatientExporter()
    export = Export(store, [exporter], PICTURES, shelf=NO_SHELF)
    work = asyncio.ensure_future(export.of_run(RUN, "titles", tmp_path / "pins.txt"))
    assert await asyncio.to_thread(exporter.first.wait, 30)
    work.cancel()
    asyncio.get_running_loop().call_soon(exporter.on.set)
    with pytest.raises(asyncio.CancelledError):
        await work
    assert exporter.ended == "stopped"
