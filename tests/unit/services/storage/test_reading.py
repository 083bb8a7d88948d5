"""Reading a home that another copy holds: what it holds now, and nothing is left behind."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.storage.opening import EngineName, open_store
from pinagent_desktop.services.storage.reading import open_to_read
from pinagent_desktop.services.storage.reading_copies import ReadingCopy, clear_left

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("engine", ["neosqlite", "mongita"])
async def test_a_held_home_can_be_read(
    tmp_path: Path, engine: EngineName, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(copies))
    held = await open_store(tmp_path / "home", NOW, engine=engine)
    await held.store.prompts.put(Prompt(id=PromptId("pr-1"), text="oak", created_at=NOW))
    reader = await open_to_read(tmp_path / "home", engine=engine)
    assert [prompt.id for prompt in await reader.prompts.newest(5)] == ["pr-1"]
    await reader.prompts.remove(PromptId("pr-1"))
    await reader.close()
    assert await held.store.prompts.get(PromptId("pr-1")) is not None
    await held.store.close()
    assert not any(copies.iterdir())


async def test_what_a_killed_reader_left_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    in_use, left = ReadingCopy(), ReadingCopy()
    left._lock.release()  # as the system does at a kill
    (left.folder / "store.sqlite3").write_text("the person's data")
    foreign = tmp_path / "pinagent-reading-link"
    foreign.symlink_to(tmp_path / "elsewhere")
    clear_left()
    assert left.folder.exists()  # it may be one that begins just now
    for folder in (in_use.folder, left.folder):
        os.utime(folder, (0, 0))
    clear_left()
    assert not left.folder.exists()
    assert in_use.folder.exists()
    assert foreign.is_symlink()
    in_use.close()
    assert not in_use.folder.exists()


@pytest.mark.parametrize("engine", ["neosqlite", "mongita"])
async def test_an_empty_home_reads_as_empty(tmp_path: Path, engine: EngineName) -> None:
    reader = await open_to_read(tmp_path / "nowhere", engine=engine)
    assert await reader.prompts.newest(5) == []
    await reader.close()
