"""Reading a home that another copy holds: what it holds now, and nothing is left behind."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.storage.opening import EngineName, open_store
from pinagent_desktop.services.storage.reading import open_to_read

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


@pytest.mark.parametrize("engine", ["neosqlite", "mongita"])
async def test_an_empty_home_reads_as_empty(tmp_path: Path, engine: EngineName) -> None:
    reader = await open_to_read(tmp_path / "nowhere", engine=engine)
    assert await reader.prompts.newest(5) == []
    await reader.close()
